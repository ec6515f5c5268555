import type { Row } from '../outline.ts'
import { columnOf } from './board.ts'
import { type Column, columnsOf } from './columns.ts'
import { columnsByCells } from './columns-by-cells.ts'
import { datesIn } from './dates.ts'
import { type Section, upwards } from './sections.ts'
import type { Signs } from './signs.ts'

type Columns = readonly (Column | undefined)[]

const known = new WeakMap<readonly string[], Columns>()

/** The sort of each column of a row's table: by its header, and where headers say little by its cells. */
export function withSigns(row: Row, { units, near }: Section, signs: Signs): Columns {
  const found = known.get(row.columns)
  if (found) return found
  const rows = units.flatMap((unit) => (unit.type === 'row' && unit.columns === row.columns ? [unit] : []))
  const columns = columnsByCells(columnsOf(row.columns), { headers: row.columns, rows, signs, near })
  known.set(row.columns, columns)
  return columns
}

/** What a table of states may have beside them: what each means, and how many there are. */
const beside = new Set<Column | undefined>([undefined, 'number', 'estimate', 'change', 'metric'])
const aCount = /^\d+\s?%?$|^$/
const ofStates = new WeakMap<readonly string[], boolean>()

/** `Status | What it means`, `Status | Issues`: each state once, and nothing that is in it. */
export function listsStates({ columns: headers }: Row, columns: Columns, { units }: Section): boolean {
  const known = ofStates.get(headers)
  if (known !== undefined) return known
  const rows = units.flatMap((unit) => (unit.type === 'row' && unit.columns === headers ? [unit.cells] : []))
  const names = rows.map(([first]) => first?.text.trim() ?? '')
  const named = names.filter((name) => columnOf(name)).length
  const counts = (at: number) => rows.every((cells) => aCount.test(cells[at]?.text.trim() ?? ''))
  const found =
    columns[0] === 'status' &&
    columns.every((column, at) => at === 0 || beside.has(column) || counts(at)) &&
    new Set(names).size === names.length &&
    named > 1 &&
    named * 2 >= names.length
  ofStates.set(headers, found)
  return found
}

/** What was held, and what came of it. */
const isNamedLog =
  /^[^\p{L}]*(?:(?:review|meeting|incident|change|audit|session) (?:log|history|record)s?|logbook|logbuch|journal|registro de (?:revisiones|reuniones)|registro delle riunioni|logboek|журнал)(?![\p{L}])/iu
const noted = new Set<Column>(['date', 'owner', 'change', 'number'])
const logs = new WeakMap<readonly string[], boolean>()

/** A table that begins with days, none of them after the document was written, and tells at most by whom besides is a log of what was. */
export function isLog(row: Row, columns: Columns, section: Section): boolean {
  const found = logs.get(row.columns) ?? tellsThePast(row, columns, section)
  logs.set(row.columns, found)
  return found
}

function tellsThePast({ columns: headers }: Row, columns: Columns, section: Section): boolean {
  if (columns[0] === 'date' && isNamedLog.test(section.title)) return true
  const near = upwards(section).at(-1)?.near
  if (columns[0] !== 'date' || near?.month === undefined) return false
  if (columns.some((column) => column !== undefined && !noted.has(column))) return false
  const written = `${near.year}-${String(near.month).padStart(2, '0')}-31`
  const days = section.units.flatMap((unit) =>
    unit.type === 'row' && unit.columns === headers
      ? [datesIn(unit.cells[0]?.text ?? '', near, 'cell')[0]?.due ?? '']
      : [],
  )
  return days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= written)
}
