import { countsSomething } from './counts-something.ts'
import { looksLikeRefs } from './ref-words.ts'
import type { Word } from './words.ts'

const joins = new Set(['and', '&', '+', ','])
const dateWord = /^(?:\d{4}(?:-\d{1,2}|-q[1-4])?\+?|20\d{6}|[qh][1-4]-\d{4})$/i
/** How months begin in the languages of western Europe. */
const monthWord =
  /^(?:jan|ene|gen|feb|fév|fev|mar|mär|mrz|maa|apr|avr|abr|may|mai|mag|mei|maj|jun|juin|giu|jul|juil|lug|aug|aoû|aou|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic)\p{L}*[.,]?$/iu

/** What a line says behind its refs, and whether it has to name any. */
export interface BehindRefs {
  readonly follows: 'date' | 'words' | 'other'
  readonly mustName: boolean
}

/**
 * The refs that stand from a word on, as in `2 5`, `2, 5.` and `2 and 5`, and where they end. Where a date may
 * follow, `2027-03` and the 15 of `15 March 2027` or `15 de marzo` begin it; where words do, a number that counts
 * something, such as the 2 of `2 weeks`.
 */
export function takeRefs(
  words: readonly Word[],
  from: number,
  { follows, mustName }: BehindRefs,
): { readonly refs: readonly string[]; readonly at: number } {
  const refs: string[] = []
  let at = from
  const refAt = (index: number, isJoined: boolean) => {
    const found = words[index]
    if (found === undefined || found.quoted) return undefined
    if (follows === 'date' && beginsDate(words, index, mustName && refs.length === 0)) return undefined
    const isFurther = refs.length > 0 && !isJoined
    if (follows === 'words' && isFurther && countsSomething(found, words[index + 1], words[index + 2]))
      return undefined
    const bare = found.word.replace(/[.:!;]+$/, '')
    return looksLikeRefs(bare) ? bare : undefined
  }
  for (;;) {
    const isJoin = refs.length > 0 && joins.has(words[at]?.word.toLowerCase() ?? '')
    const ref = refAt(isJoin ? at + 1 : at, isJoin || refs.at(-1)?.endsWith(',') === true)
    if (ref === undefined) return { refs, at }
    refs.push(ref)
    at += isJoin ? 2 : 1
  }
}

/** A number before `Dec 24` is no day of it: where an item has to be named, it names one. */
function beginsDate(words: readonly Word[], at: number, mustBeRef: boolean): boolean {
  const word = words[at]?.word ?? ''
  if (dateWord.test(word)) return true
  const next = words[at + 1]?.word.toLowerCase() === 'de' ? words[at + 2] : words[at + 1]
  if (!/^\d{1,2}\.?$/.test(word) || !isDay(word) || !monthWord.test(next?.word ?? '')) return false
  return !(mustBeRef && isDay(words[at + 2]?.word ?? ''))
}

function isDay(word: string): boolean {
  const day = Number(/^(\d{1,2})(?:\.|,|st|nd|rd|th)?$/.exec(word)?.[1])
  return day >= 1 && day <= 31
}
