import type { ReadItem } from '../reading.ts'
import { isOfWhole } from './context.ts'
import { defineRule } from './rule.ts'
import type { Statement } from './sheet.ts'
import { quoted } from './words.ts'

const finished = '(?:done|completed?|finished|ticked)'
const noun = '(?:tasks?|items?|steps?|criteria|checks?)'
const parts = new RegExp(
  `(?<![\\d.,/])(\\d{1,3})(?: ?/ ?| (?:out )?of )(\\d{1,3}) (?:${noun} )?${finished}\\b`,
  'i',
)
const share = new RegExp(`(?<![\\d.,/<>≤≥~])(\\d{1,3})% ${finished}\\b|^progress: (\\d{1,3})%`, 'i')
/** A share is rounded, or guessed from the size of what is left, percentage points. */
const tolerance = 10
const work = new Set(['task', 'criterion', 'step', 'component', 'milestone'])

/** `3 of 5 done` and `60% complete` against the ticks of their chapter. */
export const tallies = defineRule({
  name: 'tallies',
  find: ({ statements, items }) =>
    statements.flatMap((statement, at) => {
      const [, done, total] = parts.exec(statement.text) ?? []
      const [, percent, progress = percent] = share.exec(statement.text) ?? []
      if (statement.as === 'item' || (done === undefined && progress === undefined)) return []
      // Of an overview it is the whole plan's.
      if (statement.as !== 'heading' && isOfWhole(statement.section.slice(1).at(-1))) return []
      const counts = countsOf(itemsOf(statements, at, items))
      const differs =
        done === undefined
          ? counts.every((count) => Math.abs((100 * count.done) / count.total - Number(progress)) > tolerance)
          : counts.some((count) => count.total === Number(total)) &&
            !counts.some((count) => count.total === Number(total) && count.done === Number(done))
      const [all] = counts
      if (!differs || all === undefined) return []
      return [
        {
          lines: [statement.line],
          words: [statement.text, `${all.done}/${all.total}`],
          says: `${quoted(statement.text)} does not fit its chapter, where ${all.done} of ${all.total} are done: correct the number or the ticks.`,
        },
      ]
    }),
})

/** What is followed in the chapter that a heading begins or a line stands in. */
function itemsOf(
  statements: readonly Statement[],
  at: number,
  items: readonly ReadItem[],
): readonly ReadItem[] {
  const said = statements[at]
  const from = said?.line ?? 0
  let to = Number.POSITIVE_INFINITY
  for (let next = at + 1; next < statements.length; next += 1) {
    const one = statements[next]
    if (one?.as !== 'heading') continue
    if (said?.as === 'heading' && one.depth > said.depth) continue
    to = one.line
    break
  }
  return items.filter(
    ({ line, kind, state }) => line > from && line < to && work.has(kind) && state !== 'none',
  )
}

/** All of them, and those alone that are part of no other. */
function countsOf(items: readonly ReadItem[]): readonly { readonly done: number; readonly total: number }[] {
  const lines = new Set(items.map(({ line }) => line))
  const outermost = items.filter(({ parentLine }) => parentLine === undefined || !lines.has(parentLine))
  return [items, outermost]
    .filter((some) => some.length > 2)
    .map((some) => ({ done: some.filter(({ state }) => state === 'done').length, total: some.length }))
}
