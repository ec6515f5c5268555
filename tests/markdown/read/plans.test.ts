import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/markdown/decode.ts'
import { read } from '../../../src/markdown/read.ts'
import type { ReadItem } from '../../../src/plan/reading.ts'
import { addScore, type Expected, f1, noScore, ratio } from '../../support/score.ts'

const folder = new URL('./plans/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length))

interface Marked {
  readonly document: string
  /** First and last lines of what holds no items. */
  readonly traps: readonly (readonly [number, number])[]
  readonly items: readonly Expected[]
}

function marked(name: string): Marked {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
}

function itemsOf(name: string): readonly ReadItem[] {
  const { text, byteAt } = decode(readFileSync(new URL(`${name}.md`, folder)))
  return read(text, byteAt).items
}

it('has plans of many styles, each with what a careful reader marks in it', () => {
  expect(names.length).toBeGreaterThan(25)
  for (const name of names) expect(marked(name).document).toBe(`${name}.md`)
})

it.each(names)('finds what a careful reader marks in %s', (name) => {
  const score = noScore()
  const differences = addScore(score, marked(name).items, itemsOf(name))
  expect(f1(score), differences.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(ratio(score.kind), differences.join('\n')).toBeGreaterThanOrEqual(0.85)
  expect(ratio(score.state), differences.join('\n')).toBeGreaterThanOrEqual(0.9)
})

it.each(names)('takes nothing in %s for an item that is a trap', (name) => {
  const { traps } = marked(name)
  const trapped = itemsOf(name).filter(
    ({ kind, line }) => kind !== 'claim' && traps.some(([from, to]) => line >= from && line <= to),
  )
  expect(trapped.map(({ line, kind, text }) => `line ${line}: ${kind} ${text}`)).toEqual([])
})

describe('over all plans together', () => {
  const score = noScore()
  const differences = names.flatMap((name) =>
    addScore(score, marked(name).items, itemsOf(name)).map((line) => `${name}.md, ${line}`),
  )
  it.each([
    ['precision and recall', 0.95, () => f1(score)],
    ['what anyone would miss', 0.98, () => ratio(score.must)],
    ['kind', 0.95, () => ratio(score.kind)],
    ['state', 0.97, () => ratio(score.state)],
    ['due date', 0.95, () => ratio(score.due)],
    ['owner, horizon and level', 0.95, () => ratio(score.other)],
  ] as const)('is right about %s', (_, bar, of) => {
    expect(of(), differences.join('\n')).toBeGreaterThanOrEqual(bar)
  })
})
