import { asc, eq } from 'drizzle-orm'
import { type Decision, decisionSchema } from '../plan/decision.ts'
import type { Database } from './database.ts'
import { decisions } from './schema.ts'

function decisionOf(row: typeof decisions.$inferSelect): Decision {
  return decisionSchema.parse({ ...JSON.parse(row.decision), id: row.id })
}

/** What was decided of gates. */
export function makeDecisions(db: Database) {
  return {
    async add(decision: Omit<Decision, 'id'>): Promise<Decision> {
      const { id } = db
        .insert(decisions)
        .values({ roadmapId: decision.roadmap, decision: JSON.stringify(decision) })
        .returning({ id: decisions.id })
        .get()
      return { ...decision, id }
    },
    async save(decision: Decision): Promise<void> {
      db.update(decisions)
        .set({ decision: JSON.stringify(decision) })
        .where(eq(decisions.id, decision.id))
        .run()
    },
    /** The oldest first. */
    async ofRoadmap(roadmap: number): Promise<readonly Decision[]> {
      const those = eq(decisions.roadmapId, roadmap)
      return db.select().from(decisions).where(those).orderBy(asc(decisions.id)).all().map(decisionOf)
    },
  }
}
