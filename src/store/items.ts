import { and, eq, gte, isNotNull, sql } from 'drizzle-orm'
import type { Glance } from '../plan/glance.ts'
import type { Detail } from '../plan/item.ts'
import { type Kind, kindNames } from '../plan/kinds/index.ts'
import type { Today } from '../plan/lint/sheet.ts'
import type { Mark } from '../plan/reading.ts'
import { numberOfRef } from '../plan/ref.ts'
import { type State, states } from '../plan/state.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Database } from './database.ts'
import { fromJson, maybeFromJson, toJson } from './json.ts'
import { forManyRows, insertingRows } from './many-rows.ts'
import { equals } from './planned-once.ts'
import { items, roadmaps } from './schema.ts'

type Row = typeof items.$inferSelect

const kinds = new Map<string, Kind>(kindNames.map((kind) => [kind, kind]))
const stateNames = new Map<string, State>(states.map((state) => [state, state]))

function kindIn(number: number, name: string): Kind {
  const kind = kinds.get(name)
  if (kind === undefined) throw new RangeError(`item ${number} has the unknown kind "${name}"`)
  return kind
}

function stateIn(number: number, name: string): State {
  const state = stateNames.get(name)
  if (state === undefined) throw new RangeError(`item ${number} has the unknown state "${name}"`)
  return state
}

function originIn({ origin }: Pick<Row, 'origin'>): TrackedItem['origin'] {
  return origin === 'chat' ? 'chat' : origin === 'removed' ? 'removed' : 'document'
}

function itemOf(key: string, row: Row): TrackedItem {
  const mark = maybeFromJson<Mark>(row.mark)
  return {
    ref: `${key}-${row.number}`,
    number: row.number,
    kind: kindIn(row.number, row.kind),
    state: stateIn(row.number, row.state),
    text: row.text,
    section: fromJson<string[]>(row.section),
    ...(row.line !== null && { line: row.line }),
    ...(row.parent !== null && { parent: `${key}-${row.parent}` }),
    ...(row.due !== null && { due: row.due }),
    ...(row.owner !== null && { owner: row.owner }),
    ...(row.ownerId !== null && { ownerId: row.ownerId }),
    claimed: row.claimed,
    origin: originIn(row),
    why: row.why,
    detail: detailIn(row),
    ...(mark && { mark }),
    documentState: stateIn(row.number, row.documentState),
    shown: fromJson<TrackedItem['shown']>(row.shown),
    kindCorrected: row.kindCorrected,
    ...(row.conflict !== null && { conflict: stateIn(row.number, row.conflict) }),
  }
}

/** What is read of an item for a glance. */
type GlanceRow = readonly [
  number: number,
  kind: string,
  state: string,
  text: string,
  parent: number | null,
  due: string | null,
  owner: string | null,
  claimed: 0 | 1,
  origin: string,
  detail: string,
  conflict: string | null,
  line: number | null,
]

/** A hundred thousand of them are remembered: what they have in common they share, or collecting garbage takes long. */
function glancesOf(key: string, rows: readonly GlanceRow[]): readonly Glance[] {
  const refs = new Map<number, string>()
  const refOf = (number: number) => {
    const ref = refs.get(number) ?? `${key}-${number}`
    refs.set(number, ref)
    return ref
  }
  const words = new Map<string, string>()
  const shared = (word: string) => {
    const known = words.get(word) ?? word
    words.set(known, known)
    return known
  }
  return rows.map((row) => glanceOf(row, refOf, shared))
}

function glanceOf(
  [number, kind, state, text, parent, due, owner, claimed, origin, detail, conflict, line]: GlanceRow,
  refOf: (number: number) => string,
  shared: (word: string) => string,
): Glance {
  return {
    ref: refOf(number),
    number,
    kind: kindIn(number, kind),
    state: stateIn(number, state),
    text,
    ...(parent !== null && { parent: refOf(parent) }),
    ...(due !== null && { due: shared(due) }),
    ...(owner !== null && { owner: shared(owner) }),
    claimed: claimed === 1,
    origin: originIn({ origin }),
    detail: detailIn({ detail }),
    ...(conflict !== null && { conflict: stateIn(number, conflict) }),
    ...(line !== null && { line }),
  }
}

type TodayRow = readonly [
  number: number,
  line: number,
  kind: string,
  state: string,
  claimed: 0 | 1,
  due: string | null,
]

const noDetail: Detail = {}

/** Most items have none. */
function detailIn({ detail }: Pick<Row, 'detail'>): Detail {
  return detail === '{}' ? noDetail : fromJson<Detail>(detail)
}

let lastSection: { readonly section: readonly string[]; readonly json: string } | undefined

/** Of the items of a document one after the other stands in the same section. */
function sectionJson(section: readonly string[]): string {
  if (lastSection?.section !== section) lastSection = { section, json: JSON.stringify(section) }
  return lastSection.json
}

function rowOf(roadmapId: number, item: TrackedItem): Omit<Row, 'id' | 'changedIn'> {
  return {
    roadmapId,
    number: item.number,
    kind: item.kind,
    state: item.state,
    text: item.text,
    section: sectionJson(item.section),
    line: item.line ?? null,
    parent: item.parent === undefined ? null : numberOfRef(item.parent),
    due: item.due ?? null,
    owner: item.owner ?? null,
    ownerId: item.ownerId ?? null,
    claimed: item.claimed,
    origin: item.origin,
    why: item.why,
    detail: JSON.stringify(item.detail),
    mark: toJson(item.mark),
    documentState: item.documentState,
    shown: JSON.stringify(item.shown),
    kindCorrected: item.kindCorrected,
    conflict: item.conflict ?? null,
  }
}

/** Where a value of a row goes in a prepared statement, stored as its column stores it. */
const slot = (name: keyof Row) => sql`${sql.param(sql.placeholder(name), items[name])}`

const slots = {
  kind: slot('kind'),
  state: slot('state'),
  text: slot('text'),
  section: slot('section'),
  line: slot('line'),
  parent: slot('parent'),
  due: slot('due'),
  owner: slot('owner'),
  ownerId: slot('ownerId'),
  claimed: slot('claimed'),
  origin: slot('origin'),
  why: slot('why'),
  detail: slot('detail'),
  mark: slot('mark'),
  documentState: slot('documentState'),
  shown: slot('shown'),
  kindCorrected: slot('kindCorrected'),
  conflict: slot('conflict'),
}

/** After so many items a long import lets the event loop turn. */
const stretch = 500
/** So many are taken out at once: SQLite does it by itself. */
const takenTogether = 5_000

export function makeItems(db: Database) {
  const at = sql.placeholder
  const current = db
    .select({ key: roadmaps.key, version: roadmaps.version })
    .from(roadmaps)
    .where(equals(roadmaps.id, at('roadmap')))
    .prepare()
  const one = db
    .select({ row: items, key: roadmaps.key })
    .from(items)
    .innerJoin(roadmaps, eq(roadmaps.id, items.roadmapId))
    .where(and(equals(items.roadmapId, at('roadmap')), equals(items.number, at('number'))))
    .prepare()
  const numbered = db
    .select({ row: items, key: roadmaps.key })
    .from(sql`json_each(${at('numbers')}) as wanted`)
    // Across: SQLite would go through all items of the roadmap and look for each in the list.
    .crossJoin(items)
    .innerJoin(roadmaps, eq(roadmaps.id, items.roadmapId))
    .where(and(equals(items.roadmapId, at('roadmap')), sql`${items.number} = wanted.value`))
    .orderBy(sql`wanted.key`)
    .prepare()
  const all = db
    .select()
    .from(items)
    .where(equals(items.roadmapId, at('roadmap')))
    .orderBy(sql`${items.line} is null`, items.line, items.number)
    .prepare()
  // One value for all rows: a thousand rows of a dozen columns take drizzle longer than SQLite.
  const glances = db
    .select({
      rows: sql<string>`json_group_array(json_array(${items.number}, ${items.kind}, ${items.state}, ${items.text},
        ${items.parent}, ${items.due}, ${items.owner}, ${items.claimed}, ${items.origin}, ${items.detail}, ${items.conflict},
        ${items.line}) order by ${items.line} is null, ${items.line}, ${items.number})`,
    })
    .from(items)
    .where(and(equals(items.roadmapId, at('roadmap')), gte(items.changedIn, at('version'))))
    .prepare()
  const todays = db
    .select({
      rows: sql<string>`json_group_array(json_array(${items.number}, ${items.line}, ${items.kind}, ${items.state},
        ${items.claimed}, ${items.due}))`,
    })
    .from(items)
    .where(
      and(equals(items.roadmapId, at('roadmap')), equals(items.origin, 'document'), isNotNull(items.line)),
    )
    .prepare()
  const changedIn = sql`(select version from roadmaps where id = ${at('roadmapId')})`
  const change = forManyRows(
    db,
    db
      .update(items)
      .set({ ...slots, changedIn })
      .where(and(equals(items.roadmapId, at('roadmapId')), equals(items.number, at('number')))),
  )
  const takeOut = db
    .update(items)
    .set({ origin: 'removed', line: null, mark: null, parent: null, changedIn })
    .where(
      and(
        equals(items.roadmapId, at('roadmapId')),
        sql`${items.number} in (select value from json_each(${at('numbers')}))`,
      ),
    )
    .prepare()
  const insert = insertingRows(
    db,
    db.insert(items).values({ roadmapId: at('roadmapId'), number: at('number'), changedIn, ...slots }),
  )

  const roadmapWith = (id: number) => {
    const row = current.get({ roadmap: id })
    if (row === undefined) throw new RangeError(`no roadmap has id ${id}`)
    return row
  }

  return {
    async get(roadmap: number, number: number): Promise<TrackedItem | undefined> {
      const found = one.get({ roadmap, number })
      return found && itemOf(found.key, found.row)
    },
    /** Those of these numbers that are stored, in this order. */
    async numbered(roadmap: number, numbers: readonly number[]): Promise<readonly TrackedItem[]> {
      if (numbers.length === 0) return []
      return numbered
        .all({ roadmap, numbers: JSON.stringify(numbers) })
        .map(({ key, row }) => itemOf(key, row))
    },
    /** In the order of the document; those that are not in it come last. */
    async all(roadmap: number): Promise<readonly TrackedItem[]> {
      const { key } = roadmapWith(roadmap)
      return all.all({ roadmap }).map((row) => itemOf(key, row))
    },
    /** The same in short. */
    async glances(roadmap: number): Promise<readonly Glance[]> {
      return this.glancesSince(roadmap, 0)
    },
    /** Those changed in a version of the roadmap or a later one, in the same order; of version 0, all. */
    async glancesSince(roadmap: number, version: number): Promise<readonly Glance[]> {
      const { key } = roadmapWith(roadmap)
      return glancesOf(key, fromJson<GlanceRow[]>(glances.get({ roadmap, version })?.rows ?? '[]'))
    },
    /** What those in the document are today, by their lines. */
    async today(roadmap: number): Promise<readonly Today[]> {
      const { rows } = todays.get({ roadmap }) ?? { rows: '[]' }
      return fromJson<TodayRow[]>(rows).map(([number, line, kind, state, claimed, due]) => ({
        line,
        kind: kindIn(number, kind),
        state: stateIn(number, state),
        claimed: claimed === 1,
        ...(due !== null && { due }),
      }))
    },
    async add(roadmap: number, item: TrackedItem): Promise<void> {
      insert([rowOf(roadmap, item)])
    },
    /** As `add`, for many: pauses now and then. */
    async addAll(roadmap: number, all: readonly TrackedItem[], pause: () => Promise<void>): Promise<void> {
      for (let at = 0; at < all.length; at += stretch) {
        insert(all.slice(at, at + stretch).map((item) => rowOf(roadmap, item)))
        await pause()
      }
    },
    async save(roadmap: number, item: TrackedItem): Promise<void> {
      change(rowOf(roadmap, item))
    },
    /** As `save`, for many: pauses now and then. */
    async saveAll(roadmap: number, all: readonly TrackedItem[], pause: () => Promise<void>): Promise<void> {
      for (let at = 0; at < all.length; at += stretch) {
        for (const item of all.slice(at, at + stretch)) change(rowOf(roadmap, item))
        await pause()
      }
    },
    /** Those of these numbers stand in the document no more. @throws RangeError when one is not stored */
    async takeOut(roadmap: number, numbers: readonly number[], pause: () => Promise<void>): Promise<void> {
      for (let at = 0; at < numbers.length; at += takenTogether) {
        const some = numbers.slice(at, at + takenTogether)
        const { changes } = takeOut.run({ roadmapId: roadmap, numbers: JSON.stringify(some) })
        if (changes !== some.length) throw new RangeError(`not all of items ${some[0]} and on are stored`)
        await pause()
      }
    },
  }
}
