import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { tooLarge, UserError } from '../errors.ts'

const decoders: ReadonlyMap<string, () => NodeJS.ReadWriteStream & Readable> = new Map(
  Object.entries<() => NodeJS.ReadWriteStream & Readable>({
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }),
)

/** What the answers to `readBody` may be packed in. */
export const acceptedEncodings = 'gzip, deflate, br'

/** The unpacked body of an answer. @throws UserError when it unpacks to more than `limit` bytes, which is noticed on the way */
export async function readBody(answer: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of unpacked(answer)) {
    size += chunk.length
    if (size > limit) throw tooLarge('The document', limit, 'Import a part of it.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

function unpacked(answer: IncomingMessage): AsyncIterable<Uint8Array> {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (encoding === 'identity' || encoding === '') return answer
  const decoder = decoders.get(encoding)
  if (decoder === undefined)
    throw new UserError(
      `The document comes packed in a way that is not understood ("${encoding}").`,
      'Hand it over as a file.',
    )
  return answer.compose(decoder())
}
