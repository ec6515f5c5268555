import type { Stretch } from './course.ts'
import { missedIn } from './missed.ts'
import { type Owed, owedBetween } from './owed.ts'
import type { Room } from './rooms.ts'
import { hour, minute } from './spans.ts'
import { tolerance, type World } from './world.ts'

/** What was found of a room's occasions. */
export interface Tally {
  readonly held: number
  readonly missed: number
  /** Held while nothing stood in the way, and so held to the second. */
  readonly punctual: number
}

/** Every occasion owed to a room was held once or told of as missed, never early, and missed or late by downtime alone. */
export function judgeHoldings(world: World, room: Room): Tally {
  const { course } = world
  const prefix = `${room.job}:${room.roadmap.id}:${room.id}:`
  const owed = owedBetween(room.recurrence, room.since, course.highest)
  const heads = new Map<string, string>()
  const arrived = world.said.map(({ key, view }) => ({ key, view }))
  const refused = [...world.refused].map(([key, view]) => ({ key, view }))
  for (const { key, view } of [...refused, ...arrived])
    if (key.startsWith(prefix) && key.length === prefix.length + 10)
      heads.set(key.slice(prefix.length), JSON.stringify(view))
  judgeTimes(world, room, prefix, owed)
  let missed = 0
  let [held, unheld, punctual] = [0, 0, 0]
  for (const one of owed) {
    const isPunctual = mustBePunctual(world, one)
    const head = heads.get(one.on)
    const first = world.firstAttempts.get(`${prefix}${one.on}`)
    if (head === undefined) {
      unheld += 1
      missed += 1
      if (isPunctual) world.breaks(`missed without need: ${prefix}${one.on}`)
      continue
    }
    heads.delete(one.on)
    if (missedIn(head) !== unheld)
      world.breaks(`told of ${missedIn(head)} missed instead of ${unheld}: ${prefix}${one.on}`)
    held += 1
    unheld = 0
    if (!isPunctual) continue
    punctual += 1
    const isNear = world.said.some(
      (said) => said.room === room.id && said.highest > one.at - minute && said.highest <= one.at + tolerance,
    )
    const latest = one.at + tolerance + course.stalledBetween(one.at, first ?? one.at) + (isNear ? minute : 0)
    if (first === undefined || first > latest) world.breaks(`late without need: ${prefix}${one.on}`)
  }
  if (unheld > 0) world.breaks(`never held nor told of: ${unheld} of ${prefix}`)
  for (const on of heads.keys()) world.breaks(`held, but not owed: ${prefix}${on}`)
  return { held, missed, punctual }
}

/** Nothing arrives before its time, as far as the bot could know it. */
function judgeTimes(world: World, { id }: Room, prefix: string, owed: readonly Owed[]): void {
  const times = new Map(owed.map(({ on, at }) => [on, at]))
  for (const { key, room, highest } of world.said) {
    if (room !== id || !key.startsWith(prefix)) continue
    const at = times.get(key.slice(prefix.length, prefix.length + 10))
    if (at !== undefined && highest < at) world.breaks(`early by ${at - highest} ms: ${key}`)
  }
}

/** Whether the bot ran, and went on running, when an occasion's time came for the first time. */
export function mustBePunctual({ course }: World, { at }: Owed): boolean {
  const needed = tolerance + course.stalledBetween(at, at + hour)
  const isIn = ({ from, until, highest }: Stretch) => highest < at && from <= at && at + needed < until
  return course.stretches.some(isIn)
}
