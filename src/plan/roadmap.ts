import type { Header } from './reading.ts'
import type { Settings } from './settings.ts'

/** A plan document that a team follows. */
export interface Roadmap {
  readonly id: number
  /** `slack/T024`, `discord/81…`, `local/here`. */
  readonly workspace: string
  /** Short and unique in its workspace: `IMD`. */
  readonly key: string
  readonly header: Header
  readonly settings: Settings
  /** Grows with every change of the roadmap or its items. */
  readonly version: number
}
