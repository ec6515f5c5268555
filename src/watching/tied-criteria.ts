import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Firing } from '../plan/watch.ts'
import type { Transaction } from '../store/transaction.ts'
import { tellingWords } from './telling-words.ts'

/** So many words in common make two lines speak of one thing. */
const least = 2

/**
 * The criteria that speak of what was seen: the one it was watched for, those that share a name with it that is no
 * ordinary word, and those that say the same as the trigger of that number.
 */
export function tiedCriteria(
  what: string,
  items: readonly TrackedItem[],
  number?: number,
): readonly TrackedItem[] {
  const names = namesIn(what)
  const own = items.find((item) => item.number === number)
  const words = new Set(own?.kind === 'trigger' ? tellingWords(own.text) : [])
  const tied = items.filter(
    ({ kind, origin, text }) =>
      kind === 'criterion' &&
      origin !== 'removed' &&
      ([...namesIn(text)].some((name) => names.has(name)) ||
        tellingWords(text).filter((word) => words.has(word)).length >= least),
  )
  if (own?.kind !== 'criterion' || own.origin === 'removed') return tied
  return [own, ...tied.filter((item) => item !== own)]
}

/** For the card of what needed no confirmation: the criteria that it can still be given to. */
export async function offeredCriteria(
  tx: Transaction,
  { id, roadmap, number: own, what, isTrusted, turned }: Firing,
): Promise<readonly TrackedItem[]> {
  if (!isTrusted || turned !== undefined) return []
  const given = new Set((await tx.evidence.ofFiring(id)).map(({ number }) => number))
  return tiedCriteria(what, await tx.items.all(roadmap), own).filter(({ number }) => !given.has(number))
}

/** Names of packages and projects: words with a dash, a dot, a slash or a digit in them. */
function namesIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}\p{N}]*(?:[-_/.][\p{L}\p{N}]+)+/gu) ?? []
  return new Set(words.flatMap((word) => [word, ...word.split('/')]).filter((word) => /[-_./]/.test(word)))
}
