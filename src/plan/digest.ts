import type { Instant } from '../clock.ts'
import type { Change } from './change.ts'
import type { Glance } from './glance.ts'
import type { Ref } from './item.ts'
import { possibleStates } from './kinds/index.ts'
import type { Standing } from './standing.ts'
import type { State } from './state.ts'
import { readStateThen } from './state-then.ts'

/** A change with its circumstances, as the log has it. */
export interface Logged extends Change {
  readonly batch: number
  readonly at: Instant
  readonly by: { readonly name: string }
  readonly undoes?: number
  readonly undone: boolean
}

/** An item that moved, and who moved it last. */
export interface Moved {
  readonly item: Glance
  readonly by: string
}

/** A metric that has another value than before. */
export interface MovedMetric {
  readonly item: Glance
  readonly before?: string
  readonly current: string
  readonly by: string
}

/** A gate that was decided, a procedure that was started or ended, or a trigger that fired, with its fate. */
export interface Happened {
  readonly what: 'decision' | 'run' | 'trigger'
  readonly ref?: Ref
  /** Of a trigger: `fired`, `confirmed`; of a procedure how its run stands. */
  readonly fate?: string
  readonly says: string
  readonly by: string
}

/** Reviews that are open or to come as one, with the day they are meant for. */
export interface ReviewDay {
  readonly texts: readonly string[]
  readonly on: string
}

/** Reviews that were closed as one. */
export interface ClosedReview {
  readonly texts: readonly string[]
  readonly by: string
  readonly conclusion?: string
}

/** The reviews of a plan: those that were closed, those that wait for somebody, and the next one. */
export interface ReviewDays {
  readonly closed: readonly ClosedReview[]
  readonly waiting: readonly ReviewDay[]
  readonly next?: ReviewDay
}

/** What a team has to know of its plan since it last looked. */
export interface Digest {
  readonly standing: Standing
  readonly since: Instant
  readonly done: readonly Moved[]
  /** Moved otherwise than to their end, and items made in chat. */
  readonly moved: readonly Moved[]
  readonly metrics: readonly MovedMetric[]
  readonly happened: readonly Happened[]
  readonly active: readonly Glance[]
  /** What people said of an item's state, the newest of it. */
  readonly reasons: ReadonlyMap<Ref, string>
  readonly reviews: ReviewDays
}

/** The time that a digest tells of: from an instant on, and of the log what comes after a batch. */
interface Stretch {
  readonly since: Instant
  readonly after: number
}

/** What `entries` of a time, in the order in which they happened, and where the plan stands come to. */
export function digestOf(
  standing: Standing,
  items: readonly Glance[],
  entries: readonly Logged[],
  { since, after: told }: Stretch,
  reviews: ReviewDays,
  metrics: readonly MovedMetric[] = [],
): Digest {
  const byRef = new Map(items.map((item) => [item.ref, item]))
  // What was told before and is taken back since moved again.
  const counted = entries.filter(({ undone, undoes = 0 }) => !undone && undoes <= told)
  const imports = new Set(counted.filter(({ what }) => what === 'imported').map(({ batch }) => batch))
  const reasons = new Map<Ref, string>()
  const changes = new Map<Ref, { before: State | undefined; after: State | undefined; by: string }>()
  for (const entry of counted) {
    const isNew = entry.what === 'added' && entry.undoes === undefined && !imports.has(entry.batch)
    if (entry.ref === undefined || (entry.what !== 'state' && !isNew)) continue
    const first = changes.get(entry.ref)
    const before = first === undefined ? readStateThen(entry.before)?.state : first.before
    const after = isNew ? undefined : readStateThen(entry.after)?.state
    if (entry.note !== undefined) reasons.set(entry.ref, entry.note)
    changes.set(entry.ref, { before, after, by: entry.by.name })
  }
  const moved = [...changes].flatMap(([ref, { before, after, by }]) => {
    const item = byRef.get(ref)
    if (item === undefined) return []
    // What came of it later is told by the next digest.
    const state = after ?? item.state
    return state === before || isAtRest(item, state, before) ? [] : [{ item: { ...item, state }, by }]
  })
  return {
    standing,
    since,
    done: moved.filter(({ item }) => item.state === 'done'),
    moved: moved.filter(({ item }) => item.state !== 'done'),
    metrics,
    happened: counted.flatMap(happenedIn),
    active: items.filter((item) => item.state === 'in_progress' && item.kind !== 'phase'),
    reasons,
    reviews,
  }
}

function happenedIn({ what, ref, after, note = '', by }: Logged): readonly Happened[] {
  if (what !== 'decision' && what !== 'run' && what !== 'trigger') return []
  const fate = typeof after === 'string' ? { fate: after } : {}
  return [{ what, says: note, by: by.name, ...(ref !== undefined && { ref }), ...fate }]
}

/** A duty or step that waits or rests was not moved by anybody: its review or procedure was opened or closed. */
function isAtRest({ kind }: Glance, state: State, before: State | undefined): boolean {
  return state === 'none' || (state === 'open' && (before === 'none' || kind === 'duty' || kind === 'step'))
}

/** What is left to do of what a digest names: late first, then what is due, is blocked and is under way. */
export function leftOf({ active, standing: { late, soon, blocked } }: Digest): readonly Glance[] {
  const all = [...late, ...soon, ...blocked, ...active].filter((item) =>
    possibleStates(item).includes('done'),
  )
  return [...new Map(all.map((item) => [item.ref, item])).values()]
}

/** What moved, without how things stand. */
export function movedAlone(digest: Digest): Digest {
  const standing = { ...digest.standing, late: [], soon: [], blocked: [], blockers: [] }
  return { ...digest, standing, active: [], reviews: { closed: digest.reviews.closed, waiting: [] } }
}

/** Whether there is nothing to tell: nothing moved, and nothing waits for anybody. */
export function isQuiet({
  done,
  moved,
  metrics,
  happened,
  reviews,
  standing: { late, soon },
}: Digest): boolean {
  const told = [done, moved, metrics, happened, late, soon, reviews.closed, reviews.waiting]
  return told.every(({ length }) => length === 0)
}
