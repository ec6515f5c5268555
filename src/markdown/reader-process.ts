import { setImmediate as turn } from 'node:timers/promises'
import { UserError } from '../errors.ts'
import type { Today } from '../plan/lint/sheet.ts'
import type { Linted } from '../plan/lint-report.ts'
import type { Doubt, Header, ReadItem } from '../plan/reading.ts'
import { decode, type Repair } from './decode.ts'
import { readByItem } from './read.ts'
import type { Written } from './write.ts'
import type { WriteBack } from './write-back.ts'

/** What a plan is held against beside itself. */
export interface Setting {
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly states: readonly Today[]
  /** The address from which it came, where it came from one. */
  readonly from?: string
}

/** What the process says: that it is ready, what it read in portions, found or wrote, or why it could not. */
export type Said =
  | { readonly said: 'ready' }
  | { readonly said: 'portion'; readonly items: readonly ReadItem[] }
  | {
      readonly said: 'rest'
      readonly header: Header
      readonly doubts: readonly Doubt[]
      readonly repairs: readonly Repair[]
    }
  | ({ readonly said: 'linted' } & Linted)
  | ({ readonly said: 'written' } & Omit<Written, 'items'>)
  | { readonly said: 'refused'; readonly why: string; readonly remedy: string | undefined }
  | { readonly said: 'failed'; readonly why: string }

/** A document to read, to hold against itself, or to write into. */
export interface Asked {
  readonly bytes: Uint8Array
  readonly lint?: Setting
  readonly write?: WriteBack
}

/** Small enough that taking one in stalls the main loop for a few milliseconds only. */
const portion = 1_000

const say = (said: Said) => void process.send?.(said)

process.on('message', async (asked: Asked) => {
  for await (const said of answer(asked)) say(said)
})
// Whoever asked has ended, however abruptly.
process.on('disconnect', () => process.exit())
// A key pressed in a terminal goes to all its processes; the one that asked decides.
process.on('SIGINT', () => undefined)
say({ said: 'ready' })

async function* answer({ bytes, lint: setting, write: task }: Asked): AsyncGenerator<Said, void> {
  try {
    if (task !== undefined) yield* writtenOf(bytes, task)
    else if (setting === undefined) yield* readOf(bytes)
    else yield await lintedOf(bytes, setting)
  } catch (error) {
    yield error instanceof UserError
      ? { said: 'refused', why: error.message, remedy: error.remedy }
      : { said: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function lintedOf(bytes: Uint8Array, { today, states, from }: Setting): Promise<Said> {
  // Loaded when first needed: most documents are only read.
  const { sheetOf } = await import('./sheet.ts')
  const { lint } = await import('../plan/lint.ts')
  const { namedIn } = await import('../plan/world/named-in.ts')
  const sheet = sheetOf(bytes, today, states)
  return { said: 'linted', findings: lint(sheet), named: namedIn(sheet, from) }
}

async function* writtenOf(bytes: Uint8Array, task: WriteBack): AsyncGenerator<Said, void> {
  // Loaded when first needed: most documents are only read.
  const { writeBack } = await import('./write-back.ts')
  const { items, ...written } = writeBack(bytes, task)
  yield* inPortions(items?.values() ?? [])
  yield { said: 'written', ...written }
}

async function* readOf(bytes: Uint8Array): AsyncGenerator<Said, void> {
  const { text, byteAt, repairs, doubts } = decode(bytes)
  const reading = readByItem(text, byteAt)
  const items = yield* inPortions(reading.items)
  yield { said: 'rest', header: reading.header, doubts: [...doubts, ...reading.doubts(items)], repairs }
}

async function* inPortions(all: Iterable<ReadItem>): AsyncGenerator<Said, readonly ReadItem[]> {
  const items: ReadItem[] = []
  for (const item of all) {
    items.push(item)
    if (items.length % portion > 0) continue
    yield { said: 'portion', items: items.slice(-portion) }
    // Whoever asked takes it in while the next is made.
    await turn()
  }
  yield { said: 'portion', items: items.slice(items.length - (items.length % portion)) }
  return items
}
