import type { Paragraph } from '../outline.ts'
import { cadenceIn } from './cadence.ts'
import { clean } from './clean.ts'
import { datesIn } from './dates.ts'
import { type Draft, nothingSaid } from './draft.ts'
import { announcesNextReview, fieldsOf } from './header.ts'
import { numbersIn, ownKindOfLine } from './own-kind.ts'
import { promisesReview, saysWhenReadAgain } from './promised-review.ts'
import type { Section } from './sections.ts'

/**
 * A paragraph holds an item only where one of its lines announces the next review, or promises one again and again,
 * or says itself that it is a trigger or a number to move.
 */
export function draftParagraph(paragraph: Paragraph, section: Section): readonly Draft[] {
  return paragraph.lines.flatMap((line): readonly Draft[] => {
    const { text } = clean(line)
    const plain = { ...nothingSaid, line: line.line, state: undefined, section, claimed: false }
    const review = { ...plain, kind: 'review' as const }
    const announced =
      fieldsOf(text).find(announcesNextReview) ?? text.split(/(?<=[.!。])\s{1,3}/u).find(saysWhenReadAgain)
    const due = announced === undefined ? undefined : datesIn(announced, section.near).at(-1)?.due
    const promised = text.split(/(?<=[.!。])\s{1,3}/u).find(promisesReview)
    const cadence = promised === undefined ? undefined : cadenceIn(promised)
    const detail = cadence === undefined ? {} : { cadence }
    if (announced !== undefined && due !== undefined)
      return [{ ...review, text: announced, why: 'It announces the next review.', detail, due }]
    if (promised !== undefined)
      return [{ ...review, text: promised, why: 'It promises a review again and again.', detail }]
    const own = ownKindOfLine(text, section)
    return own === undefined ? [] : [{ ...plain, ...own, text, detail: numbersIn(own, text) }]
  })
}
