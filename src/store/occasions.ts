import { and, asc, eq, gte, lt, lte, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { equals, upTo } from './planned-once.ts'
import { type Schedule, scheduleOf } from './schedules.ts'
import { occasions, schedules } from './schema.ts'

/** The occasion of a schedule that is meant for a day. */
export interface Claim {
  readonly schedule: number
  readonly on: string
  /** Up to when everything before it was done. */
  readonly since: Instant
}

/** An occasion that was claimed and is not held yet. */
export interface Claimed {
  readonly schedule: Schedule
  readonly on: string
  readonly at: Instant
  readonly since: Instant
}

/** When the first is to be held. */
export const firstToHold = (db: Database) =>
  db
    .select({ due: sql<number | null>`min(${occasions.holdAt})` })
    .from(occasions)
    .where(sql`${occasions.holdAt} is not null`)

/** Each holding of what comes again, claimed once and held once. */
export function makeOccasions(db: Database) {
  const at = sql.placeholder
  const claim = db
    .insert(occasions)
    .select(
      sql`select value ->> 0, value ->> 1, ${at('now')}, value ->> 2, ${at('now')} from json_each(${at('claims')}) where true`,
    )
    .onConflictDoNothing()
    .returning({ schedule: occasions.scheduleId })
    .prepare()
  const daysOf = db
    .select({ on: occasions.on })
    .from(occasions)
    .where(and(equals(occasions.scheduleId, at('schedule')), gte(occasions.on, at('from'))))
    .prepare()
  const toHold = db
    .select({ occasion: occasions, schedule: schedules })
    .from(occasions)
    .innerJoin(schedules, eq(schedules.id, occasions.scheduleId))
    .where(and(sql`${occasions.holdAt} is not null`, lte(occasions.holdAt, at('now'))))
    .orderBy(asc(occasions.holdAt), upTo(at('limit'), asc(occasions.scheduleId)))
    .prepare()
  const next = firstToHold(db).prepare()
  const held = db
    .update(occasions)
    .set({ holdAt: null })
    .where(
      and(
        equals(occasions.scheduleId, at('schedule')),
        equals(occasions.on, at('on')),
        sql`${occasions.holdAt} is not null`,
      ),
    )
    .prepare()
  const holdAgain = db
    .update(occasions)
    .set({ holdAt: sql`${at('holdAt')}` })
    .where(and(equals(occasions.scheduleId, at('schedule')), equals(occasions.on, at('on'))))
    .prepare()

  return {
    /** Claims each that was not claimed before; says of which schedules there was one. */
    async claim(claims: readonly Claim[], now: Instant): Promise<ReadonlySet<number>> {
      const rows = claims.map(({ schedule, on, since }) => [schedule, on, since])
      return new Set(claim.all({ claims: JSON.stringify(rows), now }).map(({ schedule }) => schedule))
    },
    /** Claims one of which nothing is to be done when its day comes: no time has passed before it. */
    async passOver(schedule: number, on: string, now: Instant): Promise<void> {
      db.insert(occasions)
        .values({ scheduleId: schedule, on, at: now, since: now })
        .onConflictDoNothing()
        .run()
    },
    /** As if it had never been claimed. */
    async unclaim(schedule: number, on: string): Promise<void> {
      db.delete(occasions)
        .where(and(eq(occasions.scheduleId, schedule), eq(occasions.on, on)))
        .run()
    },
    /** As if it had never been passed over; what was held stays so. */
    async comeAfterAll(schedule: number, on: string): Promise<void> {
      db.delete(occasions)
        .where(
          and(
            eq(occasions.scheduleId, schedule),
            eq(occasions.on, on),
            eq(occasions.since, occasions.at),
            sql`${occasions.holdAt} is null`,
          ),
        )
        .run()
    },
    /** Those that are claimed and to be held by now, the longest waiting first. */
    async toHold(now: Instant, limit: number): Promise<readonly Claimed[]> {
      return toHold.all({ now, limit }).map(({ occasion: { on, at: claimedAt, since }, schedule }) => ({
        schedule: scheduleOf(schedule),
        on,
        at: claimedAt,
        since,
      }))
    },
    async nextToHold(): Promise<Instant | undefined> {
      return next.get()?.due ?? undefined
    },
    /** Says whether it was still to be held: its schedule may have ended since it was claimed. */
    async held(schedule: number, on: string): Promise<boolean> {
      return held.run({ schedule, on }).changes > 0
    },
    /** It could not be held, and is tried again. */
    async later(schedule: number, on: string, holdAt: Instant): Promise<void> {
      holdAgain.run({ schedule, on, holdAt })
    },
    /** The days from one on for which a schedule was claimed. */
    async daysOf(schedule: number, from: string): Promise<ReadonlySet<string>> {
      return new Set(daysOf.all({ schedule, from }).map(({ on }) => on))
    },
    /** The day of the last one of a schedule; undefined when there was none. */
    async lastDay(schedule: number): Promise<string | undefined> {
      const last = db
        .select({ on: sql<string | null>`max(${occasions.on})` })
        .from(occasions)
        .where(eq(occasions.scheduleId, schedule))
        .get()
      return last?.on ?? undefined
    },
    /** When the last one of a schedule was claimed to be held, not passed over; undefined when none was. */
    async lastAt(schedule: number): Promise<Instant | undefined> {
      const last = db
        .select({ at: sql<number | null>`max(${occasions.at})` })
        .from(occasions)
        .where(and(eq(occasions.scheduleId, schedule), lt(occasions.since, occasions.at)))
        .get()
      return last?.at ?? undefined
    },
  }
}
