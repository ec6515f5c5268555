import { defineRule, type Oddity } from './rule.ts'
import type { Statement } from './sheet.ts'
import { ascending, labelOf, quoted, significant } from './words.ts'

/** Lines and headings that stand twice in one place, and points that are listed twice in it. */
export const duplicates = defineRule({
  name: 'duplicates',
  find({ statements }) {
    const places = Map.groupBy(statements, placeOf)
    return [...places.values()].flatMap((place) => [...sameTexts(place), ...sameLabels(place)])
  },
})

/** Headings beneath one heading, and the items of one list, are held against each other. */
function placeOf({ section, as, depth, list }: Statement): string {
  return [as, depth, list ?? 0, ...section].join('\n')
}

function sameTexts(place: readonly Statement[]): Oddity[] {
  const lines = place.filter(({ as }) => as !== 'paragraph')
  const groups = Map.groupBy(lines, ({ text }) => text.toLowerCase())
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return []
    // Short headings such as “Exit criteria” come again where chapters are all of one level.
    const least = first.as === 'heading' ? 3 : 2
    if ((first.as === 'item' && first.depth > 0) || significant(first.text).length < least) return []
    const all = [first, ...others].map(({ line }) => line)
    return [
      {
        lines: all,
        words: [first.text],
        says: `${quoted(first.text)} stands ${others.length === 1 ? 'twice' : `${all.length} times`} in one place: keep one.`,
      },
    ]
  })
}

/** Where a list begins anew with a point that it had, others of its second half likely are of the first as well. */
function sameLabels(place: readonly Statement[]): Oddity[] {
  const points = place.flatMap(({ as, depth, line, text }) => {
    const label = as === 'item' && depth === 0 ? labelOf(text)?.label : undefined
    return label === undefined || !/^\p{Lu}/u.test(label)
      ? []
      : [{ label, line, text, words: significant(label) }]
  })
  const pairs = [...Map.groupBy(points, ({ label }) => label.toLowerCase()).values()]
  const [pair, ...more] = pairs.filter(
    ([one, other, ...others]) =>
      other !== undefined && others.length === 0 && (one?.words.length ?? 0) > 1 && one?.text !== other.text,
  )
  const [one, other] = pair ?? []
  // Labels of which several come twice are fields, and each has its own text.
  if (one === undefined || other === undefined || more.length > 1) return []
  const halves = Map.groupBy(points, ({ line }) => line < other.line)
  const beginnings = [true, false].map((half) => new Set(halves.get(half)?.map(({ words }) => words[0])))
  const twice = points.filter(({ words }) => beginnings.every((half) => half.has(words[0])))
  return [
    {
      lines: ascending(twice.map(({ line }) => line)),
      words: twice.map(({ text }) => text),
      says: `“${one.label}” and what goes with it is listed twice in one list: make one of both.`,
    },
  ]
}
