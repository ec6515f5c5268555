/** Decides at which await a process ends: from then on none of its awaits returns. */
export class Fate {
  #left = Number.POSITIVE_INFINITY
  #isDead = false
  readonly #ended = Promise.withResolvers<'died'>()
  readonly died: Promise<'died'> = this.#ended.promise

  /** It ends at the so-manieth await from now on. */
  dieIn(awaits: number): void {
    this.#left = awaits
  }

  spare(): void {
    this.#left = Number.POSITIVE_INFINITY
  }

  get isDead(): boolean {
    return this.#isDead
  }

  async point(): Promise<void> {
    this.#left -= 1
    if (!this.#isDead && this.#left > 0) return
    this.#isDead = true
    this.#ended.resolve('died')
    await new Promise<never>(() => undefined)
  }
}
