import { isState, type State } from '../../plan/state.ts'
import { signsOf } from '../marks.ts'
import { beginsWithState, readWord } from './state-words.ts'
import { saysItIsStuck } from './stuck-outside.ts'

/** What each sign means in a document; undefined where its own legend gives it another meaning. */
export type Signs = ReadonlyMap<string, State | undefined>

export const customarySigns: Signs = new Map(
  Object.entries(signsOf).flatMap(([state, signs]) =>
    isState(state) ? signs.map((sign): [string, State] => [sign, state]) : [],
  ),
)

/** Empty to some, and a tick to others. */
export const circles: readonly string[] = ['○', '◯']

/** Stands among the signs of a document that does not say itself what its circles mean: a table tells. */
export const isOfTable = '○ by table'

/** A pictograph with whatever joins and colours it, or a plain sign that is used as one. */
const pictograph =
  '(?:(?:[\\p{Extended_Pictographic}\\u2713\\u2714\\u2716\\u2717\\u2718\\u2610\\u2611\\u25CF\\u25CB\\u25EF\\u25CE\\u25B3\\u2715\\u25A1\\u25D0\\u25FB]|(?<![\\p{Script=Latin}\\p{N}] ?)\\u00D7(?! ?\\p{N}))(?:[\\uFE0F\\u20E3\\u200D]|[\\u{1F3FB}-\\u{1F3FF}]|(?<=\\u200D)\\p{Extended_Pictographic})*)'
export const pictographForm = new RegExp(pictograph, 'gu')

/** A sign in a text, and the range that it takes. */
export interface FoundSign {
  readonly sign: string
  readonly from: number
  readonly to: number
}

/** A pictograph without what colours it. */
export function bare(sign: string): string {
  return sign.replace(/[\uFE0F\u200D]|[\u{1F3FB}-\u{1F3FF}]/gu, '')
}

/** Where no pictograph can be, none need be looked for: its ranges, the halves of those beyond the first plane among them. */
const maySign = /[\u00A9\u00AE\u00D7\u203C-\u3299\uD83C-\uD83E]/

export function hasSign(text: string): boolean {
  return text !== '' && maySign.test(text)
}

export function signsIn(text: string): readonly FoundSign[] {
  if (!hasSign(text)) return []
  return [...text.matchAll(pictographForm)]
    .filter((match) => !/^[\d#*©®™]/u.test(match[0]))
    .map((match) => ({ sign: match[0], from: match.index, to: match.index + match[0].length }))
}

const inIcons =
  /[\s\p{Extended_Pictographic}\u2713\u2714\u2716\u2717\u2718\u2610\u2611\u25CF\u25CB\u25EF\u25CE\u25B3\u2715\u00D7\u25A1\u25D0\u25FB]|\uFE0F|\u20E3|\u200D|[\u{1F3FB}-\u{1F3FF}]/u

/** The icons with which a text begins, and the blanks around them; empty when it begins with none. */
export function leadingIcons(text: string): string {
  let to = 0
  for (const character of text) {
    if (!inIcons.test(character)) break
    to += character.length
  }
  return orNothing(text.slice(0, to))
}

/** The icons with which a text ends, and the blanks around them; looked for from the end, so that long texts cost little. */
export function trailingIcons(text: string): string {
  let from = text.length
  while (from > 0) {
    const unit = text.charCodeAt(from - 1)
    const before = unit >= 0xdc00 && unit <= 0xdfff ? from - 2 : from - 1
    if (before < 0 || !inIcons.test(text.slice(before, from))) break
    from = before
  }
  return orNothing(text.slice(from))
}

function orNothing(icons: string): string {
  return icons.trim() === '' ? '' : icons
}

/** The boxes of a legend are signs of it too: `[~] half done`. */
const boxInLegend = /\[([^\]\s]| )\]/gu

/** How what a box holds stands among the signs of a document. */
export function boxSign(inner: string): string {
  return `[${inner}]`
}

/** The signs of a legend's line, boxes among them. */
export function legendSigns(line: string): readonly FoundSign[] {
  const boxes = [...line.matchAll(boxInLegend)].map((match) => ({
    sign: boxSign(match[1] ?? ' '),
    from: match.index,
    to: match.index + match[0].length,
  }))
  return [...signsIn(line), ...boxes].sort((a, b) => a.from - b.from)
}

/** Words of a legend that tell how important things are, and not how far. */
const rank =
  /(?<![\p{L}])(?:must|should|could|nice|optional|required|mandatory|priorit\p{L}*|p[0-4]|urgent|important|critical|high|medium|low|bør|høj|høy|middels?|lav|zorunlu|yüksek|orta|düşük|muss|kann|soll|wichtig|dringend|hoch|niedrig|obligatoire|facultatif|obligatorio|opcional|обязательно|желательно)(?![\p{L}])|必須|任意|重要|必需|可选|필수|선택/iu

/** Where a legend sets these against each other, they mean what they always do, whatever it calls that. */
const ticks: ReadonlySet<string> = new Set(['✅', '⚠', '❌', '✔', '✗', '✘'])

/** The state that words of a legend tell: a word for it, or what stands in the way, before a word further on. */
function stateMeant(words: string): State | undefined {
  const first = beginsWithState(words)
  if (first !== undefined && first !== 'not_ready') return first
  return saysItIsStuck(words) ? 'blocked' : (readWord(words) ?? saysWhetherItWorks(words))
}

/** Whether words of a legend say that something works, or does not. */
function saysWhetherItWorks(words: string): State | undefined {
  if (worksNot.test(words)) return 'not_ready'
  return works.test(words) ? 'done' : undefined
}

const works =
  /^(?:it )?(?:works?|funktioniert|fonctionne|funciona|funziona|werkt|работает|virker|fungerer|çalışıyor|działa|动く|動く|動作する|可用|能用|동작함?)$/iu
const worksNot =
  /^(?:it )?(?:(?:does not|doesn[’']t|do not|don[’']t) work|funktioniert nicht|ne fonctionne pas|n[oã]o? funciona|non funziona|werkt niet|(?:virker|fungerer) ikke|çalışmıyor|не работает|nie działa|動かない|動作しない|不可用|不能用|동작하지 않음)$/iu

/** The words behind each sign of a line, up to the next. */
export function saidOfSigns(line: string): readonly { readonly sign: string; readonly words: string }[] {
  const signs = legendSigns(line)
  return signs.map(({ sign, to }, at) => ({
    sign: bare(sign),
    words: line
      .slice(to, signs[at + 1]?.from ?? line.length)
      .replace(/^[\s=:–—\-)]+/u, '')
      .replace(/[\s|·,;.。(/]+$/u, ''),
  }))
}

/** Reads pairs such as `✅ done | 🚧 in progress` of a legend into what its signs mean here. */
export function readLegend(lines: readonly string[], into: Map<string, State | undefined>): void {
  if (lines.length === 0) return
  const meanings = lines
    .flatMap(saidOfSigns)
    .flatMap(({ sign, words }): [string, State | undefined][] =>
      /\p{L}/u.test(words) ? [[sign, stateMeant(words)]] : [],
    )
  const isOfRanks = lines.some((line) => rank.test(line))
  // In a legend of states a sign with words of the team's own keeps its customary meaning.
  const known = meanings.filter(([, state]) => state !== undefined).length
  const ofStates = known > 0 && known * 2 >= meanings.length
  const keepsMeaning = (sign: string) =>
    ofStates || !isOfRanks || (ticks.has(sign) && meanings.filter(([one]) => ticks.has(one)).length > 1)
  // “○ runs, △ shaky, × not there”: what stands above a triangle and a cross is good.
  const grades = meanings.some(([sign]) => /^[◎△×]$/u.test(sign))
  const meaningOf = (sign: string) =>
    grades && circles.includes(sign) ? 'done' : keepsMeaning(sign) ? into.get(sign) : undefined
  for (const [sign, state] of meanings) into.set(sign, state ?? meaningOf(sign))
}
