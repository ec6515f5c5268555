import { expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

it('takes a work package with the months of its project for a stage, and one without for work', () => {
  expect(noted('# X', '', '## WP1 – Code (M1–M24)', '', '- [ ] Port it')[0]).toBe(
    'phase open “M1–M24” WP1 – Code (M1–M24)',
  )
  expect(noted('# X', '', '## Tasks', '', '### WP1 – Code', '', '- [ ] Port it')[0]).toBe(
    'task open WP1 – Code',
  )
})

it.each(['Who – what – when', 'Wer, was, bis wann', 'Qui / quoi / quand', 'Кто, что, когда'])(
  'finds work under “%s”',
  (heading) => {
    expect(noted('# X', '', `## ${heading}`, '', '- Ana – port it – 2027-03-01')).toEqual([
      'task open 2027-03-01 Ana – port it – 2027-03-01',
    ])
  },
)

it('knows what was reached, and when', () => {
  const rows = ['| MS1 First release | M9 | yes, 17 June 2025 |', '| MS2 Half way | M18 | no |']
  expect(
    noted('# X', '', '## Milestones', '', '| Milestone | Month | Reached |', '|---|---|---|', ...rows).map(
      (one) => one.split(' ').slice(0, 2).join(' '),
    ),
  ).toEqual(['milestone done', 'milestone open'])
})

it('reads a level told in short', () => {
  expect(noted('# X', '', '## Risks', '', '- MED – only Ines knows the database')).toEqual([
    'risk open medium MED – only Ines knows the database',
  ])
})
