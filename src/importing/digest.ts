import { createHash } from 'node:crypto'

/** What tells one version of a document from another: the SHA-256 of its bytes, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
