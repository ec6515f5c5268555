import type { Row } from '../outline.ts'
import { type Column, columnsOf } from './columns.ts'
import { datesIn } from './dates.ts'
import { horizonIn } from './horizons.ts'
import { type Section, upwards } from './sections.ts'
import { bare, type Signs, signsIn } from './signs.ts'
import type { Near } from './years.ts'

type Columns = readonly (Column | undefined)[]

const known = new WeakMap<readonly string[], Columns>()

/** The sort of each column of a row's table: by its header, and where none is about state or dates, by its cells. */
export function withSigns(row: Row, { units, near }: Section, signs: Signs): Columns {
  const found = known.get(row.columns)
  if (found) return found
  const named = columnsOf(row.columns)
  const rows = units.flatMap((unit) => (unit.type === 'row' && unit.columns === row.columns ? [unit] : []))
  // A table of versions with a tick each tells which are supported.
  const at = named.includes('status') || named[0] === 'milestone' ? undefined : signColumn(rows, signs)
  const withStatus =
    at === undefined ? named : named.map((column, index) => (index === at ? 'status' : column))
  const dates = dateColumn(rows, withStatus, near)
  const withDate =
    dates === undefined ? withStatus : withStatus.map((column, index) => (index === dates ? 'date' : column))
  const withPoints = namesDatesTwice(rows, withDate, near) ? withDate.with(0, 'milestone' as const) : withDate
  const current = named.find((column) => column !== 'number') === 'metric' ? named.indexOf('current') : -1
  const columns =
    current < 0
      ? withPoints
      : withPoints.map((column, index) =>
          index > current && isTargetByThen(rows, column, index, near) ? 'target' : column,
        )
  known.set(row.columns, columns)
  return columns
}

/** `Termin | Datum`: what is to happen, and when. */
function namesDatesTwice(rows: readonly Row[], [first, ...others]: Columns, near: Near | undefined): boolean {
  return first === 'date' && others.includes('date') && !mostlyDates(rows, 0, near)
}

const kept = new Set<Column | undefined>(['milestone', 'task', 'phase'])
/** Dates under these headers tell when something was, not until when it is to be. */
const past =
  /^(?:since|started|created|decided|done|completed|measured|updated|reported|found|opened|seit|erstellt|gemessen|depuis|créé|desde|creado|criado|dal|creato|sinds|с$|создан|od$)/iu

/** Whatever its header says, a column of nothing but dates tells when the versions and pieces of work beside it are to be there. */
function dateColumn(rows: readonly Row[], named: Columns, near: Near | undefined): number | undefined {
  if (!kept.has(named.find((column) => column !== 'number')) || named.includes('date')) return undefined
  const found = named.findIndex(
    (column, at) =>
      at > 0 &&
      (column === undefined || column === 'milestone') &&
      !past.test(rows[0]?.columns[at] ?? '') &&
      mostlyDates(rows, at, near),
  )
  return found < 0 ? undefined : found
}

const stages = new Set<Column | undefined>(['date', 'phase', 'milestone'])

/** `Metric | Current | End of stage 1 | Q3 2027`: what the number is to be by then, where numbers stand beneath. */
function isTargetByThen(
  rows: readonly Row[],
  column: Column | undefined,
  at: number,
  near: Near | undefined,
): boolean {
  const header = rows[0]?.columns[at] ?? ''
  const isStage =
    stages.has(column) ||
    byThen.test(header) ||
    (column === undefined && (datesIn(header, near, 'title').length > 0 || horizonIn(header, true)))
  if (!isStage || past.test(header)) return false
  const texts = rows.map(({ cells }) => cells[at]?.text.trim() ?? '').filter((text) => text !== '')
  const numbers = texts.filter((text) => beginsWithNumber.test(text) && datesIn(text, near).length === 0)
  return numbers.length * 2 > texts.length
}

/** `After phase 1`, `By launch`. */
const byThen =
  /^(?:by|after|at|until|at the end of|end of|nach|bis|am ende|ende|après|fin|à la fin|tras|después de|al final|após|depois|no fim|dopo|alla fine|na|eind|aan het eind|после|к концу|в конце|po|na koniec|pod koniec|efter|i slutet|slutet|po konci|na konci|після|наприкінці)\s/iu

const beginsWithNumber = /^(?:[<>≤≥=~≈±+-]|<=|>=)?\s?\p{Sc}?\s?\d/u

const noted = new Set<Column>(['date', 'owner', 'change', 'number'])
const logs = new WeakMap<readonly string[], boolean>()

/** A table that begins with days, none of them after the document was written, and tells at most by whom besides is a log of what was. */
export function isLog(row: Row, columns: Columns, section: Section): boolean {
  const found = logs.get(row.columns) ?? tellsThePast(row, columns, section)
  logs.set(row.columns, found)
  return found
}

function tellsThePast({ columns: headers }: Row, columns: Columns, section: Section): boolean {
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

function mostlyDates(rows: readonly Row[], at: number, near: Near | undefined): boolean {
  const texts = rows.map(({ cells }) => cells[at]?.text.trim() ?? '').filter((text) => /\p{L}|\d/u.test(text))
  const dates = texts.filter((text) => {
    const [date] = /\d/.test(text) ? datesIn(text, near, 'cell') : []
    return date !== undefined && (date.to - date.from) * 2 > text.length
  })
  return dates.length > 0 && dates.length * 10 >= texts.length * 6
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
