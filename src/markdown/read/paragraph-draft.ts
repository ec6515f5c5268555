import type { Paragraph } from '../outline.ts'
import { clean } from './clean.ts'
import { datesIn } from './dates.ts'
import type { Draft } from './draft.ts'
import { announcesNextReview, fieldsOf } from './header.ts'
import type { Section } from './sections.ts'

/** A paragraph holds an item only where one of its lines announces the next review. */
export function draftParagraph(paragraph: Paragraph, section: Section): readonly Draft[] {
  return paragraph.lines.flatMap((line): readonly Draft[] => {
    const text = fieldsOf(clean(line).text).find(announcesNextReview)
    if (text === undefined) return []
    const due = datesIn(text).at(-1)?.due
    if (due === undefined) return []
    return [
      {
        line: line.line,
        kind: 'review',
        state: undefined,
        text,
        section,
        claimed: false,
        why: 'It announces the next review.',
        detail: {},
        due,
      },
    ]
  })
}
