import { and, eq } from 'drizzle-orm'
import { type QuietHours, quietHoursSchema } from '../plan/quiet-hours.ts'
import type { Database } from './database.ts'
import { quietHours } from './schema.ts'

/** When somebody wants no direct message. */
export function makeQuietHours(db: Database) {
  const of = (workspace: string, person: string) =>
    and(eq(quietHours.workspace, workspace), eq(quietHours.person, person))
  return {
    async of(workspace: string, person: string): Promise<QuietHours | undefined> {
      const row = db.select().from(quietHours).where(of(workspace, person)).get()
      return row && quietHoursSchema.parse(JSON.parse(row.hours))
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
