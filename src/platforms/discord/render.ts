import { ButtonStyle, ComponentType } from 'discord.js'
import { asLabel, distinct, inSlices } from '../../chat/fit.ts'
import { plain } from '../../chat/inline.ts'
import { progressBar, progressWords } from '../../chat/progress-words.ts'
import { type Button, type Check, type Handlers, handle, type View } from '../../chat/view.ts'
import { filePiece } from './file.ts'
import { limits } from './limits.ts'
import { lines } from './lines.ts'
import { type Page, paginate } from './pages.ts'
import type { Piece, Row } from './piece.ts'
import { buttonId, checklistId } from './press.ts'
import { table } from './table.ts'
import { clean } from './text.ts'

/** What one line may have, so that it fits a page with its mark and the page's number. */
const longest = limits.text - 200

/**
 * Components v2 and not embeds: those who switch link previews off see no embed, and selects
 * can stand beside the list that they tick.
 */
const handlers: Handlers<readonly Piece[]> = {
  heading: ({ text }) => [{ prose: lines(text, longest).map((shown) => `## ${shown}`), keep: true }],
  text: ({ text }) => [{ prose: lines(text, longest) }],
  list: (node) => [
    {
      prose: node.lines.flatMap((each) =>
        lines(each, longest).map((shown, at) => (at === 0 ? `- ${shown}` : shown)),
      ),
    },
  ],
  facts: (node) => [
    { prose: node.facts.flatMap(({ label, value }) => lines([{ bold: label }, '  ', value], longest)) },
  ],
  progress: (node) => [{ prose: lines([`${progressBar(node)} `, progressWords(node)], longest) }],
  table,
  checklist: ({ action, checks }) =>
    inSlices(distinct(checks), limits.options).flatMap((slice) => checklist(action, slice)),
  buttons: ({ buttons }) =>
    inSlices(buttons, limits.buttons).flatMap((slice): Piece[] => [
      ...slice
        .filter(({ label }) => label.length > limits.buttonLabel)
        .map(({ label }) => ({ prose: lines(label, longest) })),
      {
        row: (row) => ({
          type: ComponentType.ActionRow,
          components: slice.map((one, at) => button(row * limits.buttons + at, one)),
        }),
        costs: 1 + slice.length,
      },
    ]),
  footer: ({ text }) => [{ prose: lines(text, longest).map((shown) => `-# ${shown}`) }],
  divider: () => [{ divider: true }],
  file: filePiece,
}

/** A view as one message or several, each within Discord's limits and none of them cut. */
export function render(view: View): readonly [Page, ...Page[]] {
  return (
    filled(view.nodes.flatMap((node) => handle(handlers, node))) ??
    filled([{ prose: lines(view.summary, longest) }]) ?? [nothing]
  )
}

/** Discord takes no message without words. */
const nothing: Page = { components: [{ type: ComponentType.TextDisplay, content: '–' }], files: [] }

function filled(pieces: readonly Piece[]): readonly [Page, ...Page[]] | undefined {
  const [first, ...others] = paginate(pieces)
  return first === undefined ? undefined : [first, ...others]
}

const styles = {
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
  none: ButtonStyle.Secondary,
} as const

function button(place: number, { label, press, tone }: Button) {
  return {
    type: ComponentType.Button as const,
    style: styles[tone ?? 'none'],
    label: asLabel(clean(label), limits.buttonLabel),
    custom_id: buttonId(place, press),
  }
}

/** The lines in full, and below them the select that ticks them. */
function checklist(action: string, checks: readonly Check[]): readonly Piece[] {
  const row: Row = (at) => ({
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: checklistId(
          at,
          action,
          checks.map(({ ref, checked }) => ({ ref, ticked: checked })),
        ),
        placeholder: `Tick or untick ${checks[0]?.number} to ${checks.at(-1)?.number}`,
        min_values: 0,
        max_values: checks.length,
        options: checks.map(({ number, ref, label, checked }) => ({
          label: asLabel(clean(`${number}. ${plain(label)}`), limits.option),
          value: ref,
          default: checked,
        })),
      },
    ],
  })
  const prose = checks.flatMap(({ number, label, checked }) =>
    lines([checked ? '☑ ' : '☐ ', { bold: String(number) }, '  ', label], longest),
  )
  return [{ prose }, { row, costs: 2 }]
}
