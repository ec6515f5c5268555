import { namesDayOrTime } from '../../plan/recurrence/days-in-text.ts'
import { nthInText } from '../../plan/recurrence/nth-in-text.ts'
import type { Words } from '../outline/words.ts'
import { cadenceIn, namesOccasion } from './cadence.ts'
import { clean } from './clean.ts'
import { beginsWithHowOften, saysOnlyHowOften } from './how-often.ts'
import { beginsAsStage } from './stages.ts'

/** It is the list that it tells of then, and not the heading. */
const leadsIn = /[:：]\s*$/u

/** `When: every Monday`. */
const label =
  /^(?:when|how often|wann|wie oft|quand|cuándo|quando|wanneer|когда|kiedy|kdy|коли|när|når|hvornår|ne zaman|日時|開催|时间|일시)\s?[:：]\s?/iu

/** How often an occasion is held, and the sentence that says so. */
interface Held {
  readonly cadence: string
  readonly words: string
}

/** Longer titles say more than the name of an occasion, and longer sentences more than when it is held. */
const mostWords = { title: 3, clause: 9 }
const longestSentence = 140
/** `On the `. */
const longestArticle = 7

/** `Review`, and beneath it `First Sunday of the month, half an hour, whoever is awake.` */
export function heldWhen(title: string, [first]: readonly Words[]): Held | undefined {
  if (first === undefined || leadsIn.test(first.text) || !isOccasionAlone(title)) return undefined
  const words =
    clean(first)
      .text.replace(label, '')
      .split(/(?<=[.!?])\s|(?<=[。！？])/u)[0]
      ?.trim() ?? ''
  if (words.length > longestSentence) return undefined
  const clause = words.split(/[,;:：，、(（–—]\s?|\s-\s/u)[0]?.replace(/[.。]$/u, '') ?? ''
  const cadence = cadenceIn(clause)
  return cadence !== undefined && saysWhen(clause, words) ? { cadence, words } : undefined
}

function isOccasionAlone(title: string): boolean {
  return (
    title.split(/\s+/).length <= mostWords.title &&
    !/\d/.test(title) &&
    namesOccasion(title) &&
    cadenceIn(title) === undefined &&
    !beginsAsStage(title)
  )
}

function saysWhen(clause: string, sentence: string): boolean {
  if (saysOnlyHowOften(clause) || beginsWithHowOften(sentence)) return true
  const nth = nthInText(clause)
  if (nth !== undefined && clause.indexOf(nth.words) <= longestArticle) return true
  const words = clause.split(/\s+/)
  return (
    words.length <= mostWords.clause &&
    cadenceIn(words.slice(0, 3).join(' ')) !== undefined &&
    namesDayOrTime(clause)
  )
}
