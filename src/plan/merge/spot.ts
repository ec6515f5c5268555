/** Where a line stands, in terms that can be compared between revisions. */
export interface Spot {
  readonly text: string
  readonly section: string
  /** The text of the item that encloses it. */
  readonly parent: string
  /** The texts of the items before and behind. */
  readonly before: string
  readonly after: string
}

interface Placed {
  readonly text: string
  readonly section: readonly string[]
}

/** The spots of items in document order. */
export function spots<Item extends Placed>(
  items: readonly Item[],
  parentOf: (item: Item) => Placed | undefined,
): Spot[] {
  const texts = items.map(({ text }) => plain(text))
  const sections = new Map<string, string>()
  const sectionOf = (path: readonly string[]) => {
    const raw = path.join('\n')
    const known = sections.get(raw) ?? path.map(plain).join('\n')
    sections.set(raw, known)
    return known
  }
  return items.map((item, index) => ({
    text: texts[index] ?? '',
    section: sectionOf(item.section),
    parent: plain(parentOf(item)?.text ?? ''),
    before: texts[index - 1] ?? '',
    after: texts[index + 1] ?? '',
  }))
}

/** A text without what people change without noticing: case, spacing, composition of accents. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ')
}
