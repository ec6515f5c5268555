import type { types } from '@slack/bolt'
import { distinct, firstOf } from '../../chat/fit.ts'
import type { Check, Nodes } from '../../chat/view.ts'
import { limits } from './limits.ts'
import type { Piece } from './pages.ts'
import { offered, offerId } from './press.ts'
import { bullets } from './rich-text.ts'
import { literal, words } from './text.ts'

/** A checklist as groups of boxes; what a box's label has no room for stands in full above its group. */
export function checklist({ action, checks }: Nodes['checklist']): readonly Piece[] {
  return groups(action, distinct(checks)).flatMap((group) => {
    const options = group.map(option)
    const long = group.filter((_, at) => options[at]?.whole === false)
    const ticked = options.filter((_, at) => group[at]?.checked)
    const boxes: types.Checkboxes = {
      type: 'checkboxes',
      action_id: offerId(action, group.map(offered)),
      options: options.map(({ shown }) => shown),
      ...(ticked.length > 0 && { initial_options: ticked.map(({ shown }) => shown) }),
    }
    const size = options.reduce((sum, { length }) => sum + length, 0)
    return [
      ...bullets(long.map(({ number, label }) => [`${number}. `, label])),
      { block: { type: 'actions', elements: [boxes] }, size },
    ]
  })
}

/** As many as one element takes, and as its id has room to say what was shown. */
function groups(action: string, checks: readonly Check[]): readonly (readonly Check[])[] {
  const found: Check[][] = []
  for (const check of checks) {
    const last = found.at(-1)
    const id = offerId(action, [...(last ?? []), check].map(offered))
    if (last !== undefined && last.length < limits.options && id.length <= limits.actionId) last.push(check)
    else found.push([check])
  }
  return found
}

/** A label goes on in the smaller line below; `whole` is false when even that is too short. */
function option({ number, ref, label }: Check) {
  const full = literal(`${number}. ${words(label)}`)
    .replace(/\s+/g, ' ')
    .trim()
  const [first, rest] = cut(full)
  const [second, more] = cut(rest)
  const below = more === '' ? second : `${firstOf(second, limits.option - 1)}…`
  const shown: types.Option = {
    text: { type: 'plain_text', text: first, emoji: false },
    value: ref,
    ...(below !== '' && { description: { type: 'plain_text', text: below, emoji: false } }),
  }
  return { shown, whole: more === '', length: first.length + below.length }
}

/** What fits, up to the last blank in it, and what is left. */
function cut(text: string): readonly [string, string] {
  if (text.length <= limits.option) return [text, '']
  const piece = text.slice(0, limits.option + 1)
  const blank = piece.lastIndexOf(' ')
  const at = blank > limits.option / 2 ? blank : limits.option - (piece.slice(0, -1).isWellFormed() ? 0 : 1)
  return [text.slice(0, at).trimEnd(), text.slice(at).trimStart()]
}
