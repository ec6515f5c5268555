import { looksLikeRefs } from './ref-words.ts'
import type { Word } from './words.ts'

const joins = new Set(['and', '&', '+', ','])
const dateWord = /^(?:\d{4}(?:-\d{1,2}|-q[1-4])?\+?|20\d{6}|[qh][1-4]-\d{4})$/i
/** How months begin in the languages of western Europe. */
const monthWord =
  /^(?:jan|ene|gen|feb|fév|fev|mar|mär|mrz|maa|apr|avr|abr|may|mai|mag|mei|maj|jun|juin|giu|jul|juil|lug|aug|aoû|aou|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic)\p{L}*[.,]?$/iu

/**
 * The refs that stand from a word on, as in `2 5`, `2, 5.` and `2 and 5`, and where they end. Where a date may
 * follow, `2027-03` and the 15 of `15 March 2027` or `15 de marzo` begin it.
 */
export function takeRefs(
  words: readonly Word[],
  from: number,
  dateMayFollow: boolean,
): { readonly refs: readonly string[]; readonly at: number } {
  const refs: string[] = []
  let at = from
  const refAt = (index: number) => {
    const found = words[index]
    if (found === undefined || found.quoted || (dateMayFollow && beginsDate(words, index))) return undefined
    const bare = found.word.replace(/[.:!;]+$/, '')
    return looksLikeRefs(bare) ? bare : undefined
  }
  for (;;) {
    const isJoin = refs.length > 0 && joins.has(words[at]?.word.toLowerCase() ?? '')
    const ref = refAt(isJoin ? at + 1 : at)
    if (ref === undefined) return { refs, at }
    refs.push(ref)
    at += isJoin ? 2 : 1
  }
}

function beginsDate(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  if (dateWord.test(word)) return true
  const next = words[at + 1]?.word.toLowerCase() === 'de' ? words[at + 2] : words[at + 1]
  return /^\d{1,2}\.?$/.test(word) && monthWord.test(next?.word ?? '')
}
