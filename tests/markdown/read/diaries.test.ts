import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const day = (title: string) => `## ${title}\n\n- [ ] Paint the door\n`

describe('a heading that is a day', () => {
  it('is when people wrote where the document is their notes', () => {
    expect(notes(`# Meeting notes\n\n${day('2027-03-10')}`)).toEqual(['task open Paint the door'])
    expect(notes(`# House\n\n## 2027-03-10\n\nPresent: Ann, Ben\n\n- [ ] Paint the door\n`)).toEqual([
      'task open Paint the door',
    ])
  })

  it('is when people wrote where the days fall', () => {
    expect(notes(`# House\n\n${day('10.03.2027')}\n${day('Mi 03.03.2027')}`)).toEqual([
      'task open Paint the door',
      'task open Paint the door',
    ])
  })

  it('is when people met where it names the meeting', () => {
    expect(notes(`# House\n\n${day('Sync, 10 March 2027')}`)).toEqual(['task open Paint the door'])
  })

  it.each([
    ['Minutes', 'Tue 2 Dec', 'Tue 25 Nov'],
    ['Protokoll', 'Di 2. Dezember', 'Dienstag, 25.11.'],
    ['Compte rendu', 'Mardi 2 décembre', 'Mardi 25 novembre'],
    ['Actas', 'mar 2 de diciembre', 'mar 25 de noviembre'],
    ['会议纪要', '12月2日', '11月25日'],
  ])('is when people met where their minutes tell no year: %s', (minutes, ...held) => {
    const sections = held.map((title) => `### ${title}\n\n- [ ] Paint the door\n`)
    expect(notes(`# House\n\nUpdated: 2027-12-02\n\n## ${minutes}\n\n${sections.join('\n')}`)).toEqual([
      'task open Paint the door',
      'task open Paint the door',
    ])
  })

  it('is a stage of a plan whose days rise', () => {
    expect(notes(`# House\n\n${day('2027-03-03')}\n${day('2027-03-10')}`)).toEqual([
      'phase open 2027-03-03 2027-03-03',
      'task open 2027-03-03 Paint the door',
      'phase open 2027-03-10 2027-03-10',
      'task open 2027-03-10 Paint the door',
    ])
  })
})

describe('a meeting that decides', () => {
  it.each([
    'Go/no-go meeting, 24 July 2027',
    'Go/No-Go-Sitzung am 24. Juli 2027',
    'Réunion go/no-go, 24 juillet 2027',
    'Reunión go/no-go, 24 de julio de 2027',
    'Gate review, 24 July 2027',
  ])('is a point to reach, and what it ticks must hold on that day: %s', (title) => {
    expect(
      notes(`# House\n\n## Stage 3 (1–31 July 2027)\n\n### ${title}\n\n- [ ] The paint is dry\n`).slice(1),
    ).toEqual([`milestone open 2027-07-24 ${title}`, 'criterion open 2027-07-24 The paint is dry'])
  })

  it('is a meeting where its lines are what is talked about', () => {
    expect(
      notes('# House\n\nUpdated: 2027-05-01\n\n## Go/no-go meeting, 24 July 2027\n\n- Look at the paint\n'),
    ).toEqual(['review none 2027-07-24 Go/no-go meeting, 24 July 2027', 'duty none Look at the paint'])
  })
})

describe('a timeline', () => {
  const timeline = '## Timeline\n\n- 14:02 the alarm rings\n'
  it('of an incident tells what happened', () => {
    expect(notes(`# Outage of 17 January\n\n${timeline}`)).toEqual([])
    expect(notes(`# Move\n\n${timeline}`)).toEqual(['task open 14:02 the alarm rings'])
  })
})
