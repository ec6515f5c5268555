import { describe, expect, it } from 'vitest'
import { toldOf } from './findings-in.ts'

describe('sums', () => {
  it('of a table are added up', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '| Post | Share | Euro |',
        '| --- | --- | --- |',
        '| Stones | 60% | 6,000 |',
        '| Belts | 30% | 3,500 |',
        '| **Total** | 100% | 9,500 |',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "5,6,7: The total of “Share” says 100%, but its rows add up to 90: correct the one or the other.",
      ]
    `)
  })

  it('of a list are held against the number that introduces it', () => {
    const layers = ['- **Base** (15 crates)', '- **Models** (17 crates)', '- **Screens** (12 crates)']
    expect(toldOf(['# Mill', '', 'It consists of 45 crates:', '', ...layers])).toMatchInlineSnapshot(`
      [
        "3,5,6,7: “It consists of 45 crates:” speaks of 45 crates, but 15 + 17 + 12 is 44: correct the one or the other.",
      ]
    `)
    expect(toldOf(['# Mill', '', 'It consists of 44 small crates:', '', ...layers])).toEqual([])
  })

  it('of times are held against their total', () => {
    const reading = ['1. The guide (30 min)', '2. The summary (10 min)', '']
    expect(toldOf(['# Mill', '', ...reading, '**Total Time:** ~1 hour'])).toMatchInlineSnapshot(`
      [
        "3,4,6: “Total Time: ~1 hour” follows times that add up to 40 minutes: correct the one or the other.",
      ]
    `)
    expect(toldOf(['# Mill', '', ...reading, '**Total Time:** ~40 minutes'])).toEqual([])
  })
})

describe('tallies', () => {
  const tasks = ['- [x] Oil the axle', '- [x] Count the sacks', '- [ ] Paint the door', '- [ ] Sweep']

  it('are held against the ticks of their chapter', () => {
    expect(toldOf(['# Mill', '', '## Phase 1 (3/4 done)', '', ...tasks])).toMatchInlineSnapshot(`
      [
        "3: “Phase 1 (3/4 done)” does not fit its chapter, where 2 of 4 are done: correct the number or the ticks.",
      ]
    `)
    expect(
      toldOf(['# Mill', '', '## Phase 1', '', '**Progress**: 90%', '', ...tasks]),
    ).toMatchInlineSnapshot(`
      [
        "5: “Progress: 90%” does not fit its chapter, where 2 of 4 are done: correct the number or the ticks.",
      ]
    `)
  })

  it('may be right, round, or of something else', () => {
    expect(toldOf(['# Mill', '', '## Phase 1 (2/4 done)', '', '45% complete', '', ...tasks])).toEqual([])
    expect(toldOf(['# Mill', '', '## Phase 1', '', '3 of 7 done in all mills', '', ...tasks])).toEqual([])
  })
})

describe('announced numbers', () => {
  it('are held against what follows', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '## Finished (36 tasks across 12 major areas)',
        '',
        '### Stones',
        '',
        '### Belts',
        '',
        'We ask three questions:',
        '',
        '1. Does it turn?',
        '2. Does it hold?',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "3,5,7: “Finished (36 tasks across 12 major areas)” announces 12 areas, but 2 follow: correct the number, or add what is missing.",
        "9,11,12: “We ask three questions:” announces 3 questions, but 2 follow: correct the number, or add what is missing.",
      ]
    `)
  })

  it('may leave a section for something else', () => {
    expect(
      toldOf(['# Mill', '', '## The way in 2 phases', '', '### Phase 1', '', '### Phase 2', '', '### Notes']),
    ).toEqual([])
  })
})

describe('versions', () => {
  it('a title and an objective that ask for different minimums are shown', () => {
    expect(
      toldOf([
        '# Rust 1.79+ and wasmtime v35+ upgrade',
        '',
        '**Objective**: Move from Rust 1.75.0 to Rust 1.81+ and from wasmtime 25.0 to wasmtime 35.0+',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "1,3: The least Rust is 1.79+ on line 1, but 1.81+ on line 3: say which is meant.",
      ]
    `)
  })

  it('a pinned version below the minimum is shown, unless it is what the plan leaves behind', () => {
    const minimum = '**Minimum supported Rust version (MSRV):** 1.80'
    expect(toldOf(['# Mill', '', minimum, '', '- CI uses Rust 1.75.0'])).toMatchInlineSnapshot(`
      [
        "3,5: Rust 1.75.0 on line 5 is below the minimum of 1.80 on line 3: raise the one or lower the other.",
      ]
    `)
    expect(toldOf(['# Mill', '', minimum, '', '- CI uses Rust 1.75.0 until the upgrade'])).toEqual([])
  })

  it('a current version said in two ways is shown', () => {
    expect(
      toldOf(['# Mill', '', '**Current version**: 3.2.1', '', '## Current status (v3.3)']),
    ).toMatchInlineSnapshot(`
      [
        "3,5: The current version is 3.2.1 on line 3, but 3.3 on line 5: correct one of them.",
      ]
    `)
  })
})

describe('dates', () => {
  it('long past and without an outcome are shown once for what they enclose', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '## Phase 1: Stones (Q1 2026)',
        '',
        '- [ ] Buy two',
        '- [x] Sell one',
        '',
        '## Phase 2: Belts (Q4 2026)',
        '',
        '- [ ] Measure',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "3,5: “Phase 1: Stones (Q1 2026)” was due 2026-Q1 and shows no outcome, with 1 open beneath it: say what became of it, or give it a new date.",
      ]
    `)
  })

  it('of support that had ended when the plan was written are shown', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '**Last updated**: 2026-11-11',
        '',
        '## LTS releases',
        '',
        '- Tokio 1.36.x (until March 2026)',
        '- Tokio 1.47.x (until September 2027)',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "7: “Tokio 1.36.x (until March 2026)” had already ended when the plan was last updated (2026-11-11): name what is supported now, or take it out.",
      ]
    `)
  })
})
