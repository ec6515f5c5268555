import { sql } from 'drizzle-orm'
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { queueTable } from './queue-table.ts'

/** Instants are milliseconds since the epoch, UTC; JSON columns are parsed where they are read. */

export const roadmaps = sqliteTable(
  'roadmaps',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    workspace: text('workspace').notNull(),
    key: text('key').notNull(),
    header: text('header').notNull(),
    settings: text('settings').notNull(),
    nextNumber: integer('next_number').notNull().default(1),
    revisionId: integer('revision_id'),
    version: integer('version').notNull().default(0),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [uniqueIndex('roadmaps_workspace_key').on(t.workspace, t.key)],
)

export const follows = sqliteTable(
  'follows',
  { room: text('room').notNull(), roadmapId: integer('roadmap_id').notNull() },
  (t) => [primaryKey({ columns: [t.room, t.roadmapId] }), index('follows_roadmap').on(t.roadmapId)],
)

export const revisions = sqliteTable(
  'revisions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    roadmapId: integer('roadmap_id').notNull(),
    name: text('name').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    sha256: text('sha256').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [index('revisions_roadmap').on(t.roadmapId)],
)

/** The files that were exported from a revision, by its bytes. */
export const handouts = sqliteTable(
  'handouts',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    roadmapId: integer('roadmap_id').notNull(),
    revisionSha256: text('revision_sha256').notNull(),
    sha256: text('sha256').notNull(),
    /** The items in it that differ from the revision's. */
    shows: text('shows').notNull(),
  },
  (t) => [index('handouts_revision').on(t.roadmapId, t.revisionSha256)],
)

export const items = sqliteTable(
  'items',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    roadmapId: integer('roadmap_id').notNull(),
    number: integer('number').notNull(),
    kind: text('kind').notNull(),
    state: text('state').notNull(),
    text: text('text').notNull(),
    section: text('section').notNull(),
    line: integer('line'),
    parent: integer('parent'),
    due: text('due'),
    owner: text('owner'),
    ownerId: text('owner_id'),
    claimed: integer('claimed', { mode: 'boolean' }).notNull(),
    origin: text('origin').notNull(),
    why: text('why').notNull(),
    detail: text('detail').notNull(),
    mark: text('mark'),
    documentState: text('document_state').notNull(),
    shown: text('shown').notNull(),
    kindCorrected: integer('kind_corrected', { mode: 'boolean' }).notNull().default(false),
    conflict: text('conflict'),
    /** The roadmap's version when it was last changed. */
    changedIn: integer('changed_in').notNull().default(0),
  },
  (t) => [
    uniqueIndex('items_roadmap_number').on(t.roadmapId, t.number),
    index('items_roadmap_changed').on(t.roadmapId, t.changedIn),
  ],
)

export const batches = sqliteTable(
  'batches',
  {
    id: integer('id').primaryKey(),
    roadmapId: integer('roadmap_id').notNull(),
    at: integer('at').notNull(),
    zone: text('zone').notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    room: text('room').notNull(),
    message: text('message'),
    undoes: integer('undoes'),
    undoneBy: integer('undone_by'),
  },
  (t) => [index('batches_room').on(t.room, t.id), index('batches_roadmap').on(t.roadmapId, t.id)],
)

export const changes = sqliteTable(
  'changes',
  {
    batchId: integer('batch_id').notNull(),
    /** In the batch, from 1. */
    position: integer('position').notNull(),
    roadmapId: integer('roadmap_id').notNull(),
    number: integer('number'),
    what: text('what').notNull(),
    before: text('before'),
    after: text('after'),
    note: text('note'),
  },
  (t) => [
    primaryKey({ columns: [t.batchId, t.position] }),
    index('changes_item').on(t.roadmapId, t.number, t.batchId, t.position),
  ],
)

export const inbox = sqliteTable('inbox', {
  id: text('id').primaryKey(),
  at: integer('at').notNull(),
})

export const posts = sqliteTable(
  'posts',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    key: text('key').notNull(),
    room: text('room').notNull(),
    thread: text('thread'),
    under: text('under'),
    to: text('to_person'),
    view: text('view').notNull(),
    card: text('card'),
    roadmapId: integer('roadmap_id'),
    values: text('values'),
    /** `waiting`: to be posted; `sending`: outcome not yet known; `standing`: delivered; `failed`: given up. */
    status: text('status').notNull(),
    /** Delivered, but the state behind it has changed since. */
    stale: integer('stale', { mode: 'boolean' }).notNull().default(false),
    dueAt: integer('due_at').notNull(),
    tries: integer('tries').notNull().default(0),
    problem: text('problem'),
    messages: text('messages'),
    at: integer('at').notNull(),
    editedAt: integer('edited_at'),
    editGap: integer('edit_gap').notNull().default(0),
    /** May share a message with what else is said to the room, or to the person, in the same minute. */
    mayJoin: integer('may_join', { mode: 'boolean' }).notNull().default(false),
    /** The post whose message it shares. */
    joined: integer('joined'),
    /** Times that somebody toggled a box of it in vain since it was last sent: what they see is not what it says. */
    touches: integer('touches').notNull().default(0),
  },
  (t) => [
    uniqueIndex('posts_key').on(t.key),
    index('posts_due').on(t.status, t.dueAt),
    index('posts_stale').on(t.stale, t.dueAt),
    index('posts_roadmap').on(t.roadmapId, t.status),
    index('posts_under').on(t.under),
    index('posts_room').on(t.room, t.thread),
    index('posts_joining').on(t.room, t.dueAt).where(sql`may_join = 1`),
    index('posts_joined').on(t.joined).where(sql`joined is not null`),
    index('posts_to').on(t.to).where(sql`to_person is not null`),
  ],
)

/** Which post stands in which of a room's messages. */
export const messages = sqliteTable(
  'messages',
  { room: text('room').notNull(), message: text('message').notNull(), postId: integer('post_id').notNull() },
  (t) => [primaryKey({ columns: [t.room, t.message] })],
)

/** Documents handed over and not yet read. */
export const handovers = queueTable('handovers')

/** Exports that people asked for and have not been given. */
export const exportRequests = queueTable('export_requests')

/** Messages that people turned into items: a tick put on one means the item. */
export const pointers = sqliteTable(
  'pointers',
  {
    room: text('room').notNull(),
    message: text('message').notNull(),
    roadmapId: integer('roadmap_id').notNull(),
    number: integer('number').notNull(),
  },
  (t) => [primaryKey({ columns: [t.room, t.message] })],
)

/** What an import found: each item that it changed as it was before, and under 0 the document's fields and revision. */
export const befores = sqliteTable(
  'befores',
  {
    batchId: integer('batch_id').notNull(),
    number: integer('number').notNull(),
    before: text('before').notNull(),
  },
  (t) => [primaryKey({ columns: [t.batchId, t.number] })],
)

/** What comes again for a room; a job knows what is done then. */
export const schedules = sqliteTable(
  'schedules',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    job: text('job').notNull(),
    roadmapId: integer('roadmap_id').notNull(),
    room: text('room').notNull(),
    /** Of the item that it is about; 0 where it is about the whole roadmap. */
    number: integer('number').notNull().default(0),
    /** Whom alone it is for; empty where it is for the room. */
    person: text('person').notNull().default(''),
    recurrence: text('recurrence').notNull(),
    /** Nobody has accepted it yet. */
    isProposed: integer('is_proposed', { mode: 'boolean' }).notNull().default(false),
    /** When it is due next; null where it comes no more. */
    dueAt: integer('due_at'),
    /** Up to when everything that was due is done. */
    doneUntil: integer('done_until').notNull(),
    /** The last batch of its roadmap that it has told of. */
    told: integer('told').notNull().default(0),
    /** The position of the last answer in its room that it has told of. */
    toldAnswer: integer('told_answer').notNull().default(0),
  },
  (t) => [
    uniqueIndex('schedules_job_roadmap_room').on(t.job, t.roadmapId, t.room, t.number, t.person),
    index('schedules_roadmap').on(t.roadmapId),
    index('schedules_due').on(t.dueAt),
  ],
)

/** Each holding, claimed once: by its schedule and the day that it was meant for. */
export const occasions = sqliteTable(
  'occasions',
  {
    scheduleId: integer('schedule_id').notNull(),
    on: text('on_day').notNull(),
    at: integer('at').notNull(),
    /** Up to when everything before it was done. */
    since: integer('since').notNull().default(0),
    /** When it is to be held, or tried again; null once it was. */
    holdAt: integer('hold_at'),
  },
  (t) => [
    primaryKey({ columns: [t.scheduleId, t.on] }),
    index('occasions_hold').on(t.holdAt, t.scheduleId).where(sql`hold_at is not null`),
  ],
)

/** Reviews as they are held: what belongs to one holding and to no other. */
export const holdings = sqliteTable(
  'holdings',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    roadmapId: integer('roadmap_id').notNull(),
    status: text('status').notNull(),
    holding: text('holding').notNull(),
  },
  (t) => [index('holdings_roadmap').on(t.roadmapId, t.status)],
)

/** Procedures as they are run. */
export const runs = sqliteTable(
  'runs',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    roadmapId: integer('roadmap_id').notNull(),
    status: text('status').notNull(),
    run: text('run').notNull(),
  },
  (t) => [index('runs_roadmap').on(t.roadmapId, t.status)],
)

/** When somebody wants no direct message, in their own zone. */
export const quietHours = sqliteTable(
  'quiet_hours',
  {
    workspace: text('workspace').notNull(),
    person: text('person').notNull(),
    hours: text('hours').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.person] })],
)

/** By which name each goes who has asked something. */
export const people = sqliteTable(
  'people',
  { workspace: text('workspace').notNull(), person: text('person').notNull(), name: text('name').notNull() },
  (t) => [primaryKey({ columns: [t.workspace, t.person] })],
)

/** What people answered before a digest. */
export const answers = sqliteTable(
  'answers',
  {
    roadmapId: integer('roadmap_id').notNull(),
    room: text('room').notNull(),
    on: text('on_day').notNull(),
    person: text('person').notNull(),
    name: text('name').notNull(),
    at: integer('at').notNull(),
    /** Among those given in the room, from 1: the last one given has the highest. */
    position: integer('position').notNull().default(0),
    answer: text('answer').notNull(),
  },
  (t) => [primaryKey({ columns: [t.roadmapId, t.room, t.on, t.person] })],
)
