import type { Instant } from '../clock.ts'

export type ProblemKind = 'slow' | 'moved' | 'rate-limited' | 'gone' | 'malformed' | 'refused' | 'unreachable'

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
