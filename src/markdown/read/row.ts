import type { Detail, Target } from '../../plan/item.ts'
import { type Kind, kindOf } from '../../plan/kinds/index.ts'
import type { Words } from '../outline/words.ts'
import type { Row } from '../outline.ts'
import { cadenceIn } from './cadence.ts'
import { clean } from './clean.ts'
import { type Column, columnsOf } from './columns.ts'
import type { Governing } from './context.ts'
import { datesIn } from './dates.ts'
import type { Draft } from './draft.ts'
import { horizonIn } from './horizons.ts'
import type { Reader } from './item-draft.ts'
import { levelIn, levelOfCell } from './levels.ts'
import { ownerIn } from './owner.ts'
import { type Section, upwards } from './sections.ts'
import { bare, signsIn } from './signs.ts'
import { type ShownState, shownState, statusIn } from './state.ts'
import { findWord } from './state-words.ts'

const total =
  /^(?:total|sum|average|mean|overall|gesamt|summe|durchschnitt|total|moyenne|suma|promedio|soma|média|totale|media|totaal|gemiddelde|итого|всего|среднее|合計|総計|平均|合计|总计|평균|합계|총계|suma|razem|średnia|celkem|průměr|усього|всього|totalt|toplam|ortalama)(?![\p{L}])/iu
const placeholder = /^(?:[A-Z]{2,5}-X+|X+|\.\.\.|…|<[^>]*>|\[[^\]]*\]|\{+[^{}]*\}+|tbd|n\/a|-|–|—)?$/iu

/** A table row as it is followed; undefined when it is text. */
export function draftRow(
  row: Row,
  section: Section,
  governing: Governing,
  reader: Reader,
): Draft | undefined {
  const [first] = row.cells
  if (first === undefined) return undefined
  const { text } = clean(first)
  if (placeholder.test(text) || total.test(text)) return undefined
  const columns = columnsOf(row.columns)
  const kind = kindOfRow(row, columns, governing, reader)
  if (kind === undefined) return undefined
  const shown = rowState(row, columns, reader)
  const due =
    kind === 'risk' || kind === 'decision' || kind === 'document' || kind === 'component'
      ? undefined
      : dueOf(row, columns, kind, section)
  const owner = cellOf(row, columns, 'owner')?.text.trim() || ownerIn(first.text)
  const detail = detailOf(row, columns, kind, section)
  return {
    line: first.line,
    kind,
    state: kind === 'metric' && detail.target === undefined && shown === undefined ? 'none' : shown?.state,
    text,
    section,
    claimed: false,
    why: `It is a row of a table with the columns ${row.columns.filter(Boolean).slice(0, 5).join(', ')}, so it is a ${kind}.${shown ? ` It shows ${shown.shown.trim()}.` : ''}`,
    detail,
    ...(due !== undefined && { due }),
    ...(owner && !placeholder.test(owner) && { owner }),
    ...(shown?.mark && { mark: shown.mark }),
  }
}

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
  ['risk', /^(?:risks?|risiko|risque|riesgo|risco|rischio|risico|риск|ryzyko|风险|リスク|위험)$/iu],
  ['blocker', /^(?:issues?|problems?|problem|problème|problema|probleem|проблема|问题|課題|이슈)$/iu],
  [
    'decision',
    /^(?:decisions?|entscheidung|décision|decisión|decisão|decisione|besluit|решение|决定|決定|결정)$/iu,
  ],
  [
    'task',
    /^(?:actions?|tasks?|aufgabe|maßnahme|tâche|acción|ação|azione|actie|действие|行动|任务|タスク|조치)$/iu,
  ],
]

/** In a log of risks, issues and the like each row names its own sort. */
function kindNamed({ columns, cells }: Row): Kind | undefined {
  const at = columns.findIndex((header) =>
    /^(?:type|typ|art|kind|category|tipo|тип|类型|種別|유형)$/iu.test(header),
  )
  const cell = at < 0 ? '' : (cells[at]?.text.trim() ?? '')
  return kindsByName.find(([, form]) => form.test(cell))?.[0]
}

/** A version that others support, until then. */
const endOfSupport =
  /(?<![\p{L}])(?:end[- ]of[- ](?:life|support)|eol|support(?:ed)? (?:until|ends)|supportende|fin (?:de|del|du) (?:support|soporte|vie|vida))(?![\p{L}])/iu

/** A table's columns say what its rows are; where they do not, its section does. */
function kindOfRow(
  row: Row,
  columns: readonly (Column | undefined)[],
  governing: Governing,
  reader: Reader,
): Kind | undefined {
  const first = columns.find((column) => column !== 'number')
  const has = (column: Column) => columns.includes(column)
  if (governing.topic === 'nothing' || (has('change') && has('date'))) return undefined
  if (has('current') && has('target'))
    return first === 'watch' || looksLikeVersions(row, columns) ? 'watch' : 'metric'
  const named = kindNamed(row)
  if (named) return named
  if (first === 'milestone' && row.columns.some((header) => endOfSupport.test(header))) return 'watch'
  if (first === 'milestone' || (first === undefined && looksLikePoint(row) && has('date')))
    return has('date') || has('target') || has('status') || governing.topic === 'milestones'
      ? 'milestone'
      : undefined
  if (first === 'phase')
    return has('date') || has('status') || has('target') || isPlanned(governing) ? 'phase' : undefined
  const sort = bySort.find(([column]) => column === first)
  if (
    sort &&
    (sort[1] !== 'watch' || !has('status') || (has('date') && !has('owner')) || governing.topic === 'watches')
  )
    return sort[1]
  if (has('metric') || (has('target') && governing.topic === 'metrics')) return 'metric'
  if (has('cadence')) return 'review'
  if (has('estimate') && !has('status') && !has('date') && !has('owner')) return undefined
  const bySection = kindOfSection(governing)
  if (bySection && !((bySection === 'document' || bySection === 'step') && has('status'))) return bySection
  if (first === 'task') return 'task'
  if (has('mitigation') && has('level')) return 'risk'
  if (has('status'))
    return has('owner') && has('date')
      ? 'task'
      : isPlanned(governing) && first !== 'component'
        ? 'task'
        : 'component'
  if (has('date') && !(isPlanned(governing) && has('owner'))) return 'milestone'
  if (isPlanned(governing)) return 'task'
  return isMatrix(row, reader) ? 'component' : undefined
}

/** A part on each row, and in every column how far it is there: signs and nothing else. */
function isMatrix({ cells }: Row, reader: Reader): boolean {
  const others = cells.slice(1).filter((cell) => cell.text.trim() !== '')
  return (
    others.length > 0 &&
    others.every((cell) => !/[\p{L}\p{N}]/u.test(cell.text) && statusIn(cell, reader.signs, reader.markAt))
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

function looksLikeVersions(row: Row, columns: readonly (Column | undefined)[]): boolean {
  const text = cellOf(row, columns, 'target')?.text.trim() ?? ''
  return /^v?\d+\.\d+(?:\.\d+|\.x)?\+?$/iu.test(text) && /version/iu.test(row.columns.join(' '))
}

function cellOf(row: Row, columns: readonly (Column | undefined)[], column: Column): Words | undefined {
  const at = columns.indexOf(column)
  return at < 0 ? undefined : row.cells[at]
}

/** Of several state columns the one with signs decides; a sign elsewhere counts where no column is about state. */
function rowState(
  row: Row,
  columns: readonly (Column | undefined)[],
  reader: Reader,
): ShownState | undefined {
  const cells = row.cells.filter((_, at) => columns[at] === 'status')
  const withSign = cells.find((cell) =>
    signsIn(cell.text).some(({ sign }) => reader.signs.get(bare(sign)) !== undefined),
  )
  const cell = withSign ?? cells.find((one) => statusIn(one, reader.signs, reader.markAt) !== undefined)
  if (cell) return statusIn(cell, reader.signs, reader.markAt)
  if (cells.length > 0) return undefined
  const shown = row.cells.flatMap((one) => {
    const found = shownState(one, reader.signs, reader.markAt)
    return found && found.by !== 'word' ? [found] : []
  })
  const [only] = shown
  if (only === undefined) return wordState(row, reader)
  if (shown.every(({ state }) => state === only.state)) return only
  // A part that differs from column to column is under way, and no one mark shows it.
  const { mark: _, ...rest } = only
  return {
    ...rest,
    state: shown.some(({ state }) => state === 'done' || state === 'in_progress')
      ? 'in_progress'
      : only.state,
  }
}

/** `reached – the base stands`: a cell that begins with a state and goes on to tell about it. */
function wordState({ cells }: Row, reader: Reader): ShownState | undefined {
  const cell = cells.slice(1).find(({ text }) => {
    const found = findWord(text)
    return found?.from === 0 && /^\s*(?:$|[-–—(:,])/u.test(text.slice(found.to))
  })
  const found = cell && findWord(cell.text)
  const mark = cell && found && reader.markAt('word', cell, found.from, found.to)
  return found && { state: found.state, by: 'word', shown: cell.text, ...(mark && { mark }) }
}

function dueOf(
  row: Row,
  columns: readonly (Column | undefined)[],
  kind: Kind,
  { near }: Section,
): string | undefined {
  for (const column of ['date', 'target', 'phase', 'milestone', 'estimate'] as const)
    for (const [at, cell] of row.cells.entries()) {
      if (columns[at] !== column || (column === 'target' && kind === 'metric')) continue
      const found = datesIn(
        cell.text,
        near,
        column === 'date' || column === 'estimate' ? 'cell' : undefined,
      ).at(-1)
      if (found) return found.due
    }
  return undefined
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
  return {
    ...(target !== undefined && { target }),
    ...(current && (kind === 'metric' || kind === 'watch') && { current }),
    ...(level && { level }),
    ...(cadence !== undefined && { cadence }),
    ...(horizon !== undefined && kindOf(kind).states.length > 0 && { horizon }),
  }
}

/** Of several readings the newest, not where it began. */
function currentOf(row: Row, columns: readonly (Column | undefined)[]): string | undefined {
  const readings = row.cells.flatMap((cell, at) =>
    columns[at] === 'current' ? [{ header: row.columns[at] ?? '', text: cell.text.trim() }] : [],
  )
  const newest =
    readings.find(({ header }) => !/baseline|start|ausgang|référence|базов|基线/iu.test(header)) ??
    readings[0]
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

/** Severity or impact rather than likelihood, where a table has several. */
function levelFromCells(row: Row, columns: readonly (Column | undefined)[]) {
  const cells = row.cells.flatMap((cell, at) =>
    columns[at] === 'level' ? [{ header: row.columns[at] ?? '', cell }] : [],
  )
  const telling =
    cells.find(({ header }) => !/likel|prob|wahrsch|kans|вероят|可能|概率/iu.test(header)) ?? cells[0]
  return telling && levelOfCell(telling.cell.text)
}
