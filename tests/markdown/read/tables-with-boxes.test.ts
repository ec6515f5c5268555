import { describe, expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

describe('a table that begins with states', () => {
  it('is about what stands behind them', () => {
    const rows = [
      '| ✅ | Move to Node 24 | Ana |',
      '| 🚧 | Split the ledger | Bo |',
      '| | Write it up | Cy |',
    ]
    expect(noted('# X', '', '## Tasks', '', '| Status | Task | Owner |', '|---|---|---|', ...rows)).toEqual([
      'task done @Ana Move to Node 24',
      'task in_progress @Bo Split the ledger',
      'task open @Cy Write it up',
    ])
  })

  it.each([
    ['| | Criterion |', '| ✅ | Pages load in 2 s |', 'criterion done Pages load in 2 s'],
    ['| ✓ | Aufgabe |', '| [x] | Runner bauen |', 'task done Runner bauen'],
    ['| Stand | Risiko |', '| offen | Zwei gehen |', 'risk open Zwei gehen'],
    ['| 状態 | タスク |', '| 完了 | 移行 |', 'task done 移行'],
    ['| Done? | Task |', '| x | Move |', 'task done Move'],
    ['| State | Owner | Service |', '| Blocked by us | Bo | Cards |', 'component blocked @Bo Cards'],
  ])('%s', (header, row, item) => {
    const line = header.replace(/[^|]+/g, '---')
    expect(noted('# X', '', '## Plan', '', header, line, row)).toEqual([item])
  })

  it('may be a legend, which has none', () => {
    const rows = ['| ✅ | done |', '| 🚧 | somebody is at it |']
    expect(noted('# X', '', '## Tasks', '', '| Status | Meaning |', '|---|---|', ...rows)).toEqual([])
  })

  it('is left as it is where its first column says more than states', () => {
    const rows = ['| Ready for launch in May | Ana |', '| Done with the old shop | Bo |']
    expect(noted('# X', '', '## Tasks', '', '| Result | Owner |', '|---|---|', ...rows)).toHaveLength(2)
  })
})

describe('a box in a table', () => {
  it('says how far its row is, alone in a cell or before its text', () => {
    const rows = ['| Alpha | [x] |', '| Beta | [ ] |', '| [x] Gamma | |', '| [-] Delta | |']
    expect(noted('# X', '', '## Tasks', '', '| Task | Done |', '|---|---|', ...rows)).toEqual([
      'task done Alpha',
      'task open Beta',
      'task done Gamma',
      'task dropped Delta',
    ])
    expect(noted('# X', '', '## Tasks', '', '| Task | Owner |', '|---|---|', '| [x] Kappa | Ana |')).toEqual([
      'task done @Ana Kappa',
    ])
  })

  it('is found under any header', () => {
    const rows = ['| Alpha | [x] |', '| Beta | [ ] |']
    expect(noted('# X', '', '## Tasks', '', '| Task | In the build |', '|---|---|', ...rows)).toEqual([
      'task done Alpha',
      'task open Beta',
    ])
  })

  it('may be a cross under “Done”, and nowhere else', () => {
    const table = (header: string) =>
      noted('# X', '', '## Tasks', '', `| Task | ${header} |`, '|---|---|', '| Alpha | x |', '| Beta | |')
    expect(table('Erledigt')).toEqual(['task done Alpha', 'task open Beta'])
    expect(table('Status')).toEqual(['task open Alpha', 'task open Beta'])
  })
})
