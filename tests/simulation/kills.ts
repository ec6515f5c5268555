import { setTimeout as pause } from 'node:timers/promises'
import { roomId } from '../../src/chat/place.ts'
import { openStore } from '../../src/store/open.ts'
import { ids, secrets } from '../support/slack/ids.ts'
import { ana } from '../support/slack/people.ts'
import { startFakeSlack } from '../support/slack/start-fake-slack.ts'
import { makeGenerator } from './generator.ts'
import { judgeWeeks } from './judge-weeks.ts'
import { Notes } from './notes.ts'
import { startProcess } from './process.ts'
import { withDatabase } from './scratch.ts'
import type { Outcome } from './simulate.ts'
import { hour, second } from './spans.ts'
import { key, openWeeks, type Weeks } from './weeks.ts'
import { letCallsFail } from './wire-faults.ts'

/** Milliseconds within which a process is killed while it starts, and after it listens. */
const [starting, listening] = [400, 500]
/** Milliseconds that it is left alone in the end. */
const calm = second

/** So often one database is killed; it is done more often with one after the other, each of a seed of its own. */
export const killsEach = 20

/** The command that tries the same chances again; where exactly a kill falls, the machine's pace decides. */
export const killAgain = (seed: number) => `npm run simulate -- --kills ${killsEach} --seed ${seed}`

/** Kills a real process so many times, wherever it happens to be: over HTTP with an even seed, else over a socket. */
export function killAgainAndAgain(seed: number, times: number): Promise<Outcome> {
  return withDatabase(async (path) => {
    const chance = makeGenerator(seed)
    const how = seed % 2 === 0 ? 'http' : 'socket'
    let now = 0
    const { fake, port, host } = await startFakeSlack(how, { now: () => now, patience: second / 2 })
    const environment = {
      ...environmentFor(path, fake.apiUrl, how),
      CAIRN_PORT: String(port),
      CAIRN_HOST: host,
    }
    const weeks = await openRooms(path, fake.directChannel(ana), times)
    const notes = new Notes(fake, chance)

    /** Starts it, talks to it once it can be reached, and kills it after a while. */
    async function live(ref: string, life: number): Promise<void> {
      const process = startProcess('start', now, environment)
      await process.listens
      notes.again(chance.below(life / 2))
      notes.write(ref, chance.below(life))
      await pause(life)
      await process.kill()
      await notes.quiet()
    }

    async function dieYoung(): Promise<void> {
      const process = startProcess('start', now, environment)
      await pause(chance.below(starting))
      await process.kill()
    }

    for (let week = 0, kill = 0; kill < times; kill += 1) {
      const isNext = kill === 0 || chance.chance(0.5)
      if (isNext) {
        notes.giveUp()
        week += kill === 0 ? 0 : chance.pick([1, 1, 1, 2])
        now = (weeks.digests[week]?.at ?? now) - chance.below(second)
      } else now += 5 * second
      letCallsFail(fake, chance)
      if (chance.chance(0.2)) await dieYoung()
      else await live(`${key}-${week + 1}`, chance.below(listening))
    }
    now += 5 * second
    await live(`${key}-1`, calm)
    await drain(environment, () => {
      now += hour
      return now
    })
    const broken = await judgeWeeks(path, fake, weeks, notes.texts, now)
    await fake.close()
    const acknowledged = notes.texts.filter((one) => one.isAcknowledged).length
    const digests = fake.marked().filter(({ mark }) => mark.includes('"digest:')).length
    return { broken, counts: { kills: times, acknowledged, digests } }
  })
}

/** Everything that was decided is delivered, planned faults being used up on the way. */
async function drain(environment: Readonly<Record<string, string>>, later: () => number): Promise<void> {
  for (let round = 0; round < 4; round += 1) await startProcess('tick', later(), environment).ended()
}

async function openRooms(path: string, direct: string, weeks: number): Promise<Weeks> {
  const store = openStore(path)
  const room = (channel: string) => roomId('slack', ids.team, channel)
  try {
    return await openWeeks(store, [room(ids.channel), room(direct)], 2 * weeks)
  } finally {
    store.close()
  }
}

function environmentFor(path: string, apiUrl: string, how: 'http' | 'socket') {
  const { botToken, appToken, signingSecret } = secrets
  return {
    ...{ CAIRN_DB: path, SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl },
    ...(how === 'socket' ? { SLACK_APP_TOKEN: appToken } : { SLACK_SIGNING_SECRET: signingSecret }),
  }
}
