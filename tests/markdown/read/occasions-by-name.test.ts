import { expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

it.each([
  'Wöchentlicher Jour fixe (dienstags, 10 Uhr)',
  'Jour fixe, jeden Dienstag um 10 Uhr',
  'Jour fixe du mardi, chaque semaine',
  'Weekly all-hands (Tuesdays, 10:00)',
  'Office hours every Tuesday',
  'Еженедельный созвон (вторник, 10:00)',
  'Týdenní porada (úterý 10:00)',
  'Щотижнева нарада',
])('lines beneath a meeting that comes again are its agenda: %s', (heading) => {
  expect(noted('# X', '', '## Operations', '', `### ${heading}`, '', '- Go through all teams')).toEqual([
    `review none weekly ${heading}`,
    'duty none Go through all teams',
  ])
})

it.each(['Monthly review of the goals', 'Monatliche Durchsicht der Ziele', 'Månatlig genomgång av målen'])(
  'an occasion that goes through the goals is none of them: %s',
  (heading) => {
    expect(noted('# X', '', `## ${heading}`, '', '- Ask everybody')).toEqual([
      `review none monthly ${heading}`,
      'duty none Ask everybody',
    ])
  },
)
