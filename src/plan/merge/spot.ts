import type { Mark } from '../reading.ts'
import { titleOf } from '../title.ts'
import { besideMark } from './beside-mark.ts'

/** Where a line stands, in terms that can be compared between revisions. */
export interface Spot {
  readonly text: string
  /** What follows the number before it: `order the oven` of `Week 1: order the oven`; the text where there is none. */
  readonly name: string
  /** A number that is a name, such as `F-01`, beside which stands what it is about. */
  readonly id: string | undefined
  readonly section: string
  /** The text of the item that encloses it. */
  readonly parent: string
  /** The texts of the items before and behind. */
  readonly before: string
  readonly after: string
}

interface Placed {
  readonly text: string
  readonly detail: { readonly about?: string }
  readonly section: readonly string[]
  readonly mark?: Mark
}

/** The spots of items in document order. */
export function spots<Item extends Placed>(
  items: readonly Item[],
  parentOf: (item: Item) => Placed | undefined,
): Spot[] {
  const texts = items.map((item) => plain(besideMark(titleOf(item), item.mark)))
  const sections = new Map<string, string>()
  const sectionOf = (path: readonly string[]) => {
    const raw = path.join('\n')
    const known = sections.get(raw) ?? path.map(plain).join('\n')
    sections.set(raw, known)
    return known
  }
  const nameOf = ({ detail: { about } }: Item, text: string) =>
    about === undefined ? behindNumber(text) : plain(about)
  const parentNamed = (item: Placed | undefined) =>
    item === undefined ? '' : plain(besideMark(titleOf(item), item.mark))
  return items.map((item, index) => ({
    text: texts[index] ?? '',
    name: nameOf(item, texts[index] ?? ''),
    id: item.detail.about === undefined || /^\d+$/.test(item.text) ? undefined : plain(item.text),
    section: sectionOf(item.section),
    parent: parentNamed(parentOf(item)),
    before: texts[index - 1] ?? '',
    after: texts[index + 1] ?? '',
  }))
}

/** `1.`, `#3:`, `1.2`, `T-4`, `R2`, `Week 1:`; a version or a quarter is no place in a row. */
const numberBefore =
  /^(?!v\d|[qh]\d|(?:version|release|quarter) )(?:#?\d{1,3}[.):]|\d{1,2}(?:\.\d{1,2})+[.):]?|\p{L}{1,5}-\d{1,3}[.):]?|\p{L}\d{1,3}[.):]?|\p{L}+ \d{1,3}(?:\.\d{1,3})*\s?[:：.)–—-])\s+(?=.*\p{L})/u

/** What a text says behind the number with which it begins. */
function behindNumber(text: string): string {
  return text.replace(numberBefore, '')
}

/** A text without what people change without noticing: case, spacing, composition of accents. */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ')
}
