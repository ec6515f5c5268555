import { UserError } from '../errors.ts'
import type { Today } from '../plan/lint/sheet.ts'
import type { Linted } from '../plan/lint-report.ts'
import type { Doubt, Header, ReadItem } from '../plan/reading.ts'
import { decode, type Repair } from './decode.ts'
import { read } from './read.ts'

/** What a plan is held against beside itself. */
export interface Setting {
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly states: readonly Today[]
  /** The address from which it came, where it came from one. */
  readonly from?: string
}

/** What the process says: that it is ready, what it read in portions or found, or why it could not. */
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
  | { readonly said: 'refused'; readonly why: string; readonly remedy: string | undefined }
  | { readonly said: 'failed'; readonly why: string }

/** A document to read, or to hold against itself. */
export interface Asked {
  readonly bytes: Uint8Array
  readonly lint?: Setting
}

/** Small enough that taking one in stalls the main loop for a few milliseconds only. */
const portion = 1_000

const say = (said: Said) => void process.send?.(said)

process.on('message', async (asked: Asked) => {
  for (const said of await answer(asked)) say(said)
})
// Whoever asked has ended, however abruptly.
process.on('disconnect', () => process.exit())
// A key pressed in a terminal goes to all its processes; the one that asked decides.
process.on('SIGINT', () => undefined)
say({ said: 'ready' })

async function answer({ bytes, lint: setting }: Asked): Promise<readonly Said[]> {
  try {
    return setting === undefined ? portionsOf(bytes) : [await lintedOf(bytes, setting)]
  } catch (error) {
    if (error instanceof UserError) return [{ said: 'refused', why: error.message, remedy: error.remedy }]
    return [{ said: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) }]
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

function portionsOf(bytes: Uint8Array): Said[] {
  const { text, byteAt, repairs, doubts } = decode(bytes)
  const reading = read(text, byteAt)
  const portions: Said[] = []
  for (let from = 0; from < reading.items.length; from += portion)
    portions.push({ said: 'portion', items: reading.items.slice(from, from + portion) })
  return [
    ...portions,
    { said: 'rest', header: reading.header, doubts: [...doubts, ...reading.doubts], repairs },
  ]
}
