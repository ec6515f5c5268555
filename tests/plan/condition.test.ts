import { expect, it } from 'vitest'
import { conditionIn, readingIn, satisfies } from '../../src/plan/condition.ts'

it.each([
  ['performs within 5% of C', '4.2 %', true],
  ['performs within 5% of C', '5.1%', false],
  ['≥5% improvement', '5', true],
  ['≥5% improvement', '4,9 %', false],
  ['< 100ms p99', '100 ms', false],
  ['≤10% increase', '10', true],
  ['at least 1,000 users', '999', false],
  ['178+ tests', '180', true],
  ['100% pass rate', '99.5%', false],
  ['mindestens 3 Betriebe', '3', true],
])('“%s” is met by a reading of %s: %s', (text, reading, isMet) => {
  const condition = conditionIn(text)
  const value = readingIn(reading)
  expect(condition && value !== undefined && satisfies(condition, value)).toBe(isMet)
})

it.each(['https://example.org/4', 'looked at it, 4 of 5', 'fine'])('takes no reading from “%s”', (text) => {
  expect(readingIn(text)).toBeUndefined()
})

it.each(['Stable API', 'the kiln has doors'])('asks “%s” for no number', (text) => {
  expect(conditionIn(text)).toBeUndefined()
})
