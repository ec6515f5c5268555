import type { Detail } from '../item.ts'
import type { Mark } from '../reading.ts'

interface Worded {
  readonly text: string
  readonly mark?: Mark
  readonly detail: Pick<Detail, 'stateReason'>
}

/** A text without the word in it that is its mark: that is its state, and may be rewritten by an export. */
export function besideMark(text: string, mark: Mark | undefined): string {
  if (mark?.as !== 'word') return text
  const at = text.lastIndexOf(mark.text)
  const rest = at < 0 ? text : `${text.slice(0, at)}${text.slice(at + mark.text.length)}`
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text
}

/** Whether two lines say the same, but for their marks: behind some of these words are a reason, behind others text. */
export function isSameText(one: Worded, other: Worded): boolean {
  if (one.text === other.text) return true
  if (besideMark(one.text, one.mark) === besideMark(other.text, other.mark)) return true
  if (one.mark === undefined || other.mark === undefined || one.mark.text === other.mark.text) return false
  return wordsOf(one) === wordsOf(other)
}

function wordsOf({ text, mark, detail: { stateReason = '' } }: Worded): string {
  return `${besideMark(text, mark)} ${stateReason}`.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''
}
