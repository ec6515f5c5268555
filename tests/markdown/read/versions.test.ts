import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../src/markdown/read/dates.ts'
import { noted } from '../../support/reading.ts'

const due = (text: string) => datesIn(text, { year: 2027, month: 3, first: 'day' })[0]?.due

describe('a version', () => {
  it.each([
    'Převést vše ze Symfony 5.4, 6.4.',
    'Server läuft auf Ubuntu 22.04.',
    'Umstellung auf Version 12.10.',
    'Zaktualizować Ubuntu do 24.04',
    'Обновить Ubuntu до 24.04',
    'Zvednout na PHP 8.1 → 8.3, 6.4.',
    'Postgres (10.11.)',
    'Umstieg auf Symfony: 6.4.',
    'Zaktualizować z 22.04 do 24.04',
    'TLS 1.2, 1.3.',
    'Abschnitt 10.11. lesen',
    'Gemäß § 12.10. prüfen',
    'Odezva do 10.12 s',
    'Úspora 12.10. mil.',
    'Costs fell to 10.12.',
  ])('and a number in a sentence are no days: %s', (text) => {
    expect(due(text)).toBeUndefined()
  })

  it.each([
    ['Abgabe 24.04.', '2027-04-24'],
    ['Server räumen, 6.4.', '2027-04-06'],
    ['Ubuntu umstellen bis 22.04.', '2027-04-22'],
    ['Oddać Annie do 24.04', '2027-04-24'],
    ['Nasadit Symfony 7.2, do 12.5.', '2027-05-12'],
    ['Upgradovat Symfony 6.4 do 12.5.', '2027-05-12'],
    ['Vrátit klíče do 4. 4.', '2027-04-04'],
  ])('is what a day stands beside: %s', (text, expected) => {
    expect(due(text)).toBe(expected)
  })

  const table = (...lines: readonly string[]) =>
    noted('# Plán', '', 'Poslední úprava: 10. 3. 2027', '', ...lines)

  it.each(['Verze', 'Symfony', 'PHP'])(
    'in a column that bears the name of what it is of is no date: %s',
    (header) => {
      expect(
        table(
          `| Aplikace | ${header} | Stav | Kdo |`,
          '|---|---|---|---|',
          '| Web | 6.4 | hotovo | Jan |',
          '| API | 5.4 | rozpracováno | Eva |',
        ),
      ).toEqual(['component done @Jan Web', 'component in_progress @Eva API'])
    },
  )

  it('to come next is no date beside the one in use', () => {
    expect(
      noted(
        '# Plan',
        '',
        'Updated: 10 March 2027',
        '',
        '| Task | Now | Next | Owner | Status |',
        '|---|---|---|---|---|',
        '| Web | 5.4 | 6.4 | Jan | open |',
        '| API | 17.6 | 20.11 | Eva | open |',
      ),
    ).toEqual(['task open @Jan Web', 'task open @Eva API'])
  })

  it('stands beside a date that a column of dates has', () => {
    expect(
      noted(
        '# Plan',
        '',
        'Stand: 10.03.2027',
        '',
        '| Aufgabe | Version | Termin | Wer |',
        '|---|---|---|---|',
        '| Web | 6.4 | 12.5. | Jan |',
        '| API | 5.4 | 22.5 | Eva |',
      ),
    ).toEqual(['task open 2027-05-12 @Jan Web', 'task open 2027-05-22 @Eva API'])
  })

  it('is as little a date as the days of work that something takes', () => {
    expect(
      noted(
        '# Plan',
        '',
        'Stand: 10.03.2027',
        '',
        '## Aufgaben',
        '',
        '| Aufgabe | Aufwand | Wer |',
        '|---|---|---|',
        '| Web | 13.5 | Jan |',
        '| API | 22.5 | Eva |',
      ),
    ).toEqual(['task open @Jan Web', 'task open @Eva API'])
  })
})
