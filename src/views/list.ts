import type { Node, View } from '../chat/view.ts'
import type { JudgedCriterion } from '../plan/gate.ts'
import { possibleStates } from '../plan/kinds/index.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { itemLabel, itemLine } from './item-line.ts'
import { standingInShort } from './standing-words.ts'
import { listed } from './words.ts'

/** A page of a list, as it was asked for. */
export interface Page {
  readonly roadmap: Roadmap
  /** What was asked for, in words: `open`, `blocked tasks`. */
  readonly filter: string
  readonly items: readonly TrackedItem[]
  /** 1-based number of the first of them. */
  readonly from: number
  readonly total: number
  /** How those of them stand that are criteria, by their numbers. */
  readonly criteria?: ReadonlyMap<number, JudgedCriterion>
}

/** The card that opens a list's thread. */
export function listHeadView(page: Page, more: string | undefined): View {
  const { roadmap, items, from, total } = page
  const done = items.filter((item) => item.state === 'done').length
  const isWhole = items.length === total
  const range = isWhole
    ? `${total} ${total === 1 ? 'item' : 'items'}`
    : `${from}–${from + items.length - 1} of ${total} items`
  const tickable = items.filter(isTickable).length
  const numbersOf = (is: (item: TrackedItem) => boolean) =>
    items.flatMap((item, at) => (is(item) ? [from + at] : []))
  const stateless = tickable === 0 ? 0 : items.length - tickable
  const news = `${done} done${isWhole ? '' : ' of these'}`
  const nodes: Node[] = [
    { type: 'heading', text: `${roadmap.key} · ${page.filter}` },
    { type: 'text', text: `${range} · ${news}${stateless === 0 ? '' : ` · ${stateless} without a box`}` },
    {
      type: 'footer',
      text: hint(numbersOf(isTickable), numbersOf(canBeBlocked)) ?? uncheckable(items),
    },
    ...(more === undefined ? [] : [nextPage(more)]),
  ]
  return { summary: `${roadmap.key} ${page.filter}: ${range}, ${news}`, nodes }
}

/** Replies that work in a thread where these numbers can be ticked or blocked; undefined where none can be ticked. */
function hint(numbers: readonly number[], blockable: readonly number[]): string | undefined {
  const [first] = numbers
  if (first === undefined) return undefined
  const at = (index: number) => numbers[Math.min(index, numbers.length - 1)]
  const two = at(1) === at(4) ? `${first} ${at(1)}` : `${at(1)} ${at(4)}`
  const done = numbers.length === 1 ? first : two
  const blocked = blockable.find((number) => number === at(2)) ?? blockable[0]
  const replies = blocked === undefined ? '' : ` · ${blocked} blocked waiting for the vendor`
  return `Tick them off in the thread, or reply there: done ${done}${replies} · undo`
}

function uncheckable([first]: readonly TrackedItem[]): string {
  return `None of these can be checked off. If one is a task: /roadmap kind ${first?.ref} task`
}

/** Whether it can be checked off: the others are shown as lines, without a number. */
export function isTickable(item: TrackedItem): boolean {
  return possibleStates(item).includes('done')
}

function canBeBlocked(item: TrackedItem): boolean {
  return possibleStates(item).includes('blocked')
}

/** What a button can hold, characters. */
const longestPress = 90

function nextPage(more: string): Node {
  if (more.length > longestPress) return { type: 'text', text: ['Next page: ', { code: `/roadmap ${more}` }] }
  return { type: 'buttons', buttons: [{ label: 'Next page', press: more }] }
}

/** A stretch of a list: what can be ticked as a checklist, what cannot as lines. */
export function checklistView(page: Page, people: readonly string[]): View {
  const language = page.roadmap.settings.language
  const standing = ({ number }: TrackedItem) => {
    const judged = page.criteria?.get(number)
    return judged && standingInShort(judged, language)
  }
  const numbered = page.items.map((item, index) => ({ item, number: page.from + index }))
  const tickable = numbered.filter(({ item }) => isTickable(item))
  const others = numbered.filter(({ item }) => !isTickable(item))
  const nodes: Node[] = [
    ...(tickable.length === 0
      ? []
      : [
          {
            type: 'checklist' as const,
            action: 'tick',
            checks: tickable.map(({ item, number }) => ({
              number,
              ref: item.ref,
              label: itemLabel(item, language, standing(item)),
              checked: item.state === 'done',
            })),
          },
        ]),
    ...(others.length === 0
      ? []
      : [{ type: 'list' as const, lines: others.map(({ item }) => itemLine(item, language)) }]),
    ...(people.length === 0 ? [] : [{ type: 'footer' as const, text: `Changed by ${listed(people)}` }]),
  ]
  // The first stretch names the thread in which all of them stand.
  return { summary: `${page.roadmap.key} ${page.filter}`, nodes }
}

/** What a list is empty of, for filters of one word. */
const none: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    open: 'is open',
    done: 'is done',
    blocked: 'is blocked',
    dropped: 'is dropped',
    late: 'is late',
    soon: 'is due within seven days',
    mine: 'is yours',
  }),
)

/** `meant` is the filter that was probably meant. */
export function emptyListView(roadmap: Roadmap, filter: string, meant?: string): View {
  const isAll = filter.toLowerCase() === 'all'
  const found = none.get(filter)
  const empty = found === undefined ? `matches “${filter}”` : found
  const says = isAll
    ? `${roadmap.key} has nothing to list.`
    : `Nothing in ${roadmap.key} ${empty}.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`
  const press = (words: string) => `list ${roadmap.key} ${words}`
  const text: Node = { type: 'text', text: says }
  if (isAll) return { summary: says, nodes: [text] }
  return {
    summary: says,
    nodes: [
      text,
      {
        type: 'buttons',
        buttons: [
          ...(meant === undefined || press(meant).length > longestPress
            ? []
            : [{ label: 'Yes', press: press(meant), tone: 'primary' as const }]),
          { label: 'List all', press: press('all') },
        ],
      },
    ],
  }
}
