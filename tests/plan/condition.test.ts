import { expect, it } from 'vitest'
import { amountIn } from '../../src/plan/amount.ts'
import { answers, conditionIn, conditionWords, satisfies } from '../../src/plan/condition.ts'

it.each([
  ['performs within 5% of C', '4.2 %', true],
  ['performs within 5% of C', '5.1%', false],
  ['performs within 5% of C', '-7 %', false],
  ['≥5% improvement', '5', true],
  ['≥5% improvement', '4,9 %', false],
  ['≥5% improvement', '-6 %', false],
  ['< 100ms p99', '100 ms', false],
  ['< 100ms p99', '0.09 s', true],
  ['≤10% increase', '10', true],
  ['at least 1,000 users', '999', false],
  ['178+ tests', '180 tests', true],
  ['100% pass rate', '99.5%', false],
  ['mindestens 3 Betriebe', '3', true],
  ['10x faster bulk operations', '12x', true],
  ['≤ 350 kB', '0.4 MB', false],
  ['Wiederanlauf unter 10 Minuten', '600 s', true],
])('“%s” is met by a reading of %s: %s', (text, reading, isMet) => {
  const condition = conditionIn(text)
  const amount = amountIn(reading)
  expect(condition && answers(condition, reading)).toBe(true)
  expect(condition && amount && satisfies(condition, amount)).toBe(isMet)
})

it.each([
  ['100% test pass rate (178+ tests)', '180 tests'],
  ['< 100 ms p99', '4 %'],
  ['20+ plugins', '20 %'],
  ['≥5% improvement', 'https://example.org/5'],
])('does not hold “%s” against %s', (text, reading) => {
  const condition = conditionIn(text)
  expect(condition && answers(condition, reading)).toBe(false)
})

it.each([
  ['No query is slower by more than 10 %', 'at most 10 %'],
  ['less than 5% errors', 'at most 5 %'],
  ['Error rate 1 %', 'at most 1 %'],
  ['no less than 5 pilots', 'at least 5'],
  ['from 38 min to under 12 min (now 31 min)', 'at most 12 min'],
  ['conversion from 18 % to 25 %', 'at least 25 %'],
  ['p95 +5 ms at most', 'at most 5 ms'],
  ['回帰テストの成功率 99% 以上', 'at least 99 %'],
  ['崩溃率低于 0.2%', 'at most 0.2 %'],
  ['p95 der Sendungssuche < 300 ms', 'less than 300 ms'],
  ['no breaking changes for 6+ months', 'at least 6 months'],
])('“%s” asks for %s', (text, words) => {
  const condition = conditionIn(text)
  expect(condition && conditionWords(condition)).toBe(words)
})

it.each(['https://example.org/4', 'looked at it, 4 of 5', 'fine'])('takes no reading from “%s”', (text) => {
  expect(amountIn(text)).toBeUndefined()
})

it.each([
  'Stable API',
  'the kiln has doors',
  'windows-drivers-rs reaches 1.0+ with API stability',
  'All tests pass with Rust 1.81 + wasmtime v35',
  'Runs on Node 22+',
  'at least version 2',
])('asks “%s” for no number', (text) => {
  expect(conditionIn(text)).toBeUndefined()
})
