import fc from 'fast-check'
import { expect, it } from 'vitest'
import { merge } from '../../src/plan/merge.ts'
import type { ReadItem } from '../../src/plan/reading.ts'
import { applied } from './merge-applied.ts'

/** A line whose identity the test knows, whatever is done to its words and place. */
interface Line {
  readonly id: number
  readonly words: readonly string[]
  readonly section: number
  readonly deep: boolean
}

const vocabulary =
  'parser table vendor logo cable kernel driver budget review draft release metric audit login cache index banner ' +
  'export import webhook worker schema billing invoice search mirror backup restore tunnel socket ledger quota'
const word = fc.constantFrom(...vocabulary.split(' '))
const content = fc.record({
  words: fc.uniqueArray(word, { minLength: 5, maxLength: 9 }),
  section: fc.nat({ max: 4 }),
  deep: fc.boolean(),
})
/** Lines that no likeness could confuse: each pair has at most half of its words in common. */
const distinct = fc
  .uniqueArray(content, {
    minLength: 1,
    maxLength: 30,
    comparator: (one, other) => one.words.filter((each) => other.words.includes(each)).length > 2,
  })
  .map((lines): Line[] => lines.map((line, id) => ({ ...line, id })))

type Edit = (lines: readonly Line[]) => readonly Line[]
const at = (lines: readonly Line[], seed: number) => (lines.length === 0 ? 0 : seed % lines.length)
const replace = (lines: readonly Line[], index: number, change: (line: Line) => Line) =>
  lines.map((line, place) => (place === index ? change(line) : line))

const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom('move', 'swap', 'indent', 'delete', 'insert'), fc.nat(), fc.nat())
  .map(([what, first, second]): Edit => {
    if (what === 'move')
      return (lines) => replace(lines, at(lines, first), (line) => ({ ...line, section: second % 6 }))
    if (what === 'indent')
      return (lines) => replace(lines, at(lines, first), (line) => ({ ...line, deep: !line.deep }))
    if (what === 'delete') return (lines) => lines.filter((_, place) => place !== at(lines, first))
    if (what === 'insert')
      return (lines) => [
        ...lines.slice(0, at(lines, first)),
        { id: -1, words: [`fresh${first}`, `thing${second}`, 'entirely'], section: second % 5, deep: false },
        ...lines.slice(at(lines, first)),
      ]
    return (lines) => {
      const one = lines[at(lines, first)]
      const other = lines[at(lines, second)]
      return lines.map((line) => (line === one ? (other ?? line) : line === other ? (one ?? line) : line))
    }
  })

/** Rewords lines that stay where they are: one word of each becomes another. */
const reword = fc.tuple(fc.nat(), fc.nat()).map(
  ([which, spot]): Edit =>
    (lines) =>
      replace(lines, at(lines, which), (line) => ({
        ...line,
        words: line.words.map((each, place) => (place === spot % line.words.length ? `other${which}` : each)),
      })),
)

function read(lines: readonly Line[]): ReadItem[] {
  const ordered = [...lines].sort((one, other) => one.section - other.section)
  let enclosing: number | undefined
  return ordered.map(({ words, section, deep }, index) => {
    const line = index * 2 + 1
    if (!deep) enclosing = line
    return {
      line,
      kind: 'task',
      state: 'open',
      text: words.join(' '),
      section: ['Plan', `Part ${section}`],
      ...(deep && enclosing !== undefined ? { parentLine: enclosing } : {}),
      claimed: false,
      why: 'It has a box.',
      detail: {},
    }
  })
}

const ids = (lines: readonly Line[]) => {
  const ordered = [...lines].sort((one, other) => one.section - other.section)
  return ordered.map(({ id }) => id)
}

it('changes nothing when the same reading is merged again', () => {
  // Words from a vocabulary this small repeat, so identical and nearly identical lines are among them.
  const similar = fc.array(
    fc.record({
      words: fc.array(fc.constantFrom('write', 'tests', 'docs'), { minLength: 1, maxLength: 2 }),
      section: fc.nat({ max: 2 }),
      deep: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(similar, similar, (first, second) => {
      const before = read(first.map((line, id) => ({ ...line, id })))
      const after = read(second.map((line, id) => ({ ...line, id })))
      const known = applied([], merge([], before))
      const merged = applied(known, merge(known, after))
      const again = merge(merged, after)
      expect(again.pairs.filter(({ changed, shifted }) => changed.length > 0 || shifted)).toEqual([])
      expect({ ...again, pairs: [] }).toEqual({
        ...{ pairs: [], moves: [], conflicts: [], settled: [], added: [], removed: [], returned: [] },
      })
    }),
  )
})

it('keeps every ref through edits of place, order and neighbours', () => {
  fc.assert(
    fc.property(distinct, fc.array(edit, { maxLength: 6 }), (lines, edits) => {
      const edited = edits.reduce<readonly Line[]>((sum, change) => change(sum), lines)
      expectRefsKept(lines, edited)
    }),
    { numRuns: 400 },
  )
})

it('keeps the ref of a line of which a word was changed while others come and go', () => {
  fc.assert(
    fc.property(distinct, reword, fc.array(edit, { maxLength: 3 }), (lines, rewording, edits) => {
      const edited = edits.reduce((sum, change) => change(sum), rewording(lines))
      expectRefsKept(lines, edited)
    }),
    { numRuns: 400 },
  )
})

it('pairs nothing twice and loses nothing', () => {
  const loose = fc.array(content, { maxLength: 40 })
  fc.assert(
    fc.property(loose, loose, (first, second) => {
      const known = applied([], merge([], read(first.map((line, id) => ({ ...line, id })))))
      const after = read(second.map((line, id) => ({ ...line, id })))
      const { pairs, added, removed } = merge(known, after)
      const lines = [...pairs.map((pair) => pair.read.line), ...added.map(({ line }) => line)]
      const refs = [...pairs.map(({ ref }) => ref), ...removed]
      expect(lines.sort((one, other) => one - other)).toEqual(after.map(({ line }) => line))
      expect(refs.sort()).toEqual(known.map(({ ref }) => ref).sort())
    }),
  )
})

it('finds every item of twenty thousand after a few edits', () => {
  const many: Line[] = Array.from({ length: 20_000 }, (_, id) => ({
    id,
    words: ['check', `part${id % 700}`, `of${id % 13}`, `stage${id % 5}`, `unit${id}`],
    section: Math.floor(id / 500),
    deep: id % 3 === 1,
  }))
  const edited = many
    .filter(({ id }) => id % 997 !== 0)
    .map((line) => (line.id % 101 === 0 ? { ...line, words: [...line.words, 'again'] } : line))
  expectRefsKept(many, edited)
})

function expectRefsKept(lines: readonly Line[], edited: readonly Line[]): void {
  const before = ids(lines)
  const known = applied([], merge([], read(lines)))
  const refOf = new Map(before.map((id, index) => [id, known[index]?.ref]))
  const after = ids(edited)
  const reading = read(edited)
  const { pairs, added } = merge(known, reading)
  const found = new Map(pairs.map((pair) => [pair.read.line, pair.ref]))
  expect(reading.map(({ line }) => found.get(line))).toEqual(
    after.map((id) => (id < 0 ? undefined : refOf.get(id))),
  )
  expect(added).toHaveLength(after.filter((id) => id < 0).length)
}
