import type { Words } from '../outline/words.ts'
import type { Item, Row } from '../outline.ts'
import { clean } from './clean.ts'
import type { Section } from './sections.ts'
import { findWord } from './state-words.ts'

/** `Adopt: the default choice`, `Trial – one real pipeline`. */
const explained = /^(\P{N}{2,40}?)\s?(?:[:：]\s?|\s[–—-]\s)(\S.*)$/u

/** `Adopt: …`, `Trial: …`, `Hold: …` over headings of these names that hold what is followed: the lines say what the headings mean. */
export function namesParts(list: readonly Item[], section: Section): boolean {
  return areNames(
    list.map(({ words, box, parent }) => {
      const [, name, meaning = ''] = explained.exec(clean(words).text) ?? []
      return box === undefined && parent === undefined && findWord(meaning)?.from !== 0 ? name : undefined
    }),
    section,
  )
}

const tables = new WeakMap<readonly string[], boolean>()

/** The same in a table: `Ring | Meaning`. */
export function pairsPartsWithMeanings({ columns }: Row, section: Section): boolean {
  const known = tables.get(columns)
  if (known !== undefined) return known
  const rows = section.units.flatMap((unit) =>
    unit.type === 'row' && unit.columns === columns ? [unit.cells] : [],
  )
  const nameIn = ([name, meaning]: readonly Words[]) =>
    name && meaning && findWord(meaning.text)?.from !== 0 ? clean(name).text : undefined
  const found = columns.length === 2 && areNames(rows.map(nameIn), section)
  tables.set(columns, found)
  return found
}

function areNames(names: readonly (string | undefined)[], { sections }: Section): boolean {
  const parts = new Set(
    sections.flatMap((one) => (one.due === undefined && holdsMore(one) ? [one.title.toLowerCase()] : [])),
  )
  return names.length > 1 && names.every((name) => name !== undefined && parts.has(name.toLowerCase()))
}

/** Lists, tables or headings stand beneath it. */
const holdsMore = ({ heading, units, sections }: Section) =>
  heading !== undefined && (sections.length > 0 || units.some(({ type }) => type !== 'paragraph'))
