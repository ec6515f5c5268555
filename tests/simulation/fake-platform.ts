import { type Delivered, DeliveryProblem, type Platform } from '../../src/chat/platform.ts'
import type { Fate } from './fate.ts'
import type { Befallen, Call } from './weather.ts'
import type { World } from './world.ts'

/** A platform of the world as one process of the bot sees it: whatever it calls may fail, and be the last it does. */
export function fakePlatform(name: string, world: World, fate: Fate): Platform {
  async function call<T>(sort: Call, key: string, work: () => T): Promise<T> {
    await fate.point()
    const befallen = world.weather.befalls(sort, world.course.elapsed)
    world.attempted(sort, key, befallen)
    world.course.stall(befallen.takes)
    const done = outcome(befallen, work)
    await fate.point()
    return done()
  }

  return {
    name,
    editGap: 60_000,
    async start() {},
    async stop() {},
    post: (delivery) =>
      call('post', delivery.key, () => ({ messages: [world.accept(delivery)] })).catch((problem) => {
        if (isFinal(problem)) world.refused.set(delivery.key, delivery.view)
        throw problem
      }),
    edit: (delivered, { key, view }) =>
      call('edit', key, (): Delivered => {
        const message = world.messages.get(delivered.messages[0] ?? '')
        if (message === undefined || message.isRemoved) throw new DeliveryProblem('gone', 'message_not_found')
        message.view = view
        return delivered
      }),
    find: ({ key }) =>
      call('find', key, () => {
        const found = world.standing(key)
        return found && { messages: [found.id] }
      }),
    fetch: async () => new Uint8Array(),
    check: async () => [],
  }
}

/** Does at once what is to be done, and leaves what is said of it for later. */
function outcome<T>({ isDone, problem }: Befallen, work: () => T): () => T {
  if (!isDone) return () => raise(problem)
  try {
    const answer = work()
    return problem === undefined ? () => answer : () => raise(problem)
  } catch (refusal) {
    return () => raise(problem ?? refusal)
  }
}

function raise(problem: unknown): never {
  throw problem
}

function isFinal(problem: unknown): boolean {
  return problem instanceof DeliveryProblem && (problem.outcome === 'refused' || problem.outcome === 'room')
}
