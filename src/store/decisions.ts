import { asc, eq, sql } from 'drizzle-orm'
import { type Decision, decisionSchema } from '../plan/decision.ts'
import type { Database } from './database.ts'
import { decisions } from './evidence-schema.ts'
import { equals } from './planned-once.ts'

function decisionOf(row: typeof decisions.$inferSelect): Decision {
  return decisionSchema.parse({ ...JSON.parse(row.decision), id: row.id })
}

/** What was decided of gates. */
export function makeDecisions(db: Database) {
  const ofRoadmap = db
    .select()
    .from(decisions)
    .where(equals(decisions.roadmapId, sql.placeholder('roadmap')))
    .orderBy(asc(decisions.id))
    .prepare()

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
      return ofRoadmap.all({ roadmap }).map(decisionOf)
    },
  }
}
