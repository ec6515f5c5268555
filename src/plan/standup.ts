import { z } from 'zod'
import type { Ref } from './item.ts'
import { possibleStates } from './kinds/index.ts'
import type { State } from './state.ts'
import type { TrackedItem } from './tracked-item.ts'

export const answerSchema = z.object({
  done: z.string().optional(),
  next: z.string().optional(),
  /** What stands in the way. */
  way: z.string().optional(),
})
/** What somebody says before a digest. */
export type Answer = z.infer<typeof answerSchema>

export interface GivenAnswer extends Answer {
  readonly person: string
  readonly name: string
}

/** A change that an answer suggests; nobody makes it but the one who answered. */
export interface Suggestion {
  readonly ref: Ref
  readonly command: 'done' | 'start' | 'block'
}

const meant: readonly (readonly [keyof Answer, Suggestion['command'], State])[] = [
  ['done', 'done', 'done'],
  ['next', 'start', 'in_progress'],
  ['way', 'block', 'blocked'],
]

/** The refs that an answer names. */
export function refsIn(answer: Answer, key: string): readonly Ref[] {
  const refs = new RegExp(`(?<![\\p{L}\\p{N}])${key}-\\d+`, 'giu')
  const words = [answer.done, answer.next, answer.way].join('\n')
  return [...new Set((words.match(refs) ?? []).map((ref) => ref.toUpperCase()))]
}

/** What an answer suggests of the items that it names. */
export function suggestionsOf(answer: Answer, items: readonly TrackedItem[]): readonly Suggestion[] {
  return meant.flatMap(([part, command, state]) =>
    items.flatMap((item): readonly Suggestion[] => {
      const isNamed = new RegExp(`(?<![\\p{L}\\p{N}])${item.ref}(?!\\d)`, 'iu').test(answer[part] ?? '')
      return isNamed && item.state !== state && possibleStates(item).includes(state)
        ? [{ ref: item.ref, command }]
        : []
    }),
  )
}
