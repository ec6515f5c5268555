import { isStateWord, leadingSign, namesState } from './vocabulary.ts'

/** How a mark is built: blanks, a sign, what stands between, a word or something that names no state, blanks. */
export interface Shape {
  readonly before: string
  readonly sign: string
  readonly between: string
  readonly word: string
  /** Kept as it is: a number, a date. */
  readonly rest: string
  readonly after: string
}

/** Undefined for a mark that says more of its state than a word: that must not be lost. */
export function shapeOf(text: string): Shape | undefined {
  const inner = text.trim()
  const before = text.slice(0, text.length - text.trimStart().length)
  const after = text.slice(before.length + inner.length)
  const sign = leadingSign(inner)
  const behind = inner.slice(sign.length)
  const tail = behind.trimStart()
  const between = behind.slice(0, behind.length - tail.length)
  if (isStateWord(tail)) return { before, sign, between, word: tail, rest: '', after }
  if (tail !== '' && (sign === '' || namesState(tail))) return undefined
  return { before, sign, between, word: '', rest: tail, after }
}

/** Whether two marks are built alike and say nothing besides a state. */
export function areAlike(one: Shape, other: Shape): boolean {
  return (
    one.rest === '' &&
    other.rest === '' &&
    (one.sign === '') === (other.sign === '') &&
    (one.word === '') === (other.word === '')
  )
}
