import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Firing } from '../plan/watch.ts'
import type { Transaction } from '../store/transaction.ts'

/** The criteria that speak of what was seen: those that share a name with it that is no ordinary word. */
export function tiedCriteria(what: string, items: readonly TrackedItem[]): readonly TrackedItem[] {
  const names = namesIn(what)
  return items.filter(
    ({ kind, origin, text }) =>
      kind === 'criterion' && origin !== 'removed' && [...namesIn(text)].some((name) => names.has(name)),
  )
}

/** For the card of what needed no confirmation: the criteria that it can still be given to. */
export async function offeredCriteria(
  tx: Transaction,
  { id, roadmap, what, isTrusted, turned }: Firing,
): Promise<readonly TrackedItem[]> {
  if (!isTrusted || turned !== undefined) return []
  const given = new Set((await tx.evidence.ofFiring(id)).map(({ number }) => number))
  return tiedCriteria(what, await tx.items.all(roadmap)).filter(({ number }) => !given.has(number))
}

/** Names of packages and projects: words with a dash, a dot, a slash or a digit in them. */
function namesIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}\p{N}]*(?:[-_/.][\p{L}\p{N}]+)+/gu) ?? []
  return new Set(words.flatMap((word) => [word, ...word.split('/')]).filter((word) => /[-_./]/.test(word)))
}
