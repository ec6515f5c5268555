import type { Recording } from '../upstream.ts'

/** What a source is checked with: a subject, what its upstream answers, and the facts in it. */
export interface RecordedSource {
  /** As somebody writes it; `{origin}` is the upstream's. */
  readonly text: string
  readonly id: string
  /** What it must not take for one of its own. */
  readonly foreign: readonly string[]
  readonly recording: Recording
  readonly facts: Readonly<Record<string, string | number | boolean>>
  /** Whether a broken answer shows: plain text is always whole. */
  readonly strict: boolean
}
