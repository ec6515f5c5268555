import { and, asc, eq } from 'drizzle-orm'
import { type Evidence, evidenceSchema } from '../plan/evidence.ts'
import type { Database } from './database.ts'
import { evidence } from './schema.ts'

function evidenceOf({ roadmapId, byId, byName, ...row }: typeof evidence.$inferSelect): Evidence {
  return evidenceSchema.parse({ ...row, roadmap: roadmapId, by: { id: byId, name: byName } })
}

/** What shows that criteria hold. */
export function makeEvidence(db: Database) {
  return {
    async add({ by, roadmap, ...given }: Omit<Evidence, 'id' | 'isWithdrawn'>): Promise<Evidence> {
      const row = db
        .insert(evidence)
        .values({ ...given, roadmapId: roadmap, byId: by.id, byName: by.name })
        .returning()
        .get()
      return evidenceOf(row)
    },
    async byId(id: number): Promise<Evidence | undefined> {
      const row = db.select().from(evidence).where(eq(evidence.id, id)).get()
      return row && evidenceOf(row)
    },
    async setWithdrawn(id: number, isWithdrawn: boolean): Promise<void> {
      db.update(evidence).set({ isWithdrawn }).where(eq(evidence.id, id)).run()
    },
    /** Of a whole roadmap, in the order in which it was given. */
    async ofRoadmap(roadmap: number): Promise<readonly Evidence[]> {
      const those = eq(evidence.roadmapId, roadmap)
      return db.select().from(evidence).where(those).orderBy(asc(evidence.id)).all().map(evidenceOf)
    },
    async ofItem(roadmap: number, number: number): Promise<readonly Evidence[]> {
      const those = and(eq(evidence.roadmapId, roadmap), eq(evidence.number, number))
      return db.select().from(evidence).where(those).orderBy(asc(evidence.id)).all().map(evidenceOf)
    },
  }
}
