import { setTimeout as after } from 'node:timers/promises'
import { type APIInteraction, InteractionType, type REST } from 'discord.js'
import type { Answer } from '../../chat/answer.ts'
import { type Inline, plain } from '../../chat/inline.ts'
import type { Place } from '../../chat/place.ts'
import type { Delivered, Delivery } from '../../chat/platform.ts'
import { questionView } from '../../chat/question-view.ts'
import type { View } from '../../chat/view.ts'
import { failure } from './failure.ts'
import { filledForm, modal } from './form.ts'
import { limits } from './limits.ts'
import type { Log } from './options.ts'
import type { Page } from './pages.ts'
import { shutOutView } from './permissions.ts'
import { problemOf } from './problem.ts'
import { render } from './render.ts'
import { Responder } from './respond.ts'

/** After so many milliseconds an answer is promised and brought later: what is left is for the way. */
const soon = limits.answer - 1000

/** Answers an interaction for the one who asked alone, once what was asked is done. */
export async function answerInteraction(
  rest: REST,
  log: Log,
  interaction: APIInteraction,
  place: Place,
  asked: Promise<Answer>,
): Promise<void> {
  const responder = new Responder(rest, interaction)
  const settled = asked.catch((error: unknown): Answer => ({ reply: failure(error, log) }))
  const waiting = new AbortController()
  const answer = await Promise.race([settled, after(soon, undefined, waiting)])
  waiting.abort()
  if (interaction.type === InteractionType.MessageComponent) {
    if (answer !== undefined) return await answerPress(responder, answer, place)
    if (await responder.nod()) await responder.goOn(pagesOf(await settled), 0)
    return
  }
  const otherwise = standsIn(place)
  const shutOut = shutOutView(interaction, place)
  const typed = givenBack(interaction)
  if (answer !== undefined) return await answerCommand(responder, answer, { typed, otherwise, shutOut })
  if (!(await responder.promise())) return
  const [page, ...others] = saidPages(await settled, otherwise, shutOut ? [shutOut] : [])
  await responder.fulfil(page)
  await responder.goOn([page, ...others], 1)
}

/**
 * Brings what answers an interaction after its first answer, for the same eyes; undefined where Discord takes none of it
 * there any more. What broke off is gone on with when it is brought again.
 */
export function answerLater(rest: REST, log: Log, interaction: APIInteraction, begun: Promise<void>) {
  const brought = new Map<string, number>()
  return async ({ key, view }: Pick<Delivery, 'key' | 'view'>): Promise<Delivered | undefined> => {
    await begun
    const responder = new Responder(rest, interaction)
    for (const [part, page] of [...render(view).entries()].slice(brought.get(key) ?? 0)) {
      try {
        await responder.follow(page, part)
      } catch (error) {
        const problem = problemOf(error)
        if (problem.outcome !== 'unknown' && part === 0) return undefined
        if (problem.outcome !== 'unknown') throw problem
        // Where nobody can look whether it arrived, once more would be twice.
        log('An answer on Discord may not have arrived', problem)
      }
      brought.set(key, part + 1)
    }
    return { messages: [] }
  }
}

/** A press without words needs no more than a nod: the card itself shows what became of it. */
async function answerPress(responder: Responder, answer: Answer, place: Place): Promise<void> {
  if (answer.reply === undefined && answer.question === undefined) await responder.nod()
  else await answerCommand(responder, answer, { otherwise: standsIn(place) })
}

interface Manner {
  /** What was filled in, where it came by a form: that is gone from the screen. */
  readonly typed?: View | undefined
  /** What is said where there is nothing else to say. */
  readonly otherwise: View
  /** What is said besides, where the bot cannot post. */
  readonly shutOut?: View | undefined
}

/** A form opens no other form: there the question is put in words, and what was typed in vain comes back. */
async function answerCommand(
  responder: Responder,
  answer: Answer,
  { typed, otherwise, shutOut }: Manner,
): Promise<void> {
  const { reply, question } = answer
  if (reply === undefined && question !== undefined && typed === undefined) {
    await responder.open(modal(question))
    return
  }
  const inVain = answer.refused !== undefined || (reply === undefined && question !== undefined)
  const also = [...(inVain && typed ? [typed] : []), ...(shutOut ? [shutOut] : [])]
  const [page, ...others] = saidPages(answer, otherwise, also)
  if (await responder.say(page)) await responder.goOn([page, ...others], 1)
}

/** What was typed into a form, to be copied from. */
function givenBack(interaction: APIInteraction): View | undefined {
  if (interaction.type !== InteractionType.ModalSubmit) return undefined
  const values = Object.entries(filledForm(interaction.data)?.values ?? {})
  const says = 'What you wrote:'
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      { type: 'facts', facts: values.map(([label, value]) => ({ label, value })) },
    ],
  }
}

/** Where cards stand: in the channel, also for who asks in a thread of it. */
function standsIn({ room, thread }: Place): View {
  const text: Inline =
    thread === undefined ? 'Done, and it stands in this channel.' : ['Done, and it stands in ', { room }, '.']
  return { summary: plain(text), nodes: [{ type: 'text', text }] }
}

/** Never nothing: Discord shows a command without an answer as failed. */
function saidPages(answer: Answer, otherwise: View, also: readonly View[]): readonly [Page, ...Page[]] {
  const [page, ...others] = [...pagesOf(answer), ...also.flatMap((view) => [...render(view)])]
  return page === undefined ? render(otherwise) : [page, ...others]
}

function pagesOf({ reply, question }: Answer): readonly Page[] {
  const view = reply ?? (question === undefined ? undefined : questionView(question))
  return view === undefined ? [] : render(view)
}
