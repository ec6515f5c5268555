import { watchProposalView } from '../../views/watch-proposal.ts'
import { defineCard } from './card.ts'

/** Upstreams that an import found, until a maintainer has accepted or refused them. */
export const watchesCard = defineCard({
  name: 'watches',
  async build(tx, roadmap, values) {
    const ids = new Set((values['watches'] ?? '').split(' ').map(Number))
    const watches = (await tx.watches.ofRoadmap(roadmap.id)).filter(({ id }) => ids.has(id))
    const itemsIn = async (name: string) => {
      const numbers = (values[name] ?? '').split(' ').filter(Boolean).map(Number)
      return (await tx.items.numbered(roadmap.id, numbers)).filter(({ origin }) => origin !== 'removed')
    }
    const wasProposed = (values['watches'] ?? '') !== ''
    return watchProposalView(roadmap, watches, await itemsIn('byHand'), await itemsIn('unsure'), wasProposed)
  },
})
