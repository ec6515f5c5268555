import { describe, expect, it } from 'vitest'
import { leadingIcons, trailingIcons } from '../../../src/markdown/read/signs.ts'
import { itemsOf, notes } from '../../support/reading.ts'

const list = (...lines: readonly string[]) =>
  notes(`# X\n\n## Tasks\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`)

describe('a sign', () => {
  it('shows a state before a line, behind it, and behind the name that begins it', () => {
    expect(list('✅ a', 'b 🚧', '**c** ⛔ – no wood', 'd ✅ (since May)')).toEqual([
      'task done a',
      'task in_progress b',
      'task blocked c – no wood',
      'task done d (since May)',
    ])
  })

  it.each([
    ['Build the gate ⛔ (waiting for the vendor)', 'waiting for the vendor'],
    ['Build the gate (⛔ waiting for the vendor)', 'for the vendor'],
    ['Build the gate 🚧 – see the vendor (Acme)', 'see the vendor (Acme)'],
    ['Build the gate 🚧 (@anna)', '@anna'],
  ])('has behind it the reason, whole: %s', (line, reason) => {
    expect(itemsOf(`# X\n\n## Tasks\n\n- [ ] ${line}\n`).at(-1)?.detail.stateReason).toBe(reason)
  })

  it('shows none among icons', () => {
    expect(list('🎨 a', '✅ b', '🔧 c')).toEqual(['task open a', 'task open b', 'task open c'])
  })

  it('shows one where it recurs, whatever icons stand beside it', () => {
    expect(
      notes('# X\n\n## ✅ Phase 1\n\n- [x] a\n\n## 🚀 Phase 2\n\n- [x] b\n\n## ✅ Phase 3\n\n- [ ] c\n'),
    ).toEqual([
      'phase done Phase 1',
      'task done a',
      'phase done Phase 2',
      'task done b',
      'phase done Phase 3',
      'task open c',
    ])
  })

  it('means what the legend says, and in a legend of states what is customary where its words are unknown', () => {
    expect(
      notes('# X\n\nLegend: ✅ live, 🚧 in the oven, ❌ not started\n\n## Tasks\n\n- ❌ a\n- 🚧 b\n'),
    ).toEqual(['task open a', 'task in_progress b'])
    expect(notes('# X\n\nLegend: 🟢 nice to have, 🔴 must have\n\n## Tasks\n\n- 🟢 a\n')).toEqual([
      'task open a',
    ])
  })

  it.each([
    'ℹ️ Legend: 🔵 done',
    '- Legend: 🔵 done',
    '**图例**：🔵 done',
    '| Legend: | 🔵 done |\n| - | - |\n| Légende : | 🔵 done |',
  ])('means what the legend says, however that is set: %s', (legend) => {
    expect(notes(`# X\n\n${legend}\n\n## Tasks\n\n- 🔵 a\n`)).toContain('task done a')
  })

  it('makes a list of a paragraph whose every line begins with one', () => {
    expect(notes('# X\n\n## Tasks\n\n✅ a  \n🚧 b\n')).toEqual(['task done a', 'task in_progress b'])
    expect(notes('# X\n\n## Tasks\n\n✅ All went well.\nWe go on in May.\n')).toEqual([])
  })
})

describe('a name that is struck out', () => {
  it('is dropped, whatever is told about it', () => {
    expect(list('~~Search~~ – moved to spring', 'Search with ~~ads~~ filters')).toEqual([
      'task dropped Search – moved to spring',
      'task open Search with ads filters',
    ])
  })
})

it('takes icons off both ends, joined ones whole', () => {
  expect(leadingIcons('👩‍👩‍👧 ✅ a')).toBe('👩‍👩‍👧 ✅ ')
  expect(trailingIcons('a 👍🏽 ⚠️')).toBe(' 👍🏽 ⚠️')
  expect(trailingIcons('a 1 ')).toBe('')
})

describe('a box', () => {
  it('shows how far a line is by what stands in it', () => {
    expect(list('[ ] a', '[x] b', '[~] c', '[/] d', '[-] e', '[>] f', '[.] g')).toEqual([
      'task open a',
      'task done b',
      'task in_progress c',
      'task in_progress d',
      'task dropped e',
      'task in_progress f',
      'task in_progress g',
    ])
  })

  it('may be round', () => {
    expect(list('( ) a', '(x) b', '(b) c')).toEqual(['task open a', 'task done b', 'task open (b) c'])
  })

  it('means what the legend says', () => {
    const legend = 'Legend: `[ ]` to do · `[~]` dropped · `[>]` on hold'
    const plan = (told: string) => notes(`# X\n\n${told}\n\n## Tasks\n\n- [ ] a\n- [~] b\n- [>] c\n`)
    expect(plan(legend)).toEqual(['task open a', 'task dropped b', 'task blocked c'])
    expect(plan('Legend:\n\n- [ ] to do\n- [~] dropped\n- [>] on hold')).toEqual(plan(legend))
  })

  it('yields to the words beside it where it may mean much', () => {
    expect(list('[~] a – blocked', '[>] b (dropped)')).toEqual([
      'task blocked a – blocked',
      'task dropped b (dropped)',
    ])
  })
})

it('reads no state in code', () => {
  expect(list('`complete`: all parts', 'complete: all parts')).toEqual([
    'task open complete: all parts',
    'task done complete: all parts',
  ])
})

describe('a dot of a traffic light', () => {
  it('before a risk tells how grave it is, not that it is over', () => {
    expect(notes('# X\n\n## Risks\n\n- 🟢 Rain (low)\n- 🔴 Fire (high)\n')).toEqual([
      'risk open low Rain (low)',
      'risk open high Fire (high)',
    ])
  })
})

it('takes a sign before a heading for a picture where most headings have one of their own', () => {
  expect(
    notes(
      '# X\n\n## 📊 Sum\n\nText.\n\n## ✅ Completed\n\n- a\n\n## 🚧 In progress\n\n- b\n\n## 🏗️ Rooms\n\nText.\n\n## 🎯 Aim\n\nText.\n\n## 🔗 Links\n\nText.\n\n## 📝 Notes\n\nText.\n',
    ),
  ).toEqual(['task done a', 'task in_progress b'])
})

it('keeps the date of a point that is reached', () => {
  expect(notes('# X\n\n## Milestones\n\n- **M1: Roof** — ✅ November 15, 2027\n')).toEqual([
    'milestone done 2027-11-15 M1: Roof',
  ])
})

it('reads what was agreed at a meeting as no stage of that day', () => {
  expect(notes('# X\n\n## Actions from 5 February 2027\n\n- [ ] Paint\n')).toEqual(['task open Paint'])
})

describe('words of how far something is', () => {
  const cell = (status: string) =>
    notes(`# X\n\n## Parts\n\n| Component | Status |\n| --- | --- |\n| a | ${status} |\n`)[0]
  it.each([
    ['🟡 half done', 'in_progress'],
    ['almost finished', 'in_progress'],
    ['fast fertig', 'in_progress'],
    ['presque terminé', 'in_progress'],
    ['casi listo', 'in_progress'],
    ['почти готово', 'in_progress'],
    ['prawie gotowe', 'in_progress'],
    ['nästan klart', 'in_progress'],
    ['거의 완료', 'in_progress'],
    ['❌ No está listo', 'not_ready'],
    ['❌ Ej klar', 'not_ready'],
    ['❌ Nie jest gotowe', 'not_ready'],
    ['❌ не готова', 'not_ready'],
    ['❌ Not started', 'open'],
    ['ej klart', 'open'],
    ['ännu inte klart', 'open'],
    ['nobody has started', 'open'],
    ['isn’t finished', 'open'],
    ['todavía no está terminado', 'open'],
    ['jeszcze nie zakończony', 'open'],
    ['gotowa', 'done'],
    ['listas', 'done'],
    ['genomfört', 'done'],
    ['완성됨', 'done'],
    ['decided against', 'dropped'],
    ['slopat', 'dropped'],
    ['anulowany', 'dropped'],
  ])('are read whole: %s', (status, state) => {
    expect(cell(status)).toBe(`component ${state} a`)
  })
})

describe('a circle in a table', () => {
  const table = (header: string, ...cells: readonly string[]) =>
    notes(
      `# X\n\n## Tasks\n\n| ${header} | Status |\n|---|---|\n${cells.map((cell, at) => `| 作業${at} | ${cell} |\n`).join('')}`,
    )
  const western = (...cells: readonly string[]) =>
    notes(
      `# X\n\n## Tasks\n\n| Task | Status |\n|---|---|\n${cells.map((cell, at) => `| Job ${at} | ${cell} |\n`).join('')}`,
    )
  const states = (lines: readonly string[]) => lines.map((line) => line.split(' ')[1])

  it('does not overrule the word beside it', () => {
    expect(states(table('作業', '○ 完了', '○ 済', '◯ OK', '○ 未着手', '● 進行中'))).toEqual([
      'done',
      'done',
      'done',
      'open',
      'in_progress',
    ])
  })

  it('is good where a table grades with it, and in East Asia', () => {
    expect(states(table('作業', '◎', '○', '△', '×'))).toEqual(['done', 'done', 'in_progress', 'open'])
    expect(states(table('作業', '○', '◯', ''))).toEqual(['done', 'done', 'open'])
    expect(states(western('○', '△', '×'))).toEqual(['done', 'in_progress', 'open'])
  })

  it('is empty where fuller ones stand beside it, or it stands alone', () => {
    expect(states(western('●', '◐', '○'))).toEqual(['done', 'in_progress', 'open'])
    expect(states(table('作業', '●', '○'))).toEqual(['done', 'open'])
    expect(states(western('○', '○'))).toEqual(['open', 'open'])
  })

  it('means what the legend says, or is good in one that grades', () => {
    const under = (legend: string) =>
      notes(`# X\n\n${legend}\n\n## Tasks\n\n| 作業 | 状態 |\n|---|---|\n| あいう | ○ |\n| かきく | × |\n`)
    expect(states(under('凡例：○ 未着手　× 完了'))).toEqual(['open', 'done'])
    expect(states(under('凡例：○＝手が離れた、△＝あやしい、×＝まだ無い'))).toEqual(['done', 'open'])
  })
})
