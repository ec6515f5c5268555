import type {
  GatewayMessageReactionAddDispatchData,
  GatewayMessageReactionRemoveDispatchData,
} from 'discord.js'
import type { Person } from '../../chat/person.ts'
import type { Place } from '../../chat/place.ts'
import type { Reacted } from '../../chat/request.ts'

export type Reaction = GatewayMessageReactionAddDispatchData | GatewayMessageReactionRemoveDispatchData

/**
 * A reaction given or taken back. Discord gives these events no id of their own: the session and the
 * number in it name one, for a resumed session repeats both, and adding the same again counts anew.
 */
export function requestOfReaction(
  reaction: Reaction,
  added: boolean,
  event: { readonly session: string; readonly sequence: number },
  around: { readonly at: number; readonly by: Person; readonly place: Place },
): Reacted | undefined {
  const emoji = reaction.emoji.name
  if (emoji === null) return undefined
  const id = `${event.session}:${event.sequence}:${reaction.message_id}`
  return { id, ...around, did: 'reacted', emoji, added, message: reaction.message_id }
}
