import type { Instant } from '../clock.ts'
import { amountIn } from '../plan/amount.ts'
import {
  type Digest,
  digestOf,
  type Logged,
  type MovedMetric,
  type ReviewDay,
  type ReviewDays,
} from '../plan/digest.ts'
import { freeDays } from '../plan/free-days.ts'
import type { Glance } from '../plan/glance.ts'
import { holdingSchema } from '../plan/holding.ts'
import { isReview } from '../plan/review.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { standingOf } from '../plan/standing.ts'
import { coming } from './coming.ts'
import { standingsOf, stillDue } from './read-standings.ts'
import type { Schedule } from './schedules.ts'
import type { Transaction } from './transaction.ts'

/** So many blocked items are told with their reasons, which are looked for among so many changes of each. */
const [mostReasons, mostOfAnItem] = [25, 50]

/**
 * What a digest has to tell of the time from an instant until now; of what comes `after` a batch of the log where that
 * is given, for when a change is asked for and when it is made are not the same.
 */
export async function readDigest(
  tx: Transaction,
  roadmap: Roadmap,
  since: Instant,
  now: Instant,
  given?: number,
): Promise<Digest> {
  const items = await tx.items.glances(roadmap.id)
  const after = given ?? (await tx.log.lastBefore(roadmap.id, since))
  const entries = await tx.log.movesAfter(roadmap.id, after)
  const schedules = (await tx.schedules.ofRoadmap(roadmap.id)).filter(
    ({ job, isProposed }) => (job === 'review' || job === 'postponed') && !isProposed,
  )
  const criteria = await standingsOf(tx, roadmap, items, now)
  const digest = digestOf(
    standingOf(roadmap, await stillDue(tx, roadmap, items, criteria), now),
    items,
    entries,
    { since, after },
    {
      closed: reviewsClosed(entries, items),
      ...(await reviewDays(tx, roadmap, items, schedules, now)),
    },
    [...(await metricsMoved(tx, roadmap, items, after)), ...readingsIn(entries, items)],
  )
  return { ...digest, reasons: await reasonsFor(tx, roadmap, digest) }
}

/** Why each item is blocked, though it was said long before; and what was said of others lately. */
async function reasonsFor(
  tx: Transaction,
  { id }: Roadmap,
  { reasons, standing: { blocked } }: Digest,
): Promise<Digest['reasons']> {
  const all = new Map(reasons)
  for (const { ref, number } of blocked.slice(0, mostReasons)) {
    if (all.has(ref)) continue
    const entries = await tx.log.ofItem(id, number, mostOfAnItem)
    const said = entries.find(
      ({ what, undone, undoes }) => what === 'state' && !undone && undoes === undefined,
    )
    if (said?.note !== undefined) all.set(ref, said.note)
  }
  return all
}

/** What a metric is now, and what it was, where a new version of the document says otherwise than before. */
async function metricsMoved(
  tx: Transaction,
  { id }: Roadmap,
  items: readonly Glance[],
  after: number,
): Promise<readonly MovedMetric[]> {
  const before = await tx.befores.metricsAfter(id, after)
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
  for (const entry of entries) {
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

function reviewsClosed(entries: readonly Logged[], items: readonly Glance[]): ReviewDays['closed'] {
  return entries.flatMap(({ what, after, undone }) => {
    const holding = what === 'review' && !undone ? holdingSchema.safeParse(after).data : undefined
    if (holding?.status !== 'closed') return []
    const { reviews, by = 'somebody', conclusion } = holding
    return [{ texts: textsOf(reviews, items), by, ...(conclusion !== undefined && { conclusion }) }]
  })
}

async function reviewDays(
  tx: Transaction,
  { id, settings }: Roadmap,
  items: readonly Glance[],
  schedules: readonly Schedule[],
  now: Instant,
): Promise<Omit<ReviewDays, 'closed'>> {
  const standing = items.filter(isReview)
  const waiting = (await tx.holdings.underWay(id)).flatMap(({ reviews, on, until = on }) => {
    const texts = textsOf(reviews, standing)
    return texts.length === 0 ? [] : [{ texts, on: until }]
  })
  const days: ReviewDay[] = []
  for (const schedule of schedules) {
    const texts = textsOf([schedule.number ?? 0], standing)
    if (texts.length === 0) continue
    const after = Math.max(now, schedule.doneUntil)
    const [first] = await coming(tx, schedule, after, 1, freeDays(settings))
    if (first !== undefined) days.push({ texts, on: first.held })
  }
  const [on] = days.map((day) => day.on).toSorted()
  if (on === undefined) return { waiting }
  return { waiting, next: { on, texts: days.filter((day) => day.on === on).flatMap(({ texts }) => texts) } }
}

function textsOf(numbers: readonly number[], items: readonly Glance[]): readonly string[] {
  return numbers.flatMap((number) => items.find((item) => item.number === number)?.text ?? [])
}
