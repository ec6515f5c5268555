import type { Instant } from '../clock.ts'
import { dayAfter, dayIn } from './day.ts'
import { isLate, lastDay } from './due.ts'
import { type Kind, kindNames, kindOf } from './kinds/index.ts'
import { isFinished } from './progress.ts'
import { isState, type State } from './state.ts'
import type { TrackedItem } from './tracked-item.ts'

/** Which items a list shows. */
export interface Filter {
  /** In words, for the list's title. */
  readonly words: string
  readonly page: number
  admits(item: TrackedItem): boolean
}

interface Reader {
  readonly id: string
  readonly name: string
}

type Test = (item: TrackedItem) => boolean

const stateWords = new Map<string, State>(
  Object.entries({
    'in-progress': 'in_progress',
    started: 'in_progress',
    active: 'in_progress',
    closed: 'done',
    'at-risk': 'at_risk',
    'not-ready': 'not_ready',
  }),
)

function kindNamed(word: string): Kind | undefined {
  return kindNames.find((kind) => kind === word || kindOf(kind).plural === word)
}

/** Open means what is left to do; things without a state are never open. */
const unfinished: Test = (item) => !isFinished(item) && item.state !== 'none'

/**
 * Reads a filter such as `blocked tasks @anna`, `late`, `criteria p2`, or words of a section or a text.
 * Without a word about states it shows what is unfinished, or everything of kinds without states.
 */
export function readFilter(words: string, reader: Reader, at: Instant, zone: string): Filter {
  const today = dayIn(zone, at)
  const kinds: Kind[] = []
  const states: Test[] = []
  const others: Test[] = []
  const loose: string[] = []
  let page = 1
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const lower = word.toLowerCase()
    const kind = kindNamed(lower)
    const pageNumber = /^p(?:age)?(\d{1,4})$/.exec(lower)
    if (pageNumber) page = Math.max(1, Number(pageNumber[1]))
    else if (kind !== undefined) kinds.push(kind)
    else if (lower === 'all') states.push(() => true)
    else if (lower === 'open') states.push((item) => isLeft(item, kinds))
    else if (lower === 'late' || lower === 'overdue')
      states.push((item) => unfinishedBy(item, (due) => isLate(due, today)))
    else if (lower === 'soon' || lower === 'due')
      states.push((item) => unfinishedBy(item, (due) => dueBy(due, today, dayAfter(today, 7))))
    else if (lower === 'mine' || lower === 'me')
      others.push((item) => item.ownerId === reader.id || item.owner === reader.name)
    else if (lower.startsWith('@')) others.push((item) => isOwner(item, lower.slice(1)))
    else if (isState(stateWords.get(lower) ?? lower)) states.push(inState(stateWords.get(lower) ?? lower))
    else loose.push(lower)
  }
  const ofState: Test = states.length > 0 ? (item) => states.some((test) => test(item)) : defaultTest(kinds)
  const text = loose.join(' ')
  return {
    words: describe(words, kinds.length + states.length + others.length + loose.length),
    page,
    admits: (item) =>
      item.origin !== 'removed' &&
      (kinds.length === 0 || kinds.includes(item.kind)) &&
      ofState(item) &&
      others.every((test) => test(item)) &&
      (text === '' || `${item.section.join(' ')} ${item.text}`.toLowerCase().includes(text)),
  }
}

function describe(words: string, count: number): string {
  const said = words
    .replace(/(?:^|\s)p(?:age)?\d{1,4}(?=\s|$)/gi, ' ')
    .trim()
    .replace(/\s+/g, ' ')
  return count === 0 ? 'open' : said
}

/** Left to do; stages, whose content is listed itself, only when they are asked for. */
function isLeft(item: TrackedItem, kinds: readonly Kind[]): boolean {
  return unfinished(item) && (item.kind !== 'phase' || kinds.includes('phase'))
}

/** Kinds without states are shown whole, the others while they are unfinished. */
function defaultTest(kinds: readonly Kind[]): Test {
  return (item) => isLeft(item, kinds) || (kinds.includes(item.kind) && kindOf(item.kind).states.length === 0)
}

const inState =
  (state: string): Test =>
  (item) =>
    item.state === state

function unfinishedBy(item: TrackedItem, test: (due: string) => boolean): boolean {
  return (
    !isFinished(item) &&
    item.due !== undefined &&
    (item.state !== 'none' || item.kind === 'review') &&
    test(item.due)
  )
}

function dueBy(due: string, from: string, to: string): boolean {
  const last = lastDay(due)
  return last !== undefined && last >= from && last <= to
}

function isOwner(item: TrackedItem, name: string): boolean {
  const [id, shown = name] = name.split('|')
  return item.ownerId?.toLowerCase() === id || item.owner?.toLowerCase().includes(shown) === true
}
