import type { Kind } from '../../plan/kinds/index.ts'
import type { Row } from '../outline.ts'
import { cadenceIn } from './cadence.ts'
import { type Column, neutral } from './columns.ts'
import type { Governing } from './context.ts'
import { datesIn } from './dates.ts'
import { isDependedOn } from './depended-on.ts'
import { endOfSupport } from './end-of-support.ts'
import type { Reader } from './item-draft.ts'
import { namesQuestions } from './questions.ts'
import { statusIn } from './state.ts'
import { isLog } from './table-columns.ts'
import { isWorkForGoal } from './work-for-goals.ts'

const bySort: readonly (readonly [Column, Kind])[] = [
  ['risk', 'risk'],
  ['metric', 'metric'],
  ['decision', 'decision'],
  ['trigger', 'trigger'],
  ['criterion', 'criterion'],
  ['blocker', 'blocker'],
  ['review', 'review'],
  ['document', 'document'],
  ['watch', 'watch'],
]

const kindsByName: readonly (readonly [Kind, RegExp])[] = [
  [
    'risk',
    /^(?:risks?|risiko|risque|riesgo|risco|rischio|risico|риск|ryzyko|risici|risikoer|risk|风险|リスク|위험)$/iu,
  ],
  [
    'blocker',
    /^(?:issues?|problems?|problem|problème|problema|probleem|проблема|hindring|sorun|engel|问题|課題|이슈)$/iu,
  ],
  [
    'decision',
    /^(?:decisions?|entscheidung|décision|decisión|decisão|decisione|besluit|решение|beslutning|vedtak|karar|决定|決定|결정)$/iu,
  ],
  [
    'task',
    /^(?:actions?|tasks?|aufgabe|maßnahme|tâche|acción|ação|azione|actie|действие|opgave|oppgave|tiltag|tiltak|handling|aksjon|görev|aksiyon|行动|任务|タスク|조치)$/iu,
  ],
]

/** In a log of risks, issues and the like each row names its own sort. */
function kindNamed({ columns, cells }: Row): Kind | undefined {
  const at = columns.findIndex((header) =>
    /^(?:type|typ|art|kind|category|tipo|тип|tür|kategori|类型|種別|유형)$/iu.test(header),
  )
  const cell = at < 0 ? '' : (cells[at]?.text.trim() ?? '')
  return kindsByName.find(([, form]) => form.test(cell))?.[0]
}

/** What happened at which time of a day is a record. */
const clockTime = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:utc|[ap]m|uhr))?$/iu

/** A table's columns say what its rows are; where they do not, its section does. */
export function kindOfRow(
  row: Row,
  columns: readonly (Column | undefined)[],
  governing: Governing,
  reader: Reader,
): Kind | undefined {
  const first = subjectOf(columns)
  const has = (column: Column) => columns.includes(column)
  // What is and what is to be are compared in order to get there.
  const isCompared = has('target') && (has('current') || row.columns.some((header) => aYear.test(header)))
  if (asksSomebody(row, columns, governing)) return 'task'
  if (
    (governing.topic === 'division' && !(has('date') && has('owner'))) ||
    (governing.topic === 'nothing' && !isCompared) ||
    isChangeLog(row, columns, governing)
  )
    return undefined
  if (first === 'milestone' && aimsAtDate(row, columns)) return 'milestone'
  if (first === 'task' && has('date') && looksLikePoint(row)) return 'milestone'
  const endsSupport = row.columns.some((header) => endOfSupport.test(header))
  if (isCompared && has('status') && (first === 'watch' || comparesVersions(row, columns))) return 'component'
  if (isCompared)
    return first === 'watch' || endsSupport || looksLikeVersions(row, columns) ? 'watch' : 'metric'
  const named = kindNamed(row)
  if (named) return named
  if (isWorkForGoal(row, columns, governing)) return 'task'
  if (first !== 'task' && (endsSupport || outlives(columns, governing))) return 'watch'
  if (first === 'milestone' || (first === undefined && looksLikePoint(row) && has('date')))
    return has('date') || has('target') || has('status') || governing.topic === 'milestones'
      ? 'milestone'
      : undefined
  if (first === 'phase')
    return has('date') || has('status') || has('target') || isPlanned(governing) ? 'phase' : undefined
  if ((first === 'blocker' || first === undefined) && has('level') && has('mitigation')) return 'risk'
  if (first === 'trigger' && clockTime.test(row.cells[0]?.text.trim() ?? '')) return undefined
  if (first === 'blocker' && isTicket.test(row.cells[0]?.text.trim() ?? '')) return 'task'
  if (first === 'decision' && governing.topic === 'tasks' && has('date')) return 'task'
  if (first === 'watch' && has('status') && row.columns.some((header) => needed.test(header)))
    return governing.topic === 'blockers' ? 'blocker' : 'task'
  const sort = bySort.find(([column]) => column === first)
  if (
    sort &&
    (sort[1] !== 'watch' || !has('status') || (has('date') && !has('owner')) || governing.topic === 'watches')
  )
    return sort[1]
  if (has('metric') || (has('target') && governing.topic === 'metrics')) return 'metric'
  if (has('cadence') || (governing.topic === 'communication' && !has('status') && isOccasion(row, columns)))
    return 'review'
  if (has('estimate') && governing.topic !== 'tasks' && !has('status') && !has('date') && !has('owner'))
    return undefined
  // Days, and what was read on each: the readings of one number, not a number each.
  if (governing.topic === 'metrics' && columns.find((column) => column !== 'number') === 'date')
    return undefined
  if (governing.byTitle && governing.topic === 'watches' && isDependedOn(row, columns)) return 'watch'
  const bySection = governing.byTitle ? undefined : kindOfSection(governing)
  if (bySection && !((bySection === 'document' || bySection === 'step') && has('status'))) return bySection
  if (
    (first === 'task' && !isRegister(row, columns, governing) && !isAccount(row)) ||
    (columns[0] !== 'number' && has('owner') && row.columns.some((header) => whatToDo.test(header)))
  )
    return 'task'
  if (has('mitigation') && has('level')) return 'risk'
  if (has('status'))
    return has('owner') && (has('date') || aimsAtDate(row, columns))
      ? 'task'
      : isPlanned(governing) && first !== 'component'
        ? 'task'
        : has('date') && whatToDo.test(row.columns[0] ?? '')
          ? 'milestone'
          : 'component'
  if (has('date') && !(isPlanned(governing) && has('owner'))) return 'milestone'
  if (isPlanned(governing)) return 'task'
  return isMatrix(row, columns, reader) ? 'component' : undefined
}

/** `Question | Owner | Needed by`: whoever is to answer has something to do, and so it is among open decisions. */
function asksSomebody(
  { columns: [header = ''] }: Row,
  columns: readonly (Column | undefined)[],
  governing: Governing,
): boolean {
  if (!namesQuestions(header) || !columns.includes('date')) return false
  return columns.includes('owner') || isPlanned(governing)
}

/** Under `End of support` a table of versions and dates tells until when, whatever its headers say. */
function outlives(columns: readonly (Column | undefined)[], { section }: Governing): boolean {
  return (
    columns.includes('date') &&
    !columns.includes('owner') &&
    !columns.includes('task') &&
    endOfSupport.test(section.title)
  )
}

/** Where the target is a day or a quarter it is no number to reach. */
function aimsAtDate({ cells }: Row, columns: readonly (Column | undefined)[]): boolean {
  return datesIn(cells[columns.indexOf('target')]?.text ?? '').length > 0
}

/** The first column that tells what the rows are about: numbers, times and dates only say which and when. */
function subjectOf(columns: readonly (Column | undefined)[]): Column | undefined {
  const first = columns.find((column) => column !== 'number')
  if (first !== 'date' && first !== undefined) return first
  const isDated = columns.includes('date') || columns.includes('target')
  const isSubject = (column: Column | undefined) =>
    column !== undefined && subjects.has(column) && (column !== 'milestone' || isDated)
  return columns.find(isSubject) ?? first
}

const subjects = new Set<Column>([
  'milestone',
  'decision',
  'metric',
  'risk',
  'blocker',
  'task',
  'review',
  'criterion',
  'trigger',
])

/** `Item | Where | Size | Status` outside the plan: what is registered there is a thing, and nobody is to do it by a day. */
function isRegister(row: Row, columns: readonly (Column | undefined)[], governing: Governing): boolean {
  return (
    columns.includes('status') &&
    !columns.includes('owner') &&
    !columns.includes('date') &&
    !isPlanned(governing) &&
    neutral.test(row.columns[columns.indexOf('task')] ?? '')
  )
}

/** `Item | 2026 | 2027` over sums of money. */
function isAccount({ columns: [header = ''], cells }: Row): boolean {
  const others = cells.slice(1).map(({ text }) => text.trim())
  return (
    neutral.test(header) &&
    others.length > 0 &&
    others.every((text) => /^[\p{Sc}\d][\d.,'’ ]*\s?\p{Sc}?$/u.test(text))
  )
}

const author =
  /^(?:author|autor|auteur|autore|opsteller|автор|forfatter|yazar|hazırlayan|作成者|更新者|作者|修订人|작성자)/iu

const changes =
  /^[^\p{L}]*(?:changes|(?:what|things that) changed|edits|amendments|änderungen|fassungen|modifications|changements|cambios|modificaciones|alterações|mudanças|modifiche|wijzigingen|aanpassingen|изменения|правки|редакции|zmiany|změny|зміни|ändringar|değişiklikler|ændringer|endringer|rettelser)$|(?:変更|改訂|修訂|修订|变更)(?:点|内容|情况|歴|记录|履历)?$|변경 ?(?:사항|내용)?$|개정 ?(?:이력|내역)?$/iu

/** What was changed, or by whom a version was written. */
function isChangeLog(row: Row, columns: readonly (Column | undefined)[], { section }: Governing): boolean {
  if (!columns.includes('date')) return false
  return (
    columns.includes('change') ||
    (changes.test(section.title) && !columns.includes('status')) ||
    isLog(row, columns, section) ||
    (columns.includes('milestone') && row.columns.some((header) => author.test(header)))
  )
}

/** The reading of a year stands under the year alone. */
const aYear = /^\s*20\d{2}\s*$/

/** `weekly | Anna | how are you`: a row that says how often or on which day. */
function isOccasion({ cells }: Row, columns: readonly (Column | undefined)[]): boolean {
  return columns.includes('date') || cells.some(({ text }) => cadenceIn(text) !== undefined)
}

/** `Dependency | On | Needed by | Status`: what others have to deliver, and no library. */
const needed =
  /^(?:(?:needed|required|wanted|due) (?:by|from|until)|(?:benötigt|gebraucht) (?:bis|ab)|(?:requis|nécessaire|attendue?) (?:pour|avant)(?: le)?|necesari[oa] (?:para|antes)|necess[áa]ri[oa] (?:até|entro)|nodig (?:vóór|voor|op)|нужно к|potrzebne do|behövs)$/iu

const whatToDo =
  /^(?:(?:what|was|quoi|qué|lo que|o que|cosa|che cosa|ce qu[e’'].{0,2}|wat|co|что|vad|hvad|hva|ne)(?: (?:we|wir|on|nous|se|les?|a gente|nós|abbiamo|hemos|мы|vi|happens|passiert|passe|pasa|acontece|succede|gebeurt) ?.{0,24})?|内容|何を(?:するか|する)?|做什么|내용|무엇을)$/iu

/** A part on each row, and in every column how far it is there: signs and nothing else. */
function isMatrix({ cells }: Row, columns: readonly (Column | undefined)[], reader: Reader): boolean {
  const others = cells.filter(({ text }, at) => at > 0 && columns[at] !== 'owner' && text.trim() !== '')
  const signs = others.filter(
    (cell) => !/[\p{L}\p{N}]/u.test(cell.text) && statusIn(cell, reader.signs, reader.markAt),
  )
  if (signs.length > 1 && signs.length * 2 >= others.length) return true
  return (
    others.length > 0 &&
    others.every(
      (cell) => /^[^\p{L}\p{N}]/u.test(cell.text.trim()) && statusIn(cell, reader.signs, reader.markAt),
    ) &&
    others.filter((cell) => /[\p{L}\p{N}]/u.test(cell.text)).length * 2 < others.length
  )
}

function kindOfSection({ topic }: Governing): Kind | undefined {
  const kinds: Readonly<Record<string, Kind>> = {
    criteria: 'criterion',
    prerequisites: 'criterion',
    metrics: 'metric',
    blockers: 'blocker',
    risks: 'risk',
    decisions: 'decision',
    triggers: 'trigger',
    watches: 'watch',
    'target-versions': 'watch',
    milestones: 'milestone',
    documents: 'document',
    steps: 'step',
    review: 'duty',
  }
  return topic === undefined ? undefined : kinds[topic]
}

function isPlanned({ topic }: Governing): boolean {
  return topic === 'phase' || topic === 'tasks'
}

function looksLikePoint(row: Row): boolean {
  return /^(?:v?\d+\.\d+|m\d+|alpha|beta|ga|rc)/iu.test(row.cells[0]?.text.trim() ?? '')
}

/** An issue of a tracker, by its number: what is to be done, not what stands in the way. */
const isTicket = /^(?:#\d+|\p{Lu}{2,10}-\d+)$/u

/** `Version in use | Target` of what a team runs, with how far each is: they are moved, not measured. */
function comparesVersions(
  { columns: headers, cells }: Row,
  columns: readonly (Column | undefined)[],
): boolean {
  const at = columns.indexOf('current')
  return (
    /versi|версия|バージョン|版本|버전|wersja|verze/iu.test(headers[at] ?? '') &&
    /\d/.test(cells[at]?.text ?? '')
  )
}

function looksLikeVersions(row: Row, columns: readonly (Column | undefined)[]): boolean {
  const text = row.cells[columns.indexOf('target')]?.text.trim() ?? ''
  if (!/^v?\d+\.\d+(?:\.\d+|\.x)?\+?$/iu.test(text)) return false
  const current = row.cells[columns.indexOf('current')]?.text.trim() ?? ''
  return /version/iu.test(row.columns.join(' ')) || /^v?\d+\.\d+\.(?:\d+|x)/iu.test(current)
}
