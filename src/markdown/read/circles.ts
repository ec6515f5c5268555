import type { Row } from '../outline.ts'
import type { Section } from './sections.ts'
import { bare, circles, isOfTable, type Signs, signsIn } from './signs.ts'

/** Signs beside which a circle is what is good, as in ◎ ○ △ ×, and those that leave it what is still empty. */
const grades: ReadonlySet<string> = new Set(['◎', '△', '×'])
const fuller: ReadonlySet<string> = new Set(['●', '◐', '✅', '✔', '✓', '☑', '🟢'])

const isEastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const known = new WeakMap<readonly string[], Signs>()

/** What signs mean in a row's table: a circle is a tick there in East Asia, and wherever a table grades with △ and ×. */
export function signsOfTable(row: Row, section: Section, signs: Signs): Signs {
  if (signs.get(isOfTable) === undefined || !row.cells.some(({ text }) => beginsWithCircle(text)))
    return signs
  const found = known.get(row.columns) ?? (circleIsGood(row, section) ? withGoodCircles(signs) : signs)
  known.set(row.columns, found)
  return found
}

function withGoodCircles(signs: Signs): Signs {
  return new Map([...signs, ...circles.map((circle) => [circle, 'done'] as const)])
}

function beginsWithCircle(text: string): boolean {
  return circles.includes(text.trim().charAt(0))
}

function circleIsGood({ columns }: Row, { units }: Section): boolean {
  const rows = units.filter((unit) => unit.type === 'row' && unit.columns === columns)
  const cells = rows.flatMap((unit) => (unit.type === 'row' ? unit.cells.map(({ text }) => text) : []))
  const used = new Set(cells.flatMap((text) => signsIn(text).map(({ sign }) => bare(sign))))
  if ([...used].some((sign) => fuller.has(sign))) return false
  return [...used].some((sign) => grades.has(sign)) || cells.some((text) => isEastAsian.test(text))
}
