import { number } from './written-number.ts'

/** What stands behind a number and multiplies it, such as `million` or `万`. */
export interface Shortening {
  /** So many characters, blanks before it included; none where the number is written out. */
  readonly length: number
  /** How many zeros it adds to the number; absent where that is not plain, as of `2M` and `2 mil`. */
  readonly zeros?: number
}

const none: Shortening = { length: 0, zeros: 0 }
const words: readonly (readonly [zeros: number, form: RegExp])[] = [
  [
    3,
    /^(?:thousands?|tausend|tsd|milliers?|mila|milhar(?:es)?|millares|duizend|tusen|tusind|tysi\p{L}+|tys|tisíc\p{L}*|тысяч\p{L}*|тыс|тисяч\p{L}*|тис)$/iu,
  ],
  [
    6,
    /^(?:millions?|millionen|millioner|mio|mln|millón|millones|milh(?:ão|ões)|milion[eiy]?|milioner|milionów|milioni|miljoe?n(?:en|er)?|миллион\p{L}*|млн|мільйон\p{L}*|milyon)$/iu,
  ],
  [
    9,
    /^(?:milliards?|milliarden|milliarder|mrd|mld|mia|bn|miliard[aeioy]?|miliardów|miljard(?:en|er)?|миллиард\p{L}*|млрд|мільярд\p{L}*|milyar)$/iu,
  ],
]
/** What means one number in one language, and another elsewhere, or a piece of a number. */
const unclearWord =
  /^(?:mil|mille|mill|mn|billi\p{L}+|billón|billones|bilh\p{L}+|bilion\p{L}*|bilj\p{L}+|trillón|tri[lł]+i\p{L}+|trilh\p{L}+|трлн|трилл?и\p{L}+|lakhs?|crores?|dozens?|dutzend|douzaines?|docenas?|dúzias?|dozzine|hundreds?|hundert|cientos)$/iu
/** `10k users`; `m` and `B` where what is counted follows, and no metres or bytes are meant. */
const letter = /^\s*(?:[kKM](?![\p{L}\d])|[mB](?=\s+\p{L}{2,}s(?!\p{L})))/u
const signs: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  億: 8,
  亿: 8,
  백: 2,
  천: 3,
  만: 4,
  억: 8,
}

/** How a number is shortened, by what stands right behind it. */
export function shorteningIn(rest: string): Shortening {
  const [lettered] = letter.exec(rest) ?? []
  if (lettered !== undefined) return { length: lettered.length }
  const [written, inSigns = '', inWords = ''] =
    /^\s*\+?\s*(?:([百千万萬億亿백천만억兆조]+)|(\p{L}+)\.?)/u.exec(rest) ?? []
  if (written === undefined) return none
  const zeros =
    inSigns === ''
      ? words.find(([, form]) => form.test(inWords))?.[0]
      : [...inSigns].reduce((sum, sign) => sum + (signs[sign] ?? Number.NaN), 0)
  if (zeros === undefined && !unclearWord.test(inWords)) return none
  const { length } = written
  // `2 thousand million`, `1億2000万`: one number in several pieces.
  const isWhole = !/^\s?\d/.test(rest.slice(length)) && shorteningIn(rest.slice(length)) === none
  return zeros === undefined || Number.isNaN(zeros) || !isWhole ? { length } : { length, zeros }
}

/** A number with its zeros: 1100000 for 1.1 and 6. */
export function withZeros(value: number, zeros: number): number {
  // 1.1 times a million is a little more in binary.
  return zeros === 0 ? value : Number((value * 10 ** zeros).toPrecision(15))
}

/** Whether a number that follows is but the last piece of one, as 2000 in `1億2000万`. */
export function beginsANumber(before: string): boolean {
  return /\d[百千万萬億亿백천만억兆조]+\s?$/u.test(before)
}

/** Whether a number of a text is shortened. */
export function hasShortened(text: string): boolean {
  return [...text.matchAll(new RegExp(number, 'gu'))].some(
    (found) => shorteningIn(text.slice(found.index + found[0].length)) !== none,
  )
}
