import type { Form } from '../../chat/form.ts'
import { namesSomebody } from '../../chat/names-somebody.ts'
import type { Person } from '../../chat/person.ts'
import { type Place, roomId } from '../../chat/place.ts'
import type { Reacted, Request } from '../../chat/request.ts'
import type { Toggles } from '../../chat/toggles.ts'
import { mention } from '../../mention.ts'
import { filledForm } from './form.ts'
import { handed } from './handed.ts'
import type { Identity } from './identity.ts'
import type { Origin } from './origin.ts'
import type {
  CommandPayload,
  FormPayload,
  MessageEvent,
  PressPayload,
  ReactionPayload,
  ShortcutPayload,
} from './payloads.ts'
import { pressPrefix, readOffer } from './press.ts'
import { readable } from './readable.ts'

/** What must be known beside what Slack sends. */
export interface Around {
  readonly me: Identity
  readonly at: number
  readonly by: Person
  readonly forms: readonly Form[]
  /** What somebody is called. */
  readonly nameOf: (id: string) => string
}

export function requestOfCommand(sent: CommandPayload, around: Around): Request {
  const text = spoken(sent.text, around)
  return { ...common(sent.trigger_id, around), place: placeOf(around, sent.channel_id), did: 'typed', text }
}

/** Undefined for what is not ours, or toggles nothing. */
export function requestOfPress(sent: PressPayload, around: Around, toggles: Toggles): Request | undefined {
  const { container, message } = sent
  const place = placeOf(
    around,
    container.channel_id,
    threadOf(container.message_ts, message?.thread_ts ?? container.thread_ts),
  )
  const pressed = pressedIn(sent, toggles)
  if (pressed === undefined) return undefined
  return {
    ...common(sent.trigger_id, around),
    place,
    did: 'pressed',
    message: container.message_ts,
    ...pressed,
  }
}

function pressedIn({ actions, container, user }: PressPayload, toggles: Toggles) {
  const [action] = actions
  if (action === undefined) return undefined
  if (action.action_id.startsWith(pressPrefix) && action.value !== undefined)
    return { action: action.value, values: [] }
  const offer = readOffer(action.action_id)
  if (offer === undefined) return undefined
  const selected = (action.selected_options ?? []).map(({ value }) => value)
  const values = toggles.toggled(user.id, container.message_ts, action.action_id, offer.shown, selected)
  return values.length === 0 ? undefined : { action: offer.action, values }
}

export function requestOfForm(sent: FormPayload, origin: Origin, around: Around): Request {
  const { values, files } = filledForm(sent, around.nameOf)
  return {
    ...common(`${sent.view.id}:${sent.view.hash}`, around),
    place: placeOf(around, origin.channel, origin.thread),
    did: 'filled',
    command: sent.view.callback_id,
    values: { ...origin.known, ...values },
    ...(origin.message !== undefined && { message: origin.message }),
    ...(files.length > 0 && { files }),
  }
}

export function requestOfShortcut(sent: ShortcutPayload, around: Around): Request {
  const { channel, message } = sent
  const files = handed(message.files ?? [])
  return {
    ...common(sent.trigger_id, around),
    place: placeOf(around, channel.id, threadOf(message.ts, message.thread_ts)),
    did: 'pointed',
    command: sent.callback_id,
    message: message.ts,
    text: readable(message.text, (id, name) => `@${name ?? around.nameOf(id)}`),
    link: `${around.me.url}archives/${channel.id}/p${message.ts.replace('.', '')}`,
    ...(files.length > 0 && { files }),
  }
}

/** Words for the bot: addressed to it, said in private, or in one of its threads. */
export function requestOfMessage(
  event: MessageEvent,
  around: Around,
  ownThread: boolean,
): Request | undefined {
  const ofMe = new RegExp(
    `^\\s*<@${around.me.user}(?:\\|[^>]*)?>[\\s,:]*|<@${around.me.user}(?:\\|[^>]*)?>`,
    'g',
  )
  const words = event.text.replace(ofMe, '')
  const text = spoken(words, around).trim()
  const files = handed(event.files ?? [])
  const said = {
    ...common(`${event.channel}:${event.ts}`, around),
    place: placeOf(around, event.channel, threadOf(event.ts, event.thread_ts)),
    text,
    ...(files.length > 0 && { files }),
  }
  const direct = event.channel_type === 'im' && { direct: true as const }
  if (words !== event.text) return { ...said, did: 'typed', ...direct }
  if (ownThread) return { ...said, did: 'replied', message: event.ts, ...direct }
  return direct ? { ...said, did: 'typed', ...direct } : undefined
}

/** Undefined for a reaction to anything but a message. */
export function requestOfReaction({ event, event_id }: ReactionPayload, around: Around): Reacted | undefined {
  const { channel, ts } = event.item
  if (channel === undefined || ts === undefined) return undefined
  const place = placeOf(around, channel)
  const added = event.type === 'reaction_added'
  return { ...common(event_id, around), place, did: 'reacted', emoji: event.reaction, added, message: ts }
}

function common(id: string, { at, by }: Around) {
  return { id: `slack:${id}`, at, by }
}

function placeOf({ me }: Around, channel: string, thread?: string): Place {
  return { room: roomId('slack', me.team, channel), ...(thread !== undefined && { thread }) }
}

/** A message that others hang on is in no thread itself. */
function threadOf(message: string, thread: string | undefined): string | undefined {
  return thread === message ? undefined : thread
}

function spoken(text: string, { forms, nameOf }: Around): string {
  const exactly = namesSomebody(text, forms)
  return readable(text, (id, name) => mention(id, name ?? nameOf(id), exactly))
}
