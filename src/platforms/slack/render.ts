import type { types } from '@slack/bolt'
import { asLabel, firstOf, inSlices } from '../../chat/fit.ts'
import type { Inline } from '../../chat/inline.ts'
import { progressBar, progressWords } from '../../chat/progress-words.ts'
import { type Button, type Handlers, handle, type View } from '../../chat/view.ts'
import { checklist } from './checklist.ts'
import { limits } from './limits.ts'
import { type Page, type Piece, paginate } from './pages.ts'
import { pressPrefix } from './press.ts'
import { bullets, paragraph, plainLines } from './rich-text.ts'
import { table } from './table.ts'
import { escaped, isRich, literal, words } from './text.ts'

const handlers: Handlers<readonly Piece[]> = {
  heading: ({ text }) => {
    const shown = literal(text).replace(/\s+/g, ' ').trim()
    if (shown === '') return []
    if (shown.length > limits.header) return keepLast(paragraph({ bold: text }))
    const block: types.HeaderBlock = {
      type: 'header',
      text: { type: 'plain_text', text: shown, emoji: false },
    }
    return [{ block, size: shown.length, keep: true }]
  },
  text: ({ text }) => paragraph(text),
  list: ({ lines }) => bullets(lines),
  facts: ({ facts }) =>
    plainLines(facts.map(({ label, value }): Inline => [{ bold: `${label}:` }, ' ', value, '\n'])),
  progress: (node) => paragraph([{ code: progressBar(node) }, ` ${progressWords(node)}`]),
  table,
  checklist,
  buttons: ({ buttons }) =>
    inSlices(buttons, limits.buttons).flatMap((slice) => [
      ...plainLines(slice.filter(({ label }) => label.length > limits.buttonLabel).map(({ label }) => label)),
      {
        block: { type: 'actions' as const, elements: slice.map(button) },
        size: slice.reduce((sum, { label }) => sum + label.length, 0),
      },
    ]),
  footer: ({ text }) => {
    const shown = literal(words(text))
    if (shown.trim() === '') return []
    if (isRich(text) || shown.length > limits.plainText) return paragraph(text)
    const block: types.ContextBlock = {
      type: 'context',
      elements: [{ type: 'plain_text', text: shown, emoji: false }],
    }
    return [{ block, size: shown.length }]
  },
  divider: () => [{ block: { type: 'divider' }, size: 0 }],
  file: (file) => [{ file }],
}

/** A view as one message or several, each within Slack's limits and none of them cut. */
export function render(view: View): readonly [Page, ...Page[]] {
  const summary = escaped(asLabel(view.summary, 300))
  const [first, ...others] = paginate(
    view.nodes.flatMap((node) => handle(handlers, node)),
    summary,
  )
  if (first === undefined) return [{ text: summary, blocks: [...saying(view.summary)], files: [] }]
  if (first.blocks.length > 0) return [first, ...others]
  return [{ ...first, blocks: [...saying(view.summary)] }, ...others]
}

/** Slack takes no message without words. */
function saying(summary: string) {
  return paragraph(summary.trim() === '' ? '–' : firstOf(summary, 2000)).flatMap((piece) =>
    'block' in piece ? [piece.block] : [],
  )
}

/** Its last piece is kept together with what follows. */
function keepLast(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) =>
    'block' in piece && at === pieces.length - 1 ? { ...piece, keep: true } : piece,
  )
}

function button({ label, press, tone }: Button, at: number): types.Button {
  return {
    type: 'button',
    action_id: `${pressPrefix}${at}`,
    text: { type: 'plain_text', text: asLabel(literal(label), limits.buttonLabel), emoji: false },
    value: press,
    ...(tone !== undefined && { style: tone }),
  }
}
