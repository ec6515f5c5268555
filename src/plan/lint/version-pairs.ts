import { rustNeededBy, rustOfEdition } from '../world/needs.ts'
import { compareNumbers } from '../world/numbers.ts'
import { pairOddity, pairsIn } from '../world/pairs.ts'
import { versionsIn } from '../world/versions-in.ts'
import { defineRule, type Oddity } from './rule.ts'
import type { Sheet } from './sheet.ts'
import { ascending, quoted } from './words.ts'

/** Versions that are known not to go together, without asking anybody. */
export const versionPairs = defineRule({
  name: 'version-pairs',
  find: (sheet) => [...ofCrates(sheet), ...ofEditions(sheet)],
})

function ofCrates(sheet: Sheet): Oddity[] {
  return pairsIn(versionsIn(sheet)).flatMap((pair) => {
    const { one, other } = pair
    if (one.of !== 'crates' || other.name !== 'rust') return []
    const rust = rustNeededBy(one.name, one.version)
    return rust === undefined || compareNumbers(other.version, rust) >= 0
      ? []
      : [pairOddity(pair, `Rust ${rust} at least`)]
  })
}

const edition = /\bedition[ -]?(20\d\d)\b/i
const hedged = /\b(?:optional|later|once|when|not yet|unstable|nightly|initially|after)\b/i
const rust = /\bRust (1\.\d+)\b/

/** An edition of Rust that came after the Rust of its line, or of the heading above. */
function ofEditions({ statements }: Sheet): Oddity[] {
  const headings = new Map(
    statements.flatMap(({ as, line, text }) => (as === 'heading' ? [[text, line] as const] : [])),
  )
  return statements.flatMap((statement) => {
    const year = edition.exec(statement.text)?.[1]
    const least = year === undefined ? undefined : rustOfEdition[year]
    const heading = statement.section.at(-1) ?? ''
    const own = rust.exec(statement.text)?.[1]
    const version = own ?? rust.exec(heading)?.[1]
    if (least === undefined || version === undefined || hedged.test(statement.text)) return []
    if (compareNumbers(version, least) >= 0) return []
    const above = own === undefined ? (headings.get(heading) ?? statement.line) : statement.line
    return [
      {
        lines: ascending([above, statement.line]),
        words: [statement.text, version],
        says: `${quoted(statement.text)}: edition ${year} is stable from Rust ${least} on, and this is about Rust ${version}: raise the one, or take out the other.`,
      },
    ]
  })
}
