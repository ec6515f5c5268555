import {
  type APIChatInputApplicationCommandInteractionData as Data,
  type APIApplicationCommandInteractionDataBasicOption as Option,
  type APIInteractionDataResolved as Resolved,
  ApplicationCommandOptionType as Type,
} from 'discord.js'
import type { HandedFile } from '../../chat/request.ts'
import { mention } from '../../mention.ts'
import { nameOf } from './person.ts'

/** What was filled in, by argument name, and the files among it. */
export interface Filled {
  readonly command: string
  readonly values: Readonly<Record<string, string>>
  /** The message because of which the form was opened. */
  readonly message?: string
  readonly files: readonly HandedFile[]
}

/**
 * A subcommand's options as typed, those of a group included; `isExact` tells where it is of use who exactly is
 * mentioned, and elsewhere the name is enough.
 */
export function filledOptions(
  data: Pick<Data, 'options' | 'resolved'>,
  isExact: (command: string, option: string) => boolean,
): Filled | undefined {
  const [top] = data.options ?? []
  const sub = top?.type === Type.SubcommandGroup ? top.options[0] : top
  if (sub?.type !== Type.Subcommand) return undefined
  const files: HandedFile[] = []
  const values: Record<string, string> = {}
  for (const option of sub.options ?? [])
    values[option.name] = said(option, data.resolved, files, isExact(sub.name, option.name))
  return { command: sub.name, values, files }
}

function said(
  option: Option,
  resolved: Partial<Resolved> | undefined,
  files: HandedFile[],
  isExact: boolean,
): string {
  if (option.type === Type.Attachment) return handed([String(option.value)], resolved, files)
  return String(option.value).replace(/<@!?(\d+)>/g, (_, id: string) => namedPerson(id, resolved, isExact))
}

/** Somebody chosen from the list, as the commands read a mention. */
export function namedPerson(id: string, resolved: Partial<Resolved> | undefined, exactly = true): string {
  const user = resolved?.users?.[id]
  return user === undefined ? `@${id}` : mention(id, nameOf(user, resolved?.members?.[id]), exactly)
}

/** Adds the attachments to the files, and gives their names. */
export function handed(
  ids: readonly string[],
  resolved: Partial<Resolved> | undefined,
  files: HandedFile[],
): string {
  const found = ids.flatMap((id) => {
    const file = resolved?.attachments?.[id]
    return file === undefined ? [] : [{ name: file.filename, url: file.url }]
  })
  files.push(...found)
  return found.map((file) => file.name).join(', ')
}
