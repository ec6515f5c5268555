import { describe, expect, it } from 'vitest'
import { itemsOf, noted } from '../../support/reading.ts'

describe('a heading that only names an occasion', () => {
  it.each([
    ['Review', 'monthly', 'First Sunday of the month, half an hour, whoever is awake. Rotates: jo, hana.'],
    ['Stand-up', 'daily', 'Every day at 9:15.'],
    ['Team meeting', 'weekly', 'Every Monday at 9:30 in the big room.'],
    ['Review', 'quarterly', 'When: once a quarter, 10:00'],
    ['Durchsicht', 'monthly', 'Erster Dienstag im Monat, 10 Uhr.'],
    ['Jour fixe', 'weekly', 'Jeden Montag um 9 Uhr, eine halbe Stunde.'],
    ['Revue', 'monthly', 'Premier lundi du mois, une demi-heure.'],
    ['Revisión', 'monthly', 'Primer lunes del mes, media hora.'],
    ['Revisão', 'monthly', 'Todos os meses, meia hora.'],
    ['Riunione', 'weekly', 'Ogni lunedì alle 9:30.'],
    ['Overleg', 'weekly', 'Elke maandag om 9:30, een half uur.'],
    ['Встреча', 'weekly', 'Каждый понедельник, полчаса.'],
    ['Spotkanie', 'weekly', 'Każdy poniedziałek, pół godziny.'],
    ['Möte', 'weekly', 'Varje måndag, en halvtimme.'],
    ['Møde', 'weekly', 'Hver mandag kl. 9, en halv time.'],
    ['Toplantı', 'weekly', 'Her hafta, yarım saat.'],
    ['レビュー', 'weekly', '毎週月曜、30分。'],
    ['例会', 'weekly', '每周一，半小时。'],
    ['회의', 'weekly', '매주 월요일, 30분.'],
  ])('recurs as the sentence beneath it says: %s, %s', (heading, cadence, sentence) => {
    expect(noted('# Upstream watch', '', `## ${heading}`, '', sentence, '', '- Read the advisories')).toEqual(
      [`review none ${cadence} ${heading}`, 'duty none Read the advisories'],
    )
  })

  it('has its day and time from there', () => {
    const [review] = itemsOf('# X\n\n## Review\n\nFirst Sunday of the month at 18:30. Bring tea.\n\n- Read\n')
    expect(review?.detail).toEqual({ cadence: 'monthly', when: 'First Sunday of the month at 18:30.' })
  })

  it('has more duties below a line that says how often', () => {
    expect(
      noted(
        '# Upstream watch',
        '',
        '## Review',
        '',
        'First Sunday of the month.',
        '',
        '- Read the advisories',
        '',
        'Twice a year (April, October):',
        '',
        '- Rebuild from a clean cache',
      ),
    ).toEqual([
      'review none monthly Review',
      'duty none Read the advisories',
      'duty none Rebuild from a clean cache',
    ])
  })

  it('is none where a sentence tells what happened', () => {
    expect(
      noted(
        '# X',
        '',
        '## Review',
        '',
        'We looked at it every week in May, and found two faults.',
        '',
        '- A fault',
      ),
    ).toEqual(['claim none A fault'])
  })

  it('is none where the sentence stands over the list itself, or over no list', () => {
    expect(
      noted(
        '# X',
        '',
        '## Review',
        '',
        'The log is reviewed every first Monday of the month:',
        '',
        '- Close it',
      ),
    ).toEqual(['duty none Close it'])
    expect(noted('# X', '', '## Meetings', '', 'Weekly sync on Wednesdays; steering monthly.')).toEqual([])
  })

  it('is a column of a board where nothing tells when', () => {
    expect(noted('# X', '', '## Review', '', '- A', '', '## Done', '', '- B')).toEqual([
      'task in_progress A',
      'task done B',
    ])
  })
})
