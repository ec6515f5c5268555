import type { Check } from '../../chat/view.ts'

/** What a button's id begins with; its value is what it stands for. */
export const pressPrefix = 'press:'
const offerPrefix = 'check:'

/** A box as it was shown: `+IMD-3` ticked, `-IMD-4` not. */
export function offered({ ref, checked }: Check): string {
  return `${checked ? '+' : '-'}${ref}`
}

/** The id of a group of boxes: the action, and what was shown, so that a press can be told from what stood there. */
export function offerId(action: string, shown: readonly string[]): string {
  return `${offerPrefix}${action} ${shown.join(' ')}`
}

/** The action and what was shown, from such an id; undefined for any other. */
export function readOffer(
  id: string,
): { readonly action: string; readonly shown: readonly string[] } | undefined {
  if (!id.startsWith(offerPrefix)) return undefined
  const [action = '', ...shown] = id.slice(offerPrefix.length).split(' ')
  return { action, shown }
}

/**
 * What one person toggled: `+` ticked, `-` unticked. Until the message is edited Slack keeps their boxes as they left
 * them, so what counts is the difference to their own last press, not to what the message once showed.
 */
export class Toggles {
  readonly #last = new Map<string, ReadonlySet<string>>()

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
    return [
      ...[...now].filter((ref) => !before.has(ref)).map((ref) => `+${ref}`),
      ...[...before].filter((ref) => !now.has(ref)).map((ref) => `-${ref}`),
    ]
  }

  /** After an edit everybody sees what the message shows. */
  edited(message: string): void {
    for (const key of this.#last.keys()) if (key.startsWith(`${message} `)) this.#last.delete(key)
  }
}

/** Presses that are remembered: some minutes of a large workspace. */
const remembered = 5000
