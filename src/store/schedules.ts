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
  readonly recurrence: Recurrence
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
    async moveOn(id: number, dueAt: Instant | undefined, doneUntil: Instant): Promise<void> {
      moveOn.run({ id, dueAt: dueAt ?? null, doneUntil })
    },
    async ofRoadmap(roadmap: number): Promise<readonly Schedule[]> {
      return ofRoadmap.all({ roadmap }).map(scheduleOf)
    },
    /** Sets what a job does for a room from now on, in place of what it did before. */
    async set(schedule: Omit<Schedule, 'id'>): Promise<void> {
      const { job, roadmap, room, recurrence, dueAt, doneUntil } = schedule
      const fresh = { recurrence: JSON.stringify(recurrence), dueAt: dueAt ?? null, doneUntil }
      db.insert(schedules)
        .values({ job, roadmapId: roadmap, room, ...fresh })
        .onConflictDoUpdate({ target: [schedules.job, schedules.roadmapId, schedules.room], set: fresh })
        .run()
    },
    /** Says whether there was one. */
    async remove(job: string, roadmap: number, room: string): Promise<boolean> {
      const those = and(eq(schedules.job, job), eq(schedules.roadmapId, roadmap), eq(schedules.room, room))
      return db.delete(schedules).where(those).run().changes > 0
    },
  }
}
