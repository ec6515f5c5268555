import type { Post } from '../chat/post.ts'
import type { Clock } from '../clock.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Store } from '../store/open.ts'
import { unreachableKey } from '../store/outages.ts'
import type { StoredPost } from '../store/stored-post.ts'
import type { Transaction } from '../store/transaction.ts'
import { unreachableView } from '../views/unreachable.ts'

/** A room that was archived, deleted or left is tried again so much later, then ever more rarely, ms. */
const first = 60_000
const longest = 6 * 60 * 60_000

/** What waits for rooms that cannot be reached, by room: once anything arrives there, all of it goes out. */
export class Unreachable {
  readonly #store: Store
  readonly #clock: Clock
  readonly #waiting = new Map<string, Set<number>>()
  #isRecalled = false

  constructor({ store, clock }: { readonly store: Store; readonly clock: Clock }) {
    this.#store = store
    this.#clock = clock
  }

  /** What was put off before this process began waits for its room as well. */
  async recall(tx: Transaction): Promise<void> {
    if (this.#isRecalled) return
    for (const { id, room } of await tx.posts.putOff(this.#clock.now())) this.#wait(room, id)
    this.#isRecalled = true
  }

  /** Nothing for a room that cannot be reached is dropped; whoever maintains its plans is told once, alone. */
  async keepForLater(post: StoredPost, says: string, isInPart: boolean): Promise<void> {
    const { room } = post.at
    await this.#store.write(async (tx) => {
      const now = this.#clock.now()
      // What may have arrived before is looked for first, once the room can be reached.
      if (post.status === 'waiting' && !isInPart) await tx.posts.waiting(post.id)
      await tx.posts.later(post, now + Math.min(longest, first * 4 ** Math.min(post.tries, 10)), says, false)
      for (const roadmap of await tx.roadmaps.followedIn(room))
        for (const notice of noticesOf(roadmap, room, says)) await tx.posts.add(notice, now)
    })
    this.#wait(room, post.id)
  }

  /** It waits for another reason now: however soon the room is back, that has its own time. */
  forget({ id, at: { room } }: StoredPost): void {
    this.#waiting.get(room)?.delete(id)
  }

  /** Something arrived in a room: what waited for it waits no longer. */
  async reached(tx: Transaction, room: string): Promise<void> {
    const ids = this.#waiting.get(room)
    if (ids === undefined) return
    this.#waiting.delete(room)
    await tx.posts.dueNow([...ids], this.#clock.now())
  }

  #wait(room: string, id: number): void {
    this.#waiting.set(room, (this.#waiting.get(room) ?? new Set()).add(id))
  }
}

function noticesOf(roadmap: Roadmap, room: string, says: string): readonly Post[] {
  return roadmap.settings.maintainers.slice(0, 1).map(({ id }) => ({
    key: `${unreachableKey(room)}${roadmap.id}`,
    at: { room, to: id },
    view: unreachableView(roadmap, room, says),
  }))
}
