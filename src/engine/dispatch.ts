import type { Answer } from '../chat/answer.ts'
import { type Form, formInTermsOf, inTermsOf } from '../chat/form.ts'
import type { Intent } from '../chat/intent.ts'
import { workspaceOf } from '../chat/place.ts'
import type { Request } from '../chat/request.ts'
import { type Meaning, type Setting, understand } from '../chat/understand.ts'
import type { Clock } from '../clock.ts'
import type { Call, Command, Outcome } from '../commands/command.ts'
import { isOwnMistake, UserError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/open.ts'
import type { Transaction } from '../store/transaction.ts'
import { problemView, unclearView, unknownCommandView } from '../views/problem.ts'
import type { Acquaintance } from './acquaintance.ts'
import { type AtHome, messageOf } from './at-home.ts'
import { asSeenBy, mustBeOpenTo, recognised } from './guests.ts'
import { keyForExamples, settingOf } from './setting.ts'

export interface DispatchParts {
  readonly store: Store
  readonly commands: readonly Command[]
  readonly clock: Clock
  readonly log: Log
  readonly acquaintance: Acquaintance
  readonly atHome: AtHome
  /** Called after a commit that may have left something to deliver. */
  readonly committed: () => void
}

/** Keys whose forms are kept. */
const remembered = 1000

/** Handles each request whole: understood, done and stored once, however often it is delivered. */
export function makeDispatch(parts: DispatchParts): (request: Request) => Promise<Answer> {
  const formsFor = makeFormsFor(parts.commands.map((command) => command.form))
  const byName = new Map(parts.commands.map((command) => [command.form.command, command]))

  async function carryOut(request: Request, { command: name, values }: Intent): Promise<Answer> {
    const command = byName.get(name)
    if (command === undefined) throw new RangeError(`no command is called "${name}"`)
    mustBeOpenTo(request, command)
    const run = (tx: Transaction, pause: Call['pause']) =>
      command.run({ tx: asSeenBy(request, tx), request, values, pause })
    const pause = async () => {}
    if (command.does === 'read') return answerWith(await parts.store.read((tx) => run(tx, pause)))
    const { by, place } = request
    const write = async (tx: Transaction, pause: Call['pause']) => {
      if (!(await tx.inbox.admit(request.id, parts.clock.now()))) return undefined
      if (parts.acquaintance.isNew(request)) await tx.people.know(workspaceOf(place.room), by)
      const done = await run(tx, pause)
      for (const post of done.posts ?? []) await tx.posts.add(post, request.at)
      const list = place.thread ?? ('message' in request ? request.message : undefined)
      if (list !== undefined) await tx.posts.wake(place.room, list, parts.clock.now())
      return done
    }
    const outcome =
      command.does === 'write'
        ? await parts.store.write((tx) => write(tx, pause))
        : await parts.store.writeAtLength(write)
    parts.acquaintance.met(request)
    parts.committed()
    return outcome === undefined ? {} : answerWith(outcome)
  }

  /** Who toggled boxes in vain is told why; the boxes are shown again as they are, if that can be done. */
  async function showBoxes(request: Request, { reply }: Answer): Promise<void> {
    if (request.did !== 'pressed' || request.values.length === 0 || reply === undefined) return
    const { place, message } = request
    try {
      await parts.store.write((tx) => tx.posts.touch(place.room, message, parts.clock.now()))
      parts.committed()
    } catch (problem) {
      parts.log.error('boxes not shown again', { problem })
    }
  }

  /** Understands it, does what it asks, and gets to know who asked; people who talk to each other ask nothing. */
  async function handle(request: Request, setting: Setting): Promise<Answer> {
    const meaning = understand(request, setting)
    try {
      return await answer(request, meaning, setting.own, carryOut)
    } finally {
      if (!('talk' in meaning) && parts.acquaintance.isNew(request)) parts.acquaintance.meet(request)
    }
  }

  return async (asked) => {
    let request = asked
    try {
      const room = await parts.atHome(asked.place.room, asked.by.id, messageOf(asked))
      if (room !== asked.place.room) request = { ...asked, place: { ...asked.place, room } }
      request = await recognised(parts.store, request)
      const setting = await parts.store.read((tx) => settingOf(asSeenBy(request, tx), request, formsFor))
      const answered = await handle(request, setting)
      await showBoxes(request, answered)
      return answered
    } catch (problem) {
      if (!isOwnMistake(problem)) parts.log.error('request failed', { did: request.did, problem })
      const key = await parts.store
        .read((tx) => keyForExamples(tx, request.place.room))
        .catch(() => undefined)
      const answered = { reply: problemView(problem, key), ...refusedIn(request, problem) }
      await showBoxes(request, answered)
      return answered
    }
  }
}

/** Words of a value that are looked for in what is said of it. */
const mostWords = 20

/** A mistake in what was filled in, with the field whose value is named by what is said of it. */
function refusedIn(request: Request, problem: unknown): Pick<Answer, 'refused'> {
  if (!(problem instanceof UserError) || request.did !== 'filled') return {}
  const [field] =
    Object.entries(request.values).find(([, value]) => {
      const words = value.trim().split(/\s+/).slice(0, mostWords)
      const isNamed = words.some((word) => word !== '' && problem.message.includes(`“${word}”`))
      return isNamed || (words.join('') !== '' && problem.message.includes(words.join(' ')))
    }) ?? []
  return { refused: field === undefined ? {} : { field } }
}

/** The forms in terms of each key, made once for each. */
function makeFormsFor(forms: readonly Form[]): (key: string | undefined) => readonly Form[] {
  const known = new Map<string | undefined, readonly Form[]>()
  return (key) => {
    const found = known.get(key) ?? forms.map((form) => formInTermsOf(key, form))
    if (known.size < remembered) known.set(key, found)
    return found
  }
}

function answerWith({ reply, question }: Outcome): Answer {
  return { ...(reply !== undefined && { reply }), ...(question !== undefined && { question }) }
}

/** Says one thing more to whoever is answered. */
function withBesides({ reply, question }: Answer, says: string): Answer {
  const view = reply ?? { summary: says, nodes: [] }
  const [buttons, words] = [true, false].map((is) =>
    view.nodes.filter(({ type }) => (type === 'buttons') === is),
  )
  return {
    reply: { ...view, nodes: [...(words ?? []), { type: 'text', text: says }, ...(buttons ?? [])] },
    ...(question !== undefined && { question }),
  }
}

async function answer(
  request: Request,
  meaning: Meaning,
  own: string | undefined,
  carryOut: (request: Request, intent: Intent) => Promise<Answer>,
): Promise<Answer> {
  if ('intent' in meaning) {
    const answered = await carryOut(request, meaning.intent)
    return 'besides' in meaning ? withBesides(answered, inTermsOf(own, meaning.besides ?? '')) : answered
  }
  if ('question' in meaning) return { question: meaning.question }
  if ('unclear' in meaning) return { reply: unclearView(inTermsOf(own, meaning.unclear)) }
  if ('unknown' in meaning) {
    const line = request.did === 'typed' ? request.text : meaning.unknown
    return { reply: unknownCommandView(meaning.unknown, meaning.nearest, line, meaning) }
  }
  return {}
}
