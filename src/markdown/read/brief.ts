import type { Words } from '../outline/words.ts'
import type { Item, Outline, Unit } from '../outline.ts'

/** As many characters of a line as tell what it is, and as an item shows: rules that look further grow faster than the text. */
const longest = 1_000

/** An outline whose lines are no longer than anybody reads. */
export function brief({ units }: Outline): Outline {
  /** Those that were cut, or stand in one that was. */
  const items = new Map<Item, Item>()
  return { units: units.map((unit) => briefUnit(unit, items)) }
}

function briefUnit(unit: Unit, items: Map<Item, Item>): Unit {
  switch (unit.type) {
    case 'heading':
      return isLong(unit.words) ? { ...unit, words: cut(unit.words) } : unit
    case 'row':
      return unit.columns.some((one) => one.length > longest) || unit.cells.some(isLong)
        ? { ...unit, columns: unit.columns.map((one) => one.slice(0, longest)), cells: unit.cells.map(cut) }
        : unit
    case 'paragraph': {
      const inItem = unit.inItem && items.get(unit.inItem)
      return inItem || unit.lines.some(isLong)
        ? { ...unit, lines: unit.lines.map(cut), ...(inItem && { inItem }) }
        : unit
    }
    case 'item': {
      const parent = unit.parent && items.get(unit.parent)
      if (parent === undefined && !isLong(unit.words)) return unit
      const item: Item = { ...unit, words: cut(unit.words), ...(parent && { parent }) }
      items.set(unit, item)
      return item
    }
  }
}

function isLong({ text }: Words): boolean {
  return text.length > longest
}

function cut(words: Words): Words {
  return isLong(words) ? words.slice(0, longest) : words
}
