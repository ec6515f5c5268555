import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

describe('a heading that says how often', () => {
  it.each([
    ['Monthly dependency sweep', 'monthly'],
    ['Quarterly radar session', 'quarterly'],
    ['Weekly vulnerability triage', 'weekly'],
    ['Monthly SLO review', 'monthly'],
    ['Quarterly goals review (30 minutes)', 'quarterly'],
    ['Veckoavstämning (måndagar kl. 9)', 'weekly'],
    ['Månatlig genomgång av målen', 'monthly'],
    ['Wochenbesprechung', 'weekly'],
    ['Weekoverleg', 'weekly'],
    ['Poniedziałkowa odprawa', 'weekly'],
    ['Revisión mensual de métricas', 'monthly'],
    ['월례 공유회', 'monthly'],
    ['Jednou za měsíc s Obchodem', 'monthly'],
    ['Jednou týdně s podporou', 'weekly'],
    ['Jednou za čtvrtletí s vedením', 'quarterly'],
    ['Раз на місяць із продажами', 'monthly'],
    ['Eén keer per maand met Sales', 'monthly'],
    ['한 달에 한 번', 'monthly'],
    ['週1回', 'weekly'],
  ])('is an occasion, and what is beneath it its agenda: %s', (heading, cadence) => {
    expect(notes(`# Guild\n\n## ${heading}\n\n- Look at what is late\n`)).toEqual([
      `review none ${cadence} ${heading}`,
      'duty none Look at what is late',
    ])
  })

  it('is one of whatever kind among the meetings of a team', () => {
    expect(notes('# X\n\n## Rhythm\n\n### Quarterly SLOs\n\n- [ ] Update the table\n')).toEqual([
      'review none quarterly Quarterly SLOs',
      'duty none Update the table',
    ])
  })

  it.each(['Monthly metrics', 'Quarterly goals', 'Daily active users', 'In drei Wochen', 'Tre veckor kvar'])(
    'is none where it counts or aims: %s',
    (heading) => {
      expect(notes(`# X\n\n## ${heading}\n\n- 400 of them\n`).some((note) => note.startsWith('review'))).toBe(
        false,
      )
    },
  )
})

describe('a lead-in of each time', () => {
  it.each([
    'À chaque comité de pilotage :',
    'At every steering committee:',
    'Bei jeder Sitzung:',
    'En cada reunión:',
    'A ogni riunione:',
    'Bij elk overleg:',
    'На каждой встрече:',
    'Na każdym spotkaniu:',
    'Vid varje möte:',
    '매 회의:',
  ])('has duties beneath it: %s', (leadIn) => {
    expect(notes(`# X\n\n## Gouvernance\n\n${leadIn}\n\n- Budget\n- Lots\n`)).toEqual([
      'duty none Budget',
      'duty none Lots',
    ])
  })
})

describe('the next review', () => {
  it.each([
    'Nästa översyn: 2027-02-01',
    'Kolejny przegląd: 2027-02-01',
    'Další kontrola: 2027-02-01',
    'Sonraki gözden geçirme: 2027-02-01',
  ])('is announced: %s', (line) => {
    expect(notes(`# X\n\nÄgare: Verktygsgruppen \\\n${line}\n`)).toEqual([`review none 2027-02-01 ${line}`])
  })
})
