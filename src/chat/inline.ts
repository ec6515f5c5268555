import type { Instant } from '../clock.ts'

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
  if ('instant' in inline) return new Date(inline.instant).toISOString()
  return inline.map(plain).join('')
}
