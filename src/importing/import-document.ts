import { workspaceOf } from '../chat/place.ts'
import type { Post } from '../chat/post.ts'
import type { Clock } from '../clock.ts'
import { UserError } from '../errors.ts'
import { tellFlips } from '../evidence/flips.ts'
import { doubtInOtherWords } from '../evidence/reworded.ts'
import { maintains, whomToAsk } from '../plan/maintainer.ts'
import type { Header, Reading } from '../plan/reading.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Handover } from '../store/handover.ts'
import type { Store } from '../store/open.ts'
import type { Transaction } from '../store/transaction.ts'
import { digestOf } from './digest.ts'
import { type Draft, draftRevision } from './draft-revision.ts'
import { withFallenBack } from './fall-back.ts'
import { isKey, makeKey } from './key.ts'
import { lookOver } from './look-over.ts'
import { nameOf } from './source.ts'
import { type Belonging, targetFor } from './target.ts'

export interface ImportParts {
  readonly store: Store
  readonly clock: Clock
  /** The zone of a new roadmap. */
  readonly zone: string
  readonly read: (bytes: Uint8Array) => Promise<Reading>
}

/** What an import came to. */
export interface Imported extends Draft {
  readonly roadmap: Roadmap
  readonly reading: Reading
  readonly isNew: boolean
  /** It was known, and another room than this one followed it, if any. */
  readonly isNewHere: boolean
  /** What was said of the plan before; absent where there was none, or the bytes are known already. */
  readonly headerBefore?: Header
  /** One of the same title, with which it has nothing in common. */
  readonly namesake?: Roadmap
  /** One of another title that came from a file of the same name, with which it has too little in common. */
  readonly lookAlike?: Roadmap
  readonly dryRun: boolean
}

/** So much is stored before the event loop turns again, items. */
const stretch = 200

/**
 * Takes a document's bytes in as the newest revision of a roadmap, all of it or nothing, and tells where a decided
 * gate stands otherwise by it. `also` runs in the same transaction.
 * @throws UserError when the bytes are no plan, or the one who asks may not import it
 */
export async function importDocument(
  parts: ImportParts,
  handover: Omit<Handover, 'request'>,
  bytes: Uint8Array,
  also: (tx: Transaction, imported: Imported) => Promise<void>,
): Promise<Imported> {
  const reading = await parts.read(bytes)
  const sha256 = digestOf(bytes)
  const name = nameOf(handover.source)

  const belonging = belongingOf(handover, reading)
  const draft = async (tx: Transaction, pause: () => Promise<void>): Promise<Imported> => {
    const read = new Map<number, Promise<readonly TrackedItem[]>>()
    const itemsOf = (id: number) => {
      const items = read.get(id) ?? tx.items.all(id)
      read.set(id, items)
      return items
    }
    const { roadmap: known, namesake, lookAlike } = await targetFor(tx, belonging, itemsOf)
    if (known) mustMaintain(handover, known)
    const roadmap = known ?? (await newRoadmap(tx, parts, handover, reading))
    const newest = known && (await tx.revisions.newestDigest(known.id))
    const same = newest === sha256
    const handouts = known && newest !== undefined ? await tx.handouts.of(known.id, newest) : []
    const items = known ? await itemsOf(known.id) : []
    const next = known ? await tx.roadmaps.nextNumber(known.id) : 1
    const now = parts.clock.now()
    await pause()
    const drafted = await stepByStep(
      draftRevision(
        roadmap.key,
        next,
        items,
        same ? undefined : reading,
        handouts.map(({ shows }) => shows),
        roadmap.settings.start,
      ),
      pause,
    )
    await pause()
    return {
      ...drafted,
      roadmap: { ...roadmap, header: reading.header },
      reading: lookOver(reading, roadmap.settings.zone, now),
      isNew: known === undefined,
      isNewHere: known !== undefined && !(await tx.roadmaps.isFollowedIn(handover.place.room, known.id)),
      ...(known && !drafted.same && { headerBefore: known.header }),
      ...(namesake !== undefined && { namesake }),
      ...(lookAlike !== undefined && { lookAlike }),
      dryRun: handover.dryRun,
    }
  }

  if (handover.dryRun) {
    const imported = await parts.store.read((tx) => draft(tx, async () => {}))
    await parts.store.write((tx) => also(tx, imported))
    return imported
  }
  return parts.store.writeAtLength(async (tx, pause) => {
    const read = await draft(tx, pause)
    await pause()
    const at = parts.clock.now()
    const drafted = await withFallenBack(tx, read.roadmap, read, at)
    const roadmap = drafted.isNew ? await tx.roadmaps.add(drafted.roadmap, at) : drafted.roadmap
    const imported = { ...drafted, roadmap }
    if (await tx.roadmaps.follow(handover.place.room, roadmap.id)) await tx.schedules.wake(roadmap.id, at)
    let doubts: readonly Post[] = []
    if (!drafted.same) {
      const revision = await tx.revisions.newestId(roadmap.id)
      const before = await tx.roadmaps.byId(roadmap.id)
      await tx.roadmaps.setHeader(roadmap.id, reading.header)
      await tx.revisions.add(roadmap.id, { name, bytes, sha256, at })
      await tx.roadmaps.takeNumbers(roadmap.id, drafted.added.length)
      const shared = { roadmap: roadmap.id, at, zone: roadmap.settings.zone, room: handover.place.room }
      const by = { id: handover.by.id, name: handover.by.name }
      const batch = await tx.log.recordAtLength({ ...shared, by, changes: drafted.changes }, pause)
      if (before !== undefined && revision !== undefined)
        await tx.befores.addDocument(batch, { header: before.header, revision })
      await tx.items.addAll(roadmap.id, drafted.added, pause)
      const [first] = drafted.added
      if (first) await tx.log.recordAdded(batch, roadmap.id, first.number, drafted.added.length, pause)
      for (const [count, { item, before }] of drafted.saves.entries()) {
        await tx.items.save(roadmap.id, item)
        await tx.befores.add(batch, before)
        if (count % stretch === stretch - 1) await pause()
      }
      if (drafted.moves.length > 0)
        await tx.log.recordAtLength(
          { ...shared, by: { id: 'document', name: 'document' }, changes: drafted.moves },
          pause,
        )
      doubts = await doubtInOtherWords(tx, roadmap, shared.room, drafted.saves, String(batch), at)
      await tx.roadmaps.touch(roadmap.id)
      await tx.posts.goStale(roadmap.id, at)
    }
    await also(tx, imported)
    for (const post of [...doubts, ...(await tellFlips(tx, roadmap, at))]) await tx.posts.add(post, at)
    return imported
  })
}

function belongingOf(
  { place, key, source }: Omit<Handover, 'request'>,
  { header, items }: Reading,
): Belonging {
  return {
    workspace: workspaceOf(place.room),
    room: place.room,
    title: header.title,
    name: nameOf(source),
    source,
    items,
    ...(key !== undefined && { key }),
  }
}

/** Lets the event loop turn between the steps of long work. */
async function stepByStep<Outcome>(
  steps: Generator<void, Outcome>,
  pause: () => Promise<void>,
): Promise<Outcome> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await pause()
  }
}

function mustMaintain({ by }: Pick<Handover, 'by'>, { key, settings }: Roadmap): void {
  if (!maintains(by, settings))
    throw new UserError(
      `Only a maintainer of ${key} may import it again.`,
      `${whomToAsk(settings)} If this is another plan, give it a key of its own behind its name.`,
    )
}

async function newRoadmap(
  tx: Transaction,
  parts: ImportParts,
  handover: Omit<Handover, 'request'>,
  { header }: Reading,
): Promise<Roadmap> {
  const workspace = workspaceOf(handover.place.room)
  const { key } = handover
  if (key !== undefined && !isKey(key))
    throw new UserError(
      `“${key}” cannot be a key.`,
      'A key has 2 to 10 capital letters and digits, such as IMD.',
    )
  return {
    id: 0,
    workspace,
    key: key ?? makeKey(header.title, await tx.roadmaps.keysOf(workspace)),
    header,
    settings: {
      zone: handover.by.zone ?? parts.zone,
      language: 'en-GB',
      maintainers: [{ id: handover.by.id, name: handover.by.name }],
      changes: 'everyone',
      quiet: false,
    },
    version: 0,
  }
}
