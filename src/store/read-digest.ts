import type { Instant } from '../clock.ts'
import { type Digest, digestOf, type ReviewDays } from '../plan/digest.ts'
import { freeDays } from '../plan/free-days.ts'
import type { Glance } from '../plan/glance.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { standingOf } from '../plan/standing.ts'
import type { Transaction } from './transaction.ts'

const mostEntries = 5_000

/** What a digest of the time since an instant has to tell. */
export async function readDigest(
  tx: Transaction,
  roadmap: Roadmap,
  since: Instant,
  now: Instant,
): Promise<Digest> {
  const items = await tx.items.glances(roadmap.id)
  const entries = await tx.log.since(roadmap.id, since, mostEntries)
  return digestOf(
    standingOf(roadmap, items, now),
    items,
    entries,
    since,
    await reviewDays(tx, roadmap, items, now),
  )
}

async function reviewDays(
  tx: Transaction,
  { id, settings }: Roadmap,
  items: readonly Glance[],
  now: Instant,
): Promise<ReviewDays> {
  const textOf = (number: number) => items.find((item) => item.number === number)?.text ?? ''
  const waiting = (await tx.holdings.underWay(id)).map(({ reviews, on, until = on }) => ({
    text: reviews.map(textOf).join(', '),
    on: until,
  }))
  const next = (await tx.schedules.ofRoadmap(id))
    .filter(({ job, isProposed, number }) => job === 'review' && !isProposed && textOf(number ?? 0) !== '')
    .flatMap(({ recurrence, number = 0, doneUntil }) => {
      const on = nextOccurrence(recurrence, Math.max(now, doneUntil), freeDays(settings))?.held
      return on === undefined ? [] : [{ text: textOf(number), on }]
    })
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))[0]
  return { waiting, ...(next && { next }) }
}
