import { and, eq } from 'drizzle-orm'
import type { Database } from './database.ts'
import { pointers } from './schema.ts'

/** People's own messages that became items: a tick put on one means the item. */
export function makePointers(db: Database) {
  return {
    async add(room: string, message: string, roadmapId: number, number: number): Promise<void> {
      db.insert(pointers).values({ room, message, roadmapId, number }).onConflictDoNothing().run()
    },
    async at(room: string, message: string): Promise<{ roadmapId: number; number: number } | undefined> {
      return db
        .select({ roadmapId: pointers.roadmapId, number: pointers.number })
        .from(pointers)
        .where(and(eq(pointers.room, room), eq(pointers.message, message)))
        .get()
    },
  }
}
