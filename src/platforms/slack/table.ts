import type { types } from '@slack/bolt'
import type { Inline } from '../../chat/inline.ts'
import type { Nodes } from '../../chat/view.ts'
import { limits } from './limits.ts'
import type { Piece } from './pages.ts'
import { bullets, lengthOf, section } from './rich-text.ts'
import { elements, words } from './text.ts'

/** Characters in one table: what a message takes, less its page's number and a paragraph above. */
const most = limits.message - 1000

/** A table of Slack's, in stretches of as many rows as it takes, or a line for each row where it takes none. */
export function table(node: Nodes['table']): readonly Piece[] {
  const { columns, rows } = node
  if (rows.length === 0) return []
  const head = columns.map((column): Inline => ({ bold: column }))
  const fits = columns.length > 0 && columns.length <= limits.tableColumns
  if (!fits || rows.some((row) => sizeOf(row) + sizeOf(head) > most)) return asLines(node)
  const stretches: (readonly Inline[])[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const last = stretches.at(-1)
    if (last === undefined || last.length === limits.tableRows || size + sizeOf(row) > most) {
      stretches.push([head, row])
      size = sizeOf(head) + sizeOf(row)
    } else {
      last.push(row)
      size += sizeOf(row)
    }
  }
  return stretches.map((stretch) => ({
    block: { type: 'table', rows: stretch.map((row) => columns.map((_, at) => cell(row[at] ?? ''))) },
    size: stretch.reduce((sum, row) => sum + sizeOf(row), 0),
  }))
}

function sizeOf(row: readonly Inline[]): number {
  return row.reduce((sum: number, inline) => sum + lengthOf(elements(inline)), 0)
}

/** Slack takes no empty cell. */
function cell(inline: Inline): types.RichTextBlock {
  const shown = words(inline).trim() === '' ? '–' : inline
  return { type: 'rich_text', elements: [section(elements(shown))] }
}

function asLines({ columns, rows }: Nodes['table']): readonly Piece[] {
  return bullets(
    rows.map(([first = '', ...others]): Inline => {
      const told = others.flatMap((inline, at): Inline[] =>
        words(inline).trim() === '' ? [] : [' · ', `${columns[at + 1] ?? ''}: `, inline],
      )
      return [{ bold: first }, ...told]
    }),
  )
}
