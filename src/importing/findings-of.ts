import type { Instant } from '../clock.ts'
import { UserError } from '../errors.ts'
import { dayIn } from '../plan/day.ts'
import { type Finding, lint } from '../plan/lint.ts'
import type { ReadItem } from '../plan/reading.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'

/** What is read here is read while everybody waits, unlike at an import: bytes of a plan longer than any that was seen. */
const most = 400_000

/**
 * What is odd in the newest revision of a roadmap, with the states and dates of today.
 * @throws UserError when it has no document, or one that is too long
 */
export async function findingsOf(
  tx: Transaction,
  { id, key, settings }: Roadmap,
  at: Instant,
): Promise<readonly Finding[]> {
  const revision = await tx.revisions.newest(id)
  if (revision === undefined)
    throw new UserError(`${key} has no document yet.`, 'Import one: /roadmap import')
  if (revision.bytes.length > most)
    throw new UserError(
      `The document of ${key} has ${Math.ceil(revision.bytes.length / 1_000)} KB; lint reads up to ${most / 1_000}.`,
      'Split it into several plans.',
    )
  // Loaded when first needed, for the parser behind it takes memory that a bot at rest should not.
  const { sheetOf } = await import('../markdown/sheet.ts')
  const sheet = sheetOf(revision.bytes, dayIn(settings.zone, at))
  const tracked = new Map(
    (await tx.items.all(id)).flatMap((item) =>
      item.origin === 'document' ? [[item.line, item] as const] : [],
    ),
  )
  return lint({ ...sheet, items: sheet.items.map((item) => asToday(item, tracked.get(item.line))) })
}

function asToday(item: ReadItem, tracked: TrackedItem | undefined): ReadItem {
  if (tracked === undefined) return item
  const { due: _, ...rest } = item
  const { kind, state, claimed, due } = tracked
  return { ...rest, kind, state, claimed, ...(due !== undefined && { due }) }
}
