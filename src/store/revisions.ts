import { desc, eq, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { equals } from './planned-once.ts'
import { revisions, roadmaps } from './schema.ts'

/** One stored version of a document, byte for byte. */
export interface Revision {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly at: Instant
}

export function makeRevisions(db: Database) {
  const newest = db
    .select()
    .from(revisions)
    .where(equals(revisions.roadmapId, sql.placeholder('roadmap')))
    .orderBy(desc(revisions.id))
    .prepare()
  const newestDigest = db
    .select({ id: revisions.id, sha256: revisions.sha256, name: revisions.name })
    .from(revisions)
    .where(equals(revisions.roadmapId, sql.placeholder('roadmap')))
    .orderBy(desc(revisions.id))
    .prepare()

  const byId = db
    .select()
    .from(revisions)
    .where(equals(revisions.id, sql.placeholder('id')))
    .prepare()

  return {
    async byId(id: number): Promise<Revision | undefined> {
      return byId.get({ id })
    },
    async newest(roadmap: number): Promise<Revision | undefined> {
      return newest.get({ roadmap })
    },
    /** The newest one's digest alone, without reading its bytes. */
    async newestDigest(roadmap: number): Promise<string | undefined> {
      return newestDigest.get({ roadmap })?.sha256
    },
    async newestId(roadmap: number): Promise<number | undefined> {
      return newestDigest.get({ roadmap })?.id
    },
    async newestName(roadmap: number): Promise<string | undefined> {
      return newestDigest.get({ roadmap })?.name
    },
    /** When the document came for the first time. */
    async firstAt(roadmap: number): Promise<Instant> {
      const first = db
        .select({ at: sql<number>`min(${revisions.at})` })
        .from(revisions)
        .where(eq(revisions.roadmapId, roadmap))
        .get()
      return first?.at ?? 0
    },
    async add(roadmap: number, revision: Omit<Revision, 'id'>): Promise<void> {
      const { id } = db
        .insert(revisions)
        .values({ roadmapId: roadmap, ...revision, bytes: Buffer.from(revision.bytes) })
        .returning({ id: revisions.id })
        .get()
      db.update(roadmaps).set({ revisionId: id }).where(eq(roadmaps.id, roadmap)).run()
    },
  }
}
