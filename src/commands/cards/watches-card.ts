import { watchProposalView } from '../../views/watch-proposal.ts'
import { defineCard } from './card.ts'

/** Upstreams that an import found, until a maintainer has accepted or refused them. */
export const watchesCard = defineCard({
  name: 'watches',
  async build(tx, roadmap, values) {
    const ids = new Set((values['watches'] ?? '').split(' ').map(Number))
    const watches = (await tx.watches.ofRoadmap(roadmap.id)).filter(({ id }) => ids.has(id))
    const numbers = (values['byHand'] ?? '').split(' ').filter(Boolean).map(Number)
    const byHand = await Promise.all(numbers.map((number) => tx.items.get(roadmap.id, number)))
    return watchProposalView(
      roadmap,
      watches,
      byHand.flatMap((item) => (item === undefined || item.origin === 'removed' ? [] : [item])),
    )
  },
})
