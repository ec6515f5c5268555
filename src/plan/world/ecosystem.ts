import type { Sheet } from '../lint/sheet.ts'
import type { Authority } from './named.ts'

const signs: readonly (readonly [Authority, RegExp])[] = [
  ['crates', /\b(?:rust|cargo|crates?|crates\.io|tokio|clippy|msrv)\b/gi],
  ['npm', /\b(?:npm|node(?:\.js|js)?|typescript|javascript|package\.json|yarn|pnpm|eslint|webpack|vite)\b/gi],
  ['pypi', /\b(?:python|pip|pypi|poetry|requirements\.txt|pyproject(?:\.toml)?|django|flask|fastapi)\b/gi],
  // Others have registries that are not asked.
  [
    'endoflife',
    /\b(?:java|maven|gradle|kotlin|golang|go\.mod|gemfile|rubygems|composer|nuget|swift|cocoapods)\b/gi,
  ],
]
/** So often a plan speaks of the world that its bare names are of. */
const least = 3

/** Where the names of a plan come from that are written bare; undefined where it speaks of several. */
export function ecosystemOf({ statements, rows }: Sheet): Authority | undefined {
  return ecosystemIn([...statements.map(({ text }) => text), ...rows.map(({ cells }) => cells.join(' '))])
}

/** The same of some lines of it. */
export function ecosystemIn(texts: readonly string[]): Authority | undefined {
  const [first, second] = countsIn(texts)
  if (first === undefined || first.of === 'endoflife' || first.count < least) return undefined
  return first.count >= 4 * (second?.count ?? 0) ? first.of : undefined
}

/** Whether some lines speak of packages at all. */
export function speaksOfPackages(texts: readonly string[]): boolean {
  return countsIn(texts).some(({ count }) => count > 0)
}

/** How often each world is spoken of, the most often first. */
function countsIn(texts: readonly string[]) {
  return signs
    .map(([of, sign]) => ({
      of,
      count: texts.reduce((sum, text) => sum + (text.match(sign)?.length ?? 0), 0),
    }))
    .toSorted((one, other) => other.count - one.count)
}
