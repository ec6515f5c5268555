import type { Clock, Instant } from '../../src/clock.ts'

/** A time during which the bot ran and its clock went on without a jump. */
export interface Stretch {
  readonly from: Instant
  until: Instant
  /** The latest that the bot's clock had shown before. */
  readonly highest: Instant
}

/** How time passes: what truly elapsed, what the machine's clock shows, and when the bot ran. */
export class Course implements Clock {
  readonly stretches: Stretch[] = []
  readonly #stalls: { readonly at: Instant; readonly ms: number }[] = []
  #clock: Instant
  /** Milliseconds that passed since the beginning, whatever the clock showed. */
  elapsed = 0
  /** The latest that the clock has shown to a running bot. */
  highest: Instant
  jumps = 0
  #isUp = false

  constructor(start: Instant) {
    this.#clock = start
    this.highest = start
  }

  now(): Instant {
    return this.#clock
  }

  later(wait: number): Date {
    return new Date(this.#clock + wait)
  }

  passed(): number {
    return this.elapsed
  }

  async pause(wait: number): Promise<void> {
    this.stall(wait)
  }

  start(): void {
    this.#isUp = true
    this.stretches.push({ from: this.#clock, until: this.#clock, highest: this.highest })
    this.highest = Math.max(this.highest, this.#clock)
  }

  stop(): void {
    this.#isUp = false
  }

  advance(span: number): void {
    const ms = Math.ceil(span)
    this.elapsed += ms
    this.#clock += ms
    const stretch = this.stretches.at(-1)
    if (!this.#isUp || stretch === undefined) return
    stretch.until = this.#clock
    this.highest = Math.max(this.highest, this.#clock)
  }

  /** Somebody sets the clock. */
  jump(ms: number): void {
    this.jumps += 1
    this.#clock += ms
    if (this.#isUp) this.start()
  }

  /** A call keeps the bot waiting. */
  stall(ms: number): void {
    if (ms === 0) return
    this.#stalls.push({ at: this.#clock, ms })
    this.advance(ms)
  }

  /** How long calls kept the bot waiting between two moments of its clock. */
  stalledBetween(from: Instant, until: Instant): number {
    return this.#stalls.reduce((sum, { at, ms }) => (at + ms > from && at <= until ? sum + ms : sum), 0)
  }
}
