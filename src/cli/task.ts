import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Arguments } from './arguments.ts'

/** What every command of the command line is given. */
export interface Session {
  readonly config: Config
  readonly clock: Clock
  readonly log: Log
}

/** Something that the command line can do; each is loaded only when it is asked for. */
export type Task = (session: Session, given: Arguments) => Promise<void>
