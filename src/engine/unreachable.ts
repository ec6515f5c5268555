import type { Post } from '../chat/post.ts'
import type { Clock } from '../clock.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Store } from '../store/open.ts'
import { unreachableKey } from '../store/posts.ts'
import type { StoredPost } from '../store/stored-post.ts'
import { unreachableView } from '../views/unreachable.ts'

/** A room that was archived, deleted or left is tried again so much later, ms. */
const retryAfter = 6 * 60 * 60_000

/** Nothing for a room that cannot be reached is dropped; whoever maintains its plans is told once, alone. */
export async function keepForLater(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  post: StoredPost,
  says: string,
): Promise<void> {
  const { room } = post.at
  await store.write(async (tx) => {
    const now = clock.now()
    // What may have arrived before is looked for first, once the room can be reached.
    if (post.status === 'waiting') await tx.posts.waiting(post.id)
    await tx.posts.later(post, now + retryAfter, says, false)
    for (const roadmap of await tx.roadmaps.followedIn(room))
      for (const notice of noticesOf(roadmap, room, says)) await tx.posts.add(notice, now)
  })
}

function noticesOf(roadmap: Roadmap, room: string, says: string): readonly Post[] {
  return roadmap.settings.maintainers.slice(0, 1).map(({ id }) => ({
    key: `${unreachableKey(room)}${roadmap.id}`,
    at: { room, to: id },
    view: unreachableView(roadmap, says),
  }))
}
