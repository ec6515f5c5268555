import { areComparable, contextOf } from './context.ts'
import { defineRule } from './rule.ts'
import { ascending, quoted } from './words.ts'

const hours: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 720 }
const forms = [
  /\bwithin (\d+) (hour|day|week|month)s?\b/i,
  /\b(\d+)[- ](hour|day|week|month)s? SLA\b/i,
  /\bSLA (?:of )?(\d+) (hour|day|week|month)s?\b/i,
]
const degrees = /\b(?:critical|high|medium|low|major|minor|severe)\b/gi
const mending = /\b(?:SLA|patch(?:ed|es)?|fix(?:ed|es)?|resol(?:ve|ved|ution)|remediat(?:e|ed|ion))\b/i
const answering = /\b(?:answer|respon(?:d|se)|acknowledg|triage|report|announc|notif)/i

/** Two promises of how soon something of one severity is mended. */
export const twoDeadlines = defineRule({
  name: 'two-deadlines',
  find({ statements }) {
    const promises = statements.flatMap(({ line, text, section }) => {
      const limit = text.split(/[,;] /).flatMap(limitOf)[0]
      const [degree, ...others] = new Set(text.match(degrees)?.map((word) => word.toLowerCase()))
      if (limit === undefined || degree === undefined || others.length > 0) return []
      return [{ line, text, degree, limit, context: contextOf(section, '') }]
    })
    return [...Map.groupBy(promises, ({ degree }) => degree).values()].flatMap((alike) => {
      const odd = alike.filter((one) =>
        alike.some((other) => one.limit !== other.limit && areComparable(one.context, other.context)),
      )
      const [first] = odd
      const second = odd.find(({ limit }) => limit !== first?.limit)
      if (first === undefined || second === undefined) return []
      return [
        {
          lines: ascending(odd.map(({ line }) => line)),
          words: odd.map(({ text }) => text),
          says: `${quoted(first.text)} (line ${first.line}) and ${quoted(second.text)} (line ${second.line}) promise different times: keep one.`,
        },
      ]
    })
  },
})

/** The hours within which a part of a line promises to mend something. */
function limitOf(clause: string): number[] {
  const [, count, unit = ''] = forms.map((form) => form.exec(clause)).find((match) => match !== null) ?? []
  const isPromise = mending.test(clause) && !answering.test(clause)
  return count === undefined || !isPromise ? [] : [Number(count) * (hours[unit.toLowerCase()] ?? 1)]
}
