import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Answer } from '../../chat/answer.ts'
import type { Person } from '../../chat/person.ts'
import { roomParts } from '../../chat/place.ts'
import type { Bot, Platform } from '../../chat/platform.ts'
import { questionView } from '../../chat/question-view.ts'
import type { View } from '../../chat/view.ts'
import type { Clock } from '../../clock.ts'
import { tooLarge, UserError } from '../../errors.ts'
import { ask } from './ask.ts'
import { type Look, makeScreen } from './screen.ts'

export interface LocalOptions {
  readonly input: Readable
  readonly write: (text: string) => void
  readonly look: Look
  readonly room: string
  /** Who types now. */
  readonly person: () => Person
  readonly clock: Clock
  /** Where files that the bot hands over are put. */
  readonly filesFolder: string
  /** Shown before what is typed, on a terminal. */
  readonly prompt?: string
}

export interface LocalPlatform extends Platform {
  /** Resolves at the end of input, after everything was answered; rejects when the bot cannot answer any more. */
  readonly ended: Promise<void>
}

/** A message of this session: numbered from 1 in the order posted. */
interface Message {
  readonly id: string
  readonly thread?: number
  view: View
}

/** The room in this terminal: what is typed comes in, what the bot says goes out. */
export function local(options: LocalOptions): LocalPlatform {
  const { clock, room } = options
  const session = randomUUID()
  const show = makeScreen(options.look, options.filesFolder, options.write)
  const messages: Message[] = []
  const numberOf = (id: string | undefined) => {
    const at = messages.findIndex((message) => message.id === id)
    return at < 0 ? undefined : at + 1
  }
  const end = Promise.withResolvers<void>()

  function say(view: View, at: { room: string; thread?: string; to?: string }): string {
    const thread = numberOf(at.thread)
    const number = messages.length + 1
    messages.push({ id: `${session}.${number}`, view, ...(thread !== undefined && { thread }) })
    show({
      id: number,
      edit: false,
      room: roomParts(at.room).channel,
      view,
      ...(thread !== undefined && { thread }),
      ...(at.to !== undefined && { to: at.to }),
    })
    return `${session}.${number}`
  }

  function answer({ reply: told, question }: Answer, thread: string | undefined): void {
    const reply = told ?? (question && questionView(question))
    if (reply) say(reply, { room, to: options.person().name, ...(thread !== undefined && { thread }) })
  }

  async function listen(bot: Bot): Promise<void> {
    const lines = createInterface({ input: options.input, terminal: false })
    let count = 0
    const prompt = () => options.prompt !== undefined && options.write(options.prompt)
    prompt()
    for await (const line of lines) {
      count += 1
      const request = ask(line, {
        id: `${session}:${count}`,
        at: clock.now(),
        by: options.person(),
        room,
        messages,
      })
      if ('wrong' in request)
        say(
          { summary: request.wrong, nodes: [{ type: 'text', text: request.wrong }] },
          { room, to: options.person().name },
        )
      else if ('request' in request) answer(await bot.request(request.request), request.request.place.thread)
      await bot.settled()
      prompt()
    }
    await bot.settled()
  }

  return {
    name: 'local',
    editGap: 0,
    ended: end.promise,
    async start(bot) {
      listen(bot).then(end.resolve, end.reject)
    },
    async stop() {
      options.input.destroy()
    },
    async post(delivery) {
      return { messages: [say(delivery.view, delivery)] }
    },
    async edit(delivered, delivery) {
      const number = numberOf(delivered.messages[0])
      const message = number === undefined ? undefined : messages[number - 1]
      if (message === undefined || number === undefined) return delivered
      message.view = delivery.view
      show({
        id: number,
        edit: true,
        room: roomParts(delivery.room).channel,
        view: delivery.view,
        ...(message.thread !== undefined && { thread: message.thread }),
      })
      return delivered
    },
    /** What is on the screen stays there. */
    async remove() {},
    async find() {
      return undefined
    },
    async fetch(file, limit) {
      const path = file.url.startsWith('file:') ? fileURLToPath(file.url) : pathOf(file.url)
      const facts = await stat(path).catch(() => undefined)
      if (!facts?.isFile())
        throw new UserError(
          facts?.isDirectory() ? `${path} is a folder.` : `There is no file ${path}.`,
          'Give the path of a Markdown file, or an https address.',
        )
      if (facts.size > limit) throw tooLarge(`“${file.name}”`, limit, 'Please hand over a smaller file.')
      return readFile(path)
    },
    async check() {
      return [{ ok: true, says: 'The local room needs no configuration.' }]
    },
  }
}

/** Where a path leads that somebody typed: no shell has put their home in for `~`. */
function pathOf(typed: string): string {
  return resolve(typed.replace(/^~(?=\/|$)/, () => homedir()))
}
