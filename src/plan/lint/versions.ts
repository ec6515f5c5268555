import { defineRule, type Oddity } from './rule.ts'
import type { Sheet } from './sheet.ts'
import { ascending, labelOf, lineWords } from './words.ts'

/** A version that a line names of something. */
interface Named {
  readonly name: string
  readonly version: string
  readonly as: 'least' | 'pinned'
  /** Said of the whole plan; a part of it may well need more. */
  readonly isGeneral: boolean
  readonly line: number
  readonly text: string
}

const number = 'v?(\\d+(?:\\.\\d+){0,2})'
const named = new RegExp(
  `(?<![\\w./-])(\\p{Lu}[\\p{L}.]+|[a-z]{4,})(?: version)?:? ${number}(\\.x)?(\\+| or (?:higher|newer|later|above)\\b)?(?![\\w%]|\\.\\d| ?(?:%|weeks?|days?|months?|hours?|times|[KMG]B|ms))`,
  'gu',
)
const least = new RegExp(
  `\\b(?:at least|>=|≥|minimum(?: supported)?(?: version)?(?: of)?:?) (\\p{L}[\\p{L}.]+)(?: version)?(?: \\([^)]*\\))?:? ${number}`,
  'giu',
)
const pin =
  /\b(?:pin(?:s|ned)?|uses?|using|runs? on|built with|builds with|ci|toolchain|image|locked|currently on)\b/i
const old =
  /\b(?:from|upgrad|migrat|downgrad|rollback|revert|legacy|previous|old|until|was|eol|drop|no longer|instead of|→|->)/i
/** What is said under these is said of the whole plan. */
const general =
  /\b(?:objective|goal|summary|minimum|requirements?|prerequisites?|msrv|engines?|compatibility)\b/i
const needs = /\bminimum\b/i
/** Words before a number that are no names of software. */
const common =
  /^(?:phase|week|month|sprint|milestone|version|step|line|lines|section|quarter|priority|level|tier|part|chapter|stage|day|year|about|with|least|from|than|over|only|under|until|above|below|into|more|less|release|page|table|figure|issue|item|option|group|team|wave|round|goal|next|last|first|after|before|within|every|total|score|type|class|rule|task|appendix|article|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** Two minimums of one thing, and a minimum above what the plan itself pins. */
export const versions = defineRule({
  name: 'versions',
  find(sheet) {
    const groups = Map.groupBy(versionsIn(sheet), ({ name }) => name.toLowerCase())
    return [...groups.values()].flatMap((all) => [...twoMinimums(all), ...belowMinimum(all)])
  },
})

function versionsIn({ statements }: Sheet): Named[] {
  return statements.flatMap(({ as, depth, line, text, section }) => {
    const found: Named[] = []
    const isOld = [...section.slice(1), text].some((words) => old.test(words))
    const isGeneral =
      (as === 'heading' && depth === 1) || general.test(labelOf(text)?.label ?? '') || needs.test(text)
    const add = (one: Pick<Named, 'name' | 'version' | 'as'>) =>
      common.test(one.name) ? undefined : found.push({ ...one, isGeneral, line, text })
    for (const [, name, version, wild, plus] of text.matchAll(named))
      if (name !== undefined && version !== undefined && wild === undefined) {
        if (plus !== undefined) add({ name, version, as: 'least' })
        else if (version.includes('.') && pin.test(text) && !isOld) add({ name, version, as: 'pinned' })
      }
    for (const [, name, version] of isOld ? [] : text.matchAll(least))
      if (name !== undefined && version !== undefined) add({ name, version, as: 'least' })
    return found
  })
}

function twoMinimums(all: readonly Named[]): Oddity[] {
  const minimums = all.filter(({ as, isGeneral }) => as === 'least' && isGeneral)
  const [first] = minimums
  const other = minimums.find(({ version }) => first && compare(version, first.version) !== 0)
  if (first === undefined || other === undefined) return []
  const sides = Map.groupBy(minimums, ({ version }) => version)
  const words = [...sides].map(
    ([version, those]) => `${version}+ on ${lineWords(those.map(({ line }) => line))}`,
  )
  return [
    {
      lines: ascending(minimums.map(({ line }) => line)),
      words: [first.name, ...minimums.map(({ text }) => text)],
      says: `The least ${first.name} is ${words.join(', but ')}: say which is meant.`,
    },
  ]
}

function belowMinimum(all: readonly Named[]): Oddity[] {
  const minimums = all.filter(({ as, isGeneral }) => as === 'least' && isGeneral)
  return all
    .filter(({ as }) => as === 'pinned')
    .flatMap((pinned) => {
      const above = minimums.find(({ version }) => compare(pinned.version, version) < 0)
      if (above === undefined) return []
      return [
        {
          lines: ascending([pinned.line, above.line]),
          words: [pinned.text, above.text],
          says: `${pinned.name} ${pinned.version} on line ${pinned.line} is below the minimum of ${above.version} on line ${above.line}: raise the one or lower the other.`,
        },
      ]
    })
}

/** By the parts that both give: 35 and 35.0 are the same. */
function compare(one: string, other: string): number {
  const [mine, theirs] = [one, other].map((version) => version.split('.').map(Number))
  for (const [at, part] of (mine ?? []).entries()) {
    const counterpart = theirs?.[at]
    if (counterpart === undefined) return 0
    if (part !== counterpart) return part - counterpart
  }
  return 0
}
