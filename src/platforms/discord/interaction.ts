import {
  type APIInteraction,
  type APIMessageApplicationCommandInteractionData,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord.js'
import type { Form } from '../../chat/form.ts'
import type { Person } from '../../chat/person.ts'
import type { Place } from '../../chat/place.ts'
import type { Request } from '../../chat/request.ts'
import type { Toggles } from '../../chat/toggles.ts'
import { filledForm } from './form.ts'
import { withNames } from './message.ts'
import { type Filled, filledOptions } from './option-values.ts'
import { personOf } from './person.ts'
import { checksum, readPress } from './press.ts'

type Did<Request> = Request extends unknown ? Omit<Request, 'id' | 'at' | 'by' | 'place'> : never

/** What somebody did with a command, a component, a message or a form. Undefined for what is not ours. */
export function requestOf(
  interaction: APIInteraction,
  place: Place,
  forms: readonly Form[],
  at: number,
  toggles: Toggles,
): Request | undefined {
  const by = whoAsks(interaction)
  const did = didWhat(interaction, forms, by.id, toggles)
  if (did === undefined) return undefined
  return { id: interaction.id, at, by, place, ...did }
}

/** @throws RangeError for an interaction by nobody, which only a ping is */
export function whoAsks(interaction: APIInteraction): Person {
  const user = interaction.member?.user ?? interaction.user
  if (user === undefined) throw new RangeError(`Interaction ${interaction.id} names no user`)
  return personOf(user, interaction.member)
}

function didWhat(
  interaction: APIInteraction,
  forms: readonly Form[],
  who: string,
  toggles: Toggles,
): Did<Request> | undefined {
  if (interaction.type === InteractionType.ModalSubmit) return filled(filledForm(interaction.data))
  if (interaction.type === InteractionType.MessageComponent) return pressed(interaction, who, toggles)
  if (interaction.type !== InteractionType.ApplicationCommand) return undefined
  const { data } = interaction
  if (data.type === ApplicationCommandType.ChatInput)
    return filled(filledOptions(data, (command, option) => takesPeople(forms, command, option)))
  if (data.type === ApplicationCommandType.Message) return pointed(data, interaction.guild_id, forms)
  return undefined
}

function takesPeople(forms: readonly Form[], command: string, option: string): boolean {
  const field = forms.find((form) => form.command === command)?.fields.find(({ name }) => name === option)
  return field?.kind === 'person' || field?.mentions === true
}

function filled(what: Filled | undefined): Did<Request> | undefined {
  if (what === undefined) return undefined
  const { files, ...others } = what
  return { did: 'filled', ...others, ...(files.length > 0 && { files }) }
}

function pressed(
  { data, message }: APIMessageComponentInteraction,
  who: string,
  toggles: Toggles,
): Did<Request> | undefined {
  const what = readPress(data.custom_id)
  if (what === undefined) return undefined
  if ('press' in what) return { did: 'pressed', action: what.press, values: [], message: message.id }
  const ticked = 'values' in data ? data.values : []
  const shown = offeredBy(message, what.offered).map((ref, at) => `${what.shown[at] ? '+' : '-'}${ref}`)
  const values = toggles.toggled(who, message.id, data.custom_id, shown, ticked)
  if (values.length === 0) return undefined
  return { did: 'pressed', action: what.action, values, message: message.id }
}

/** The refs that the list offered, in the order shown; none when the message holds another list by now. */
function offeredBy(message: APIMessageComponentInteraction['message'], sum: string): readonly string[] {
  for (const container of message.components ?? [])
    for (const row of container.type === ComponentType.Container ? container.components : [])
      for (const select of row.type === ComponentType.ActionRow ? row.components : []) {
        if (select.type !== ComponentType.StringSelect) continue
        const refs = select.options.map((option) => option.value)
        if (checksum(refs) === sum) return refs
      }
  return []
}

function pointed(
  data: APIMessageApplicationCommandInteractionData,
  guild: string | undefined,
  forms: readonly Form[],
): Did<Request> | undefined {
  const form = forms.find((one) => one.onMessage === data.name)
  const message = data.resolved.messages[data.target_id]
  if (form === undefined || message === undefined) return undefined
  const files = message.attachments.map(({ filename, url }) => ({ name: filename, url }))
  return {
    did: 'pointed',
    command: form.command,
    message: message.id,
    text: withNames(message.content, { mentions: message.mentions ?? [] }, false),
    link: `https://discord.com/channels/${guild ?? '@me'}/${message.channel_id}/${message.id}`,
    ...(files.length > 0 && { files }),
  }
}
