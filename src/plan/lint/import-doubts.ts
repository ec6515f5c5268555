import { doubtsAbout } from '../doubts.ts'
import { defineRule } from './rule.ts'
import { ascending } from './words.ts'

/** What the import doubted already: ticks against blockers, decorative ticks, damaged text, days that no calendar has. Past dates have a rule of their own. */
export const importDoubts = defineRule({
  name: 'import-doubts',
  find: ({ doubts, items, statements }) =>
    [...doubts, ...doubtsAbout(items)]
      .filter(({ about }) => about !== 'size')
      .map(({ about, lines, says }) => {
        const spokenOf = new Set(lines)
        const texts =
          about === 'contradiction' || about === 'decorative-ticks'
            ? items.filter(({ line }) => spokenOf.has(line))
            : statements.filter(({ line }) => spokenOf.has(line))
        return {
          lines: ascending(lines),
          words: [about, ...texts.map(({ text }) => text)],
          says: `${says} ${toDo[about]}`,
        }
      }),
})

const toDo: Readonly<Record<string, string>> = {
  contradiction: 'Untick what does not hold, or close the blockers.',
  'decorative-ticks': 'Use another sign where no state is meant.',
  'unreal-date': 'Write the day that was meant.',
  encoding: 'Save the document as UTF-8 again.',
  'inferred-text': 'Look at each, and write the sign that was meant.',
}
