import { workspaceOf } from '../chat/place.ts'
import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { askedBy, doubtOf, letters, settleDoubts } from '../evidence/reworded.ts'
import type { Evidence } from '../plan/evidence.ts'
import { ownerAmong } from '../plan/owner.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Watch } from '../plan/watch.ts'
import type { Transaction } from '../store/transaction.ts'
import { type Misfit, rewordedView } from '../views/reworded.ts'
import { doubtView } from '../views/turned.ts'
import { ruleInText } from './rule-in-text.ts'
import { wantedWatches } from './wanted-watches.ts'

/** What an import, or taking one back, made of the lines of a plan. */
export interface Rewording {
  readonly added: readonly TrackedItem[]
  readonly saves: readonly { readonly item: TrackedItem; readonly before: TrackedItem }[]
}

/** The lines that ask now for something else to be watched, and what is told of watches that were made for them. */
export interface Reworded {
  readonly lines: readonly TrackedItem[]
  readonly posts: readonly Post[]
}

/** So much of what a watch fired can be evidence of a line. */
const mostFired = 50

/**
 * Holds what is watched against lines that were reworded or are gone: a rule that was made for other words counts by
 * itself no more, and evidence that came from it is in doubt until those words are back. `request` makes the keys of the posts unique.
 */
export async function holdAgainstWords(
  tx: Transaction,
  roadmap: Pick<Roadmap, 'id' | 'key'>,
  room: string,
  { added, saves }: Rewording,
  request: string,
  now: Instant,
): Promise<Reworded> {
  if (saves.length === 0) return { lines: [], posts: [] }
  const items = await tx.items.all(roadmap.id)
  const befores = new Map(saves.map(({ before }) => [before.number, before]))
  const isAdded = new Set(added.map(({ number }) => number))
  const asked = asks(
    items.flatMap((item) => (isAdded.has(item.number) ? [] : (befores.get(item.number) ?? item))),
  )
  const asking = asks(items)
  const changed = items.filter(({ number, origin }) => !isAdded.has(number) && origin !== 'removed')
  const lines = changed.filter(({ number }) => !isSame(asked.get(number), asking.get(number)))

  for (const { item, before } of saves)
    if (item.text !== before.text) await settleDoubts(tx, roadmap.id, item)
  const misfits: Misfit[] = []
  for (const watch of await tx.watches.ofRoadmap(roadmap.id)) {
    const item = items.find(({ number }) => number === watch.number)
    const before = item && befores.get(item.number)
    if (item === undefined || (before === undefined && !lines.includes(item))) continue
    const isGone = item.origin === 'removed'
    if (isGone && before?.origin === 'removed') continue
    const was = before ?? item
    const own = asking.get(item.number) ?? []
    if (!isGone && (own.includes(askOf(watch)) || asksTheSame(was, item, asked.get(item.number), own)))
      continue
    const { dueAt, trustedBy, ...rest } = watch
    if (trustedBy !== undefined) await tx.watches.save(rest, dueAt)
    misfits.push({
      watch,
      item,
      ...(!isGone && { was: was.text }),
      wasTrusted: trustedBy !== undefined,
      doubted: isGone ? [] : await doubt(tx, watch, was),
    })
  }
  return { lines, posts: misfits.length === 0 ? [] : await posts(tx, roadmap, room, misfits, request, now) }
}

/** For each line, by number, what it asks to be watched and for what. */
function asks(items: readonly TrackedItem[]): ReadonlyMap<number | undefined, readonly string[]> {
  const plan = items.filter(({ origin }) => origin !== 'removed')
  const { wanted } = wantedWatches(plan)
  return new Map(
    [...Map.groupBy(wanted, ({ number }) => number)].map(([number, those]) => [number, those.map(askOf)]),
  )
}

/** What is watched and for what, in a word. */
export function askOf({ subject, rule }: Pick<Watch, 'subject' | 'rule'>): string {
  return `${subject.source} ${subject.id} ${JSON.stringify(rule)}`
}

function isSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((ask, at) => ask === other[at])
}

/** Words that were merely tidied, or that ask for the same by a rule; what a criterion leaves to people they must judge. */
function asksTheSame(
  was: TrackedItem,
  item: TrackedItem,
  asked: readonly string[] = [],
  asking: readonly string[],
): boolean {
  if (!isSame(asked, asking)) return false
  if (letters(askedBy(was)) === letters(askedBy(item))) return true
  return asking.length > 0 && (item.kind !== 'criterion' || ruleInText(item.text) !== undefined)
}

async function doubt(tx: Transaction, watch: Watch, was: TrackedItem): Promise<readonly Evidence[]> {
  const doubted: Evidence[] = []
  const because = doubtOf(was)
  for (const { id } of await tx.firings.ofWatch(watch.id, mostFired))
    for (const one of await tx.evidence.ofFiring(id)) {
      if (one.number !== was.number || one.isWithdrawn || one.doubt !== undefined) continue
      await tx.evidence.setDoubt(one.id, because)
      doubted.push({ ...one, doubt: because })
    }
  return doubted
}

async function posts(
  tx: Transaction,
  roadmap: Pick<Roadmap, 'id' | 'key'>,
  room: string,
  misfits: readonly Misfit[],
  request: string,
  now: Instant,
): Promise<readonly Post[]> {
  const people = await tx.people.of(workspaceOf(room))
  const key = `reworded:${request}:${now}`
  const asked = misfits.flatMap(({ item, doubted }) => {
    const to = ownerAmong(item, people)
    if (to === undefined) return []
    return doubted.map(
      ({ id, doubt: why = '' }): Post => ({
        key: `${key}:${id}`,
        at: { room, to },
        view: doubtView(item, id, why),
      }),
    )
  })
  return [{ key, at: { room }, view: rewordedView(roadmap, misfits) }, ...asked]
}
