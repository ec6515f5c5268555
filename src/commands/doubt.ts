import { workspaceOf } from '../chat/place.ts'
import { UserError } from '../errors.ts'
import { withdrawEvidence } from '../evidence/giving.ts'
import { noteOn } from '../plan/edit.ts'
import type { DoubtThen } from '../plan/evidence.ts'
import { record } from '../store/record.ts'
import { said } from '../views/said.ts'
import { circumstancesOf } from './change-items.ts'
import { type Call, defineCommand } from './command.ts'
import { mayChange } from './permission.ts'

const field = {
  name: 'evidence',
  label: 'The number of the evidence',
  kind: 'number',
  required: true,
} as const

/** What a button does where evidence is in doubt: takes it back. */
export const withdraw = defineCommand({
  form: {
    command: 'withdraw',
    summary: 'Take back evidence that is in doubt',
    fields: [field],
    example: 'withdraw 3',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const { roadmap, item, evidence } = await inDoubt(call)
    const circumstances = circumstancesOf(call, roadmap)
    const { batch, posts } = await withdrawEvidence(call.tx, roadmap, item, evidence, circumstances)
    return {
      reply: said(`Withdrawn from ${item.ref}: ${evidence.text}`, {
        buttons: [{ label: 'Undo', press: `take-back ${batch}` }],
      }),
      posts,
    }
  },
})

/** The other button: lets it count all the same. */
export const keep = defineCommand({
  form: {
    command: 'keep',
    summary: 'Let evidence count though it is in doubt',
    fields: [field],
    example: 'keep 3',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const { roadmap, item, evidence } = await inDoubt(call)
    await call.tx.evidence.setDoubt(evidence.id, undefined)
    const { change } = noteOn(item, `Its evidence counts all the same, though ${evidence.doubt}`)
    const { id, doubt } = evidence
    const batch = await record(call.tx, circumstancesOf(call, roadmap), [
      { item, change: { ...change, before: { evidence: id, doubt } satisfies DoubtThen } },
    ])
    return {
      reply: said(`It counts all the same for ${item.ref}.`, {
        buttons: [{ label: 'Undo', press: `take-back ${batch}` }],
      }),
    }
  },
})

async function inDoubt(call: Call) {
  const { tx, request, values } = call
  const evidence = await tx.evidence.byId(Number(values['evidence']))
  const roadmap = evidence && (await tx.roadmaps.byId(evidence.roadmap))
  const item = evidence && (await tx.items.get(evidence.roadmap, evidence.number))
  // An owner is asked by direct message, which follows nothing.
  const isHere = roadmap?.workspace === workspaceOf(request.place.room)
  if (evidence === undefined || roadmap === undefined || item === undefined || !isHere)
    throw new UserError('There is no evidence of that number here.', 'See a criterion: /roadmap show REF')
  mayChange(call, roadmap)
  if (evidence.isWithdrawn || evidence.doubt === undefined)
    throw new UserError(
      evidence.isWithdrawn ? 'It is withdrawn already.' : 'It is in doubt no more.',
      `See its evidence: /roadmap evidence ${item.ref}`,
    )
  return { roadmap, item, evidence: { ...evidence, doubt: evidence.doubt } }
}
