import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import { type Recurrence, recurrenceSchema } from '../plan/recurrence/recurrence.ts'
import type { Database } from './database.ts'
import { occasions, schedules } from './schema.ts'

/** Something that comes again for a room. */
export interface Schedule {
  readonly id: number
  readonly job: string
  readonly roadmap: number
  readonly room: string
  /** Of the item that it is about; absent where it is about the whole roadmap. */
  readonly number?: number
  /** Platform id of the one whom alone it is for. */
  readonly person?: string
  readonly recurrence: Recurrence
  /** Nobody has accepted it yet: it is never due. */
  readonly isProposed?: boolean
  /** Absent where it comes no more. */
  readonly dueAt?: Instant
  /** Up to when everything that was due is done. */
  readonly doneUntil: Instant
}

function scheduleOf(row: typeof schedules.$inferSelect): Schedule {
  return {
    id: row.id,
    job: row.job,
    roadmap: row.roadmapId,
    room: row.room,
    ...(row.number > 0 && { number: row.number }),
    ...(row.person !== '' && { person: row.person }),
    ...(row.isProposed && { isProposed: true }),
    recurrence: recurrenceSchema.parse(JSON.parse(row.recurrence)),
    ...(row.dueAt !== null && { dueAt: row.dueAt }),
    doneUntil: row.doneUntil,
  }
}

/** What is due when; nothing is remembered beside it. */
export function makeSchedules(db: Database) {
  const at = sql.placeholder
  const due = db
    .select()
    .from(schedules)
    .where(lte(schedules.dueAt, at('now')))
    .orderBy(asc(schedules.dueAt), asc(schedules.id))
    .limit(at('limit'))
    .prepare()
  const next = db
    .select({ due: sql<number | null>`min(${schedules.dueAt})` })
    .from(schedules)
    .prepare()
  const claim = db
    .insert(occasions)
    .values({ scheduleId: at('schedule'), on: at('on'), at: at('now') })
    .onConflictDoNothing()
    .prepare()
  const moveOn = db
    .update(schedules)
    .set({ dueAt: sql`${at('dueAt')}`, doneUntil: sql`${at('doneUntil')}` })
    .where(eq(schedules.id, at('id')))
    .prepare()
  const ofRoadmap = db
    .select()
    .from(schedules)
    .where(eq(schedules.roadmapId, at('roadmap')))
    .orderBy(asc(schedules.id))
    .prepare()

  return {
    /** Those due by now, the longest due first. */
    async due(now: Instant, limit: number): Promise<readonly Schedule[]> {
      return due.all({ now, limit }).map(scheduleOf)
    },
    async nextDue(): Promise<Instant | undefined> {
      return next.get()?.due ?? undefined
    },
    /** False when it was claimed before. */
    async claim(schedule: number, on: string, now: Instant): Promise<boolean> {
      return claim.run({ schedule, on, now }).changes > 0
    },
    /** As if it had never been claimed. */
    async unclaim(schedule: number, on: string): Promise<void> {
      db.delete(occasions)
        .where(and(eq(occasions.scheduleId, schedule), eq(occasions.on, on)))
        .run()
    },
    async moveOn(id: number, dueAt: Instant | undefined, doneUntil: Instant): Promise<void> {
      moveOn.run({ id, dueAt: dueAt ?? null, doneUntil })
    },
    /** The day of the last one that was held; undefined when none was. */
    async lastDay(schedule: number): Promise<string | undefined> {
      const last = db
        .select({ on: sql<string | null>`max(${occasions.on})` })
        .from(occasions)
        .where(eq(occasions.scheduleId, schedule))
        .get()
      return last?.on ?? undefined
    },
    /** When it was held last; undefined when never. */
    async lastHeld(schedule: number): Promise<Instant | undefined> {
      const last = db
        .select({ at: sql<number | null>`max(${occasions.at})` })
        .from(occasions)
        .where(eq(occasions.scheduleId, schedule))
        .get()
      return last?.at ?? undefined
    },
    async ofRoadmap(roadmap: number): Promise<readonly Schedule[]> {
      return ofRoadmap.all({ roadmap }).map(scheduleOf)
    },
    /** Sets what a job does for a room from now on, in place of what it did before. */
    async set(schedule: Omit<Schedule, 'id'>): Promise<void> {
      const {
        job,
        roadmap,
        room,
        number = 0,
        person = '',
        recurrence,
        dueAt,
        doneUntil,
        isProposed = false,
      } = schedule
      const fresh = { recurrence: JSON.stringify(recurrence), dueAt: dueAt ?? null, doneUntil, isProposed }
      db.insert(schedules)
        .values({ job, roadmapId: roadmap, room, number, person, ...fresh })
        .onConflictDoUpdate({
          target: [schedules.job, schedules.roadmapId, schedules.room, schedules.number, schedules.person],
          set: fresh,
        })
        .run()
    },
    /** Says whether there was one. */
    async remove(job: string, roadmap: number, room: string, number = 0, person = ''): Promise<boolean> {
      const those = and(
        eq(schedules.job, job),
        eq(schedules.roadmapId, roadmap),
        eq(schedules.room, room),
        eq(schedules.number, number),
        eq(schedules.person, person),
      )
      return db.delete(schedules).where(those).run().changes > 0
    },
  }
}
