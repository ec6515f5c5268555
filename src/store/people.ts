import { eq, sql } from 'drizzle-orm'
import type { Named } from '../plan/owner.ts'
import type { Database } from './database.ts'
import { people } from './schema.ts'

/** Those who have asked something, by the names under which they did. */
export function makePeople(db: Database) {
  const at = sql.placeholder
  const know = db
    .insert(people)
    .values({ workspace: at('workspace'), person: at('person'), name: at('name') })
    .onConflictDoUpdate({
      target: [people.workspace, people.person],
      set: { name: sql`excluded.name` },
    })
    .prepare()

  return {
    async know(workspace: string, { id, name }: Named): Promise<void> {
      know.run({ workspace, person: id, name })
    },
    async of(workspace: string): Promise<readonly Named[]> {
      return db
        .select({ id: people.person, name: people.name })
        .from(people)
        .where(eq(people.workspace, workspace))
        .all()
    },
  }
}
