import { describe, expect, it } from 'vitest'
import type { KnownItem, Merge } from '../../src/plan/merge/outcome.ts'
import { merge } from '../../src/plan/merge.ts'
import type { ReadItem } from '../../src/plan/reading.ts'
import { applied } from './merge-applied.ts'

type Entry = string | (Partial<ReadItem> & { at: string })

/** Lines as a person sees them: `Section / Section: text`, two blanks deeper for a part of the line above. */
function reading(...lines: readonly Entry[]): ReadItem[] {
  const enclosing: number[] = []
  return lines.map((entry, index) => {
    const at = typeof entry === 'string' ? entry : entry.at
    const line = index + 1
    const depth = (at.length - at.trimStart().length) / 2
    const [section = '', text = ''] = at.trim().split(': ')
    const parentLine = depth > 0 ? enclosing[depth - 1] : undefined
    enclosing[depth] = line
    const { at: _, ...rest } = typeof entry === 'string' ? { at: '' } : entry
    return {
      line,
      kind: 'task' as const,
      state: 'open' as const,
      text,
      section: section.split(' / '),
      ...(parentLine === undefined ? {} : { parentLine }),
      claimed: false,
      why: 'It has a box.',
      detail: {},
      ...rest,
    }
  })
}

function known(...lines: readonly Entry[]): KnownItem[] {
  return applied([], merge([], reading(...lines)))
}

/** `P-1 = 2` for each pair, then what was added and removed. */
function outline({ pairs, added, removed }: Merge): string[] {
  return [
    ...pairs.map(({ ref, read, changed }) => [`${ref} = ${read.line}`, ...changed].join(' ')),
    ...added.map(({ line }) => `new ${line}`),
    ...removed.map((ref) => `gone ${ref}`),
  ]
}

describe('a ref stays with its line', () => {
  it('when nothing has changed', () => {
    const lines = ['A: Write the parser', 'A: Write the tests', 'B: Write the tests'] as const
    const result = merge(known(...lines), reading(...lines))
    expect(outline(result)).toEqual(['P-1 = 1', 'P-2 = 2', 'P-3 = 3'])
    expect(result.pairs.some(({ shifted }) => shifted)).toBe(false)
  })

  it('when it is reworded', () => {
    const result = merge(
      known('A: Write the parser for tables', 'A: Call the vendor'),
      reading('A: Write a fast parser for tables', 'A: Call the vendor'),
    )
    expect(outline(result)).toEqual(['P-1 = 1 text', 'P-2 = 2'])
  })

  it('when a word is mistyped or put right', () => {
    expect(
      outline(merge(known('A: Documention', 'A: Other'), reading('A: Documentation', 'A: Other'))),
    ).toEqual(['P-1 = 1 text', 'P-2 = 2'])
  })

  it('when it is reworded in a script without spaces', () => {
    expect(
      outline(
        merge(known('計画: 新しい解析器を書いて公開する'), reading('計画: 新しい解析器を書いて出荷する')),
      ),
    ).toEqual(['P-1 = 1 text'])
  })

  it('when its dates are put off', () => {
    const before = known('A: Phase 3 Performance (Q1-Q2 2026)', 'A: Phase 4 Interfaces (Q3 2026)')
    const after = reading('A: Phase 3 Performance (Q2-Q3 2026)', 'A: Phase 4 Interfaces (Q4 2026)')
    expect(outline(merge(before, after))).toEqual(['P-1 = 1 text', 'P-2 = 2 text'])
  })

  it('when it moves to another section, is reordered or re-indented', () => {
    const before = known('A: Write the parser', 'A: Draw the logo', 'B: Call the vendor')
    const after = reading('B: Call the vendor', '  B: Draw the logo', 'C: Write the parser')
    expect(outline(merge(before, after))).toEqual(['P-3 = 1', 'P-2 = 2 section', 'P-1 = 3 section'])
  })

  it('when its heading is renamed', () => {
    const before = known('P1: Write tests', 'P1: Ship', 'P2: Write tests', 'P2: Ship')
    const after = reading('P1 now: Write tests', 'P1 now: Ship', 'P2 now: Write tests', 'P2 now: Ship')
    expect(outline(merge(before, after))).toEqual([
      'P-1 = 1 section',
      'P-2 = 2 section',
      'P-3 = 3 section',
      'P-4 = 4 section',
    ])
  })

  it('when the document now shows it as another kind', () => {
    const result = merge(known('A: Kernel support'), reading({ at: 'A: Kernel support', kind: 'criterion' }))
    expect(outline(result)).toEqual(['P-1 = 1 kind'])
  })
})

describe('lines with the same words are told apart', () => {
  it('under different headings', () => {
    const before = known('A: Write tests', 'B: Write tests', 'C: Write tests')
    expect(outline(merge(before, reading('A: Write tests', 'C: Write tests')))).toEqual([
      'P-1 = 1',
      'P-3 = 2',
      'gone P-2',
    ])
  })

  it('under different lines of one heading', () => {
    const before = known(
      'A: One',
      '  A: Write tests',
      'A: Two',
      '  A: Write tests',
      'A: Three',
      '  A: Write tests',
    )
    const after = reading('A: One', '  A: Write tests', 'A: Three', '  A: Write tests')
    expect(outline(merge(before, after))).toEqual([
      'P-1 = 1',
      'P-2 = 2',
      'P-5 = 3',
      'P-6 = 4',
      'gone P-3',
      'gone P-4',
    ])
  })

  it('by their neighbours, when one of several under one heading goes', () => {
    const before = known('A: Test', 'A: Red', 'A: Test', 'A: Green', 'A: Test', 'A: Blue')
    const after = reading('A: Test', 'A: Red', 'A: Green', 'A: Test', 'A: Blue')
    expect(outline(merge(before, after))).toEqual([
      'P-1 = 1',
      'P-2 = 2',
      'P-4 = 3',
      'P-5 = 4',
      'P-6 = 5',
      'gone P-3',
    ])
  })
})

describe('different lines are not taken for one', () => {
  it('when one goes and another comes in its place', () => {
    expect(outline(merge(known('A: Call the vendor'), reading('A: Paint the bike shed green')))).toEqual([
      'new 1',
      'gone P-1',
    ])
  })

  it('when they differ in their number alone and stand elsewhere', () => {
    expect(outline(merge(known('A: Week 1', 'A: Rest'), reading('A: Rest', 'A: Week 2')))).toEqual([
      'P-2 = 1',
      'new 2',
      'gone P-1',
    ])
  })

  it('when one version gives way to the next elsewhere', () => {
    expect(
      outline(merge(known('A: v0.3', 'A: Rest', 'B: End'), reading('A: Rest', 'B: v0.4', 'B: End'))),
    ).toEqual(['P-2 = 1', 'P-3 = 3', 'new 2', 'gone P-1'])
  })

  it('when an item was made in chat', () => {
    const chat = known('A: Order cables').map((item) => ({ ...item, origin: 'chat' as const }))
    expect(outline(merge(chat, reading('A: Order cables')))).toEqual(['new 1'])
    expect(merge(chat, []).removed).toEqual([])
  })
})

it('gives a removed item its ref back when it returns', () => {
  const before = known('A: Write the parser', 'A: Call the vendor')
  const without = applied(before, merge(before, reading('A: Write the parser')))
  expect(without.map(({ origin }) => origin)).toEqual(['document', 'removed'])
  expect(merge(without, reading('A: Write the parser')).removed).toEqual([])
  const back = merge(without, reading('B: Call the vendor', 'A: Write the parser'))
  expect(outline(back)).toEqual(['P-2 = 1 section', 'P-1 = 2'])
  expect(back.returned).toEqual(['P-2'])
  expect(
    merge(applied(without, back), reading('B: Call the vendor', 'A: Write the parser')).returned,
  ).toEqual([])
})

it('keeps the kind that a person corrected', () => {
  const corrected = known('A: Kernel support').map((item) => ({
    ...item,
    kind: 'criterion' as const,
    kindCorrected: true,
  }))
  expect(outline(merge(corrected, reading('A: Kernel support')))).toEqual(['P-1 = 1'])
})

it('says that a due date or owner changed only when the document changed it', () => {
  const before = known({ at: 'A: Ship', due: '2026-03', owner: 'Ann' }).map((item) => ({
    ...item,
    due: '2026-05',
  }))
  expect(outline(merge(before, reading({ at: 'A: Ship', due: '2026-03', owner: 'Ann' })))).toEqual([
    'P-1 = 1',
  ])
  expect(outline(merge(before, reading({ at: 'A: Ship', due: '2026-04', owner: 'Bo' })))).toEqual([
    'P-1 = 1 due owner',
  ])
})

describe('state', () => {
  const open = known('A: Ship')
  const ticked = reading({ at: 'A: Ship', state: 'done' })
  const moved = open.map((item) => ({ ...item, state: 'blocked' as const }))

  it('follows the file when only the file moved', () => {
    const { moves, conflicts } = merge(open, ticked)
    expect({ moves, conflicts }).toEqual({ moves: [{ ref: 'P-1', from: 'open', to: 'done' }], conflicts: [] })
  })

  it('stays when only chat moved', () => {
    const { moves, conflicts } = merge(moved, reading('A: Ship'))
    expect({ moves, conflicts }).toEqual({ moves: [], conflicts: [] })
  })

  it('is a conflict when both moved to different states, told once', () => {
    const result = merge(moved, ticked)
    expect(result.moves).toEqual([])
    expect(result.conflicts).toEqual([{ ref: 'P-1', document: 'done', chat: 'blocked' }])
    expect(merge(applied(moved, result), ticked).conflicts).toEqual([])
  })

  it('is settled when the file comes to say what chat says', () => {
    const waiting = applied(moved, merge(moved, ticked))
    const { settled, conflicts, moves } = merge(waiting, reading({ at: 'A: Ship', state: 'blocked' }))
    expect({ settled, conflicts, moves }).toEqual({ settled: ['P-1'], conflicts: [], moves: [] })
  })

  it('stays a conflict when the file moves on to a third state', () => {
    const waiting = applied(moved, merge(moved, ticked))
    expect(merge(waiting, reading({ at: 'A: Ship', state: 'dropped' })).conflicts).toEqual([
      { ref: 'P-1', document: 'dropped', chat: 'blocked' },
    ])
  })

  it('is no conflict when both moved to the same', () => {
    const done = open.map((item) => ({ ...item, state: 'done' as const }))
    const { moves, conflicts, settled } = merge(done, ticked)
    expect({ moves, conflicts, settled }).toEqual({ moves: [], conflicts: [], settled: [] })
  })

  it('gives way when the line becomes a kind that knows no such state', () => {
    const result = merge(moved, reading({ at: 'A: Ship', kind: 'claim', state: 'none' }))
    expect(result.conflicts).toEqual([])
    expect(result.moves).toEqual([{ ref: 'P-1', from: 'blocked', to: 'none' }])
  })
})
