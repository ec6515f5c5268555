import { RESTJSONErrorCodes as Code, type REST, Routes, type Snowflake } from 'discord.js'
import { asLabel } from '../../chat/fit.ts'
import { roomParts } from '../../chat/place.ts'
import { type Delivery, DeliveryProblem } from '../../chat/platform.ts'
import type { Channels } from './channel.ts'
import { limits } from './limits.ts'
import { hasCode } from './problem.ts'
import { inTime } from './rest.ts'
import { threadlessIn } from './room.ts'
import { clean } from './text.ts'

/** Where a delivery's messages stand: a channel, and where there are no threads, as in direct messages and voice channels, what they reply to. */
export interface Berth {
  readonly channel: Snowflake
  readonly replyTo?: Snowflake
  /** The channel in which the thread's first message stands. */
  readonly parent?: Snowflake
}

/** A thread has the id of the message that began it (resources/channel, start thread from message). */
export async function berthOf(delivery: Delivery, channels: Channels): Promise<Berth> {
  if (delivery.to !== undefined) return { channel: await channels.direct(delivery.to) }
  const alone = threadlessIn(delivery.room)
  const { channel } = roomParts(delivery.room)
  if (alone !== undefined)
    return { channel: alone, ...(delivery.thread !== undefined && { replyTo: delivery.thread }) }
  if (delivery.thread === undefined) return { channel }
  if ((await channels.facts(channel)).isVoice) return { channel, replyTo: delivery.thread }
  return { channel: delivery.thread, parent: channel }
}

/** Runs a call in a berth, beginning the thread or bringing it back from the archive where that is missing. */
export async function inBerth<T>(rest: REST, berth: Berth, name: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (berth.parent === undefined) throw error
    if (hasCode(error, Code.UnknownChannel)) await beginThread(rest, berth.parent, berth.channel, name)
    else if (hasCode(error, Code.InvalidActionOnArchivedThread)) await openAgain(rest, berth.channel)
    else throw error
    return await call()
  }
}

/** A thread that was locked is opened again by who manages threads alone: the channel around it is well. */
async function openAgain(rest: REST, thread: Snowflake): Promise<void> {
  try {
    await rest.patch(Routes.channel(thread), { body: { archived: false }, ...inTime() })
  } catch (error) {
    if (hasCode(error, Code.MissingPermissions))
      throw new DeliveryProblem('refused', `The thread ${thread} is locked`)
    throw error
  }
}

async function beginThread(rest: REST, channel: Snowflake, message: Snowflake, name: string): Promise<void> {
  const body = { name: asLabel(clean(name) || 'Thread', limits.threadName), auto_archive_duration: 10_080 }
  try {
    await rest.post(Routes.threads(channel, message), { body, ...inTime() })
  } catch (error) {
    if (hasCode(error, Code.ThreadAlreadyCreatedForMessage)) return
    if (hasCode(error, Code.UnknownMessage))
      throw new DeliveryProblem(
        'refused',
        `The message ${message}, in whose thread it belongs, no longer exists`,
      )
    throw error
  }
}
