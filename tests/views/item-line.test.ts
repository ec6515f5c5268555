import { expect, it } from 'vitest'
import { plain } from '../../src/chat/inline.ts'
import type { Glance } from '../../src/plan/glance.ts'
import { itemLine } from '../../src/views/item-line.ts'

const glance = (text: string, due: string, horizon?: string): Glance => ({
  ref: 'BM-2',
  number: 2,
  kind: 'task',
  state: 'open',
  text,
  due,
  origin: 'document',
  claimed: false,
  detail: horizon === undefined ? {} : { horizon },
})

it.each([
  ['Order it by 2026-12-03', '2026-12-03', '⬜ BM-2 Order it by 2026-12-03'],
  ['Order it by 3 December 2026', '2026-12-03', '⬜ BM-2 Order it by 3 December 2026'],
  ['Order it in Q1 2027', '2027-Q1', '⬜ BM-2 Order it in Q1 2027'],
])('says no date twice: %s', (text, due, line) => {
  expect(plain(itemLine(glance(text, due), 'en-GB'))).toBe(line)
})

it.each([
  ['Order it by 13 December 2026', '2026-12-03', 'due 3 December 2026'],
  ['Order it by 3 December 2026', '2026-12', 'due December 2026'],
  ['Order it by 2026-12-03', '2026-12', 'due December 2026'],
  ['Order the 2027 model', '2027', 'due 2027'],
])('says a date that the line does not quite say: %s', (text, due, said) => {
  expect(plain(itemLine(glance(text, due), 'en-GB'))).toBe(`⬜ BM-2 ${text} · ${said}`)
})

it('says the week of a line that names another', () => {
  expect(plain(itemLine(glance('Unpack (Week 12)', '2027-01-31', 'Week 1'), 'en-GB'))).toContain(' · Week 1')
  expect(plain(itemLine(glance('Unpack (Week 1)', '2027-01-31', 'Week 1'), 'en-GB'))).not.toContain(
    ' · Week 1',
  )
})
