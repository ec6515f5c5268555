import { openStore } from '../../src/store/open.ts'
import { Course } from './course.ts'
import { makeGenerator } from './generator.ts'
import { judgeHoldings } from './holdings.ts'
import { Life } from './life.ts'
import { People } from './people.ts'
import { judgeReminded, openReminded } from './reminded.ts'
import { openRoom } from './rooms.ts'
import { withDatabase } from './scratch.ts'
import { year } from './spans.ts'
import { judgeThreads } from './threads.ts'
import { Weather } from './weather.ts'
import { World } from './world.ts'

/** What a run came to; `broken` has every promise that was not kept. */
export interface Outcome {
  readonly broken: readonly string[]
  readonly counts: Readonly<Record<string, number>>
}

/** What is broken at one place breaks at many. */
const mostTold = 10

/** So many years one database goes on; more are lived with one after the other, each of a seed of its own. */
export const lifetime = 10

/** The command that goes through the same once more. */
export const again = (seed: number, years: number) => `npm run simulate -- --seed ${seed} --years ${years}`

/** Lets so many years of a bot's life pass, as a seed decides. */
export function simulate(seed: number, years: number): Promise<Outcome> {
  return withDatabase(async (path) => {
    const chance = makeGenerator(seed)
    const start = Date.UTC(2008 + chance.below(30), chance.below(12), 1 + chance.below(28), chance.below(24))
    const world = new World(new Course(start), new Weather(makeGenerator(chance.below(2 ** 32))))
    const store = openStore(path)
    const first = await openRoom(store, 1, start, chance)
    const second = await openRoom(store, 2, start, chance, chance.chance(0.3) ? first : undefined)
    const rooms = [first, second] as const
    const reminded = chance.chance(0.2) ? await openReminded(store, start, years, chance) : undefined
    store.close()
    const people = new People(world, rooms, makeGenerator(chance.below(2 ** 32)))
    const life = new Life(path, world, people, chance)
    await life.pass(years * year)
    await life.settle()
    await people.judge(life.store)
    life.end()
    judgeThreads(world)
    world.judgeNotices()
    if (reminded) judgeReminded(world, reminded)
    const tallies = rooms.map((room) => judgeHoldings(world, room))
    const sum = (of: 'held' | 'missed' | 'punctual') => tallies.reduce((total, one) => total + one[of], 0)
    const counts = {
      ...{ held: sum('held'), missed: sum('missed'), punctual: sum('punctual'), ticks: people.count },
      ...{
        messages: world.messages.size,
        joined: world.said.length - world.messages.size,
        attempts: world.attempts,
        faults: world.weather.faults,
      },
      ...{ deaths: life.deaths, jumps: world.course.jumps, closings: world.closings },
    }
    return { broken: world.broken.slice(0, mostTold), counts }
  })
}
