import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../support/reading.ts'

const dues = (...lines: readonly string[]) => itemsOf(lines.join('\n')).map(({ due }) => due)
const inTable = (header: string, cell: string, ...before: readonly string[]) =>
  dues(
    '# Plan 2026',
    '',
    ...before,
    '',
    `| Task | Who | ${header} |`,
    '|---|---|---|',
    `| Servers | Jonas | ${cell} |`,
  )[0]

describe('a column of weeks', () => {
  it.each([
    ['Klart senast', 'v. 6'],
    ['Klart senast', 'v.6'],
    ['Klart senast', 'v 6'],
    ['Klart senast', 'v. 4–6'],
    ['Tid', 'senast v. 6'],
    ['När', 'slutet av v. 6'],
    ['Senast klart', 'v. 6'],
    ['Vecka', '6'],
    ['KW', '6'],
    ['Uge', '4-6'],
    ['Fertig in KW', '6'],
    ['Termin', 'KW 6/26'],
    ['Ferdig innen', 'uke 6'],
    ['Færdig senest', 'uge 6'],
  ])('is read where the year is known: %s, %s', (header, cell) => {
    expect(inTable(header, cell, 'Ansvarig för planen: Kerstin')).toBe('2026-02-08')
  })

  it.each([
    ['Week numbers are ISO weeks.', 'Week 6'],
    ['All week numbers refer to 2026.', 'wk 6'],
    ['Weeks are calendar weeks.', 'W6'],
    ['Wochennummern nach ISO 8601.', 'Woche 6'],
    ['Les numéros de semaine sont ceux de 2026.', 'S6'],
    ['Los números de semana son de 2026.', 'sem. 6'],
    ['Os números das semanas são de 2026.', 'semana 6'],
    ['I numeri di settimana si riferiscono al 2026.', 'sett. 6'],
    ['Weeknummers zijn die van 2026.', 'week 6'],
    ['Veckonummer avser 2026.', 'v. 6'],
    ['Ugenumrene er for 2026.', 'uge 6'],
    ['Ukenumrene gjelder 2026.', 'uke 6'],
    ['Numery tygodni dotyczą 2026.', 'tydz. 6'],
    ['Čísla týdnů platí pro 2026.', '6. týden'],
    ['Номера недель — 2026 года.', 'неделя 6'],
    ['Номери тижнів — 2026 року.', '6-й тиждень'],
    ['Hafta numaraları 2026 yılına aittir.', '6. hafta'],
    ['週番号は2026年のものです。', '第6週'],
    ['周次均为2026年。', '第6周'],
    ['주차는 2026년 기준입니다.', '6주차'],
  ])('is read in any language where the document says which weeks it numbers: %s', (says, cell) => {
    expect(inTable('Due', cell, says)).toBe('2026-02-08')
  })

  it('counts the weeks of the plan where nobody says otherwise', () => {
    expect(inTable('Due', 'Week 6')).toBeUndefined()
    expect(inTable('Due', 'Week 6', 'Week numbers count from the kick-off.')).toBeUndefined()
  })

  it('holds versions where a document does not write its weeks so', () => {
    expect(inTable('Next', 'v. 6', 'What the team runs.')).toBeUndefined()
    expect(inTable('Version', 'v. 6', 'Ansvarig för planen: Kerstin')).toBeUndefined()
  })
})

describe('a line', () => {
  const lineDue = (line: string) => dues('# Plan 2026', '', '## Att göra', '', `- ${line}`)[0]

  it.each([
    'Flytta jobben till den nya servern, klart v. 20',
    'Skicka Jonas på kurs under v. 20',
    'Skicka Jonas på kurs i v. 20',
    'Skicka Jonas på kurs (v. 20)',
    'Beställa servrar senast v. 20',
    'Beställa servrar t.o.m. v. 20',
    'Beställa servrar – v. 20',
    'Beställa servrar i slutet av v. 18–20',
    'Beställa servrar, klart fredag v. 20 om avtalet är påskrivet',
    'Kurs for vaktene, ferdig uke 20',
    'Kursus for vagterne, færdig uge 20',
  ])('is due in the week that it names: %s', (line) => {
    expect(lineDue(line)).toBe('2026-05-17')
  })

  it.each([
    'Uppgradera klustret till v. 20',
    'Installera Node (v. 20)',
    'Jämföra v. 19 i v. 20.1',
    'Ligger hos partnern sedan v. 20',
  ])('names a version or what was: %s', (line) => {
    expect(lineDue(line)).toBeUndefined()
  })

  it('tells the year by when the plan was written, as for months', () => {
    const ofWeek = (updated: string, week: string) =>
      dues('# Plan', '', `Senast ändrad: ${updated}`, '', '## Att göra', '', `- Kurs, klart ${week}`)[0]
    expect(ofWeek('2026-11-20', 'v. 48')).toBe('2026-11-29')
    expect(ofWeek('2026-11-20', 'v. 3')).toBe('2027-01-24')
    expect(ofWeek('2026-11-20', 'vecka 3')).toBe('2027-01-24')
  })
})
