import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { type Holding, holdingSchema } from '../plan/holding.ts'
import type { Database } from './database.ts'
import { equals } from './planned-once.ts'
import { holdings } from './schema.ts'

function holdingOf(row: typeof holdings.$inferSelect): Holding {
  return holdingSchema.parse({ ...JSON.parse(row.holding), id: row.id })
}

const ends = ['closed', 'skipped', 'lapsed'] satisfies Holding['status'][]
type End = (typeof ends)[number]

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
        .where(and(eq(holdings.roadmapId, roadmap), inArray(holdings.status, ends)))
        .orderBy(desc(holdings.id))
        .limit(limit)
        .all()
        .map(holdingOf)
    },
    /** By the number of each review the newest one that came to such an end. */
    async lastEnded(roadmap: number, statuses: readonly End[] = ends): Promise<ReadonlyMap<number, Holding>> {
      const newest = db
        .select({ number: sql<number>`review.value`, id: sql<number>`max(${holdings.id})` })
        .from(holdings)
        .innerJoin(sql`json_each(${holdings.holding}, '$.reviews') as review`, sql`true`)
        .where(and(eq(holdings.roadmapId, roadmap), inArray(holdings.status, [...statuses])))
        .groupBy(sql`review.value`)
        .all()
      const those = newest.map(({ id }) => id)
      const rows = db.select().from(holdings).where(inArray(holdings.id, those)).all()
      const byIds = new Map(rows.map((row) => [row.id, holdingOf(row)]))
      return new Map(
        newest.flatMap(({ number, id }) => {
          const holding = byIds.get(id)
          return holding === undefined ? [] : [[number, holding] as const]
        }),
      )
    },
    /** Those since one that hold a review of it anew, newest first. */
    async since({ id, roadmap, reviews }: Holding): Promise<readonly Holding[]> {
      const isShared = sql`exists (select 1 from json_each(${holdings.holding}, '$.reviews') as review
        where review.value in (select value from json_each(${JSON.stringify(reviews)})))`
      return db
        .select()
        .from(holdings)
        .where(and(eq(holdings.roadmapId, roadmap), gt(holdings.id, id), isShared))
        .orderBy(desc(holdings.id))
        .all()
        .map(holdingOf)
    },
  }
}
