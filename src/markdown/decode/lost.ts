import { fromSequence, sequenceLength } from './characters.ts'
import type { CodePage } from './code-pages.ts'

/** Words near a sign that tell which of several it was. */
const hints: readonly (readonly [string, RegExp])[] = [
  ['🐍', /python|snake|pip\b/i],
  ['🐛', /\bbugs?\b|issue|defect|debug/i],
  ['📝', /\bsee\b|note|docs?\b|document|write|contribut|draft|changelog|log\b/i],
  ['📍', /location|milestone|pin\b|where|current/i],
  ['📁', /folder|director|files?\b|structure/i],
  ['📐', /design|architect|measure|spec/i],
  ['🔍', /search|find|review|inspect|audit|investigat|analy|overview/i],
  ['🔐', /security|secure|lock|auth|encrypt|secret/i],
  ['🔁', /repeat|recur|cycle|loop|iterat/i],
  ['🌐', /web\b|global|network|internet|i18n|locali/i],
  ['🌍', /world|earth|region|climate/i],
  ['🏗', /build|progress|construct|architect|infrastructure/i],
  ['🏁', /finish|goal|complete|start|milestone|race/i],
  ['🏆', /win|achiev|award|best/i],
  ['🏷', /label|tag|version|release/i],
  ['🏛', /govern|institution|bank|museum/i],
  ['👍', /good|approve|like|recommend/i],
  ['👁', /watch|view|see\b|observ/i],
  ['🎁', /gift|bonus|present/i],
  ['🤝', /partner|collab|communit|agree|contribut/i],
  ['🛍', /shop|store|sale/i],
]

/** Signs that plans use, tried in this order where no word near it tells more. */
const customary = [...'❌❓⏳⏰⏸⏹⏭⏱️”❝❞📝🔍🐛📍🏗🔁🔐👍🌐🏁📁🏆📐🐍🎁🤝🏷👏🌍', '\u200d', ...'сяАНэÁÍàр']

const shown = /[\p{Emoji_Presentation}\p{Extended_Pictographic}]/u

/**
 * What a sequence was before bytes without a character were dropped from it,
 * chosen by the words of its line and then by custom; undefined when nothing customary fits.
 */
export function infer(
  bytes: readonly number[],
  size: number,
  page: CodePage,
  text: string,
  from: number,
  to: number,
): string | undefined {
  const missing = size - bytes.length
  if (page.lost.length === 0 || missing > 2 || (size === 3 && bytes.length === 1)) return undefined
  const options = optionsFor(bytes, missing, page)
  if (options.size === 0) return undefined
  if (size === 4) {
    const near = lineAround(text, from, to)
    const hinted = hints.find(([sign, words]) => options.has(sign) && words.test(near))
    if (hinted) return hinted[0]
  }
  if (options.has('\u200d') && shown.test(text.slice(Math.max(0, from - 2), from))) return '\u200d'
  const known = customary.find((sign) => options.has(sign))
  if (known !== undefined || size < 4) return known
  return [...options].find((sign) => shown.test(sign))
}

/** All sequences that the present bytes make with so many lost ones put in behind the lead. */
function fill(bytes: readonly number[], missing: number, lost: readonly number[]): number[][] {
  if (missing === 0) return sequenceLength(bytes, 0) === bytes.length ? [[...bytes]] : []
  const filled: number[][] = []
  for (let at = 1; at <= bytes.length; at++)
    for (const byte of lost)
      filled.push(...fill([...bytes.slice(0, at), byte, ...bytes.slice(at)], missing - 1, lost))
  return filled
}

/** The same few bytes come again and again in one document. */
const remembered = new WeakMap<CodePage, Map<string, ReadonlySet<string>>>()

const mostRemembered = 1_000

function optionsFor(bytes: readonly number[], missing: number, page: CodePage): ReadonlySet<string> {
  const known = remembered.get(page) ?? new Map<string, ReadonlySet<string>>()
  remembered.set(page, known)
  const key = bytes.join()
  const options = known.get(key) ?? new Set(fill(bytes, missing, page.lost).map(fromSequence))
  if (known.size > mostRemembered) known.clear()
  known.set(key, options)
  return options
}

/** What stands on the same line, within a few words. */
function lineAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 80), from)
  const after = text.slice(to, to + 80)
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0]}`
}
