import type { Instant } from '../clock.ts'
import { type RoomId, roomParts } from './place.ts'

/**
 * Text inside a line. A string is always literal: no platform may read markup,
 * mentions or links in it. Whatever is more than text is a node.
 */
export type Inline =
  | string
  | readonly Inline[]
  | { readonly bold: Inline }
  | { readonly italic: Inline }
  | { readonly struck: Inline }
  | { readonly code: string }
  /** A web address (http or https) with the words that stand for it. */
  | { readonly link: string; readonly words: string }
  /** Somebody by platform id, shown by name and never notified. */
  | { readonly person: string; readonly name: string }
  /** A room, by what it is called there. */
  | { readonly room: RoomId }
  /** Shown in the reader's zone; `zone` is for platforms that cannot know it. */
  | { readonly instant: Instant; readonly zone: string; readonly show: 'date' | 'time' | 'both' }

/** The words alone. */
export function plain(inline: Inline): string {
  if (typeof inline === 'string') return inline
  if ('bold' in inline) return plain(inline.bold)
  if ('italic' in inline) return plain(inline.italic)
  if ('struck' in inline) return plain(inline.struck)
  if ('code' in inline) return inline.code
  if ('link' in inline) return inline.words
  if ('person' in inline) return inline.name
  if ('room' in inline) return roomWords(inline.room)
  if ('instant' in inline) return new Date(inline.instant).toISOString()
  return inline.map(plain).join('')
}

/** A room where its name is not known. */
export function roomWords(room: RoomId): string {
  return `#${channelIn(room)}`
}

/** The platform's own id of the channel that a room is: of `discord/900/post/77` it is 77. */
export function channelIn(room: RoomId): string {
  return roomParts(room).channel.replace(/^.*\//, '')
}
