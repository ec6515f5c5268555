import type { Sheet, Statement, TableRow, Today } from '../plan/lint/sheet.ts'
import type { ReadItem } from '../plan/reading.ts'
import { decode } from './decode.ts'
import type { Words } from './outline/words.ts'
import { outline, type Unit } from './outline.ts'
import { brief } from './read/brief.ts'
import { read } from './read.ts'

/** A stored document as it is held against itself, with the states that it shows or that its items have today. */
export function sheetOf(bytes: Uint8Array, today: string, states: readonly Today[] = []): Sheet {
  const { text, byteAt, doubts } = decode(bytes)
  const outlined = brief(outline(text))
  const reading = read(text, byteAt, outlined)
  const byLine = new Map(states.map((state) => [state.line, state]))
  return {
    ...linesOf(outlined.units, text),
    header: reading.header,
    items: reading.items.map((item) => asToday(item, byLine.get(item.line))),
    doubts: [...doubts, ...reading.doubts.filter(({ about }) => about === 'unreal-date')],
    today,
  }
}

function asToday(item: ReadItem, state: Today | undefined): ReadItem {
  if (state === undefined) return item
  const { due: _, ...rest } = item
  return { ...rest, ...state }
}

function linesOf(units: readonly Unit[], text: string): Pick<Sheet, 'statements' | 'rows'> {
  const statements: Statement[] = []
  const rows: TableRow[] = []
  const above: { depth: number; text: string }[] = []
  for (const unit of units) {
    if (unit.type === 'heading') while ((above.at(-1)?.depth ?? 0) >= unit.depth) above.pop()
    const section = above.map((heading) => heading.text)
    switch (unit.type) {
      case 'heading':
        statements.push({ as: 'heading', depth: unit.depth, section, ...said(unit.words) })
        above.push({ depth: unit.depth, text: unit.words.text.trim() })
        break
      case 'item':
        statements.push({
          as: 'item',
          depth: unit.depth,
          list: unit.list,
          section,
          ...said(unit.words),
          end: endOf(unit.words, text),
        })
        break
      case 'paragraph':
        for (const words of unit.lines)
          statements.push({
            as: 'paragraph',
            depth: 0,
            section,
            ...said(words),
            ...(words === unit.lines.at(-1) && { end: endOf(words, text) }),
          })
        break
      case 'row': {
        const line = unit.cells[0]?.line ?? 0
        const cells = unit.cells.map((cell) => cell.text.trim())
        rows.push({ line, table: unit.table, columns: unit.columns, cells, section })
      }
    }
  }
  return { statements, rows }
}

function said(words: Words): Omit<Statement, 'as' | 'depth' | 'section'> {
  let prose = words.text
  for (const { from, to } of words.code)
    prose = prose.slice(0, from) + '◦'.repeat(to - from) + prose.slice(to)
  return {
    line: words.line,
    text: words.text.replace(/\s+/g, ' ').trim(),
    prose: prose.replace(/\s+/g, ' ').trim(),
    links: words.links.map(({ url }) => url),
  }
}

/** What stands behind the last word, to the end of its line. */
function endOf(words: Words, document: string): string {
  const last = words.offsetAt(words.text.trimEnd().length - 1) ?? words.from
  const next = document.indexOf('\n', last)
  return document.slice(last + 1, next < 0 ? undefined : next).replace('\r', '')
}
