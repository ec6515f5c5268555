/** Words right behind a number, as far as nothing parts them, such as `open bugs` of `5 open bugs, or so`. */
const behind = /^[\s-]*\+?(?:[\s-]*\p{L}[\p{L}\p{M}\p{N}]*|[\s-]*[µ°]\p{L}+){1,4}/u
const aWord = /[\p{L}µ°][\p{L}\p{M}\p{N}]*/gu
/** Where one of these stands behind a number, what is counted stands before it: `Open bugs: at most 5 in production`. */
const preposition =
  /^\s*(?:at|in|on|of|for|per|by|during|within|after|before|over|while|when|im|in|am|bei|pro|je|nach|vor|während|en|dans|par|sur|por|para|durante|nel|bij|в|на|за|при|до|w|na|i|och|and|or)(?!\p{L})/iu

/** Words one of which names what a number counts, by what stands before and behind it. */
export function wordsOfCount(before: string, rest: string): readonly string[] {
  const [own = ''] = preposition.test(rest) ? [] : (behind.exec(rest) ?? [])
  const named = own === '' ? before.replace(/\d[\d.,]*\s*\p{L}+/gu, ' ') : own
  return named.match(aWord) ?? []
}

const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const isSymbol = /\p{Ll}\p{Lu}/u

/** Whether two words count the same, in one of its forms: `request`, `requests`, `req`. */
export function countsTheSame(one: string, other: string): boolean {
  if (one === other) return true
  // Capitals tell `kVA` from `kVAr`, and `mA` from `MA`.
  if (isSymbol.test(one) || isSymbol.test(other)) return false
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].toSorted(
    (first, second) => first.length - second.length,
  )
  if (short === long || (wide.test(short) && long.startsWith(short))) return true
  if (short.length < 3) return false
  const isBent =
    /\p{Script=Cyrillic}{4}/u.test(short) && long.startsWith(short.slice(0, Math.max(4, short.length - 2)))
  return isBent || long.startsWith(short) || (short.endsWith('y') && long === `${short.slice(0, -1)}ies`)
}
