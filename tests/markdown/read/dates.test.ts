import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../src/markdown/read/dates.ts'
import { endOfWeek } from '../../../src/markdown/read/weeks.ts'
import { notes, readingOf } from '../../support/reading.ts'

const due = (text: string, year?: number) => datesIn(text, year === undefined ? undefined : { year })[0]?.due

it('is a date or none by where it stands, and by what stands near it', () => {
  const dues = (...[text, near, alone]: Parameters<typeof datesIn>) => datesIn(text, near, alone)[0]?.due
  const march = { year: 2027, month: 3 }
  expect([dues('12.5', march), dues('12.5', march, 'title'), dues('12.5', march, 'cell')]).toEqual([
    undefined,
    undefined,
    '2027-05-12',
  ])
  expect([dues('June'), dues('June', march), dues('June', march, 'title')]).toEqual([
    undefined,
    undefined,
    '2027-06',
  ])
  expect([
    dues('3/5', { year: 2027, first: 'day' }, 'cell'),
    dues('3/5', { year: 2027, first: 'month' }, 'cell'),
    dues('3/5', { year: 2028, first: 'day' }, 'cell'),
    dues('3/5', { ...march, month: 1 }, 'cell'),
    dues('3/5', { ...march, month: 5 }, 'cell'),
  ]).toEqual(['2027-05-03', '2027-03-05', '2028-05-03', '2027-03-05', '2027-05-03'])
})

describe('a date', () => {
  it.each([
    ['2027-03-31', '2027-03-31'],
    ['31.03.2027', '2027-03-31'],
    ['31/03/2027', '2027-03-31'],
    ['March 31st, 2027', '2027-03-31'],
    ['31 de marzo de 2027', '2027-03-31'],
    ['31 марта 2027', '2027-03-31'],
    ['2027年3月31日', '2027-03-31'],
    ['2027년 3월 31일', '2027-03-31'],
    ['März 2027', '2027-03'],
    ['2027-Q3', '2027-Q3'],
    ['T3 2027', '2027-Q3'],
    ['III квартал 2027', '2027-Q3'],
    ['2027年第三季度', '2027-Q3'],
    ['2027년 3분기', '2027-Q3'],
    ['H1 2027', '2027-Q2'],
    ['2027年下半年', '2027-Q4'],
    ['KW 14/2027', '2027-04-11'],
    ['31.03.27', '2027-03-31'],
    ['3/15/27', '2027-03-15'],
    ['15-Mar-27', '2027-03-15'],
    ['14/Feb/27', '2027-02-14'],
    ['14/Mär/27', '2027-03-14'],
    ['14/févr./27', '2027-02-14'],
    ['1-set-2027', '2027-09-01'],
    ['14/paź/27', '2027-10-14'],
    ['14/úno/27', '2027-02-14'],
    ['14/Ağu/27', '2027-08-14'],
    ['14/янв./27', '2027-01-14'],
    ['14/二月/27', '2027-02-14'],
    ['14/12月/27', '2027-12-14'],
    ['14/2월/27', '2027-02-14'],
    ['14 sie 2027', '2027-08-14'],
    ['3T27', '2027-Q3'],
    ['20270315', '2027-03-15'],
    ['2027 March 5', '2027-03-05'],
    ['II kw. 2027', '2027-Q2'],
    ['2. pololetí 2027', '2027-Q4'],
    ['令和9年3月5日', '2027-03-05'],
    ['27년 3월', '2027-03'],
    ['Spring 2027', '2027-Q2'],
    ['summer of 2027', '2027-Q3'],
    ['Autumn/Winter 2027', '2027-Q4'],
    ['Winter 2027/28', '2028-Q1'],
    ['Herbst 2027', '2027-Q4'],
    ['été 2027', '2027-Q3'],
    ['primavera de 2027', '2027-Q2'],
    ['najaar 2027', '2027-Q4'],
    ['осень 2027', '2027-Q4'],
    ['2027年春', '2027-Q2'],
    ['2027년 가을', '2027-Q4'],
    ['2027年度上期', '2027-Q3'],
    ['2027年度下期', '2028-Q1'],
  ])('is read as it is written: %s', (text, expected) => {
    expect(due(text)).toBe(expected)
  })

  it.each([
    ['2027-06-01 – 2027-06-12', '2027-06-12'],
    ['Q1-Q2 2027', '2027-Q2'],
    ['Jan – Feb 2027', '2027-02'],
    ['del 1 al 15 de febrero de 2027', '2027-02-15'],
    ['2027年1月〜3月', '2027-03'],
  ])('is the end of a range: %s', (text, expected) => {
    expect(due(text)).toBe(expected)
  })

  it.each([
    ['2027+', '2027+'],
    ['from March 2027', '2027-03+'],
    ['à partir de septembre 2027', '2027-09+'],
    ['2027年以降', '2027+'],
  ])('has no end where it only begins: %s', (text, expected) => {
    expect(due(text)).toBe(expected)
  })

  it.each([
    ['by 31 March', '2027-03-31'],
    ['Jul 1–5', '2027-07-05'],
    ['3月31日まで', '2027-03-31'],
    ['bis 31.03.', '2027-03-31'],
    ['end of May', '2027-05'],
    ['Q3', '2027-Q3'],
    ['3분기', '2027-Q3'],
  ])('without a year takes that of its surroundings: %s', (text, expected) => {
    expect(due(text, 2027)).toBe(expected)
    expect(due(text)).toBeUndefined()
  })

  it.each([
    ['by end of year', '2027'],
    ['bis Jahresende', '2027'],
    ['Ship (EOY)', '2027'],
    ['年末', '2027'],
    ['by end of quarter', '2027-Q2'],
    ['by EOM', '2027-05'],
    ['the end of the year was hard', undefined],
    ['end of the month report', undefined],
  ])('at an end is that of the year, quarter and month at hand: %s', (text, expected) => {
    expect(datesIn(text, { year: 2027, month: 5 })[0]?.due).toBe(expected)
  })

  it.each([
    '3 out of 5',
    'in a set',
    'phase 3 may slip',
    'by ago',
    'a march of 3 days',
    'shelf 2000 out of order',
    'port S12000 up',
  ])('is none in common words, even where a year is known: %s', (text) => {
    expect(due(text, 2027)).toBeUndefined()
  })

  it.each(['2027-13-01', '31.02.2027', 'version 20.27', 'a 2027 GB disk', 'maybe in marble'])(
    'is none where there is none: %s',
    (text) => {
      expect(due(text, text.startsWith('maybe') ? 2027 : undefined)).toBeUndefined()
    },
  )
})

it.each([
  [2026, 1, '2026-01-04'],
  [2026, 53, '2027-01-03'],
  [2027, 1, '2027-01-10'],
])('ends week %i/%i on %s', (year, week, sunday) => {
  expect(endOfWeek(year, week)).toBe(sunday)
})

it.each([
  ['Roadmap 2026', 'Q1 2027 (January – March)', '2027-Q1'],
  ['Roadmap 2026–2027', 'Q4 2026 (October – December)', '2026-Q4'],
  ['Roadmap 2026–2027', 'November 2026 (Nov 9 – Nov 20)', '2026-11-20'],
  ['Roadmap 2026', 'Q4 (October – December)', '2026-Q4'],
])('of a heading beneath “%s” is of the year that the heading itself names: %s', (title, heading, due) => {
  expect(readingOf(`# ${title}\n\n## ${heading}\n\n- [ ] Count the jars\n`).items).toMatchObject([
    { kind: 'phase', due },
    { kind: 'task', due },
  ])
})

describe('the date of an item', () => {
  it.each([
    ['Freeze the schema from 2026-11-09', undefined],
    ['Freeze the schema from November 2026', undefined],
    ['Schema einfrieren ab 9. November 2026', '2026-11-09'],
    ['Copy the data from 5 October 2026', '2026-10-30'],
    ['Freeze the schema', '2026-10-30'],
  ])('is not that of its stage where it begins after it: %s', (line, due) => {
    const plan = `# Move\n\n## Phase 0: Prepare (19 October 2026 – 30 October 2026)\n\n- [ ] ${line}\n`
    expect(readingOf(plan).items[1]?.due).toBe(due)
  })

  it.each([
    ['- [x] Freeze (due 2027-03-01)', 'task done 2027-03-01 Freeze (due 2027-03-01)'],
    ['- [x] Freeze ✅ 2027-03-01', 'task done Freeze 2027-03-01'],
    ['- [ ] Copy rows created since 2027', 'task open Copy rows created since 2027'],
    [
      '- [ ] 掃除（予定: 2027-03-01）（実績: 2027-02-20）',
      'task open 2027-03-01 掃除（予定: 2027-03-01）（実績: 2027-02-20）',
    ],
  ])('is the one to keep, not the one of a statement: %s', (line, expected) => {
    expect(notes(`# X\n\n## Tasks\n\n${line}\n`)).toEqual([expected])
  })

  it('is that of the nearest heading above that has one', () => {
    expect(notes('# X\n\n## 2027\n\n### April\n\n- [ ] Move\n')).toEqual([
      'phase open 2027 2027',
      'phase open 2027-04 April',
      'task open 2027-04 Move',
    ])
  })
})

describe('a date of what a line is about', () => {
  const under = (line: string) =>
    notes(`# X\n\nUpdated: 10 March 2026\n\n## May and June 2026\n\n- [ ] ${line}\n`).at(-1)

  it.each([
    'Propose objectives for the second half',
    'Write the budget for 2027',
    'Ziele für das dritte Quartal',
    'Objectifs pour le second semestre',
    'Definir objetivos para el segundo semestre',
    'Definir metas para o segundo semestre',
    'Obiettivi per il terzo trimestre',
    'Doelen voor het derde kwartaal',
    'Цели на второе полугодие',
    'Cele na drugie półrocze',
    'Cíle na druhé pololetí',
    'Mål för andra halvåret',
    '制定下半年目标',
    '하반기 목표 정하기',
  ])('is none to keep: %s', (line) => {
    expect(under(line)).toBe(`task open 2026-06 ${line}`)
  })

  it('is one where it says by when', () => {
    expect(under('Finish the plan by Q3')).toBe('task open 2026-Q3 Finish the plan by Q3')
    expect(under('Plan for the move, 3 July 2026')).toBe(
      'task open 2026-07-03 Plan for the move, 3 July 2026',
    )
  })
})

it.each([
  'Target API 36, required from 31 August 2026',
  'API 36: Pflicht ab 31. August 2026',
  'API 36, obligatoire à partir du 31 août 2026',
  'API 36, obligatorio desde el 31 de agosto de 2026',
  'API 36, obbligatoria dal 31 agosto 2026',
  'API 36, verplicht vanaf 31 augustus 2026',
  'API 36, obowiązkowe od 31 sierpnia 2026',
  'API 36, povinné od 31. srpna 2026',
  'API 36, krävs från 31 augusti 2026',
])('from which on something must be so is the one by which it is to be: %s', (line) => {
  expect(notes(`# X\n\n## Upstream we watch\n\n- ${line}\n`)).toEqual([`watch none 2026-08-31 ${line}`])
})

describe('of day and month in 3/4 the one that', () => {
  const plan = (...lines: readonly string[]) =>
    notes(`# Plan 2027\n\n## Tasks\n\n${lines.join('\n')}\n`).at(-1)
  it('the document’s other dates show stands first', () => {
    expect(plan('- [ ] Pack, by 25/3', '- [ ] Move, by 3/4')).toBe('task open 2027-04-03 Move, by 3/4')
    expect(plan('- [ ] Pack, by 3/25', '- [ ] Move, by 3/4')).toBe('task open 2027-03-04 Move, by 3/4')
  })
  it('nothing tells is no date', () => {
    expect(plan('- [ ] Move, by 3/4')).toBe('task open Move, by 3/4')
  })
})
