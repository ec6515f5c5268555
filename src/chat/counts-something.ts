import { replyVerb } from './reply-verbs.ts'
import { tellsWhatBecame } from './tells-what-became.ts'
import type { Word } from './words.ts'

/** Words that begin a remark and name nothing that can be counted. */
const remarks = new Set(
  `a about after again all already also an and are as at be because been before both but by can cannot could did does
  due during each every everything finally fine for from given good great had has have he here i if in into is it its
  just last late live may must my needs never no nobody none not nothing now off ok okay on only or our out over please
  probably ready see she should since so still than thanks that the their them then there these they this those through
  till to today together tomorrow under until upon very via was we were what when where which while who why will with
  within without would yes yesterday yet you bought built gone held left made paid put sent set stuck taken written`
    .split(/\s+/)
    .filter(Boolean),
)
/** “3 hundred” and “2 red flags” end as a participle does. */
const participle = /^(?!hundred$|red$)\p{L}+(?:ed|ing)$/u

/**
 * Whether a number behind items counts what follows it, as in “2 weeks delay”, “2 of 3” or “5 %”, and so begins the
 * remark: “5 shipped” and “5 all packed” name one more item and what became of it.
 */
export function countsSomething(number: Word, next: Word | undefined, afterNext: Word | undefined): boolean {
  if (!/^\d+(?:(?:\.\.|-|–|,)\d+)?$/.test(number.word) || next === undefined || next.quoted) return false
  if (!/^[\p{L}%‰€$£×]/u.test(next.word)) return false
  const [word, after] = [plainWord(next), plainWord(afterNext)]
  if (tellsWhatBecame(word)) return false
  if (remarks.has(word) || replyVerb(word) !== undefined) return isAttribute(word, after)
  return !participle.test(word) || isAttribute(word, after)
}

/** “3 failed builds”, “2 open questions”: what happened to them belongs to what is counted. */
function isAttribute(word: string, after: string): boolean {
  const canStandBefore = participle.test(word) || replyVerb(word) !== undefined
  return canStandBefore && /\p{L}{2}s$/u.test(after) && !remarks.has(after)
}

function plainWord(word: Word | undefined): string {
  return word?.word.toLowerCase().replace(/[,.:;!?]+$/, '') ?? ''
}
