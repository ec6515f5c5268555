import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import { answerSchema, type GivenAnswer } from '../plan/standup.ts'
import type { Database } from './database.ts'
import { answers } from './schema.ts'

/** Which asking of a room is answered. */
export interface Asking {
  readonly roadmap: number
  readonly room: string
  readonly on: string
}

function answerOf({ person, name, answer }: typeof answers.$inferSelect): GivenAnswer {
  return { person, name, ...answerSchema.parse(JSON.parse(answer)) }
}

/** What people answered before a digest. */
export function makeAnswers(db: Database) {
  return {
    /** In place of what they answered before. */
    async set(
      { roadmap, room, on }: Asking,
      { person, name, ...answer }: GivenAnswer,
      at: Instant,
    ): Promise<void> {
      const position = sql`(select coalesce(max(position), 0) + 1 from ${answers}
        where ${answers.roadmapId} = ${roadmap} and ${answers.room} = ${room})`
      const fresh = { name, at, position, answer: JSON.stringify(answer) }
      db.insert(answers)
        .values({ roadmapId: roadmap, room, on, person, ...fresh })
        .onConflictDoUpdate({
          target: [answers.roadmapId, answers.room, answers.on, answers.person],
          set: fresh,
        })
        .run()
    },
    /** Those given to an asking, the first first. */
    async to({ roadmap, room, on }: Asking): Promise<readonly GivenAnswer[]> {
      const those = and(eq(answers.roadmapId, roadmap), eq(answers.room, room), eq(answers.on, on))
      return db.select().from(answers).where(those).orderBy(asc(answers.position)).all().map(answerOf)
    },
    /** Those given in a room after another one, the first first. */
    async after(roadmap: number, room: string, position: number): Promise<readonly GivenAnswer[]> {
      const those = and(
        eq(answers.roadmapId, roadmap),
        eq(answers.room, room),
        gt(answers.position, position),
      )
      return db.select().from(answers).where(those).orderBy(asc(answers.position)).all().map(answerOf)
    },
  }
}
