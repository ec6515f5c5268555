import { createHash } from 'node:crypto'
import { limits } from './limits.ts'

/** What a component's custom id says: a button's command line, or a checklist's action and what was shown ticked. */
export type Pressed =
  | { readonly press: string }
  | { readonly action: string; readonly shown: readonly boolean[]; readonly offered: string }

/** `place` in the message tells equal buttons apart, since Discord refuses equal ids. */
export function buttonId(place: number, press: string): string {
  return fitting(`b${place.toString(36)}:${press}`)
}

/**
 * What was ticked goes along as a bit mask: a press is judged against what that person was shown, not
 * against what is true by now. `action` has at most 87 characters.
 */
export function checklistId(
  row: number,
  action: string,
  options: readonly { readonly ref: string; readonly ticked: boolean }[],
): string {
  const mask = options.reduce((bits, { ticked }, at) => (ticked ? bits + 2 ** at : bits), 0)
  const sum = checksum(options.map(({ ref }) => ref))
  return fitting(`c${row.toString(36)}.${mask.toString(36)}.${sum}:${action}`)
}

/** Tells whether a list still offers the same refs in the same order. */
export function checksum(refs: readonly string[]): string {
  const sum = createHash('sha256').update(refs.join(' ')).digest().readUInt32BE(0)
  return (sum % 36 ** 3).toString(36)
}

/** Undefined for an id that is not ours. */
export function readPress(customId: string): Pressed | undefined {
  const button = /^b[0-9a-z]+:(.+)$/s.exec(customId)
  if (button?.[1] !== undefined) return { press: button[1] }
  const [, mask, offered, action] = /^c[0-9a-z]+\.([0-9a-z]+)\.([0-9a-z]+):(.+)$/s.exec(customId) ?? []
  if (mask === undefined || offered === undefined || action === undefined) return undefined
  const bits = Number.parseInt(mask, 36)
  return {
    action,
    offered,
    shown: Array.from({ length: limits.options }, (_, at) => Math.floor(bits / 2 ** at) % 2 === 1),
  }
}

function fitting(id: string): string {
  if (id.length > limits.customId)
    throw new RangeError(
      `"${id}" is longer than the ${limits.customId} characters that Discord gives a button`,
    )
  return id
}
