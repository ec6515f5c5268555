import type { Due } from '../../plan/item.ts'
import type { Kind } from '../../plan/kinds/index.ts'
import type { Mark, ReadItem } from '../../plan/reading.ts'
import type { State } from '../../plan/state.ts'
import type { Item } from '../outline.ts'
import { isDiaryDay } from './diary.ts'
import { type Draft, inheritsDates, stateFor } from './draft.ts'
import { isTitle, roleOf } from './roles.ts'
import type { Section } from './sections.ts'

/** Makes items of drafts, one after the other: parents, inherited dates, and the states of stages that show none. */
export function* finish(drafts: readonly Draft[]): Generator<ReadItem, void> {
  const byHeading = new Map<Section, Draft>()
  const byItem = new Map<Item, Draft>()
  for (const draft of drafts) {
    if (draft.headingOf) byHeading.set(draft.headingOf, draft)
    if (draft.item) byItem.set(draft.item, draft)
  }
  const parents = new Map<Draft, Draft>()
  for (const draft of drafts) {
    const parent = parentOf(draft, byHeading, byItem)
    if (parent) parents.set(draft, parent)
  }
  const rolled = rollUp(drafts, parents)
  const seen = new Set<number>()
  for (const draft of drafts) {
    if (seen.has(draft.line)) continue
    seen.add(draft.line)
    const state = draft.state === undefined ? rolled.get(draft) : undefined
    const item = itemFrom(draft, parents.get(draft), draft.state ?? state)
    yield state === undefined ? item : { ...item, isRolledUp: true }
  }
}

function itemFrom(draft: Draft, parent: Draft | undefined, state: State | undefined): ReadItem {
  const { kind } = draft
  const dates = datesFor(draft)
  return {
    line: draft.line,
    kind,
    state:
      kind === 'metric' && state === 'none'
        ? 'none'
        : kind === 'metric' && state === undefined && draft.detail.target === undefined
          ? 'none'
          : stateFor(kind, state),
    text: draft.text,
    section: draft.section.path,
    ...(parent && { parentLine: parent.line }),
    ...(dates.due !== undefined && { due: dates.due }),
    ...(draft.owner !== undefined && { owner: draft.owner }),
    claimed: draft.claimed,
    why: draft.why,
    detail: dates.horizon === undefined ? draft.detail : { ...draft.detail, horizon: dates.horizon },
    ...(draft.mark && { mark: markOf(draft.mark, kind, draft.state) }),
  }
}

/** Somebody may say that it is of another kind, which knows what the mark shows. */
function markOf(mark: Mark, kind: Kind, state: State | undefined): Mark {
  return state === undefined || stateFor(kind, state) === state ? mark : { ...mark, shows: state }
}

/** An item's own date and horizon, else those of the nearest heading that has one: those of the line above it are the line's alone. */
function datesFor(draft: Draft): Dates {
  const own = datesOf(draft)
  if (draft.undated || own.horizon !== undefined || !inheritsDates(draft.kind)) return own
  if (draft.kind === 'phase' || (draft.kind === 'metric' && draft.detail.target === undefined)) return own
  for (let section: Section | undefined = draft.section; section; section = section.parent) {
    if (isTitle(section) && !isWork.has(draft.kind)) return own
    if (section.due !== undefined && (roleOf(section) === 'gate' || !isDiaryDay(section)))
      return { due: own.due ?? section.due, horizon: undefined }
    if (section.horizon) return { due: own.due, horizon: section.horizon.words }
  }
  return own
}

/** The time that a plan's title names is when its work is to be done, not until when its risks are. */
const isWork = new Set<Kind>(['task', 'milestone', 'phase', 'criterion'])

interface Dates {
  readonly due: Due | undefined
  readonly horizon: string | undefined
}

function datesOf({ due, detail }: Draft): Dates {
  return { due, horizon: detail.horizon }
}

function parentOf(
  draft: Draft,
  byHeading: ReadonlyMap<Section, Draft>,
  byItem: ReadonlyMap<Item, Draft>,
): Draft | undefined {
  for (let above = draft.item?.parent; above !== undefined; above = above.parent) {
    const found = byItem.get(above)
    if (found) return found
  }
  for (let section: Section | undefined = draft.section; section; section = section.parent) {
    const found = byHeading.get(section)
    if (found && found !== draft) return found
  }
  return undefined
}

/** Work counts, and of conditions those with a box, unless they must hold before the work begins: without one nobody notes whether they do. */
function isRolledUp({ kind, item, section }: Draft): boolean {
  if (kind === 'criterion') return item?.box !== undefined && section.topic !== 'prerequisites'
  return kind === 'task' || kind === 'milestone'
}

/** Below work with a box, a line without one tells of it: a sign there has begun nothing while the box is empty. */
function isRemarkOf({ item }: Draft, above: Draft | undefined): boolean {
  return item !== undefined && item.box === undefined && above?.item?.box !== undefined
}

/** A stage or a heading's piece of work without a sign of its own is as far as the work beneath it. */
function rollUp(drafts: readonly Draft[], parents: ReadonlyMap<Draft, Draft>): ReadonlyMap<Draft, State> {
  const beneath = new Map<Draft, State[]>()
  for (const draft of drafts) {
    if (!isRolledUp(draft) || isRemarkOf(draft, parents.get(draft))) continue
    for (let above = parents.get(draft); above !== undefined; above = parents.get(above)) {
      if (above.kind !== 'phase' && !(above.kind === 'task' && above.headingOf)) continue
      const states = beneath.get(above) ?? []
      states.push(draft.state ?? 'open')
      beneath.set(above, states)
    }
  }
  return new Map(
    [...beneath].map(([phase, states]): [Draft, State] => {
      const counted = states.filter((state) => state !== 'dropped')
      if (counted.length > 0 && counted.every((state) => state === 'done')) return [phase, 'done']
      return [
        phase,
        counted.some((state) => state === 'done' || state === 'in_progress') ? 'in_progress' : 'open',
      ]
    }),
  )
}
