import type { Modal } from './judge.ts'
import type { Who } from './people.ts'
import type { Stored, World } from './world.ts'

/** A modal as it stands before somebody. */
export interface OpenView {
  readonly id: string
  readonly who: Who
  view: Modal
  hash: string
  isOpen: boolean
}

/** Something that somebody asked of the bot with a trigger_id and a response_url, and what came of it. */
export interface Asked {
  readonly id: string
  readonly who: Who
  readonly channel: string | undefined
  /** The message that it was done on. */
  readonly message: Stored | undefined
  /** When, for the response_url, in milliseconds since 1970. */
  readonly since: number
  /** When, for the trigger_id, in milliseconds of the machine's own time. */
  readonly triggeredAt: number
  isTriggerUsed: boolean
  uses: number
  /** What came back by its response_url or its acknowledgement. */
  readonly shown: Stored[]
  view: OpenView | undefined
}

/** All that the methods of the Web API know of. */
export interface Scene {
  readonly world: World
  /** What the bot may do; what it made use of. */
  readonly granted: Set<string>
  readonly used: Set<string>
  readonly asked: Map<string, Asked>
  readonly views: Map<string, OpenView>
  /** Control sequences that a test expects to see. */
  readonly expected: RegExp[]
  origin(): string
  socketUrl(): string
  /** Shows an uploaded file in its channel: at once, or when a test lets it. */
  share(show: () => void): void
  /** Tells the bot of something, should it listen. */
  emit(event: object): void
}
