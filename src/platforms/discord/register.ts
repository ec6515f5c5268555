import {
  ApplicationCommandType,
  type APIApplicationCommandSubcommandGroupOption as Group,
  InteractionContextType,
  type APIApplicationCommandBasicOption as Option,
  type REST,
  Routes,
  type APIApplicationCommandSubcommandOption as Subcommand,
  ApplicationCommandOptionType as Type,
} from 'discord.js'
import { cut } from '../../chat/fit.ts'
import type { Field, FieldKind, Form } from '../../chat/form.ts'
import { limits } from './limits.ts'
import type { DiscordOptions } from './options.ts'
import { inTime } from './rest.ts'

/** Replaces what was registered before, in one server or everywhere. */
export async function register(
  rest: REST,
  { applicationId, guildId }: Pick<DiscordOptions, 'applicationId' | 'guildId'>,
  forms: readonly Form[],
): Promise<void> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId)
  const contexts = [InteractionContextType.Guild, InteractionContextType.BotDM]
  const body = commands(forms).map((command) => (guildId === undefined ? { ...command, contexts } : command))
  await rest.put(route, { body, ...inTime() })
}

/** `/roadmap` with a subcommand for each form, and a command on messages for those that are offered there. */
export function commands(forms: readonly Form[]) {
  const offered = forms.filter((form) => !form.hidden)
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: 'roadmap',
      description: 'Follow a plan: see where it stands, check off, undo.',
      options: [...subcommands(offered)],
    },
    ...offered
      .flatMap(({ onMessage }) =>
        onMessage === undefined ? [] : [{ type: ApplicationCommandType.Message, name: onMessage }],
      )
      .slice(0, limits.messageCommands),
  ]
}

/** The first ones stand directly under `/roadmap`; those for which there is no room in groups named `more`. */
function subcommands(forms: readonly Form[]): readonly (Subcommand | Group)[] {
  const described =
    [describe(forms, true), describe(forms, false)].find(isShortEnough) ?? describe(forms, false)
  const most = limits.commandOptions
  const groups = Math.max(0, Math.ceil((described.length - most) / (most - 1)))
  const direct = described.slice(0, most - groups)
  const more = Array.from({ length: groups }, (_, at): Group => {
    const from = direct.length + at * most
    return {
      type: Type.SubcommandGroup,
      name: at === 0 ? 'more' : `more-${at + 1}`,
      description: 'More commands',
      options: described.slice(from, from + most),
    }
  })
  return [...direct, ...more]
}

/** What is offered in a group, by its command: `watch` as `more watch`. */
export function namesInGroups(forms: readonly Form[]): ReadonlyMap<string, string> {
  const options = subcommands(forms.filter((form) => !form.hidden))
  const grouped = options.flatMap((group) =>
    group.type === Type.SubcommandGroup
      ? (group.options ?? []).map(({ name }) => [name, `${group.name} ${name}`] as const)
      : [],
  )
  return new Map(grouped)
}

function describe(forms: readonly Form[], wordy: boolean): readonly Subcommand[] {
  return forms.map((form) => ({
    type: Type.Subcommand,
    name: form.command,
    description: cut(form.summary, limits.description),
    options: [...form.fields]
      .sort((one, other) => Number(other.required ?? false) - Number(one.required ?? false))
      .slice(0, limits.commandOptions)
      .map((field) => option(field, wordy ? cut(field.label, limits.description) : field.name)),
  }))
}

/** Discord counts all names, descriptions and values of a command together. */
function isShortEnough(subcommands: readonly Subcommand[]): boolean {
  const texts = JSON.stringify(subcommands).match(/(?<="(?:name|description|value)":")(?:[^"\\]|\\.)*/g) ?? []
  return texts.join('').length <= limits.commandText - 500
}

const option = (field: Field, description: string): Option => {
  const base = { name: field.name, description, required: field.required ?? false }
  return options[field.kind](base, field.choices ?? [])
}

interface Base {
  readonly name: string
  readonly description: string
  readonly required: boolean
}

const word = (base: Base): Option => ({ ...base, type: Type.String })
const completed = (base: Base): Option => ({ ...base, type: Type.String, autocomplete: true })

const options: Readonly<Record<FieldKind, (base: Base, choices: readonly string[]) => Option>> = {
  refs: completed,
  key: completed,
  text: word,
  paragraph: word,
  date: word,
  // In words people can be mentioned as well, and “me” or “nobody” said, which an option for a user cannot hold.
  person: word,
  number: (base) => ({ ...base, type: Type.Number }),
  file: (base) => ({ ...base, type: Type.Attachment }),
  choice: (base, choices) => ({
    ...base,
    type: Type.String,
    choices: choices.slice(0, limits.commandOptions).map((choice) => ({ name: choice, value: choice })),
  }),
}
