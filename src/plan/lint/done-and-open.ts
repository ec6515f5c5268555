import type { ReadItem } from '../reading.ts'
import { defineRule } from './rule.ts'
import { quoted, significant } from './words.ts'

/** Words that say how far something is, and none that say what it is. */
const progress = new Set(
  'complete completed completion done finish finished fix fixe fixed resolve resolved issue ready all open remaining still close closed'.split(
    ' ',
  ),
)
const isNumber = /^\d|\d$/

/** The same thing said to be done in one place and open in another. */
export const doneAndOpen = defineRule({
  name: 'done-and-open',
  find({ items }) {
    const groups = Map.groupBy(
      items.filter(
        ({ state, kind }) => (state === 'done' || state === 'open') && kind !== 'duty' && kind !== 'step',
      ),
      subjectOf,
    )
    return [...groups].flatMap(([subject, group]) => {
      const done = group.find(({ state }) => state === 'done')
      const open = group.find(({ state }) => state === 'open')
      const words = subject.split(' ')
      if (done === undefined || open === undefined) return []
      // Word for word it is a task that every chapter has, and without a number it may come again.
      if (done.text === open.text || words.length < 3 || !words.some((word) => isNumber.test(word))) return []
      return [
        {
          lines: [done.line, open.line].toSorted((one, other) => one - other),
          words: [done.text, open.text],
          says: `${quoted(done.text)} is done on line ${done.line}, but ${quoted(open.text)} is open on line ${open.line}: make them agree.`,
        },
      ]
    })
  },
})

function subjectOf({ text }: ReadItem): string {
  return [...new Set(significant(text).filter((word) => !progress.has(word)))].toSorted().join(' ')
}
