import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## ${heading}\n\n${lines.join('\n')}\n`)

describe('the date of what was found', () => {
  it.each([
    'Situación actual (febrero de 2027)',
    'Performance (measured 1 November 2027)',
    'Lage (März 2027)',
    'Situation (mars 2027)',
    'Situação atual (março de 2027)',
    'Situazione (marzo 2027)',
    'Situatie (maart 2027)',
    'Положение дел (март 2027)',
    'Sytuacja (marzec 2027)',
    '現況（2027年3月）',
    '测量（2027年3月）',
  ])('is none to keep: %s', (heading) => {
    expect(under(heading, '| Part | Status |', '|---|---|', '| Roof | ✅ |')).toEqual(['component done Roof'])
  })
})

describe('weeks that belong together', () => {
  it.each([
    ['Phase 1 (weeks 1 and 2)', 'weeks 1 and 2'],
    ['Phase 1 (Wochen 1 und 2)', 'Wochen 1 und 2'],
    ['Phase 1 (1. und 2. Woche)', '1. und 2. Woche'],
    ['Phase 1 — Répétition (semaines 1 et 2)', 'semaines 1 et 2'],
    ['Fase 1 (semanas 1 y 2)', 'semanas 1 y 2'],
    ['Fase 1 (semanas 1 e 2)', 'semanas 1 e 2'],
    ['Fase 1 (settimane 1 e 2)', 'settimane 1 e 2'],
    ['Fase 1 (week 1 en 2)', 'week 1 en 2'],
    ['Этап 1 (недели 1 и 2)', 'недели 1 и 2'],
    ['Etap 1 (tygodnie 1 i 2)', 'tygodnie 1 i 2'],
    ['フェーズ1（第1・2週）', '第1・2週'],
    ['阶段 1（第1、2周）', '第1、2周'],
    ['1단계 (1~2주차)', '1~2주차'],
  ])('are one horizon: %s', (heading, horizon) => {
    expect(under(heading, '- [ ] a')[1]).toBe(`task open “${horizon}” a`)
  })
})

describe('a month or quarter that only tells which', () => {
  it('is no date to keep', () => {
    expect(
      notes(
        '# X\n\nUpdated: 3 February 2027\n\n## Tasks\n\n- Load test with 3x o pico de novembro\n- Una versione ridotta del T2\n- Os pedidos em março\n- Entro la fine del T2\n- Hacia mediados de abril\n',
      ),
    ).toEqual([
      'task open Load test with 3x o pico de novembro',
      'task open Una versione ridotta del T2',
      'task open 2027-03 Os pedidos em março',
      'task open 2027-Q2 Entro la fine del T2',
      'task open 2027-04 Hacia mediados de abril',
    ])
  })
})

describe('what is left open behind', () => {
  it.each(['Dal 2028 in poi', 'A partire dal 2028', 'Ab 2028', '2028 y siguientes', '2028 en verder'])(
    'has no end: %s',
    (heading) => {
      expect(under(heading, '- [ ] a')[1]).toBe('task open 2028+ a')
    },
  )
})

describe('the next review', () => {
  it.each([
    'Prossima revisione della roadmap: 3 aprile 2027',
    'Next review of this plan: 3 April 2027',
    'Nächste Durchsicht des Plans: 3. April 2027',
    'Prochaine révision du document : 3 avril 2027',
    'Próxima revisión del plan: 3 de abril de 2027',
    '次回の見直し：2027年4月3日',
    '下次的评审：2027年4月3日',
  ])('may say of what: %s', (line) => {
    expect(notes(`# X\n\n## Tasks\n\n- [ ] a\n\n${line}\n`)[1]).toBe(`review none 2027-04-03 ${line}`)
  })
})

describe('a heading', () => {
  it('that begins with all versions is no version', () => {
    expect(
      under('版本一览（2027 年 3 月）', '| 版本 | 日期 |', '|---|---|', '| v2 | 2027-03-01 |').at(-1),
    ).toBe('milestone open 2027-03-01 v2')
    expect(under('版本一览', '- a')).not.toContain('phase open 版本一览')
    expect(under('阶段一：准备', '- a')[0]).toBe('phase open 阶段一：准备')
  })

  it('says what its table is, whatever a bracket adds', () => {
    expect(under('Budget (estimate)', '| Item | 2027 |', '|---|---|', '| Network | 60 |')).toEqual([])
  })
})

describe('a line', () => {
  it('keeps the dashes of a flag', () => {
    expect(under('Tasks', '- `--watch` for notes', '- ✅ – done at last')).toEqual([
      'task open --watch for notes',
      'task done done at last',
    ])
  })

  it('is blocked or dropped where it was stopped', () => {
    expect(
      under(
        'Tasks',
        '| Task | Status |',
        '|---|---|',
        '| a | stopped |',
        '| b | gestoppt |',
        '| c | detenido |',
      ),
    ).toEqual(['task dropped a', 'task blocked b', 'task blocked c'])
  })
})
