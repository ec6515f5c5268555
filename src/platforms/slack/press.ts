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
