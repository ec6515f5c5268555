import type { Row } from '../outline.ts'
import { isBoxAlone } from './box-state.ts'
import { type Column, columnsOf } from './columns.ts'
import { beginsWithSign } from './columns-by-cells.ts'
import type { Section } from './sections.ts'
import type { Signs } from './signs.ts'
import { findWord } from './state-words.ts'

/** Columns that tell something of a row besides what it is about. */
const beside = new Set<Column | undefined>(['status', 'date', 'owner', 'level', 'estimate', 'number'])

/** Puts what a row is about first in a section's tables: in `Status | Task` it stands behind a state or a box. */
export function bringSubjectsFirst({ units, sections }: Section, signs: Signs): void {
  const rows = units.flatMap((unit, at) => (unit.type === 'row' ? [{ row: unit, at }] : []))
  for (const table of Map.groupBy(rows, ({ row }) => row.table).values()) {
    const all = table.map(({ row }) => row)
    const subject = subjectBehindState(all, signs)
    if (subject === undefined) continue
    const columns = brought(all[0]?.columns ?? [], subject)
    for (const { row, at } of table) units[at] = { ...row, columns, cells: brought(row.cells, subject) }
  }
  for (const section of sections) bringSubjectsFirst(section, signs)
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
