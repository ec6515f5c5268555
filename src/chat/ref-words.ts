/** A ref as people type it: `IMD-3`, `imd-3..7`, `3`, `3-5`, `2,5`, `#4`. */
const refWord = /^#?(?:[a-z][a-z0-9]{1,9}-)?\d+(?:(?:\.\.|-|–)\d+)?,?$/i
const numberList = /^#?\d+(?:,#?\d+)+,?$/

export function looksLikeRefs(word: string): boolean {
  const refs = inAscii(word)
  return refWord.test(refs) || numberList.test(refs)
}

/** Refs with the digits and commas of East Asia, as in `６、７`, in those of the others; as long as they were. */
export function inAscii(refs: string): string {
  return refs
    .replace(/[０-９＃－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[、，]/g, ',')
    .replace(/[〜～]/g, '–')
}

/** What a ref word names: numbers, with the key where one was typed. */
export interface NamedRef {
  readonly key?: string
  readonly number: number
}

/** More than this in one range is a slip of the hand. */
const longestRange = 500

/**
 * Every ref in words such as `IMD-3..5 7,9`; a number after a keyed ref has that key.
 * @throws RangeError for a word that is none, and for a range of more than 500
 */
export function readRefs(words: string): readonly NamedRef[] {
  const refs: NamedRef[] = []
  for (const word of inAscii(words)
    .split(/[\s,]+/)
    .filter((part) => part !== '' && part !== '#')) {
    const match = /^#?(?:([a-z][a-z0-9]{1,9})-)?(\d{1,9})(?:(?:\.\.|-|–)(\d{1,9}))?$/i.exec(word)
    if (match === null) throw new RangeError(word)
    const key = match[1]?.toUpperCase()
    const from = Number(match[2])
    const to = match[3] === undefined ? from : Number(match[3])
    if (to < from || to - from >= longestRange) throw new RangeError(word)
    for (let number = from; number <= to; number += 1)
      refs.push(key === undefined ? { number } : { key, number })
  }
  return refs
}
