import type { Inline } from '../chat/inline.ts'
import { UserError } from '../errors.ts'
import { itemLine } from '../views/item-line.ts'
import { said } from '../views/said.ts'
import { postFlips } from './change-items.ts'
import { type Call, defineCommand, type Outcome } from './command.ts'
import { type TakenBack, takeBatchBack } from './taking-back.ts'

const most = 20

export const undo = defineCommand({
  form: {
    command: 'undo',
    summary: 'Take back the last change made in this room, or the last few',
    fields: [{ name: 'count', label: 'How many changes, 1 if not said', kind: 'number' }],
    example: 'undo',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const count = Number(call.values['count'] ?? '1')
    if (count < 1 || count > most)
      throw new UserError(`Undo takes back 1 to ${most} changes at a time.`, 'For example: /roadmap undo 2')
    const batches = await call.tx.log.lastIn(call.request.place.room, count)
    if (batches.length === 0) throw new UserError('There is nothing to undo in this room.')
    const taken: TakenBack[] = []
    for (const batch of batches) taken.push(await takeBatchBack(call, batch))
    return told(call, taken, count)
  },
})

/** What an Undo button does: takes that one change back, whatever came after it elsewhere. */
export const takeBackCommand = defineCommand({
  form: {
    command: 'take-back',
    summary: 'Take one change back',
    fields: [{ name: 'batch', label: 'Number of the change', kind: 'number', required: true }],
    example: 'take-back 12',
    hidden: true,
  },
  does: 'write',
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

/** An item that several of the changes touched is told once, as it is now. */
async function told(call: Call, taken: readonly TakenBack[], asked: number): Promise<Outcome> {
  for (const roadmap of new Map(taken.map((one) => [one.roadmap.id, one.roadmap])).values())
    await postFlips(call, roadmap)
  const lines = new Map<string, Inline>()
  for (const [index, { roadmap, edits, says }] of taken.entries()) {
    if (says !== undefined) lines.set(`change ${index}`, says)
    else for (const { item } of edits) lines.set(item.ref, itemLine(item, roadmap.settings.language))
  }
  const count = taken.length === 1 ? 'one change' : `${taken.length} changes`
  const only = taken.length < asked ? [`Only ${count} could be taken back in this room.`] : []
  return { reply: said('Taken back.', { lines: [...lines.values(), ...only] }) }
}
