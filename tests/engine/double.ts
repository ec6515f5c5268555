import type { Bot, Delivered, Delivery, Platform } from '../../src/chat/platform.ts'
import type { View } from '../../src/chat/view.ts'
import { UserError } from '../../src/errors.ts'
import { render } from '../../src/platforms/local/render.ts'
import { plainText } from '../../src/platforms/local/text.ts'

type Call = 'post' | 'edit' | 'find' | 'fetch'

/** A message as it stands on the double. */
export interface Standing {
  readonly key: string
  readonly room: string
  readonly thread?: string
  readonly to?: string
  view: View
  edits: number
}

/** A platform in memory that keeps what it is given, and fails when it is told to. */
export interface Double extends Platform {
  /** `post list:1`, `edit list:1`, `find list:1`, in the order in which they were asked for. */
  readonly calls: string[]
  readonly messages: Map<string, Standing>
  /** Files that can be fetched, by address. */
  readonly files: Map<string, Uint8Array>
  /** The next call of this sort whose key begins so fails; `arrived`: although the message is there. */
  fail(call: Call, key: string, problem: Error, arrived?: boolean): void
  /** The next post whose key begins so gets no answer until what this returns is called. */
  hang(key: string): () => void
  /** Whether such a post waits for its answer. */
  isHeld(key: string): boolean
  /** What stands in a room, as plain text, in the order of posting. */
  texts(room?: string): readonly string[]
  /** The newest file of this name that was handed over. */
  fileNamed(name: string): string
  bot(): Bot
}

export function double(name: string, editGap = 0): Double {
  const calls: string[] = []
  const messages = new Map<string, Standing>()
  const files = new Map<string, Uint8Array>()
  const failures: { call: Call; key: string; problem: Error; arrived: boolean }[] = []
  const hanging: { readonly key: string; readonly promise: Promise<void> }[] = []
  const held = new Set<string>()
  let posted = 0
  let started: Bot | undefined

  function failureOf(call: Call, key: string) {
    calls.push(`${call} ${key}`)
    const at = failures.findIndex((one) => one.call === call && key.startsWith(one.key))
    return at < 0 ? undefined : failures.splice(at, 1)[0]
  }

  function put({ key, room, thread, to, view }: Delivery): Delivered {
    posted += 1
    const id = `m${posted}`
    messages.set(id, {
      ...{ key, room, view, edits: 0 },
      ...(thread !== undefined && { thread }),
      ...(to !== undefined && { to }),
    })
    return { messages: [id] }
  }

  return {
    name,
    editGap,
    calls,
    messages,
    files,
    fail: (call, key, problem, arrived = false) => {
      failures.push({ call, key, problem, arrived })
    },
    hang(key) {
      const { promise, resolve } = Promise.withResolvers<void>()
      hanging.push({ key, promise })
      return resolve
    },
    isHeld: (key) => held.has(key),
    texts: (room) =>
      [...messages.values()]
        .filter((one) => room === undefined || one.room === room)
        .map((one) => render(one.view, plainText, { buttons: false })),
    fileNamed(name) {
      const found = [...messages.values()]
        .flatMap(({ view }) => view.nodes)
        .findLast((node) => node.type === 'file' && node.name === name)
      if (found?.type !== 'file') throw new Error(`no file ${name} was handed over`)
      return new TextDecoder().decode(found.bytes)
    },
    bot() {
      if (started === undefined) throw new Error('the double was not started')
      return started
    },
    async start(bot) {
      started = bot
    },
    async stop() {},
    async post(delivery) {
      const at = hanging.findIndex(({ key }) => delivery.key.startsWith(key))
      const hung = hanging[at]
      if (hung !== undefined) {
        hanging.splice(at, 1)
        held.add(hung.key)
        await hung.promise
      }
      const failure = failureOf('post', delivery.key)
      if (failure === undefined || failure.arrived) {
        const delivered = put(delivery)
        if (failure === undefined) return delivered
      }
      throw failure.problem
    },
    async edit(delivered, delivery) {
      const failure = failureOf('edit', delivery.key)
      if (failure) throw failure.problem
      const message = messages.get(delivered.messages[0] ?? '')
      if (message === undefined) throw new Error(`nothing stands in ${delivered.messages[0]}`)
      message.view = delivery.view
      message.edits += 1
      return delivered
    },
    async remove({ messages: ids }) {
      for (const id of ids) messages.delete(id)
    },
    async find({ key }) {
      const failure = failureOf('find', key)
      if (failure) throw failure.problem
      const found = [...messages].find(([, message]) => message.key === key)
      return found && { messages: [found[0]] }
    },
    async fetch({ name: file, url }) {
      const failure = failureOf('fetch', url)
      if (failure) throw failure.problem
      const bytes = files.get(url)
      if (bytes === undefined) throw new UserError(`${file} is gone.`, 'Upload it again.')
      return bytes
    },
    async check() {
      return []
    },
  }
}
