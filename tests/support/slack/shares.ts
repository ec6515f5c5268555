/** Files on their way into channels. */
export class Shares {
  #held: (() => void)[] | undefined

  /** From now on files stay away until they are let go. */
  hold(): void {
    this.#held ??= []
  }

  letGo(): void {
    const held = this.#held ?? []
    this.#held = undefined
    for (const show of held) show()
  }

  add(show: () => void): void {
    if (this.#held === undefined) show()
    else this.#held.push(show)
  }
}
