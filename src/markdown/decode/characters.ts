import { isAscii, isUtf8 } from 'node:buffer'
import { windows1252 } from './code-pages.ts'
import type { LegacyName } from './legacies.ts'
import { readLegacy } from './legacy.ts'

/** Bytes as characters, before any damage is looked for. */
export interface Characters {
  readonly text: string
  /** The byte at which the character at a UTF-16 offset begins. */
  readonly byteAt: (offset: number) => number
  /** `windows-1252` when bytes that are not UTF-8 had to be read so and nothing in it is UTF-8 beyond ASCII. */
  readonly encoding: Encoding
  /** Offsets of characters that were read from bytes that are not valid UTF-8. */
  readonly strays: readonly number[]
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | LegacyName

/**
 * Reads UTF-8 strictly, UTF-16 by its byte order mark, an older encoding where it is plain which, and else single
 * invalid bytes as Windows-1252.
 */
export function readCharacters(bytes: Uint8Array): Characters {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return wide(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return wide(bytes, 'utf-16be')
  const skip = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const body = bytes.subarray(skip)
  if (isAscii(body))
    return {
      text: Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1'),
      byteAt: (offset) => offset + skip,
      encoding: 'utf-8',
      strays: [],
    }
  if (isUtf8(body)) return strict(body, skip)
  const read = mixed(body, skip)
  // Where most is UTF-8, it is UTF-8 that was spoilt.
  return read.strays.length <= read.sequences || skip > 0 ? read : (readLegacy(body) ?? read)
}

function wide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Characters {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, byteAt: (offset) => Math.min(2 + offset * 2, bytes.length), encoding, strays: [] }
}

function strict(body: Uint8Array, skip: number): Characters {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  const starts = new Uint32Array(text.length + 1)
  let at = skip
  for (let index = 0; index < text.length; index++) {
    starts[index] = at
    const unit = text.charCodeAt(index)
    if (unit < 0x80) at += 1
    else if (unit < 0x800) at += 2
    else if (unit < 0xd800 || unit > 0xdfff) at += 3
    else {
      index += 1
      starts[index] = at
      at += 4
    }
  }
  starts[text.length] = at
  return { text, byteAt: (offset) => starts[offset] ?? at, encoding: 'utf-8', strays: [] }
}

/** Valid UTF-8 is read as such, each other byte alone: one wrong byte must not spoil its neighbours. */
function mixed(body: Uint8Array, skip: number): Characters & { readonly sequences: number } {
  const parts: string[] = []
  const starts = new Uint32Array(body.length + 1)
  const strays: number[] = []
  let length = 0
  let sequences = 0
  for (let at = 0; at < body.length; ) {
    const size = sequenceLength(body, at)
    const part =
      size === 1
        ? String.fromCharCode(body[at] ?? 0)
        : size === 0
          ? singleByte(body[at] ?? 0)
          : fromSequence(body.subarray(at, at + size))
    if (size === 0) strays.push(length)
    if (size > 1) sequences += 1
    for (let unit = 0; unit < part.length; unit++) starts[length + unit] = at + skip
    length += part.length
    parts.push(part)
    at += Math.max(size, 1)
  }
  starts[length] = body.length + skip
  return {
    text: parts.join(''),
    byteAt: (offset) => starts[Math.min(offset, length)] ?? 0,
    encoding: sequences === 0 ? 'windows-1252' : 'utf-8',
    strays,
    sequences,
  }
}

function singleByte(byte: number): string {
  return byte < 0xa0 ? (windows1252[byte - 0x80] ?? '\ufffd') : String.fromCharCode(byte)
}

/** The character of one well-formed sequence of two to four bytes. */
export function fromSequence(bytes: ArrayLike<number>): string {
  const lead = bytes[0] ?? 0
  let code = lead & (0xff >> (bytes.length + 1))
  for (let index = 1; index < bytes.length; index++) code = (code << 6) | ((bytes[index] ?? 0) & 0x3f)
  return String.fromCodePoint(code)
}

/** Bytes of the well-formed UTF-8 sequence (Unicode, table 3-7) that begins at `at`; 0 when none does. */
export function sequenceLength(bytes: ArrayLike<number>, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const size = sequenceSize(lead)
  if (size === 0) return 0
  for (let index = 1; index < size; index++) if (!continues(lead, index, bytes[at + index] ?? 0)) return 0
  return size
}

/** How many bytes a sequence with this lead has, 0 when no sequence begins with it. */
export function sequenceSize(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** Whether a byte may stand at `index` (from 1) behind the lead of a sequence. */
export function continues(lead: number, index: number, byte: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false
  if (index !== 1) return true
  if (lead === 0xe0) return byte >= 0xa0
  if (lead === 0xed) return byte < 0xa0
  if (lead === 0xf0) return byte >= 0x90
  return lead !== 0xf4 || byte < 0x90
}
