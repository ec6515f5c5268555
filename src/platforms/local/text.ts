import { type Inline, roomWords } from '../../chat/inline.ts'
import { instantWords } from '../../chat/instant-words.ts'

/** How text is set on some output. */
export interface Style {
  literal(text: string): string
  bold(text: string): string
  italic(text: string): string
  struck(text: string): string
  code(text: string): string
  link(url: string, words: string): string
}

/** What could move a terminal's cursor, ring its bell, or turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

export function withoutControls(text: string): string {
  return text.replace(controls, '')
}

/** Markdown: markup in a literal string is escaped. */
export const markdown: Style = {
  literal: (text) =>
    withoutControls(text)
      .replace(/[\\`*[\]<>|~]/g, '\\$&')
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'),
  // Blanks before the closing stars would leave them as they are.
  bold: (text) => text.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3'),
  italic: (text) => `_${text}_`,
  struck: (text) => `~~${text}~~`,
  code: (text) => `\`${withoutControls(text).replaceAll('`', 'ˋ')}\``,
  link: (url, words) => `[${words}](${url})`,
}

/** Words alone, for a pipe. */
export const plainText: Style = {
  literal: withoutControls,
  bold: (text) => text,
  italic: (text) => text,
  struck: (text) => text,
  code: withoutControls,
  link: (url, words) => `${words} (${withoutControls(url)})`,
}

const sgr = (code: number) => (text: string) => `\u001B[${code}m${text}\u001B[0m`

/** Words in colour, for a terminal. */
export const terminal: Style = {
  literal: withoutControls,
  bold: sgr(1),
  italic: sgr(3),
  struck: sgr(9),
  code: (text) => sgr(36)(withoutControls(text)),
  link: (url, words) => `${words} (${sgr(4)(withoutControls(url))})`,
}

/** Sets inline text; instants in the zone that they name. */
export function setText(inline: Inline, style: Style): string {
  if (typeof inline === 'string') return style.literal(inline)
  if ('bold' in inline) return style.bold(setText(inline.bold, style))
  if ('italic' in inline) return style.italic(setText(inline.italic, style))
  if ('struck' in inline) return style.struck(setText(inline.struck, style))
  if ('code' in inline) return style.code(inline.code)
  if ('link' in inline)
    return inline.words === inline.link
      ? style.literal(inline.words)
      : style.link(inline.link, style.literal(inline.words))
  if ('person' in inline) return style.literal(inline.name)
  if ('room' in inline) return style.literal(roomWords(inline.room))
  if ('instant' in inline) return style.literal(instantWords(inline))
  return inline.map((part) => setText(part, style)).join('')
}
