/** Work on behalf of people: what waits its turn is done in order for each, and all that was begun can be waited for. */
export class Turns {
  readonly #turns = new Map<string, Promise<unknown>>()
  readonly #running = new Set<Promise<unknown>>()
  readonly #failed: (problem: unknown) => void

  constructor(failed: (problem: unknown) => void) {
    this.#failed = failed
  }

  /** Resolves and rejects as the work does. */
  inTurn<T>(person: string, work: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(person) ?? Promise.resolve()
    const turn = before.then(work, work)
    this.#turns.set(person, turn)
    const leave = () => {
      if (this.#turns.get(person) === turn) this.#turns.delete(person)
    }
    turn.then(leave, leave)
    return turn
  }

  /** Goes on with work for which nobody waits. */
  aside(work: Promise<unknown>): void {
    const running = work.catch(this.#failed).finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  /** Resolves when all that was begun aside is done. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }
}
