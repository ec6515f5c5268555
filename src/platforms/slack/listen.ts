import type { App } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Answer } from '../../chat/answer.ts'
import type { Askers } from '../../chat/askers.ts'
import { failureView } from '../../chat/failure-view.ts'
import type { Bot } from '../../chat/platform.ts'
import { questionView } from '../../chat/question-view.ts'
import type { Reacted, Request } from '../../chat/request.ts'
import { isTick } from '../../chat/tick.ts'
import type { Toggles } from '../../chat/toggles.ts'
import type { View } from '../../chat/view.ts'
import type { Clock } from '../../clock.ts'
import type { Log } from '../../log.ts'
import type { Turns } from '../../turns.ts'
import type { Answers } from './answer.ts'
import type { Channels } from './channels.ts'
import type { Deliverer } from './deliver.ts'
import { inputsOf, modal, peopleIn } from './form.ts'
import type { Identity } from './identity.ts'
import { readOrigin } from './origin.ts'
import {
  commandPayload,
  formPayload,
  type MessageEvent,
  messagePayload,
  pressPayload,
  type ReactionPayload,
  reactionPayload,
  shortcutPayload,
} from './payloads.ts'
import type { People } from './people.ts'
import { mentionedIn } from './readable.ts'
import {
  type Around,
  requestOfCommand,
  requestOfForm,
  requestOfMessage,
  requestOfPress,
  requestOfReaction,
  requestOfShortcut,
} from './requests.ts'
import type { Asker, Responder } from './respond.ts'
import type { Threads } from './threads.ts'
import { isTicked } from './ticks.ts'

export interface ListenParts {
  readonly client: WebClient
  readonly me: Identity
  readonly people: People
  readonly channels: Channels
  readonly threads: Threads
  readonly toggles: Toggles
  readonly answers: Answers
  readonly askers: Askers<Asker>
  readonly responder: Responder
  readonly deliverer: Deliverer
  readonly turns: Turns
  readonly bot: Bot
  readonly clock: Clock
  readonly log: Log
}

const invite = 'I am not in this channel, so I can neither post nor read here. Invite me: /invite @Cairn'
const shutOut: View = { summary: invite, nodes: [{ type: 'text', text: invite }] }

/** Turns what Slack brings into requests, and answers those who asked; who they are is asked within the time for the answer. */
export function listen(app: App, parts: ListenParts): void {
  const { client, me, people, channels, threads, toggles, answers, askers } = parts
  const { responder, deliverer, turns, bot, clock, log } = parts

  app.command(/^/, async ({ body, ack }) => {
    const sent = commandPayload.parse(body)
    const asker = { channel: sent.channel_id, person: sent.user_id, responseUrl: sent.response_url }
    const asked = around(sent.user_id, sent.user_name, mentionedIn(sent.text)).then((known) =>
      ask(requestOfCommand(sent, known), asker),
    )
    await answers.reply(asked, asker, { ack: () => ack(), shows: ack }, sent.trigger_id)
    turns.aside(askForInvitation(asker))
  })

  app.action(/^/, async ({ body, ack }) => {
    const sent = pressPayload.safeParse(body)
    if (!sent.success) return await ack()
    const { user, container, message, response_url, trigger_id } = sent.data
    const root = message?.thread_ts ?? container.thread_ts
    const asker: Asker = {
      channel: container.channel_id,
      thread: root === container.message_ts ? undefined : root,
      person: user.id,
      responseUrl: response_url,
    }
    await turns.inTurn(user.id, async () => {
      const asked = around(user.id, user.username ?? user.name).then((known): Answer | Promise<Answer> => {
        const request = requestOfPress(sent.data, known, toggles)
        return request === undefined ? {} : ask(request, asker)
      })
      await answers.reply(asked, asker, { ack: () => ack() }, trigger_id)
    })
  })

  app.view(/^/, async ({ body, ack }) => {
    const parsed = formPayload.safeParse(body)
    const origin = parsed.success ? readOrigin(parsed.data.view.private_metadata) : undefined
    if (!parsed.success || origin === undefined) return await ack()
    const sent = parsed.data
    const { id, username, name } = sent.user
    const { known: _, message: __, ...place } = origin
    const asker: Asker = { person: id, ...place }
    const asked = around(id, username ?? name, peopleIn(sent)).then((known) =>
      ask(requestOfForm(sent, origin, known), asker),
    )
    const open = await answers.leavesOpen(asked, asker, inputsOf(sent))
    if (open === undefined) await ack()
    else if ('question' in open) await ack({ response_action: 'update', view: modal(open.question, place) })
    else await ack({ response_action: 'errors', errors: { [open.at]: open.says } })
  })

  app.shortcut(/^/, async ({ body, ack }) => {
    const sent = shortcutPayload.safeParse(body)
    if (!sent.success) return await ack()
    const { user, channel, message, response_url, trigger_id } = sent.data
    const names = mentionedIn(message.text)
    const thread = message.thread_ts === message.ts ? undefined : message.thread_ts
    const asker: Asker = { channel: channel.id, thread, person: user.id, responseUrl: response_url }
    const asked = around(user.id, user.username ?? user.name, names).then((known) =>
      ask(requestOfShortcut(sent.data, known), asker),
    )
    await answers.reply(asked, asker, { ack: () => ack() }, trigger_id)
  })

  app.event('message', async ({ body }) => {
    const sent = messagePayload.safeParse(body)
    const { event } = sent.data ?? {}
    if (event?.user === undefined || !isSaid(event)) return
    await turns.inTurn(event.user, () => message(event, event.user ?? ''))
  })

  const reacted = async ({ body }: { readonly body: unknown }) => {
    const sent = reactionPayload.safeParse(body)
    if (!sent.success || !isTick(sent.data.event.reaction) || sent.data.event.user === me.user) return
    await turns.inTurn(sent.data.event.user, () => reaction(sent.data))
  }
  app.event('reaction_added', reacted)
  app.event('reaction_removed', reacted)

  async function askForInvitation(asker: Asker): Promise<void> {
    if (await channels.isShutOut(asker.channel)) await responder.say(asker, shutOut)
  }

  async function message(event: MessageEvent, user: string): Promise<void> {
    const own = await threads.isOwn(event)
    const isDirect = event.channel_type === 'im'
    if (!own && !isDirect && !mentionedIn(event.text).includes(me.user)) return
    const request = requestOfMessage(event, await around(user, undefined, mentionedIn(event.text)), own)
    if (request === undefined) return
    const asker: Asker = { channel: event.channel, thread: request.place.thread, person: user }
    const answer = await ask(request, isDirect ? undefined : asker)
    const view = answer.reply ?? (answer.question && questionView(answer.question))
    if (view === undefined) return
    const delivery = { key: `answer:${request.id}`, ...request.place, view }
    turns.aside(isDirect ? deliverer.post(delivery) : responder.say(asker, view))
  }

  async function reaction(sent: ReactionPayload): Promise<void> {
    const { user, item } = sent.event
    if (await people.isBot(user)) return
    const request = requestOfReaction(sent, await around(user))
    if (request === undefined) return
    const answer = await ask(await withOtherTicks(request, item.channel ?? ''))
    turns.aside(answers.say({ channel: item.channel ?? '', person: user }, answer))
  }

  async function withOtherTicks(request: Reacted, channel: string): Promise<Request> {
    if (request.added) return request
    const stillTicked = await isTicked(client, people, channel, request.message)
    return stillTicked === true ? { ...request, stillTicked } : request
  }

  async function around(id: string, name?: string, mentioned: readonly string[] = []): Promise<Around> {
    const [by, ...others] = await Promise.all([
      people.person(id, name),
      ...mentioned.map((one) => people.person(one)),
    ])
    const names = new Map(others.map((other) => [other.id, other.name]))
    return { me, at: clock.now(), by, forms: bot.forms, nameOf: (one) => names.get(one) ?? one }
  }

  /** What comes of it later reaches the asker where they asked. */
  function ask(request: Request, asker?: Asker): Promise<Answer> {
    if (asker !== undefined) askers.remember(request.id, asker, clock.now())
    return bot.request(request).catch((problem: unknown): Answer => {
      log.error('request failed', { did: request.did, problem })
      return { reply: failureView(problem) }
    })
  }
}

/** People's own words; not what bots say, nor notices that somebody joined, nor edits. */
function isSaid({ subtype, bot_id }: MessageEvent): boolean {
  const spoken = subtype === undefined || subtype === 'file_share' || subtype === 'thread_broadcast'
  return spoken && bot_id === undefined
}
