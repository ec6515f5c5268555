import type { Detail, Target } from '../../plan/item.ts'
import { type Kind, kindOf } from '../../plan/kinds/index.ts'
import type { Mark } from '../../plan/reading.ts'
import { namesDayOrTime } from '../../plan/recurrence/days-in-text.ts'
import type { Words } from '../outline/words.ts'
import type { Row } from '../outline.ts'
import { aboutOf } from './about.ts'
import { boxedState, boxInCell } from './box-state.ts'
import { cadenceIn } from './cadence.ts'
import { signsOfTable } from './circles.ts'
import { clean } from './clean.ts'
import type { Column } from './columns.ts'
import type { Governing } from './context.ts'
import { cueOf } from './cue.ts'
import { datesIn } from './dates.ts'
import { type Draft, nothingSaid } from './draft.ts'
import { endOfSupport } from './end-of-support.ts'
import { fallenThrough } from './fallen-through.ts'
import { horizonIn } from './horizons.ts'
import type { Reader } from './item-draft.ts'
import { levelIn, levelOfCell } from './levels.ts'
import { pairsPartsWithMeanings } from './names-of-parts.ts'
import { ownerIn } from './owner.ts'
import { kindOfRow } from './row-kind.ts'
import { type Section, upwards } from './sections.ts'
import { bare, signsIn } from './signs.ts'
import { isTrafficLight, type ShownState, shownState, statusIn } from './state.ts'
import { findWord } from './state-words.ts'
import { listsStates, withSigns } from './table-columns.ts'
import { upstreamLink } from './upstream-link.ts'
import { isDayOrVersion } from './versions.ts'
import { saidBeneath } from './weeks.ts'

const total = cueOf(
  /^(?:total|sum|overall|all together|altogether|in all|taken together|alles zusammen|insgesamt|tous ensemble|en conjunto|tutto insieme|alles bij elkaar|вместе|gesamt|summe|suma|soma|totale|totaal|итого|всего|合計|総計|合计|总计|합계|총계|razem|celkem|усього|всього|totalt|toplam|samlet|sammenlagt|i alt|sum(?:men)?)(?![\p{L}])/iu,
)
/** These are levels as well: an average stands over numbers. */
const average = cueOf(
  /^(?:average|mean|durchschnitt|moyenne|promedio|média|media|gemiddelde|среднее|平均|평균|średnia|průměr|ortalama|gennemsnit|gjennomsnitt|snitt)(?![\p{L}])/iu,
)
/** `All journeys, weighted`, with no number of its own to reach. */
const combined = cueOf(
  /(?<![\p{L}])(?:weighted|combined|in total|altogether|gewichtet|zusammen|insgesamt|pondérée?s?|au total|ponderad[oa]s?|en total|no total|ponderat[oaie]|in totale|gewogen|взвешенн\p{L}+|в сумме|в целом|ważon\p{L}+|łącznie|viktat|sammanlagt|vægtet|vektet|i alt|samlet|totalt|ağırlıklı|toplamda)[)）]?$|(?:加重平均|全体|加权|합산)$/iu,
)
const placeholder = /^(?:[A-Z]{2,5}-X+|X+|\.\.\.|…|<[^>]*>|\[[^\]]*\]|\{+[^{}]*\}+|tbd|n\/a|-|–|—)?$/iu

/** `10 %`: how many get it, and nothing to do by itself. */
const isShare = /^[~≈<>≤≥]?\s?\d+(?:[.,]\d+)?\s?%$/u

/** A table row as it is followed; undefined when it is text. */
export function draftRow(
  row: Row,
  section: Section,
  governing: Governing,
  ofDocument: Reader,
): Draft | undefined {
  const [first] = row.cells
  if (first === undefined) return undefined
  const reader = { ...ofDocument, signs: signsOfTable(row, section, ofDocument.signs) }
  const { text } = clean(first)
  if (placeholder.test(text)) return undefined
  const columns = withSigns(row, section, reader.signs)
  if (sumsUp(row, text, columns)) return undefined
  if (isLabelOfValue(row, columns, section) || listsStates(row, columns, section)) return undefined
  if (pairsPartsWithMeanings(row, section)) return undefined
  const judged = kindOfRow(row, columns, governing, reader)
  const kind = judged === 'decision' && isStillOpen(row, columns, reader) ? 'task' : judged
  if (kind === undefined || (kind === 'task' && isShare.test(text))) return undefined
  const found =
    rowState(row, columns, reader) ??
    (kind === 'task' ? fallenThrough(cellOf(row, columns, 'status')) : undefined)
  const shown =
    kind === 'risk' && found && !columns.includes('status') && isTrafficLight(found) ? undefined : found
  const due =
    kind === 'decision' ||
    kind === 'document' ||
    ((kind === 'component' || kind === 'risk') && !row.columns.some((header) => deadline.test(header)))
      ? undefined
      : dueOf(row, columns, kind, section)
  const owner = cellOf(row, columns, 'owner')?.text.trim() || ownerIn(first.text)
  const detail = detailOf(row, columns, kind, section)
  return {
    ...nothingSaid,
    line: first.line,
    kind,
    state: kind === 'metric' && detail.target === undefined && shown === undefined ? 'none' : shown?.state,
    text,
    section,
    claimed: false,
    why: `It is a row of a table with the columns ${row.columns.filter(Boolean).slice(0, 5).join(', ')}, so it is a ${kind}.${shown ? ` It shows ${shown.shown.trim()}.` : ''}`,
    detail,
    due,
    undated: due === undefined && saysNoDate(row, columns),
    owner: owner && !placeholder.test(owner) ? owner : undefined,
    mark: shown ? shown.mark : blankMark(row, columns, reader),
  }
}

function cellOf(row: Row, columns: readonly (Column | undefined)[], column: Column): Words | undefined {
  const at = columns.indexOf(column)
  return at < 0 ? undefined : row.cells[at]
}

function rowState(
  row: Row,
  columns: readonly (Column | undefined)[],
  reader: Reader,
): ShownState | undefined {
  const byCells = stateByCells(row, columns, reader)
  return row.box ? boxedState(row.box, byCells, reader) : byCells
}

/** Of several state columns the one with signs decides; a sign elsewhere counts where no column is about state. */
function stateByCells(
  row: Row,
  columns: readonly (Column | undefined)[],
  reader: Reader,
): ShownState | undefined {
  const cells = row.cells.filter((_, at) => columns[at] === 'status')
  const withSign = cells.find((cell) =>
    signsIn(cell.text).some(({ sign }) => reader.signs.get(bare(sign)) !== undefined),
  )
  const stateOf = (one: Words) =>
    boxInCell(one, row.columns[row.cells.indexOf(one)] ?? '', reader) ??
    statusIn(one, reader.signs, reader.markAt)
  const cell = withSign ?? cells.find((one) => stateOf(one) !== undefined)
  if (cell) return stateOf(cell)
  if (cells.length > 0) return undefined
  const shown = row.cells.flatMap((one) => {
    const found = boxInCell(one, '', reader) ?? shownState(one, reader.signs, reader.markAt)
    return found && found.by !== 'word' ? [found] : []
  })
  const [only] = shown
  if (only === undefined) return wordState(row, reader) ?? stateOfDate(cellOf(row, columns, 'date'), reader)
  if (shown.every(({ state }) => state === only.state)) return only
  // A part that differs from column to column is under way, and no one mark shows it.
  return {
    ...only,
    mark: undefined,
    state: shown.some(({ state }) => state === 'done' || state === 'in_progress')
      ? 'in_progress'
      : only.state,
  }
}

/** Where a state can be written that no cell shows as yet. */
function blankMark(row: Row, columns: readonly (Column | undefined)[], { byteAt }: Reader): Mark | undefined {
  const cell = cellOf(row, columns, 'status')
  if (cell?.text.trim() !== '') return undefined
  // A cell begins with the line before it.
  const at = byteAt(cell.from + 1)
  return { as: 'cell', from: at, to: at, text: '' }
}

/** `2026-04-22 (released)`. */
function stateOfDate(date: Words | undefined, { signs, markAt }: Reader): ShownState | undefined {
  return date && shownState(date, signs, markAt)
}

/** `reached – the base stands`: a cell that begins with a state and goes on to tell about it. */
function wordState({ cells }: Row, reader: Reader): ShownState | undefined {
  const cell = cells.slice(1).find(({ text }) => {
    const found = findWord(text)
    return found?.from === 0 && /^\s*(?:$|[-–—(:,])/u.test(text.slice(found.to))
  })
  const found = cell && findWord(cell.text)
  const mark = cell && found && reader.markAt('word', cell, found.from, found.to)
  return found && { state: found.state, by: 'word', shown: cell.text, reason: undefined, mark }
}

function dueOf(
  row: Row,
  columns: readonly (Column | undefined)[],
  kind: Kind,
  { near }: Section,
): string | undefined {
  const isReading = kind === 'metric' && columns.includes('current') && !columns.includes('target')
  const ends = row.cells.flatMap((cell, at) =>
    endOfSupport.test(row.columns[at] ?? '') ? (datesIn(cell.text, near, 'cell').at(-1)?.due ?? []) : [],
  )
  if (kind === 'watch' && ends.length > 0) return ends.at(-1)
  // Of several ends of a support the last is the end.
  for (const column of ['date', 'target', 'phase', 'milestone', 'estimate'] as const)
    for (const [at, cell] of kind === 'watch' ? [...row.cells.entries()].reverse() : row.cells.entries()) {
      const holds = columns[at] === column || (column === 'date' && endOfSupport.test(row.columns[at] ?? ''))
      if (!holds || (column === 'target' && kind === 'metric') || (column === 'date' && isReading)) continue
      // `3.5` of an effort are days of work.
      if (column === 'estimate' && isDayOrVersion(cell.text)) continue
      const found = datesIn(
        saidBeneath(row.columns[at] ?? '', withoutStruck(cell)),
        near,
        column === 'date' || column === 'estimate' ? 'cell' : undefined,
      ).at(-1)
      if (found) return found.due
    }
  return undefined
}

/** Whether a row only adds up those above it. */
function sumsUp(row: Row, text: string, columns: readonly (Column | undefined)[]): boolean {
  const holdsNumber = () => row.cells.slice(1).some((cell) => /^\s*[~≈]?\d/u.test(cell.text))
  const hasTarget = () => row.cells.some((cell, at) => columns[at] === 'target' && cell.text.trim() !== '')
  return (
    total.test(text) ||
    (average.test(text) && (holdsNumber() || (columns.includes('target') && !hasTarget()))) ||
    (holdsNumber() && !hasTarget() && combined.test(text))
  )
}

/** Not just any date: the one by which a part is to be there. */
const deadline = cueOf(
  /(?<![\p{L}])(?:due|deadline|target(?: date)?|expir\p{L}*|ablauf\p{L}*|läuft ab|valable jusqu\p{L}*|caduc\p{L}*|venc\p{L}+|vigen\p{L}+|válid[oa] (?:hasta|até)|validade|scade|valid[oa] fino|verloopt|geldig tot|истекает|действует до|wygasa|ważn[aey] do|vyprší|plat(?:í|nost) do|upphör|giltigt? (?:till|t\.o\.m)|udløber|gyldigt? til|utløper|(?:son )?geçerlilik|eta|frist|termin|fällig|échéance|plazo|fecha (?:límite|objetivo)|date (?:limite|cible|visée)|(?:[\p{L}-]+ )?(?:until|till)|[\p{L}-]+ by$|data (?:limite|alvo)|prazo|scadenza|vervaldatum|uiterlijk|срок|termín|bis|by when|senast|slutdatum|förfallodatum|senest|forfald(?:sdato)?|forfall(?:sdato)?|slutt?dato|måldato|inden|innen|hedef tarih|bitiş(?: tarihi)?|teslim tarihi|do kiedy|son tarih)(?![\p{L}])|期限|失効|締切|截止|有效期|到期|마감|만료|유효 ?기[간한]/iu,
)

/** `~~31 July~~ 11 September`: what is struck out is over. */
function withoutStruck(cell: Words): string {
  let [text, at] = ['', 0]
  for (const { from, to } of cell.struck) {
    text += cell.text.slice(at, from)
    at = to
  }
  const rest = text + cell.text.slice(at)
  return rest.trim() === '' ? cell.text : rest
}

/** `| Date | Jun 23, 2026 |` over `| Attendees | … |`: names of fields with their values. */
function isLabelOfValue(
  { columns: headers }: Row,
  columns: readonly (Column | undefined)[],
  { near }: Section,
): boolean {
  return headers.length === 2 && columns[0] === 'date' && datesIn(headers[1] ?? '', near).length > 0
}

/** A choice with the day by which it is to be made, and `open` beside it, is still to be done. */
function isStillOpen(row: Row, columns: readonly (Column | undefined)[], reader: Reader): boolean {
  const isDue = row.columns.some((header, at) => columns[at] === 'date' && deadline.test(header))
  return isDue && rowState(row, columns, reader)?.state === 'open'
}

/** A dash in the column of dates: its author has looked, and there is none. */
function saysNoDate(row: Row, columns: readonly (Column | undefined)[]): boolean {
  const text = cellOf(row, columns, 'date')?.text.trim()
  return (
    text !== undefined &&
    /^(?:[-–—?]|n\/?a|tbd|tba|none|keine?|offen|aucune?|ninguna|nessuna|geen|brak|нет|ingen|intet|yok|未定|なし|无|待定|미정|없음)$/iu.test(
      text,
    )
  )
}

function detailOf(row: Row, columns: readonly (Column | undefined)[], kind: Kind, section: Section): Detail {
  const target = targetsOf(row, columns, kind)
  const current = currentOf(row, columns)
  const level =
    kind === 'risk'
      ? (levelFromCells(row, columns) ??
        levelIn(row.cells[0]?.text ?? '') ??
        upwards(section).find((one) => one.level)?.level)
      : undefined
  const horizon = horizonOf(row, columns)
  const cadence = kind === 'review' ? cadenceIn(row.cells.map((cell) => cell.text).join(' ')) : undefined
  const when = kind === 'review' ? whenOf(row) : ''
  const about = aboutOf(row, columns)
  const url = kind === 'watch' ? row.cells.map(upstreamLink).find((one) => one !== undefined) : undefined
  return {
    ...(url !== undefined && { url }),
    ...(about !== undefined && { about }),
    ...(target !== undefined && { target }),
    ...(current && (kind === 'metric' || kind === 'watch') && { current }),
    ...(level && { level }),
    ...(cadence !== undefined && { cadence }),
    ...(when !== '' && { when }),
    ...(horizon !== undefined && kindOf(kind).states.length > 0 && { horizon }),
  }
}

/** The cells beside the first that tell a day of the week, of the month or a time. */
function whenOf({ cells }: Row): string {
  const others = cells.slice(1).map(({ text }) => text.trim())
  return others.filter((text) => text.length < longestWhen && namesDayOrTime(text)).join(', ')
}

/** A cell that is longer says what is done. */
const longestWhen = 60

/** Of several readings the newest, not where it began. */
function currentOf(row: Row, columns: readonly (Column | undefined)[]): string | undefined {
  const readings = row.cells.flatMap((cell, at) =>
    columns[at] === 'current' ? [{ header: row.columns[at] ?? '', text: cell.text.trim() }] : [],
  )
  const newest =
    readings.find(
      ({ header }) =>
        !/baseline|start|ausgang|référence|базов|udgangspunkt|utgangspunkt|başlangıç|基线/iu.test(header),
    ) ?? readings[0]
  return newest?.text
}

function horizonOf(row: Row, columns: readonly (Column | undefined)[]): string | undefined {
  const cell = cellOf(row, columns, 'date') ?? cellOf(row, columns, 'target')
  return cell && datesIn(cell.text).length === 0 ? horizonIn(cell.text, true)?.words : undefined
}

function targetsOf(row: Row, columns: readonly (Column | undefined)[], kind: Kind): Target | undefined {
  if (kind !== 'metric' && kind !== 'watch' && kind !== 'criterion') return undefined
  const targets = row.cells.flatMap((cell, at) =>
    columns[at] === 'target' && cell.text.trim() !== ''
      ? [{ for: row.columns[at] ?? '', value: cell.text.trim() }]
      : [],
  )
  const [only] = targets
  return targets.length > 1 ? targets : only?.value
}

/** What likelihood and impact come to. */
const ofBoth =
  /^(?:(?:risk )?(?:level|rating)|(?:risiko)?(?:stufe|klasse)|risk (?:class|score)|класс риска|niveau|nivel|nível|livello|poziom|уровень|nivå|risikoniveau|risikonivå|seviye|düzey|レベル|等级|等級|级别|수준)(?![\p{L}])/iu

/** Severity or impact rather than likelihood, where a table has several. */
function levelFromCells(row: Row, columns: readonly (Column | undefined)[]) {
  const cells = row.cells.flatMap((cell, at) =>
    columns[at] === 'level' ? [{ header: row.columns[at] ?? '', cell }] : [],
  )
  const telling =
    cells.find(({ header }) => ofBoth.test(header)) ??
    cells.find(
      ({ header }) =>
        !/likel|prob|chance|wahrsch|eintritt|kans|вероят|ймовір|pravd|prawd|sannolik|olası|sandsyn|sannsyn|可能|概率|確率|発生|확률|가능/iu.test(
          header,
        ),
    ) ??
    cells[0]
  return telling && levelOfCell(telling.cell.text)
}
