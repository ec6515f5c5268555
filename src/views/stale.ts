import type { View } from '../chat/view.ts'
import { conditionIn, conditionWords, readingAsked } from '../plan/condition.ts'
import type { JudgedCriterion } from '../plan/gate.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import { evidenceWords } from './gate.ts'

/** The evidence of a criterion counts no more, or none of it that has the number which is asked for. */
export function staleView(
  { settings }: Roadmap,
  { item, standing, evidence }: JudgedCriterion,
  wasMet = true,
): View {
  const { ref } = item
  const title = titleOf(item)
  const isLeft = standing === 'uncompared'
  const asked = conditionIn(title)
  const condition = isLeft || asked?.isShownByLinks === false ? asked : undefined
  const isWaiver = evidence?.kind === 'waiver'
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
