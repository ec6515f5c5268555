import { tooLarge } from '../errors.ts'

/** All that a stream holds. @throws UserError when that is more than `limit` bytes */
export async function readAtMost(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stream) {
    length += part.length
    if (length > limit)
      throw tooLarge('The document', limit, 'Split it into several plans, or leave out what is no plan.')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
