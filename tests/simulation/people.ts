import type { Request } from '../../src/chat/request.ts'
import type { State } from '../../src/plan/state.ts'
import type { Store } from '../../src/store/open.ts'
import type { Generator } from './generator.ts'
import type { Incarnation } from './incarnation.ts'
import { itemsEach, type Room } from './rooms.ts'
import { hour } from './spans.ts'
import type { World } from './world.ts'

/** A tick that somebody put. */
interface Tick {
  readonly request: Request
  readonly room: Room
  readonly number: number
  readonly note: string
  /** What it moves its item to; a note moves it nowhere. */
  readonly state: State | undefined
  readonly sentAt: number
  fate: 'under way' | 'acknowledged' | 'given up'
}

const moves = [
  ['done', 'done'],
  ['done', 'done'],
  ['reopen', 'open'],
  ['reopen', 'open'],
  ['start', 'in_progress'],
  // Done twice, it is there twice.
  ['note', undefined],
] as const

/** A platform delivers again what was not acknowledged, and now and then what was, for so long. */
const redelivers = hour

/** Those who tick things off, and who remember what they were told is done. */
export class People {
  readonly #world: World
  readonly #rooms: readonly [Room, ...Room[]]
  readonly #chance: Generator
  readonly #ticks: Tick[] = []
  readonly #states = new Map<string, State>()

  constructor(world: World, rooms: readonly [Room, ...Room[]], chance: Generator) {
    this.#world = world
    this.#rooms = rooms
    this.#chance = chance
  }

  get rooms(): readonly [string, ...string[]] {
    const [first, ...others] = this.#rooms
    return [first.id, ...others.map(({ id }) => id)]
  }

  get count(): number {
    return this.#ticks.length
  }

  /** Somebody ticks something; the platform may tell of it twice at once. */
  async tick(bot: Incarnation): Promise<void> {
    const room = this.#chance.pick(this.#rooms)
    // What was begun is ended first: as long as it is under way, every digest brings a card that lives on.
    const number = this.#begun(room) ?? 1 + this.#chance.below(itemsEach)
    const ref = `${room.roadmap.key}-${number}`
    const [verb, state] = this.#chance.pick(moves)
    if (state === this.#stateOf(ref)) return
    const note = `as agreed in call ${this.#ticks.length + 1}`
    const { elapsed } = this.#world.course
    const request: Request = {
      ...{ id: `Ev${this.#ticks.length + 1}`, at: this.#world.course.now(), by: { id: 'U1', name: 'anna' } },
      ...{ place: { room: room.id }, did: 'typed', text: `${verb} ${ref} ${note}` },
    }
    const tick: Tick = { request, room, number, note, state, sentAt: elapsed, fate: 'under way' }
    this.#ticks.push(tick)
    await this.#send(bot, tick, this.#chance.chance(0.2) ? 2 : 1)
  }

  /** The platform delivers once more what it delivered within the hour, acknowledged or not. */
  async again(bot: Incarnation): Promise<void> {
    const { elapsed } = this.#world.course
    const recent = this.#ticks.filter(({ sentAt }) => elapsed - sentAt < redelivers)
    for (const tick of recent.slice(-3)) await this.#send(bot, tick, 1)
  }

  /** Once the bot is back: what was not acknowledged is delivered again, unless that was too long ago. */
  async insist(bot: Incarnation): Promise<void> {
    for (const tick of this.#ticks.filter(({ fate }) => fate === 'under way')) {
      if (this.#world.course.elapsed - tick.sentAt < redelivers) await this.#send(bot, tick, 1)
      else {
        tick.fate = 'given up'
        await this.#lookUp(bot.store, tick)
      }
    }
  }

  #begun({ roadmap }: Room): number | undefined {
    const numbers = Array.from({ length: itemsEach }, (_, at) => at + 1)
    return numbers.find((number) => this.#stateOf(`${roadmap.key}-${number}`) === 'in_progress')
  }

  #stateOf(ref: string): State {
    return this.#states.get(ref) ?? 'open'
  }

  async #send({ bot, fate }: Incarnation, tick: Tick, times: number): Promise<void> {
    const deliveries = Array.from({ length: times }, () => bot.request(tick.request))
    if ((await Promise.race([Promise.all(deliveries), fate.died])) === 'died') return
    if (tick.fate === 'acknowledged') return
    tick.fate = 'acknowledged'
    const ref = `${tick.room.roadmap.key}-${tick.number}`
    this.#states.set(ref, tick.state ?? this.#stateOf(ref))
  }

  /** Nobody was told what became of it: it may have been done, or not. */
  async #lookUp(store: Store, { room, number }: Tick): Promise<void> {
    const item = await store.read((tx) => tx.items.get(room.roadmap.id, number))
    if (item !== undefined) this.#states.set(item.ref, item.state)
  }

  /** Every tick that was acknowledged is in the log once, and the items stand as people left them. */
  async judge(store: Store): Promise<void> {
    for (const room of this.#rooms)
      for (let number = 1; number <= itemsEach; number += 1) await this.#judgeItem(store, room, number)
  }

  async #judgeItem(store: Store, { roadmap }: Room, number: number): Promise<void> {
    const item = await store.read((tx) => tx.items.get(roadmap.id, number))
    const log = await store.read((tx) => tx.log.ofItem(roadmap.id, number, 100_000))
    const ticks = this.#ticks.filter((tick) => tick.room.roadmap.id === roadmap.id && tick.number === number)
    const expected = this.#stateOf(`${roadmap.key}-${number}`)
    if (item?.state !== expected)
      this.#world.breaks(`a tick was lost: ${item?.ref} is ${item?.state} instead of ${expected}`)
    for (const { note, fate } of ticks) {
      const times = log.filter((entry) => entry.note === note).length
      const isWrong = fate === 'acknowledged' ? times !== 1 : times > 1
      if (isWrong) this.#world.breaks(`a tick was done ${times} times: ${roadmap.key}-${number} ${note}`)
    }
  }
}
