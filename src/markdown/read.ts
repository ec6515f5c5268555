import { doubtsAbout } from '../plan/doubts.ts'
import type { Doubt, Header, ReadItem, Reading } from '../plan/reading.ts'
import type { State } from '../plan/state.ts'
import { type Outline, outline } from './outline.ts'
import { brief } from './read/brief.ts'
import { dateOrderOf } from './read/date-order.ts'
import { draftsOf } from './read/drafts.ts'
import { finish } from './read/finish.ts'
import { readHeader } from './read/header.ts'
import { legendOf } from './read/legend.ts'
import { sectionsOf } from './read/sections.ts'
import { markMaker } from './read/state.ts'
import { bringSubjectsFirst } from './read/subjects-first.ts'
import { doubtsAboutDates } from './read/unreal-dates.ts'
import { numbersWeeks } from './read/week-forms.ts'
import { type Near, yearOf, yearSpokenOf } from './read/years.ts'

/** What is read of a plan, item by item; its doubts are about all of them. */
export interface ReadingByItem {
  readonly header: Header
  readonly items: Iterable<ReadItem>
  readonly doubts: (items: readonly ReadItem[]) => readonly Doubt[]
}

/** Reads a plan's text; `byteAt` tells the stored byte at which the character at an offset of it begins. */
export function read(text: string, byteAt: (offset: number) => number, outlined?: Outline): Reading {
  const reading = readByItem(text, byteAt, outlined)
  const items = [...reading.items]
  return { header: reading.header, items, doubts: reading.doubts(items) }
}

/** As `read`, so that the first items can be handed on before the last are there. */
export function readByItem(
  text: string,
  byteAt: (offset: number) => number,
  outlined: Outline = brief(outline(text)),
): ReadingByItem {
  const header = readHeader(outlined, text)
  const near = nearOf(header, text)
  const root = sectionsOf(outlined, near)
  const signs: ReadonlyMap<string, State | undefined> = legendOf(root)
  bringSubjectsFirst(root, signs)
  const drafts = draftsOf(root, { signs, byteAt, markAt: markMaker(byteAt) })
  return {
    header,
    items: finish(drafts),
    doubts: (items) => [...doubtsAbout(items), ...doubtsAboutDates(outlined, text, near)],
  }
}

/** What tells the year of dates without one: when the plan was written, else the year that it speaks of. */
function nearOf({ title, updated, established, nextReview }: Header, text: string): Near | undefined {
  const written = updated ?? established ?? nextReview
  const near = written === undefined ? yearSpokenOf(text) : yearOf(written)
  if (near === undefined) return undefined
  const first = dateOrderOf(title, text)
  return { ...near, ...(first && { first }), ...(numbersWeeks(text) && { weeks: true }) }
}
