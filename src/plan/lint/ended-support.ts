import { lastDay } from '../due.ts'
import { defineRule } from './rule.ts'
import { quoted } from './words.ts'

const lasting =
  /\b(?:lts|support(?:ed)?|maintenance|maintained|security fixes|end[ -]of[ -]life|eol|valid)\b/i
const until =
  /\b(?:until|through|till|eol|ends?(?: in| on)?)\s+(\d{4}-\d{2}(?:-\d{2})?|[A-Z][a-z]{2,8}\.? \d{4})\b/
const over = /\b(?:was|were|ended|had|formerly|previously|old|former)\b/i
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Support that had ended on the day the plan itself gives as its own. */
export const endedSupport = defineRule({
  name: 'ended-support',
  find({ statements, header }) {
    const written = header.updated ?? header.established
    const then = written === undefined ? undefined : lastDay(written)
    if (then === undefined) return []
    return statements.flatMap(({ line, text, section }) => {
      const end = endIn(text)
      if (end === undefined || end >= then || over.test(text) || !lasting.test(`${section.at(-1)} ${text}`))
        return []
      return [
        {
          lines: [line],
          words: [text],
          says: `${quoted(text)} had already ended when the plan was last updated (${written}): name what is supported now, or take it out.`,
        },
      ]
    })
  },
})

/** The last day of a support that a text gives. */
function endIn(text: string): string | undefined {
  const words = until.exec(text)?.[1]
  if (words === undefined || /^\d/.test(words)) return words && lastDay(words)
  const month = months.indexOf(words.slice(0, 3).toLowerCase())
  return month < 0 ? undefined : lastDay(`${words.slice(-4)}-${String(month + 1).padStart(2, '0')}`)
}
