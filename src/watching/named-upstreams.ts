import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Subject } from '../sources/source.ts'
import { tellingWords } from './telling-words.ts'
import { worldOf, writtenUpstream } from './written-upstream.ts'

/** Something upstream that a plan names, and on which line. */
export interface Upstream {
  readonly subject: Subject
  readonly item: TrackedItem
}

/** Every upstream that a line to watch names: by its address, or by the name with which it begins. */
export function namedUpstreams(
  items: readonly TrackedItem[],
  recognise: (text: string) => Subject | undefined,
): readonly Upstream[] {
  const world = worldOf(items)
  return items
    .filter(({ kind }) => kind === 'watch')
    .flatMap((item) => {
      const subject = recognise(addressIn(item)) ?? writtenUpstream(item, world, recognise)
      return subject === undefined ? [] : [{ subject, item }]
    })
}

/** The upstream of which a line speaks: by its name, or because it is the only one of the chapter. */
export function upstreamOf(item: TrackedItem, upstreams: readonly Upstream[]): Upstream | undefined {
  const text = item.text.toLowerCase()
  const named = upstreams.filter(({ subject }) => {
    const name = nameOf(subject)
    return (
      name.length > 2 &&
      new RegExp(`(?<![\\p{L}\\p{N}@-])${escaped(name)}(?![\\p{L}\\p{N}-])`, 'u').test(text)
    )
  })
  if (named.length > 0)
    return named.toSorted((one, other) => nameOf(other.subject).length - nameOf(one.subject).length)[0]
  const chapter = item.section.slice(0, -1)
  if (chapter.length < 2) return undefined
  const near = upstreams.filter(({ item: { section } }) =>
    chapter.every((heading, at) => section[at] === heading),
  )
  return near.length === 1 ? near[0] : undefined
}

/** The upstream whose own line and chapter share most words with a line: more than any other's, and two at least, or one where it is the only one. */
export function nearestTo(item: TrackedItem, upstreams: readonly Upstream[]): Upstream | undefined {
  const words = tellingWords(item.text)
  const [best, second] = upstreams
    .map((upstream) => {
      const { text, section } = upstream.item
      const theirs = new Set([
        ...tellingWords(text),
        ...section.slice(1).flatMap(tellingWords),
        ...tellingWords(upstream.subject.id),
      ])
      return { upstream, shared: words.filter((word) => theirs.has(word)).length }
    })
    .toSorted((one, other) => other.shared - one.shared)
  const least = upstreams.length === 1 ? 1 : 2
  if (best === undefined || best.shared < least || best.shared === second?.shared) return undefined
  return best.upstream
}

export function addressIn({ detail, text }: Pick<TrackedItem, 'detail' | 'text'>): string {
  return detail.url ?? /https?:\/\/[^\s)>\]]+/u.exec(text)?.[0] ?? ''
}

/** The name alone; of a scope, which makes it another package, all of it. */
function nameOf({ id }: Subject): string {
  return (id.startsWith('@') ? id : (id.split('/').at(-1) ?? '')).toLowerCase()
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
