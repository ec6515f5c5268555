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
  const condition = isLeft ? conditionIn(title) : undefined
  const isWaiver = evidence?.kind === 'waiver'
  const ended = isWaiver
    ? 'waiver is over'
    : `${condition === undefined ? 'evidence' : 'reading'} counts no more`
  const says = `${ref} ${title}: its ${ended}${wasMet ? `, so it ${isWaiver ? 'does not pass' : 'is not met'} any longer` : ''}.`
  const left = condition && `, but it asks for ${conditionWords(condition)}`
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
                [
                  isLeft ? 'What still counts: ' : 'It was: ',
                  ...evidenceWords(evidence, settings),
                  left ?? '',
                ],
              ],
            },
          ]),
      {
        type: 'footer',
        text:
          condition === undefined
            ? `${isWaiver ? 'Is it shown now?' : 'Still so?'} /roadmap evidence ${ref} LINK or TEXT`
            : `Still so? /roadmap reading ${ref} ${readingAsked(condition)}`,
      },
    ],
  }
}
