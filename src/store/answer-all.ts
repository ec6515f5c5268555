import type { Post } from '../chat/post.ts'
import type { Clock } from '../clock.ts'
import { isOwnMistake } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Store } from './open.ts'
import type { Queue } from './queue.ts'
import type { Transaction } from './transaction.ts'

export interface AnsweringParts {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly platforms: readonly { readonly name: string }[]
  /** Once it says so, what could not be finished is left for another time. */
  readonly closing: AbortSignal
}

interface Answering<Asked> {
  /** For the log. */
  readonly what: string
  readonly queueIn: (tx: Transaction) => Queue<Asked>
  /** Takes it from its queue once it is answered. */
  readonly answer: (asked: Asked, id: number) => Promise<unknown>
  /** What is said instead where that fails. */
  readonly refusal: (asked: Asked, problem: unknown) => Post
}

/** Answers all that a queue holds, oldest first; those of a platform that is not connected wait until it is. */
export async function answerAll<Asked>(
  { store, clock, log, platforms, closing }: AnsweringParts,
  { what, queueIn, answer, refusal }: Answering<Asked>,
): Promise<void> {
  const names = platforms.map(({ name }) => name)
  let after = 0
  while (!closing.aborted) {
    const next = await store.read((tx) => queueIn(tx).next(after, names))
    if (next === undefined) return
    const { id, asked } = next
    after = id
    try {
      await answer(asked, id)
    } catch (problem) {
      if (closing.aborted) return
      if (!isOwnMistake(problem)) log.error(`${what} failed`, { problem })
      await store.write(async (tx) => {
        await tx.posts.add(refusal(asked, problem), clock.now())
        await queueIn(tx).remove(id)
      })
    }
  }
}
