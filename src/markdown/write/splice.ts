import type { ByteRange } from '../../plan/reading.ts'

/** Bytes with some ranges replaced, all else as it was. */
export function splice(
  bytes: Uint8Array,
  edits: readonly { readonly range: ByteRange; readonly by: Uint8Array }[],
): Uint8Array {
  const ordered = [...edits].sort((one, other) => one.range.from - other.range.from)
  const parts: Uint8Array[] = []
  let at = 0
  for (const { range, by } of ordered) {
    parts.push(bytes.subarray(at, range.from), by)
    at = range.to
  }
  parts.push(bytes.subarray(at))
  return Buffer.concat(parts)
}
