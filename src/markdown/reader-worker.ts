import { parentPort } from 'node:worker_threads'
import { UserError } from '../errors.ts'
import type { Doubt, Header, ReadItem } from '../plan/reading.ts'
import { decode, type Repair } from './decode.ts'
import { read } from './read.ts'

/** What the thread says: that it is ready, what it read in portions, or why it could not. */
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

/** A document to read, leave to send the next portion, or that no more will come. */
export type Asked = { readonly bytes: Uint8Array<ArrayBuffer> } | 'more' | 'end'

/** Small enough that taking one in stalls the main loop for a few milliseconds only. */
const portion = 1_000

const port = parentPort
if (port === null) throw new Error('reader-worker.ts runs in a worker thread only, start it with makeReader')

let waiting: Said[] = []

function say(said: Said | undefined): void {
  if (said !== undefined) port?.postMessage(said)
}

port.on('message', (asked: Asked) => {
  if (asked === 'end') {
    port.close()
    return
  }
  if (asked !== 'more') waiting = answer(asked.bytes)
  say(waiting.shift())
})
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
