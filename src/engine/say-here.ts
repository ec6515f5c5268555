import { workspaceOf } from '../chat/place.ts'
import type { Instant } from '../clock.ts'
import { unreachableKey } from '../store/outages.ts'
import { endOwnDigest } from '../store/own-digest.ts'
import type { StoredPost } from '../store/stored-post.ts'
import type { Transaction } from '../store/transaction.ts'
import { saidHereView } from '../views/unreachable.ts'

/**
 * What somebody cannot be told alone is said to their room, once; an answer to what they asked stays theirs alone, and
 * so does their own digest, which ends.
 */
export async function sayHere(tx: Transaction, post: StoredPost, now: Instant): Promise<boolean> {
  const { key, at, view } = post
  const { to, ...here } = at
  if (to === undefined || key.startsWith(unreachableKey(at.room)) || (await tx.inbox.isAnswer(key)))
    return false
  if (await endOwnDigest(tx, post)) return false
  const name = (await tx.people.nameOf(workspaceOf(at.room), to)) ?? to
  await tx.posts.add({ key: `${key}:here`, at: here, view: saidHereView({ person: to, name }, view) }, now)
  return true
}
