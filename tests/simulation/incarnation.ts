import type { Bot } from '../../src/chat/platform.ts'
import type { Instant } from '../../src/clock.ts'
import { rebuild } from '../../src/commands/cards/rebuild.ts'
import { makeCommands } from '../../src/commands/index.ts'
import { startEngine } from '../../src/engine/start.ts'
import { jobs } from '../../src/jobs/index.ts'
import { makeLog } from '../../src/log.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { fakePlatform } from './fake-platform.ts'
import { Fate } from './fate.ts'
import type { Generator } from './generator.ts'
import { instantDisk } from './instant-disk.ts'
import { mortalStore } from './mortal-store.ts'
import { series } from './series.ts'
import type { World } from './world.ts'

export const platformNames = ['slack', 'discord'] as const
const commands = makeCommands()

/** One process of the bot, from its start to its death. */
export interface Incarnation {
  readonly fate: Fate
  readonly bot: Bot
  /** The database as somebody sees it who does not die. */
  readonly store: Store
  nextDue(): Promise<Instant | undefined>
  /** It is gone at once; what it had not committed is lost. */
  end(): void
}

export function incarnate(path: string, world: World, chance: Generator): Incarnation {
  const fate = new Fate()
  const store = openStore(path, instantDisk)
  const complain = (line: string) => {
    if (!fate.isDead) world.breaks(`the bot complained: ${line}`)
  }
  const engine = startEngine({
    store: mortalStore(store, fate),
    commands,
    jobs: [...jobs, series],
    platforms: platformNames.map((name) => fakePlatform(name, world, fate, store)),
    clock: world.course,
    log: makeLog({ level: 'error', write: complain, clock: world.course }),
    random: chance.next,
    rebuild,
    glancesOf: (tx, { id }) => tx.items.glances(id),
    readHandovers: async () => undefined,
    lookUpstream: async () => undefined,
    askWorld: async () => undefined,
    // Whoever drives the simulation wakes it: an alarm goes by the machine's time and looks every five seconds, six
    // million times a year. Hours with it are lived in woken.test.ts.
    wakeWith: () => ({ rearm: () => undefined, stop: () => undefined }),
  })
  world.course.start()
  return {
    fate,
    bot: engine.bot,
    store,
    nextDue: () =>
      store.read(async (tx) => {
        const due = [
          await tx.posts.nextDue(world.course.now(), platformNames, []),
          await tx.schedules.nextDue(),
        ]
        const known = due.filter((one) => one !== undefined)
        return known.length === 0 ? undefined : Math.min(...known)
      }),
    end() {
      fate.dieIn(0)
      world.course.stop()
      store.close()
    },
  }
}
