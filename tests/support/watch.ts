/** Longer than anything takes here, for a test that waits for what never comes, in milliseconds. */
const patience = 10_000

/** Waits for things to come true. */
export class Watch {
  readonly #watchers = new Set<() => void>()
  readonly #platform: string
  readonly #complaints: readonly string[]

  constructor(platform: string, complaints: readonly string[]) {
    this.#platform = platform
    this.#complaints = complaints
  }

  /** Says that something happened. */
  changed(): void {
    for (const watcher of this.#watchers) watcher()
  }

  /** Resolves when it holds: looked at whenever something happens, and every few milliseconds. */
  until(holds: () => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!holds()) return
        stop()
        resolve()
      }
      const stop = () => {
        clearTimeout(timer)
        clearInterval(looking)
        this.#watchers.delete(look)
      }
      const looking = setInterval(look, 5)
      const timer = setTimeout(() => {
        stop()
        reject(new Error(`${this.#platform} never saw ${what}. ${this.#complaints.join('\n')}`))
      }, patience)
      this.#watchers.add(look)
      look()
    })
  }
}
