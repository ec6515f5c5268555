/** What is compared of a text. */
export interface Features {
  readonly words: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
  /** The words without numbers, in order: equal where two texts differ in numbers alone. */
  readonly frame: string
  /** The first word with a number in it, by which lines such as "Week 2" and "v1.2" are told apart. */
  readonly number: string | undefined
  /** The number that stands before its name. */
  readonly label: string
}

const scriptWithoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/** A number before a name says nothing of it: it is the name that is compared. */
export function features(text: string, name = text): Features {
  const list = wordsOf(text)
  return {
    words: new Set(name === text ? list : wordsOf(name)),
    pairs: new Set(neighbours(name.slice(0, 200))),
    label: name.length < text.length ? text.slice(0, -name.length) : '',
    number: list.find((word) => /\p{N}/u.test(word)),
    frame: list.filter((word) => !/\p{N}/u.test(word)).join(' '),
  }
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+(?:\.\p{N}+)*/gu) ?? []).flatMap((word) =>
    scriptWithoutSpaces.test(word) ? neighbours(word) : word,
  )
}

/** Share of pairs of letters above which words were mistyped, or under the same number only put otherwise. */
const enoughPairs = { alone: 0.75, sameNumber: 0.5 }

/**
 * How alike two texts are, 0 to 1: the share of words in common, or of pairs of letters where words were mistyped.
 * Texts that differ in their number alone are alike to the eye, yet "Week 1" is not "Week 2": half alike.
 */
export function likeness(one: Features, other: Features): number {
  const words = share(one.words, other.words)
  if (differInNumbers(one, other)) return Math.min(words, 0.5)
  const pairs = share(one.pairs, other.pairs)
  const isSameNumber = one.label !== '' && one.label === other.label
  return pairs > (isSameNumber ? enoughPairs.sameNumber : enoughPairs.alone) ? Math.max(words, pairs) : words
}

export function differInNumbers(one: Features, other: Features): boolean {
  return one.frame === other.frame && one.number !== other.number
}

/** Whether the words of the shorter of two lines stand in the longer one, or two of them at least. */
export function keepsWords({ words: one }: Features, { words: other }: Features): boolean {
  const common = [...one].filter((word) => other.has(word)).length
  return common > 1 || (common > 0 && common === Math.min(one.size, other.size))
}

/** Whether one of two lines says what the other says, and more. */
export function saysMore({ words: one }: Features, { words: other }: Features): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one]
  return fewer.size > 0 && [...fewer].every((word) => more.has(word))
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const part of one) if (other.has(part)) common += 1
  return common === 0 ? 0 : (2 * common) / (one.size + other.size)
}

function neighbours(text: string): string[] {
  const letters = [...text]
  if (letters.length < 2) return letters
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}
