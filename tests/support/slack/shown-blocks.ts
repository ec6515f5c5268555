import type { types } from '@slack/bolt'
import { isObject, type Json, listOf } from './json.ts'
import { unescaped } from './typing.ts'

/** What people read in blocks, a line for a line, boxes as Markdown writes them. */
export function shownBlocks(blocks: readonly types.KnownBlock[]): string {
  return blocks.map(shownBlock).filter(Boolean).join('\n')
}

function shownBlock(block: types.KnownBlock): string {
  switch (block.type) {
    case 'header':
      return unescaped(block.text.text)
    case 'section':
      return [block.text, ...(block.fields ?? [])]
        .flatMap((one) => one?.text ?? [])
        .map(unescaped)
        .join('\n')
    case 'context':
      return block.elements
        .map((one) => ('text' in one ? unescaped(one.text) : ''))
        .filter(Boolean)
        .join(' ')
    case 'rich_text':
      return block.elements.map((one) => shownRich(one)).join('\n')
    case 'table':
      return block.rows.map((row) => row.map(shownCell).join(' | ')).join('\n')
    case 'actions':
      return block.elements.flatMap(shownBoxes).join('\n')
    case 'input':
      return unescaped(block.label.text)
    case 'markdown':
      return block.text
    default:
      return ''
  }
}

function shownBoxes(element: types.ActionsBlockElement): readonly string[] {
  if (element.type !== 'checkboxes') return []
  return element.options.map((option) => {
    const ticked = element.initial_options?.some((one) => one.value === option.value) ?? false
    const below = option.description === undefined ? '' : ` ${unescaped(option.description.text)}`
    return `[${ticked ? 'x' : ' '}] ${unescaped(option.text.text)}${below}`
  })
}

function shownCell(cell: types.TableBlock['rows'][number][number]): string {
  return cell.type === 'rich_text' ? cell.elements.map((one) => shownRich(one)).join(' ') : String(cell.text)
}

/** Rich text of any depth: lists line by line, everything else in one. */
function shownRich(element: Json & object): string {
  if (element.type === 'rich_text_list')
    return listOf(element.elements)
      .map((one) => `• ${shownRich(one)}`)
      .join('\n')
  if (Array.isArray(element.elements)) return listOf(element.elements).map(shownRich).join('')
  if (element.type === 'user' && 'user_id' in element) return `@${element.user_id}`
  if (element.type === 'date' && 'fallback' in element) return String(element.fallback)
  if (element.type === 'link' && 'url' in element) return String(element.text ?? element.url)
  return isObject(element) && typeof element.text === 'string' ? element.text : ''
}
