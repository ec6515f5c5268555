import type { View } from '../chat/view.ts'
import { conditionIn, conditionWords, readingAsked } from '../plan/condition.ts'
import { holds, type JudgedCriterion } from '../plan/gate.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import { evidenceWords } from './gate.ts'

/** The evidence of a criterion counts no more, or what is left of it does not show it; `before` is how it stood until then. */
export function staleView(
  { settings }: Roadmap,
  { item, standing, evidence }: JudgedCriterion,
  before: JudgedCriterion,
): View {
  const { ref } = item
  const title = titleOf(item)
  const isLeft = standing !== 'stale'
  const asked = conditionIn(title)
  const condition = isLeft || asked?.isShownByLinks === false ? asked : undefined
  const wasMet = holds(before)
  const isWaiver = (wasMet ? before.evidence : evidence)?.kind === 'waiver'
  const ended = isWaiver
    ? 'waiver is over'
    : `${isLeft && condition !== undefined ? 'reading' : 'evidence'} counts no more`
  const says = `${ref} ${title}: its ${ended}${wasMet ? `, so it ${isWaiver ? 'does not pass' : 'is not met'} any longer` : ''}.`
  const left = isLeft && condition ? `, but it asks for ${conditionWords(condition)}` : ''
  return {
    summary: says,
    about: ref,
    nodes: [
      { type: 'text', text: says },
      ...(evidence === undefined
        ? []
        : [
            {
              type: 'list' as const,
              lines: [
                [isLeft ? 'What still counts: ' : 'It was: ', ...evidenceWords(evidence, settings), left],
              ],
            },
          ]),
      {
        type: 'footer',
        text: `${isWaiver ? 'Is it shown now?' : 'Still so?'} /roadmap ${
          condition === undefined
            ? `evidence ${ref} LINK or TEXT`
            : `reading ${ref} ${readingAsked(condition)}`
        }`,
      },
    ],
  }
}
