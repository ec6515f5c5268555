import type { IncomingMessage } from 'node:http'
import { UserError } from '../errors.ts'
import { readBody } from './body.ts'
import { SourceProblem } from './problem.ts'
import { isCode } from './transport-problem.ts'

/** Waits until the connection is free again, which is less work than reading what has no body. */
export async function leave(answer: IncomingMessage): Promise<Uint8Array> {
  answer.resume()
  await new Promise((done) => answer.once('close', done))
  return new Uint8Array()
}

/** An answer's body, unpacked. @throws SourceProblem when that cannot be or is too much */
export async function readWhole(answer: IncomingMessage, url: URL, limit: number): Promise<Uint8Array> {
  try {
    return await readBody(answer, limit)
  } catch (problem) {
    if (problem instanceof UserError) throw new SourceProblem('malformed', `${url.host}: ${problem.message}`)
    if (isCode(problem, /^Z_|^ERR_.*BROTLI|^ERR__ERROR/))
      throw new SourceProblem('malformed', `${url.host} answered with something that cannot be unpacked.`)
    throw problem
  }
}
