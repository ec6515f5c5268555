import type { Row } from '../outline.ts'
import { type Column, columnsOf } from './columns.ts'
import type { Section } from './sections.ts'
import { bare, type Signs, signsIn } from './signs.ts'

type Columns = readonly (Column | undefined)[]

const known = new WeakMap<readonly string[], Columns>()

/** The sort of each column of a row's table: by its header, and where none is about state, by the signs in its cells. */
export function withSigns(row: Row, { units }: Section, signs: Signs): Columns {
  const found = known.get(row.columns)
  if (found) return found
  const named = columnsOf(row.columns)
  const rows = units.flatMap((unit) => (unit.type === 'row' && unit.columns === row.columns ? [unit] : []))
  // A table of versions with a tick each tells which are supported.
  const at = named.includes('status') || named[0] === 'milestone' ? undefined : signColumn(rows, signs)
  const columns = at === undefined ? named : named.map((column, index) => (index === at ? 'status' : column))
  known.set(row.columns, columns)
  return columns
}

/** The one column in which nearly every cell begins with a sign of state; undefined where none or several do. */
function signColumn(rows: readonly Row[], signs: Signs): number | undefined {
  const width = rows[0]?.columns.length ?? 0
  const found = Array.from({ length: width }, (_, at) => at).filter((at) => {
    const shown = rows.filter(({ cells }) => beginsWithSign(cells[at]?.text ?? '', signs))
    return at > 0 && shown.length >= 2 && shown.length * 10 >= rows.length * 6
  })
  return found.length === 1 ? found[0] : undefined
}

function beginsWithSign(text: string, signs: Signs): boolean {
  const [first] = signsIn(text)
  return (
    first !== undefined &&
    text.slice(0, first.from).trim() === '' &&
    signs.get(bare(first.sign)) !== undefined
  )
}
