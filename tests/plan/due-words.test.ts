import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { isDue, isLate, lastDay } from '../../src/plan/due.ts'
import { readDue } from '../../src/plan/due-words.ts'

/** A Tuesday; in Auckland it is Wednesday already. */
const at = Date.parse('2026-12-01T20:00:00Z')

function due(words: string, zone = 'Europe/Berlin'): string {
  try {
    return readDue(words, at, zone) ?? 'none'
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem
    return problem.line
  }
}

describe('a due date is as precise as it was said', () => {
  it.each([
    ['2027-03-15', '2027-03-15'],
    ['2027-03', '2027-03'],
    ['2027-Q1', '2027-Q1'],
    ['2027-q4', '2027-Q4'],
    ['Q3 2027', '2027-Q3'],
    ['2027', '2027'],
    ['2027+', '2027+'],
    ['2027-06+', '2027-06+'],
    ['spring 2027', '2027-Q2'],
    ['Fall 2027', '2027-Q4'],
    ['15 March 2027', '2027-03-15'],
    ['5. Mar 2027', '2027-03-05'],
    ['March 15th, 2027', '2027-03-15'],
    ['Mar 2027', '2027-03'],
    ['by 29 February 2028', '2028-02-29'],
    ['today', '2026-12-01'],
    ['tomorrow', '2026-12-02'],
    ['friday', '2026-12-04'],
    ['tue', '2026-12-08'],
    ['next monday', '2026-12-07'],
    ['in 3 days', '2026-12-04'],
    ['in 2 weeks', '2026-12-15'],
    ['March 15', '2027-03-15'],
    ['Dec 24', '2026-12-24'],
    ['15th of March', '2027-03-15'],
    ['December', '2026-12'],
    ['march', '2027-03'],
    ['Q3', '2027-Q3'],
    ['Q2-2027', '2027-Q2'],
    ['2027 Q2', '2027-Q2'],
    ['H1 2027', '2027-Q2'],
    ['15.3.2027', '2027-03-15'],
    ['24.12.', '2026-12-24'],
    ['2027/3/15', '2027-03-15'],
    ['20270315', '2027-03-15'],
    ['24/12/2027', '2027-12-24'],
    ['12/24/2027', '2027-12-24'],
    ['5/5/2027', '2027-05-05'],
    ['03/2027', '2027-03'],
    ['15. März 2027', '2027-03-15'],
    ['1er mars 2027', '2027-03-01'],
    ['15 de enero de 2027', '2027-01-15'],
    ['15 марта 2027', '2027-03-15'],
    ['2027年3月15日', '2027-03-15'],
    ['Freitag', '2026-12-04'],
    ['morgen', '2026-12-02'],
    ['in two weeks', '2026-12-15'],
    ['in a month', '2027-01-01'],
    ['in 2 Wochen', '2026-12-15'],
    ['this week', '2026-12-04'],
    ['next week', '2026-12-11'],
    ['next month', '2027-01'],
    ['this quarter', '2026-Q4'],
    ['next year', '2027'],
    ['end of the month', '2026-12-31'],
    ['EOY', '2026-12-31'],
    ['12月3日', '2026-12-03'],
    ['１２月３日', '2026-12-03'],
    ['3월 15일', '2027-03-15'],
    ['2027년 3월 15일', '2027-03-15'],
    ['2027. 3. 15.', '2027-03-15'],
    ['2027. 3. 15', '2027-03-15'],
    ['15.03.27', '2027-03-15'],
    ['le 3 mars', '2027-03-03'],
    ['fin mars', '2027-03-31'],
    ['Ende März', '2027-03-31'],
    ['fim de março de 2027', '2027-03-31'],
    ['конец марта', '2027-03-31'],
    ['до конца марта', '2027-03-31'],
    ['3月末', '2027-03-31'],
    ['T1 2027', '2027-Q1'],
    ['1T 2027', '2027-Q1'],
    ['I kwartał 2027', '2027-Q1'],
    ['1. Quartal 2027', '2027-Q1'],
    ['2 квартал 2027 г.', '2027-Q2'],
    ['2027年第1四半期', '2027-Q1'],
    ['2027년 1분기', '2027-Q1'],
    ['KW 3', '2027-01-24'],
    ['KW 3/2027', '2027-01-24'],
    ['завтра', '2026-12-02'],
    ['jutro', '2026-12-02'],
    ['amanhã', '2026-12-02'],
    ['明日', '2026-12-02'],
    ['segunda-feira', '2026-12-07'],
    ['lunedì', '2026-12-07'],
    ['в пятницу', '2026-12-04'],
    ['w piątek', '2026-12-04'],
    ['金曜日', '2026-12-04'],
    ['周五', '2026-12-04'],
    ['금요일', '2026-12-04'],
    ['in zwei Wochen', '2026-12-15'],
    ['dans deux semaines', '2026-12-15'],
    ['через неделю', '2026-12-08'],
    ['через две недели', '2026-12-15'],
    ['za 2 tygodnie', '2026-12-15'],
    ['2週間後', '2026-12-15'],
    ['2주 후', '2026-12-15'],
    ['none', 'none'],
    ['Never', 'none'],
  ])('%s is %s', (words, expected) => {
    expect(due(words)).toBe(expected)
  })
})

it('counts days in the zone of the one who speaks', () => {
  expect([due('today', 'Pacific/Auckland'), due('friday', 'Pacific/Auckland')]).toEqual([
    '2026-12-02',
    '2026-12-04',
  ])
})

it.each([
  ['2026-12-04', 'this week', '2026-12-04'],
  ['2026-12-05', 'this week', '2026-12-06'],
  ['2026-12-05', 'eow', '2026-12-06'],
  ['2026-12-06', 'end of the week', '2026-12-06'],
  ['2026-12-06', 'next week', '2026-12-11'],
  ['2026-12-07', 'this week', '2026-12-11'],
])('on %s, “%s” is not over yet', (today, words, day) => {
  expect(readDue(words, Date.parse(`${today}T12:00:00Z`), 'Europe/Berlin')).toBe(day)
})

const examples = 'Say for example 2027-03-15, 2027-03, 2027-Q1, 15 March 2027, friday, in 2 weeks, or none.'

it.each([
  '31 February 2027',
  '2027-02-29',
  '2027-13',
  '2027-13+',
  '2027-00',
  '2027-Q5',
  '32 May 2027',
  '31.2.2027',
  '13/13/2027',
  '1 January 0001',
])('“%s” does not exist, and what was expected is said', (words) => {
  expect(due(words)).toBe(`“${words}” is no date that exists. ${examples}`)
})

it.each(['soon', 'in weeks', '1.2.3', '', 'asap', '🎄', 'in 5 minutes'])(
  '“%s” is none, and what was expected is said',
  (words) => {
    expect(due(words)).toBe(`“${words}” is no date that I can read. ${examples}`)
  },
)

it('asks which is the month where the numbers leave it open', () => {
  expect(due('03/04/2027')).toBe('“03/04/2027” can be read in two ways. Say 2027-04-03 or 2027-03-04.')
})

it('keeps to the last day of a month that has no such day', () => {
  expect(readDue('in 3 months', Date.parse('2026-11-30T12:00:00Z'), 'UTC')).toBe('2027-02-28')
})

it('takes each of its own examples', () => {
  for (const words of ['2027-03-15', '2027-03', '2027-Q1', '15 March 2027', 'friday', 'in 2 weeks', 'none'])
    expect(due(words)).not.toContain('no date')
})

it('keeps a date until the end of what it names', () => {
  expect(['2028-02', '2027-Q2', '2027', '2027-03-15', '2027+'].map(lastDay)).toEqual([
    '2028-02-29',
    '2027-06-30',
    '2027-12-31',
    '2027-03-15',
    undefined,
  ])
  expect(isLate('2027-Q2', '2027-06-30')).toBe(false)
  expect(isLate('2027-Q2', '2027-07-01')).toBe(true)
  expect(isLate('2027+', '2999-01-01')).toBe(false)
  expect(isDue('2027-6-1')).toBe(false)
})
