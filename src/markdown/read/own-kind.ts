import type { Detail } from '../../plan/item.ts'
import type { Kind } from '../../plan/kinds/index.ts'
import type { Item } from '../outline.ts'
import { breaksOff } from './breaks-off.ts'
import { type Governing, governing } from './context.ts'
import { levelOfCell } from './levels.ts'
import { promisesReview } from './promised-review.ts'
import type { Section } from './sections.ts'
import { pairIn } from './targets.ts'
import type { Topic } from './topic.ts'
import { topicOf } from './topics.ts'

/** What a line is by its own words, and why. */
export interface OwnKind {
  readonly kind: Kind
  readonly why: string
}

const labelled = /^([^:：]{3,30})[:：]\s*(\S.*)$/u

const kinds: ReadonlyMap<Topic | undefined, OwnKind> = new Map([
  [
    'triggers',
    { kind: 'trigger', why: 'It says itself that it is a trigger: it calls for a review when it happens.' },
  ],
  ['risks', { kind: 'risk', why: 'It says itself that it is a risk.' }],
  ['blockers', { kind: 'blocker', why: 'It says itself that it stands in the way.' }],
])

/** Written without blanks, where two characters are about a word. */
const unspaced = /^\P{L}{0,4}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** `Trigger: major version release of Bolt`: a label that names a kind, and then a line of that kind. */
function kindByLabel(text: string): OwnKind | undefined {
  const [, label = '', rest = ''] = labelled.exec(text) ?? []
  const count = unspaced.test(rest) ? rest.length / 2 : rest.split(/\s+/).length
  if (label.split(/\s+/).length > 3 || count < 2 || (count === 2 && levelOfCell(rest) !== undefined))
    return undefined
  return kinds.get(topicOf(label))
}

/** `Reconsider if: no release by May`, `Revisit when it moves`: what calls for a review of the line above it. */
export function callsForReview(text: string): boolean {
  if (kindByLabel(text)?.kind === 'trigger') return true
  const words = text.split(/\s+/)
  return [2, 3, 4, 5].some((count) => {
    const begins = words.slice(0, count).join(' ')
    return words.length > count + 1 && breaksOff(begins) && topicOf(begins) === 'triggers'
  })
}

/** Headings beneath which a line may say for itself what it is. */
const open = new Set<Governing['topic']>([undefined, 'phase', 'tasks', 'status', 'ongoing', 'milestones'])

/** What a bullet without a box says that it is: a trigger, a review, a number and where it is to go. */
export function ownKindOf(item: Item, text: string, { topic }: Governing): OwnKind | undefined {
  if (item.box !== undefined || item.parent !== undefined || !open.has(topic)) return undefined
  if (promisesReview(text)) return { kind: 'review', why: 'It promises a review again and again.' }
  return kindByLabel(text) ?? (isNumberToMove(text) ? numberToMove : undefined)
}

/** The same of a line by itself, which is text unless it says so plainly. */
export function ownKindOfLine(text: string, section: Section): OwnKind | undefined {
  const byLabel = kindByLabel(text)
  const own = byLabel?.kind === 'trigger' ? byLabel : isNumberToMove(text) ? numberToMove : undefined
  return own !== undefined && open.has(governing(section, undefined).topic) ? own : undefined
}

const numberToMove: OwnKind = { kind: 'metric', why: 'It is a number, and says where it is to go.' }

/** `Coverage 75 % -> 95 %`, and nothing else. */
function isNumberToMove(text: string): boolean {
  const pair = pairIn(text)
  return pair?.isMeasured === true && pair.before.split(/\s+/).length <= 6 && pair.behind === ''
}

/** The number of a metric as it is and as it should be. */
export function numbersIn({ kind }: { readonly kind: Kind }, text: string): Detail {
  const pair = kind === 'metric' && isNumberToMove(text) ? pairIn(text) : undefined
  return pair === undefined ? {} : { current: pair.current, target: pair.target }
}
