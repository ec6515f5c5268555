import { channelIn, type Inline } from '../../chat/inline.ts'

/** Everything that Discord's Markdown gives a meaning inside a line, mentions, links, emoji names and times included. */
const meaning = /[\\`*_~|<>#@:[\]]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const control = /[\u0000-\u0009\u000B-\u001F\u007F]/g
/** What turns the direction of the text after it. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g

/** Text without what moves a cursor or turns the text after it. */
export function clean(text: string): string {
  return text.toWellFormed().replace(control, '').replace(turning, '')
}

/** Text that Discord shows as it is: nothing in it pings, links, formats or turns into an emoji. */
export function literal(text: string): string {
  return clean(text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ')).replace(meaning, '\\$&')
}

/** Inline nodes as a part of one line. */
export function withinLine(inline: Inline): string {
  return markdown(inline).replace(/\s*\n\s*/g, ' ')
}

/** One line that does not read as a list: only literal text begins with a dash or a number, no markup of ours does. */
export function line(inline: Inline): string {
  return withinLine(inline).replace(/^(\s*)(?:-|(\d+)\.(?=\s))/, (_, blanks: string, number?: string) =>
    number === undefined ? `${blanks}\\-` : `${blanks}${number}\\.`,
  )
}

/** Inline nodes as Discord's Markdown. */
function markdown(inline: Inline): string {
  if (typeof inline === 'string') return literal(inline)
  if ('bold' in inline) return wrapped('**', markdown(inline.bold))
  if ('italic' in inline) return wrapped('*', markdown(inline.italic))
  if ('struck' in inline) return wrapped('~~', markdown(inline.struck))
  if ('code' in inline) return code(inline.code)
  if ('link' in inline) return link(inline.link, inline.words)
  if ('person' in inline) return literal(`@${inline.name}`)
  if ('room' in inline) return `<#${channelIn(inline.room)}>`
  if ('instant' in inline)
    return `<t:${Math.floor(inline.instant / 1000)}:${{ date: 'D', time: 't', both: 'f' }[inline.show]}>`
  return inline.map(markdown).join('')
}

/** Marks around the words and inside the blanks, since Discord reads no emphasis next to a blank. */
function wrapped(mark: string, text: string): string {
  const words = text.trim()
  if (words === '') return text
  const from = text.indexOf(words)
  return `${text.slice(0, from)}${mark}${words}${mark}${text.slice(from + words.length)}`
}

/** In code no escape is read, so text with two backticks in a row cannot be code. */
function code(text: string): string {
  const shown = clean(text.replace(/\s+/g, ' '))
  if (shown.trim() === '' || shown.includes('``')) return literal(shown)
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``
}

/** Discord shows a masked link only where its words are no address themselves. */
function link(address: string, words: string): string {
  const url = webAddress(address)
  if (url === undefined) return literal(words === address ? words : `${words} (${address})`)
  if (words.trim() === '' || words === address) return `<${url}>`
  if (!isBalanced(words)) return `${literal(words)} <${url}>`
  return `[${literal(words).replace(/\s*\n\s*/g, ' ')}](<${url}>)`
}

/** Discord looks for a link's end without heeding escapes, so a lone bracket would swallow it. */
function isBalanced(words: string): boolean {
  let open = 0
  for (const letter of words) {
    if (letter === '[') open += 1
    if (letter === ']') open -= 1
    if (open < 0 || open > 1) return false
  }
  return open === 0
}

/** Longer ones are shown as text, which can be broken into lines. */
const longestAddress = 1500

function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  const shown = url.href.replace(/[<>\\\s]/g, encodeURIComponent)
  return shown.length > longestAddress ? undefined : shown
}
