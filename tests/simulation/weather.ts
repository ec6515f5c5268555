import { DeliveryProblem } from '../../src/chat/platform.ts'
import type { Generator } from './generator.ts'
import { day, hour, second } from './spans.ts'

/** What a platform does with one call. */
export interface Befallen {
  /** It does what it is asked, whatever it says then. */
  readonly isDone: boolean
  /** Milliseconds until it says anything. */
  readonly takes: number
  readonly problem?: Error
}

/** What a call is for; one that is only looked up can be repeated at will. */
export type Call = 'post' | 'edit' | 'find'

const well: Befallen = { isDone: true, takes: 0 }
/** A call is given up after so many milliseconds. */
const patience = 10 * second
const retryAfters = [undefined, 0, 1, 250, 1_234.5, 1_000, 30_000, 5 * 60_000, hour, 6 * hour] as const

/** Failures as platforms really have them. */
const faults: readonly [Fault, ...Fault[]] = [
  () => ({
    isDone: true,
    takes: patience,
    problem: new DeliveryProblem('unknown', 'timed out, yet accepted'),
  }),
  () => ({ isDone: false, takes: patience, problem: new DeliveryProblem('unknown', 'timed out') }),
  (chance) => ({ isDone: chance.chance(0.5), takes: 0, problem: new TypeError('socket hang up') }),
  () => ({ isDone: false, takes: 0, problem: new DeliveryProblem('later', 'connection refused') }),
  (chance) => ({
    isDone: false,
    takes: 0,
    problem: new DeliveryProblem('later', 'answered 429', chance.pick(retryAfters)),
  }),
  (chance) => ({
    isDone: chance.chance(0.3),
    takes: 0,
    problem: new DeliveryProblem('unknown', 'answered 500'),
  }),
  () => ({
    isDone: false,
    takes: 0,
    problem: new DeliveryProblem('later', 'answered 200, not ok: ratelimited'),
  }),
  () => ({
    isDone: false,
    takes: 0,
    problem: new DeliveryProblem('unknown', 'answered 200, not ok: internal_error'),
  }),
]
/** What share of the calls fails, and how long that lasts. */
const weathers = [
  [0, 8 * day],
  [0.1, 8 * day],
  [0.4, 2 * day],
  [0.8, 12 * hour],
  [1, 3 * hour],
] as const
type Fault = (chance: Generator) => Befallen

/** Good times and bad ones: how many of the calls fail changes every few days, and sometimes all do. */
export class Weather {
  readonly #chance: Generator
  #share = 0
  #until = 0
  isCalm = false
  faults = 0

  constructor(chance: Generator) {
    this.#chance = chance
  }

  befalls(call: Call, elapsed: number): Befallen {
    this.#turn(elapsed)
    if (this.isCalm || !this.#chance.chance(this.#share)) return well
    this.faults += 1
    if (call !== 'find' && this.#chance.chance(0.02))
      return {
        isDone: false,
        takes: 0,
        problem: new DeliveryProblem('refused', 'answered 200, not ok: invalid'),
      }
    return this.#chance.pick(faults)(this.#chance)
  }

  #turn(elapsed: number): void {
    while (elapsed >= this.#until) {
      const [share, lasts] = this.#chance.pick(weathers)
      this.#share = share
      this.#until += this.#chance.until(lasts)
    }
  }
}
