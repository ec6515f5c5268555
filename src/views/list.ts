import type { Node, View } from '../chat/view.ts'
import { possibleStates } from '../plan/kinds/index.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { itemLabel, itemLine } from './item-line.ts'
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
}

/** The card that opens a list's thread. */
export function listHeadView(page: Page, more: string | undefined): View {
  const { roadmap, items, from, total } = page
  const done = items.filter((item) => item.state === 'done').length
  const isWhole = items.length === total
  const range = isWhole
    ? `${total} ${total === 1 ? 'item' : 'items'}`
    : `${from}–${from + items.length - 1} of ${total} items`
  const news = `${done} done${isWhole ? '' : ' of these'}`
  const nodes: Node[] = [
    { type: 'heading', text: `${roadmap.key} · ${page.filter}` },
    { type: 'text', text: `${range} · ${news}` },
    {
      type: 'footer',
      text: `Tick them off in the thread, or reply there: ${replies(from, items.length)} · undo`,
    },
    ...(more === undefined ? [] : [nextPage(more)]),
  ]
  return { summary: `${roadmap.key} ${page.filter}: ${range}, ${news}`, nodes }
}

/** Replies that work in a thread whose numbers begin there. */
function replies(from: number, count: number): string {
  if (count === 1) return 'done · blocked waiting for the vendor'
  const [one, other, third] = [1, 4, 2].map((ahead) => from + Math.min(ahead, count - 1))
  return `done ${one === other ? `${from} ${one}` : `${one} ${other}`} · ${third} blocked waiting for the vendor`
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
  const numbered = page.items.map((item, index) => ({ item, number: page.from + index }))
  const tickable = numbered.filter(({ item }) => possibleStates(item).includes('done'))
  const others = numbered.filter(({ item }) => !possibleStates(item).includes('done'))
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
              label: itemLabel(item, language),
              checked: item.state === 'done',
            })),
          },
        ]),
    ...(others.length === 0
      ? []
      : [{ type: 'list' as const, lines: others.map(({ item }) => itemLine(item, language)) }]),
    ...(people.length === 0 ? [] : [{ type: 'footer' as const, text: `Changed by ${listed(people)}` }]),
  ]
  const to = page.from + page.items.length - 1
  return { summary: `${page.roadmap.key} ${page.filter}: ${page.from} to ${to}`, nodes }
}

/** What a list is empty of, for filters of one word. */
const none: Readonly<Record<string, string>> = {
  open: 'is open',
  done: 'is done',
  blocked: 'is blocked',
  dropped: 'is dropped',
  late: 'is late',
  soon: 'is due within seven days',
  mine: 'is yours',
}

/** `meant` is the filter that was probably meant. */
export function emptyListView(roadmap: Roadmap, filter: string, meant?: string): View {
  const found = none[filter]
  const empty = found === undefined ? `matches “${filter}”` : found
  const says = `Nothing in ${roadmap.key} ${empty}.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`
  const press = (words: string) => `list ${roadmap.key} ${words}`
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
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
