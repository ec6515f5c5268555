import { defineRule } from './rule.ts'
import { quoted } from './words.ts'

/** A blank before a comma, a full stop or a closing bracket stands where a word stood. */
const before = /(?<=[\p{L}\p{N}])\s(?:(?=[,.](?:\s|$))|(?<!\( [^()]*)(?=\)))/u
const hanging = /\b(?:than|from|of|with|to|for|by|the|a|an|in|on|at)$/i
/** After these nothing can end, blank or not. */
const neverLast = /(?:\S+ ){3,}(?:than|the|an)$/

/** Sentences in which a word was deleted. */
export const missingWords = defineRule({
  name: 'missing-words',
  find: ({ statements }) =>
    statements.flatMap(({ line, prose, text, end }) => {
      const at = before.exec(prose)?.index
      if (at === undefined && !isCutOff(prose, end)) return []
      const where = at === undefined ? text.slice(-40) : text.slice(Math.max(0, at - 30), at + 10)
      return [
        {
          lines: [line],
          words: [text],
          says: `A word seems to be missing in ${quoted(where.trim())}: write it, or close the gap.`,
        },
      ]
    }),
})

/** One blank at the end is what is left where a word was; two are a line break. */
function isCutOff(prose: string, end: string | undefined): boolean {
  return (end === ' ' && hanging.test(prose)) || (end === '' && neverLast.test(prose))
}
