import type { Row } from '../outline.ts'
import { clean } from './clean.ts'
import type { Column } from './columns.ts'

/** `F-01`, `#377`, `0.9`. */
const isNumberAlone = /^(?:[#§]|\p{Lu}{1,6}[-_. ]?|v)?\d[\d._/-]*\p{Ll}?$/u

/** Columns that tell something of a row besides what it is about. */
const beside = new Set<Column | undefined>([
  'status',
  'target',
  'current',
  'date',
  'level',
  'mitigation',
  'owner',
  'cadence',
  'number',
  'estimate',
])

/** What a row is about whose first cell is a number; undefined where the first cell says it. */
export function aboutOf({ cells }: Row, columns: readonly (Column | undefined)[]): string | undefined {
  const [first, ...others] = cells
  if (first === undefined || !isNumberAlone.test(clean(first).text)) return undefined
  const cell = others.find((one, at) => !beside.has(columns[at + 1]) && /\p{L}{2}/u.test(one.text))
  return cell && clean(cell).text
}
