import type { Mark, ReadItem } from '../../plan/reading.ts'
import type { State } from '../../plan/state.ts'
import { languagesIn } from './languages.ts'
import { type Shape, shapeOf } from './shape.ts'
import { languagesOfStates, type Speech } from './vocabulary.ts'

/** A mark that a document shows, with what it means there. */
export interface Example {
  readonly item: ReadItem
  readonly text: string
  readonly shape: Shape
}

/** How a document shows states. */
export interface Examples {
  /** What its boxes hold, one entry a box. */
  readonly boxes: readonly string[]
  of(as: Mark['as'], state: State): readonly Example[]
  /** The signs of a state, in order. */
  signsOf(state: State): readonly string[]
  /** What tells the language in which it names states. */
  speech(): Speech
}

export function examplesOf(items: readonly ReadItem[], text: string): Examples {
  const boxes: string[] = []
  const shapes = new Map<string, Shape | undefined>()
  const byUse = new Map<string, Example[]>()
  const signs = new Map<State, Set<string>>()
  let speech: Speech | undefined
  for (const item of items) {
    const { mark, state } = item
    if (mark?.as === 'box') boxes.push(mark.text)
    if (mark === undefined || mark.as === 'box' || mark.text === '') continue
    if (!shapes.has(mark.text)) shapes.set(mark.text, shapeOf(mark.text))
    const shape = shapes.get(mark.text)
    if (shape === undefined) continue
    const use = `${mark.as} ${state}`
    const alike = byUse.get(use) ?? []
    alike.push({ item, text: mark.text.trim(), shape })
    byUse.set(use, alike)
    if (shape.sign !== '') signs.set(state, (signs.get(state) ?? new Set()).add(shape.sign))
  }
  return {
    boxes,
    of: (as, state) => byUse.get(`${as} ${state}`) ?? [],
    signsOf: (state) => [...(signs.get(state) ?? [])],
    speech: () => {
      const words = [...byUse.values()].flat().map(({ shape }) => shape.word)
      speech ??= { states: languagesOfStates(words), text: languagesIn(text) }
      return speech
    },
  }
}
