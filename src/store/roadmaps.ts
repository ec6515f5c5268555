import { and, eq, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import type { Header } from '../plan/reading.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Settings } from '../plan/settings.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { equals } from './planned-once.ts'
import { follows, roadmaps } from './schema.ts'

type Row = typeof roadmaps.$inferSelect

function roadmapOf(row: Row): Roadmap {
  return {
    id: row.id,
    workspace: row.workspace,
    key: row.key,
    header: fromJson<Header>(row.header),
    settings: fromJson<Settings>(row.settings),
    version: row.version,
  }
}

/** Roadmaps, and the rooms that follow them. */
export function makeRoadmaps(db: Database) {
  const at = sql.placeholder
  const byKey = db
    .select()
    .from(roadmaps)
    .where(and(equals(roadmaps.workspace, at('workspace')), equals(roadmaps.key, at('key'))))
    .prepare()
  const byId = db
    .select()
    .from(roadmaps)
    .where(equals(roadmaps.id, at('id')))
    .prepare()
  const ofWorkspace = db
    .select()
    .from(roadmaps)
    .where(equals(roadmaps.workspace, at('workspace')))
    .orderBy(roadmaps.key)
    .prepare()
  // One value for all, as with the items' glances.
  const keys = db
    .select({ keys: sql<string>`json_group_array(${roadmaps.key})` })
    .from(roadmaps)
    .where(equals(roadmaps.workspace, at('workspace')))
    .prepare()
  const followed = db
    .select({ roadmap: roadmaps })
    .from(follows)
    .innerJoin(roadmaps, eq(roadmaps.id, follows.roadmapId))
    .where(equals(follows.room, at('room')))
    .orderBy(roadmaps.key)
    .prepare()
  const follow = db
    .select({ roadmap: follows.roadmapId })
    .from(follows)
    .where(and(equals(follows.room, at('room')), equals(follows.roadmapId, at('roadmap'))))
    .prepare()
  const longest = db
    .select({ room: follows.room })
    .from(follows)
    .where(equals(follows.roadmapId, at('roadmap')))
    .orderBy(sql`rowid`)
    .prepare()
  const followedKeys = db
    .select({ keys: sql<string>`json_group_array(${roadmaps.key})` })
    .from(roadmaps)
    .where(
      sql`${roadmaps.id} in (select ${follows.roadmapId} from ${follows} where ${equals(follows.room, at('room'))})`,
    )
  const around = db
    .select({
      keys: sql<string>`json_group_array(${roadmaps.key})`,
      followed: sql<string>`(${followedKeys})`,
    })
    .from(roadmaps)
    .where(
      and(
        equals(roadmaps.workspace, at('workspace')),
        sql`${roadmaps.key} in (select value from json_each(${at('named')}))`,
      ),
    )
    .prepare()
  const touch = db
    .update(roadmaps)
    .set({ version: sql`${roadmaps.version} + 1` })
    .where(equals(roadmaps.id, at('id')))
    .prepare()
  const takeNumbers = db
    .update(roadmaps)
    .set({ nextNumber: sql`${roadmaps.nextNumber} + ${at('count')}` })
    .where(equals(roadmaps.id, at('id')))
    .returning({ next: roadmaps.nextNumber })
    .prepare()

  return {
    async byKey(workspace: string, key: string): Promise<Roadmap | undefined> {
      const row = byKey.get({ workspace, key })
      return row && roadmapOf(row)
    },
    async byId(id: number): Promise<Roadmap | undefined> {
      const row = byId.get({ id })
      return row && roadmapOf(row)
    },
    async ofWorkspace(workspace: string): Promise<readonly Roadmap[]> {
      return ofWorkspace.all({ workspace }).map(roadmapOf)
    },
    /** The one that has this key in `workspace`; else those that have it in others, for the operator. */
    async anywhere(workspace: string, key: string): Promise<readonly Roadmap[]> {
      const here = byKey.get({ workspace, key })
      if (here) return [roadmapOf(here)]
      return db.select().from(roadmaps).where(eq(roadmaps.key, key)).all().map(roadmapOf)
    },
    async keysOf(workspace: string): Promise<readonly string[]> {
      return fromJson<string[]>(keys.get({ workspace })?.keys ?? '[]')
    },
    /** Those that a room follows, by key. */
    async followedIn(room: string): Promise<readonly Roadmap[]> {
      return followed.all({ room }).map((row) => roadmapOf(row.roadmap))
    },
    async isFollowedIn(room: string, roadmap: number): Promise<boolean> {
      return follow.get({ room, roadmap }) !== undefined
    },
    /** A room that follows a roadmap: this one or, where it has let go, the one that follows it longest. */
    async roomFor(roadmap: number, room: string): Promise<string | undefined> {
      return follow.get({ room, roadmap }) === undefined ? longest.get({ roadmap })?.room : room
    },
    /** Those of a workspace that are named, and those that a room follows, in one: every request asks. */
    async keysAround(
      workspace: string,
      room: string,
      named: readonly string[],
    ): Promise<{ readonly keys: readonly string[]; readonly followed: readonly string[] }> {
      const found = around.get({ workspace, room, named: JSON.stringify(named) })
      const { keys, followed } = found ?? { keys: '[]', followed: '[]' }
      return { keys: fromJson<string[]>(keys), followed: fromJson<string[]>(followed).toSorted() }
    },
    async add(roadmap: Omit<Roadmap, 'id' | 'version'>, createdAt: Instant): Promise<Roadmap> {
      const row = db
        .insert(roadmaps)
        .values({
          workspace: roadmap.workspace,
          key: roadmap.key,
          header: JSON.stringify(roadmap.header),
          settings: JSON.stringify(roadmap.settings),
          createdAt,
        })
        .returning()
        .get()
      return roadmapOf(row)
    },
    async setHeader(id: number, header: Header): Promise<void> {
      db.update(roadmaps)
        .set({ header: JSON.stringify(header) })
        .where(eq(roadmaps.id, id))
        .run()
    },
    async setSettings(id: number, settings: Settings): Promise<void> {
      db.update(roadmaps)
        .set({ settings: JSON.stringify(settings) })
        .where(eq(roadmaps.id, id))
        .run()
    },
    /** Counts a change, so that whoever remembers an older version knows it. */
    async touch(id: number): Promise<void> {
      touch.run({ id })
    },
    /** Takes `count` numbers for new items and returns the first; they are never given again. */
    async takeNumbers(id: number, count: number): Promise<number> {
      const row = takeNumbers.get({ id, count })
      if (row === undefined) throw new RangeError(`no roadmap has id ${id}`)
      return row.next - count
    },
    /** The number that the next new item gets. */
    async nextNumber(id: number): Promise<number> {
      return byId.get({ id })?.nextNumber ?? 1
    },
    /** Says whether the room did not follow it before. */
    async follow(room: string, id: number): Promise<boolean> {
      const outcome = db.insert(follows).values({ room, roadmapId: id }).onConflictDoNothing().run()
      return outcome.changes > 0
    },
    /** Says whether the room did follow it. */
    async unfollow(room: string, id: number): Promise<boolean> {
      const outcome = db
        .delete(follows)
        .where(and(eq(follows.room, room), eq(follows.roadmapId, id)))
        .run()
      return outcome.changes > 0
    },
  }
}
