import { and, desc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import { type Fact, type KnownFact, knownFactSchema } from '../plan/watch.ts'
import type { Database } from './database.ts'
import { facts } from './upstream-schema.ts'

function factOf({ value, until, ...row }: typeof facts.$inferSelect): KnownFact {
  return knownFactSchema.parse({ ...row, value: JSON.parse(value), ...(until !== null && { until }) })
}

/** What watches read, as it was from when until when. */
export function makeFacts(db: Database) {
  return {
    /** Keeps what is other than at the look before, which was at `lastAt`. */
    async record(
      watch: number,
      before: readonly Fact[],
      now: readonly Fact[],
      at: Instant,
      lastAt: Instant | undefined,
    ): Promise<void> {
      const isIn = (known: readonly Fact[]) => {
        const values = new Map(known.map(({ name, value }) => [name, value]))
        return ({ name, value }: Fact) => values.get(name) === value
      }
      const [wasSo, isSo] = [isIn(before), isIn(now)]
      const gone = before.filter((fact) => !isSo(fact)).map(({ name }) => name)
      const fresh = now.filter((fact) => !wasSo(fact))
      if (gone.length > 0)
        db.update(facts)
          .set({ until: lastAt ?? at })
          .where(and(eq(facts.watchId, watch), inArray(facts.name, gone), isNull(facts.until)))
          .run()
      if (fresh.length > 0)
        db.insert(facts)
          .values(
            fresh.map(({ name, value }) => ({ watchId: watch, name, value: JSON.stringify(value), at })),
          )
          .onConflictDoNothing()
          .run()
    },
    /** What is so now, and the last that was so before, each with the newest first. */
    async history(watch: number, mostBefore: number): Promise<readonly KnownFact[]> {
      const rows = (isSo: SQL) =>
        db
          .select()
          .from(facts)
          .where(and(eq(facts.watchId, watch), isSo))
          .orderBy(desc(facts.id))
      // However often others change, what is so now is shown: each name has one value.
      const now = rows(isNull(facts.until)).all()
      const before = rows(isNotNull(facts.until)).limit(mostBefore).all()
      return [...now, ...before].map(factOf)
    },
    async forget(watch: number): Promise<void> {
      db.delete(facts).where(eq(facts.watchId, watch)).run()
    },
  }
}
