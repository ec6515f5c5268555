import { fitsTogether, gather } from '../chat/gather.ts'
import type { Store } from '../store/open.ts'
import type { StoredPost } from '../store/stored-post.ts'

type Group = readonly [StoredPost, ...StoredPost[]]

/** The posts of a room by message: what may share one does, below the first of them, as far as it fits. */
export function groupsOf(posts: readonly StoredPost[]): readonly Group[] {
  const groups: [StoredPost, ...StoredPost[]][] = []
  for (const post of posts) {
    const group = isFree(post) ? groups.find((one) => takes(one, post)) : undefined
    if (group === undefined) groups.push([post])
    else group.push(post)
  }
  return groups
}

/** What was tried before may have arrived in part, and stays as it was. */
function isFree({ mayJoin, status, tries }: StoredPost): boolean {
  return mayJoin === true && status === 'waiting' && tries === 0
}

function takes([first, ...others]: Group, post: StoredPost): boolean {
  return (
    isFree(first) &&
    first.at.to === post.at.to &&
    fitsTogether([first, ...others, post].map(({ view }) => view))
  )
}

/** The first of a group as the message of all, and those that share it: who now joins, and who did before a crash. */
export async function joined(
  store: Store,
  [first, ...joining]: Group,
): Promise<{ readonly post: StoredPost; readonly others: readonly StoredPost[] }> {
  if (first.mayJoin !== true) return { post: first, others: [] }
  const ids = joining.map(({ id }) => id)
  if (ids.length > 0) await store.write((tx) => tx.posts.join(first.id, ids))
  const others = await store.read((tx) => tx.posts.joinedTo(first.id))
  return { post: { ...first, view: gather([first, ...others].map(({ view }) => view)) }, others }
}

/** What a platform will not take together goes out one by one; false where nothing shared its message. */
export async function partAgain(store: Store, { id, mayJoin }: StoredPost): Promise<boolean> {
  if (mayJoin !== true) return false
  const all = await store.read((tx) => tx.posts.joinedTo(id))
  if (all.length > 0) await store.write((tx) => tx.posts.part(id))
  return all.length > 0
}
