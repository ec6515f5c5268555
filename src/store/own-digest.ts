import type { StoredPost } from './stored-post.ts'
import type { Transaction } from './transaction.ts'

/** The job that tells somebody alone what is theirs, because they asked for it. */
export const ownDigest = 'personal-digest'

/** The key of what it tells on a day. */
export function ownDigestKey(roadmap: number, room: string, person: string, on: string): string {
  return `personal:${roadmap}:${room}:${person}:${on}`
}

/** Ends the digest that a post is of. Says whether it is of one. */
export async function endOwnDigest(tx: Transaction, { key, at }: StoredPost): Promise<boolean> {
  const [, roadmap] = /^personal:(\d+):/.exec(key) ?? []
  if (roadmap === undefined || at.to === undefined) return false
  await tx.schedules.remove(ownDigest, Number(roadmap), at.room, 0, at.to)
  return true
}
