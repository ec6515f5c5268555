import { type Inline, plain } from '../../chat/inline.ts'
import type { Nodes } from '../../chat/view.ts'
import { limits } from './limits.ts'
import { lines } from './lines.ts'
import type { Piece } from './piece.ts'

/** Wider ones wrap on a laptop's window beside a sidebar, and a wrapped table cannot be read. */
const widest = 64
/** Letters that a monospaced font draws one cell wide. */
const narrow = /^[\u0020-\u007E\u00A0-\u058F\u2010-\u2027\u2190-\u21FF]*$/

/** A small table of mere words stands in columns; any other becomes a list, a line for each row. */
export function table(node: Nodes['table']): readonly Piece[] {
  if (node.rows.length === 0) return []
  return asColumns(node) ?? asList(node)
}

function asColumns(node: Nodes['table']): readonly Piece[] | undefined {
  if (!node.rows.flat().every(isWords)) return undefined
  const rows = [node.columns, ...node.rows.map((row) => row.map(plain))]
  const widths = node.columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const fits = widths.reduce((sum, width) => sum + width + 2, -2) <= widest
  if (!fits || !rows.flat().every((cell) => narrow.test(cell) && !cell.includes('```'))) return undefined
  const aligned = rows.map((row) =>
    widths
      .map((width, at) => (row[at] ?? '').padEnd(width))
      .join('  ')
      .trimEnd(),
  )
  const [head = '', ...body] = aligned
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [{ prose: body, frame: { open: `\`\`\`\n${head}\n${rule}\n`, close: '\n```' } }]
}

/** Words without anything that code would show raw. */
function isWords(cell: Inline): boolean {
  if (typeof cell === 'string') return true
  if (Array.isArray(cell)) return cell.every(isWords)
  return 'bold' in cell ? isWords(cell.bold) : 'code' in cell || 'person' in cell
}

function asList(node: Nodes['table']): readonly Piece[] {
  const prose = node.rows.flatMap((row) => {
    const [first = '', ...others] = row
    const told = others.flatMap((cell, at): Inline[] =>
      plain(cell).trim() === '' ? [] : [' · ', `${node.columns[at + 1] ?? ''}: `, cell],
    )
    return lines([{ bold: first }, ...told], limits.text - 200).map((shown, at) =>
      at === 0 ? `- ${shown}` : shown,
    )
  })
  return [{ prose }]
}
