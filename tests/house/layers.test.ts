import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { type Layer, layers } from './layers.ts'
import { readModules } from './modules.ts'
import { wrongImports } from './wrong-imports.ts'

/** What is said about a source tree made of these files. */
function said(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'cairn-layers-'))
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), source)
  }
  return wrongImports(readModules(root))
}

it('keeps every import within its layer, and looks at every file', () => {
  const modules = readModules('src')
  expect(wrongImports(modules)).toEqual([])
  const files = readdirSync('src', { recursive: true }).filter((name) =>
    /\.[cm]?[jt]s$/.test(name.toString()),
  )
  expect(modules).toHaveLength(files.length)
  expect(files.length).toBeGreaterThan(50)
  expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(files.length)
})

it('gives no folder a right that it does not use', () => {
  const modules = readModules('src')
  const beneath = (path: string, name: string) => path.startsWith(`${name}/`) || path === `${name}.ts`
  const used = ({ name }: Layer, right: string) =>
    modules.some(({ path, imports }) => beneath(path, name) && imports.some(({ to }) => beneath(to, right)))
  const idle = layers.flatMap((layer) =>
    [...(layer.may ?? []), ...(layer.types ?? [])]
      .filter((right) => !used(layer, right))
      .map((right) => `${layer.name} never imports ${right}`),
  )
  expect(idle).toEqual([])
})

it('is told in ARCHITECTURE as it is checked', () => {
  const told = new Map(
    readFileSync('ARCHITECTURE.md', 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)))
      .flatMap(([, names = [], , may = []]) => names.map((name) => [name, may.toSorted()] as const)),
  )
  const folders = layers.filter(({ name }) => told.has(name))
  expect(folders.length).toBeGreaterThan(15)
  for (const { name, may = [], types = [] } of folders)
    expect([name, told.get(name)]).toEqual([name, [...may, ...types].toSorted()])
})

it.each([
  ['import', "import { db } from '../store/db.ts'\ndb"],
  ['import of types', "import type { Db } from '../store/db.ts'\nexport type X = Db"],
  ['import for its effect', "import '../store/db.ts'"],
  ['export', "export { db } from '../store/db.ts'"],
  ['export of all', "export * from '../store/db.ts'"],
  ['late import', "export const later = () => import('../store/db.ts')"],
])('notices a forbidden %s', (_, source) => {
  expect(said({ 'plan/item.ts': source, 'store/db.ts': 'export const db = 1\nexport type Db = 1' })).toEqual([
    'plan/item.ts imports store/db.ts, which is not beneath it',
  ])
})

it('lets the engine know a definition by its type, and no list', () => {
  const commands = {
    'commands/command.ts': 'export type C = 1',
    'commands/index.ts': 'export const all = []',
  }
  const engine = (source: string) => said({ ...commands, 'engine/dispatch.ts': source })
  expect(engine("import type { C } from '../commands/command.ts'\nexport type D = C")).toEqual([])
  expect(engine("import { c } from '../commands/command.ts'\nc")).toEqual([
    'engine/dispatch.ts imports more than types from commands/command.ts',
  ])
  expect(engine("import type { all } from '../commands/index.ts'\nexport type D = typeof all")).toEqual([
    'engine/dispatch.ts imports commands/index.ts, which is not beneath it',
  ])
})

it.each([
  ['commands/list.ts', 'drizzle-orm/sql', 'the package drizzle-orm/sql, which is not among its packages'],
  ['engine/deliver.ts', 'better-sqlite3', 'the package better-sqlite3, which is not among its packages'],
  ['platforms/discord/index.ts', '@slack/bolt', 'the package @slack/bolt, which is not among its packages'],
  ['platforms/slack/index.ts', 'discord.js', 'the package discord.js, which is not among its packages'],
  ['jobs/digest.ts', 'node-schedule', 'the package node-schedule, which is not among its packages'],
  ['views/status.ts', 'satteri', 'the package satteri, which is not among its packages'],
  ['plan/item.ts', 'node:fs', "node:fs, but must do without Node's modules"],
  ['plan/item.ts', 'fs', 'the package fs, which is not among its packages'],
])('keeps %s from importing %s', (path, imported, says) => {
  expect(said({ [path]: `import x from '${imported}'\nx` })).toEqual([`${path} imports ${says}`])
})

it('keeps platforms apart, and the top out of reach', () => {
  expect(
    said({
      'platforms/slack/index.ts': "import '../discord/index.ts'\nimport '../../main.ts'",
      'platforms/discord/index.ts': '',
      'main.ts': "import './platforms/slack/index.ts'\nimport 'discord.js'",
    }),
  ).toEqual([
    'main.ts imports the package discord.js, which is not among its packages',
    'platforms/slack/index.ts imports platforms/discord/index.ts, which is not beneath it',
    'platforms/slack/index.ts imports main.ts, which is at the top',
    'main.ts → platforms/slack/index.ts → main.ts is a circle',
  ])
})

it('notices circles, but not those of types or of late imports', () => {
  const circle = (first: string) => said({ 'plan/a.ts': first, 'plan/b.ts': "import './a.ts'" })
  expect(circle("import './b.ts'")).toEqual(['plan/a.ts → plan/b.ts → plan/a.ts is a circle'])
  expect(circle("import type { B } from './b.ts'\nexport type A = B")).toEqual([])
  expect(circle("export const late = () => import('./b.ts')")).toEqual([])
})

it('knows no folder that has no line in the table, and no import that is computed or missing', () => {
  expect(said({ 'stuff/a.ts': '' })).toEqual([
    'stuff/a.ts is in no layer: give its folder a line in tests/house/layers.ts',
  ])
  expect(said({ 'plan/a.ts': 'export const load = (name: string) => import(name + ".ts")' })).toEqual([
    'plan/a.ts imports what it computes (name + ".ts")',
  ])
  expect(said({ 'plan/a.ts': "import './b.ts'" })).toEqual([
    'plan/a.ts imports plan/b.ts, which is not there',
  ])
})
