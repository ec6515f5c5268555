import type { Encoding } from '../decode/characters.ts'
import { codePages } from '../decode/code-pages.ts'
import { isLegacy, type LegacyName, legacies } from '../decode/legacies.ts'
import type { Decoded } from '../decode.ts'

type Bytes = Uint8Array | undefined

/** As `encode`, in the way of a document: letters apart from their marks, and characters of four bytes, where it has some. */
export function encoderOf({ text, encoding, isDecomposed }: Decoded): (characters: string) => Bytes {
  const isShort = encoding === 'gb18030' && !Array.from(text).some(takesFour)
  return (characters) => {
    if (isShort && Array.from(characters).some(takesFour)) return undefined
    return encode(isDecomposed ? characters.normalize('NFD') : characters, encoding)
  }
}

/** Characters as the bytes of a document's own encoding; undefined when it has no bytes for one of them. */
export function encode(text: string, encoding: Encoding): Bytes {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'windows-1252') return singleBytes(text)
  if (isLegacy(encoding)) return legacyBytes(text, encoding)
  const units = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? units : units.swap16()
}

/** Made on first use: to try all pairs of bytes takes some milliseconds. */
const tables = new Map<LegacyName, ReadonlyMap<string, readonly number[]>>()

function tableFor(encoding: LegacyName): ReadonlyMap<string, readonly number[]> {
  const table = tables.get(encoding) ?? tableOf(encoding)
  tables.set(encoding, table)
  return table
}

function takesFour(character: string): boolean {
  return character > '\u007f' && tableFor('gb18030').get(character)?.length !== 2
}

function legacyBytes(text: string, encoding: LegacyName): Bytes {
  const table = tableFor(encoding)
  const bytes: number[] = []
  for (const character of text) {
    const found =
      character < '\u0080'
        ? [character.charCodeAt(0)]
        : (table.get(character) ?? beyondFirstPlane(character, encoding))
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
  if (encoding === 'gb18030') addFours(table)
  return table
}

/** The pointers of GB18030's four bytes: so many for the first plane, and where the others begin. */
const foursOfFirstPlane = 39_420
const firstBeyond = 189_000

function addFours(table: Map<string, readonly number[]>): void {
  const all = Array.from({ length: foursOfFirstPlane }, (_, pointer) => fourBytes(pointer))
  const characters = new TextDecoder('gb18030').decode(Uint8Array.from(all.flat()))
  for (const [pointer, bytes] of all.entries()) {
    const character = characters.charAt(pointer)
    if (!table.has(character)) table.set(character, bytes)
  }
}

function beyondFirstPlane(character: string, encoding: LegacyName): readonly number[] | undefined {
  const code = character.codePointAt(0) ?? 0
  return encoding === 'gb18030' && code > 0xffff ? fourBytes(code - 0x10000 + firstBeyond) : undefined
}

function fourBytes(pointer: number): readonly number[] {
  return [
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  ]
}

function singleBytes(text: string): Bytes {
  const byteOf = codePages.find(({ name }) => name === 'Windows-1252')?.byteOf
  const bytes = Array.from(text, (character) => {
    const unit = character.charCodeAt(0)
    return character.length > 1 ? 0 : unit < 0x80 ? unit : (byteOf?.[unit] ?? 0)
  })
  return bytes.includes(0) ? undefined : Uint8Array.from(bytes)
}
