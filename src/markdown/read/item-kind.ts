import type { Kind } from '../../plan/kinds/index.ts'
import type { Words } from '../outline/words.ts'
import type { Item } from '../outline.ts'
import { cadenceIn, namesGathering, namesOccasion } from './cadence.ts'
import type { Governing } from './context.ts'
import { datesIn } from './dates.ts'
import { namesDocument } from './documents.ts'
import type { Draft } from './draft.ts'
import { announcesNextReview, tellsWhenUpdated } from './header.ts'
import { explains, showsHow } from './how-to.ts'
import { isOfHowWeWork, rhythmOf } from './occasions.ts'
import { ownDate } from './own-date.ts'
import { callsForReview } from './own-kind.ts'
import { isBare, isField, isJump } from './plain-lines.ts'
import { isAmongAsked, namesQuestions } from './questions.ts'
import { type Beneath, isRemark, opensToReasons } from './remarks.ts'
import { roleOf } from './roles.ts'
import { upwards } from './sections.ts'
import type { Near } from './years.ts'

/** What a line is, and why. */
export interface Judged {
  readonly kind: Kind
  readonly why: string
}

const judged = (kind: Kind, why: string): Judged => ({ kind, why })

/** What is known of a list item beside its words. */
export interface Surroundings extends Beneath {
  readonly governing: Governing
  /** The item above, where it is followed. */
  readonly parent: Draft | undefined
  readonly text: string
  /** All lines of its list. */
  readonly list: readonly Item[]
  readonly hasState: boolean
}

/** What a list item is; undefined when it is text. */
export function judgeItem(item: Item, around: Surroundings): Judged | undefined {
  if (announcesNextReview(around.text)) return judged('review', 'It announces the next review.')
  return item.box === undefined ? judgeBullet(item, around) : judgeBox(around)
}

function judgeBox({ governing: { topic, words }, text, parent }: Surroundings): Judged | undefined {
  if (topic === 'nothing' && nonGoals.test(words)) return undefined
  const under = `It has a box and stands under “${words}”`
  if (parent?.kind === 'review') return judged('duty', `It stands under “${parent.text}”, which recurs.`)
  switch (topic) {
    case 'criteria':
    case 'prerequisites':
    case 'metrics':
      return judged('criterion', `${under}, so it is a condition that must hold.`)
    case 'review':
    case 'ongoing':
      return judged('duty', `${under}, so it is done anew each time.`)
    case 'blockers':
      return judged('blocker', `${under}, so it stands in the way.`)
    case 'triggers':
      return judged('trigger', `${under}, so it calls for a review when it happens.`)
    default:
      return cadenceIn(text) !== undefined && namesOccasion(text) && topic === 'communication'
        ? judged('review', `${under} and says how often it recurs.`)
        : judged('task', words === '' ? 'It has a box, so it is a task.' : `${under}, so it is a task.`)
  }
}

/** `D-10 (open) …`, `Open: …`. */
const saysStillOpen =
  /[([](?:still )?(?:open|offen|ouverte?|abiert[ao]|apert[ao]|em aberto|åpen|åben|öppen|otwarte|открыто|відкрито|açık)[)\]]|^(?:open|offen)[:：]/iu

/** Whoever puts boxes there does not mean to tick them. */
const nonGoals =
  /(?<![\p{L}])(?:non-?goals?|nicht-?ziele|non-objectifs|no objetivos|não[- ]objetivos|non[- ]obiettivi|niet-doelen|ikke-mål|hedef(?:ler)? dışı|не[- ]?цели)(?![\p{L}])|非目標|非目标|비목표/iu

function judgeBullet(item: Item, around: Surroundings): Judged | undefined {
  const { governing, parent, text } = around
  if (item.parent === undefined && tellsWhenUpdated(text)) return undefined
  if (opensToReasons(text, around)) return undefined
  if (item.parent !== undefined) return judgeSubBullet(item, around)
  if (
    (governing.topic === 'nothing' || governing.topic === undefined) &&
    isOfHowWeWork(item, governing.words)
  )
    return judged('review', `It stands under “${governing.words}” and says how often it recurs.`)
  if (
    governing.topic === 'nothing' &&
    namesQuestions(governing.words) &&
    isAmongAsked(item, around.list, governing.section.near)
  )
    return judged('task', `It stands under “${governing.words}” and says who is to answer it, or by when.`)
  if (governing.topic === 'nothing' || governing.topic === 'document') return undefined
  if (isJump(item)) return undefined
  if (isBare(item) && governing.topic !== 'watches' && governing.topic !== 'documents') return undefined
  if (
    parent === undefined &&
    isPointWithDate(text, item.words, governing.section.near) &&
    isPlanning(governing.topic) &&
    !around.hasChildren
  )
    return judged('milestone', 'It is a version or named point with its date.')
  if (/^KR\s?\d/u.test(text)) return judged('criterion', 'It is a key result, a condition that must hold.')
  return byTopic(item, around)
}

/** A sub-bullet is followed when it is a part of the work above it, and text when it states a fact of it. */
function judgeSubBullet(item: Item, around: Surroundings): Judged | undefined {
  const { parent, text, governing } = around
  if (isField(text) || isBare(item) || governing.topic === 'nothing' || governing.topic === 'document')
    return undefined
  if (parent === undefined) return undefined
  switch (parent.kind) {
    case 'task':
    case 'phase':
    case 'milestone':
      return isRemark(item, text, parent.text, governing.section)
        ? undefined
        : judged('task', `It is a part of “${parent.text}”.`)
    case 'review':
    case 'duty':
      return judged('duty', `It stands under “${parent.text}”, which recurs.`)
    case 'risk':
      return judged('task', `It is what is done about “${parent.text}”.`)
    case 'watch':
    case 'decision':
      return callsForReview(text)
        ? judged('trigger', `It says when “${parent.text}” is looked at again.`)
        : undefined
    default:
      return undefined
  }
}

const point =
  /^(?:v?\d+\.\d+(?:\.\d+|\.x)?(?![\p{L}\d%])|m\d+(?![\p{L}\d])|milestone|release|alpha|beta|ga(?!\p{L})|rc\d*(?!\p{L})|mvp|launch|go-?live|version|meilenstein|jalon|hito|marco|traguardo|mijlpaal|веха|релиз|версия|milepæl|udgivelse|utgivelse|lancering|lansering|versjon|sürüm|yayın|マイルストーン|里程碑|リリース|版本)/iu

/** Nothing, the day of the week, or which part of the month or year. */
const beforeDate =
  /^(?:\p{L}{2,10}[.,]{0,2}\s)?$|^(?:(?:at )?the )?(?:end of|early|late|beginning of|middle of|mid|ende|anfang|mitte|fin|début|mi|courant|fin de|finales de|principios de|mediados de|fim de|início de|meados de|fine|inizio|metà|eind|begin|half|конец|начало|середина|koniec|początek|połowa|(?:starten|begyndelsen|begynnelsen|midten|slutningen|slutten|udgangen|utgangen) a[fv]|primo|medio|ultimo)[\s-]$/iu

/** `v2.0 (May 2027)`, `15 July 2027 – code freeze`. */
function isPointWithDate(text: string, words: Words, near: Near | undefined): boolean {
  const [date] = datesIn(text, near)
  if (date === undefined) return false
  if (point.test(text)) return true
  if (!beforeDate.test(text.slice(0, date.from))) return false
  return /^(?:\s?[-–—:：]\s|\s?[|·]\s|\u3000|\s{2})/u.test(text.slice(date.to)) || isSetApart(words, date)
}

/** `**1 June** Launch`: the date, and nothing else, is bold. */
function isSetApart({ bold, text }: Words, { to }: { readonly to: number }): boolean {
  return bold.some(
    (range) => range.from <= 1 && Math.abs(range.to - to) <= 1 && range.to < text.trimEnd().length,
  )
}

function isPlanning(topic: Governing['topic']): boolean {
  return topic === 'phase' || topic === 'tasks' || topic === 'milestones' || topic === undefined
}

function byTopic(item: Item, around: Surroundings): Judged | undefined {
  const { governing, text, hasState } = around
  const { topic, words, section } = governing
  const under = `It stands under “${words}”`
  switch (topic) {
    case 'criteria':
    case 'prerequisites':
      return judged('criterion', `${under}, so it is a condition that must hold.`)
    case 'metrics':
      return judged('metric', `${under}, so it is a number that is read again and again.`)
    case 'blockers':
      return judged('blocker', `${under}, so it stands in the way.`)
    case 'risks':
      return judged('risk', `${under}, so it may go wrong.`)
    case 'risk':
    case 'mitigations':
      return judged('task', `${under}, so it is what is done about a risk.`)
    case 'decisions':
    case 'decision':
      return saysStillOpen.test(text)
        ? judged('task', `${under} and says that it is open, so it is still to be decided.`)
        : judged('decision', `${under}, so it is a choice that was made.`)
    case 'triggers':
      return judged('trigger', `${under}, so it calls for a review when it happens.`)
    case 'watches':
      if (isOccasion(text) || isGathering(text) || isAnnounced(text) || reports(text))
        return judged('review', `${under} and says when it takes place.`)
      return judged('watch', `${under}, so it is observed.`)
    case 'target-versions':
      if (
        /state|situa|zustand|état|estado|stato|состояние|stan|tilstand|durum/iu.test(words) &&
        !namesVersion.test(text)
      )
        return judged('criterion', `${under}, so it is a condition that must hold.`)
      return judged('watch', `${under}, so it is a version to reach and to observe.`)
    case 'ongoing':
      if (isOccasion(text) || isGathering(text))
        return judged('review', `${under} and says how often it recurs.`)
      return judged('duty', `${under}, which recurs, so it is a line of its agenda.`)
    case 'review':
      return judged('duty', `${under}, which recurs, so it is a line of its agenda.`)
    case 'communication':
      if (rhythmOf(text) !== undefined) return judged('review', `${under} and says how often it recurs.`)
      return isAnnounced(text)
        ? judged('review', `${under} and announces an occasion by its date.`)
        : judged('task', `${under} and happens once, so it is a task.`)
    case 'steps':
      return judged('step', `${under}, so it is a step of a procedure.`)
    case 'documents':
      return (isDocument(item, text) && !(linksOnly.test(words) && isBareLink(item))) ||
        readingList.test(words)
        ? judged('document', `${under} and names a document.`)
        : undefined
    case 'milestones':
      if (isAnnounced(text)) return judged('review', `${under} and announces an occasion by its date.`)
      return judged('milestone', `${under}, so it is a point to reach.`)
    case 'phase':
      return inPhase(around)
    case 'tasks':
      return judged('task', `${under}, so it is something to do.`)
    case 'division':
      return groupIn(text) === undefined
        ? undefined
        : judged('task', `${under} and gives a named group its part.`)
    case 'current-versions':
    case 'completed':
      return judged('claim', `${under}, so it states what is so.`)
    default:
      if (item.ordered && upwards(section).some((one) => one.topic === 'steps'))
        return judged('step', `${under}, part of a procedure.`)
      if (topic === undefined && explains(words)) return undefined
      if (topic === undefined && item.ordered && showsHow(words))
        return judged('step', `${under}, so it is a step of how that is done.`)
      if (saysHowOften(text)) return judged('review', `${under} and says how often it recurs.`)
      if (topic === undefined && isAnnounced(text))
        return judged('review', `${under} and announces an occasion by its date.`)
      if (topic === undefined && beginsWithCadence(text))
        return judged('review', `${under} and says how often it recurs.`)
      if (hasState && (topic === 'status' || !upwards(section).some((one) => roleOf(one) === 'phase')))
        return judged('component', 'It shows a state of its own outside the planning sections.')
      return judged(
        'claim',
        words === '' ? 'It asserts something that nobody has to move.' : `${under} and asserts something.`,
      )
  }
}

/** `Angular: 19.x`, `Node 22 LTS`. */
const namesVersion = /^[^:：]{1,30}(?:[:：]\s?|\s)v?\d+(?:\.\d+|\.x)*(?![\p{L}\d%])/iu

/** `Daily stand-up 09:15`, among lines of what is done again and again. */
function isGathering(text: string): boolean {
  return cadenceIn(text) !== undefined && namesGathering(text)
}

/** `Monthly report to the board`: words of how often and of an occasion, and little more. */
function reports(text: string): boolean {
  return cadenceIn(text) !== undefined && namesOccasion(text) && text.split(/\s+/).length <= 7
}

const timeOfDay =
  /(?<!\d)\d{1,2}(?::\d{2}|\s?(?:h|uhr|am|pm|ч)(?![\p{L}]))|(?<![\p{L}])(?:kl\.?|saat)\s\d{1,2}(?!\d)/iu

/** `Every quarter a members’ meeting`, `Jährlich Wartung`: how often is said first. */
function beginsWithCadence(text: string): boolean {
  const first = text.split(/\s+/).slice(0, 3).join(' ')
  return text.length < 80 && cadenceIn(first) !== undefined && (namesOccasion(text) || timeOfDay.test(text))
}

const whatAndDay =
  /^([^:：–—\d]{3,40}?),?\s(?:on|am|at|le|el|em|il|op|den|vom|в|na|dnia)\s(?=\d|\p{L}{3,10}\s\d)/iu

/** `Styringsgruppemøte 4. mars 2026`: the day ends the line. */
const dayBehind = /^([^:：–—\d]{3,40}?),?\s(?=\d{1,2}(?:\.|st|nd|rd|th)?\s\p{L}{3,10}\.?\s20\d{2}$)/iu

/** `15 May 2026 – Steering committee`. */
const dayAlone =
  /^(?:\p{L}{2,10}[.,]{0,2}\s)?(?:\d{1,2}(?:\.|st|nd|rd|th)?\s\p{L}{3,10}\.?(?:\s20\d{2})?|20\d{2}-\d{2}-\d{2})\s?$/iu

/** `Mid-quarter review: 14 May`, `Mid-term review on 14 May`: what, and then when. */
function isAnnounced(text: string): boolean {
  if ([whatAndDay, dayBehind].some((form) => namesOccasion(form.exec(text)?.[1] ?? ''))) return true
  const [what, when] = text.split(/[:–—]\s|：\s?/u)
  if (dayAlone.test(what ?? '') && namesOccasion(when ?? '')) return true
  return when !== undefined && (what ?? '').length < 40 && namesOccasion(what ?? '') && /\d/.test(when)
}

/** `Restore test: quarterly`. */
const recurs = /[:：]\s?(\S{1,30}(?:\s\S{1,30}){0,4})$|^[^:：]{1,40}[:：]\s?([^:：,;]{3,40})[,;]/u

function saysHowOften(text: string): boolean {
  const found = recurs.exec(text)
  return found !== null && cadenceIn(found[1] ?? found[2] ?? '') !== undefined
}

/** `Weekly: team meeting`: how often, and then what. */
function isOccasion(text: string): boolean {
  const [often, what] = text.split(/[:–—]\s|：\s?/u)
  return what !== undefined && cadenceIn(often ?? '') !== undefined && namesOccasion(text)
}

function inPhase(around: Surroundings): Judged {
  const { section, words } = around.governing
  const under = `It stands under “${words}”`
  if (section.isCompleted || section.state === 'done')
    return judged('claim', `${under}, which is completed, so it states what was reached.`)
  if (section.isCurrent && !around.hasState)
    return isUnfinished(around.text) || ownDate(around.text, 'risk', undefined, section.near) !== undefined
      ? judged('task', `${under}, which is under way, and is not finished.`)
      : judged('claim', `${under} and says what was reached.`)
  return judged('task', `${under}, a stage of the plan, so it is something to do.`)
}

const unfinished =
  /(?<![\p{L}])(?:addressing|upgrading|migrating|investigat\p{L}*|under (?:investigation|way|development)|remaining|in progress|working on|ongoing|to be|active|pending|wip|planned|continu\p{L}+ to|outstanding|in arbeit|wird |läuft|verbleib\p{L}*|offen\p{L}*|en cours|restant\p{L}*|à faire|en curso|pendiente\p{L}*|em andamento|pendente\p{L}*|in corso|rimanent\p{L}*|bezig|openstaand\p{L}*|в работе|осталось|оставшиеся|igangværende|resterende|udestår|gjenstår|gjenstående|pågår|pågående|i gang|arbejder på|arbeider på|jobber med|mangler|devam ed\p{L}*|kalan\p{L}*|bekleyen)(?![\p{L}])|進行中|対応中|残り|进行中|剩余|正在/iu
const reached =
  /(?<![\p{L}])(?:achieved|completed?|reduced|patched|implemented|reached|delivered|\d+(?:\.\d+)?\s?%)(?![\p{L}])/iu

/** Under a current stage, what says that it goes on is unfinished; so is what says neither. */
function isUnfinished(text: string): boolean {
  return unfinished.test(text) || (!reached.test(text) && !/\d/.test(text))
}

/** `Platform team: images and monitoring`: to whom a line gives its part. */
export function groupIn(text: string): string | undefined {
  return /^([^:：–—]{2,50}?)\s?(?::\s|：|\s[–—-]\s)\s*\S/u.exec(text)?.[1]
}

const readingList =
  /(?<![\p{L}])(?:reading|reads?|lektüre|leseliste|lesestoff|lectures?|lecturas|leituras|letture|leeslijst|литература|lektury?|læseliste|leseliste|okuma listesi)(?![\p{L}])|読書|必読|阅读|书单|推荐书目|읽을거리/iu

/** A list of links is no register of documents: what is only linked there tells nothing of what it is. */
const linksOnly =
  /^(?:[\d.]+\s)?(?:\p{L}+ )?(?:links?|liens|enlaces|odkazy|linki|references?|referenzen|références|referencias|referências|riferimenti|ссылки|lenker|bağlantılar|链接|リンク集?|링크)(?: utiles| útiles)?$/iu

/** A link and nothing else, or `Board: https://…`. */
function isBareLink({ words }: Item): boolean {
  const [link] = words.links
  return (
    link !== undefined &&
    link.to === words.text.trimEnd().length &&
    /^(?:[^:：]{2,40}[:：]\s?)?$/u.test(words.text.slice(0, link.from))
  )
}

function isDocument(item: Item, text: string): boolean {
  return item.words.links.length > 0 || namesDocument(text) || /https?:\/\//.test(text)
}
