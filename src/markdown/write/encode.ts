import type { Encoding } from '../decode/characters.ts'
import { codePages } from '../decode/code-pages.ts'
import { isLegacy, type LegacyName, legacies } from '../decode/legacies.ts'

/**
 * Characters as the bytes of a document's own encoding, letters and their marks apart where it has them so; undefined
 * when it has no bytes for one of them.
 */
export function encode(characters: string, encoding: Encoding, isDecomposed = false): Uint8Array | undefined {
  const text = isDecomposed ? characters.normalize('NFD') : characters
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'windows-1252') return singleBytes(text)
  if (isLegacy(encoding)) return legacyBytes(text, encoding)
  const units = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? units : units.swap16()
}

/** Made on first use: to try all pairs of bytes takes some milliseconds. */
const tables = new Map<LegacyName, ReadonlyMap<string, readonly number[]>>()

function legacyBytes(text: string, encoding: LegacyName): Uint8Array | undefined {
  const table = tables.get(encoding) ?? tableOf(encoding)
  tables.set(encoding, table)
  const bytes: number[] = []
  for (const character of text) {
    const found = character < '\u0080' ? [character.charCodeAt(0)] : table.get(character)
    if (found === undefined) return undefined
    bytes.push(...found)
  }
  return Uint8Array.from(bytes)
}

/** The one or two bytes of each character; of several that mean the same, those that come first. */
function tableOf(encoding: LegacyName): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding)
  const { sizeOf } = legacies[encoding]
  const table = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if (!character.includes('\ufffd') && !table.has(character)) table.set(character, bytes)
  }
  for (let first = 0x80; first <= 0xff; first++)
    if (sizeOf(first, 0x40) === 1) add([first])
    else for (let second = 0x40; second < 0xff; second++) add([first, second])
  return table
}

function singleBytes(text: string): Uint8Array | undefined {
  const byteOf = codePages.find(({ name }) => name === 'Windows-1252')?.byteOf
  const bytes = Array.from(text, (character) => {
    const unit = character.charCodeAt(0)
    return character.length > 1 ? 0 : unit < 0x80 ? unit : (byteOf?.[unit] ?? 0)
  })
  return bytes.includes(0) ? undefined : Uint8Array.from(bytes)
}
