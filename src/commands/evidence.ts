import { UserError } from '../errors.ts'
import { giveEvidence, withdrawEvidence } from '../evidence/giving.ts'
import { dayIn } from '../plan/day.ts'
import { judgeCriterion } from '../plan/gate.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { evidenceWords } from '../views/gate.ts'
import { said } from '../views/said.ts'
import { circumstancesOf } from './change-items.ts'
import { type Call, defineCommand, type Outcome } from './command.ts'
import { given, givenIn, oneCriterion, refField } from './criterion-evidence.ts'
import { mayChange, mustMaintain } from './permission.ts'

export const evidence = defineCommand({
  form: {
    command: 'evidence',
    summary: 'Show what proves a criterion, give it evidence, or withdraw that',
    fields: [
      refField,
      {
        name: 'text',
        label: 'A link, a note or a reading, and perhaps until 2027-06-30; or withdraw, or counts',
        kind: 'paragraph',
        rest: true,
        withSource: true,
      },
    ],
    onMessage: 'Evidence for a criterion',
    example: 'evidence IMD-7 https://example.org/report until 2027-06-30',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const { roadmap, item } = await oneCriterion(call)
    const words = call.values['text']?.trim() ?? ''
    if (words === '') return shown(call, roadmap, item)
    mayChange(call, roadmap)
    if (/^withdraw$/iu.test(words)) return withdrawn(call, roadmap, item)
    if (/^counts$/iu.test(words)) return counted(call, roadmap, item)
    return given(call, roadmap, item, givenIn(words, roadmap, call))
  },
})

async function withdrawn(call: Call, roadmap: Roadmap, item: TrackedItem): Promise<Outcome> {
  const newest = (await call.tx.evidence.ofItem(roadmap.id, item.number)).findLast(
    ({ isWithdrawn }) => !isWithdrawn,
  )
  if (newest === undefined) throw new UserError(`${item.ref} has no evidence.`)
  const { batch, posts } = await withdrawEvidence(
    call.tx,
    roadmap,
    item,
    newest,
    circumstancesOf(call, roadmap),
  )
  return {
    reply: said(`Withdrawn from ${item.ref}: ${newest.text}`, {
      buttons: [{ label: 'Undo', press: `take-back ${batch}` }],
    }),
    posts,
  }
}

/** A maintainer says that evidence counts though nobody has compared its number: as evidence of their own. */
async function counted(call: Call, roadmap: Roadmap, item: TrackedItem): Promise<Outcome> {
  mustMaintain(call, roadmap, 'let evidence count without a number')
  const all = await call.tx.evidence.ofItem(roadmap.id, item.number)
  const judged = judgeCriterion(item, all, dayIn(roadmap.settings.zone, call.request.at))
  if (judged.standing !== 'uncompared' || judged.evidence === undefined)
    throw new UserError(
      `${item.ref} has no evidence whose number nobody compared.`,
      `See it: /roadmap show ${item.ref}`,
    )
  const { kind, text, until, firing } = judged.evidence
  const { batch, posts } = await giveEvidence(
    call.tx,
    roadmap,
    item,
    { kind, text, until, countsAsIs: true, ...(firing !== undefined && { firing }) },
    circumstancesOf(call, roadmap),
  )
  return {
    reply: said(`It counts for ${item.ref} without a number: ${text}`, {
      buttons: [{ label: 'Undo', press: `take-back ${batch}` }],
    }),
    posts,
  }
}

async function shown({ tx }: Call, roadmap: Roadmap, item: TrackedItem): Promise<Outcome> {
  const all = await tx.evidence.ofItem(roadmap.id, item.number)
  const lines = all.map((one) => [
    one.isWithdrawn ? 'withdrawn: ' : '',
    ...evidenceWords(one, roadmap.settings),
  ])
  const says = `${item.ref} ${titleOf(item)}: ${all.length === 0 ? 'no evidence yet' : `${all.length} given`}.`
  return { reply: said(says, { lines: lines.toReversed() }) }
}
