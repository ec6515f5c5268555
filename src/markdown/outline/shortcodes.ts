/** The signs that GitHub, GitLab and Slack show for words between colons, as far as plans use them. */
const signs: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔',
  ballot_box_with_check: '☑',
  x: '❌',
  negative_squared_cross_mark: '❎',
  construction: '🚧',
  arrows_counterclockwise: '🔄',
  hourglass: '⌛',
  hourglass_flowing_sand: '⏳',
  warning: '⚠',
  no_entry: '⛔',
  no_entry_sign: '🚫',
  stop_sign: '🛑',
  pause_button: '⏸',
  lock: '🔒',
  clipboard: '📋',
  calendar: '📅',
  date: '📅',
  soon: '🔜',
  new: '🆕',
  white_large_square: '⬜',
  red_circle: '🔴',
  orange_circle: '🟠',
  yellow_circle: '🟡',
  green_circle: '🟢',
  large_blue_circle: '🔵',
  white_circle: '⚪',
  tada: '🎉',
}

const signOf = new Map(Object.entries(signs))
const form = /:([a-z_]{1,30}):/g

/** A piece of a text: as it stands, or the sign that is shown for it. */
export interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly isSign: boolean
}

/** Splits a text at its shortcodes; those that mean no sign stay as they are. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(form)) {
    const sign = signOf.get(match[1] ?? '')
    if (sign === undefined) continue
    const to = match.index + match[0].length
    pieces.push({ text: text.slice(from, match.index), from, to: match.index, isSign: false })
    pieces.push({ text: sign, from: match.index, to, isSign: true })
    from = to
  }
  return [...pieces, { text: text.slice(from), from, to: text.length, isSign: false }]
}
