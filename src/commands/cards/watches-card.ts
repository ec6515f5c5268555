import { watchProposalView } from '../../views/watch.ts'
import { defineCard } from './card.ts'

/** Upstreams that an import found, until a maintainer has accepted or refused them. */
export const watchesCard = defineCard({
  name: 'watches',
  async build(tx, roadmap, values) {
    const ids = new Set((values['watches'] ?? '').split(' ').map(Number))
    const watches = (await tx.watches.ofRoadmap(roadmap.id)).filter(({ id }) => ids.has(id))
    return watchProposalView(roadmap, watches)
  },
})
