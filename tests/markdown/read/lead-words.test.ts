import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## ${heading}\n\n${lines.join('\n')}\n`)

describe('a heading', () => {
  it.each([
    'Things that could go wrong',
    'What might delay us',
    'Was schiefgehen kann',
    'Ce qui peut mal tourner',
    'Qué puede salir mal',
    'O que pode dar errado',
    'Cosa può andare storto',
    'Wat kan er misgaan',
  ])('that fears names risks: %s', (heading) => {
    expect(under(heading, '- The lift fails')).toEqual(['risk open The lift fails'])
  })

  it.each(['We will stop and think again if', 'We move early when', 'We leave the house if'])(
    'that ends in a condition names what to wait for: %s',
    (heading) => {
      expect(under(heading, '- The lease changes')).toEqual(['trigger none The lease changes'])
    },
  )

  it.each(['We ship if', 'Si rilascia solo se', 'Die Freigabe erfolgt nur, wenn', 'What good looks like'])(
    'that tells when something is good names conditions: %s',
    (heading) => {
      expect(under(heading, '- No defect is open')).toEqual(['criterion open No defect is open'])
    },
  )

  it.each([
    'If a guest falls ill',
    'Wenn der Aufzug steckt',
    'Si un invité tombe malade',
    'Se qualcosa va storto',
    'Jeśli winda stanie',
  ])('that begins with a condition names a procedure: %s', (heading) => {
    expect(under(heading, '1. Call the doctor')).toEqual(['step none Call the doctor'])
  })

  it('that lists readings names numbers', () => {
    expect(under('The numbers', '- Guests: 40 → 60')).toEqual(['metric open Guests: 40 → 60'])
  })

  it('over a reading list names documents, linked or not', () => {
    expect(under('Reading list', '- “Gardens of the North”, chapter 3')).toEqual([
      'document none “Gardens of the North”, chapter 3',
    ])
  })
})

describe('a condition before a list that is no procedure', () => {
  it('asserts something', () => {
    expect(notes('# X\n\n## Parking\n\nIf a guest comes by car:\n\n- there is room in the yard\n')).toEqual([
      'claim none there is room in the yard',
    ])
  })
})

describe('a line that begins with a bold date', () => {
  it('is a point to reach', () => {
    expect(under('Timeline', '- **2027-03-01** Doors open', '- 2027-03-02 sweep the yard')).toEqual([
      'milestone open 2027-03-01 2027-03-01 Doors open',
      'task open 2027-03-02 2027-03-02 sweep the yard',
    ])
  })
})
