import { slips } from '../chat/nearest.ts'
import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import type { Evidence } from '../plan/evidence.ts'
import { isCriterion } from '../plan/gate.ts'
import { halfWidth } from '../plan/half-width.ts'
import { besideMark, isSameText } from '../plan/merge/beside-mark.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'
import { type InOtherWords, inOtherWordsView } from '../views/in-other-words.ts'

/** Lines of a plan, each with what it was before. */
export type Reworded = readonly { readonly item: TrackedItem; readonly before: TrackedItem }[]

/**
 * Puts what people gave to criteria in doubt that say something else now, until those words are back, and tells the
 * room; what came from a watch is held against the words with its watch. `request` makes the key of the post unique.
 */
export async function doubtInOtherWords(
  tx: Transaction,
  roadmap: Roadmap,
  room: string,
  saves: Reworded,
  request: string,
  now: Instant,
): Promise<readonly Post[]> {
  const reworded = saves.filter(({ item, before }) => !isSameText(before, item))
  if (reworded.length === 0) return []
  const given = Map.groupBy(await tx.evidence.ofRoadmap(roadmap.id), ({ number }) => number)
  const today = dayIn(roadmap.settings.zone, now)
  const found: InOtherWords[] = []
  for (const { item, before } of reworded) {
    // As it was before: what was given for the words that are back is not doubted for others.
    const all = given.get(item.number)
    if (all === undefined) continue
    await settleDoubts(tx, roadmap.id, item)
    const [was, is] = [askedBy(before), askedBy(item)]
    if (!isCriterion(item) || isTidied(was, is)) continue
    const doubted = all.filter((one) => isOfPeople(one) && one.until >= today && !stillAnswers(one, was, is))
    for (const { id } of doubted) await tx.evidence.setDoubt(id, doubtOf(before))
    if (doubted.length > 0) found.push({ item, was: before.text, doubted })
  }
  if (found.length === 0) return []
  return [{ key: `other-words:${request}`, at: { room }, view: inOtherWordsView(roadmap, found) }]
}

/** Evidence that was in doubt for other words alone counts as before once they are back. */
export async function settleDoubts(tx: Transaction, roadmap: number, item: TrackedItem): Promise<void> {
  if (item.origin === 'removed') return
  for (const { id, doubt } of await tx.evidence.ofItem(roadmap, item.number))
    if (doubt === doubtOf(item)) await tx.evidence.setDoubt(id, undefined)
}

/** Why evidence is in doubt that was given to a line in other words. */
export function doubtOf(item: Pick<TrackedItem, 'ref' | 'text' | 'mark'>): string {
  return `${item.ref} was “${askedBy(item)}” when it was given`
}

/** What a line asks for, without the word of its state, which an export rewrites. */
export function askedBy({ text, mark }: Pick<TrackedItem, 'text' | 'mark'>): string {
  const rest = besideMark(text, mark)
  return rest === text
    ? text
    : rest.replace(/^[\s:：,;–—-]+|(?:[\s:：,;–—-]|\(\s*\)|（\s*）|\[\s*\])+$/gu, '')
}

/** Signs that say something: of an order, of a share, before a number, behind a name such as `C++` or `C#`. */
const telling = '[≤≥≠<>=%±]|(?<=^|[\\s(])−(?=\\d)|(?<=[\\p{L}\\p{N}+])\\+(?![\\p{L}\\p{N}])|(?<=\\p{L})#'
const looks = new RegExp(`(${telling})|[^\\p{L}\\p{N}.]|\\.(?!\\S)`, 'gu')

/** A text without what is merely its looks: capitals, blanks, and signs that say nothing. */
export function letters(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replace(/[-=]+>|<[-=]{2,}|<-(?!\d)/g, ' ')
    .replace(/<=|≦|⩽/g, '≤')
    .replace(/>=|≧|⩾/g, '≥')
    .replace(/!=/g, '≠')
    .replace(/(?<=^|[\s(])-(?=\d)/g, '−')
    .replace(looks, ' $1 ')
    .replace(/ +/g, ' ')
    .trim()
}

function isOfPeople({ firing, isWithdrawn, doubt }: Evidence): boolean {
  return firing === undefined && !isWithdrawn && doubt === undefined
}

/** A reading is compared with whatever number its criterion asks for. */
function stillAnswers({ kind }: Evidence, was: string, is: string): boolean {
  return kind === 'reading' && isTidied(withoutNumbers(was), withoutNumbers(is))
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+(?:[.,]\d+)*/g, '#')
}

/** Whether the words are the same but for their looks and slips of spelling. */
function isTidied(was: string, is: string): boolean {
  const [before, after] = [letters(was).split(' '), letters(is).split(' ')]
  return before.length === after.length && before.every((word, at) => isSpelling(word, after[at] ?? ''))
}

/** Of scripts that spell words, long enough that one letter is a slip and no other word. */
const spelled = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{4,}$/u

function isSpelling(word: string, other: string): boolean {
  if (word === other) return true
  // A letter before a word makes another of it: `async`, `atypical`.
  const isPrefixed = word.endsWith(other) || other.endsWith(word)
  return !isPrefixed && spelled.test(word) && spelled.test(other) && slips(word, other) <= 1
}
