import { expect, it } from 'vitest'
import { type Gate, gateCalled } from '../../src/plan/gate.ts'

const plan = 'Kiln Monitoring Framework'
const gates = ['Monitoring Targets', 'Criteria for Phase 2', 'Criteria for Phase 3'].map(
  (title): Gate => ({ id: title, title, section: [plan, title], criteria: [] }),
)

it.each([
  ['monitoring', 'Monitoring Targets'],
  ['phase 2', 'Criteria for Phase 2'],
  ['Criteria for Phase 3', 'Criteria for Phase 3'],
  ['criteria', undefined],
  ['framework', undefined],
  ['kitchen', undefined],
])('“%s” means the gate %s: its own heading goes before those above it', (words, title) => {
  expect(gateCalled(gates, words)?.title).toBe(title)
})

it('a gate is found by a heading above it where it alone has that', () => {
  expect(gateCalled(gates.slice(0, 1), 'framework')?.title).toBe('Monitoring Targets')
})
