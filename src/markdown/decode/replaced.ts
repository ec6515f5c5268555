/** Characters `from` to `to` of a text that are read as others. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly now: string
}

/** A text with some of its characters replaced. */
export interface Replaced {
  readonly text: string
  /** The offset in the text as it was of the character at an offset of this one. */
  readonly before: (offset: number) => number
}

/** Puts replacements, in order, into a text. */
export function replaced(text: string, replacements: readonly Replacement[]): Replaced {
  const parts: string[] = []
  const added = replacements.reduce((sum, { from, to, now }) => sum + now.length - (to - from), 0)
  const length = text.length + added
  const origins = new Uint32Array(length + 1)
  let next = 0
  let at = 0
  const copy = (end: number) => {
    parts.push(text.slice(at, end))
    for (; at < end; at++) origins[next++] = at
  }
  for (const { from, to, now } of replacements) {
    copy(from)
    parts.push(now)
    for (let unit = 0; unit < now.length; unit++) origins[next++] = from
    at = to
  }
  copy(text.length)
  origins[length] = text.length
  return { text: parts.join(''), before: (offset) => origins[Math.min(offset, length)] ?? text.length }
}
