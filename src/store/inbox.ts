import { lt } from 'drizzle-orm'
import { sql } from 'drizzle-orm/sql'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { inbox } from './schema.ts'

/** Deliveries already admitted; platforms repeat one for at most an hour, so two days are ample. */
const kept = 2 * 24 * 60 * 60 * 1000

/** So often older ones are forgotten, ms. */
const stretch = 60 * 60 * 1000

export function makeInbox(db: Database) {
  const admit = db
    .insert(inbox)
    .values({ id: sql.placeholder('id'), at: sql.placeholder('at') })
    .onConflictDoNothing()
    .prepare()
  const forget = db
    .delete(inbox)
    .where(lt(inbox.at, sql.placeholder('before')))
    .prepare()
  let forgotten = Number.NEGATIVE_INFINITY

  return {
    /** Says whether this delivery is new, and remembers it. */
    async admit(id: string, at: Instant): Promise<boolean> {
      if (Math.abs(at - forgotten) >= stretch) {
        forgotten = at
        forget.run({ before: at - kept })
      }
      return admit.run({ id, at }).changes > 0
    },
    /** Whether a post answers a request: its key ends with the request's id then. */
    async isAnswer(key: string): Promise<boolean> {
      const answered = db
        .select({ id: inbox.id })
        .from(inbox)
        .where(sql`substr(${key}, -length(${inbox.id}) - 1) = ':' || ${inbox.id}`)
        .limit(1)
        .get()
      return answered !== undefined
    },
  }
}
