import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import { type Recurrence, recurrenceSchema } from '../plan/recurrence/recurrence.ts'
import type { Database } from './database.ts'
import { equals, upTo } from './planned-once.ts'
import { answers, batches, occasions, schedules } from './schema.ts'

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

export function scheduleOf(row: typeof schedules.$inferSelect): Schedule {
  return {
    id: row.id,
    job: row.job,
    roadmap: row.roadmapId,
    room: row.room,
    ...(row.number > 0 && { number: row.number }),
    ...(row.person !== '' && { person: row.person }),
    ...(row.isProposed && { isProposed: true }),
    recurrence: ruleOf(row.recurrence),
    ...(row.dueAt !== null && { dueAt: row.dueAt }),
    doneUntil: row.doneUntil,
  }
}

/** Rules that were read are remembered: most schedules share one of a few. */
const rules = new Map<string, Recurrence>()
const mostRules = 1_000

/** Reads a rule as it is stored. */
export function ruleOf(stored: string): Recurrence {
  const known = rules.get(stored)
  if (known !== undefined) return known
  const rule = recurrenceSchema.parse(JSON.parse(stored))
  if (rules.size < mostRules) rules.set(stored, rule)
  return rule
}

/** A schedule whose time has come. */
export interface DueSchedule {
  readonly id: number
  readonly roadmap: number
  /** As it is stored. */
  readonly rule: string
  readonly doneUntil: Instant
}

/** A schedule with when it is due next, and up to when everything that was due is done. */
export interface Moved {
  readonly id: number
  readonly dueAt: Instant | undefined
  readonly doneUntil: Instant
}

/** When the first is due. */
export const firstDue = (db: Database) =>
  db.select({ due: sql<number | null>`min(${schedules.dueAt})` }).from(schedules)

/** What is due when; nothing is remembered beside it. */
export function makeSchedules(db: Database) {
  const at = sql.placeholder
  const due = db
    .select({
      id: schedules.id,
      roadmap: schedules.roadmapId,
      rule: schedules.recurrence,
      doneUntil: schedules.doneUntil,
    })
    .from(schedules)
    .where(lte(schedules.dueAt, at('now')))
    .orderBy(asc(schedules.dueAt), upTo(at('limit'), asc(schedules.id)))
    .prepare()
  const next = firstDue(db).prepare()
  const moveOn = db
    .update(schedules)
    .set({ dueAt: sql`${at('dueAt')}`, doneUntil: sql`${at('doneUntil')}` })
    .where(equals(schedules.id, at('id')))
    .prepare()
  const setBack = db
    .update(schedules)
    .set({ doneUntil: sql`min(${schedules.doneUntil}, ${at('doneUntil')})` })
    .where(equals(schedules.id, at('id')))
    .returning({ dueAt: schedules.dueAt })
    .prepare()
  const moveAll = db
    .update(schedules)
    .set({ dueAt: sql`moves.value ->> 1`, doneUntil: sql`moves.value ->> 2` })
    .from(sql`json_each(${at('moves')}) as moves`)
    .where(sql`${schedules.id} = moves.value ->> 0`)
    .prepare()
  const wake = db
    .update(schedules)
    .set({ dueAt: sql`${at('now')}` })
    .where(
      and(
        equals(schedules.roadmapId, at('roadmap')),
        sql`${schedules.dueAt} is null and not ${schedules.isProposed}`,
      ),
    )
    .prepare()
  /** The newest change of a schedule's roadmap. */
  const newest = sql<number>`(select coalesce(max(${batches.id}), 0) from ${batches} where ${equals(batches.roadmapId, at('roadmap'))})`
  /** The newest answer in a schedule's room. */
  const newestAnswer = sql<number>`(select coalesce(max(${answers.position}), 0) from ${answers}
    where ${equals(answers.roadmapId, at('roadmap'))} and ${answers.room} = ${schedules.room})`
  const toldBy = db
    .select({ batch: schedules.told, answer: schedules.toldAnswer })
    .from(schedules)
    .where(equals(schedules.id, at('id')))
    .prepare()
  const tell = db
    .update(schedules)
    .set({ told: newest, toldAnswer: newestAnswer })
    .where(equals(schedules.id, at('id')))
    .prepare()
  const ofRoadmap = db
    .select()
    .from(schedules)
    .where(equals(schedules.roadmapId, at('roadmap')))
    .orderBy(asc(schedules.id))
    .prepare()

  return {
    /** Those due by now, the longest due first; their rules as they are stored, for most are the same. */
    async due(now: Instant, limit: number): Promise<readonly DueSchedule[]> {
      return due.all({ now, limit })
    },
    async nextDue(): Promise<Instant | undefined> {
      return next.get()?.due ?? undefined
    },
    async moveOn(id: number, dueAt: Instant | undefined, doneUntil: Instant): Promise<void> {
      moveOn.run({ id, dueAt: dueAt ?? null, doneUntil })
    },
    /** Nothing after an instant is done. Says when it is due next: it may have been set anew since it was claimed. */
    async setBack(id: number, doneUntil: Instant): Promise<Instant | undefined> {
      return setBack.get({ id, doneUntil })?.dueAt ?? undefined
    },
    /** Moves many on at once. */
    async moveAllOn(moves: readonly Moved[]): Promise<void> {
      moveAll.run({
        moves: JSON.stringify(moves.map(({ id, dueAt, doneUntil }) => [id, dueAt ?? null, doneUntil])),
      })
    },
    /** Lets what of a plan came once while no room followed it be due again; what was held then is not held again. */
    async wake(roadmap: number, now: Instant): Promise<void> {
      wake.run({ roadmap, now })
    },
    /** Takes all changes and answers that it has not told of yet, to be told now: returns after which they come. */
    async takeUntold(
      id: number,
      roadmap: number,
    ): Promise<{ readonly batch: number; readonly answer: number }> {
      const told = toldBy.get({ id }) ?? { batch: 0, answer: 0 }
      tell.run({ id, roadmap })
      return told
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
      const told = sql`(select coalesce(max(${batches.id}), 0) from ${batches} where ${batches.roadmapId} = ${roadmap})`
      const toldAnswer = sql`(select coalesce(max(${answers.position}), 0) from ${answers}
        where ${answers.roadmapId} = ${roadmap} and ${answers.room} = ${room})`
      db.insert(schedules)
        // What was before it began is not its to tell; set anew, it goes on from where it left off.
        .values({ job, roadmapId: roadmap, room, number, person, ...fresh, told, toldAnswer })
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
      const gone = db.delete(schedules).where(those).returning({ id: schedules.id }).all()
      for (const { id } of gone)
        db.update(occasions).set({ holdAt: null }).where(eq(occasions.scheduleId, id)).run()
      return gone.length > 0
    },
  }
}
