import { UserError } from '../errors.ts'
import { type Batch, byTime, type Change } from '../plan/change.ts'
import { numberOfRef } from '../plan/ref.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { withTakenBack } from '../plan/undo.ts'
import type { LaterBatch } from '../store/later-batch.ts'
import type { Circumstances } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'

/** Whether a batch is an import, or the marks that were edited in its file, which are a batch of the document's own. */
export async function importOf(tx: Transaction, batch: Batch): Promise<Batch | undefined> {
  if (isImport(batch)) return batch
  const before = batch.by.id === 'document' ? await tx.log.byId(batch.id - 1) : undefined
  return before !== undefined && isImport(before) ? before : undefined
}

function isImport({ changes }: Batch): boolean {
  return changes.some(({ what }) => what === 'imported')
}

/** A digest that told of the state tells that it is not so any more. */
function turnedBack({ what, ref, before, after }: Change): readonly Change[] {
  return what === 'state' && ref !== undefined ? [{ what, ref, before: after, after: before }] : []
}

const importAgain = 'That is not taken back. To have the plan as it was, import the earlier file again.'

function changedSince({ key }: Roadmap, { by, room, isKept }: LaterBatch, here: string): UserError {
  if (by.id === byTime.id)
    return new UserError(
      `Since that import time has moved items of ${key}, such as the duties of a review that opened.`,
      importAgain,
    )
  if (isKept)
    return new UserError(
      `Since that import a gate of ${key} was decided, or a procedure run, by ${by.name}.`,
      importAgain,
    )
  if (room !== here)
    return new UserError(
      `${key} was changed since that import by ${by.name}, in another room.`,
      `Take that back there first, with “/roadmap undo ${key}”.`,
      room,
    )
  return new UserError(
    `${key} was changed since that import by ${by.name}.`,
    `Take the later changes back first. What happened: /roadmap history ${key}`,
  )
}

/** What came back, each with what it was just before. */
type CameBack = readonly { readonly item: TrackedItem; readonly before: TrackedItem }[]

/**
 * Makes everything as it was before an import: items, marks, fields and the document itself; returns what came back.
 * @throws UserError for the first import, and when something was changed since
 */
export async function takeImportBack(
  tx: Transaction,
  roadmap: Roadmap,
  imported: Batch,
  circumstances: Circumstances,
  pause: () => Promise<void>,
): Promise<CameBack> {
  const before = await tx.befores.of(imported.id)
  await pause()
  const previous = before && (await tx.revisions.byId(before.revision))
  if (before === undefined || previous === undefined)
    throw new UserError(
      `That was the first import of ${roadmap.key}, and before it there was nothing.`,
      `To follow it no longer here: /roadmap unfollow ${roadmap.key}`,
    )
  const own = await tx.log.byId(imported.id + 1)
  await pause()
  const marks = own?.by.id === 'document' && own.roadmap === roadmap.id ? own : undefined
  const added = imported.changes.flatMap(({ what, ref }) =>
    what === 'added' && ref !== undefined ? [numberOfRef(ref)] : [],
  )
  const numbers = [...before.items.map(({ number }) => number), ...added]
  const { room } = circumstances
  const later = await tx.log.after(roadmap.id, marks?.id ?? imported.id, numbers, room)
  if (later !== undefined) throw changedSince(roadmap, later, room)
  const since: { taken: Batch; by: Batch }[] = []
  for (const by of await tx.log.takingBackSince(roadmap.id, marks?.id ?? imported.id)) {
    const taken = by.undoes === undefined ? undefined : await tx.log.byId(by.undoes)
    if (taken !== undefined) since.push({ taken, by })
  }
  const items = withTakenBack(before.items, since)
  const befores = await tx.items.numbered(roadmap.id, numbers)
  await pause()
  await tx.items.saveAll(roadmap.id, items, pause)
  await tx.items.takeOut(roadmap.id, added, pause)
  await tx.roadmaps.setHeader(roadmap.id, before.header)
  const { name, bytes, sha256 } = previous
  await tx.revisions.add(roadmap.id, { name, bytes, sha256, at: circumstances.at })
  const note = `taken back: ${roadmap.key} is as it was before`
  const back = imported.changes.flatMap(turnedBack)
  await tx.log.recordAtLength(
    { ...circumstances, undoes: imported.id, changes: [{ what: 'imported', note }, ...back] },
    pause,
  )
  if (marks !== undefined)
    await tx.log.recordAtLength(
      { ...circumstances, undoes: marks.id, changes: marks.changes.flatMap(turnedBack) },
      pause,
    )
  await tx.roadmaps.touch(roadmap.id)
  await tx.posts.goStale(roadmap.id, circumstances.at)
  const now = new Map((await tx.items.numbered(roadmap.id, numbers)).map((item) => [item.number, item]))
  return befores.flatMap((was) => {
    const item = now.get(was.number)
    return item === undefined ? [] : [{ item, before: was }]
  })
}
