import type { Delivery } from '../../src/chat/platform.ts'
import type { View } from '../../src/chat/view.ts'
import type { Instant } from '../../src/clock.ts'
import type { Course } from './course.ts'
import type { Generator } from './generator.ts'
import { hour, minute, second } from './spans.ts'
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
  /** It may take so long until the next. */
  readonly longest: number
}

/** Whoever wakes within it is in time. */
export const tolerance = 6 * second
const longestWait = 15 * minute
/** A room that cannot be reached is tried again so much later. */
const untilRoomIsBack = 6 * hour

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
  readonly #closed = new Map<string, number>()
  /** Of which rooms somebody was told, by what, and of which not yet. */
  readonly #told = new Map<string, Set<string>>()
  readonly #untold = new Set<string>()
  attempts = 0
  closings = 0

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
    else {
      const longest = isOfRoom(problem) ? untilRoomIsBack : longestWait
      this.#failed.set(key, {
        at,
        stretch,
        longest,
        retryAfter: Number.isNaN(retryAfter) ? undefined : retryAfter,
      })
    }
  }

  #judgeWait(call: Call, key: string, at: Instant, last: Attempt): void {
    const waited = at - last.at
    if (last.retryAfter !== undefined && waited < last.retryAfter)
      this.breaks(
        `sent again too soon: ${key} after ${waited} ms, although told to wait ${last.retryAfter} ms`,
      )
    const most =
      Math.max(last.retryAfter ?? 0, last.longest) + tolerance + this.course.stalledBetween(last.at, at)
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
      this.#judgeNotice(message)
      if (this.#standing.has(key) && !isNotice.test(key)) this.breaks(`posted twice: ${key}`)
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

  /** A room is archived, or the bot thrown out of it, for a while. */
  close(room: string, ms: number): void {
    this.#closed.set(room, this.course.elapsed + ms)
    this.closings += 1
  }

  openAll(): void {
    this.#closed.clear()
  }

  /** Whether nothing can be said in a room now; remembers that somebody has to be told. */
  isClosed(room: string): boolean {
    if (this.course.elapsed >= (this.#closed.get(room) ?? 0)) return false
    if (!this.#untold.has(room) && !this.#told.has(room)) this.#untold.add(room)
    return true
  }

  /** Of each room in which nothing arrived somebody was told, and nobody twice before something arrived again. */
  judgeNotices(): void {
    for (const room of this.#untold) this.breaks(`nobody was told that nothing arrives in ${room}`)
  }

  /** Something arrives in a room again: nobody needs to be told any more, or is told anew another time. */
  reached(room: string): void {
    this.#told.delete(room)
    this.#untold.delete(room)
    for (const key of this.#failed.keys())
      if (key.startsWith(`unreachable:${room}:`)) this.#failed.delete(key)
  }

  #judgeNotice({ key, room }: Message): void {
    if (!isNotice.test(key)) {
      this.reached(room)
      return
    }
    const told = this.#told.get(room) ?? new Set()
    if (told.has(key)) this.breaks(`told again: ${key}`)
    this.#told.set(room, told.add(key))
    this.#untold.delete(room)
  }

  /** Somebody deletes a message. */
  removeAny(chance: Generator): void {
    this.remove(`m${1 + chance.below(this.messages.size)}`)
  }

  remove(id: string): void {
    for (const message of this.messages.get(id) ?? []) {
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

const isNotice = /^unreachable:/

function isOfRoom(problem: Error): boolean {
  return 'outcome' in problem && problem.outcome === 'room'
}

const ofThread = /^(.*):(body|list|\d+)$/
const isHead = /^\w+:\d+:[^:]+:[\d-]{10}$/

function rootOf(key: string): string | undefined {
  return isHead.test(key) || isNotice.test(key) ? undefined : ofThread.exec(key)?.[1]
}

/** The key of what comes before something in its thread. */
function saidBefore(key: string): string | undefined {
  const root = rootOf(key)
  if (root === undefined) return undefined
  const last = key.slice(root.length + 1)
  if (last === 'list') return `${root}:body`
  return last === 'body' || last === '1' ? root : `${root}:${Number(last) - 1}`
}
