/** The letters of the scripts that cues are written in, and of those that are written without blanks. */
const letters = 'a-zß-öø-ԯḁ-ỿぁ-ゖァ-ヺー㐀-鿿가-힣'

/** Where a word begins. */
export const wordBegins = `(?<![${letters}])`

/** At the beginning of a word; the list goes on from language to language. */
export const word = (...sources: readonly string[]) => wide(`${wordBegins}(?:${sources.join('|')})`)
/** Anywhere in a word: the last part of a compound tells what it is. */
export const compound = (source: string) => wide(`(?:${source})(?![${letters}])`)
/** In languages written without blanks, or that hang endings on words. */
export const wide = (source: string) => inSmall(new RegExp(source, 'u'))

/**
 * What is looked for in `smallLetters` of a text: V8 takes thirty times as long to compile what ignores case and knows
 * each letter of the world.
 */
export function inSmall({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace(parts, small), flags.replace('i', ''))
}

/** Tells whether a text says something, in whichever letters. */
export interface Cue {
  test(text: string): boolean
}

/** The same for one expression alone, which must not tell capitals from small letters. */
export function cueOf(expression: RegExp): Cue {
  const form = inSmall(expression)
  return { test: (text) => form.test(smallLetters(text)) }
}

/** A Turkish `İ` becomes two characters by itself. */
export const smallLetters = (text: string) => text.toLowerCase().replaceAll('i\u0307', 'i')

/** Where case is ignored, a capital or a small letter is any letter. */
const isAnyLetter = (part: string) => /^\\p\{L[lu]?\}$/.test(part)
/** Classes, escapes, and what stands for itself. */
const parts = /\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\.|[^\\[]+/gsu
const partsOfClass = /\\p\{\w+\}|\\.|[^\\]+/gsu

function small(part: string): string {
  if (!part.startsWith('[')) return isAnyLetter(part) ? `[${letters}]` : smallUnlessEscaped(part)
  return part.replace(partsOfClass, (one) => (isAnyLetter(one) ? letters : smallUnlessEscaped(one)))
}

const smallUnlessEscaped = (part: string) => (part.startsWith('\\') ? part : smallLetters(part))
