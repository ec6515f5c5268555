import { askedFacts } from '../plan/asked-facts.ts'
import type { WatchRule } from '../plan/watch.ts'
import { sources } from '../sources/index.ts'
import type { Subject } from '../sources/source.ts'

/** Whether an upstream says what a rule asks for. */
export function tells({ source }: Subject, rule: WatchRule): boolean {
  const told = sources.find(({ name }) => name === source)?.facts.map(({ name }) => name) ?? []
  return askedFacts(rule).every((name) => told.includes(name))
}
