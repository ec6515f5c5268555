import {
  type APIApplicationCommandOptionChoice as Choice,
  type APIApplicationCommandAutocompleteInteraction as Interaction,
  ApplicationCommandOptionType as Type,
} from 'discord.js'
import { cut } from '../../chat/fit.ts'
import type { Form } from '../../chat/form.ts'
import type { RoomId } from '../../chat/place.ts'
import type { Bot } from '../../chat/platform.ts'
import { whoAsks } from './interaction.ts'
import { limits } from './limits.ts'

/** Several refs may stand in one option: what is typed last is completed, the refs before it stay. */
const earlierRefs = /^((?:#?(?:[a-z][a-z0-9]*-)?\d+(?:(?:\.\.|-)\d+)?[\s,]+)*)#?(.*)$/is

/** Choices for the option in which somebody is typing. */
export async function suggestions(
  interaction: Interaction,
  room: RoomId,
  bot: Pick<Bot, 'forms' | 'suggest'>,
): Promise<readonly Choice<string>[]> {
  const [top] = interaction.data.options
  const sub = top?.type === Type.SubcommandGroup ? top.options[0] : top
  if (sub?.type !== Type.Subcommand) return []
  const option = sub.options?.find((one) => 'focused' in one && one.focused === true)
  const kind = kindOf(bot.forms, sub.name, option?.name)
  if (option === undefined || kind === undefined) return []
  const [, before = '', typed = ''] = earlierRefs.exec(String(option.value)) ?? []
  const found = await bot.suggest(room, whoAsks(interaction).id, kind, typed.trim())
  return found
    .map(({ value, label }) => ({
      // A choice's name is a hint; its value says the whole.
      name: cut(`${before}${label}`, limits.option),
      value: `${before}${value}`,
    }))
    .filter(({ value }) => value.length <= limits.option)
    .slice(0, limits.options)
}

function kindOf(
  forms: readonly Form[],
  command: string,
  name: string | undefined,
): 'refs' | 'key' | undefined {
  const kind = forms
    .find((form) => form.command === command)
    ?.fields.find((field) => field.name === name)?.kind
  return kind === 'refs' || kind === 'key' ? kind : undefined
}
