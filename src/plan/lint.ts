import { type Finding, findingOf, inOrder } from './finding.ts'
import { rules } from './lint/index.ts'
import type { Sheet } from './lint/sheet.ts'

/** Holds a plan against itself; in the order of its lines. */
export function lint(sheet: Sheet): readonly Finding[] {
  return inOrder(rules.flatMap(({ name, find }) => find(sheet).map((oddity) => findingOf(name, oddity))))
}
