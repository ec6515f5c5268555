import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { openStore } from '../../src/store/open.ts'
import { median, type Result } from './result.ts'
import { scratchFolder } from './scratch-folder.ts'
import { itemOf, seed } from './seed.ts'

const rounds = 9
const times = 4000
const bulk = 10_000

/** Hot statements through the store, always prepared, beside the same SQL through the bare driver. */
export async function hotStatements(): Promise<readonly Result[]> {
  const folder = scratchFolder()
  const path = join(folder, 'cairn.db')
  const store = openStore(path)
  const [roadmap] = await seed(store, 1, 1000)
  if (roadmap === undefined) throw new RangeError('nothing was seeded')
  const sqlite = new SqliteDatabase(path)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  const one = sqlite.prepare(
    'select items.*, roadmaps.key from items join roadmaps on roadmaps.id = roadmap_id where roadmap_id = ? and number = ?',
  )
  const byKey = sqlite.prepare('select * from roadmaps where workspace = ? and key = ?')
  const change = sqlite.prepare('update items set state = ? where roadmap_id = ? and number = ?')
  const results: Result[] = []

  const compare = async (
    what: string,
    atMost: number,
    count: number,
    ours: (at: number) => Promise<unknown>,
    bare: (at: number) => unknown,
  ) => {
    const own: number[] = []
    const reference: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      let began = performance.now()
      for (let at = 0; at < count; at += 1) await ours(at)
      own.push(((performance.now() - began) * 1000) / count)
      began = performance.now()
      for (let at = 0; at < count; at += 1) await bare(at)
      reference.push(((performance.now() - began) * 1000) / count)
    }
    results.push({ what, ours: median(own), reference: median(reference), unit: 'µs', bar: { atMost } })
  }

  await store.read(async (tx) => {
    await compare(
      'an item by its number, with its JSON read',
      1.5,
      times,
      (at) => tx.items.get(roadmap.id, (at % 1000) + 1),
      (at) => asItem(one.get(roadmap.id, (at % 1000) + 1)),
    )
    await compare(
      'a roadmap by its key, with its JSON read',
      1.5,
      times,
      () => tx.roadmaps.byKey(roadmap.workspace, roadmap.key),
      () => asRoadmap(byKey.get(roadmap.workspace, roadmap.key)),
    )
  })
  const item = itemOf(roadmap.key, 1)
  await compare(
    'one item changed, committed and on disk (the driver with synchronous=FULL)',
    1.5,
    200,
    (at) =>
      store.write((tx) => tx.items.save(roadmap.id, { ...item, state: at % 2 === 0 ? 'done' : 'open' })),
    (at) => change.run(at % 2 === 0 ? 'done' : 'open', roadmap.id, 1),
  )
  await bulkImport(results, sqlite, store, roadmap)
  sqlite.close()
  store.close()
  return results
}

async function bulkImport(
  results: Result[],
  sqlite: SqliteDatabase.Database,
  store: ReturnType<typeof openStore>,
  roadmap: { readonly id: number; readonly key: string },
): Promise<void> {
  const columns = sqlite
    .prepare("select name from pragma_table_info('items') where name <> 'id'")
    .pluck()
    .all()
    .map(String)
  const insert = sqlite.prepare(
    `insert into items (${columns.join(', ')}) values (${columns.map((name) => `@${name}`).join(', ')})`,
  )
  const all = sqlite.transaction((from: number) => {
    for (let at = 0; at < bulk; at += 1) insert.run(rowOf(roadmap, from + at))
  })
  const own: number[] = []
  const bare: number[] = []
  let next = 2000
  for (let round = 0; round < 5; round += 1) {
    let began = performance.now()
    await store.write(async (tx) => {
      for (let at = 0; at < bulk; at += 1) await tx.items.add(roadmap.id, itemOf(roadmap.key, next + at))
    })
    own.push(performance.now() - began)
    next += bulk
    began = performance.now()
    all(next)
    bare.push(performance.now() - began)
    next += bulk
  }
  results.push({
    what: `${bulk} items stored at once`,
    ours: median(own),
    reference: median(bare),
    unit: 'ms',
    bar: { atMost: 2.6 },
  })
}

/** What the bare driver's user would write for the same. */
function asItem(row: unknown): unknown {
  if (!isRecord(row)) return undefined
  return {
    ...row,
    ref: `${row['key']}-${row['number']}`,
    section: JSON.parse(String(row['section'])),
    detail: JSON.parse(String(row['detail'])),
    shown: JSON.parse(String(row['shown'])),
    mark: typeof row['mark'] === 'string' ? JSON.parse(row['mark']) : undefined,
  }
}

function asRoadmap(row: unknown): unknown {
  if (!isRecord(row)) return undefined
  return { ...row, header: JSON.parse(String(row['header'])), settings: JSON.parse(String(row['settings'])) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function rowOf(roadmap: { readonly id: number; readonly key: string }, number: number) {
  const item = itemOf(roadmap.key, number)
  return {
    roadmap_id: roadmap.id,
    number,
    kind: item.kind,
    state: item.state,
    text: item.text,
    section: JSON.stringify(item.section),
    line: item.line ?? null,
    parent: null,
    due: item.due ?? null,
    owner: null,
    owner_id: null,
    claimed: 0,
    origin: item.origin,
    why: item.why,
    detail: JSON.stringify(item.detail),
    mark: JSON.stringify(item.mark),
    document_state: item.documentState,
    shown: JSON.stringify(item.shown),
    kind_corrected: 0,
    conflict: null,
    changed_in: 0,
  }
}
