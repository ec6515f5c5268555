import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type SyntaxNode, syntaxOf } from './syntax.ts'

const program = globSync('src/**/*.{ts,js}')
const tests = globSync('tests/**/*.ts')

/** Where in these files a node of this description stands. */
function places(files: readonly string[], isWrong: (node: SyntaxNode) => boolean): string[] {
  return files.flatMap((path) =>
    [...syntaxOf(path)].filter(isWrong).map(({ line, text }) => `${path}:${line} ${text.split('\n')[0]}`),
  )
}

function isSilenced({ type, text }: SyntaxNode): boolean {
  return (
    type === 'TSAnyKeyword' ||
    type === 'TSNonNullExpression' ||
    type === 'TSTypeAssertion' ||
    (type === 'TSAsExpression' && !/\bas\s+const\s*$/.test(text))
  )
}

function asksTheTime({ type, text }: SyntaxNode): boolean {
  return (
    (type === 'CallExpression' && /^(Date\.now|Temporal\.Now\.\w+)\(/.test(text)) ||
    (type === 'NewExpression' && /^new Date(\(\))?$/.test(text)) ||
    (type === 'CallExpression' && text === 'Date()')
  )
}

function readsTheEnvironment({ type, text }: SyntaxNode): boolean {
  return type === 'MemberExpression' && /^process(\.env|\[['"]env['"]\])$/.test(text)
}

describe('the size of files', () => {
  const lines = program.map((path) => ({ path, count: readFileSync(path, 'utf8').split('\n').length - 1 }))
  const counts = lines.map(({ count }) => count).toSorted((one, other) => one - other)

  it('stays below 350 lines', () => {
    expect(lines.filter(({ count }) => count > 350)).toEqual([])
    expect(lines.length).toBeGreaterThan(50)
  })

  it('is at most 60 lines for half of them and 200 for nine in ten', () => {
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(60)
    expect(counts[Math.floor(counts.length * 0.9)]).toBeLessThanOrEqual(200)
  })
})

describe('names', () => {
  const all = globSync('{src,tests}/**/*', { withFileTypes: true }).map((entry) => entry.name)

  it('of files and folders are in kebab case', () => {
    expect(all.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name))).toEqual([])
    expect(all.length).toBeGreaterThan(100)
  })

  it('say what a file is about, not that it helps', () => {
    const vague = /^(utils?|helpers?|common|misc|shared|managers?|services?|handlers?)\b/
    expect(program.map((path) => basename(path)).filter((name) => vague.test(name))).toEqual([])
  })
})

describe('the code', () => {
  it('never silences the compiler', () => {
    expect(places([...program, ...tests], isSilenced)).toEqual([])
    const hushed = /@ts-(ignore|nocheck|expect-error)|biome-ignore\s+lint\/suspicious\/noExplicitAny/
    expect([...program, ...tests].filter((path) => hushed.test(readFileSync(path, 'utf8')))).toEqual([])
  })

  it('takes the time from the clock', () => {
    expect(places(program, asksTheTime).filter((place) => !place.startsWith('src/clock.ts:'))).toEqual([])
    expect(places(['src/clock.ts'], asksTheTime)).not.toEqual([])
  })

  it('reads the environment in one place', () => {
    expect(
      places(program, readsTheEnvironment).filter((place) => !place.startsWith('src/config.ts:')),
    ).toEqual([])
    expect(places(['src/config.ts'], readsTheEnvironment)).not.toEqual([])
  })

  it('names no folder of anybody and no registry', () => {
    const foreign = /registry\.(npmjs|yarnpkg|npmmirror)|\/(home|Users|root|work)\/[a-z]/
    const texts = [...program, ...tests, ...globSync('{*.md,*.json,.env.example,Procfile,.npmrc,.ci/*}')]
    expect(texts.filter((path) => foreign.test(readFileSync(path, 'utf8')))).toEqual([])
  })

  it.each([
    ['export const x = (y: any) => y', isSilenced],
    ['export const x = JSON.parse("1") as number', isSilenced],
    ['export const x = <number>JSON.parse("1")', isSilenced],
    ['export const x = [1][0]!', isSilenced],
    ['export const x = Date.now()', asksTheTime],
    ['export const x = new Date()', asksTheTime],
    ['export const x = process.env["A"]', readsTheEnvironment],
  ])('would be caught at: %s', (source, isWrong) => {
    const path = join(mkdtempSync(join(tmpdir(), 'cairn-habits-')), 'x.ts')
    writeFileSync(path, source)
    expect(places([path], isWrong)).toHaveLength(1)
  })
})
