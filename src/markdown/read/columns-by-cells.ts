import type { Row } from '../outline.ts'
import { isBoxAlone } from './box-state.ts'
import type { Column } from './columns.ts'
import { datesIn } from './dates.ts'
import { horizonIn } from './horizons.ts'
import { levelOfCell } from './levels.ts'
import { bare, leadingIcons, type Signs, signsIn } from './signs.ts'
import { beginsAsStage } from './stages.ts'
import { findWord } from './state-words.ts'
import { isDayOrVersion, looksLikeVersion } from './versions.ts'
import type { Near } from './years.ts'

type Columns = readonly (Column | undefined)[]

interface Table {
  readonly headers: readonly string[]
  readonly rows: readonly Row[]
  readonly signs: Signs
  readonly near: Near | undefined
}

/** The sorts of a table's columns where its cells tell more than its headers. */
export function columnsByCells(named: Columns, table: Table): Columns {
  return refinements.reduce((columns, refine) => refine(columns, table), named)
}

type Refine = (columns: Columns, table: Table) => Columns

const subjectOf = (columns: Columns) => columns.find((column) => column !== 'number')

/** `Number | Today | Goal` over words: the numbers that are read, not those of the rows. */
const withMeasures: Refine = (columns, { headers: [first = ''], rows }) =>
  aNumber.test(first.trim()) && rows.every(({ cells }) => /\p{L}{3,}\s\S/u.test(cells[0]?.text ?? ''))
    ? columns.with(0, 'metric')
    : columns

const aNumber = /^(?:number|zahl|chiffre|número|numero|getal|cijfer|число|liczba|tal|tall|sayı)s?$/iu

/** `WCAG criterion` over `2.1.1`: where the condition stands, and not the condition. */
const withoutReferences: Refine = (columns, { rows }) =>
  columns.map((column, at) =>
    column === 'criterion' && textsIn(rows, at).every((text) => !/\p{L}{2,}/u.test(text))
      ? undefined
      : column,
  )

/** `Where it lives` over `✅ moved` and `not started`. A table of versions with a tick each tells which are supported. */
const withState: Refine = (columns, { rows, signs }) => {
  if (columns.includes('status') || columns[0] === 'milestone') return columns
  const at =
    onlyColumn(
      columns,
      rows,
      (text, column) =>
        beginsWithSign(text, signs) && !(column === 'level' && levelOfCell(text) !== undefined),
    ) ?? onlyColumn(columns, rows, (text, column) => column === undefined && beginsWithStateOf(text, signs))
  return at === undefined ? columns : columns.with(at, 'status')
}

/** The one column most of whose cells are so; undefined where none or several are. */
function onlyColumn(
  columns: Columns,
  rows: readonly Row[],
  is: (text: string, column: Column | undefined) => boolean,
): number | undefined {
  const found = columns.flatMap((column, at) => {
    const texts = textsIn(rows, at)
    const shown = texts.filter((text) => is(text, column))
    return at > 0 && shown.length >= 2 && shown.length * 10 >= texts.length * 6 ? [at] : []
  })
  return found.length === 1 ? found[0] : undefined
}

function textsIn(rows: readonly Row[], at: number): readonly string[] {
  return rows.map(({ cells }) => cells[at]?.text.trim() ?? '').filter((text) => text !== '')
}

/** Whether it begins with a sign of a state, or is a box. */
export function beginsWithSign(text: string, signs: Signs): boolean {
  if (isBoxAlone(text)) return true
  const [first] = signsIn(text)
  return (
    first !== undefined &&
    text.slice(0, first.from).trim() === '' &&
    signs.get(bare(first.sign)) !== undefined
  )
}

function beginsWithStateOf(text: string, signs: Signs): boolean {
  if (beginsWithSign(text, signs)) return true
  const words = text.slice(leadingIcons(text).length)
  const found = findWord(words)
  return found?.from === 0 && /^\s*(?:$|[-–—:(,;])/u.test(words.slice(found.to))
}

/** `How bad` over `high`, `low` and `medium`. */
const withLevels: Refine = (columns, { headers, rows }) => {
  if (columns.includes('level')) return columns
  const at = columns.findIndex((column, index) => {
    const texts = textsIn(rows, index)
    return (
      index > 0 &&
      column === undefined &&
      texts.length > 1 &&
      !urgency.test(headers[index] ?? '') &&
      texts.every((text) => text.length <= 12 && levelOfCell(text) !== undefined)
    )
  })
  return at < 0 ? columns : columns.with(at, 'level')
}

const urgency =
  /(?<![\p{L}])(?:prio\p{L}*|urgen\p{L}*|dringlich\p{L}*|effort|size|complexity|confidence|aufwand|приоритет\p{L}*|срочн\p{L}*|hast\p{L}*|indsats|innsats|omfang|öncelik|aciliyet|efor)(?![\p{L}])|优先|優先|우선/iu

const kept = new Set<Column | undefined>(['milestone', 'task', 'phase'])
/** Dates under these headers tell when something was, not until when it is to be. */
const past =
  /^(?:since|started|created|decided|done|completed|measured|updated|reported|found|opened|seit|erstellt|gemessen|depuis|créé|desde|creado|criado|dal|creato|sinds|с$|создан|od$|siden|oprettet|opprettet|besluttet|vedtatt|afsluttet|avsluttet|målt|opdateret|oppdatert)/iu

/** `v. 6` is a week, and a version where a column is named after versions. */
const versionOrWeek = /^v\.?\s?\d/iu

/** Whatever its header says, a column of nothing but dates tells when the versions and pieces of work beside it are to be there: of several the last. */
const withDates: Refine = (columns, { headers, rows, near }) => {
  const isFollowed = columns.includes('status') && columns.includes('owner')
  if (!kept.has(subjectOf(columns)) && !(subjectOf(columns) === undefined && isFollowed)) return columns
  if (columns.includes('date')) return columns
  const at = columns.findLastIndex(
    (column, index) =>
      index > 0 &&
      (column === undefined || column === 'milestone') &&
      !past.test(headers[index] ?? '') &&
      !(column === 'milestone' && textsIn(rows, index).some((text) => versionOrWeek.test(text))) &&
      mostlyDates(rows, index, near),
  )
  return at < 0 ? columns : columns.with(at, 'date')
}

/** `Termin | Datum`: what is to happen, and when; `Announce | 2027-06-02` is no stage but a point as well. */
const withPoints: Refine = (columns, table) => {
  const namesDates =
    columns[0] === 'date' && columns.includes('date', 1) && !mostlyDates(table.rows, 0, table.near)
  return namesDates || (columns[0] === 'phase' && arePoints(columns.indexOf('date'), table))
    ? columns.with(0, 'milestone')
    : columns
}

function arePoints(dates: number, { rows, near }: Table): boolean {
  if (dates < 0 || textsIn(rows, 0).some((name) => beginsAsStage(name) || !/\p{L}{3,}/u.test(name)))
    return false
  const texts = textsIn(rows, dates)
  const days = texts.filter((text) => {
    const [date] = datesIn(text, near, 'cell')
    return (
      date !== undefined &&
      exactDay.test(date.due) &&
      date.from === 0 &&
      date.to === text.length &&
      !aStretch.test(text)
    )
  })
  return days.length * 2 > texts.length
}

const exactDay = /^\d{4}-\d{2}-\d{2}$/
const aStretch = /\d\s?[–—-]\s?\d{1,2}[.\s]|\s(?:[–—-]|to|until|till|bis|au|al|tot|do|до)\s|→|～|〜/iu

/** What a number is to be: behind how it is now, or told as `≤ 15`. */
const withTargets: Refine = (columns, table) => {
  const { headers, rows, near } = table
  if (subjectOf(columns) === undefined) return withLimits(columns, table)
  if (subjectOf(columns) !== 'metric') return columns
  const current = columns.indexOf('current')
  const byThen =
    current < 0
      ? columns
      : columns.map((column, at) =>
          at > current && isTargetByThen({ header: headers[at] ?? '', rows, column, at, near })
            ? 'target'
            : column,
        )
  if (byThen.includes('target')) return byThen
  const limit = byThen.findLastIndex(
    (column, at) => at > 0 && column === undefined && textsIn(rows, at).some((text) => isLimit.test(text)),
  )
  return limit < 0 ? byThen : byThen.with(limit, 'target')
}

/** `Suite | In production | Floor`: what is read and held against limits is a number, whatever its table calls it. */
const withLimits: Refine = (columns, { rows }) => {
  if (!columns.includes('current') || columns.includes('target')) return columns
  const limits = columns.flatMap((column, at) => {
    const texts = textsIn(rows, at)
    const found = texts.filter((text) => isLimit.test(text))
    return at > 0 && column === undefined && found.length > 1 && found.length * 2 > texts.length ? [at] : []
  })
  const [at] = limits
  return limits.length === 1 && at !== undefined ? columns.with(at, 'target').with(0, 'metric') : columns
}

/** `Piece | We run | Next stop` over versions. */
const withVersions: Refine = (columns, { headers, rows }) => {
  const current = columns.indexOf('current')
  if (
    subjectOf(columns) !== undefined ||
    columns.includes('target') ||
    !ofSoftware.test(headers[current] ?? '')
  )
    return columns
  const next = columns.findIndex(
    (column, at) => at > current && column === undefined && areVersions(rows, at),
  )
  return next > 0 && areVersions(rows, current) ? columns.with(next, 'target').with(0, 'watch') : columns
}

const ofSoftware =
  /^(?:we run|running|in use|installed|pinned|deployed|our version|im einsatz|installiert|en (?:service|uso)|em uso|in uso|in gebruik|используе|w użyciu|i brug|i bruk|kullanımda|利用中|使用中|在用|운영 중|사용 중)/iu

function areVersions(rows: readonly Row[], at: number): boolean {
  const texts = textsIn(rows, at)
  const found = texts.filter((text) => /^v?\d+\.\d+(?:\.(?:\d+|x))*\+?$/iu.test(text))
  return found.length > 1 && found.length * 2 > texts.length
}

const isLimit = /^(?:[<>≤≥]|<=|>=)\s?\p{Sc}?\s?\d/u

const stages = new Set<Column | undefined>(['date', 'phase', 'milestone'])

/** `Metric | Current | End of stage 1 | Q3 2027`: what the number is to be by then, where numbers stand beneath. */
function isTargetByThen(one: {
  readonly header: string
  readonly rows: readonly Row[]
  readonly column: Column | undefined
  readonly at: number
  readonly near: Near | undefined
}): boolean {
  const { header, rows, column, at, near } = one
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
  /^(?:by|after|at|until|at the end of|end of|nach|bis|am ende|ende|après|fin|à la fin|tras|después de|al final|após|depois|no fim|dopo|alla fine|na|eind|aan het eind|после|к концу|в конце|po|na koniec|pod koniec|efter|i slutet|slutet|po konci|na konci|після|наприкінці|etter|ved (?:slutningen|slutten|udgangen|utgangen)|inden|innen)\s/iu

const beginsWithNumber = /^(?:[<>≤≥=~≈±+-]|<=|>=)?\s?\p{Sc}?\s?\d/u

function mostlyDates(rows: readonly Row[], at: number, near: Near | undefined): boolean {
  const texts = rows.map(({ cells }) => cells[at]?.text.trim() ?? '').filter((text) => /\p{L}|\d/u.test(text))
  const dates = texts.filter((text) => {
    const [date] = /\d/.test(text) && !isDayOrVersion(text) ? datesIn(text, near, 'cell') : []
    return date !== undefined && (date.to - date.from) * 2 > text.length
  })
  return dates.length > 0 && dates.length * 10 >= texts.length * 6
}

/** `Next` over `7.2` and `20.11`: beside versions such numbers are versions too, and no days. */
const withoutVersions: Refine = (columns, { headers, rows }) => {
  const isBesideVersions = (at: number) =>
    whenOrWhat.test(headers[at] ?? '') &&
    headers.some((_, beside) => beside !== at && textsIn(rows, beside).some((text) => looksLikeVersion(text)))
  return columns.map((column, at) => {
    const texts = textsIn(rows, at)
    if (column !== 'date' || !texts.some(isDayOrVersion)) return column
    return isBesideVersions(at) || texts.some((text) => looksLikeVersion(text) && !isDayOrVersion(text))
      ? undefined
      : column
  })
}

/** Headers that may tell when, and which as well. */
const whenOrWhat =
  /^(?:next|planned|forecast|revised|nächste|geplant|prognose|prochaine?|prévu|próxim|previst|volgende|gepland|planlagt|следующ|план|następn|planowan|další|plánovan|nästa|planerad|næste|neste|sonraki|planlanan|予定|计划|예정|until|bis$|window)/iu

const refinements: readonly Refine[] = [
  withoutVersions,
  withMeasures,
  withoutReferences,
  withState,
  withLevels,
  withDates,
  withPoints,
  withVersions,
  withTargets,
]
