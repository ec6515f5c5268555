import { type APIAttachment, type GatewayMessageCreateDispatchData as Message, MessageType } from 'discord.js'
import type { Form } from '../../chat/form.ts'
import { namesSomebody } from '../../chat/names-somebody.ts'
import type { Place } from '../../chat/place.ts'
import type { Request } from '../../chat/request.ts'
import { mention } from '../../mention.ts'
import type { ChannelFacts } from './channel.ts'
import { nameOf, personOf } from './person.ts'

/** What must be known beside the message itself. */
export interface Surroundings {
  readonly me: string
  readonly at: number
  readonly channel: ChannelFacts
  readonly place: Place
  /** Whether the thread is the bot's: it began it, or it hangs on one of its messages. */
  readonly ownThread: boolean
  readonly isAdmin: boolean
  readonly forms: readonly Form[]
}

/** People's own words; not what bots say, nor notices that somebody joined. */
export function isSaid({ author, type, webhook_id }: Message): boolean {
  return (
    author.bot !== true &&
    webhook_id === undefined &&
    (type === MessageType.Default || type === MessageType.Reply)
  )
}

/** How a command begins, also in the group in which Discord offers it. */
const asCommand = /^\/roadmap(?:\s+more(?:-\d+)?(?=\s))?(?:\s+|$)/i

/** Words for the bot: addressed to it, said in private, in one of its threads, or in reply to one of its messages. */
export function requestOfMessage(message: Message, around: Surroundings): Request | undefined {
  const { channel, me, place } = around
  const by = personOf(message.author, message.member, around.isAdmin)
  const files = message.attachments.map(({ filename, url }: APIAttachment) => ({ name: filename, url }))
  const common = { id: message.id, at: around.at, by, ...(files.length > 0 && { files }) }
  const ofMe = new RegExp(`^\\s*<@!?${me}>[\\s,:]*|<@!?${me}>`, 'g')
  const words = message.content.replace(ofMe, '')
  const said = words.trim().replace(asCommand, '')
  const text = withNames(said, message, namesSomebody(said, around.forms)).trim()
  // Sent as a message and not chosen from what Discord offers, a command is one all the same.
  const isCommand = said !== words.trim()
  const answered = message.referenced_message?.author.id === me ? message.referenced_message.id : undefined
  const direct = channel.isDirect && { direct: true as const }
  if (words !== message.content) return { ...common, did: 'typed', place, text, ...direct }
  const heard = isCommand ? { did: 'typed' as const } : { did: 'replied' as const, message: message.id }
  if (around.ownThread) return { ...common, ...heard, place, text }
  if (answered !== undefined && place.thread === undefined)
    return { ...common, ...heard, place: { ...place, thread: answered }, text, ...direct }
  return direct ? { ...common, did: 'typed', place, text, ...direct } : undefined
}

/** Mentions as the names that they stand for, and as `@id|name` where a command wants to know. */
export function withNames(
  content: string,
  { mentions }: Pick<Message, 'mentions'>,
  exactly: boolean,
): string {
  return content.replace(/<@!?(\d+)>/g, (whole, id: string) => {
    const user = mentions.find((one) => one.id === id)
    if (user === undefined) return whole
    return mention(id, nameOf(user, 'member' in user ? user.member : undefined), exactly)
  })
}
