import type { types } from '@slack/bolt'
import { channelIn, type Inline, roomWords } from '../../chat/inline.ts'
import { instantWords } from '../../chat/instant-words.ts'
import { limits } from './limits.ts'

export type Element =
  | types.RichTextText
  | types.RichTextLink
  | types.RichTextDate
  | types.RichTextChannelMention
type Style = NonNullable<types.RichTextText['style']>

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const control = /[\u0000-\u0009\u000B-\u001F\u007F]/g
/** What turns the direction of the text after it. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g

/** Text fit for Slack: whole characters, line ends as \n, nothing that moves a cursor. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(control, '')
    .replace(turning, '')
}

/** Text for a field that reads mrkdwn: the three characters that begin every control sequence, escaped. */
export function escaped(text: string): string {
  return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Text for a plain_text object: markup is not read there, but Slack decodes its three entities. */
export function literal(text: string): string {
  return clean(text).replace(/&(?=(?:amp|lt|gt);)/g, '&amp;')
}

/** Inline nodes as elements of rich text, in which a string is never parsed. */
export function elements(inline: Inline, style: Style = {}): readonly Element[] {
  if (typeof inline === 'string') return text(inline, style)
  if ('bold' in inline) return elements(inline.bold, { ...style, bold: true })
  if ('italic' in inline) return elements(inline.italic, { ...style, italic: true })
  if ('struck' in inline) return elements(inline.struck, { ...style, strike: true })
  if ('code' in inline) return text(inline.code, { ...style, code: true })
  if ('link' in inline) return link(inline.link, inline.words, style)
  if ('person' in inline) return text(`@${inline.name}`, style)
  if ('room' in inline) return [{ type: 'channel', channel_id: channelIn(inline.room), ...styled(style) }]
  if ('instant' in inline) return [date(inline, style)]
  return inline.flatMap((part) => elements(part, style))
}

/** The words alone, for where Slack shows no rich text; instants in the zone that they name. */
export function words(inline: Inline): string {
  if (typeof inline === 'string') return clean(inline)
  if ('bold' in inline) return words(inline.bold)
  if ('italic' in inline) return words(inline.italic)
  if ('struck' in inline) return words(inline.struck)
  if ('code' in inline) return clean(inline.code)
  if ('link' in inline) return clean(inline.words || inline.link)
  if ('person' in inline) return `@${clean(inline.name)}`
  if ('room' in inline) return roomWords(inline.room)
  if ('instant' in inline) return instantWords(inline)
  return inline.map(words).join('')
}

/** Whether something is lost where only words are shown. */
export function isRich(inline: Inline): boolean {
  if (typeof inline === 'string') return false
  if ('bold' in inline) return isRich(inline.bold)
  if ('italic' in inline) return isRich(inline.italic)
  if ('struck' in inline) return true
  if ('code' in inline || 'person' in inline) return false
  if ('link' in inline || 'instant' in inline || 'room' in inline) return true
  return inline.some(isRich)
}

export function elementLength(element: Element): number {
  if (element.type === 'text') return element.text.length
  if (element.type === 'channel') return element.channel_id.length
  if (element.type === 'link') return (element.text ?? element.url).length
  return element.fallback?.length ?? element.format.length
}

function text(shown: string, style: Style): readonly types.RichTextText[] {
  const safe = clean(shown)
  return safe === '' ? [] : [{ type: 'text', text: safe, ...styled(style) }]
}

function link(address: string, shown: string, style: Style): readonly Element[] {
  const url = webAddress(address)
  if (url === undefined) return text(shown === address ? shown : `${shown} (${address})`, style)
  return [{ type: 'link', url, text: clean(shown) || url, ...styled(style) }]
}

function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return (protocol === 'http:' || protocol === 'https:') && href.length <= limits.address ? href : undefined
}

type Instant = Extract<Inline, { readonly instant: number }>

/** Tokens that Slack fills in for each reader's own zone: messaging/formatting-message-text, date formatting. */
const formats = { date: '{date_short}', time: '{time}', both: '{date_short} {time}' } as const

function date(node: Instant, style: Style): types.RichTextDate {
  return {
    type: 'date',
    timestamp: Math.floor(node.instant / 1000),
    format: formats[node.show],
    fallback: instantWords(node),
    ...styled(style),
  }
}

function styled(style: Style): { readonly style?: Style } {
  return Object.keys(style).length > 0 ? { style } : {}
}
