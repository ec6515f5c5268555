import type { Handed, Handout } from '../plan/handout.ts'
import type { Ref } from '../plan/item.ts'
import { kindOf } from '../plan/kinds/index.ts'
import { lastShown } from '../plan/merge/descent.ts'
import type { ReadItem } from '../plan/reading.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { documentShows, isMoved, shownAs } from '../plan/shown-state.ts'
import type { State } from '../plan/state.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'
import { digestOf } from './digest.ts'
import { heldSince } from './held-since.ts'

/** A document with today's state. */
export interface Exported {
  readonly name: string
  readonly bytes: Uint8Array
  /** Digests of what a file may hold without anything being lost when it is replaced. */
  readonly known: readonly string[]
  readonly written: readonly TrackedItem[]
  /** Moved in chat, but the document cannot show it safely. */
  readonly unwritten: readonly { readonly item: TrackedItem; readonly why: string }[]
}

/** The newest revision with only the marks of moved items replaced, noted as handed out; undefined when there is none. */
export async function exportRoadmap(tx: Transaction, roadmap: Roadmap): Promise<Exported | undefined> {
  const revision = await tx.revisions.newest(roadmap.id)
  if (revision === undefined) return undefined
  // What a review or a procedure ticks off is its own: the document's box is a template.
  const all = await tx.items.all(roadmap.id)
  const moved = all.filter(
    (item) =>
      kindOf(item.kind).states.length > 0 &&
      (isMoved(item, documentShows(item)) || (item.origin === 'chat' && item.state !== 'none')),
  )
  const unwritten: { item: TrackedItem; why: string }[] = []
  const writable = moved.flatMap((item) => {
    const { mark, line } = item
    if (item.origin === 'document' && item.conflict === undefined && mark && line !== undefined)
      return [{ item, mark, line, state: item.state }]
    unwritten.push({ item, why: whyNot(item) })
    return []
  })
  // Loaded when first needed, for the parser behind it takes memory that a bot at rest should not.
  const { writeMarks } = await import('../markdown/write.ts')
  const { bytes: marked, unwritten: refused, items: shown } = writeMarks(revision.bytes, writable)
  const held = await heldSince(tx, roadmap, revision.at)
  const { writeReviews } = await import('../markdown/write-reviews.ts')
  const bytes = held === undefined ? marked : writeReviews(marked, held)
  const refusedLines = new Map(refused.map(({ line, why }) => [line, why]))
  for (const { item, line } of writable) {
    const why = refusedLines.get(line)
    if (why !== undefined) unwritten.push({ item, why })
  }
  const digest = digestOf(bytes)
  const before = await tx.handouts.of(roadmap.id, revision.sha256)
  await tx.handouts.add(roadmap.id, revision.sha256, digest, handoutOf(all, shown))
  return {
    name: revision.name,
    bytes,
    known: [revision.sha256, digest, ...before.map(({ sha256 }) => sha256)],
    written: writable.filter(({ line }) => !refusedLines.has(line)).map(({ item }) => item),
    unwritten,
  }
}

/** What the document shows otherwise now, of lines that were written and of others that follow from them. */
function handoutOf(items: readonly TrackedItem[], shown: ReadonlyMap<number, ReadItem> | undefined): Handout {
  return new Map(
    items.flatMap((item): [Ref, Handed][] => {
      const read = item.line === undefined ? undefined : shown?.get(item.line)
      if (read === undefined) return []
      const handed = { state: shownAs(item.kind, read), kind: read.kind }
      const before = lastShown(item)
      return handed.state === before.state && handed.kind === before.kind ? [] : [[item.ref, handed]]
    }),
  )
}

const said = (state: State) => state.replace('_', ' ')

function whyNot(item: TrackedItem): string {
  if (item.origin === 'chat') return 'it was made in chat and is not in the document'
  if (item.origin === 'removed') return 'its line is no longer in the document'
  if (item.conflict !== undefined)
    return `the document says ${said(item.conflict)} and the chat ${said(item.state)}; settle that first, see /roadmap show ${item.ref}`
  return `line ${item.line} shows no mark that could be changed`
}
