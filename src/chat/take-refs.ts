import { countsSomething } from './counts-something.ts'
import type { Field, Form } from './form.ts'
import { inAscii, looksLikeRefs } from './ref-words.ts'
import type { Word } from './words.ts'

const joins = new Set(['and', '&', '+', ','])
const dateWord = /^(?:\d{4}(?:-\d{1,2}|-q[1-4])?\+?|20\d{6}|[qh][1-4]-\d{4})$/i

/** What a line says behind its refs, and whether it has to name any. */
export interface BehindRefs {
  readonly follows: 'date' | 'words' | 'other'
  readonly mustName: boolean
  /** Whether words are a date as a whole, where one may follow. */
  readonly saysDate?: Field['saysDate']
}

/** What stands behind the refs of a command. */
export function behindRefs({ fields }: Pick<Form, 'fields'>, mustName: boolean): BehindRefs {
  const date = fields.find(({ kind }) => kind === 'date')
  if (date !== undefined)
    return { follows: 'date', mustName, ...(date.saysDate && { saysDate: date.saysDate }) }
  const next = fields[fields.findIndex(({ kind }) => kind === 'refs') + 1]
  return { follows: next?.kind === 'text' || next?.kind === 'paragraph' ? 'words' : 'other', mustName }
}

/**
 * The refs that stand from a word on, as in `2 5`, `2, 5.` and `2 and 5`, and where they end. Where a date may
 * follow, `2027-03` and the 15 of `15 March 2027` or `15. 3.` begin it; where words do, a number that counts
 * something, such as the 2 of `2 weeks`.
 */
export function takeRefs(
  words: readonly Word[],
  from: number,
  { follows, mustName, saysDate }: BehindRefs,
): { readonly refs: readonly string[]; readonly at: number } {
  const refs: string[] = []
  let at = from
  const refAt = (index: number, isJoined: boolean) => {
    const found = words[index]
    if (found === undefined || found.quoted) return undefined
    if (follows === 'date' && beginsDate(words.slice(index), mustName && refs.length === 0, saysDate))
      return undefined
    const isFurther = refs.length > 0 && !isJoined
    if (follows === 'words' && isFurther && countsSomething(found, words[index + 1], words[index + 2]))
      return undefined
    const bare = found.word.replace(/[.:!;]+$/, '')
    return looksLikeRefs(bare) ? inAscii(bare) : undefined
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
function beginsDate(words: readonly Word[], mustBeRef: boolean, saysDate: Field['saysDate']): boolean {
  const [first, , third] = words
  if (first === undefined || dateWord.test(first.word)) return first !== undefined
  const mayBegin = isDay(first.word) || /^\d{4}\.$/.test(first.word)
  if (!mayBegin || saysDate?.(words.map(({ word }) => word).join(' ')) !== true) return false
  return !(mustBeRef && isDay(third?.word ?? ''))
}

function isDay(word: string): boolean {
  const day = Number(/^(\d{1,2})(?:\.|,|st|nd|rd|th)?$/.exec(word)?.[1])
  return day >= 1 && day <= 31
}
