import type { Bot, Platform } from '../chat/platform.ts'
import type { Clock, Instant } from '../clock.ts'
import type { Command } from '../commands/command.ts'
import type { Job } from '../jobs/job.ts'
import type { Log } from '../log.ts'
import type { Ahead } from '../store/ahead.ts'
import type { Store } from '../store/open.ts'
import { makeAcquaintance } from './acquaintance.ts'
import { type Due, startAlarm } from './alarm.ts'
import { makeAtHome } from './at-home.ts'
import { makeBelongs } from './belonging.ts'
import { reckonAhead } from './claim-due.ts'
import { type DeliverParts, makeDeliver } from './deliver.ts'
import { makeDispatch } from './dispatch.ts'
import { makeOneAtATime } from './one-at-a-time.ts'
import { makeSchedule } from './schedule.ts'
import { type GlancesOf, suggest } from './suggest.ts'

export interface EngineParts {
  readonly store: Store
  readonly commands: readonly Command[]
  readonly jobs: readonly Job[]
  readonly platforms: readonly Platform[]
  readonly clock: Clock
  readonly log: Log
  readonly random: () => number
  readonly rebuild: DeliverParts['rebuild']
  readonly glancesOf: GlancesOf
  /** Reads every document handed over and not yet read, and makes the exports that take long. */
  readonly readHandovers: () => Promise<void>
  /** Looks at every upstream that is due. */
  readonly lookUpstream: () => Promise<void>
  /** Asks the world what people wait to hear of it. */
  readonly askWorld: () => Promise<void>
  /** What wakes it when something is due: an alarm, if not said. */
  readonly wakeWith?: typeof startAlarm
}

export interface Engine {
  readonly bot: Bot
  /** Does all that is due now. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/** So long commits are gathered, to be looked at together, ms: nobody waits for what they leave to do. */
const gathered = 10

/** Joins store, commands and platforms to a running bot; platforms are started by the caller. */
export function startEngine(parts: EngineParts): Engine {
  const { store, clock, log } = parts
  const failed = (problem: unknown) => log.error('background work failed', { problem })
  const acquaintance = makeAcquaintance(parts)
  const belongs = makeBelongs(parts.platforms, clock)
  const atHome = makeAtHome({ ...parts, belongs })
  const delivery = makeDeliver({ ...parts, belongs, moved: () => alarm.rearm() })
  const reading = makeOneAtATime(parts.readHandovers, failed)
  const watching = makeOneAtATime(parts.lookUpstream, failed)
  const asking = makeOneAtATime(parts.askWorld, failed)
  const schedule = makeOneAtATime(makeSchedule(parts), failed)

  async function settled(): Promise<void> {
    await acquaintance.idle()
    await looked()
    await schedule.wake()
    await watching.wake()
    await reading.wake()
    await delivery.wake()
    await asking.wake()
    await delivery.wake()
    await reading.idle()
    await delivery.idle()
  }
  const names = parts.platforms.map((platform) => platform.name)
  const ahead = (without: readonly string[]) => store.read((tx) => tx.ahead.look(clock.now(), names, without))
  const dueOf = ({ toClaim, toHold, toDeliver, toLookAt }: Ahead): Due => ({
    ofSchedule: earliest(toClaim, toHold),
    ofOthers: earliest(toDeliver, toLookAt),
  })
  let hasReckonedAhead = false
  async function nextDue(): Promise<Due> {
    const found = await ahead(delivery.underWay())
    const { toClaim } = found
    if (toClaim !== undefined && !hasReckonedAhead) {
      hasReckonedAhead = true
      void store.read((tx) => reckonAhead(tx, toClaim)).catch(failed)
    }
    return dueOf(found)
  }
  /** Nobody waits for a slow upstream or room: what is due then wakes the others. */
  async function tend(): Promise<void> {
    await schedule.wake()
    void delivery.wake()
    for (const work of [watching, reading, asking]) void work.wake().then(() => delivery.wake())
  }
  const alarm = (parts.wakeWith ?? startAlarm)(clock, nextDue, tend, failed)
  async function afterCommit(): Promise<void> {
    const found = await ahead([])
    if (found.isAsked)
      void reading.wake().then(async () => {
        void delivery.wake()
        await asking.wake()
        await delivery.wake()
      })
    const { toDeliver = Number.POSITIVE_INFINITY } = found
    if (toDeliver > clock.now()) alarm.rearm(dueOf(found))
    else void delivery.wake().then(() => alarm.rearm())
  }
  const looking = makeOneAtATime(afterCommit, failed)
  let toLook: NodeJS.Timeout | undefined
  function look(): void {
    clearTimeout(toLook)
    toLook = undefined
    void looking.wake()
  }

  function committed(): void {
    toLook ??= setTimeout(look, gathered)
  }

  async function looked(): Promise<void> {
    if (toLook !== undefined) look()
    await looking.idle()
  }

  const forms = parts.commands.map((command) => command.form).filter((form) => !form.hidden)
  const bot: Bot = {
    forms,
    request: makeDispatch({ store, commands: parts.commands, clock, log, acquaintance, atHome, committed }),
    settled,
    wasSaid: (room, message) => store.read(async (tx) => (await tx.posts.saidIn(room, message)).length > 0),
    async suggest(room, person, kind, typed) {
      const home = await atHome(room, person)
      return store.read((tx) => suggest(tx, parts.glancesOf, { room, home, kind, typed }))
    },
  }
  return {
    bot,
    settled,
    async stop() {
      alarm.stop()
      await acquaintance.idle()
      await looked()
      await schedule.idle()
      await watching.idle()
      await reading.idle()
      await asking.idle()
      await delivery.stop()
    },
  }
}

function earliest(...times: readonly (Instant | undefined)[]): Instant | undefined {
  const known = times.filter((time) => time !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}
