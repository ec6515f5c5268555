import { type RoomId, workspaceOf } from '../chat/place.ts'
import { folded } from '../plan/folded.ts'
import type { Glance } from '../plan/glance.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { Transaction } from '../store/transaction.ts'

const most = 25

/** The items of a roadmap in short, in its order. */
export type GlancesOf = (tx: Transaction, roadmap: Roadmap) => Promise<readonly Glance[]>

interface Suggestion {
  readonly value: string
  readonly label: string
}

/** What is typed, and where; `home` is the room of a workspace that a direct conversation is. */
interface Typing {
  readonly room: RoomId
  readonly home: RoomId
  readonly kind: 'refs' | 'key'
  readonly typed: string
}

/** Keys or refs whose ref or text holds what was typed so far: the one of just that ref, then unfinished items first. */
export async function suggest(
  tx: Transaction,
  glancesOf: GlancesOf,
  { room, home, kind, typed }: Typing,
): Promise<readonly Suggestion[]> {
  const wanted = folded(typed.trim())
  const all = () => tx.roadmaps.ofWorkspace(workspaceOf(home))
  if (kind === 'key') {
    const keys = await all()
    return keys
      .map(({ key, header }) => ({ value: key, label: `${key} · ${header.title}` }))
      .filter(({ label }) => folded(label).includes(wanted))
      .slice(0, most)
  }
  const exact: Glance[] = []
  const unfinished: Glance[] = []
  const finished: Glance[] = []
  // A direct conversation follows none itself. One after the other: they share a transaction.
  for (const roadmap of home === room ? await tx.roadmaps.followedIn(room) : await all())
    for (const item of await glancesOf(tx, roadmap)) {
      if (item.origin === 'removed' || !matches(item, wanted)) continue
      if (item.ref.toLowerCase() === wanted) exact.push(item)
      else if (isFinished(item)) finished.push(item)
      else unfinished.push(item)
    }
  return [...exact, ...unfinished.slice(0, most), ...finished.slice(0, most)]
    .slice(0, most)
    .map((item) => ({ value: item.ref, label: `${item.ref} ${titleOf(item)}` }))
}

function isFinished({ state }: Glance): boolean {
  return state === 'done' || state === 'dropped' || state === 'none'
}

function matches(item: Glance, wanted: string): boolean {
  return item.ref.toLowerCase().includes(wanted) || foldedTitleOf(item).includes(wanted)
}

/** Every letter that somebody types asks for the titles of a whole plan, and folding them takes ten times the search. */
const titles = new WeakMap<Glance, string>()

function foldedTitleOf(item: Glance): string {
  const known = titles.get(item)
  if (known !== undefined) return known
  const title = folded(titleOf(item))
  titles.set(item, title)
  return title
}
