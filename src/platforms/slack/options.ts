import type { Clock } from '../../clock.ts'
import type { Log } from '../../log.ts'
import type { Door } from './door.ts'

export interface SlackOptions {
  readonly botToken: string
  /** Needed over HTTP. */
  readonly signingSecret?: string
  /** Set: Socket Mode. Unset: HTTP on `port`, path /slack/events. */
  readonly appToken?: string
  readonly port: number
  /** The address to listen on: every one of this machine when not set. */
  readonly host?: string
  /** Open already, where somebody opened it; else `port` is opened at the start. */
  readonly door?: Door
  /** Another address than https://slack.com/api/ for the Web API. */
  readonly apiUrl?: string
  readonly clock: Clock
  readonly log: Log
}
