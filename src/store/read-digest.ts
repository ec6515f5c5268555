import type { Instant } from '../clock.ts'
import { amountIn } from '../plan/amount.ts'
import { type Digest, digestOf, type Logged, type MovedMetric, type ReviewDays } from '../plan/digest.ts'
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
    [...(await metricsMoved(tx, roadmap, items, since)), ...readingsIn(entries, items)],
  )
}

/** What a metric is now, and what it was, where a new version of the document says otherwise than before. */
async function metricsMoved(
  tx: Transaction,
  { id }: Roadmap,
  items: readonly Glance[],
  since: Instant,
): Promise<readonly MovedMetric[]> {
  const before = await tx.befores.metricsAt(id, since)
  return items.flatMap((item) => {
    const was = before.get(item.number)
    const { current } = item.detail
    if (was === undefined || item.origin === 'removed' || current === undefined || was.current === current)
      return []
    return [{ item, current, by: was.by, ...(was.current !== undefined && { before: was.current }) }]
  })
}

/** The newest reading that somebody gave of each metric or criterion. */
function readingsIn(entries: readonly Logged[], items: readonly Glance[]): readonly MovedMetric[] {
  const given = new Map<string, Logged & { readonly note: string }>()
  for (const entry of entries.toSorted((a, b) => a.at - b.at || a.batch - b.batch)) {
    const { what, ref, after, note = '', undone, undoes } = entry
    const isGiven = what === 'evidence' && after !== undefined && !undone && undoes === undefined
    if (isGiven && ref !== undefined && amountIn(note) !== undefined) given.set(ref, { ...entry, note })
  }
  return items.flatMap((item) => {
    const reading = given.get(item.ref)
    const isMeasured = item.kind === 'metric' || item.kind === 'criterion'
    return reading === undefined || !isMeasured ? [] : [{ item, current: reading.note, by: reading.by.name }]
  })
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
