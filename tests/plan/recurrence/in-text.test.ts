import { describe, expect, it } from 'vitest'
import { daysInText, timeInText } from '../../../src/plan/recurrence/in-text.ts'

const weekly = { unit: 'week', count: 1, on: [2] } as const
const monthly = { unit: 'month', count: 1, on: 3 } as const
const quarterly = { unit: 'month', count: 3, on: 3 } as const

describe('the days that a line names', () => {
  it.each([
    ['Weekly sync every Thursday at 14:00', [4]],
    ['Weekly sync on Mondays and Wednesdays', [1, 3]],
    ['Weekly report, every so often', [2]],
    ['Weekly review of the Sunday service', [2]],
  ])('of the week: %s', (text, on) => {
    expect(daysInText(text, { ...weekly, on: [...weekly.on] })).toEqual({ ...weekly, on })
  })

  it.each([
    ['Monthly check (first Monday of each month)', { nth: 1, weekday: 1 }],
    ['Review: second Tuesday of every month', { nth: 2, weekday: 2 }],
    ['Stocktaking on the last day of the month', 'last-day'],
    ['Report on the first working day of each month', 'first-working-day'],
    ['Monthly billing on the 15th', 15],
    ['Monthly billing on the 45th', 3],
    ['Monthly check', 3],
  ])('of the month: %s', (text, on) => {
    expect(daysInText(text, monthly)).toEqual({ ...monthly, on })
  })

  it('are left alone where it comes less often', () => {
    expect(daysInText('Quarterly review on the 15th', quarterly)).toEqual(quarterly)
  })
})

it.each([
  ['Weekly sync every Thursday at 14:00', '14:00'],
  ['Standup at 8:45', '08:45'],
  ['Review at 5 pm', '17:00'],
  ['Review at 12 am', '00:00'],
  ['Look at 5 plans', undefined],
  ['Look at 27:80', undefined],
])('reads the time of day in “%s”', (text, time) => {
  expect(timeInText(text)).toBe(time)
})
