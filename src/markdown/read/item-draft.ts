import type { Detail, Due, Level } from '../../plan/item.ts'
import type { Kind } from '../../plan/kinds/index.ts'
import type { State } from '../../plan/state.ts'
import type { Words } from '../outline/words.ts'
import type { Item } from '../outline.ts'
import { isAssigned } from './assigned.ts'
import { beginsLater } from './begins-later.ts'
import { itemState } from './box-state.ts'
import { clean } from './clean.ts'
import type { Governing } from './context.ts'
import { isAmongDatedPoints, namesCalendar } from './dated-points.ts'
import { isIconInList, isWishful, ticksEveryLine } from './decoration.ts'
import { type Draft, nothingSaid } from './draft.ts'
import { isAmongSupported } from './end-of-support.ts'
import { type Fields, withoutFields } from './fields.ts'
import { horizonIn } from './horizons.ts'
import { groupIn, type Judged, judgeItem } from './item-kind.ts'
import { levelIn, levelOfCell, tellsChance } from './levels.ts'
import { isAmongProjects, namesRepository } from './names-project.ts'
import { isAmongOccasions, rhythmOf } from './occasions.ts'
import { ownDate } from './own-date.ts'
import { callsForReview, numbersIn, ownKindOf } from './own-kind.ts'
import { ownerIn } from './owner.ts'
import { plansAnything } from './plans-anything.ts'
import { isAmongReadings } from './readings.ts'
import type { Beneath } from './remarks.ts'
import { roleOf } from './roles.ts'
import { saysWhatToDo } from './says-what-to-do.ts'
import { type Section, upwards } from './sections.ts'
import type { Signs } from './signs.ts'
import { isTrafficLight, type MarkAt, type ShownState, statusIn, withoutShout } from './state.ts'
import { beginsWithState } from './state-words.ts'
import { currentAndTarget, targetIn } from './targets.ts'
import { stateTold } from './told-state.ts'
import { upstreamLink } from './upstream-link.ts'
import { namesVersionPair } from './versions.ts'

/** What all readers of lines are given. */
export interface Reader {
  readonly signs: Signs
  readonly markAt: MarkAt
  readonly byteAt: (offset: number) => number
}

export interface ListItem extends Beneath {
  readonly item: Item
  readonly list: readonly Item[]
  readonly section: Section
  readonly governing: Governing
  readonly parent: Draft | undefined
  /** What labelled lines beneath it say. */
  readonly fields: Fields
}

/** A list item as it is followed; undefined when it is text. */
export function draftItem(given: ListItem, reader: Reader): Draft | undefined {
  const one = weighsRisks(given)
    ? { ...given, governing: { ...given.governing, topic: 'risks' as const } }
    : given
  const { item, section, governing } = one
  const leadingCounts = !isIconInList(item, one.list, reader.signs)
  const words = withoutFields(item.words)
  const any =
    itemState({ ...item, words }, reader, leadingCounts) ??
    (one.fields.status && statusIn(one.fields.status, reader.signs, reader.markAt))
  const shown = governing.topic === 'risks' && any && isTrafficLight(any) ? undefined : any
  const text = withoutShout(clean(words).text)
  if (text === '' || isPlaceholder(text)) return undefined
  const inStatus = governing.topic === 'status' ? statusWord(text) : undefined
  const judged = judgeItem(item, {
    governing,
    parent: one.parent,
    text,
    list: one.list,
    hasState:
      (shown !== undefined && shown.by !== 'box' && !isArgued(one, reader.signs)) || inStatus !== undefined,
    hasChildren: one.hasChildren,
    isTold: one.isTold,
  })
  if (judged === undefined) return undefined
  const found = byItsLines(judged, one)
  const wishful = shown?.by === 'sign' && shown.state === 'done' && isDecorated(found, one, reader.signs)
  const told = found.kind === 'task' && any === undefined ? stateTold(item.words) : undefined
  const said = isRefinedBy(shown, governing.column, item) ? undefined : (shown?.state ?? told?.state)
  const state = wishful ? undefined : (said ?? inStatus)
  const due =
    dueOf(found.kind, one.fields) ??
    ownDate(planned(words, state), found.kind, state ?? stateUnder(found, governing), section.near)
  const owner =
    ownerIn(item.words.text) ??
    one.fields.owner ??
    (governing.topic === 'division' ? groupIn(text) : undefined)
  return {
    ...nothingSaid,
    line: item.words.line,
    kind: found.kind,
    state: state ?? stateUnder(found, governing),
    text,
    section,
    item,
    claimed: wishful && found.kind === 'criterion',
    why: `${found.why}${told === undefined ? whyState(shown, wishful) : ' Its words tell how far it is.'}`,
    detail: detailOf(found, text, shown ?? any, wishful, one),
    due,
    undated: due === undefined && beginsLater(item.words.text, section),
    owner,
    mark: wishful ? undefined : shown?.mark,
  }
}

/** `~~Move the jobs~~ handed over in June`: behind what was given up stands what became of it. */
function planned({ text, struck }: Words, state: State | undefined): string {
  const [only] = struck
  return state === 'dropped' && only ? text.slice(only.from, only.to) : text
}

/** `High: the vendor is bought`, `Low: rain`: under a heading that tells nothing, lines that say how grave they are are risks. */
function weighsRisks({ item, list, governing }: ListItem): boolean {
  if (governing.topic !== undefined || item.parent !== undefined || !tellsHowGrave(item)) return false
  const alike = list.filter(tellsHowGrave)
  return alike.length > 1 && alike.length * 2 > list.length && !saysWhatToDo(list)
}

function tellsHowGrave({ words, box }: Item): boolean {
  const first = /^(\p{L}{1,12})\s?[:：]/u.exec(clean(words).text)?.[1]
  return (
    box === undefined &&
    ((first !== undefined && levelOfCell(first) !== undefined) || tellsChance(words.text))
  )
}

/** `[Feature 1]`, `{Objective}`, `____`: a template that nobody has filled in. */
function isPlaceholder(text: string): boolean {
  return /^(?:\[[^\]]+\]|\{+[^{}]+\}+|<[^<>]+>|_{3,})$/u.test(text)
}

/** What a line is taken for where neither it nor its heading says more. */
const mayBeOtherwise = new Set<Kind>(['claim', 'task', 'review'])

/** Under a heading that tells nothing the lines do: boxes beside it were forgotten, or they say what to do. */
function byItsLines(judged: Judged, { list, governing, section, item }: ListItem): Judged {
  const own = mayBeOtherwise.has(judged.kind) ? ownKindOf(item, clean(item.words).text, governing) : undefined
  if (own !== undefined) return own
  if (judged.kind === 'watch' && namesRepository(section) && callsForReview(clean(item.words).text))
    return { kind: 'trigger', why: `It says when “${section.title}” is looked at again.` }
  if (
    (judged.kind === 'claim' || judged.kind === 'trigger' || isUnlinkedWatch(judged, item)) &&
    item.parent === undefined &&
    isAmongOccasions(item, list)
  )
    return { kind: 'review', why: 'It says how often it recurs, as the lines beside it do.' }
  if (item.box !== undefined || item.parent !== undefined) return judged
  if (judged.kind === 'milestone' && namesVersionPair(clean(item.words).text))
    return { kind: 'watch', why: 'It names the version in use and the one that is waited for.' }
  if ((isUntold(governing) || judged.kind === 'milestone') && isAmongSupported(item, list, section.near))
    return { kind: 'watch', why: 'It names a version and the end of its support.' }
  if (
    governing.topic === undefined &&
    isUnsaid(judged) &&
    isAssigned(list, section.near) &&
    plansAnything(section)
  )
    return { kind: 'task', why: 'It stands among lines that say who does them and by when, so it is a task.' }
  if (tellsDays(judged, governing) && isAmongDatedPoints(item, list, section.near) && plansAnything(section))
    return { kind: 'milestone', why: 'It is a name with its date, as the lines beside it are.' }
  if (isUntold(governing) && isAmongReadings(item, list))
    return { kind: 'document', why: 'It names a document and how long it takes to read.' }
  if (governing.topic !== undefined) return judged
  if (!isUnsaid(judged)) return judged
  if (isAmongProjects(item, list, section.near) && plansAnything(section))
    return { kind: 'watch', why: 'It names a project and what it is for, as the lines beside it do.' }
  if (judged.kind === 'claim' && list.some(({ box }) => box))
    return { kind: 'task', why: 'It stands among lines with boxes, so it is a task.' }
  if (!plansAnything(section)) return judged
  if (saysWhatToDo(list))
    return { kind: 'task', why: 'It stands among lines that say what to do, so it is a task.' }
  if (judged.kind === 'claim' && monitoring.test(section.title))
    return {
      kind: 'metric',
      why: 'It names what is monitored, so it is a number that is read again and again.',
    }
  const labelled = ownDate(item.words.text, 'risk', undefined, section.near)
  return judged.kind === 'claim' && labelled !== undefined
    ? { kind: 'task', why: 'It says by when, so it is a task.' }
    : judged
}

const idle = new Set<Governing['topic']>([undefined, 'claims', 'status', 'features', 'current-versions'])

/** Whether a heading says little of what its lines are. */
function isUntold({ topic }: Governing): boolean {
  return idle.has(topic)
}

/** `Weekly, on Tuesdays: the open stage`, where something is followed up and not observed. */
const isUnlinkedWatch = ({ kind }: Judged, { words }: Item) => kind === 'watch' && words.links.length === 0

/** Nothing tells of what kind it is, but perhaps a state. */
const isUnsaid = ({ kind }: Judged) => kind === 'claim' || kind === 'component'

function tellsDays({ kind }: Judged, { topic, words }: Governing): boolean {
  if (kind !== 'claim' && kind !== 'task' && kind !== 'component') return false
  return topic === undefined || (topic === 'tasks' && namesCalendar.test(words))
}

const monitoring =
  /(?<![\p{L}])(?:monitoring|observability|überwachung|surveillance|monitoreo|monitorización|monitoramento|monitoraggio|мониторинг|overvågning|overvåk?ning|izleme)(?:$| (?:and|&|und|et|y|e|i|и) )/iu

/** A labelled date counts where a date in the line itself would. */
function dueOf(kind: Kind, { due }: Fields): Due | undefined {
  return kind === 'claim' || kind === 'decision' || kind === 'document' || kind === 'component'
    ? undefined
    : due
}

/** In an argument or a list of wishes a tick before every line decides nothing; after the fact it does. */
function isDecorated(found: Judged, one: ListItem, signs: Signs): boolean {
  const siblings = one.list
  if (found.kind === 'claim') return true
  if (found.kind !== 'criterion') return false
  const leadIn = one.governing.leadIn ?? ''
  if (upwards(one.section).some(isOverStage)) return false
  if (one.governing.topic === 'prerequisites') return isWishful(siblings, [leadIn], signs)
  const titles = [leadIn, ...upwards(one.section).map(({ title }) => title)]
  return ticksEveryLine(siblings, signs) && isWishful(siblings, titles, signs)
}

/** The ticks of an argument, `Benefits`, are as many points of it. */
function isArgued({ governing, list }: ListItem, signs: Signs): boolean {
  return (governing.topic === 'claims' || governing.topic === 'features') && ticksEveryLine(list, signs)
}

/** `Phase 0: Groundwork ✅`: what had to hold there held. */
function isOverStage(section: Section): boolean {
  return roleOf(section) === 'phase' && (section.isCompleted || section.state === 'done')
}

/** `name: fully implemented …` under a heading about status. */
function statusWord(text: string) {
  const after = /[:：–—-]\s+(.+)$/u.exec(text)?.[1]
  return after === undefined ? undefined : beginsWithState(after)
}

/** Lines in a column of a board have its state; unfinished lines of a stage under way are under way too. */
function stateUnder({ kind }: Judged, { section, topic, column }: Governing): State | undefined {
  if (kind !== 'task') return undefined
  return column ?? (topic === 'phase' && section.isCurrent ? 'in_progress' : undefined)
}

/** An empty box in a column of a board is as far as the column, but what is over needs its tick, and a part of a card its own. */
function isRefinedBy(shown: ShownState | undefined, column: State | undefined, { parent }: Item): boolean {
  return (
    shown?.by === 'box' &&
    shown.state === 'open' &&
    column !== undefined &&
    column !== 'done' &&
    parent === undefined
  )
}

function whyState(shown: ShownState | undefined, wishful: boolean): string {
  if (wishful)
    return ' Its tick stands before every line of a list of what should be, so it is a claim and no state.'
  if (shown === undefined) return ''
  return shown.by === 'box' ? ` Its box is ${shown.shown}.` : ` It shows ${shown.shown}.`
}

/** `🔴 The lift fails`: how grave a risk is. */
function lightOf(shown: ShownState | undefined): Level | undefined {
  return shown && isTrafficLight(shown) ? levelOfCell(shown.shown) : undefined
}

function detailOf(
  found: Judged,
  text: string,
  shown: ShownState | undefined,
  wishful: boolean,
  { item, section, fields }: ListItem,
): Detail {
  // `No duplicate in 7 days` tells how long it must hold, not when.
  const horizon =
    found.kind === 'criterion' || found.kind === 'decision' ? undefined : horizonIn(text, false)?.words
  const reading = found.kind === 'metric' ? /[:：]\s*(.*\d.*)$/u.exec(text)?.[1] : undefined
  const read = reading === undefined ? undefined : currentAndTarget(reading)
  const target = found.kind === 'criterion' || found.kind === 'task' ? targetIn(text) : read?.target
  const level =
    found.kind === 'risk'
      ? (levelIn(text) ?? fields.level ?? lightOf(shown) ?? upwards(section).find((one) => one.level)?.level)
      : undefined
  const cadence = found.kind === 'review' ? rhythmOf(text) : undefined
  const url = found.kind === 'watch' ? (upstreamLink(item.words) ?? fields.url) : undefined
  return {
    ...(horizon !== undefined && { horizon }),
    ...(target !== undefined && { target }),
    ...(read && { current: read.current }),
    ...numbersIn(found, text),
    ...(level && { level }),
    ...(cadence !== undefined && { cadence }),
    ...(url !== undefined && { url }),
    ...(shown?.reason !== undefined && !wishful && { stateReason: shown.reason }),
  }
}
