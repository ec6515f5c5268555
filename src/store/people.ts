import { and, eq, sql } from 'drizzle-orm'
import type { Named } from '../plan/owner.ts'
import type { Database } from './database.ts'
import { equals } from './planned-once.ts'
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
  const named = db
    .select({ name: people.name })
    .from(people)
    .where(and(equals(people.workspace, at('workspace')), equals(people.person, at('person'))))
    .prepare()

  return {
    async know(workspace: string, { id, name }: Named): Promise<void> {
      know.run({ workspace, person: id, name })
    },
    /** The name under which somebody asked last. */
    async nameOf(workspace: string, person: string): Promise<string | undefined> {
      return named.get({ workspace, person })?.name
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
