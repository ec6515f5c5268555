import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeCommands } from '../../src/commands/index.ts'
import { kinds } from '../../src/plan/kinds/index.ts'
import { readModules } from './modules.ts'

const modules = readModules('src')
const sourceOf = new Map(modules.map(({ path }) => [path, readFileSync(posix.join('src', path), 'utf8')]))

const filesIn = (folder: string) => modules.filter(({ path }) => posix.dirname(path) === folder)
const defines = (path: string) => /\bfunction define[A-Z]/.test(sourceOf.get(path) ?? '')
const isEntry = (path: string) => !defines(path) && /\bdefine[A-Z]\w*\(/.test(sourceOf.get(path) ?? '')

/** Folders with a list of what is defined in the files beside it. */
const registries = modules
  .filter(({ path }) => posix.basename(path) === 'index.ts')
  .map(({ path }) => posix.dirname(path))
  .filter((folder) => filesIn(folder).some(({ path }) => defines(path)))

it('there are lists to compare with their folders', () => {
  expect(registries).toEqual(expect.arrayContaining(['plan/kinds', 'commands']))
})

describe.each(registries)('the list of %s', (folder) => {
  it('has every entry of the folder, and nothing else', () => {
    const index = modules.find(({ path }) => path === `${folder}/index.ts`)
    const listed = (index?.imports ?? [])
      .filter(({ to, typeOnly }) => !typeOnly && posix.dirname(to) === folder && !defines(to))
      .map(({ to }) => to)
    const entries = filesIn(folder).map(({ path }) => path)
    expect(listed.toSorted()).toEqual(entries.filter(isEntry).toSorted())
    expect(entries.filter(isEntry)).not.toEqual([])
  })
})

it('a kind has the name of its file and of its place in the list', () => {
  for (const [name, kind] of Object.entries(kinds)) expect(kind.name).toBe(name)
  const files = filesIn('plan/kinds').map(({ path }) => posix.basename(path, '.ts'))
  expect(Object.keys(kinds).toSorted()).toEqual(
    files.filter((name) => !['index', 'kind'].includes(name)).toSorted(),
  )
})

it('every command stands under a heading of the help, except what buttons alone reach', () => {
  const commands = makeCommands()
  const withoutTopic = commands.filter(({ topic }) => topic === undefined).map(({ form }) => form.command)
  expect(withoutTopic).toEqual(commands.filter(({ form }) => form.hidden).map(({ form }) => form.command))
  expect(commands.length).toBeGreaterThan(withoutTopic.length)
})
