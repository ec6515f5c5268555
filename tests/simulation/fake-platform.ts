import { type Delivered, type Delivery, DeliveryProblem, type Platform } from '../../src/chat/platform.ts'
import type { Store } from '../../src/store/open.ts'
import type { Fate } from './fate.ts'
import type { Befallen, Call } from './weather.ts'
import type { Part, World } from './world.ts'

const closed: Befallen = {
  isDone: false,
  takes: 0,
  problem: new DeliveryProblem('room', 'is_archived'),
}

type Parts = readonly [Part, ...Part[]]

/** A platform of the world as one process of the bot sees it: whatever it calls may fail, and be the last it does. */
export function fakePlatform(name: string, world: World, fate: Fate, store: Store): Platform {
  async function call<T>(sort: Call, { room, to }: Delivery, parts: Parts, work: () => T): Promise<T> {
    await fate.point()
    const weather = world.weather.befalls(sort, world.course.elapsed)
    const befallen = to === undefined && world.isClosed(room) ? closed : weather
    const [first, ...others] = parts
    world.attempted(sort, [first.key, ...others.map(({ key }) => key)], befallen)
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
    async post(delivery) {
      await fate.point()
      const parts = await partsOf(store, delivery)
      try {
        return await call('post', delivery, parts, () => ({ messages: [world.accept(delivery, parts)] }))
      } catch (problem) {
        if (isFinal(problem, delivery) && parts.length === 1) world.refused.set(delivery.key, delivery.view)
        throw problem
      }
    },
    edit: (delivered, delivery) =>
      call('edit', delivery, [delivery], (): Delivered => {
        const [message] = world.messages.get(delivered.messages[0] ?? '') ?? []
        if (message === undefined || message.isRemoved) throw new DeliveryProblem('gone', 'message_not_found')
        message.view = delivery.view
        world.reached(delivery.room)
        return delivered
      }),
    async remove({ messages }) {
      for (const id of messages) world.remove(id)
    },
    find: (delivery) =>
      call('find', delivery, [delivery], () => {
        const found = world.standing(delivery.key)
        if (found !== undefined && delivery.to === undefined) world.reached(delivery.room)
        return found && { messages: [found.id] }
      }),
    fetch: async () => new Uint8Array(),
    check: async () => [],
  }
}

/** What a message is to say: of one post as it is now, or of several as each was decided. */
async function partsOf(store: Store, delivery: Delivery): Promise<Parts> {
  return store.read(async (tx) => {
    const own = await tx.posts.byKey(delivery.key)
    const others = own === undefined ? [] : await tx.posts.joinedTo(own.id)
    return own === undefined || others.length === 0 ? [delivery] : [partOf(own), ...others.map(partOf)]
  })
}

const partOf = ({ key, view }: Part): Part => ({ key, view })

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

function isFinal(problem: unknown, { to }: Delivery): boolean {
  if (!(problem instanceof DeliveryProblem)) return false
  return problem.outcome === 'refused' || (problem.outcome === 'room' && to !== undefined)
}
