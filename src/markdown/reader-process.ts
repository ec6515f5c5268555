import { UserError } from '../errors.ts'
import type { Doubt, Header, ReadItem } from '../plan/reading.ts'
import { decode, type Repair } from './decode.ts'
import { read } from './read.ts'

/** What the process says: that it is ready, what it read in portions, or why it could not. */
export type Said =
  | { readonly said: 'ready' }
  | { readonly said: 'portion'; readonly items: readonly ReadItem[] }
  | {
      readonly said: 'rest'
      readonly header: Header
      readonly doubts: readonly Doubt[]
      readonly repairs: readonly Repair[]
    }
  | { readonly said: 'refused'; readonly why: string; readonly remedy: string | undefined }
  | { readonly said: 'failed'; readonly why: string }

/** A document to read, or leave to send the next portion. */
export type Asked = { readonly bytes: Uint8Array } | 'more'

/** Small enough that taking one in stalls the main loop for a few milliseconds only. */
const portion = 1_000

let waiting: Said[] = []

function say(said: Said | undefined): void {
  if (said !== undefined) process.send?.(said)
}

process.on('message', (asked: Asked) => {
  if (asked !== 'more') waiting = answer(asked.bytes)
  say(waiting.shift())
})
// Whoever asked has ended, however abruptly.
process.on('disconnect', () => process.exit())
// A key pressed in a terminal goes to all its processes; the one that asked decides.
process.on('SIGINT', () => undefined)
say({ said: 'ready' })

function answer(bytes: Uint8Array): Said[] {
  try {
    const { text, byteAt, repairs, doubts } = decode(bytes)
    const reading = read(text, byteAt)
    const portions: Said[] = []
    for (let from = 0; from < reading.items.length; from += portion)
      portions.push({ said: 'portion', items: reading.items.slice(from, from + portion) })
    return [
      ...portions,
      { said: 'rest', header: reading.header, doubts: [...doubts, ...reading.doubts], repairs },
    ]
  } catch (error) {
    if (error instanceof UserError) return [{ said: 'refused', why: error.message, remedy: error.remedy }]
    return [{ said: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) }]
  }
}
