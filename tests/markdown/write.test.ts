import { describe, expect, it } from 'vitest'
import { decode } from '../../src/markdown/decode.ts'
import { read } from '../../src/markdown/read.ts'
import { type MarkChange, writeMarks } from '../../src/markdown/write.ts'
import type { ReadItem } from '../../src/plan/reading.ts'
import type { State } from '../../src/plan/state.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const shown = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function itemsOf(bytes: Uint8Array): readonly ReadItem[] {
  const { text, byteAt } = decode(bytes)
  return read(text, byteAt).items
}

/** The change that gives the item with these words a state. */
function change(bytes: Uint8Array, words: string, state: State): MarkChange {
  const item = itemsOf(bytes).find(({ text }) => text.includes(words))
  if (item?.mark === undefined) throw new Error(`no line with a mark says "${words}"`)
  return { mark: item.mark, line: item.line, state }
}

function written(text: string, ...moves: readonly [string, State][]): string {
  const bytes = utf8(text)
  const { bytes: after, unwritten } = writeMarks(
    bytes,
    moves.map(([words, state]) => change(bytes, words, state)),
  )
  return shown(after) + unwritten.map(({ line, why }) => `\n${line}: ${why}`).join('')
}

it('gives back the same bytes when nothing is to change', () => {
  const bytes = utf8('\ufeff# Plan\r\n\r\n- [ ] Ship  \r\n')
  expect(writeMarks(bytes, []).bytes).toBe(bytes)
})

describe('a box', () => {
  it('is ticked, emptied and struck out, and nothing else of its line changes', () => {
    const plan = '# Plan\n\n## Tasks\n\n- [ ] Ship  \n1. [x] Sell\n* [ ] Rest\n'
    expect(written(plan, ['Ship', 'done'], ['Sell', 'open'], ['Rest', 'dropped'])).toBe(
      '# Plan\n\n## Tasks\n\n- [x] Ship  \n1. [ ] Sell\n* [-] Rest\n',
    )
  })

  it('is ticked where a sign or word beside it told more', () => {
    expect(
      written(
        '# Plan\n\n## Tasks\n\n- [ ] 🚧 Ship\n- [ ] Sell — blocked\n( ) no\n- ( ) Rest\n',
        ['Ship', 'done'],
        ['Sell', 'done'],
        ['Rest', 'done'],
      ),
    ).toBe('# Plan\n\n## Tasks\n\n- [x] 🚧 Ship\n- [x] Sell — blocked\n( ) no\n- (x) Rest\n')
  })

  it('is ticked with a capital where the document ticks so', () => {
    expect(written('# Plan\n\n## Tasks\n\n- [X] Ship\n- [ ] Sell\n', ['Sell', 'done'])).toBe(
      '# Plan\n\n## Tasks\n\n- [X] Ship\n- [X] Sell\n',
    )
  })

  it('is known by a cross or a blank of another keyboard', () => {
    const plan =
      '# План\n\n## Задачи\n\n- [х] Собрать\n- [Х] Испытать\n- [\u00a0] Сдать\n- ［ｘ］ 出荷\n- ［　］確認\n- [　] 連絡\n'
    expect(itemsOf(utf8(plan)).map(({ text, state }) => `${text}: ${state}`)).toEqual([
      'Собрать: done',
      'Испытать: done',
      'Сдать: open',
      '出荷: done',
      '確認: open',
      '連絡: open',
    ])
    expect(
      written(
        plan,
        ['Собрать', 'open'],
        ['Сдать', 'done'],
        ['出荷', 'open'],
        ['確認', 'done'],
        ['連絡', 'done'],
      ),
    ).toBe(
      '# План\n\n## Задачи\n\n- [ ] Собрать\n- [Х] Испытать\n- [x] Сдать\n- ［　］ 出荷\n- ［ｘ］確認\n- [ｘ] 連絡\n',
    )
  })

  it('is left alone where it cannot say a state', () => {
    expect(written('# Plan\n\n## Tasks\n\n- [ ] Ship\n', ['Ship', 'blocked'])).toBe(
      '# Plan\n\n## Tasks\n\n- [ ] Ship\n\n5: the box on line 5 cannot be made to say blocked',
    )
  })
})

describe('a status cell', () => {
  const table = (status: string) =>
    `# Plan\n\n## Status\n\n| Component | Status |\n|---|:---:|\n| Parser | ✅ Ready |\n| Writer |   🔄 In Progress  |\n| Shell | ${status} |\n`

  it('says it as another row does, and keeps its blanks', () => {
    expect(written(table('✅ Ready'), ['Writer', 'done'])).toBe(
      table('✅ Ready').replace('   🔄 In Progress  |', '   ✅ Ready  |'),
    )
  })

  it('keeps the letters of its kind where no other row says it', () => {
    expect(written('| Part | Status |\n|---|---|\n| Parser | IN PROGRESS |\n', ['Parser', 'done'])).toMatch(
      /\| Parser \| [A-Z]+ \|/,
    )
  })
})

describe('a cell of a table', () => {
  const table = (header: string, ...rows: readonly string[]) =>
    ['# Plan', '', '## Tasks', '', header, '|---|---|', ...rows, ''].join('\n')

  it('that holds a box or a cross is ticked and emptied as a box is', () => {
    const before = table('| Task | Done |', '| Ship | [ ] |', '| [x] Sell | |', '| Rest | x |')
    const after = table('| Task | Done |', '| Ship | [x] |', '| [ ] Sell | |', '| Rest |   |')
    expect(written(before, ['Ship', 'done'], ['Sell', 'open'], ['Rest', 'open'])).toBe(after)
  })

  it('that says nothing of the state as yet says what its neighbours say', () => {
    const before = table(
      '| Task | Status  |',
      '| Ship | fertig  |',
      '| Sell |         |',
      '| Rest ||',
      '| Last | |',
    )
    const after = table(
      '| Task | Status  |',
      '| Ship | fertig  |',
      '| Sell | fertig  |',
      '| Rest | in Arbeit |',
      '| Last | blockiert |',
    )
    expect(written(before, ['Sell', 'done'], ['Rest', 'in_progress'], ['Last', 'blocked'])).toBe(after)
    const signs = ['| Status | Task |', '|---|---|', '| ✅ | Ship |', '|    | Sell |', '']
    expect(written(`# Plan\n\n## Tasks\n\n${signs.join('\n')}`, ['Sell', 'done'])).toContain('| ✅  | Sell |')
  })

  it('is left empty where no other shows how states are told', () => {
    expect(written(table('| Task | Status |', '| Ship | |'), ['Ship', 'done'])).toBe(
      `${table('| Task | Status |', '| Ship | |')}\n7: the empty cell on line 7 cannot be made to say done`,
    )
  })
})

describe('what is not a mark stays byte for byte', () => {
  const bytesWithout = (bytes: Uint8Array, from: number, to: number) =>
    Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])

  it.each([
    [
      'a byte order mark, CRLF and trailing blanks',
      utf8('\ufeff# Plan\r\n\r\n- [ ] Ship  \r\n- [ ] Sell\t\r\n\r\n'),
    ],
    [
      'damaged text before and on the line',
      utf8('# Plan âœ…\n\n- [ ] Ship â€” ðŸš€ now\n- [ ] Sell cafÃ©\n'),
    ],
    [
      'bytes that are not UTF-8',
      Uint8Array.from([...utf8('# Pl'), 0xe4, ...utf8('ne\n\n- [ ] Ship '), 0xfc, 10]),
    ],
    ['carriage returns alone', utf8('# Plan\r\r- [ ] Ship\r- [ ] Sell\r')],
    ['no final line end', utf8('# Plan\n\n- [ ] Ship')],
  ])('%s', (_, bytes) => {
    const todo = change(bytes, 'Ship', 'done')
    const { bytes: after, unwritten } = writeMarks(bytes, [todo])
    const { from, to } = todo.mark
    expect(unwritten).toEqual([])
    expect(bytesWithout(after, from, to)).toEqual(bytesWithout(bytes, from, to))
    expect(itemsOf(after).find(({ line }) => line === todo.line)?.state).toBe('done')
    const back = writeMarks(after, [change(after, 'Ship', 'open')])
    expect(Buffer.from(back.bytes)).toEqual(Buffer.from(bytes))
  })

  describe.each([
    ['UTF-16 with its low byte first', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 with its high byte first', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('%s', (_, wide) => {
    it('whose box is ticked', () => {
      const bytes = wide('\ufeff# Plan\n\n- [ ] Ship\n')
      const { bytes: after } = writeMarks(bytes, [change(bytes, 'Ship', 'done')])
      expect(Buffer.from(after)).toEqual(wide('\ufeff# Plan\n\n- [x] Ship\n'))
    })

    it.each([
      ['|      |', '| done |'],
      ['||', '| done |'],
      ['|          |', '| done     |'],
    ])('whose empty cell %s is filled', (empty, filled) => {
      const plan = (cell: string) =>
        `\ufeff# Plan\r\n\r\n| Task | Status |\r\n|---|---|\r\n| Sell | done |\r\n| Ship ${cell}\r\n\r\nĀ žluťoučký kůň\r\n`
      const bytes = wide(plan(empty))
      const { bytes: after, unwritten } = writeMarks(bytes, [change(bytes, 'Ship', 'done')])
      expect(unwritten).toEqual([])
      expect(Buffer.from(after)).toEqual(wide(plan(filled)))
    })
  })
})

describe('a mark is left alone and listed', () => {
  const bytes = utf8('# Plan\n\n## Tasks\n\n- [ ] Ship\n- [ ] Sell\n')

  it('when something else stands there now', () => {
    const todo = change(bytes, 'Ship', 'done')
    const edited = utf8('# Plan B\n\n## Tasks\n\n- [ ] Ship\n- [ ] Sell\n')
    expect(writeMarks(edited, [todo])).toEqual({
      bytes: Buffer.from(edited),
      unwritten: [{ line: 5, why: 'the box no longer stands where line 5 showed it' }],
    })
  })

  it('when it is the mark of two items', () => {
    const todo = change(bytes, 'Ship', 'done')
    const { bytes: after, unwritten } = writeMarks(bytes, [todo, { ...todo, state: 'dropped' }])
    expect(shown(after)).toBe(shown(bytes))
    expect(unwritten.map(({ why }) => why)).toEqual([
      'the box is the mark of two items',
      'the box is the mark of two items',
    ])
  })

  it('when the encoding of the file has no such sign', () => {
    const table = '| Component | Status |\n|---|---|\n| Parser | todo |\n| Caf'
    const single = Uint8Array.from([...utf8(table), 0xe9, ...utf8(' | done |\n')])
    const { mark, line } = change(single, 'Parser', 'done')
    const { bytes: after } = writeMarks(single, [{ mark, line, state: 'done' }])
    expect(Buffer.from(after).toString('latin1')).toContain('| Parser | done |')
  })
})

describe('a word of which the line tells more', () => {
  const plan = (text: string) => `# Plan\n\n## Tasks\n\n- Sell the till\n- ${text}\n`
  const refused = (text: string, to: State) => {
    const told = written(plan(text), ['Order', to])
    expect(told.startsWith(plan(text))).toBe(true)
    return told.slice(plan(text).length + 1)
  }

  it('is left alone and listed, for the rest of the sentence would be untrue', () => {
    expect(refused('Order the oven – blocked by the landlord', 'done')).toBe(
      '6: what stands behind “blocked” on line 6 would no longer be true',
    )
  })

  it.each<[string, State]>([
    ['Order the oven (blocked by the bank)', 'done'],
    ['Order the oven – waiting for Acme', 'done'],
    ['Order the oven, waiting for Acme', 'done'],
    ['Order the oven (cancelled, nobody wants it)', 'done'],
    ['Order the oven (in progress since May)', 'done'],
    ['Order the oven (in progress – 60 %)', 'done'],
    ['Order the oven – in progress, 60 %', 'done'],
    ['Order the oven – done by Anna', 'open'],
    ['Order the oven – done (2027-01-11)', 'open'],
    ['Order the oven – **blocked** by the landlord', 'done'],
    ['Order the oven – blocked\n  by the landlord', 'done'],
    ['Order the oven (✅ shipped in March)', 'open'],
    ['Order the oven ⏸️ waiting for Acme', 'done'],
    ['Order: den Ofen bestellen – blockiert durch den Vermieter', 'done'],
    ['Order: den Ofen bestellen (in Arbeit seit Mai)', 'done'],
    ['Order: le four (🔄 en cours, maquettes validées)', 'done'],
    ['Order: el horno – en curso, segunda oleada', 'done'],
    ['Order: заказать печь – ждём, банк молчит', 'done'],
    ['Order: オーブン（🚧 進行中、見積もり待ち）', 'done'],
    ['[ ] Order the oven – blocked by the landlord', 'in_progress'],
  ])('%s', (text, to) => {
    expect(refused(text, to)).toContain('would no longer be true')
  })

  it.each<[string, State, string]>([
    ['Order the oven – blocked', 'done', 'Order the oven – done'],
    ['Order the oven (blocked) by March', 'done', 'Order the oven (done) by March'],
    ['Order the oven – in progress (@anna, #12)', 'done', 'Order the oven – done (@anna, #12)'],
    ['BLOCKED Order the oven', 'done', 'DONE Order the oven'],
    ['In progress: Order the oven', 'done', 'Done: Order the oven'],
    ['[ ] Order the oven – blocked by the landlord', 'done', '[x] Order the oven – blocked by the landlord'],
  ])('%s: has nothing behind it that speaks of the state', (before, to, after) => {
    expect(written(plan(before), ['Order', to])).toBe(plan(after))
  })
})

describe('a sentence beneath a stage that is its state', () => {
  const stage = (sentence: string) =>
    `# Plan\n\n## Stage 0: Inventory\n\n${sentence}\n\n- A list of all tills\n`

  it.each<[string, State]>([
    ['Completed in November 2027.', 'blocked'],
    ['Owner: Ana Ruiz. Completed in November 2027.', 'open'],
    ['Blocked since March 2027.', 'done'],
    ['Klar den 3 november 2027.', 'open'],
    ['2027年11月に完了。', 'open'],
    ['This phase is blocked since March 2027.', 'done'],
    ['This phase is blocked, the bank does not answer.', 'done'],
  ])('is left alone and listed where it says more: %s', (sentence, to) => {
    const told = written(stage(sentence), ['Inventory', to])
    expect(told.startsWith(stage(sentence))).toBe(true)
    expect(told).toContain(`cannot be made to say ${to}`)
  })

  it.each<[string, State, string]>([
    ['Completed.', 'open', 'Open.'],
    ['Owner: Ana Ruiz. In progress.', 'done', 'Owner: Ana Ruiz. Done.'],
    ['This phase is complete.', 'open', 'This phase is open.'],
  ])('is written where it says nothing else: %s', (before, to, after) => {
    expect(written(stage(before), ['Inventory', to])).toBe(stage(after))
  })
})

it('leaves a mark alone without which all other text would be read otherwise', () => {
  const rows = Array.from({ length: 3 }, (_, at) => `| Part ${at} | läuft |\n`).join('')
  const cyrillic = [0xcf, 0xf0, 0xee, 0xe2, 0xe5, 0xf0, 0xe8, 0xf2, 0xfc]
  const bytes = Uint8Array.from([...utf8(`| Task | Status |\n|---|---|\n${rows}\n`), ...cyrillic])
  const { bytes: after, unwritten } = writeMarks(bytes, [change(bytes, 'Part 0', 'done')])
  expect(Buffer.from(after)).toEqual(Buffer.from(bytes))
  expect(unwritten).toEqual([{ line: 3, why: '“läuft” on line 3 cannot be made to say done' }])
})

describe('a state word that several languages have', () => {
  const table = (about: string, ...states: readonly string[]) =>
    `# ${about}\n\n| A | Status |\n|---|---|\n${states.map((state, at) => `| Alfa ${at} | ${state} |\n`).join('')}`

  it.each([
    ['Plano de migração', ['Bloqueado', 'Em andamento'], 'Concluído'],
    ['Plano de migração', ['Bloqueado'], 'Concluído'],
    ['Plan de migración del año', ['Bloqueado'], 'Completado'],
    ['Projekt', ['Bloqueado', 'Planejado'], 'Concluído'],
    ['發布計劃', ['進行中'], '已完成'],
    ['リリース計画', ['進行中'], '完了'],
    ['Plan voor de migratie', ['Open'], 'Klaar'],
    ['The plan for the migration', ['Open'], 'Done'],
    ['Migrationsplan for projektet, som vi skal følge efter årsskiftet', ['Planlagt'], 'Færdig'],
    ['Migreringsplan for prosjektet som vi skal følge etter nyttår', ['Planlagt'], 'Ferdig'],
    ['Geçiş planı', ['Planlandı'], 'Tamamlandı'],
  ])('is written on in the language of %s', (about, states, done) => {
    const plan = table(about, ...states)
    expect(written(plan, ['Alfa 0', 'done'])).toBe(table(about, done, ...states.slice(1)))
  })
})
