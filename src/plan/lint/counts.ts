import { defineRule, type Oddity } from './rule.ts'
import type { Statement } from './sheet.ts'
import { quoted, significant, singular } from './words.ts'

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const parts =
  'areas?|sections?|phases?|parts?|layers?|stages?|steps?|pillars?|tracks?|themes?|workstreams?|principles?|categories|rules?|goals?|criteria|questions?|reasons?|options?|risks?|items?|points?|things?'
/** Before a number that counts: not `Phase 3 goals`, `up to 5 items`. */
const before =
  '(?:^|[(:;,—–] ?|\\b(?:The|Our|All|These|We|(?!(?:phase|week|sprint|stage|tier|level|step|version|day|month|priority|least|to|over|than|about|most|milestone|part|of)\\b)\\p{Ll}+) )'
const counted = new RegExp(
  `(?<=${before})(\\d{1,3}|(?i:${numbers.slice(2).join('|')}))[ -](?:(?!(?:of|or|and|to)\\b)\\p{L}+[ -]){0,2}?((?i:${parts}))\\b`,
  'u',
)

/** Announced numbers of parts against the parts that follow. */
export const counts = defineRule({
  name: 'counts',
  find({ statements }) {
    const lists = Map.groupBy(statements, ({ list }) => list)
    return statements.flatMap((statement, at) => {
      const [, number, noun] = counted.exec(statement.prose) ?? []
      if (number === undefined || noun === undefined) return []
      const announced = numbers.indexOf(number.toLowerCase())
      const count = announced < 0 ? Number(number) : announced
      const found =
        statement.as === 'heading'
          ? partsBeneath(statements, at, count, noun)
          : listedAfter(lists, statement, statements[at + 1])
      return found.length < 2 || found.length === count ? [] : [oddity(statement, count, noun, found)]
    })
  },
})

function partsBeneath(
  statements: readonly Statement[],
  at: number,
  count: number,
  noun: string,
): readonly Statement[] {
  const beneath: Statement[] = []
  for (let next = at + 1; next < statements.length; next += 1) {
    const one = statements[next]
    if (one?.as !== 'heading') continue
    if (one.depth <= (statements[at]?.depth ?? 0)) break
    beneath.push(one)
  }
  const top = beneath.reduce((least, { depth }) => Math.min(least, depth), 6)
  const direct = beneath.filter(({ depth }) => depth === top)
  const named = direct.filter(({ text }) => significant(text).includes(singular(noun.toLowerCase())))
  if (named.length > 0) return named
  // Sections without the word may be parts or not: only too few are surely wrong.
  return direct.length > count ? [] : direct
}

function listedAfter(
  lists: ReadonlyMap<number | undefined, readonly Statement[]>,
  said: Statement,
  first: Statement | undefined,
): readonly Statement[] {
  if (!said.text.endsWith(':') || first?.as !== 'item') return []
  return said.as === 'item' && first.depth <= said.depth ? [] : (lists.get(first.list) ?? [])
}

function oddity(said: Statement, count: number, noun: string, found: readonly Statement[]): Oddity {
  return {
    lines: [said.line, ...found.map(({ line }) => line)],
    words: [said.text, String(found.length)],
    says: `${quoted(said.text)} announces ${count} ${noun}, but ${found.length} follow: correct the number, or add what is missing.`,
  }
}
