import type { Field } from '../chat/form.ts'
import type { View } from '../chat/view.ts'
import { UserError } from '../errors.ts'
import { decide } from '../evidence/deciding.ts'
import { decisionsOf } from '../evidence/decisions-of.ts'
import { standingDecisions } from '../evidence/standing-decisions.ts'
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
  forGuests: true,
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const verdicts = await verdictsOf(call.tx, roadmap, call.request.at)
    const words = call.values['section']?.trim() ?? ''
    if (verdicts.length === 0 || (words === '' && verdicts.length !== 1))
      return { reply: gatesView(roadmap, verdicts) }
    const [only] = verdicts
    const verdict = words === '' && only !== undefined ? only : verdictCalled(roadmap, verdicts, words)
    const view = await shownGate(call, roadmap, verdict, verdicts)
    return { reply: shareable(view, `post-gate ${roadmap.key} ${verdict.gate.id}`) }
  },
})

const gateField: Field = {
  name: 'gate',
  label: 'Which gate, as its buttons name it',
  kind: 'text',
  required: true,
}

/** What the button under a private gate does: posts it to everybody, where it is kept current. */
export const postGate = defineCommand({
  form: {
    command: 'post-gate',
    summary: 'Post a gate to the room',
    fields: [{ name: 'key', label: 'A roadmap, for example IMD', kind: 'key' }, gateField],
    example: 'post-gate IMD 0k3x9wz',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const { id, place } = call.request
    const verdicts = await verdictsOf(call.tx, roadmap, call.request.at)
    const verdict = verdictPressed(call, roadmap, verdicts)
    const view = await shownGate(call, roadmap, verdict, verdicts)
    const { id: gateId, title, criteria } = verdict.gate
    const values = { gate: title, id: gateId, criteria: criteria.map(({ ref }) => ref).join(' ') }
    const recipe = { card: 'gate', roadmap: roadmap.id, values }
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
      gateField,
      { name: 'reason', label: 'Why', kind: 'paragraph', required: true, rest: true },
    ],
    example: 'decide IMD go 0k3x9wz As the team agreed',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    mayDecide(call, roadmap)
    const verdict = verdictPressed(call, roadmap, await verdictsOf(call.tx, roadmap, call.request.at))
    const isGo = call.values['verdict']?.toLowerCase() === 'go'
    const { id, name, admin } = call.request.by
    const by = { id, name, ...(admin !== undefined && { admin }) }
    const circumstances = { ...circumstancesOf(call, roadmap), by }
    return { posts: [await decide(call.tx, roadmap, verdict, isGo, call.values['reason'], circumstances)] }
  },
})

function verdictCalled({ key }: Roadmap, verdicts: readonly Verdict[], words: string): Verdict {
  const found = gateCalled(
    verdicts.map(({ gate: one }) => one),
    words,
  )
  const verdict = verdicts.find(({ gate: one }) => one === found)
  if (verdict === undefined)
    throw new UserError(
      `“${words}” is no gate of ${key}, or could be several.`,
      `There is ${verdicts.map(({ gate: one }) => `“${one.title}”`).join(', ')}.`,
    )
  return verdict
}

/** The gate of a button: never another that has taken its place since. @throws UserError when it is gone */
function verdictPressed(call: Call, roadmap: Roadmap, verdicts: readonly Verdict[]): Verdict {
  const verdict = verdicts.find(({ gate: { id } }) => id === call.values['gate'])
  if (verdict === undefined && /^\d{1,3}$/.test(call.values['gate'] ?? ''))
    throw new UserError(
      'That button is of an earlier version.',
      `Press a new one: /roadmap gate ${roadmap.key}`,
    )
  if (verdict === undefined)
    throw new UserError(
      `${roadmap.key} has this gate no more: its heading has changed, or it is gone.`,
      `See them: /roadmap gate ${roadmap.key}`,
    )
  return verdict
}

async function shownGate(
  { tx }: Call,
  roadmap: Roadmap,
  verdict: Verdict,
  verdicts: readonly Verdict[],
): Promise<View> {
  const gates = verdicts.map(({ gate: one }) => one)
  return gateView(
    roadmap,
    verdict,
    standingDecisions(
      decisionsOf(verdict.gate, gates, await tx.decisions.ofRoadmap(roadmap.id)),
      roadmap.settings,
    ),
  )
}
