import type { Encoding } from '../decode/characters.ts'
import { codePages } from '../decode/code-pages.ts'

/** Characters as the bytes of a document's own encoding; undefined when it has no bytes for one of them. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'windows-1252') return singleBytes(text)
  const units = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? units : units.swap16()
}

function singleBytes(text: string): Uint8Array | undefined {
  const byteOf = codePages.find(({ name }) => name === 'Windows-1252')?.byteOf
  const bytes = Array.from(text, (character) => {
    const unit = character.charCodeAt(0)
    return character.length > 1 ? 0 : unit < 0x80 ? unit : (byteOf?.[unit] ?? 0)
  })
  return bytes.includes(0) ? undefined : Uint8Array.from(bytes)
}
