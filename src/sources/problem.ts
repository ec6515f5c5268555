import type { Instant } from '../clock.ts'

export type ProblemKind =
  | 'slow'
  | 'moved'
  | 'rate-limited'
  | 'gone'
  | 'malformed'
  /** The upstream does not let us read it. */
  | 'refused'
  /** We do not ask there: it is not public, or not reached over https. */
  | 'barred'
  | 'unreachable'

/** Why an upstream could not be read, in one sentence for people. */
export class SourceProblem extends Error {
  override readonly name = 'SourceProblem'
  readonly kind: ProblemKind
  /** Asked for by the upstream: not to be asked again before. */
  readonly retryAt: Instant | undefined

  constructor(kind: ProblemKind, sentence: string, retryAt?: Instant) {
    super(sentence)
    this.kind = kind
    this.retryAt = retryAt
  }
}
