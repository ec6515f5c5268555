import { setTimeout as after } from 'node:timers/promises'
import {
  type APIInteraction,
  InteractionType,
  MessageFlags,
  type REST,
  Routes,
  InteractionResponseType as Type,
} from 'discord.js'
import type { Answer } from '../../chat/answer.ts'
import type { Question } from '../../chat/form.ts'
import type { View } from '../../chat/view.ts'
import { failure } from './failure.ts'
import { modal } from './form.ts'
import { markerOf, messageBody } from './message-body.ts'
import type { Log } from './options.ts'
import type { Page } from './pages.ts'
import { render } from './render.ts'
import { inTime } from './rest.ts'

/** After so many milliseconds of Discord's 3 s the answer is announced and brought later. */
const soon = 2000

/** Answers an interaction for the one who asked alone, once what was asked is done. */
export async function answerInteraction(
  rest: REST,
  log: Log,
  interaction: APIInteraction,
  asked: Promise<Answer>,
): Promise<void> {
  const settled = asked.catch((error: unknown): Answer => ({ reply: failure(error, log) }))
  const waited = new AbortController()
  const first = await Promise.race([settled, after(soon, undefined, waited)])
  waited.abort()
  const isPress = interaction.type === InteractionType.MessageComponent
  if (first !== undefined) return await answerAtOnce(rest, interaction, first, isPress)
  await respond(
    rest,
    interaction,
    isPress
      ? { type: Type.DeferredMessageUpdate }
      : { type: Type.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } },
  )
  const pages = pagesOf(await settled)
  if (isPress) return await follow(rest, interaction, pages, 0)
  const [page] = pages.length > 0 ? pages : render(done)
  if (page !== undefined)
    await rest.patch(Routes.webhookMessage(interaction.application_id, interaction.token), {
      body: bodyFor(interaction, page, 0),
      files: [...page.files],
      auth: false,
      ...inTime(),
    })
  await follow(rest, interaction, pages, 1)
}

async function answerAtOnce(
  rest: REST,
  interaction: APIInteraction,
  answer: Answer,
  isPress: boolean,
): Promise<void> {
  if (
    answer.question !== undefined &&
    interaction.type !== InteractionType.ModalSubmit &&
    answer.reply === undefined
  )
    return await respond(rest, interaction, { type: Type.Modal, data: modal(answer.question) })
  const pages = pagesOf(answer)
  if (pages.length === 0 && isPress)
    return await respond(rest, interaction, { type: Type.DeferredMessageUpdate })
  const [page] = pages.length > 0 ? pages : render(done)
  if (page === undefined) return
  const data = bodyFor(interaction, page, 0)
  await respond(rest, interaction, { type: Type.ChannelMessageWithSource, data }, page)
  await follow(rest, interaction, pages, 1)
}

async function respond(rest: REST, interaction: APIInteraction, body: object, page?: Page): Promise<void> {
  const files = [...(page?.files ?? [])]
  await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body,
    files,
    auth: false,
    ...inTime(),
  })
}

/** The pages from `start` on, each as an answer of its own. */
async function follow(
  rest: REST,
  interaction: APIInteraction,
  pages: readonly Page[],
  start: number,
): Promise<void> {
  for (const [part, page] of [...pages.entries()].slice(start))
    await rest.post(Routes.webhook(interaction.application_id, interaction.token), {
      body: bodyFor(interaction, page, part),
      files: [...page.files],
      auth: false,
      ...inTime(),
    })
}

function bodyFor(interaction: APIInteraction, page: Page, part: number) {
  return messageBody(page, markerOf(interaction.id, part), MessageFlags.Ephemeral)
}

function pagesOf({ reply, question }: Answer): readonly Page[] {
  const view = reply ?? (question === undefined ? undefined : inWords(question))
  return view === undefined ? [] : render(view)
}

/** A question where no form can be opened: an example shows how to ask again. */
export function inWords({ form, says }: Question): View {
  const example = { code: `/roadmap ${form.example}` }
  return { summary: says, nodes: [{ type: 'text', text: [says, ' For example: ', example] }] }
}

const done: View = { summary: 'Done.', nodes: [{ type: 'text', text: 'Done.' }] }
