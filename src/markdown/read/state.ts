import type { Mark } from '../../plan/reading.ts'
import type { State } from '../../plan/state.ts'
import type { Range, Words } from '../outline/words.ts'
import { type Cleaned, clean } from './clean.ts'
import { remembering } from './remembering.ts'
import { bare, type Signs, signsIn } from './signs.ts'
import { beginsWithState, type FoundWord, findWord } from './state-words.ts'

/** A state that a line shows, and where. */
export interface ShownState {
  readonly state: State
  readonly by: 'box' | 'sign' | 'word' | 'strike'
  /** The sign or word itself. */
  readonly shown: string
  /** The reason given beside it. */
  readonly reason: string | undefined
  readonly mark: Mark | undefined
}

/** Whether a dot of a traffic light is all that shows it: before a risk that tells how grave it is. */
export function isTrafficLight({ by, shown }: ShownState): boolean {
  return by === 'sign' && colouredDot.test(shown)
}

/** Makes a mark of a range of words. */
export type MarkAt = (as: Mark['as'], words: Words, from: number, to: number) => Mark | undefined

export function markMaker(byteAt: (offset: number) => number): MarkAt {
  return (as, words, from, to) => {
    const first = words.offsetAt(from)
    const last = words.offsetAt(to - 1)
    if (first === undefined || last === undefined || last - first !== to - 1 - from) return undefined
    return { as, from: byteAt(first), to: byteAt(last + 1), text: words.text.slice(from, to) }
  }
}

/** It is a mood: where a state word stands beside it, the word is the state. */
const colouredDot = /^[\u{1F534}\u{1F7E0}\u{1F7E1}\u{1F7E2}\u{1F535}\u26AA]/u

/** Empty, full or good: the word beside it tells. */
const circle = /^[○◯●◎]/u

/** Time runs: `⏳ pending` has not begun. */
const hourglass = /^[\u23F3\u231B]/u

/** What signs and words on a line say of its state; a box is looked at by the caller. */
export function shownState(
  words: Words,
  signs: Signs,
  markAt: MarkAt,
  leadingCounts = true,
): ShownState | undefined {
  const cleaned = clean(words)
  const { struck, text } = words
  const crossed = struck.find((range) => isWhole(range, cleaned.text) || isName(range, text))
  // Some strike out what is done, and say so.
  if (crossed) return wordAfter(words, crossed, markAt) ?? struckThrough
  return (
    inSuffix(words, cleaned, signs, markAt) ??
    signIn(words, cleaned.trailing, signs, markAt) ??
    (leadingCounts ? leadingSign(words, cleaned, signs, markAt) : undefined) ??
    signAfterName(words, signs, markAt) ??
    asState(outsideCode(stateInBrackets(text), words), words, markAt) ??
    asState(stateAtEnds(words), words, markAt)
  )
}

const struckThrough: ShownState = {
  state: 'dropped',
  by: 'strike',
  shown: 'struck through',
  reason: undefined,
  mark: undefined,
}

/** A state that is named within the words. */
function asState(found: FoundWord | undefined, words: Words, markAt: MarkAt): ShownState | undefined {
  if (found === undefined) return undefined
  const { state, from, to } = found
  const mark = markAt('word', words, from, to)
  return { state, by: 'word', shown: words.text.slice(from, to), reason: undefined, mark }
}

/** A state word, and nothing else, behind what is struck out. */
function wordAfter(words: Words, { to }: Range, markAt: MarkAt): ShownState | undefined {
  const rest = words.text.slice(to)
  const found = findWord(rest)
  if (found === undefined || /[\p{L}\p{N}]/u.test(rest.slice(0, found.from) + rest.slice(found.to)))
    return undefined
  const mark = markAt('word', words, to + found.from, to + found.to)
  const shown = rest.slice(found.from, found.to)
  return { state: found.state, by: 'word', shown, reason: undefined, mark }
}

/** Most of the line is struck out. */
function isWhole({ from, to }: Range, text: string): boolean {
  return to - from >= text.length * 0.6 && to - from > 2
}

/** `~~Search~~ – moved to spring`: the name is struck out, and what follows tells why. */
function isName({ from, to }: Range, text: string): boolean {
  if (from > 1 || to - from <= 2) return false
  const rest = text.slice(to)
  return (
    /^\s?[-–—:(（→]/u.test(rest) ||
    saysWhyNot.test(rest) ||
    beginsWithState(rest) === 'dropped' ||
    tellsMore(text.slice(from, to), rest)
  )
}

const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3}/u

/** `~~Interactive tour~~ users skipped it`: what follows is no other name for it, as in `~~use tabs~~ use spaces`. */
function tellsMore(name: string, rest: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const names = new Set(words(name))
  if (isWide.test(name)) return /^\s\S{6,}/u.test(rest) && isWide.test(rest)
  return (
    /\S\s+\S/u.test(name.trim()) &&
    /^\s\S+\s+\S+\s+\S/u.test(rest) &&
    !words(rest).some((word) => names.has(word))
  )
}

/** `~~Tier 3~~ out of scope`, `~~Windows~~ entfallen, …`. */
const saysWhyNot =
  /^\s(?:out of scope|no longer|not (?:needed|necessary|required|any ?more)|moved (?:to|out)|handed over|replaced (?:by|with)|removed|entfallen|nicht (?:mehr|nötig)|hinfällig|ersetzt durch|verschoben (?:auf|nach)|hors périmètre|plus nécessaire|remplacée? par|supprimée?|fuera de alcance|ya no|sustituid[oa] por|eliminad[oa]|fora d[oe] escopo|não é mais|substituíd[oa] por|removid[oa]|fuori ambito|non più|sostituit[oa] da|niet meer|vervangen door|больше не|замен[её]н\p{L}* на|już nie|zastąpion\p{L}+ przez|ikke (?:længere|lenger|nødvendig)|(?:er)?stattet (?:af|av|med)|udgår|utgår|flyttet til|artık (?:gerek|yok)\p{L}*)(?![\p{L}])/iu

function inSuffix(words: Words, { suffix }: Cleaned, signs: Signs, markAt: MarkAt): ShownState | undefined {
  if (suffix === undefined) return undefined
  const found = signIn(words, suffix, signs, markAt)
  if (found === undefined) return undefined
  const [sign] = signsIn(words.text.slice(suffix.from))
  if (sign === undefined) return found
  const from = suffix.from + sign.from
  const rest = words.text.slice(suffix.from + sign.to)
  const word = findWord(rest)
  const to =
    word && rest.slice(0, word.from).trim() === '' ? suffix.from + sign.to + word.to : suffix.from + sign.to
  const reason = reasonIn(words.text.slice(to))
  const mark = markAt('word', words, from, to)
  return { ...found, mark: mark ?? found.mark, reason: reason === '' ? undefined : reason }
}

/** What stands behind a state, without a bracket around it, or the end of one that stands around both. */
function reasonIn(text: string): string {
  const said = text.replace(/^[\s:;,–—-]+/u, '').trim()
  const whole = /^[([（【]([^()[\]（）【】]*)[)\]）】]$/u.exec(said)?.[1]
  if (whole !== undefined) return whole.trim()
  const count = (brackets: RegExp) => said.match(brackets)?.length ?? 0
  const isTorn = count(/[)\]）】]/gu) > count(/[([（【]/gu)
  return isTorn ? said.replace(/[)\]）】]$/u, '').trim() : said
}

function signIn(
  words: Words,
  range: { from: number; to: number },
  signs: Signs,
  markAt: MarkAt,
): ShownState | undefined {
  for (const { sign, from, to } of signsIn(words.text.slice(range.from, range.to))) {
    const state = signs.get(bare(sign))
    if (state === undefined) continue
    const partly =
      state === 'done' && /(?<!\d)(?:[1-9]?\d)\s?%/.test(words.text) && !/100\s?%/.test(words.text)
    const percentOnly =
      partly && /(?<!\d)(?:[1-9]?\d)\s?%\s*[)\]]?\s*$/.test(words.text.slice(0, range.from + from).trimEnd())
    const mark = markAt('sign', words, range.from + from, range.from + to)
    const said =
      colouredDot.test(sign) || circle.test(sign)
        ? beginsWithState(words.text.slice(range.from + to))
        : undefined
    return {
      state: said ?? (percentOnly ? 'in_progress' : state),
      by: 'sign',
      shown: sign,
      reason: undefined,
      mark,
    }
  }
  return undefined
}

/** `❌ Widget – abandoned`: a cross alone may mean much, and the word tells what. */
function leadingSign(
  words: Words,
  { leading }: Cleaned,
  signs: Signs,
  markAt: MarkAt,
): ShownState | undefined {
  const sign = signIn(words, leading, signs, markAt)
  const word = sign?.state === 'not_ready' ? asState(stateAtEnds(words), words, markAt) : undefined
  return word?.state === 'dropped' ? word : sign
}

/** `**Search** ✅ – with filters`: a sign that closes the name, before what is told about it. */
function signAfterName(words: Words, signs: Signs, markAt: MarkAt): ShownState | undefined {
  const sign = signsIn(words.text)[0]
  if (sign === undefined || sign.from === 0) return undefined
  const after = words.text.slice(sign.to, sign.to + 6)
  const closesName =
    /^\s{0,3}[-–—:(（]/u.test(after) ||
    beginsWithState(words.text.slice(sign.to)) !== undefined ||
    words.bold.some(({ to }) => to <= sign.from && sign.from - to <= 2)
  return closesName ? signIn(words, sign, signs, markAt) : undefined
}

const brackets = /[([（【]([^()[\]（）【】]*)[)\]）】]/gu

/** `(avventer IT-drift)` */
const awaits = /^\s*a[fv]venter\s/iu

/** `(in progress)`, `[done]`: a bracket that begins with a state word and ends the line or its first clause. */
const stateInBrackets = remembering((text): FoundWord | undefined => {
  for (const match of text.matchAll(brackets)) {
    const inner = match[1] ?? ''
    if (beginsWithState(inner) === undefined || inner.split(/\s+/).length > 6) continue
    const found = findWord(inner)
    if (found === undefined) continue
    const after = awaits.test(inner) ? '' : inner.slice(found.to).trim()
    if (
      after !== '' &&
      !(found.state === 'blocked' && /^(?:for|auf|op|på|na|d[ei]|от|за|\p{L}+ (?:от|od))\s/iu.test(after)) &&
      !/^[-–—:,;]|^(?:by|on|in|since|until|von|am|seit|bis|le|par|el|por|il|da|op|door)(?!\p{L})/iu.test(
        after,
      )
    )
      continue
    return within(found, match.index + 1)
  }
  return undefined
})

/** `#[deprecated]` names a part of a program, and no state. */
function outsideCode(found: FoundWord | undefined, { code }: Words): FoundWord | undefined {
  return found && code.some(({ from, to }) => from <= found.from && to >= found.to) ? undefined : found
}

function within({ state, from, to }: FoundWord, at: number): FoundWord {
  return { state, from: at + from, to: at + to }
}

/** `DONE Move the shop`, in capitals as on the boards of trackers. */
const shouted =
  'DONE|TO ?DO|DOING|WIP|IN PROGRESS|PENDING|BLOCKED|WAITING|ON HOLD|CANCELL?ED|DROPPED|ERLEDIGT|FERTIG|OFFEN|IN ARBEIT|FAIT|À FAIRE|EN COURS|HECHO|PENDIENTE|EN CURSO|FEITO|PENDENTE|FATTO|DA FARE|KLAAR|TE DOEN|BEZIG|ГОТОВО|СДЕЛАНО|В РАБОТЕ|ZROBIONE|GOTOWE|DO ZROBIENIA|W TOKU|HOTOVO|KLART|PÅGÅR|FERDIG|FÆRDIG|TAMAMLANDI'
const behindShout = new RegExp(`^\\s*(${shouted})\\s(?:[-–—|]\\s)?(?=[\\p{L}\\d])`, 'u')
const shoutBefore = new RegExp(`^(?:${shouted})(?:[:：]\\s|\\s(?:[-–—|]\\s)?)(?=\\S)`, 'u')

/** The text of a line without a state in capitals before it. */
export const withoutShout = (text: string): string => text.replace(shoutBefore, '')

const ends: readonly RegExp[] = [
  /^\s*(\p{Lu}[\p{Lu} -]{2,18})[:：]\s/u,
  /^\s*(\p{Ll}[\p{Ll} ]{2,18})[:：]\s(?!\d)/u,
  /^\s*(Done|To ?do|Doing|In progress|WIP|Blocked|Erledigt|Offen|In Arbeit|Fait|À faire|En cours|Hecho|Pendiente|Feito|Pendente|Fatto|Da fare|Klaar|Te doen|Bezig|Готово|Сделано|В работе|Zrobione|Gotowe|Do zrobienia|W toku|Færdig|I gang|Afventer|Ferdig|Pågår|Avventer|Tamamlandı|Devam ediyor)[:：]\s(?!\d)/u,
  behindShout,
  /\s?(?:\s[-–—|]|→|➜|⇒|=>)\s*([^-–—|()→]{2,24})$/u,
  /\s[-–—]\s+([^-–—|(),;:]{2,24}?)\s?[(,;].*$/su,
  /\s[-–—]\s+(\p{L}[\p{L} ]{2,20}?)\s(?:by|on|for|wegen|durch|von|auf|par|de|du|por|da|del|della|di|door|op|på|från|na|od|от|из-за|на|fra|av|af|til)\s.+$/su,
  /(?:status|state|estado|statut|stato|статус|状态|状態)\s*[:：]\s*([^,;()]{2,30})$/iu,
  /[:：]\s*([^:：,;()]{2,16})[.。]?$/u,
  /(?:,|\s[–—-])\s(waiting|wartet|wacht|wachten|väntar|czekamy?|čekáme|ждём|ждем|ожидаем|aguardando|esperando|venter|afventer|avventer)\s\S[^,;]*$/iu,
  /[.!?]\s+(\p{Lu}[\p{L} ]{2,20})(?:[,;:]\s.+|[.!]?)$/su,
  /^[^:：]{1,40}[:：]\s([^:：,;()]{2,24})[,;，]/u,
]

/** `DONE: …`, `… - in progress`, `Status: blocked`; a word that is code says nothing. */
function stateAtEnds({ text, code }: Words): FoundWord | undefined {
  return code.length === 0 ? stateAtEndsOf(text) : lookAtEnds(text, code)
}

const stateAtEndsOf = remembering((text) => lookAtEnds(text, []))

function lookAtEnds(text: string, code: Words['code']): FoundWord | undefined {
  for (const end of ends) {
    const match = end.exec(text)
    const inner = match?.[1]
    if (match === null || inner === undefined) continue
    const found = findWord(inner)
    const at = match.index + match[0].indexOf(inner)
    if (
      found === undefined ||
      code.some(({ from, to }) => from <= at && to >= at + inner.length) ||
      inner.replace(/[.。\s]/gu, '').length !== inner.slice(found.from, found.to).replace(/\s/g, '').length
    )
      continue
    return within(found, at)
  }
  return undefined
}

/** What a status cell, or the words behind `Status:`, say; where they say nothing more they are their own mark, whole. */
export function statusIn(words: Words, signs: Signs, markAt: MarkAt): ShownState | undefined {
  const [found] = signsIn(words.text).flatMap(({ sign, from, to }) => {
    const state = signs.get(bare(sign))
    return state === undefined ? [] : [{ state, from, to }]
  })
  const word = findWord(words.text)
  const sign = words.text.slice(found?.from ?? words.text.length)
  const tells = colouredDot.test(sign) || circle.test(sign)
  const isWaiting = hourglass.test(sign)
  const state =
    (tells || (found?.state === 'not_ready' && !word?.isDenied) || (isWaiting && word?.state === 'open')
      ? word?.state
      : undefined) ??
    (circle.test(sign) && saysYes(sign.slice(1)) ? 'done' : undefined) ??
    found?.state ??
    word?.state ??
    percentState(words.text) ??
    (saysYes(words.text) || works.test(words.text) ? 'done' : undefined) ??
    (isDoing(words.text) ? 'in_progress' : undefined)
  if (state === undefined) return undefined
  const mark = markAt('cell', words, 0, words.text.length)
  return { state, by: found ? 'sign' : 'word', shown: words.text, reason: undefined, mark }
}

/** Whether it is ready: yes. */
function saysYes(text: string): boolean {
  return /^\s*(?:yes|ja|oui|sí|sim|sì|да|tak|ano|так|evet|はい|是|예|ok|o\.k\.)(?:\s*[.!]?\s*$|[,:]?\s\(?\d)/iu.test(
    text,
  )
}

/** `works since November`, `läuft seit dem 19. Januar`. */
const works =
  /^\s*(?:(?:works|working|up|running|in use|in production) since|(?:läuft|funktioniert|steht|in betrieb) seit|(?:marche|fonctionne|en service|en production) depuis|(?:funciona|en marcha|en uso|en producción) desde|(?:no ar|em uso|em produção) desde|(?:funziona|in uso|in produzione) da|(?:draait|werkt|in gebruik|in productie) sinds|работает с|działa od|(?:fungerar|i drift) sedan|(?:virker|fungerer|kører|kjører|i drift) siden)(?![\p{L}])/iu

/** `building`, `rolling out to Asia`: somebody is at it. */
function isDoing(text: string): boolean {
  return /^\s*\p{L}{3,}ing(?![\p{L}])/iu.test(text)
}

function percentState(text: string): State | undefined {
  const percent = /(?<!\d)(\d{1,3})\s?%/.exec(text)?.[1]
  if (percent === undefined) return undefined
  return percent === '100' ? 'done' : percent === '0' ? 'open' : 'in_progress'
}
