import type { Clock, Instant } from '../clock.ts'
import type { Watch } from '../plan/watch.ts'
import { openClient } from '../sources/client.ts'
import { sources } from '../sources/index.ts'
import { type ProblemKind, SourceProblem } from '../sources/problem.ts'
import type { Client } from '../sources/question.ts'
import type { Access, Checked, Seen } from '../sources/source.ts'

/** What a look at an upstream came to: what was read, or why nothing could be. */
export type Asked = { readonly checked: Checked } | Failed

export interface Failed {
  readonly problem: string
  /** Absent where it is no fault of the upstream. */
  readonly kind?: ProblemKind
  readonly retryAt?: Instant
}

/** Looks at a subject once, for all who watch it. */
export type Look = (subject: Watch['subject'], previous: Seen | undefined) => Promise<Asked>

/** Looks upstream through one client for all; it is opened with the first look. */
export function makeLook(access: Access, clock: Clock): { look: Look; close(): void } {
  let client: Client | undefined
  return {
    async look(subject, previous) {
      client ??= openClient({ clock, bases: access.bases, contact: access.contact })
      const source = sources.find(({ name }) => name === subject.source)
      if (source === undefined) return { problem: `Nothing is known of the source “${subject.source}”.` }
      try {
        const context = { ...access, client, now: clock.now(), ...(previous && { previous }) }
        return { checked: await source.check(subject, context) }
      } catch (problem) {
        if (!(problem instanceof SourceProblem)) throw problem
        const { kind, message, retryAt } = problem
        return { problem: message, kind, ...(retryAt !== undefined && { retryAt }) }
      }
    },
    close() {
      client?.close()
    },
  }
}
