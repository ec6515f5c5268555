import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'

/** An occasion that has come. */
export interface Occasion {
  readonly tx: Transaction
  /** Id of what it is an occasion of. */
  readonly schedule: number
  readonly roadmap: Roadmap
  readonly room: string
  /** Of the item that it is about; absent where it is about the whole roadmap. */
  readonly number?: number
  /** Platform id of the one whom alone it is for. */
  readonly person?: string
  /** The day that it was meant for. */
  readonly on: string
  readonly now: Instant
  /** Up to when the one before looked. */
  readonly since: Instant
  /** How many before it fell out while the bot was down. */
  readonly missed: number
}

/**
 * What time asks. To add one: a file beside this one that exports it, and a line in `index.ts`.
 * It is run once for each occasion, in the transaction that puts its posts into the outbox.
 */
export interface Job {
  readonly name: string
  /**
   * Where it is held while its room does not follow the plan: there all the same, or in another that does, or once one
   * does. Where nothing is said, it waits until its own does again.
   */
  readonly whileUnfollowed?: 'here' | 'elsewhere'
  run(occasion: Occasion): Promise<readonly Post[]>
}

export function defineJob(job: Job): Job {
  return job
}

/** The key of what is said on a day: one of its own where it was said before, and was set anew to come again later. */
export async function keyToday({ tx, now }: Pick<Occasion, 'tx' | 'now'>, key: string): Promise<string> {
  return (await tx.posts.byKey(key)) === undefined ? key : `${key}-${now}`
}
