import { WebAPIRateLimitedError } from '@slack/web-api'
import { DeliveryProblem } from '../../chat/platform.ts'
import type { Clock, Instant } from '../../clock.ts'

/** Milliseconds for each message of a channel: “1 per second”, and a little more (apis/web-api/rate-limits). */
const gap = 1_005
/** So many may come at once: “short bursts” are allowed there, and those reported were longer. */
const burst = 4
/** Channels that are remembered. */
const most = 5_000

/** Keeps to what Slack takes: so many messages a channel, and nothing where it asked to wait. */
export class Pace {
  readonly #clock: Clock
  /** When a channel that is used no more would have taken all that it was sent, by what has passed. */
  readonly #taken = new Map<string, number>()
  readonly #until = new Map<string, Instant>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Resolves when a channel takes one more message. */
  async turn(channel: string): Promise<void> {
    const passed = this.#clock.passed()
    const taken = Math.max(passed, this.#taken.get(channel) ?? 0)
    this.#remember(channel, taken + gap, passed)
    const wait = taken - passed - (burst - 1) * gap
    if (wait > 0) await this.#clock.pause(wait)
  }

  /** Calls what has a limit of its own, unless it is known to be reached. @throws DeliveryProblem while Slack has to be left alone */
  async call<T>(limited: string, call: () => Promise<T>): Promise<T> {
    const left = (this.#until.get(limited) ?? 0) - this.#clock.now()
    if (left > 0) throw new DeliveryProblem('later', `Slack asked to wait with ${limited}`, left)
    try {
      return await call()
    } catch (error) {
      if (error instanceof WebAPIRateLimitedError)
        this.#until.set(limited, this.#clock.now() + error.retryAfter * 1_000)
      throw error
    }
  }

  #remember(channel: string, taken: number, passed: number): void {
    this.#taken.delete(channel)
    this.#taken.set(channel, taken)
    for (const [oldest, until] of this.#taken) {
      if (this.#taken.size <= most && until > passed) break
      this.#taken.delete(oldest)
    }
  }
}
