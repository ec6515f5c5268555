import { and, eq, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import { afterQuietHours, type QuietHours, quietHoursSchema } from '../plan/quiet-hours.ts'
import type { Database } from './database.ts'
import { equals } from './planned-once.ts'
import { quietHours } from './schema.ts'

/** When somebody wants no direct message. */
export function makeQuietHours(db: Database) {
  const of = (workspace: string, person: string) =>
    and(eq(quietHours.workspace, workspace), eq(quietHours.person, person))
  const hoursIn = db
    .select({ hours: quietHours.hours })
    .from(quietHours)
    .where(
      and(
        equals(quietHours.person, sql.placeholder('person')),
        sql`${quietHours.workspace} || '/' = substr(${sql.placeholder('room')}, 1, length(${quietHours.workspace}) + 1)`,
      ),
    )
    .prepare()
  return {
    /** From when on somebody may be told something alone about a room: now, or once their quiet hours are over. */
    async over(room: string, person: string, now: Instant): Promise<Instant> {
      const row = hoursIn.get({ room, person })
      return row === undefined ? now : afterQuietHours(quietHoursSchema.parse(JSON.parse(row.hours)), now)
    },
    async set(workspace: string, person: string, hours: QuietHours): Promise<void> {
      const fresh = { hours: JSON.stringify(hours) }
      db.insert(quietHours)
        .values({ workspace, person, ...fresh })
        .onConflictDoUpdate({ target: [quietHours.workspace, quietHours.person], set: fresh })
        .run()
    },
    async remove(workspace: string, person: string): Promise<void> {
      db.delete(quietHours).where(of(workspace, person)).run()
    },
  }
}
