import type { Person } from '../../chat/person.ts'
import type { Request } from '../../chat/request.ts'
import type { View } from '../../chat/view.ts'
import type { Instant } from '../../clock.ts'
import { readPress } from './actions.ts'
import { readLine } from './line.ts'

interface Here {
  readonly id: string
  readonly at: Instant
  readonly by: Person
  readonly room: string
  readonly messages: readonly { readonly id: string; readonly thread?: number; readonly view: View }[]
}

/** What a typed line asks of the bot; `talk` is nothing of its business. */
export function ask(
  text: string,
  here: Here,
): { readonly request: Request } | { readonly wrong: string } | { readonly talk: true } {
  const line = readLine(text)
  const { id, at, by, room } = here
  if (line.type === 'talk')
    return text.trim() === ''
      ? { talk: true }
      : { wrong: 'Commands begin with /roadmap, for example: /roadmap help' }
  if (line.type === 'command')
    return { request: { id, at, by, place: { room }, did: 'typed', text: line.text } }
  const message = here.messages[line.message - 1]
  if (message === undefined)
    return { wrong: `There is no message ${line.message}; the last one is ${here.messages.length}.` }
  const root = message.thread === undefined ? message : (here.messages[message.thread - 1] ?? message)
  const circumstances = { id, at, by, place: { room, thread: root.id }, message: message.id }
  if (line.type === 'reply') return { request: { ...circumstances, did: 'replied', text: line.text } }
  if (line.type === 'reaction') {
    const { about } = message.view
    return {
      request: {
        ...circumstances,
        did: 'reacted',
        emoji: line.emoji,
        added: line.added,
        ...(about !== undefined && { about }),
      },
    }
  }
  const press = readPress(message.view, line.words)
  return 'wrong' in press ? press : { request: { ...circumstances, did: 'pressed', ...press } }
}
