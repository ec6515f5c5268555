import type { Characters } from './characters.ts'
import { type LegacyName, legacies, legacyNames } from './legacies.ts'

/** Bytes of lines with characters beyond ASCII from which an encoding is told. */
const sampled = 65_536
/** Fewer everyday characters prove nothing. */
const fewest = 4
/** So much more of a text has to be everyday than in any other encoding. */
const margin = 0.1

/**
 * Bytes that are not UTF-8 in the one encoding in which they are full of a language's everyday characters;
 * undefined where none is, or two could be meant.
 */
export function readLegacy(bytes: Uint8Array): Characters | undefined {
  const encoding = guess(sampleOf(bytes))
  if (encoding === undefined) return undefined
  const text = decoded(bytes, encoding)
  const starts = text === undefined ? undefined : startsIn(bytes, text, encoding)
  if (text === undefined || starts === undefined) return undefined
  return {
    text,
    byteAt: (offset) => starts[Math.min(offset, text.length)] ?? bytes.length,
    encoding,
    strays: [],
  }
}

/** Lines that end in a line feed, which is part of no character in any of these encodings. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = []
  let size = 0
  for (let from = 0; from < bytes.length && size < sampled; ) {
    const feed = bytes.indexOf(0x0a, from)
    const line = bytes.subarray(from, feed < 0 ? bytes.length : feed + 1)
    if (line.some((byte) => byte > 0x7f)) {
      lines.push(line)
      size += line.length
    }
    from += line.length
  }
  return Buffer.concat(lines)
}

function guess(sample: Uint8Array): LegacyName | undefined {
  const found = legacyNames
    .flatMap((name) => {
      const text = decoded(sample, name) ?? ''
      const hits = text.match(legacies[name].everyday)?.length ?? 0
      // biome-ignore lint/suspicious/noControlCharactersInRegex: asks for all that is not ASCII
      const all = text.match(/[^\x00-\x7f]/gu)?.length ?? 0
      return hits < fewest ? [] : [{ name, share: hits / all }]
    })
    .sort((one, other) => other.share - one.share)
  const [best, second] = found
  if (best === undefined || best.share < legacies[best.name].share) return undefined
  return second !== undefined && best.share - second.share < margin ? undefined : best.name
}

/** Undefined where a byte has no meaning in the encoding. */
function decoded(bytes: Uint8Array, encoding: LegacyName): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The byte at which each UTF-16 unit begins, and the end; undefined where bytes and characters do not fit together. */
function startsIn(bytes: Uint8Array, text: string, encoding: LegacyName): Uint32Array | undefined {
  const { sizeOf } = legacies[encoding]
  const starts = new Uint32Array(text.length + 1)
  let at = 0
  let unit = 0
  for (; at < bytes.length; unit += 1) {
    starts[unit] = at
    const code = text.charCodeAt(unit)
    if (code >= 0xd800 && code < 0xdc00) starts[++unit] = at
    at += sizeOf(bytes[at] ?? 0, bytes[at + 1] ?? 0)
  }
  starts[text.length] = bytes.length
  return at === bytes.length && unit === text.length ? starts : undefined
}
