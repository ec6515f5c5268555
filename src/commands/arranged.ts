import type { Change } from '../plan/change.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { circumstancesOf } from './change-items.ts'
import type { Call } from './command.ts'

/** Something that was arranged beside the items: undo does not take it back, and says what does. */
export interface Arranged {
  readonly roadmap: Roadmap
  /** For the history: `reminders at 09:00`. */
  readonly what: string
  /** The line that takes it back, without `/roadmap`; absent where nothing does. */
  readonly back?: string
  /** It is one person's own: nobody else's history or undo tells of it. */
  readonly isOwn?: boolean
}

/** What undo leaves as it is, in words. */
export function whatStays({ what, note = 'that' }: Change): string {
  return what === 'trigger' ? `what became of a trigger (“${note}”)` : note
}

/** What takes back what undo does not; undefined where nothing does. */
export function wayBack({ what, after }: Change, { key }: Pick<Roadmap, 'key'>): string | undefined {
  if (what === 'trigger') return `See what has fired: /roadmap trigger ${key} list`
  return typeof after === 'string' ? `Take it back so: /roadmap ${after}` : undefined
}

/** Writes down what was arranged, so that undo does not pass it over. */
export async function noteArranged(call: Call, { roadmap, what, back, isOwn }: Arranged): Promise<void> {
  await call.tx.log.record({
    ...circumstancesOf(call, roadmap),
    changes: [
      {
        what: isOwn === true ? 'own' : 'arranged',
        note: what,
        ...(back !== undefined && { after: back }),
      },
    ],
  })
}
