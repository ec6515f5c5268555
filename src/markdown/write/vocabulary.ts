import type { State } from '../../plan/state.ts'
import { signsOf } from '../marks.ts'
import { smallLetters } from '../read/cue.ts'
import { leadingIcons } from '../read/signs.ts'
import { findWord } from '../read/state-words.ts'
import { otherWords } from './known-words.ts'
import { languagesIn, likeliest, type Weights } from './languages.ts'
import { statusWords } from './status-words.ts'

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

/** What tells the language of a state word that several have: the state words of its document, and all of its text. */
export interface Speech {
  readonly states: Weights
  readonly text: Weights
}

const silent: Speech = { states: new Map(), text: new Map() }

/** How much state words speak for each language; one that several share speaks less for each. */
export function languagesOfStates(words: readonly string[]): Weights {
  const weights = new Map<string, number>()
  for (const word of words) {
    const languages = languagesKnowing(word)
    for (const language of languages)
      weights.set(language, (weights.get(language) ?? 0) + 1 / languages.length)
  }
  return weights
}

/** The word for a state in the language and case of another state word; undefined when that language has none. */
export function wordFor(state: State, like: string, speech: Speech = silent): string | undefined {
  const language = languageOf(like, speech)
  const word = statusWords[language]?.[state]
  return word === undefined ? undefined : inCaseOf(word, like, language)
}

const languages = Object.keys(statusWords)

const knowing = new Map<string, string[]>()
for (const language of languages)
  for (const word of [...Object.values(statusWords[language] ?? {}), ...(otherWords[language] ?? [])])
    knowing.set(smallLetters(word), [...(knowing.get(smallLetters(word)) ?? []), language])

function languagesKnowing(word: string): readonly string[] {
  return knowing.get(smallLetters(word)) ?? []
}

/** The first of those that know the word, or else might have its letters, for which the document speaks most. */
function languageOf(word: string, { states, text }: Speech): string {
  const known = languagesKnowing(word)
  const possible = known.length > 0 ? known : likeliest(languages, languagesIn(word))
  return likeliest(likeliest(possible, states), text)[0] ?? 'en'
}

function inCaseOf(word: string, like: string, language: string): string {
  const letters = like.replace(/\P{L}/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return word.toLocaleUpperCase(language)
  if (!/^\p{Lu}/u.test(like)) return word
  const everyWord = language === 'en' && !/\s\p{Ll}/u.test(like)
  return word.replace(everyWord ? /(?<=^|\s)\p{L}/gu : /^\p{L}/u, (letter) =>
    letter.toLocaleUpperCase(language),
  )
}
