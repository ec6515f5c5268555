import type { Words } from '../outline/words.ts'
import { remembering } from './remembering.ts'
import { hasSign, leadingIcons, pictographForm, signsIn, trailingIcons } from './signs.ts'
import { beginsWithState, findWord } from './state-words.ts'

/** A piece of a line: what it says, without icons and state signs at its ends. */
export interface Cleaned {
  readonly text: string
  /** Icons and signs that stood before the text, with their ranges in the words. */
  readonly leading: { readonly from: number; readonly to: number }
  readonly trailing: { readonly from: number; readonly to: number }
  /** A closing bracket or suffix that begins with a sign: `(🔄 In Progress - reason)`, `✅ Complete`. */
  readonly suffix: { readonly from: number; readonly to: number } | undefined
}

const suffixForm = /\s*[([（【]\s*([^()[\]（）【】]*)[)\]）】]\s*$/u
const dashedSuffix = /\s+[-–—:|]\s+(\p{Extended_Pictographic}.*)$/su

/** Takes icons and state signs off both ends of a line. */
export function clean({ text }: Words): Cleaned {
  return cleaned(text)
}

const cleaned = remembering((text): Cleaned => {
  const leadingTo = leadingIcons(text).length
  const suffix = suffixRange(text)
  const bodyEnd = suffix?.from ?? text.length
  const trailing = trailingIcons(text.slice(leadingTo, bodyEnd))
  const to = bodyEnd - trailing.length
  return {
    text: tidy(text.slice(leadingTo, to)),
    leading: { from: 0, to: leadingTo },
    trailing: { from: to, to: bodyEnd },
    suffix,
  }
})

function suffixRange(text: string): { from: number; to: number } | undefined {
  if (!hasSign(text)) return undefined
  const bracket = suffixForm.exec(text)
  if (bracket && (startsWithSign(bracket[1] ?? '') || shareWithSign.test(bracket[1] ?? '')))
    return { from: bracket.index, to: text.length }
  const dashed = dashedSuffix.exec(text)
  if (dashed && startsWithSign(dashed[1] ?? '')) return { from: dashed.index, to: text.length }
  const sign = signsIn(text).at(-1)
  if (sign === undefined || !standsOff.test(text.slice(0, sign.from))) return undefined
  const [name, said] = [text.slice(0, sign.from), text.slice(sign.to)]
  if (said.length > longestReason || !/\p{L}/u.test(said)) return undefined
  const tells = underWay.test(sign.sign)
    ? wordsIn(name) > 2 || beginsWithState(said) !== undefined
    : isState(said)
  return tells ? { from: name.trimEnd().length, to: text.length } : undefined
}

/** Blanks, or what needs none behind it: `(2月)✅ 完了`. */
const standsOff = /(?:\S\s+|[)\]）】」\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}])$/u

/** `🚧 Priya has the data`: behind these whatever is said tells how it goes on, unless they stand before the name itself. */
const underWay = /^[🚧🔄🏗⏳⌛⏸⛔🚫]/u

/** `Complete`, `done, by Ana`, `closed on 3 May`, but not `done in the sheet`. */
function isState(said: string): boolean {
  const found = findWord(said)
  if (found === undefined || said.slice(0, found.from).trim() !== '') return false
  return /^\s*(?:$|[-–—,:;(.])|^\s\P{N}{1,12}\d/u.test(said.slice(found.to))
}

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0
}

/** `(92% ✅)`. */
const shareWithSign = /^\d{1,3}\s?%\s?\p{Extended_Pictographic}\uFE0F?$/u

/** Longer words behind a state belong to the line. */
const longestReason = 60

function startsWithSign(text: string): boolean {
  return signsIn(text)[0]?.from === 0
}

function tidy(text: string): string {
  const plain = hasSign(text)
    ? text.replace(pictographForm, (sign) => (/[\d#*©®™]/u.test(sign) ? sign : ''))
    : text
  return plain
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/(?<=\p{L}|\d) (?=[)\]）】]$)/u, '')
    .replace(/^(?:\s*[:–—]|\s*-(?=\s))+\s*(?=\p{L})/u, '')
    .trim()
}

/** A heading or lead-in as it is shown in paths: cleaned, without a closing colon. */
export function cleanTitle(words: Words): string {
  return clean(words).text
}
