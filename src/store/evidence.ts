import { and, asc, eq, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import { type Evidence, evidenceSchema } from '../plan/evidence.ts'
import type { Database } from './database.ts'
import { evidence } from './evidence-schema.ts'
import { equals } from './planned-once.ts'

function evidenceOf({
  roadmapId,
  byId,
  byName,
  firingId,
  doubt,
  seenAt,
  ...row
}: typeof evidence.$inferSelect): Evidence {
  return evidenceSchema.parse({
    ...row,
    roadmap: roadmapId,
    by: { id: byId, name: byName },
    ...(firingId !== null && { firing: firingId }),
    ...(doubt !== null && { doubt }),
    ...(seenAt !== null && { seenAt }),
  })
}

/** What shows that criteria hold. */
export function makeEvidence(db: Database) {
  const at = sql.placeholder
  const ofRoadmap = db
    .select()
    .from(evidence)
    .where(equals(evidence.roadmapId, at('roadmap')))
    .orderBy(asc(evidence.id))
    .prepare()
  const ofItem = db
    .select()
    .from(evidence)
    .where(and(equals(evidence.roadmapId, at('roadmap')), equals(evidence.number, at('number'))))
    .orderBy(asc(evidence.id))
    .prepare()

  return {
    async add({
      by,
      roadmap,
      firing,
      ...given
    }: Omit<Evidence, 'id' | 'isWithdrawn' | 'seenAt'>): Promise<Evidence> {
      const row = db
        .insert(evidence)
        .values({ ...given, roadmapId: roadmap, byId: by.id, byName: by.name, firingId: firing ?? null })
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
    /** Says when it was last seen to hold, and until when it counts therefore. */
    async setSeen(id: number, seenAt: Instant, until: string): Promise<void> {
      db.update(evidence).set({ seenAt, until }).where(eq(evidence.id, id)).run()
    },
    /** Says what has turned back that it came from; undefined when it counts all the same. */
    async setDoubt(id: number, doubt: string | undefined): Promise<void> {
      db.update(evidence)
        .set({ doubt: doubt ?? null })
        .where(eq(evidence.id, id))
        .run()
    },
    /** What came from a firing, in the order in which it was given. */
    async ofFiring(firing: number): Promise<readonly Evidence[]> {
      const those = eq(evidence.firingId, firing)
      return db.select().from(evidence).where(those).orderBy(asc(evidence.id)).all().map(evidenceOf)
    },
    /** Of a whole roadmap, in the order in which it was given. */
    async ofRoadmap(roadmap: number): Promise<readonly Evidence[]> {
      return ofRoadmap.all({ roadmap }).map(evidenceOf)
    },
    async ofItem(roadmap: number, number: number): Promise<readonly Evidence[]> {
      return ofItem.all({ roadmap, number }).map(evidenceOf)
    },
  }
}
