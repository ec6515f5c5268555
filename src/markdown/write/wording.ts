import type { Mark, ReadItem } from '../../plan/reading.ts'
import type { State } from '../../plan/state.ts'
import { boxStates } from '../marks.ts'
import { isStateWord, leadingSign, namesState, signsFor, wordFor } from './vocabulary.ts'

/** A mark that a document shows already, with what it means there. */
export interface Example extends Pick<ReadItem, 'kind' | 'state' | 'line'> {
  readonly section: string
  readonly as: Mark['as']
  readonly text: string
}

export function examplesOf(items: readonly ReadItem[]): Example[] {
  return items.flatMap(({ mark, kind, state, line, section }) =>
    mark === undefined
      ? []
      : [{ as: mark.as, text: mark.text, kind, state, line, section: section.join('\n') }],
  )
}

/**
 * What a mark may say to show a state, best first: as the document says it elsewhere, nearest places before
 * others, then as is customary. Empty when such a mark cannot show it.
 */
export function wordings(
  mark: Mark,
  state: State,
  item: ReadItem | undefined,
  examples: readonly Example[],
): string[] {
  if (mark.as === 'box') return boxes(state, examples)
  const own = shapeOf(mark.text)
  if (own === undefined) return []
  const similar = examples
    .filter((one) => one.as === mark.as && one.state === state && isLike(one.text, own))
    .sort((one, other) => distance(one, item) - distance(other, item))
    .map(({ text }) => own.before + text.trim() + own.after)
  return [...new Set([...similar, ...customary(own, state, examples)])]
}

/** Boxes that Markdown knows, and others only where the document has them. */
function boxes(state: State, examples: readonly Example[]): string[] {
  const used = examples.flatMap(({ as, text }) => (as === 'box' ? text : []))
  if (state === 'open') return [' ']
  if (state === 'done') return [count(used, 'X') > count(used, 'x') ? 'X' : 'x']
  const usual = { in_progress: '/', dropped: '-' }[String(state)]
  const others = used.filter((text) => boxStates[text] === state)
  return [...new Set([...others, ...(usual === undefined ? [] : [usual])])]
}

function count(texts: readonly string[], wanted: string): number {
  return texts.filter((text) => text === wanted).length
}

/** How a mark is built: blanks, a sign, what stands between, a word or something that names no state, blanks. */
interface Shape {
  readonly before: string
  readonly sign: string
  readonly between: string
  readonly word: string
  /** Kept as it is: a number, a date. */
  readonly rest: string
  readonly after: string
}

/** Undefined for a mark that says more of its state than a word: that must not be lost. */
function shapeOf(text: string): Shape | undefined {
  const inner = text.trim()
  const before = text.slice(0, text.length - text.trimStart().length)
  const sign = leadingSign(inner)
  const behind = inner.slice(sign.length)
  const tail = behind.trimStart()
  const between = behind.slice(0, behind.length - tail.length)
  const word = isStateWord(tail) ? tail : ''
  if (word === '' && tail !== '' && (sign === '' || namesState(tail))) return undefined
  return {
    before,
    sign,
    between,
    word,
    rest: word === '' ? tail : '',
    after: text.slice(before.length + inner.length),
  }
}

/** Whether a mark is built like another and says nothing besides its state. */
function isLike(text: string, { sign, word, rest }: Shape): boolean {
  const shape = shapeOf(text)
  return (
    shape !== undefined &&
    shape.rest === '' &&
    rest === '' &&
    (shape.sign === '') === (sign === '') &&
    (shape.word === '') === (word === '')
  )
}

function customary(own: Shape, state: State, examples: readonly Example[]): string[] {
  const shown = examples
    .filter((one) => one.state === state && one.as !== 'box')
    .map(({ text }) => leadingSign(text.trim()))
    .filter((sign) => sign !== '')
  const signs = own.sign === '' ? [''] : [...new Set([...shown, ...signsFor(state)])]
  const word = own.word === '' ? '' : wordFor(state, own.word)
  if (word === undefined) return []
  return signs.map((sign) => `${own.before}${sign}${own.between}${word}${own.rest}${own.after}`)
}

function distance(example: Example, item: ReadItem | undefined): number {
  if (item === undefined) return example.line
  const sameSection = example.section === item.section.join('\n')
  const far = (sameSection ? 0 : 2_000_000) + (example.kind === item.kind ? 0 : 1_000_000)
  return far + Math.abs(example.line - item.line)
}
