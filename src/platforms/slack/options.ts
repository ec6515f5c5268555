import type { Clock } from '../../clock.ts'
import type { Log } from '../../log.ts'

export interface SlackOptions {
  readonly botToken: string
  /** Needed over HTTP. */
  readonly signingSecret?: string
  /** Set: Socket Mode. Unset: HTTP on `port`, path /slack/events. */
  readonly appToken?: string
  readonly port: number
  /** The address listened on over HTTP; all of the machine's when unset. */
  readonly host?: string
  /** Another address than https://slack.com/api/ for the Web API. */
  readonly apiUrl?: string
  readonly clock: Clock
  readonly log: Log
}
