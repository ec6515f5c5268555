import { type Outline, outline, type Row } from '../outline.ts'
import { datesIn } from '../read/dates.ts'
import type { Weights } from './languages.ts'
import { restyledDate } from './restyled-date.ts'

/** One line for a document's own log of changes. */
export interface LogEntry {
  readonly on: string
  readonly says: string
}

/** Text to put into a document, at an offset of it. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

const title =
  /change ?log|(?:change|revision|version|document|edit|update) history|revision log|änderungs(?:protokoll|historie|verzeichnis)|änderungen|historique|journal des modifications|historial|registro de cambios|histórico|registro delle modifiche|wijzigings|журнал изменений|история изменений|(?:変更|改訂|更新|修正)履歴|(?:修订|变更|更新|修訂|變更)(?:记录|历史|日志|記錄|歷史)|(?:변경|개정|수정|업데이트) ?(?:이력|내역|기록)|(?:historia|dziennik|rejestr) (?:zmian|wersji)|(?:historie|seznam|záznam) změn|(?:історія|журнал) змін|(?:ändrings|versions|revisions)(?:logg|historik)|(?:ændrings|endrings)log|(?:ændrings|endrings|versions|versjons|revisions|revisjons)histori|(?:değişiklik|sürüm|revizyon) (?:geçmişi|günlüğü|kaydı)/iu
const says =
  /change|description|summary|notes?|änderung|beschreibung|modification|cambio|alteraç|modific|wijziging|изменен|описание|内容|変更|说明|變更|說明|变更|概要|변경|내용|설명|사항|zmian|opis|změn|popis|зміни|змін|опис|ändring|beskrivning|ændring|endring|beskrivelse|değişiklik|açıklama/iu

/** Where a document keeps a table of its changes, a row in the style of those there for each entry that it lacks; unclear where it is not plain how. */
export function logRows(
  { units }: Outline,
  text: string,
  entries: readonly LogEntry[],
  spoken: Weights,
): Insertion | 'unclear' | undefined {
  let isLog = false
  const rows: Row[] = []
  for (const unit of units) {
    if (unit.type === 'heading') isLog = title.test(unit.words.text)
    else if (isLog && unit.type === 'row' && (rows.length === 0 || unit.table === rows[0]?.table))
      rows.push(unit)
  }
  const last = rows.at(-1)
  const first = rows[0]
  if (last === undefined || first === undefined || entries.length === 0) return undefined
  const date = columnOf(last, (cell) => datesIn(cell).length > 0)
  const note = last.columns.findIndex((column) => says.test(column))
  if (date < 0 || note < 0 || date === note) return 'unclear'
  const isNewestFirst = dateIn(first, date) > dateIn(last, date)
  const beside = isNewestFirst ? first : last
  const line = lineAround(text, beside)
  const there = rows.map((row) => ({ on: dateIn(row, date), says: wordsIn(row, note) }))
  const written = entries.flatMap((entry) => {
    const draft = rowLike(beside, line.text, { date, note }, entry, spoken)
    const row = rowIn(draft, last.columns.length)
    const days = [entry.on, row && dateIn(row, date)]
    const found = there.findIndex((one) => days.includes(one.on) && row && one.says === wordsIn(row, note))
    if (found < 0) return [draft]
    there.splice(found, 1)
    return []
  })
  if (written.length === 0) return undefined
  if (isNewestFirst)
    return {
      at: line.from,
      text: written
        .toReversed()
        .map((row) => `${row}${line.end}`)
        .join(''),
    }
  return { at: line.to, text: written.map((row) => `${line.end}${row}`).join('') }
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** A row of Markdown as it is read in a table of so many columns. */
function rowIn(line: string, columns: number): Row | undefined {
  const across = (cell: string) => `|${` ${cell} |`.repeat(columns)}`
  const { units } = outline([across('x'), across('---'), line.trim()].join('\n'))
  return units.find((unit) => unit.type === 'row')
}

function wordsIn({ cells }: Row, column: number): string {
  return oneLine(cells[column]?.text ?? '')
}

function columnOf({ cells }: Row, test: (cell: string) => boolean): number {
  return cells.findIndex(({ text }) => test(text))
}

function dateIn({ cells }: Row, column: number): string {
  return datesIn(cells[column]?.text ?? '')[0]?.due ?? ''
}

function rowLike(
  row: Row,
  line: string,
  { date, note }: { readonly date: number; readonly note: number },
  { on, says: words }: LogEntry,
  spoken: Weights,
): string {
  const cells = row.columns.map((_, column) => {
    if (column === note) return oneLine(words).replaceAll('|', '\\|')
    if (column !== date) return ''
    const text = row.cells[date]?.text.trim() ?? ''
    const found = datesIn(text)[0]
    return (found && restyledDate(text.slice(found.from, found.to), found.due, on, spoken)) ?? on
  })
  const body = cells.join(' | ')
  const indent = /^\s*/.exec(line)?.[0] ?? ''
  return `${indent}${line.trimStart().startsWith('|') ? '| ' : ''}${body}${line.trimEnd().endsWith('|') ? ' |' : ''}`
}

/** The line of a row, and how lines of the document end. */
function lineAround(text: string, { cells }: Row) {
  const at = cells[0]?.from ?? 0
  const from = text.lastIndexOf('\n', at - 1) + 1
  const next = text.indexOf('\n', at)
  const to = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next
  return { from, to, text: text.slice(from, to), end: text.includes('\r\n') ? '\r\n' : '\n' }
}
