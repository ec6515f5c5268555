import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { z } from 'zod'
import { makeLog } from '../../src/log.ts'
import { assemble } from '../../src/main.ts'
import { local } from '../../src/platforms/local/index.ts'
import { makeTestClock } from './clock.ts'
import type { Actor, Seen, Stage, Upstream } from './stage.ts'

const printed = z.object({
  id: z.number(),
  edit: z.literal(true).optional(),
  room: z.string(),
  thread: z.number().optional(),
  to: z.string().optional(),
  text: z.string(),
  actions: z.array(z.object({ id: z.string(), label: z.string(), values: z.array(z.string()).optional() })),
  files: z.array(z.object({ name: z.string(), path: z.string() })),
})

type Printed = z.infer<typeof printed>

const endOfAnswer = '\u0004'

/** The local room, typed into as a person would; whoever acts sits down at the terminal. */
export async function localStage(folder: string, start?: string, upstream: Upstream = {}): Promise<Stage> {
  const clock = makeTestClock(start)
  const log = makeLog({ level: 'error', write: (line) => process.stderr.write(line), clock })
  const config = { db: join(folder, 'cairn.db'), zone: 'Europe/Berlin', port: 0, github: {}, ...upstream }
  const seen: Seen[] = []
  const edits = new Map<string, number>()
  const actions = new Map<string, Printed['actions']>()
  let lines: Seen[] = []
  let answered: () => void = () => undefined
  let typing: Actor = { name: 'nobody' }

  const input = new PassThrough()
  const room = local({
    input,
    look: 'json',
    room: 'local/here/dev',
    person: () => ({ id: typing.name, name: typing.name, ...(typing.admin && { admin: true }) }),
    clock,
    filesFolder: folder,
    prompt: endOfAnswer,
    write(text) {
      if (text === endOfAnswer) answered()
      // What the alarm brings about between two commands was said as well.
      else lines.push(note(printed.parse(JSON.parse(text))))
    },
  })
  const cairn = assemble({ config, clock, log }, [room])
  const ready = new Promise<void>((resolve) => {
    answered = resolve
  })
  await room.start(cairn.engine.bot)
  await ready

  async function type(actor: Actor, line: string): Promise<readonly Seen[]> {
    typing = actor
    lines = []
    const done = new Promise<void>((resolve) => {
      answered = resolve
    })
    input.write(`${line}\n`)
    await done
    return lines
  }

  function note(line: Printed): Seen {
    const id = String(line.id)
    const count = (edits.get(id) ?? -1) + 1
    edits.set(id, count)
    const one: Seen = {
      id,
      text: line.text,
      edits: count,
      labels: line.actions.map((action) => action.label),
      files: line.files.map(({ name, path }) => ({ name, bytes: readFileSync(path) })),
      ...(line.thread !== undefined && { thread: String(line.thread) }),
      ...(line.to !== undefined && { to: line.to }),
    }
    const at = seen.findIndex((earlier) => earlier.id === id)
    if (at < 0) seen.push(one)
    else seen[at] = one
    actions.set(id, line.actions)
    return one
  }
  return {
    platform: 'local',
    clock,
    command: (who, line) => type(who, `/roadmap ${line}`),
    handOver(who, name, bytes) {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return type(who, `/roadmap import ${path}`)
    },
    reply: (who, thread, text) => type(who, `@${thread} ${text}`),
    react: (who, message, emoji, added) => type(who, `@${message} ${added ? '+' : '-'}${emoji}`),
    tick(who, message, refs) {
      const list = actions.get(message)?.find(({ values }) => refs.every((ref) => values?.includes(ref)))
      return type(who, `@${message} !${list?.id ?? 'tick'} ${refs.join(' ')}`)
    },
    press(who, message, label) {
      const action = actions.get(message)?.find((one) => one.label === label)
      if (action === undefined) throw new Error(`message ${message} has no button “${label}”`)
      return type(who, `@${message} !${action.id}`)
    },
    seen: () => seen,
    async close() {
      input.end()
      await room.ended
      await cairn.stop()
    },
  }
}
