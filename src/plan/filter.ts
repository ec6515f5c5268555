import type { Instant } from '../clock.ts'
import { readMention } from '../mention.ts'
import { dayAfter, dayIn } from './day.ts'
import { isLate, lastDay } from './due.ts'
import { folded } from './folded.ts'
import { type Kind, kindNames, kindOf } from './kinds/index.ts'
import { isOwnedBy, type Named } from './owner.ts'
import { isFinished } from './progress.ts'
import type { Roadmap } from './roadmap.ts'
import { states as allStates, isState, type State } from './state.ts'
import { titleOf } from './title.ts'
import type { TrackedItem } from './tracked-item.ts'

/** Which items a list shows. */
export interface Filter {
  /** In words, for the list's title. */
  readonly words: string
  /** Those that say nothing of kind, state, owner or time: they are looked for in sections and texts. */
  readonly sought: readonly string[]
  readonly page: number
  admits(item: TrackedItem): boolean
}

type Test = (item: TrackedItem) => boolean

const stateWords = new Map<string, State>(
  Object.entries({
    'in-progress': 'in_progress',
    started: 'in_progress',
    active: 'in_progress',
    todo: 'open',
    closed: 'done',
    finished: 'done',
    completed: 'done',
    complete: 'done',
    'at-risk': 'at_risk',
    'not-ready': 'not_ready',
  }),
)

/** Words for states that are two, as people write them. */
const twoWords = /\b(in|at|not)[ _](progress|risk|ready)\b/gi

/** Every word that a filter understands, to tell a slip from words that are looked for. */
export const filterWords: readonly string[] = [
  ...kindNames.flatMap((kind) => [kind, kindOf(kind).plural]),
  ...stateWords.keys(),
  ...allStates.filter((state) => state !== 'none' && !state.includes('_')),
  ...['all', 'late', 'overdue', 'soon', 'mine', 'met', 'claimed'],
]

interface FilterWord {
  readonly word: string
  /** Looked for as it stands, whatever else it could mean. */
  readonly literal: boolean
}

/** What stands in double quotes is one word, and so is a kind with its number: “Phase 3” is looked for. */
function splitFilter(words: string): readonly FilterWord[] {
  const found = words.replace(twoWords, '$1-$2').matchAll(/["“„]([^"“”]+)["”“]|([\p{L}]+ \d+)(?!\S)|(\S+)/gu)
  return [...found].flatMap(([whole, quoted, numbered, bare = '']): readonly FilterWord[] => {
    if (quoted !== undefined) return [{ word: quoted, literal: true }]
    if (numbered === undefined) return [{ word: bare, literal: false }]
    const [kind = '', number = ''] = numbered.split(' ')
    return kindNames.some((name) => name === kind.toLowerCase())
      ? [{ word: whole, literal: true }]
      : [kind, number].map((word) => ({ word, literal: false }))
  })
}

function kindNamed(word: string): Kind | undefined {
  return kindNames.find((kind) => kind === word || kindOf(kind).plural === word)
}

/** Open means what is left to do; things without a state are never open. */
const unfinished: Test = (item) => !isFinished(item) && item.state !== 'none'

/**
 * Reads a filter such as `blocked tasks @anna`, `late`, `criteria p2`, or words of a section or a text.
 * Without a word about states it shows what is unfinished, or everything of kinds without states.
 */
export function readFilter(
  words: string,
  reader: Named,
  at: Instant,
  { header, settings: { zone } }: Pick<Roadmap, 'header' | 'settings'>,
): Filter {
  const today = dayIn(zone, at)
  const kinds: Kind[] = []
  const states: Test[] = []
  const others: Test[] = []
  const loose: string[] = []
  let page = 1
  const isStageAsked = () => kinds.includes('phase') || others.length > 0
  for (const { word, literal } of splitFilter(words)) {
    const lower = word.toLowerCase()
    if (literal) {
      loose.push(lower)
      continue
    }
    const kind = kindNamed(lower)
    const pageNumber = /^p(?:age)?(\d{1,4})$/.exec(lower)
    if (pageNumber) page = Math.max(1, Number(pageNumber[1]))
    else if (kind !== undefined) kinds.push(kind)
    else if (lower === 'all') states.push(() => true)
    else if (lower === 'open') states.push((item) => isLeft(item, isStageAsked()))
    else if (lower === 'late' || lower === 'overdue')
      states.push((item) => unfinishedBy(item, (due) => isLate(due, today)))
    else if (lower === 'soon' || lower === 'due')
      states.push((item) => unfinishedBy(item, (due) => dueBy(due, today, dayAfter(today, 7))))
    else if (lower === 'claimed') states.push((item) => item.claimed && item.state !== 'done')
    else if (lower === 'met') states.push(isMet)
    else if (lower === 'mine' || lower === 'me') others.push((item) => isOwnedBy(item, reader))
    else if (lower.startsWith('@')) others.push((item) => isOwner(item, lower))
    else if (isState(stateWords.get(lower) ?? lower)) states.push(inState(stateWords.get(lower) ?? lower))
    else loose.push(lower)
  }
  const ofState: Test =
    states.length > 0
      ? (item) => states.some((test) => test(item))
      : (item) => isLeft(item, isStageAsked()) || isWhole(item, kinds)
  return {
    words: describe(words, kinds.length + states.length + others.length + loose.length),
    sought: loose,
    page,
    admits: (item) =>
      item.origin !== 'removed' &&
      (kinds.length === 0 || kinds.includes(item.kind)) &&
      ofState(item) &&
      others.every((test) => test(item)) &&
      loose.every((word) => wordsOf(item, header.title).includes(folded(word))),
  }
}

/** All that is looked through; the plan's title stands above every item and tells none apart. */
function wordsOf(item: TrackedItem, title: string): string {
  return folded([...item.section.filter((heading) => heading !== title), titleOf(item)].join(' '))
}

function describe(words: string, count: number): string {
  const said = words
    .replace(/(?:^|\s)p(?:age)?\d{1,4}(?=\s|$)/gi, ' ')
    .trim()
    .replace(/\s+/g, ' ')
  return count === 0 ? 'open' : said
}

/** Left to do; stages, whose content is listed itself, only when they, or what is somebody's, are asked for. */
function isLeft(item: TrackedItem, isStageAsked: boolean): boolean {
  return unfinished(item) && (item.kind !== 'phase' || isStageAsked)
}

/** Of a kind that has no states and was asked for: such kinds are shown whole, the others while they are unfinished. */
function isWhole({ kind }: TrackedItem, kinds: readonly Kind[]): boolean {
  return kinds.includes(kind) && kindOf(kind).states.length === 0
}

/** Of conditions, what is reported to hold. */
const isMet: Test = (item) => item.state === 'done' && kindOf(item.kind).counts === 'condition'

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

function isOwner(item: TrackedItem, word: string): boolean {
  const { name, id = name } = readMention(word)
  return (
    item.ownerId?.toLowerCase() === id ||
    (item.owner !== undefined && folded(item.owner).includes(folded(name)))
  )
}
