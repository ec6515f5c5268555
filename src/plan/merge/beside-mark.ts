import type { Mark } from '../reading.ts'

interface Worded {
  readonly text: string
  readonly mark?: Mark
}

/** A text without the word in it that is its mark: that is its state, and may be rewritten by an export. */
export function besideMark(text: string, mark: Mark | undefined): string {
  if (mark?.as !== 'word') return text
  const at = text.lastIndexOf(mark.text)
  const rest = at < 0 ? text : `${text.slice(0, at)}${text.slice(at + mark.text.length)}`
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text
}

/** Whether two lines say the same, but for their marks. */
export function isSameText(one: Worded, other: Worded): boolean {
  return one.text === other.text || besideMark(one.text, one.mark) === besideMark(other.text, other.mark)
}
