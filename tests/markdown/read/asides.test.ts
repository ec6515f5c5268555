import { describe, expect, it } from 'vitest'
import { itemsOf, notes } from '../../support/reading.ts'

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## Aim\n\n- [ ] Move\n\n## ${heading}\n\n${lines.join('\n')}\n`).slice(1)

describe('conditions', () => {
  it.each([
    'We will call this a success if',
    'A colleague is onboarded when all of this is so',
    'We will ship if',
  ])('are what stands under “%s”', (leadIn) => {
    expect(under('Q2 2027', `${leadIn}:`, '', '- the sync takes less than 9 s')).toEqual([
      'phase open 2027-Q2 Q2 2027',
      'criterion open 2027-Q2 the sync takes less than 9 s',
    ])
  })

  it('are no steps, and steps to take in a case are no conditions', () => {
    expect(
      under('Escalation', 'If a criterion cannot be met:', '', '1. Write it down', '2. Ask Dana'),
    ).toEqual(['step none Write it down', 'step none Ask Dana'])
  })
})

describe('a list under “Decided already”', () => {
  it('holds decisions, in whatever meeting they were made', () => {
    expect(
      under(
        'Decided already',
        'These were settled in the architecture meeting:',
        '',
        '1. Ids only on the bus',
      ),
    ).toEqual(['decision none Ids only on the bus'])
  })
})

describe('a table', () => {
  it('of decisions that are still open holds tasks with their days', () => {
    expect(
      under(
        'Open decisions',
        '| Decision | Owner | Needed by |',
        '|---|---|---|',
        '| Who owns it | Greta | 2027-03-13 |',
      ),
    ).toEqual(['task open 2027-03-13 @Greta Who owns it'])
  })

  it('of what happened at which time of a day holds nothing to follow', () => {
    expect(
      under('What happened', '| Time | Event |', '|---|---|', '| 11:02 | certificate expired |'),
    ).toEqual([])
  })

  it('of numbers from and to has their targets, and their readings where it tells them', () => {
    const details = (...rows: readonly string[]) =>
      itemsOf(`# X\n\n${rows.join('\n')}\n`).map(({ state, detail: { current, target } }) => [
        state,
        current,
        target,
      ])
    expect(
      details(
        '| Key result | From | To | Now |',
        '|---|---|---|---|',
        '| Empty searches | 38 % | 25 % | 34 % |',
      ),
    ).toEqual([['open', '34 %', '25 %']])
    expect(details('| KPI | Von | Auf |', '|---|---|---|', '| Leere Suchen | 38 % | 25 % |')).toEqual([
      ['open', '38 %', '25 %'],
    ])
  })
})

describe('what is past', () => {
  it('is no stage of the plan', () => {
    expect(under('Last quarter, for the record', '- The portal is live')).toEqual([
      'claim none The portal is live',
    ])
  })

  it('is no point to reach, where it tells of the paper itself', () => {
    expect(
      notes(
        '# X\n\n- **Opened**: 2027-01-19\n- **Pilot starts**: 2027-02-20\n- **Pilot ends**: 2027-03-20\n\n## Tasks\n\n- [ ] a\n',
      ),
    ).toEqual([
      'claim none Opened: 2027-01-19',
      'milestone open 2027-02-20 Pilot starts: 2027-02-20',
      'milestone open 2027-03-20 Pilot ends: 2027-03-20',
      'task open a',
    ])
  })
})

it('reads the first week of an onboarding as steps, as its first day', () => {
  expect(
    under(
      'Onboarding, day by day',
      '### First day',
      '',
      '1. Keys',
      '',
      '### First week',
      '',
      '1. Shadow somebody',
    ),
  ).toEqual(['step none Keys', 'step none Shadow somebody'])
})
