/** Presses that are remembered: some minutes of a large workspace. */
const remembered = 5000

/**
 * What one person toggled: `+` ticked, `-` unticked. Until the message is edited it stands before them as they
 * left it, so what counts is the difference to their own last press, not to what the message once showed.
 */
export class Toggles {
  readonly #last = new Map<string, ReadonlySet<string>>()

  /** `shown` is what the message says: `+` or `-` before each ref, in its order; `selected` what stands ticked now. */
  toggled(
    who: string,
    message: string,
    id: string,
    shown: readonly string[],
    selected: readonly string[],
  ): readonly string[] {
    const key = `${message} ${who} ${id}`
    const ticked = shown.filter((one) => one.startsWith('+')).map((one) => one.slice(1))
    const before = this.#last.get(key) ?? new Set(ticked)
    const now = new Set(selected)
    this.#last.delete(key)
    this.#last.set(key, now)
    for (const oldest of this.#last.keys()) {
      if (this.#last.size <= remembered) break
      this.#last.delete(oldest)
    }
    return shown
      .map((one) => one.slice(1))
      .filter((ref) => now.has(ref) !== before.has(ref))
      .map((ref) => (now.has(ref) ? `+${ref}` : `-${ref}`))
  }

  /** After an edit everybody sees what the message shows. */
  edited(message: string): void {
    for (const key of this.#last.keys()) if (key.startsWith(`${message} `)) this.#last.delete(key)
  }
}
