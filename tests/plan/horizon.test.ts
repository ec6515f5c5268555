import { expect, it } from 'vitest'
import { dueOfHorizon } from '../../src/plan/horizon.ts'

it.each([
  ['Week 1', '2026-12-07'],
  ['Week 0', '2026-12-01'],
  ['Weeks 1-2', '2026-12-14'],
  ['Day 3', '2026-12-03'],
  ['Months 1-3', '2027-02'],
  ['Next 3 Weeks', '2026-12-21'],
  ['6-12 months', '2027-11'],
  ['12+ months', '2027-12+'],
  ['Next Quarter', '2027-Q1'],
  ['this quarter', '2026-Q4'],
  ['next week', '2026-12-13'],
  ['next year', '2027'],
  ['Woche 2', '2026-12-14'],
  ['3. Woche', '2026-12-21'],
  ['Semaine 1', '2026-12-07'],
  ['nächstes Quartal', '2027-Q1'],
  ['第2週', '2026-12-14'],
  ['6个月', '2027-05'],
  ['short-term', undefined],
  ['soon', undefined],
  ['Sprint 4', undefined],
])('%s of a plan that starts on 1 December 2026 means %s', (horizon, due) => {
  expect(dueOfHorizon(horizon, '2026-12-01')).toBe(due)
})
