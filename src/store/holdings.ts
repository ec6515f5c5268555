import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { type Holding, holdingSchema } from '../plan/holding.ts'
import type { Database } from './database.ts'
import { equals } from './planned-once.ts'
import { holdings } from './schema.ts'

function holdingOf(row: typeof holdings.$inferSelect): Holding {
  return holdingSchema.parse({ ...JSON.parse(row.holding), id: row.id })
}

/** Reviews as they are held. */
export function makeHoldings(db: Database) {
  const byId = db
    .select()
    .from(holdings)
    .where(equals(holdings.id, sql.placeholder('id')))
    .prepare()

  return {
    async add(holding: Omit<Holding, 'id'>): Promise<Holding> {
      const { id } = db
        .insert(holdings)
        .values({ roadmapId: holding.roadmap, status: holding.status, holding: JSON.stringify(holding) })
        .returning({ id: holdings.id })
        .get()
      return { ...holding, id }
    },
    async save(holding: Holding): Promise<void> {
      db.update(holdings)
        .set({ status: holding.status, holding: JSON.stringify(holding) })
        .where(eq(holdings.id, holding.id))
        .run()
    },
    async byId(id: number): Promise<Holding | undefined> {
      const row = byId.get({ id })
      return row && holdingOf(row)
    },
    /** Those that still wait for somebody, oldest first. */
    async underWay(roadmap: number): Promise<readonly Holding[]> {
      return db
        .select()
        .from(holdings)
        .where(and(eq(holdings.roadmapId, roadmap), inArray(holdings.status, ['open', 'snoozed'])))
        .orderBy(holdings.id)
        .all()
        .map(holdingOf)
    },
    /** Those that have come to an end, newest first. */
    async ended(roadmap: number, limit: number): Promise<readonly Holding[]> {
      return db
        .select()
        .from(holdings)
        .where(
          and(eq(holdings.roadmapId, roadmap), inArray(holdings.status, ['closed', 'skipped', 'lapsed'])),
        )
        .orderBy(desc(holdings.id))
        .limit(limit)
        .all()
        .map(holdingOf)
    },
  }
}
