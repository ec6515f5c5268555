import { contextOf, datesOf } from './context.ts'
import { defineRule } from './rule.ts'
import { ascending, lineWords, quoted } from './words.ts'

/** Words for what nobody wants to have, told alike. */
const troubles: readonly RegExp[] = [
  /\b(?:vulnerabilit(?:y|ies)|advisor(?:y|ies)|cves?)\b/i,
  /\b(?:bugs?|defects?)\b/i,
  /\bblockers?\b/i,
  /\b(?:incidents?|outages?)\b/i,
  /\bplaceholders?\b/i,
  /\b(?:failing|failed) tests?\b/i,
]
const none =
  /(?:^|\W)(?:zero|no|0)\s+((?:critical|severe|high|open|known|remaining|major)\s+)?(\p{L}+)(?: \p{L}+)?/giu
/** That nothing is left to be done is to say that nothing is a placeholder. */
const finished =
  /\ball (?:\d+ )?\p{L}+ (?:are|is) (?:now )?(?:production[- ]ready|fully (?:implemented|functional)|feature[- ]complete)\b/iu
const some = /\b(?:some|many|several|may have|still have|contains?)\b/i
const settled =
  /\b(?:fixed|resolved|closed|patched|was|were|had|if|when|until|must|should|no longer|would|target|goal)\b/i

/** Something that there is none of in one place, and some of in another. */
export const noneAndSome = defineRule({
  name: 'none-and-some',
  find({ statements, items }) {
    const wished = new Set(
      items
        .filter(
          ({ kind, state }) =>
            kind === 'criterion' || state === 'open' || state === 'done' || kind === 'risk',
        )
        .map(({ line }) => line),
    )
    const now = statements
      .filter(
        ({ line, as, section }) => as !== 'heading' && !wished.has(line) && !contextOf(section, '').isWish,
      )
      .flatMap(({ line, text, section }) =>
        text.split(/(?<=\.) /).map((sentence) => ({ line, text: sentence, on: datesOf(section, sentence) })),
      )
      .filter(({ text }) => !settled.test(text))
    return troubles.flatMap((trouble) => {
      const denied = now.flatMap(({ line, text, on }) => {
        const matches = [...text.matchAll(none)].filter(([all]) => trouble.test(all))
        const whole = trouble.test('placeholder') ? finished.exec(text)?.[0] : undefined
        if (whole !== undefined) return [{ line, text, on, said: whole, degree: '' }]
        return matches.map(([all, degree = '']) => ({
          line,
          text,
          on,
          said: all.trim(),
          degree: degree.trim(),
        }))
      })
      return ['critical', 'severe', 'high', 'major', ''].flatMap((degree) => {
        const deniers = denied.filter((one) => (strict.has(one.degree) ? one.degree : '') === degree)
        const [first] = deniers
        const counters = now.filter(
          ({ text, on }) => on === first?.on && trouble.test(text) && counts(text, degree, trouble),
        )
        const [counter] = counters
        if (first === undefined || counter === undefined) return []
        const lines = deniers.map(({ line }) => line)
        const others = counters.map(({ line }) => line).filter((line) => !lines.includes(line))
        if (others.length === 0) return []
        return [
          {
            lines: ascending([...lines, ...others]),
            words: [...deniers, ...counters].map(({ text }) => text),
            says: `“${first.said}” on ${lineWords(lines)} contradicts ${quoted(counter.text)} on ${lineWords(others)}: say which holds.`,
          },
        ]
      })
    })
  },
})

const strict = new Set(['critical', 'severe', 'high', 'major'])

/** Whether a text says that there are some of a degree, or of any. */
function counts(text: string, degree: string, trouble: RegExp): boolean {
  if (degree !== '') return new RegExp(`\\b[1-9]\\d* (?:\\p{L}+ )?${degree}\\b`, 'iu').test(text)
  const place = trouble.exec(text)?.index ?? 0
  const before = text.slice(Math.max(0, place - 40), place)
  return some.test(before) || /(?<![\d.])[1-9]\d* (?:[\p{L}-]+ ){0,2}$/u.test(before)
}
