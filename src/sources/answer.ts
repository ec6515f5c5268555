import type { ZodType } from 'zod'
import { SourceProblem } from './problem.ts'
import type { Answer } from './question.ts'

/** An answer's JSON in our own shape. @throws SourceProblem when it is another */
export function readJson<T>({ bytes, finalUrl }: Answer, schema: ZodType<T>): T {
  const { host } = new URL(finalUrl)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new SourceProblem(
      'malformed',
      `${host} answered with something that is not JSON, or not all of it.`,
    )
  }
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const where = read.error.issues[0]?.path.join('.')
  throw new SourceProblem(
    'malformed',
    `${host} answered in a way that is not understood${where ? ` (at "${plainLine(where, 60)}")` : ''}.`,
  )
}

/** An answer as text in whatever encoding it says, or seems, to have. */
export function readText({ bytes, type }: Answer): string {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const said =
    /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ??
    /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]
  for (const label of [byteOrder(bytes), said, 'utf-8']) {
    const text = label === undefined ? undefined : decode(bytes, label)
    if (text !== undefined) return text
  }
  return new TextDecoder('windows-1252').decode(bytes)
}

function byteOrder([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Somebody else's words as one line without control characters, cut to a length. */
export function plainLine(text: string, longest = 300): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The day of an instant that an upstream wrote, if it is one. */
export function dayOf(written: string | null | undefined): string | undefined {
  const at = Date.parse(written ?? '')
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 10)
}
