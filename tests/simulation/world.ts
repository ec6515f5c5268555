import type { Delivery } from '../../src/chat/platform.ts'
import type { View } from '../../src/chat/view.ts'
import type { Instant } from '../../src/clock.ts'
import type { Course } from './course.ts'
import type { Generator } from './generator.ts'
import { minute, second } from './spans.ts'
import type { Befallen, Call, Weather } from './weather.ts'

/** Something that was said: a message, or a part of one that several share. */
export interface Part {
  readonly key: string
  readonly view: View
}

/** What was said, as a platform has it; the parts of one message have its id. */
export interface Message {
  readonly id: string
  readonly key: string
  readonly room: string
  readonly thread?: string
  view: View
  /** The latest that the bot's clock had shown when it arrived. */
  readonly highest: Instant
  isRemoved: boolean
}

interface Attempt {
  readonly at: Instant
  readonly stretch: number
  readonly retryAfter: number | undefined
}

/** Whoever wakes within it is in time. */
export const tolerance = 6 * second
const longestWait = 15 * minute

/** What platforms and people keep while the bot dies and comes again, and what was promised and not kept. */
export class World {
  readonly course: Course
  readonly weather: Weather
  readonly messages = new Map<string, readonly [Message, ...Message[]]>()
  readonly said: Message[] = []
  readonly broken: string[] = []
  /** When a post was first attempted, on the bot's clock. */
  readonly firstAttempts = new Map<string, Instant>()
  /** What a platform would never take. */
  readonly refused = new Map<string, View>()
  readonly #standing = new Map<string, Message>()
  readonly #arrived = new Set<string>()
  readonly #failed = new Map<string, Attempt>()
  attempts = 0

  constructor(course: Course, weather: Weather) {
    this.course = course
    this.weather = weather
  }

  /** Something that must never happen did. */
  breaks(promise: string): void {
    this.broken.push(`${new Date(this.course.now()).toISOString()} ${promise}`)
  }

  standing(key: string): Message | undefined {
    return this.#standing.get(key)
  }

  /** The bot makes a call about a post; after one that failed, neither before it may nor later than it must. */
  attempted(call: Call, [key, ...others]: readonly [string, ...string[]], { problem }: Befallen): void {
    this.attempts += 1
    const at = this.course.now()
    for (const one of [key, ...others]) if (!this.firstAttempts.has(one)) this.firstAttempts.set(one, at)
    const stretch = this.course.stretches.length
    const last = this.#failed.get(key)
    if (last !== undefined && last.stretch === stretch) this.#judgeWait(call, key, at, last)
    const retryAfter =
      problem !== undefined && 'retryAfter' in problem ? Number(problem.retryAfter) : Number.NaN
    if (problem === undefined) this.#failed.delete(key)
    else this.#failed.set(key, { at, stretch, retryAfter: Number.isNaN(retryAfter) ? undefined : retryAfter })
  }

  #judgeWait(call: Call, key: string, at: Instant, last: Attempt): void {
    const waited = at - last.at
    if (last.retryAfter !== undefined && waited < last.retryAfter)
      this.breaks(
        `sent again too soon: ${key} after ${waited} ms, although told to wait ${last.retryAfter} ms`,
      )
    const most =
      Math.max(last.retryAfter ?? 0, longestWait) + tolerance + this.course.stalledBetween(last.at, at)
    // What has to be edited may have come to stand as it should by itself.
    if (waited > most && call !== 'edit') this.breaks(`sent again too late: ${key} after ${waited} ms`)
  }

  /** A message arrives, with all the parts that it should have. */
  accept({ room, thread, view }: Delivery, [first, ...others]: readonly [Part, ...Part[]]): string {
    const id = `m${this.messages.size + 1}`
    const { highest } = this.course
    const place = { id, room, highest, isRemoved: false, ...(thread !== undefined && { thread }) }
    this.messages.set(id, [{ ...first, ...place }, ...others.map((part) => ({ ...part, ...place }))])
    let rest = JSON.stringify(view.nodes)
    for (const message of this.messages.get(id) ?? []) {
      const { key } = message
      const words = JSON.stringify(message.view.nodes).slice(1, -1)
      if (!rest.includes(words)) this.breaks(`not whole or not in order: ${key}`)
      rest = rest.slice(rest.indexOf(words) + words.length)
      if (this.#standing.has(key)) this.breaks(`posted twice: ${key}`)
      this.said.push(message)
      this.#standing.set(key, message)
      this.#arrived.add(key)
      this.#judgeOrder(message)
    }
    return id
  }

  /** Whether a platform took it, or will never take it or what it belongs under. */
  isSettled(key: string): boolean {
    return this.#arrived.has(key) || this.refused.has(key) || this.refused.has(rootOf(key) ?? '')
  }

  /** Somebody deletes a message. */
  removeAny(chance: Generator): void {
    for (const message of this.messages.get(`m${1 + chance.below(this.messages.size)}`) ?? []) {
      if (message.isRemoved) return
      message.isRemoved = true
      this.#standing.delete(message.key)
    }
  }

  /** What is said under something comes after it and after what was said there before. */
  #judgeOrder({ key, thread }: Message): void {
    const before = saidBefore(key)
    if (before === undefined) return
    const roots = (this.messages.get(thread ?? '') ?? []).map((root) => root.key)
    if (!roots.includes(rootOf(key) ?? '')) this.breaks(`not in its thread: ${key} in ${roots.join(', ')}`)
    if (!this.isSettled(before)) this.breaks(`out of order: ${key} before ${before}`)
  }
}

const ofThread = /^(.*):(body|list|\d+)$/
const isHead = /^\w+:\d+:[^:]+:[\d-]{10}$/

function rootOf(key: string): string | undefined {
  return isHead.test(key) ? undefined : ofThread.exec(key)?.[1]
}

/** The key of what comes before something in its thread. */
function saidBefore(key: string): string | undefined {
  const root = rootOf(key)
  if (root === undefined) return undefined
  const last = key.slice(root.length + 1)
  if (last === 'list') return `${root}:body`
  return last === 'body' || last === '1' ? root : `${root}:${Number(last) - 1}`
}
