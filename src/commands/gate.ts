import { UserError } from '../errors.ts'
import { decide } from '../evidence/deciding.ts'
import { verdictsOf } from '../evidence/verdicts.ts'
import { gateCalled, type Verdict } from '../plan/gate.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { gatesView, gateView } from '../views/gate.ts'
import { shareable } from '../views/shareable.ts'
import { circumstancesOf } from './change-items.ts'
import { type Call, defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { mayDecide } from './permission.ts'

export const gate = defineCommand({
  form: {
    command: 'gate',
    summary: 'Whether a gate is open: go or no-go, criterion by criterion, by what evidence',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'section', label: 'Which gate: words of its heading', kind: 'text', rest: true },
    ],
    example: 'gate Phase 2',
  },
  topic: 'look',
  does: 'read',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const verdicts = await verdictsOf(call.tx, roadmap, call.request.at)
    const words = call.values['section']?.trim() ?? ''
    if (words === '' && verdicts.length !== 1) return { reply: gatesView(roadmap, verdicts) }
    const number = words === '' ? 1 : numberOf(roadmap, verdicts, words)
    const verdict = verdictNumbered(roadmap, verdicts, number)
    const view = gateView(roadmap, verdict, number, await decisionsOf(call, roadmap, verdict))
    return { reply: shareable(view, `post-gate ${roadmap.key} ${number}`) }
  },
})

/** What the button under a private gate does: posts it to everybody, where it is kept current. */
export const postGate = defineCommand({
  form: {
    command: 'post-gate',
    summary: 'Post a gate to the room',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'number', label: 'Number of the gate', kind: 'number', required: true },
    ],
    example: 'post-gate IMD 1',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const number = Number(call.values['number'])
    const { at, id, place } = call.request
    const verdict = verdictNumbered(roadmap, await verdictsOf(call.tx, roadmap, at), number)
    const view = gateView(roadmap, verdict, number, await decisionsOf(call, roadmap, verdict))
    const recipe = { card: 'gate', roadmap: roadmap.id, values: { gate: verdict.gate.title } }
    return { posts: [{ key: `gate:${id}`, at: { room: place.room }, view, recipe }] }
  },
})

/** What the buttons of a gate do: records the decision of an approver. */
export const decideCommand = defineCommand({
  form: {
    command: 'decide',
    summary: 'Decide of a gate',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'verdict', label: 'go or no-go', kind: 'choice', choices: ['go', 'no-go'], required: true },
      { name: 'number', label: 'Number of the gate', kind: 'number', required: true },
      { name: 'reason', label: 'Why', kind: 'paragraph', required: true, rest: true },
    ],
    example: 'decide IMD go 1 All is proved',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    mayDecide(call, roadmap)
    const verdicts = await verdictsOf(call.tx, roadmap, call.request.at)
    const verdict = verdictNumbered(roadmap, verdicts, Number(call.values['number']))
    const isGo = call.values['verdict']?.toLowerCase() === 'go'
    return {
      posts: [
        await decide(call.tx, roadmap, verdict, isGo, call.values['reason'], circumstancesOf(call, roadmap)),
      ],
    }
  },
})

function numberOf({ key }: Roadmap, verdicts: readonly Verdict[], words: string): number {
  const found = gateCalled(
    verdicts.map(({ gate: one }) => one),
    words,
  )
  const at = verdicts.findIndex(({ gate: one }) => one === found)
  if (found === undefined || at < 0)
    throw new UserError(
      `“${words}” is no gate of ${key}, or could be several.`,
      `There is ${verdicts.map(({ gate: one }) => `“${one.title}”`).join(', ')}.`,
    )
  return at + 1
}

function verdictNumbered({ key }: Roadmap, verdicts: readonly Verdict[], number: number): Verdict {
  const verdict = verdicts[number - 1]
  if (verdict === undefined)
    throw new UserError(`${key} has no gate ${number} any more.`, `See them: /roadmap gate ${key}`)
  return verdict
}

async function decisionsOf({ tx }: Call, roadmap: Roadmap, verdict: Verdict) {
  return (await tx.decisions.ofRoadmap(roadmap.id)).filter(({ gate: title }) => title === verdict.gate.title)
}
