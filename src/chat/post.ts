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

/** A view for a place, under a key made of facts: whoever posts it twice posts it once. */
export interface Post {
  readonly key: string
  readonly at: Destination
  readonly view: View
}

/** How the words of a thread are understood: the refs that its numbers stand for. */
export interface Subject {
  readonly roadmap: number
  /** In the order of their numbers, from 1. */
  readonly refs: readonly string[]
}
