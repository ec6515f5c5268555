import { contextOf } from './context.ts'
import { defineRule } from './rule.ts'
import { ascending, lineWords } from './words.ts'

const labelled = /^(?:current|latest) (?:version|release|status)(?: ?\(|: ?)v?(\d+(?:\.\d+){1,2})\b/i

/** The plan's own current version, said in two places. */
export const ownVersion = defineRule({
  name: 'own-version',
  find({ statements }) {
    const said = statements.flatMap(({ line, text, section }) => {
      const version = labelled.exec(text)?.[1]
      const { times, path } = contextOf(section, '')
      return version === undefined || times.length > 0 || path.length > 1 ? [] : [{ line, text, version }]
    })
    const sides = Map.groupBy(said, ({ version }) => version)
    if (sides.size !== 2) return []
    const words = [...sides].map(
      ([version, those]) => `${version} on ${lineWords(those.map(({ line }) => line))}`,
    )
    return [
      {
        lines: ascending(said.map(({ line }) => line)),
        words: said.map(({ text }) => text),
        says: `The current version is ${words.join(', but ')}: correct one of them.`,
      },
    ]
  },
})
