import { and, asc, desc, eq, gt, gte, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import type { Delivered } from '../chat/platform.ts'
import type { Post } from '../chat/post.ts'
import type { View } from '../chat/view.ts'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import type { makeInbox } from './inbox.ts'
import { makeJoining } from './joining.ts'
import { gathering, makeKeptCurrent } from './kept-current.ts'
import { makeNotices } from './notices.ts'
import { makeOutages } from './outages.ts'
import { equals, upTo } from './planned-once.ts'
import type { makeQuietHours } from './quiet-hours.ts'
import { messages, posts } from './schema.ts'
import { postOf, type StoredPost } from './stored-post.ts'
import { toDeliver } from './to-deliver.ts'
import { readView, writeView } from './view-json.ts'

/** Posts of platforms that are connected; `platforms` is a JSON list of their names. */
const reachable = sql`substr(${posts.room}, 1, instr(${posts.room}, '/') - 1) in (
  select value from json_each(${sql.placeholder('platforms')}))`

/** Posts in other rooms than these; `without` is a JSON list. */
const isElsewhere = sql`${posts.room} not in (select value from json_each(${sql.placeholder('without')}))`

/** For `firstToDeliver`: the names of the platforms, and the rooms left out. */
export const inWords = (platforms: readonly string[], without: readonly string[]) => ({
  platforms: JSON.stringify(platforms),
  without: JSON.stringify(without),
})

/** What is said after something else in its thread waits until that was tried again; edits need not. */
const inTurn = sql`(${posts.status} = 'standing' or not exists (
  select 1 from posts as earlier
  where earlier.status in ('waiting', 'sending') and earlier.due_at > ${sql.placeholder('now')}
    and earlier.id < ${posts.id} and earlier.room = ${posts.room}
    and coalesce(earlier.under, earlier.thread, earlier.key)
      = coalesce(${posts.under}, ${posts.thread}, ${posts.key})))`

/** What is new in the order in which it was said, then edits, of the newest cards first: people look at those. */
const inOrder = sql`${posts.status} = 'standing', case ${posts.status} when 'standing' then -${posts.at} end, ${posts.id}`

/** When the first is to be delivered. */
export const firstToDeliver = (db: Database) =>
  db
    .select({ due: sql<number | null>`min(${posts.dueAt})` })
    .from(posts)
    .where(and(toDeliver, reachable, isElsewhere, or(gt(posts.dueAt, sql.placeholder('now')), inTurn)))

/** What says when somebody may be told something alone. */
interface Beside {
  inbox(): ReturnType<typeof makeInbox>
  quietHours(): ReturnType<typeof makeQuietHours>
}

/** The outbox, and every card that stands in a room. */
export function makePosts(db: Database, { inbox, quietHours }: Beside) {
  const at = sql.placeholder
  const add = db
    .insert(posts)
    .values({
      key: at('key'),
      room: at('room'),
      thread: at('thread'),
      under: at('under'),
      to: at('to'),
      view: at('view'),
      card: at('card'),
      roadmapId: at('roadmap'),
      values: at('values'),
      status: 'waiting',
      dueAt: at('dueAt'),
      at: at('at'),
      mayJoin: at('mayJoin'),
    })
    .onConflictDoNothing()
    .prepare()
  const byKey = db
    .select()
    .from(posts)
    .where(equals(posts.key, sql.placeholder('key')))
    .prepare()
  const told = db
    .select({ room: posts.room })
    .from(posts)
    .where(
      and(
        equals(posts.to, at('person')),
        equals(posts.status, 'standing'),
        gte(posts.at, at('since')),
        sql`substr(${posts.room}, 1, length(${at('platform')})) = ${at('platform')}`,
      ),
    )
    .groupBy(posts.room)
    .orderBy(desc(sql`max(${posts.id})`))
    .prepare()
  const toldIn = db
    .select({ room: posts.room })
    .from(posts)
    .innerJoin(messages, and(eq(messages.room, posts.room), eq(messages.postId, posts.id)))
    .where(
      and(
        equals(posts.to, at('person')),
        equals(messages.message, at('message')),
        sql`substr(${posts.room}, 1, length(${at('platform')})) = ${at('platform')}`,
      ),
    )
    .prepare()
  const byMessage = db
    .select({ post: posts })
    .from(messages)
    .innerJoin(posts, eq(posts.id, messages.postId))
    .where(and(equals(messages.room, at('room')), equals(messages.message, at('message'))))
    .prepare()
  const next = firstToDeliver(db).prepare()
  const due = db
    .select()
    .from(posts)
    .where(and(toDeliver, lte(posts.dueAt, sql.placeholder('now')), reachable, isElsewhere, inTurn))
    .orderBy(upTo(500, inOrder))
    .prepare()
  const joining = makeJoining(db)
  /** Nobody is told alone within their quiet hours, but for what they ask then. */
  async function dueFor({ key, at: { room, to } }: Post, now: Instant): Promise<Instant> {
    const over = to === undefined ? now : await quietHours().over(room, to, now)
    return over > now && (await inbox().isAnswer(key)) ? now : over
  }
  /** Sets it for a post and all that share its message. */
  const set = (id: number, values: SQLiteUpdateSetSource<typeof posts>) =>
    db
      .update(posts)
      .set(values)
      .where(or(eq(posts.id, id), eq(posts.joined, id)))
      .run()

  return {
    ...joining.topic,
    ...makeKeptCurrent(db),
    ...makeNotices(db),
    ...makeOutages(db),
    /** Decides that something is said; a key that is there already is said once only. */
    async add(post: Post, now: Instant): Promise<void> {
      const dueAt = await dueFor(post, now)
      const together = post.mayJoin ? joining.dueWithOthers(post, now) : now
      add.run({
        key: post.key,
        room: post.at.room,
        thread: post.at.thread ?? null,
        under: post.at.under ?? null,
        to: post.at.to ?? null,
        view: writeView(post.view),
        card: post.recipe?.card ?? null,
        roadmap: post.recipe?.roadmap ?? null,
        values: post.recipe ? JSON.stringify(post.recipe.values) : null,
        dueAt: Math.max(dueAt, together),
        at: now,
        mayJoin: post.mayJoin ?? false,
      })
    },
    /** Where a person was told something alone, on a platform and since an instant; where that was last comes first. */
    async roomsTold(platform: string, person: string, since: Instant): Promise<readonly string[]> {
      return told.all({ platform: `${platform}/`, person, since }).map(({ room }) => room)
    },
    /** The room of whose plan a message tells that a person got alone; undefined of what the bot told them in answer. */
    async roomToldIn(platform: string, person: string, message: string): Promise<string | undefined> {
      return toldIn.get({ platform: `${platform}/`, person, message })?.room
    },
    async byKey(key: string): Promise<StoredPost | undefined> {
      const row = byKey.get({ key })
      return row && postOf(row)
    },
    /** What stands in a message: of one post, or of several that share it; nothing in one that is not the bot's. */
    async saidIn(room: string, message: string): Promise<readonly View[]> {
      const row = byMessage.get({ room, message })
      if (row === undefined) return []
      const shared = await joining.topic.joinedTo(row.post.id)
      return [readView(row.post.view), ...shared.map(({ view }) => view)]
    },
    /** The message that begins what was last said to all of a room since an instant, a thread as well. */
    async lastSaid(room: string, since: Instant): Promise<string | undefined> {
      const row = db
        .select()
        .from(posts)
        .where(
          and(eq(posts.room, room), isNull(posts.to), eq(posts.status, 'standing'), gte(posts.at, since)),
        )
        .orderBy(desc(posts.id))
        .limit(1)
        .get()
      const root = row?.under == null ? row : byKey.get({ key: row.under })
      return root && (root.thread ?? postOf(root).delivered?.messages[0])
    },
    /** What the bot said in the thread that a message begins, in order. */
    async inThread(room: string, thread: string): Promise<readonly StoredPost[]> {
      const root = byMessage.get({ room, message: thread })
      const inIt = root
        ? or(eq(posts.under, root.post.key), eq(posts.thread, thread))
        : eq(posts.thread, thread)
      return db
        .select()
        .from(posts)
        .where(and(eq(posts.room, room), inIt))
        .orderBy(asc(posts.id))
        .all()
        .map(postOf)
    },
    /** The cards that stand in the thread under a post and are kept current. */
    async cardsUnder(key: string): Promise<readonly StoredPost[]> {
      return db
        .select()
        .from(posts)
        .where(and(eq(posts.under, key), eq(posts.status, 'standing'), isNotNull(posts.card)))
        .orderBy(asc(posts.id))
        .all()
        .map(postOf)
    },
    /** Boxes of a message were toggled in vain: it is sent again as it is, soon, for those who see them otherwise. */
    async touch(room: string, message: string, now: Instant): Promise<void> {
      const row = byMessage.get({ room, message })
      if (row === undefined || row.post.status !== 'standing') return
      const { id, editGap, touches } = row.post
      set(id, { stale: true, touches: touches + 1, dueAt: now + Math.min(gathering, editGap) })
    },
    /** When something is next to be delivered on one of these platforms, not in those rooms: before now where that is possible at once. */
    async nextDue(
      now: Instant,
      platforms: readonly string[],
      without: readonly string[],
    ): Promise<Instant | undefined> {
      return next.get({ now, ...inWords(platforms, without) })?.due ?? undefined
    },
    /** What is to be delivered now on these platforms, not in those rooms: edits last. */
    async due(
      now: Instant,
      platforms: readonly string[],
      without: readonly string[],
    ): Promise<readonly StoredPost[]> {
      const names = inWords(platforms, without)
      // Mostly nothing is, and to ask when costs a sixth of reading what.
      const first = next.get({ now, ...names })?.due ?? undefined
      return first === undefined || first > now ? [] : due.all({ now, ...names }).map(postOf)
    },
    async sending(id: number): Promise<void> {
      set(id, { status: 'sending' })
    },
    async delivered(
      post: StoredPost,
      delivered: Delivered,
      view: View,
      now: Instant,
      editGap: number,
    ): Promise<void> {
      set(post.id, {
        status: 'standing',
        // Touched once more on its way, it is not as it should be yet.
        stale: sql`${posts.touches} > ${post.touches}`,
        touches: sql`max(0, ${posts.touches} - ${post.touches})`,
        tries: 0,
        problem: null,
        messages: JSON.stringify(delivered),
        editedAt: post.status === 'standing' ? now : null,
        editGap,
      })
      // Several that share a message keep what each of them says.
      if (joining.threadsOf(post) === 0)
        db.update(posts)
          .set({ view: writeView(view) })
          .where(eq(posts.id, post.id))
          .run()
      for (const message of delivered.messages)
        db.insert(messages)
          .values({ room: post.at.room, message, postId: post.id })
          .onConflictDoUpdate({ target: [messages.room, messages.message], set: { postId: post.id } })
          .run()
    },
    /** It stands as it should, or with a `problem`: the platform will not show it otherwise. */
    async upToDate(id: number, problem?: string): Promise<void> {
      set(id, { stale: false, touches: 0, problem: problem ?? null })
    },
    /** Tries again at `dueAt`; `lost` when the message is gone and must be posted anew. */
    async later(post: StoredPost, dueAt: Instant, problem: string, lost: boolean): Promise<void> {
      set(post.id, {
        dueAt,
        problem,
        tries: post.tries + 1,
        ...(lost && { status: 'waiting', messages: null }),
      })
    },
    /** From when on a post may be sent: quiet hours may have begun since it was decided. */
    sendableFrom: dueFor,
    async hold(id: number, until: Instant): Promise<void> {
      set(id, { dueAt: until })
    },
    /** Not accepted and surely not arrived: no need to look for it first. */
    async waiting(id: number): Promise<void> {
      set(id, { status: 'waiting' })
    },
    async failed(id: number, problem: string): Promise<void> {
      set(id, { status: 'failed', problem })
    },
  }
}
