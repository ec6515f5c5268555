import type { Inline } from '../chat/inline.ts'
import { workspaceOf } from '../chat/place.ts'
import type { View } from '../chat/view.ts'
import { UserError } from '../errors.ts'
import { type Batch, type Change, isKeptByUndo } from '../plan/change.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { itemLine } from '../views/item-line.ts'
import { said } from '../views/said.ts'
import { wayBack, whatStays } from './arranged.ts'
import { postFlips } from './change-items.ts'
import { type Call, defineCommand, type Outcome } from './command.ts'
import { type TakenBack, takeBatchBack } from './taking-back.ts'

const most = 20

export const undo = defineCommand({
  form: {
    command: 'undo',
    summary: 'Take back the last change made in this room, or the last few',
    fields: [
      { name: 'key', label: 'Of one roadmap alone, for example IMD', kind: 'key' },
      { name: 'count', label: 'How many changes, 1 if not said', kind: 'number' },
    ],
    example: 'undo',
  },
  topic: 'change',
  does: 'write-at-length',
  async run(call) {
    const count = Number(call.values['count'] ?? '1')
    if (count < 1 || count > most)
      throw new UserError(`Undo takes back 1 to ${most} changes at a time.`, 'For example: /roadmap undo 2')
    const known = await lastHere(call)
    const batches = known.slice(0, count)
    if (batches.length === 0) throw new UserError('There is nothing to undo in this room.')
    const fixed = batches.find(({ changes }) => changes.some(isKeptByUndo))
    if (fixed !== undefined) return { reply: await stays(call, fixed, known) }
    const taken: TakenBack[] = []
    for (const batch of batches)
      try {
        taken.push(await takeBatchBack(call, batch))
      } catch (problem) {
        throw problem instanceof UserError ? await withOther(call, problem, batch, known) : problem
      }
    return told(call, taken, count)
  },
})

/** The newest changes made in this room: of the roadmap that is named, or of all. */
async function lastHere({
  tx,
  request: { by, place },
  values: { key },
  pause,
}: Call): Promise<readonly Batch[]> {
  const roadmap =
    key === undefined ? undefined : await tx.roadmaps.byKey(workspaceOf(place.room), key.toUpperCase())
  if (key !== undefined && roadmap === undefined)
    throw new UserError(
      `I do not know what “${key}” means after “undo”.`,
      'For example: /roadmap undo 2, or /roadmap undo IMD',
    )
  return tx.log.lastIn(place.room, most, { by: by.id, ...(roadmap && { roadmap: roadmap.id }) }, pause)
}

/** What was arranged stays, and nothing older is taken back in its place. */
async function stays(call: Call, fixed: Batch, known: readonly Batch[]): Promise<View> {
  const { roadmap, changes } = fixed
  const key = (await call.tx.roadmaps.byId(roadmap))?.key ?? ''
  const arranged = changes.find(isKeptByUndo)
  const way = arranged && wayBack(arranged, { key })
  const older = known.slice(known.indexOf(fixed) + 1)
  const before = older.find((one) => one.roadmap === roadmap && !one.changes.some(isKeptByUndo))
  // What is a person's own need not be of one plan.
  const of = arranged?.what === 'own' ? '' : ` (${key})`
  return said(
    `Nothing was changed. Undo does not take back ${arranged === undefined ? 'that' : whatStays(arranged)}${of}.${way === undefined ? '' : ` ${way}`}`,
    {
      buttons:
        before === undefined
          ? []
          : [{ label: `Undo ${whatChanged(before, key)}`, press: `take-back ${before.id}` }],
    },
  )
}

/** What a button takes back, so that nobody presses it for something else. */
function whatChanged({ changes }: Batch, key: string): string {
  if (changes.some(({ what }) => what === 'imported')) return `the import of ${key}`
  if (changes.some(({ what }) => what === 'settings')) return `the settings of ${key}`
  const [first, ...others] = new Set(changes.flatMap(({ ref }) => ref ?? []))
  if (first === undefined) return `what was before in ${key}`
  return `what was before: ${first}${others.length === 0 ? '' : ` and ${others.length} more`}`
}

/** Whoever is stopped by a change of one roadmap can still take back those of another. */
async function withOther(
  { tx }: Call,
  problem: UserError,
  { roadmap }: Batch,
  known: readonly Batch[],
): Promise<UserError> {
  const other = known.find((one) => one.roadmap !== roadmap && !one.changes.some(isKeptByUndo))
  const key = other && (await tx.roadmaps.byId(other.roadmap))?.key
  if (key === undefined) return problem
  return new UserError(
    problem.message,
    `${problem.remedy?.replace(/\.?$/, '. ') ?? ''}The last change of ${key}: /roadmap undo ${key}`,
    problem.room,
  )
}

/** What an Undo button does: takes that one change back, whatever came after it elsewhere. */
export const takeBackCommand = defineCommand({
  form: {
    command: 'take-back',
    summary: 'Take one change back',
    fields: [{ name: 'batch', label: 'Number of the change', kind: 'number', required: true }],
    example: 'take-back 12',
    hidden: true,
  },
  does: 'write-at-length',
  async run(call) {
    return told(call, [await takeBatchBack(call, await batchHere(call))], 1)
  },
})

async function batchHere(call: Call) {
  const id = Number(call.values['batch'])
  const batch = await call.tx.log.byId(id)
  if (batch === undefined || batch.room !== call.request.place.room)
    throw new UserError('That change was not made in this room.')
  if (batch.undoneBy !== undefined) throw new UserError('That change was taken back already.')
  return batch
}

function lineOf(item: TrackedItem, { what, before, after }: Change, { settings }: Roadmap): Inline {
  if (what === 'added') return `${item.ref} ${titleOf(item)} is not in the plan any more`
  const line = itemLine(item, settings.language)
  return what === 'state' && before === after ? [line, ', as the document says by itself'] : line
}

/** An item that several of the changes touched is told once, as it is now. */
async function told(call: Call, taken: readonly TakenBack[], asked: number): Promise<Outcome> {
  for (const roadmap of new Map(taken.map((one) => [one.roadmap.id, one.roadmap])).values())
    await postFlips(call, roadmap)
  const lines = new Map<string, Inline>()
  for (const [index, { roadmap, edits, says }] of taken.entries()) {
    if (says !== undefined) lines.set(`change ${index}`, says)
    else for (const { item, change } of edits) lines.set(item.ref, lineOf(item, change, roadmap))
  }
  const count = taken.length === 1 ? 'one change' : `${taken.length} changes`
  const only = taken.length < asked ? [`Only ${count} could be taken back in this room.`] : []
  return { reply: said('Taken back.', { lines: [...lines.values(), ...only] }) }
}
