import type { RoomId } from './place.ts'
import type { View } from './view.ts'

/** Where a post goes: a room, a thread that a known message began, or the thread under another post. */
export interface Destination {
  readonly room: RoomId
  readonly thread?: string
  /** The key of the post under which it goes; wins over `thread`. */
  readonly under?: string
  /** Only this person sees it (by platform id). */
  readonly to?: string
}

/** From what a view was made, so that it can be made anew when the state behind it has changed. */
export interface Recipe {
  readonly card: string
  readonly roadmap: number
  readonly values: Readonly<Record<string, string>>
}

/** A view for a place, under a key made of facts: whoever posts it twice posts it once. */
export interface Post {
  /** Of what answers a request later, to one person alone, it ends with `:` and the request's id. */
  readonly key: string
  readonly at: Destination
  readonly view: View
  /** Absent for what is said once and never kept current. */
  readonly recipe?: Recipe
  /**
   * May share a message with what else is said there in the same minute. Not for a card that is kept current, what
   * stands in a thread, or what must not wait.
   */
  readonly mayJoin?: true
}
