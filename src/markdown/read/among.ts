import type { Item } from '../outline.ts'

/** Which lines of a list are of a sort, where at least two are, and most of those that stand at its top. */
export function mostOf<Beside>(
  isOfSort: (item: Item, beside: Beside) => boolean,
): (list: readonly Item[], beside: Beside) => ReadonlySet<Item> {
  const known = new WeakMap<readonly Item[], ReadonlySet<Item>>()
  return (list, beside) => {
    const before = known.get(list)
    if (before) return before
    const top = list.filter(({ parent, box }) => parent === undefined && box === undefined)
    const alike = top.filter((item) => isOfSort(item, beside))
    const found = new Set(alike.length > 1 && alike.length * 2 > top.length ? alike : [])
    known.set(list, found)
    return found
  }
}
