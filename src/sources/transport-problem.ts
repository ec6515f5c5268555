import { UserError } from '../errors.ts'
import { SourceProblem } from './problem.ts'

/** Why no answer came, in a sentence that shows the host alone: the rest of an address may hold what is private. */
export function transportProblem(problem: unknown, address: string, tookMs: number | undefined): unknown {
  if (problem instanceof SourceProblem) return problem
  if (problem instanceof UserError) return new SourceProblem('barred', problem.message)
  if (!(problem instanceof Error)) return problem
  const host = new URL(address).host
  if (tookMs !== undefined) return new SourceProblem('slow', `${host} took longer than ${tookMs / 1000} s.`)
  const code = 'code' in problem ? String(problem.code) : ''
  return new SourceProblem(
    'unreachable',
    `${host} ${words[code] ?? `cannot be reached (${code || 'no reason'})`}.`,
  )
}

const words: Readonly<Record<string, string | undefined>> = {
  ENOTFOUND: 'cannot be found: no server has that name',
  EAI_AGAIN: 'cannot be found just now: names cannot be looked up',
  ECONNREFUSED: 'does not take connections',
  ECONNRESET: 'broke off in the middle',
  ETIMEDOUT: 'cannot be reached: nothing answers',
  CERT_HAS_EXPIRED: 'shows a certificate that has expired',
}

/** The other side closed a connection. */
export function wasReset(problem: unknown): boolean {
  return isCode(problem, /^(ECONNRESET|EPIPE)$/)
}

/** Whether a problem has a code like this. */
export function isCode(problem: unknown, code: RegExp): boolean {
  return problem instanceof Error && 'code' in problem && code.test(String(problem.code))
}
