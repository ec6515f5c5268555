import { type Replaced, type Replacement, replaced } from './replaced.ts'

/** A letter and the marks above and below it, kana with their voicing, and Hangul letter by letter, as macOS takes them apart. */
const apart =
  /\P{M}[\u0300-\u036f\u0653-\u0655\u3099\u309a]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu
const mayBeApart = /[\u0300-\u036f\u0653-\u0655\u1161-\u1175\u3099\u309a]/

/** A text whose letters had been taken apart, put together. */
interface Composed extends Replaced {
  /** Nothing in it was together before. */
  readonly wasWholly: boolean
}

/** Puts together the letters that are written apart; undefined where none are. */
export function composed(text: string): Composed | undefined {
  if (!mayBeApart.test(text)) return undefined
  const known = new Map<string, string>()
  const letters: Replacement[] = []
  for (const { 0: letter, index } of text.matchAll(apart)) {
    const now = known.get(letter) ?? letter.normalize('NFC')
    known.set(letter, now)
    if (now !== letter) letters.push({ from: index, to: index + letter.length, now })
  }
  if (letters.length === 0) return undefined
  return { ...replaced(text, letters), wasWholly: text.normalize('NFD') === text }
}
