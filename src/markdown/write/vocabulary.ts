import type { State } from '../../plan/state.ts'
import { signsOf } from '../marks.ts'
import { leadingIcons } from '../read/signs.ts'
import { findWord } from '../read/state-words.ts'
import { otherWords, statusWords } from './status-words.ts'

/** The sign with which a text begins, as it is coloured and joined; empty when there is none. */
export function leadingSign(text: string): string {
  return leadingIcons(text).trim()
}

/** The customary signs of a state, as emoji where they have a plain form too. */
export function signsFor(state: State): string[] {
  if (state === 'none') return []
  return signsOf[state].map((sign) =>
    /^\p{Extended_Pictographic}$/u.test(sign) && !/^\p{Emoji_Presentation}$/u.test(sign)
      ? `${sign}\ufe0f`
      : sign,
  )
}

/** Whether a text is a state word and nothing besides. */
export function isStateWord(text: string): boolean {
  const found = findWord(text)
  return found !== undefined && found.from === 0 && found.to === text.length
}

/** Whether a text names a state somewhere. */
export function namesState(text: string): boolean {
  return findWord(text) !== undefined
}

/** The word for a state in the language and case of another state word; undefined when that language has none. */
export function wordFor(state: State, like: string): string | undefined {
  const language = languageOf(like)
  const word = statusWords[language]?.[state]
  return word === undefined ? undefined : inCaseOf(word, like, language)
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ru', /\p{Script=Cyrillic}/u],
]

function languageOf(word: string): string {
  const small = word.toLowerCase()
  for (const [language, words] of Object.entries(statusWords))
    if (Object.values(words).some((known) => known.toLowerCase() === small)) return language
  const kin = Object.entries(otherWords).find(([, words]) => words.includes(small))
  if (kin !== undefined) return kin[0]
  const script = scripts.find(([, letters]) => letters.test(word))
  return script?.[0] ?? (/\p{Script=Han}/u.test(word) ? 'zh' : 'en')
}

function inCaseOf(word: string, like: string, language: string): string {
  const letters = like.replace(/\P{L}/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return word.toUpperCase()
  if (!/^\p{Lu}/u.test(like)) return word
  const everyWord = language === 'en' && !/\s\p{Ll}/u.test(like)
  return word.replace(everyWord ? /(?<=^|\s)\p{L}/gu : /^\p{L}/u, (letter) => letter.toUpperCase())
}
