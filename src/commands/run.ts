import { type Inline, plain } from '../chat/inline.ts'
import { UserError } from '../errors.ts'
import { titledAs } from '../plan/heading.ts'
import { type Procedure, proceduresIn, type Run } from '../plan/procedure.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { askToRun, endRun, startRun } from '../procedures/running.ts'
import { askedButtons, callOff, proceduresView } from '../views/procedure.ts'
import { said } from '../views/said.ts'
import { at } from '../views/words.ts'
import { circumstancesOf } from './change-items.ts'
import { type Call, defineCommand, type Outcome } from './command.ts'
import { roadmapHere } from './here.ts'
import { mayChange } from './permission.ts'

export const run = defineCommand({
  form: {
    command: 'run',
    summary: 'Run a procedure of the plan, such as a rollback: steps, clock and record',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'procedure', label: 'Its heading, or the beginning of it', kind: 'text', rest: true },
    ],
    example: 'run Emergency Rollback',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const procedures = proceduresIn(await call.tx.items.all(roadmap.id))
    const words = call.values['procedure']?.replace(/^[“"']|[”"']$/gu, '').trim()
    const underWay = await call.tx.runs.underWay(roadmap.id)
    if (words === undefined || words === '') return { reply: proceduresView(roadmap, procedures, underWay) }
    mayChange(call, roadmap)
    const procedure = procedureCalled(roadmap, procedures, words)
    const steps = new Set(procedure.steps.map(({ number }) => number))
    const other = underWay.find((one) => one.steps.some((number) => steps.has(number)))
    if (other !== undefined) return underWayAlready(call, roadmap, other)
    return { posts: [await askToRun(call.tx, roadmap, procedure, circumstancesOf(call, roadmap))] }
  },
})

/** Who names a procedure that waits for somebody else is probably the one that it waits for; anybody can call it off. */
function underWayAlready({ request: { by, place } }: Call, roadmap: Roadmap, other: Run): Outcome {
  const { title, status, askedBy, askedAt, startedAt = askedAt, room } = other
  const isHere = room === place.room
  if (status === 'asked' && askedBy.id !== by.id && isHere)
    return {
      reply: said(`“${title}” waits for a second person: asked for by ${askedBy.name}.`, {
        buttons: [...askedButtons(other)],
      }),
    }
  const so = status === 'asked' ? 'asked for' : 'running'
  const where: Inline = isHere ? '' : [' in ', { room }, ', ', at(startedAt, roadmap.settings.zone)]
  const next =
    status === 'asked'
      ? `Somebody else confirms it ${isHere ? 'on its card, or it is called off there' : 'there, or it is called off'}.`
      : `Finish it or call it off${isHere ? ' on its card' : ''} first.`
  const text: Inline = [`“${title}” is ${so} already, by ${askedBy.name}`, where, `. ${next}`]
  return { reply: said(plain(text), { text, buttons: [callOff(other.id)] }) }
}

function procedureCalled({ key }: Roadmap, procedures: readonly Procedure[], words: string): Procedure {
  const found = titledAs(procedures, words)
  const [only] = found
  if (only === undefined)
    throw new UserError(`${key} has no procedure “${words}”.`, `See them: /roadmap run ${key}`)
  if (found.length > 1)
    throw new UserError(
      `“${words}” could be ${found.map(({ title }) => `“${title}”`).join(' or ')}.`,
      'Say more of its heading.',
    )
  return only
}

const actions = ['confirm', 'finish', 'call-off'] as const

/** What the buttons of a run's card do. */
export const procedure = defineCommand({
  form: {
    command: 'procedure',
    summary: 'Confirm, finish or call off a procedure',
    fields: [
      { name: 'action', label: 'What to do', kind: 'choice', choices: actions, required: true },
      { name: 'run', label: 'Number of the run', kind: 'number', required: true },
    ],
    example: 'procedure confirm 1',
    hidden: true,
  },
  does: 'write',
  run: act,
})

async function act(call: Call): Promise<Outcome> {
  const { tx, request, values } = call
  const found = await tx.runs.byId(Number(values['run']))
  const roadmap = found && (await tx.roadmaps.byId(found.roadmap))
  const isHere = found?.room === request.place.room
  if (found === undefined || roadmap === undefined || !(isHere || (await mayCallOffFrom(call, roadmap))))
    throw new UserError('That procedure is not run in this room.')
  mayChange(call, roadmap)
  const circumstances = circumstancesOf(call, roadmap)
  if (found.endedAt !== undefined) throw new UserError(`“${found.title}” has ended already.`)
  if (values['action'] !== 'confirm') {
    const status = values['action'] === 'finish' ? 'finished' : 'called-off'
    if (status === 'finished' && found.status === 'asked')
      throw new UserError(`“${found.title}” has not started yet.`)
    const posts = await endRun(tx, roadmap, found, status, circumstances)
    const says = `“${found.title}” is called off. To run it here: /roadmap run ${roadmap.key} ${found.title}`
    return isHere ? { posts } : { posts, reply: said(says) }
  }
  if (found.status === 'running') throw new UserError(`“${found.title}” is running already.`)
  if (found.askedBy.id === request.by.id)
    throw new UserError('Somebody else has to confirm it: two people see more than one.')
  const posts = await startRun(tx, roadmap, found, circumstances)
  return { reply: said(`“${found.title}” runs. Its steps are in the thread.`), posts }
}

/** The room in which it was asked for may be gone, and nobody is to be kept from a rollback by that. */
async function mayCallOffFrom({ tx, request, values }: Call, { id }: Roadmap): Promise<boolean> {
  return values['action'] === 'call-off' && (await tx.roadmaps.isFollowedIn(request.place.room, id))
}
