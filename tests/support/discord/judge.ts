import { isDeepStrictEqual } from 'node:util'
import type {
  RESTPutAPIApplicationCommandsJSONBody as Commands,
  RESTPostAPIChannelMessageJSONBody as Message,
  APIModalInteractionResponseCallbackData as Modal,
} from 'discord.js'
import * as spec from 'discord-api-spec/zod'
import { commandFaults, messageFaults, modalFaults } from './limits.ts'

type Schema = typeof spec.MessageCreateRequestSchema

/** Thrown for what Discord would refuse: the path and the reason. */
export class Refused extends Error {}

function fits(schema: Schema, body: unknown, what: string): void {
  const result = schema.safeParse(body)
  if (!result.success) throw new Refused(`${what}: ${result.error.message}\n${JSON.stringify(body)}`)
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(result.data)), body))
    throw new Refused(`${what} says what Discord's schema does not know:\n${JSON.stringify(body)}`)
}

function without(faults: readonly string[], what: string, body: unknown): void {
  if (faults.length > 0) throw new Refused(`${what}: ${faults.join('; ')}\n${JSON.stringify(body)}`)
}

/** Judges by Discord's own schema first, then by the limits that its documentation states elsewhere. */
export function judgeMessage(
  body: unknown,
  how: 'create' | 'edit' | 'answer' | 'answer edit',
  files: readonly string[],
): asserts body is Message {
  const schema = {
    create: spec.MessageCreateRequestSchema,
    edit: spec.MessageEditRequestPartialSchema,
    answer: spec.IncomingWebhookInteractionRequestSchema,
    'answer edit': spec.IncomingWebhookUpdateRequestPartialSchema,
  }[how]
  fits(schema, body, `message ${how}`)
  without(messageFaults(body, how, files), `message ${how}`, body)
}

export type Callback =
  | { readonly type: 4; readonly data: Message }
  | { readonly type: 5; readonly data?: { readonly flags?: number } }
  | { readonly type: 6 }
  | { readonly type: 8; readonly data: { readonly choices: readonly { name: string; value: string }[] } }
  | { readonly type: 9; readonly data: Modal }

export function judgeCallback(body: unknown, files: readonly string[]): asserts body is Callback {
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined
  const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined
  if (type === 4 || type === 5) fits(spec.CreateMessageInteractionCallbackRequestSchema, body, 'answer')
  else if (type === 6) fits(spec.UpdateMessageInteractionCallbackRequestSchema, body, 'answer')
  else if (type === 8) fits(spec.ApplicationCommandAutocompleteCallbackRequestSchema, body, 'suggestions')
  else if (type === 9) fits(spec.ModalInteractionCallbackRequestSchema, body, 'modal')
  else throw new Refused(`no answer has type ${type}`)
  if (type === 4) judgeMessage(data, 'answer', files)
  if (type === 9) without(modalFaults(data), 'modal', data)
}

export function judgeCommands(body: unknown): asserts body is Commands {
  if (!Array.isArray(body)) throw new Refused('commands come as a list')
  for (const command of body) fits(spec.ApplicationCommandUpdateRequestSchema, command, 'command')
  without(commandFaults(body), 'commands', body)
}

export function judgeThread(body: unknown): asserts body is { name: string } {
  fits(spec.CreateTextThreadWithMessageRequestSchema, body, 'thread')
}

export function judgeThreadEdit(body: unknown): asserts body is { archived?: boolean } {
  fits(spec.UpdateThreadRequestPartialSchema, body, 'thread edit')
}

export function judgeDirect(body: unknown): asserts body is { recipient_id: string } {
  fits(spec.CreatePrivateChannelRequestSchema, body, 'direct channel')
}
