import type { Inline } from '../chat/inline.ts'
import type { View } from '../chat/view.ts'
import type { Assessable } from '../plan/assessable.ts'
import { type Assessment, type Holding, isUnderWay } from '../plan/holding.ts'
import { titleOf } from '../plan/title.ts'
import { heldWords } from './standing-words.ts'
import { stateWords } from './words.ts'

/** Lines of this list are numbered apart from the duties in the same thread. */
export const firstAssessed = 101

/** What it is and how it stands: `Ovens: at risk`, `Technical Criteria: no-go, 2 of 5 shown to hold, 1 waived`. */
export function assessableWords(one: Assessable): string {
  if ('component' in one) return `${titleOf(one.component)}: ${stateWords[one.component.state]}`
  return `${one.gate}: ${one.isGo ? 'go' : 'no-go'}, ${heldWords(one.criteria)}`
}

/** What was concluded of it, if anything. */
export function assessmentWords(assessment: Assessment | undefined): string | undefined {
  if (assessment === undefined) return undefined
  const { isChanged, note, by } = assessment
  return `${isChanged ? 'changed' : 'confirmed'} by ${by}${note === undefined ? '' : `: ${note}`}`
}

/** What a review assesses: to confirm by a tick while it is open, and what was concluded when it ended. */
export function assessmentView(
  review: string,
  holding: Holding,
  all: readonly Assessable[],
  from: number,
): View {
  const found = new Map(holding.assessments?.map((one) => [one.number, one]))
  const label = (one: Assessable): Inline => {
    const concluded = assessmentWords(found.get(one.number))
    return [{ bold: one.ref }, ` ${assessableWords(one)}`, concluded === undefined ? '' : ` · ${concluded}`]
  }
  const summary = `To assess: ${all.filter(({ number }) => found.has(number)).length} of ${all.length} done`
  if (!isUnderWay(holding))
    return {
      summary,
      review,
      nodes: [
        { type: 'text', text: { bold: 'Assessed' } },
        { type: 'list', lines: all.map(label) },
      ],
    }
  const example = from + Math.min(1, all.length - 1)
  return {
    summary,
    review,
    nodes: [
      { type: 'text', text: { bold: 'To assess' } },
      {
        type: 'checklist',
        action: 'confirm',
        checks: all.map((one, at) => ({
          number: from + at,
          ref: one.ref,
          label: label(one),
          checked: found.get(one.number)?.isChanged === false,
        })),
      },
      {
        type: 'footer',
        text: `Tick what stays as it is, or say here: confirm all. Of what does not: change ${example}, and how.`,
      },
    ],
  }
}
