import type { Outline, Row, Unit } from '../outline.ts'
import { isBoxAlone } from './box-state.ts'
import { type Column, columnsOf } from './columns.ts'
import { beginsWithSign } from './columns-by-cells.ts'
import type { Signs } from './signs.ts'
import { findWord } from './state-words.ts'

/** Columns that tell something of a row besides what it is about. */
const beside = new Set<Column | undefined>(['status', 'date', 'owner', 'level', 'estimate', 'number'])

/** An outline in whose tables what a row is about comes first: in `Status | Task` it is behind a state or a box. */
export function subjectsFirst(outlined: Outline, signs: Signs): Outline {
  const tables = new Map<number, Row[]>()
  for (const unit of outlined.units)
    if (unit.type === 'row') tables.set(unit.table, [...(tables.get(unit.table) ?? []), unit])
  const turned = new Map<Unit, Row>()
  for (const rows of tables.values()) {
    const at = subjectBehindState(rows, signs)
    if (at === undefined) continue
    const columns = brought(rows[0]?.columns ?? [], at)
    for (const row of rows) turned.set(row, { ...row, columns, cells: brought(row.cells, at) })
  }
  return turned.size === 0 ? outlined : { units: outlined.units.map((unit) => turned.get(unit) ?? unit) }
}

function brought<T>(all: readonly T[], at: number): readonly T[] {
  return at >= all.length ? all : [...all.slice(at, at + 1), ...all.slice(0, at), ...all.slice(at + 1)]
}

/** Where the subject stands of rows that begin with nothing but a state each; undefined where none do. */
function subjectBehindState(rows: readonly Row[], signs: Signs): number | undefined {
  const [header = ''] = rows[0]?.columns ?? []
  const sorts = columnsOf(rows[0]?.columns ?? [])
  const isNamed = sorts[0] === 'status'
  if (!isNamed && /[\p{L}\d]/u.test(header)) return undefined
  const firsts = rows.map(({ cells }) => cells[0]?.text.trim() ?? '')
  const states = firsts.filter((text) => text !== '')
  const tellsState = (text: string) =>
    beginsWithSign(text, signs) || (isNamed && (/^x$/i.test(text) || findWord(text)?.from === 0))
  if (states.length === 0 || !states.every(tellsState)) return undefined
  const at = sorts.findIndex(
    (sort, index) =>
      index > 0 &&
      !beside.has(sort) &&
      rows.every(({ cells }) => /[\p{L}\d]/u.test(cells[index]?.text ?? '')),
  )
  return at < 0 || explainsStates(states, sorts, at) ? undefined : at
}

/** `✅ | in production`, `🚧 | somebody is at it`: a state each, and what it means. */
function explainsStates(
  states: readonly string[],
  sorts: readonly (Column | undefined)[],
  at: number,
): boolean {
  return (
    sorts.length === 2 &&
    sorts[at] === undefined &&
    new Set(states).size === states.length &&
    !states.every(isBoxAlone)
  )
}
