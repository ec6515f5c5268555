import type { Inline } from '../chat/inline.ts'
import type { Instant } from '../clock.ts'
import { freeDays } from '../plan/free-days.ts'
import { isCriterion } from '../plan/gate.ts'
import { isInstant } from '../plan/recurrence/moment.ts'
import { isReview } from '../plan/review.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { whereHeld } from '../reviews/where-held.ts'
import { coming } from '../store/coming.ts'
import type { Schedule } from '../store/schedules.ts'
import type { Transaction } from '../store/transaction.ts'
import { recurrenceWords } from '../views/recurrence-words.ts'
import { said } from '../views/said.ts'
import { firstTold } from '../watching/trouble-told.ts'
import { type Call, defineCommand } from './command.ts'

/** So many of the occasions to come are shown. */
const shown = 3
/** What failed so long ago says nothing of today, ms. */
const ofLate = 7 * 24 * 60 * 60_000
/** So many watches that fail are named. */
const mostUnread = 10

export const health = defineCommand({
  form: {
    command: 'health',
    summary: 'Whether the bot is well: what was sent, what waits, what failed',
    fields: [],
    example: 'health',
  },
  topic: 'bot',
  does: 'read',
  async run({ tx, request }) {
    const tally = await tx.posts.tally(request.place.room, request.at - ofLate)
    const followed = await tx.roadmaps.followedIn(request.place.room)
    const waiting = (tally.counts['waiting'] ?? 0) + (tally.counts['sending'] ?? 0)
    const failed = tally.counts['failed'] ?? 0
    const upstream = await Promise.all(followed.map((one) => watchLine(tx, one)))
    const schedules = (await Promise.all(followed.map((one) => scheduleLines(tx, one, request)))).flat()
    const lines: Inline[] = [
      followed.length === 0
        ? 'This room follows no roadmap.'
        : `This room follows ${followed.map((one) => one.key).join(', ')}.`,
      `Messages in this room: ${tally.counts['standing'] ?? 0} delivered, ${waiting} waiting, ${failed} failed${failed === 0 ? '' : ' in the last 7 days'}.`,
      ...upstream.flatMap(({ line }) => line ?? []),
      ...schedules,
      ...(await brokenLines(tx, followed, request)),
      ...(tally.problem === undefined ? [] : [`The last problem: ${tally.problem}`]),
    ]
    const isUnread = upstream.some(({ unread }) => unread > 0)
    const well = isUnread ? 'Some upstreams cannot be read.' : 'All is well.'
    const arriving = tally.held === 0 ? well : 'Something has not arrived yet; I try again.'
    return { reply: said(failed === 0 ? arriving : 'Something did not arrive.', { lines }) }
  },
})

/** How many upstreams of a plan are looked at, and which cannot be read for as long as a room hears of. */
async function watchLine(
  tx: Transaction,
  { id, key }: Roadmap,
): Promise<{ readonly line?: string; readonly unread: number }> {
  const watched = (await tx.watches.ofRoadmap(id)).filter(({ isProposed }) => !isProposed)
  const unread = watched.filter(({ failures }) => failures >= firstTold).map(({ id: number }) => `#${number}`)
  if (watched.length === 0) return { unread: 0 }
  const says = `${key} has ${watched.length} ${watched.length === 1 ? 'watch' : 'watches'} upstream`
  if (unread.length === 0) return { line: `${says}.`, unread: 0 }
  const which = [...unread.slice(0, mostUnread), ...(unread.length > mostUnread ? ['…'] : [])].join(', ')
  return {
    line: `${says}; ${unread.length} cannot be read: ${which}. See why: /roadmap watch ${key} list`,
    unread: unread.length,
  }
}

/** What comes of a review, as long as it is one. */
const ofReviews: ReadonlySet<string> = new Set(['review', 'communication', 'heads-up', 'postponed', 'nudge'])

/** What somebody asked for alone is told to nobody else. */
function isFor({ id }: Call['request']['by'], { person = id }: Schedule): boolean {
  return person === id
}

/** Everything that comes again in a room: when it came, and when it comes. */
async function scheduleLines(
  tx: Transaction,
  roadmap: Roadmap,
  { place, by, at: now }: Call['request'],
): Promise<readonly Inline[]> {
  const all = await tx.schedules.ofRoadmap(roadmap.id)
  const moving = all.filter(({ job }) => job === 'stale' || ofReviews.has(job))
  const rest = all.filter((one) => !moving.includes(one))
  const here = [...rest, ...(await whereHeld(tx, roadmap.id, moving))].filter(
    (one) => one.room === place.room && !one.isProposed && isFor(by, one),
  )
  const items = await tx.items.numbered(
    roadmap.id,
    here.flatMap(({ number }) => number ?? []),
  )
  const reviews = new Set(items.filter(isReview).map(({ number }) => number))
  const others = await Promise.all(
    here
      .filter(({ job, number = 0 }) => job !== 'stale' && (!ofReviews.has(job) || reviews.has(number)))
      .map(async (schedule): Promise<Inline> => {
        const { id, job, number, recurrence, doneUntil, dueAt } = schedule
        const of = number === undefined ? roadmap.key : `${roadmap.key}-${number}`
        const last = await tx.occasions.lastAt(id)
        const next = await coming(tx, schedule, Math.max(now, doneUntil), shown, freeDays(roadmap.settings))
        const isOnce = isInstant(recurrence)
        const zone = isOnce ? roadmap.settings.zone : recurrence.zone
        const day = (instant: Instant): Inline => ({ instant, zone, show: 'both' })
        return [
          `${job} of ${of}${isOnce ? '' : `, ${recurrenceWords(recurrence)}`}: `,
          last === undefined ? 'never yet' : ['last ', day(last)],
          dueAt === undefined || next.length === 0
            ? ', and it comes no more'
            : [', next ', spread(next.map(({ at }) => day(at)))],
        ]
      }),
  )
  const criteria = new Set(items.filter(isCriterion).map(({ number }) => number))
  const ending = here.filter(({ job, number = 0 }) => job === 'stale' && criteria.has(number))
  return [...others, ...endLines(roadmap, ending)]
}

/** What ends once and is not given anew, in one line: a plan may have dozens of criteria. */
function endLines({ key, settings: { zone } }: Roadmap, schedules: readonly Schedule[]): readonly Inline[] {
  const ends = schedules
    .flatMap(({ number, dueAt }) => (dueAt === undefined ? [] : [{ number, dueAt }]))
    .toSorted((one, other) => one.dueAt - other.dueAt)
  const [first] = ends
  if (first === undefined) return []
  const whose = `${key}-${first.number}`
  const says =
    ends.length === 1
      ? `evidence of ${whose} ends: `
      : `evidence of ${ends.length} criteria ends, first of ${whose}: `
  return [[says, 'asked for anew ', { instant: first.dueAt, zone, show: 'both' }]]
}

function spread(days: readonly Inline[]): Inline {
  return days.map((day, index) => (index === 0 ? day : [', ', day]))
}

/** Schedules of the same plans in rooms where nothing arrives any more. */
async function brokenLines(
  tx: Transaction,
  followed: readonly Roadmap[],
  { place: { room }, by }: Call['request'],
): Promise<readonly Inline[]> {
  const lines: Inline[] = []
  for (const { id, key } of followed) {
    const elsewhere = (await tx.schedules.ofRoadmap(id)).filter((one) => one.room !== room && isFor(by, one))
    const broken = await tx.posts.unreachable([...new Set(elsewhere.map((one) => one.room))])
    for (const { job, room: where } of elsewhere)
      if (broken.has(where))
        lines.push([`${job} of ${key} is broken: its channel `, { room: where }, ' cannot be reached.'])
  }
  return lines
}
