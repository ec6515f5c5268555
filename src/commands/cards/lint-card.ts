import { standingOf } from '../../linting/standing.ts'
import { lintView } from '../../views/lint.ts'
import { said } from '../../views/said.ts'
import { defineCard } from './card.ts'

/** What a plan is odd in, as it was last found. */
export const lintCard = defineCard({
  name: 'lint',
  async build(tx, roadmap, _, at) {
    const standing = await standingOf(tx, roadmap, at)
    if (standing === undefined) return said(`${roadmap.key} has not been held against itself yet.`)
    const settled = await tx.findings.settled(roadmap.id)
    return lintView({ roadmap, findings: standing.findings, settled, all: false })
  },
})
