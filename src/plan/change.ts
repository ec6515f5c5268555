import type { Instant } from '../clock.ts'
import type { Ref } from './item.ts'

/** What may change of an item, and what else is worth an entry in the log. */
const changedNames = [
  'state',
  'owner',
  'due',
  'kind',
  'text',
  'note',
  'added',
  'removed',
  'returned',
  'written',
  'conflict',
  'imported',
  'settings',
  'review',
  'assessed',
  'run',
  'evidence',
  'decision',
  'arranged',
  'own',
  'trigger',
] as const

export type Changed = (typeof changedNames)[number]

export function isChanged(name: string): name is Changed {
  return changedNames.some((one) => one === name)
}

/** One entry of the append-only log. `before` and `after` are plain data, absent where there was nothing. */
export interface Change {
  readonly what: Changed
  readonly ref?: Ref
  readonly before?: unknown
  readonly after?: unknown
  readonly note?: string
}

/** Beside the items: kept for the history, and to be taken back by a command of its own. */
export function isArrangement({ what }: Change): boolean {
  return what === 'arranged' || what === 'own'
}

/** Whether undo leaves it as it is, and says so: an arrangement, or what became of a trigger. */
export function isKeptByUndo(change: Change): boolean {
  return isArrangement(change) || change.what === 'trigger'
}

/** All that one request changed: undone as a whole. */
export interface Batch {
  readonly id: number
  readonly roadmap: number
  readonly at: Instant
  /** The zone in which it was meant. */
  readonly zone: string
  /** `document` when the file itself was edited. */
  readonly by: { readonly id: string; readonly name: string }
  readonly room: string
  readonly message?: string
  readonly changes: readonly Change[]
  /** The batch that this one took back. */
  readonly undoes?: number
  /** The batch that took this one back. */
  readonly undoneBy?: number
}

/** Who changes what time brings about: nobody takes that back by a slip. */
export const byTime = { id: 'cairn', name: 'Cairn' } as const

/** Whoever made a change, as a sentence names them: a person, or the document itself. */
export function changerName({ id, name }: Batch['by']): string {
  return id === 'document' ? 'the document' : name
}
