import type { Mark, ReadItem } from '../../plan/reading.ts'
import { type State, states } from '../../plan/state.ts'
import { boxStates } from '../marks.ts'
import type { Example, Examples } from './examples.ts'
import { areAlike, type Shape, shapeOf } from './shape.ts'
import { signsFor, wordFor } from './vocabulary.ts'

/**
 * What a mark may say to show a state, best first: as the document says it elsewhere, nearest places before
 * others, then as is customary. Empty when such a mark cannot show it.
 */
export function wordings(mark: Mark, state: State, item: ReadItem | undefined, examples: Examples): string[] {
  if (mark.as === 'box') return boxes(state, mark.text, examples.boxes)
  if (mark.text === '') return forBlank(state, item, examples)
  const own = shapeOf(mark.text)
  if (own === undefined) return []
  const similar = examples.of(mark.as, state).filter(({ shape }) => areAlike(shape, own))
  const here = nearestFirst(similar, item).map((text) => own.before + text + own.after)
  return [...new Set([...here, ...customary(own, state, examples)])]
}

/** What a cell may say that says nothing as yet: what the nearest ones say, or what they would. */
function forBlank(state: State, item: ReadItem | undefined, examples: Examples): string[] {
  const cells = states.flatMap((one) => examples.of('cell', one)).filter(({ shape }) => shape.rest === '')
  const [like] = cells.toSorted((one, other) => distance(one.item, item) - distance(other.item, item))
  if (like === undefined) return []
  const similar = examples.of('cell', state).filter(({ shape }) => areAlike(shape, like.shape))
  return [
    ...new Set([
      ...nearestFirst(similar, item),
      ...customary({ ...like.shape, before: '', after: '' }, state, examples),
    ]),
  ]
}

/** Boxes that Markdown knows, and others only where the document has them. */
function boxes(state: State, own: string, used: readonly string[]): string[] {
  const isWide = /[\u3000ｘＸ]/.test(own)
  if (state === 'open') return [isWide ? '\u3000' : ' ']
  if (state === 'done') return isWide ? ['ｘ'] : [count(used, 'X') > count(used, 'x') ? 'X' : 'x']
  const usual = { in_progress: '/', dropped: '-' }[String(state)]
  const others = used.filter((text) => boxStates[text] === state)
  return [...new Set([...others, ...(usual === undefined ? [] : [usual])])]
}

function count(texts: readonly string[], wanted: string): number {
  return texts.filter((text) => text === wanted).length
}

function customary(own: Shape, state: State, examples: Examples): string[] {
  const signs = own.sign === '' ? [''] : [...new Set([...examples.signsOf(state), ...signsFor(state)])]
  const word = own.word === '' ? '' : wordFor(state, own.word, examples.speech())
  if (word === undefined) return []
  return signs.map((sign) => `${own.before}${sign}${own.between}${word}${own.rest}${own.after}`)
}

/** Each text once, by the place where it stands nearest: the same section, the same kind, the fewest lines away. */
function nearestFirst(examples: readonly Example[], item: ReadItem | undefined): string[] {
  const nearest = new Map<string, number>()
  for (const example of examples) {
    const far = distance(example.item, item)
    if (far < (nearest.get(example.text) ?? Number.POSITIVE_INFINITY)) nearest.set(example.text, far)
  }
  return [...nearest].sort(([, one], [, other]) => one - other).map(([text]) => text)
}

function distance(example: ReadItem, item: ReadItem | undefined): number {
  if (item === undefined) return example.line
  const elsewhere = example.section.join('\n') === item.section.join('\n') ? 0 : 2_000_000
  return elsewhere + (example.kind === item.kind ? 0 : 1_000_000) + Math.abs(example.line - item.line)
}
