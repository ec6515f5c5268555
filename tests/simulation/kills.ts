import { setTimeout as pause } from 'node:timers/promises'
import { openStore } from '../../src/store/open.ts'
import { discordWire } from './discord-wire.ts'
import { makeGenerator } from './generator.ts'
import { judgeWeeks } from './judge-weeks.ts'
import { Notes } from './notes.ts'
import { startProcess } from './process.ts'
import { withDatabase } from './scratch.ts'
import type { Outcome } from './simulate.ts'
import { slackOver } from './slack-wire.ts'
import { hour, minute, second } from './spans.ts'
import { key, openWeeks, type Weeks } from './weeks.ts'
import type { Wire } from './wire.ts'

/** Milliseconds within which a process is killed while it starts, and after it listens. */
const [starting, listening] = [600, 500]
/** So often one database is killed; it is done more often with one after the other, each of a seed of its own. */
export const killsEach = 20

/** The platforms on which a process is killed, one after the other as seeds go on. */
export const ways = ['Slack over HTTP', 'Slack over a socket', 'Discord'] as const
export const wayOf = (seed: number) => ways[seed % ways.length] ?? ways[0]
const open = {
  'Slack over HTTP': slackOver('http'),
  'Slack over a socket': slackOver('socket'),
  Discord: discordWire,
}

/** The command that tries the same chances again; where exactly a kill falls, the machine's pace decides. */
export const killAgain = (seed: number) => `npm run simulate -- --kills ${killsEach} --seed ${seed}`

/** Kills a real process so many times, wherever it happens to be. */
export function killAgainAndAgain(seed: number, times: number): Promise<Outcome> {
  return withDatabase(async (path) => {
    const chance = makeGenerator(seed)
    let now = 0
    const wire = await open[wayOf(seed)](() => now)
    const environment = { ...wire.environment, CAIRN_DB: path }
    const weeks = await openRooms(path, wire, times)
    const notes = new Notes(wire, chance)

    /** Starts it, talks to it once it can be reached, and kills it after a while. */
    async function live(ref: string, life: number): Promise<void> {
      const process = startProcess('start', now, environment)
      await process.listens
      notes.again(chance.below(life / 2))
      notes.write(ref, chance.below(life))
      if (chance.chance(0.2)) wire.breakConnection()
      await pause(life)
      await process.kill()
      await notes.quiet()
    }

    async function dieYoung(): Promise<void> {
      const process = startProcess('start', now, environment)
      await pause(chance.below(starting))
      await process.kill()
    }

    async function answerInPeace(): Promise<void> {
      const process = startProcess('start', now, environment)
      await process.listens
      notes.write(`${key}-1`, 0)
      await notes.quiet()
      await process.kill()
    }

    for (let week = 0, kill = 0; kill < times; kill += 1) {
      const isNext = kill === 0 || chance.chance(0.5)
      if (isNext) {
        notes.giveUp()
        week += kill === 0 ? 0 : chance.pick([1, 1, 1, 2])
        now = (weeks.digests[week]?.at ?? now) - chance.below(second)
      } else now += chance.pick([5 * second, 10 * minute])
      wire.letCallsFail(chance)
      if (chance.chance(0.2)) await dieYoung()
      else await live(`${key}-${week + 1}`, chance.below(listening))
    }
    wire.spareCalls()
    now += 5 * second
    await answerInPeace()
    now += hour
    await startProcess('tick', now, environment).ended()
    const broken = await judgeWeeks(path, wire, weeks, notes.texts, now)
    const digests = wire.marked().filter(({ text }) => text.includes(`${key} · Weeks, since`)).length
    await wire.close()
    const acknowledged = notes.texts.filter((one) => one.isAcknowledged).length
    return { broken, counts: { kills: times, acknowledged, digests } }
  })
}

async function openRooms(path: string, { rooms }: Wire, weeks: number): Promise<Weeks> {
  const store = openStore(path)
  try {
    return await openWeeks(store, rooms, 2 * weeks)
  } finally {
    store.close()
  }
}
