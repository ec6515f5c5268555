import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Subject } from '../sources/source.ts'
import { addressIn, nearestTo, type Upstream } from './named-upstreams.ts'
import { tellingWords } from './telling-words.ts'

/** So many words have to come together in one entry. */
const most = 2

/**
 * A page or feed that shows when a person should judge what no machine can: the page that the line itself names, or the
 * releases of the project of which it speaks, for what else it says.
 */
export function assistedSubject(
  item: TrackedItem,
  items: readonly TrackedItem[],
  upstreams: readonly Upstream[],
  recognise: (text: string) => Subject | undefined,
): Subject | undefined {
  const words = keywordsIn(item.text)
  const quoted = words.map((word) => `"${word}"`).join(' ')
  const own = addressIn(item) || besideIt(item, items)
  if (own !== '') {
    const found = recognise(own)
    if (found?.source === 'feed') return words.length === 0 ? found : recognise(`feed ${own} ${quoted}`)
    // Words on a page may be there already, and a page that changes daily says nothing: a person looks at each change.
    if (found?.source === 'page') return found
  }
  const near = nearestTo(item, upstreams)
  if (near?.subject.source !== 'github' || words.length < most) return undefined
  return recognise(`feed https://github.com/${near.subject.id}/releases.atom ${quoted}`)
}

/** The address of a line directly beneath, or of one that holds it. */
function besideIt(item: TrackedItem, items: readonly TrackedItem[]): string {
  const near = items.filter(({ parent, ref }) => parent === item.ref || ref === item.parent)
  return near.map(addressIn).find((address) => address !== '') ?? ''
}

/** The words that say what is waited for: no names, which stand in every entry, and no ordinary ones. */
function keywordsIn(text: string): readonly string[] {
  const names = new Set(text.match(/\p{Lu}[\p{L}\p{N}-]*/gu)?.map((name) => name.toLowerCase()))
  return tellingWords(text)
    .filter((word) => !names.has(word))
    .slice(0, most)
    .toSorted()
}
