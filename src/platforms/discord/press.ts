import { limits } from './limits.ts'

/** What a component's custom id says: a button's command line, or a checklist's action and what was shown ticked. */
export type Pressed =
  | { readonly press: string }
  | { readonly action: string; readonly shown: readonly boolean[] }

/** `row` tells equal buttons of one message apart, since Discord refuses equal ids. */
export function buttonId(row: number, press: string): string {
  return fitting(`b${row.toString(36)}:${press}`)
}

/** `ticked` goes along as a bit mask: a press is judged against what that person was shown, not against what is true by now. */
export function checklistId(row: number, action: string, ticked: readonly boolean[]): string {
  const mask = ticked.reduce((bits, tick, at) => (tick ? bits + 2 ** at : bits), 0)
  return fitting(`c${row.toString(36)}.${mask.toString(36)}:${action}`)
}

/** Undefined for an id that is not ours. */
export function readPress(customId: string): Pressed | undefined {
  const button = /^b[0-9a-z]+:(.+)$/s.exec(customId)
  if (button?.[1] !== undefined) return { press: button[1] }
  const [, mask, action] = /^c[0-9a-z]+\.([0-9a-z]+):(.+)$/s.exec(customId) ?? []
  if (mask === undefined || action === undefined) return undefined
  const bits = Number.parseInt(mask, 36)
  return {
    action,
    shown: Array.from({ length: limits.options }, (_, at) => Math.floor(bits / 2 ** at) % 2 === 1),
  }
}

/** The refs that were toggled, each with its sign, in the order shown. */
export function toggled(
  offered: readonly string[],
  shown: readonly boolean[],
  ticked: readonly string[],
): readonly string[] {
  return offered.flatMap((ref, at) => {
    const now = ticked.includes(ref)
    return now === (shown[at] ?? false) ? [] : [`${now ? '+' : '-'}${ref}`]
  })
}

function fitting(id: string): string {
  if (id.length > limits.customId)
    throw new RangeError(
      `"${id}" is longer than the ${limits.customId} characters that Discord gives a button`,
    )
  return id
}
