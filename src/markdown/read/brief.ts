import type { Words } from '../outline/words.ts'
import type { Item, Outline, Unit } from '../outline.ts'

/** As many characters of a line as tell what it is, and as an item shows: rules that look further grow faster than the text. */
const longest = 1_000

/** An outline whose lines are no longer than anybody reads. */
export function brief({ units }: Outline): Outline {
  const items = new Map<Item, Item>()
  return { units: units.map((unit) => briefUnit(unit, items)) }
}

function briefUnit(unit: Unit, items: Map<Item, Item>): Unit {
  switch (unit.type) {
    case 'heading':
      return { ...unit, words: cut(unit.words) }
    case 'row':
      return {
        ...unit,
        columns: unit.columns.some((one) => one.length > longest)
          ? unit.columns.map((one) => one.slice(0, longest))
          : unit.columns,
        cells: unit.cells.map(cut),
      }
    case 'paragraph': {
      const inItem = unit.inItem && items.get(unit.inItem)
      return { ...unit, lines: unit.lines.map(cut), ...(inItem && { inItem }) }
    }
    case 'item': {
      const parent = unit.parent && items.get(unit.parent)
      const item: Item = { ...unit, words: cut(unit.words), ...(parent && { parent }) }
      items.set(unit, item)
      return item
    }
  }
}

function cut(words: Words): Words {
  return words.text.length <= longest ? words : words.slice(0, longest)
}
