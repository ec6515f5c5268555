import type { Written } from '../markdown/write.ts'
import type { WriteBack } from '../markdown/write-back.ts'
import type { Handed, Handout } from '../plan/handout.ts'
import type { LeftInDocument } from '../plan/holding.ts'
import type { Ref } from '../plan/item.ts'
import { kindOf } from '../plan/kinds/index.ts'
import { lastShown } from '../plan/merge/descent.ts'
import type { ReadItem } from '../plan/reading.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { documentShows, isMoved, shownAs } from '../plan/shown-state.ts'
import type { State } from '../plan/state.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Revision } from '../store/revisions.ts'
import type { Transaction } from '../store/transaction.ts'
import { digestOf } from './digest.ts'
import { type Held, heldFor, noteHandedOut } from './held-since.ts'

/** A document with today's state. */
export interface Exported {
  readonly name: string
  readonly bytes: Uint8Array
  /** Digests of what a file may hold without anything being lost when it is replaced. */
  readonly known: readonly string[]
  readonly written: readonly TrackedItem[]
  /** Moved in chat, but the document cannot show it safely. */
  readonly unwritten: readonly { readonly item: TrackedItem; readonly why: string }[]
  /** How many tasks of it were made in chat, and so are not in the document. */
  readonly madeInChat: number
  /** What reviews left in it. */
  readonly left?: LeftInDocument
}

/** A document, and what is to be written into it: all of one moment. */
export interface ToExport {
  readonly roadmap: Roadmap
  readonly revision: Revision
  readonly items: readonly TrackedItem[]
  readonly writable: readonly TrackedItem[]
  readonly task: WriteBack
  /** Reviews that leave something in it. */
  readonly held?: Held
  readonly unwritten: Exported['unwritten']
}

/** Up to so many bytes a document is written here and now, within some 50 ms, though it is read again for each attempt. */
const shortBytes = 50_000

/** Whether writing it would hold everybody up: that is for a process of its own. */
export function takesLong({ revision, task: { changes, held } }: ToExport): boolean {
  return revision.bytes.length > shortBytes && (changes.length > 0 || held !== undefined)
}

/** What an export of a roadmap is made of; undefined when there is no document. */
export async function toExport(tx: Transaction, roadmap: Roadmap): Promise<ToExport | undefined> {
  const revision = await tx.revisions.newest(roadmap.id)
  if (revision === undefined) return undefined
  // What a review or a procedure ticks off is its own: the document's box is a template.
  const items = await tx.items.all(roadmap.id)
  const moved = items.filter(
    (item) =>
      kindOf(item.kind).states.length > 0 &&
      // A line that is gone was told of when it went.
      item.origin === 'document' &&
      isMoved(item, documentShows(item)),
  )
  const unwritten: { item: TrackedItem; why: string }[] = []
  const writable: TrackedItem[] = []
  const changes = moved.flatMap((item) => {
    const { mark, line } = item
    if (item.conflict === undefined && mark && line !== undefined) {
      writable.push(item)
      return [{ mark, line, state: item.state }]
    }
    unwritten.push({ item, why: whyNot(item) })
    return []
  })
  const held = await heldFor(tx, roadmap, revision)
  const task = { changes, ...(held && { held: held.held }) }
  return { roadmap, revision, items, writable, unwritten, task, ...(held && { held }) }
}

/** Writes it here and now: for what does not take long. */
export async function writeHere({ revision, task }: ToExport): Promise<Written> {
  // Loaded when first needed, for the parser behind it takes memory that a bot at rest should not.
  const { writeBack } = await import('../markdown/write-back.ts')
  return writeBack(revision.bytes, task)
}

/** The newest revision with only the marks of moved items replaced, noted as handed out. */
export async function handOut(tx: Transaction, asked: ToExport, written: Written): Promise<Exported> {
  const { roadmap, revision, items, writable } = asked
  const { bytes, unwritten: refused, items: shown, left } = written
  const refusedLines = new Map(refused.map(({ line, why }) => [line, why]))
  const whyRefused = ({ line }: TrackedItem) => (line === undefined ? undefined : refusedLines.get(line))
  const unwritten = [...asked.unwritten]
  for (const item of writable) {
    const why = whyRefused(item)
    if (why !== undefined) unwritten.push({ item, why })
  }
  const digest = digestOf(bytes)
  const before = await tx.handouts.of(roadmap.id, revision.sha256)
  await tx.handouts.add(roadmap.id, revision.sha256, digest, handoutOf(items, shown))
  if (asked.held !== undefined) await noteHandedOut(tx, asked.held, revision)
  return {
    name: revision.name,
    bytes,
    known: [revision.sha256, digest, ...before.map(({ sha256 }) => sha256)],
    written: writable.filter((item) => whyRefused(item) === undefined),
    unwritten,
    madeInChat: items.filter(({ origin, state }) => origin === 'chat' && state !== 'none').length,
    ...(left && { left }),
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
  if (item.conflict !== undefined)
    return `the document says ${said(item.conflict)} and the chat ${said(item.state)}; settle that first, see /roadmap show ${item.ref}`
  return `line ${item.line} shows no mark that could be changed`
}
