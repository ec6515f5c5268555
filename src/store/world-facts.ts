import { inArray } from 'drizzle-orm'
import type { WorldFact, WorldFacts } from '../plan/world/fact.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { worldFacts } from './lint-schema.ts'

/** So many names are looked up with one statement. */
const stretch = 500

/** What the world said of what plans name. */
export function makeWorldFacts(db: Database) {
  return {
    async of(names: readonly string[]): Promise<WorldFacts> {
      const found = new Map<string, WorldFact>()
      for (let from = 0; from < names.length; from += stretch) {
        const those = inArray(worldFacts.name, names.slice(from, from + stretch))
        for (const { name, fact, at } of db.select().from(worldFacts).where(those).all())
          found.set(name, { ...fromJson<Omit<WorldFact, 'at'>>(fact), at })
      }
      return found
    },
    async save(facts: WorldFacts): Promise<void> {
      for (const [name, { at, ...rest }] of facts) {
        const fresh = { fact: JSON.stringify(rest), at }
        db.insert(worldFacts)
          .values({ name, ...fresh })
          .onConflictDoUpdate({ target: worldFacts.name, set: fresh })
          .run()
      }
    },
  }
}
