import type { Fact } from '../plan/watch.ts'

export type Facts = readonly Fact[]

/** The value of a fact, where it was read. */
export function factIn(facts: Facts | undefined, name: string): Fact['value'] | undefined {
  return facts?.find((fact) => fact.name === name)?.value
}

export function textOf(facts: Facts | undefined, name: string): string | undefined {
  const value = factIn(facts, name)
  return typeof value === 'string' ? value : undefined
}

export function numberOf(facts: Facts | undefined, name: string): number | undefined {
  const value = factIn(facts, name)
  return typeof value === 'number' ? value : undefined
}
