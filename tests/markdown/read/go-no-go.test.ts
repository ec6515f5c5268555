import { describe, expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

describe('a meeting that decides whether it goes on', () => {
  it.each([
    'Go/no-go meeting, 24 July 2027',
    'Go/no-go call on 24 July 2027',
    'Freigabesitzung am 24. Juli 2027',
  ])('is a point to reach, and its boxes are what must hold there: %s', (heading) => {
    expect(
      noted(
        '# X',
        '',
        'Updated: 2 March 2027',
        '',
        '## Stage 3: Orders (30 June – 27 July 2027)',
        '',
        `### ${heading}`,
        '',
        'Decision by Tomasz. One unticked box means no-go.',
        '',
        '- [ ] Two rehearsals',
        '',
        '### Work',
        '',
        '- [ ] Initial copy',
      ),
    ).toEqual([
      'phase open 2027-07-27 Stage 3: Orders (30 June – 27 July 2027)',
      `milestone open 2027-07-24 ${heading}`,
      'criterion open 2027-07-24 Two rehearsals',
      'task open 2027-07-27 Initial copy',
    ])
  })

  it('has conditions without a day as well', () => {
    expect(noted('# X', '', '## Gate review', '', '- [ ] All green')).toEqual(['criterion open All green'])
  })

  it('has an agenda where it has no boxes, or comes again and again', () => {
    expect(
      noted(
        '# X',
        '',
        'Updated: 2 March 2027',
        '',
        '## Go/no-go meeting, 6 May 2027',
        '',
        '- What we saw',
        '',
        '## Weekly go/no-go meeting',
        '',
        '- [ ] Read the board',
      ),
    ).toEqual([
      'review none 2027-05-06 Go/no-go meeting, 6 May 2027',
      'duty none What we saw',
      'review none weekly Weekly go/no-go meeting',
      'duty none Read the board',
    ])
  })

  it('is none where a stage is named after gates', () => {
    expect(noted('# X', '', '## Phase 2: Gate keepers (May 2027)', '', '- [ ] Hire')).toEqual([
      'phase open 2027-05 Phase 2: Gate keepers (May 2027)',
      'task open 2027-05 Hire',
    ])
  })
})
