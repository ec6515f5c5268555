import type { Clock } from '../../clock.ts'

/** Says what went wrong for the operator; `error` is what was thrown. */
export type Log = (says: string, error?: unknown) => void

export interface DiscordOptions {
  readonly token: string
  readonly applicationId: string
  /** Registers the commands in this server, where they appear at once. */
  readonly guildId?: string
  /** Another host than Discord's, with or without the version at its end. */
  readonly apiUrl?: string
  readonly clock: Clock
  readonly log: Log
}
