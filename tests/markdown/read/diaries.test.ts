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

  it('is a stage of a plan whose days rise', () => {
    expect(notes(`# House\n\n${day('2027-03-03')}\n${day('2027-03-10')}`)).toEqual([
      'phase open 2027-03-03 2027-03-03',
      'task open 2027-03-03 Paint the door',
      'phase open 2027-03-10 2027-03-10',
      'task open 2027-03-10 Paint the door',
    ])
  })
})

describe('a timeline', () => {
  const timeline = '## Timeline\n\n- 14:02 the alarm rings\n'
  it('of an incident tells what happened', () => {
    expect(notes(`# Outage of 17 January\n\n${timeline}`)).toEqual([])
    expect(notes(`# Move\n\n${timeline}`)).toEqual(['task open 14:02 the alarm rings'])
  })
})
