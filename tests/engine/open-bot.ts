import { join } from 'node:path'
import type { Answer } from '../../src/chat/answer.ts'
import type { Person } from '../../src/chat/person.ts'
import type { Request } from '../../src/chat/request.ts'
import type { View } from '../../src/chat/view.ts'
import { handOut, toExport, writeHere } from '../../src/importing/export-roadmap.ts'
import { importDocument } from '../../src/importing/import-document.ts'
import { makeLog } from '../../src/log.ts'
import { assemble } from '../../src/main.ts'
import { makeReader } from '../../src/markdown/reader.ts'
import { render } from '../../src/platforms/local/render.ts'
import { plainText } from '../../src/platforms/local/text.ts'
import { makeTestClock, type TestClock } from '../support/clock.ts'
import { type Double, double } from './double.ts'

/** Where and by whom something is said; anna in the first room of the first workspace if not said. */
export interface Circumstances {
  readonly by?: Person
  readonly room?: string
  readonly thread?: string
  /** The platform's id of the delivery: a new one if not said. */
  readonly id?: string
}

/** What the one who asked was told, as plain text; a question by what it says. */
export type Told = string

export interface OpenBot {
  readonly cairn: ReturnType<typeof assemble>
  readonly clock: TestClock
  readonly slack: Double
  readonly discord: Double
  /** Lines of the log. */
  readonly logged: readonly string[]
  typed(text: string, where?: Circumstances): Promise<Told>
  replied(thread: string, text: string, where?: Circumstances): Promise<Told>
  pressed(message: string, action: string, values?: readonly string[], where?: Circumstances): Promise<Told>
  /** Reacts with a tick, fills a form in with the words in every field, or points at a message. */
  other(
    did: 'reacted' | 'filled' | 'pointed',
    command: string,
    words: string,
    message: string,
    where?: Circumstances,
  ): Promise<Told>
  asked(request: Request): Promise<Answer>
  /** Hands a file over with the import command; returns what came to the room because of it. */
  handsOver(
    bytes: Uint8Array,
    where?: Circumstances & { readonly words?: string; readonly name?: string },
  ): Promise<string>
  /** Imports as the command line does; returns what it came to. */
  imports(
    bytes: Uint8Array,
    more?: Circumstances & { readonly key?: string; readonly name?: string; readonly dryRun?: boolean },
  ): ReturnType<typeof importDocument>
  exported(key: string, workspace?: string): Promise<Uint8Array>
  /** The message on Slack whose text holds these words. */
  messageWith(words: string): string
  close(): Promise<void>
}

export const room = 'slack/T1/C1'
export const anna: Person = { id: 'U1', name: 'anna' }
export const ben: Person = { id: 'U2', name: 'ben' }
export const chief: Person = { id: 'U9', name: 'chief', admin: true }

// One thread reads for every bot of a file: to start one takes longer than most tests.
const reader = makeReader({ processorMs: 5_000, heapMb: 512 })
let count = 0

const inText = (view: View): string => render(view, plainText, { buttons: false })

/** The whole bot on a database in `folder`, on two platforms in memory. */
export async function openBot(
  folder: string,
  options: { editGap?: number; start?: string; cratesUrl?: string; endoflifeUrl?: string } = {},
): Promise<OpenBot> {
  const clock = makeTestClock(options.start)
  const logged: string[] = []
  const log = makeLog({ level: 'info', write: (line) => logged.push(line), clock })
  const slack = double('slack', options.editGap)
  const discord = double('discord')
  const config = {
    db: join(folder, 'cairn.db'),
    zone: 'Europe/Berlin',
    port: 0,
    github: {},
    ...(options.cratesUrl !== undefined && { cratesUrl: options.cratesUrl }),
    ...(options.endoflifeUrl !== undefined && { endoflifeUrl: options.endoflifeUrl }),
  }
  const cairn = assemble({ config, clock, log }, [slack, discord])
  await slack.start(cairn.engine.bot)
  await discord.start(cairn.engine.bot)

  const base = ({ by = anna, room: at = room, thread, id }: Circumstances = {}) => {
    count += 1
    return {
      id: id ?? `${folder}:${count}`,
      at: clock.now(),
      by,
      place: { room: at, ...(thread !== undefined && { thread }) },
    }
  }

  async function asked(request: Request): Promise<Answer> {
    const answer = await cairn.engine.bot.request(request)
    await cairn.engine.settled()
    return answer
  }

  const told = async (request: Request): Promise<Told> => {
    const { reply, question } = await asked(request)
    return reply ? inText(reply) : (question?.says ?? '')
  }

  return {
    cairn,
    clock,
    slack,
    discord,
    logged,
    asked,
    typed: (text, where) => told({ ...base(where), did: 'typed', text }),
    replied: (thread, text, where) =>
      told({ ...base({ ...where, thread }), did: 'replied', text, message: `${thread}r${count}` }),
    pressed: (message, action, values = [], where = {}) =>
      told({ ...base(where), did: 'pressed', action, values, message }),
    other(did, command, words, message, where) {
      const circumstances = base(where)
      if (did === 'pointed') return told({ ...circumstances, did, command, message, text: words })
      if (did === 'reacted')
        return told({ ...circumstances, did, emoji: '✅', added: words.length % 2 === 0, message })
      const form = cairn.engine.bot.forms.find((one) => one.command === command)
      const values = Object.fromEntries((form?.fields ?? []).map(({ name }) => [name, words]))
      return told({ ...circumstances, did, command, values })
    },
    async handsOver(bytes, { words = '', name = 'plan.md', ...where } = {}) {
      const before = slack.messages.size + discord.messages.size
      const platform = where.room?.startsWith('discord/') ? discord : slack
      platform.files.set('file:plan', bytes)
      const files = [{ name, url: 'file:plan' }]
      const { reply } = await asked({ ...base(where), did: 'typed', text: `import ${words}`, files })
      const came = platform.texts().slice(before)
      return came.length > 0 ? came.join('\n\n') : reply ? inText(reply) : ''
    },
    imports(bytes, { by = anna, room: at = room, key, name = 'plan.md', dryRun = false } = {}) {
      return importDocument(
        { store: cairn.store, clock, zone: config.zone, read: reader.read },
        {
          source: { file: { name, url: name } },
          by,
          place: { room: at },
          dryRun,
          ...(key !== undefined && { key }),
        },
        bytes,
        async () => undefined,
      )
    },
    async exported(key, workspace = 'slack/T1') {
      const bytes = await cairn.store.write(async (tx) => {
        const roadmap = await tx.roadmaps.byKey(workspace, key)
        const asked = roadmap && (await toExport(tx, roadmap))
        return asked && (await handOut(tx, asked, await writeHere(asked))).bytes
      })
      if (bytes === undefined) throw new Error(`there is no ${key} to export`)
      return bytes
    },
    messageWith(words) {
      const found = [...slack.messages].find(([, { view }]) => inText(view).includes(words))
      if (found === undefined) throw new Error(`no message on Slack says “${words}”`)
      return found[0]
    },
    async close() {
      await cairn.stop()
    },
  }
}
