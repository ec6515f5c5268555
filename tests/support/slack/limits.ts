import { isDeepStrictEqual } from 'node:util'
import { isObject, type Json, listOf, objectsIn, repeated } from './json.ts'

/** What Slack's documentation demands and the schema of Block Kit leaves out; every fault is one sentence. */

/** Characters in all blocks of a message together, beyond which Slack answers `msg_blocks_too_long`. */
export const mostInBlocks = 13_200

/** Blocks that stand in modals. */
const inModals = new Set([
  'actions',
  'context',
  'divider',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'video',
])

export function textLength(blocks: unknown): number {
  return objectsIn(blocks).reduce((sum, { text }) => sum + (typeof text === 'string' ? text.length : 0), 0)
}

export function blocksFaults(blocks: readonly unknown[], most: 50 | 100): readonly string[] {
  const all = objectsIn(blocks)
  const ids = listOf(blocks).flatMap(({ block_id }) => (block_id === undefined ? [] : [block_id]))
  return [
    ...(blocks.length > most ? [`there are ${blocks.length} blocks, at most ${most} are allowed`] : []),
    ...repeated(ids).map((id) => `the block_id ${id} is there twice`),
    ...all.filter(isText).flatMap(textFaults),
    ...all.flatMap(elementFaults),
    ...listOf(blocks).flatMap(blockOwnFaults),
    ...(listOf(blocks).filter(({ type }) => type === 'table').length > 1
      ? ['only one table is allowed (only_one_table_allowed)']
      : []),
  ]
}

const isText = ({ type }: Json) => type === 'plain_text' || type === 'mrkdwn' || type === 'raw_text'

function textFaults({ text, type }: Json): readonly string[] {
  const length = String(text ?? '').length
  return [
    ...(length === 0 ? ['must be more than 0 characters: a text is empty'] : []),
    ...(String(text).isWellFormed() ? [] : [`a ${type} has half a character`]),
    ...(length > 3000 ? [`a ${type} has ${length} characters, at most 3000 are allowed`] : []),
  ]
}

function blockOwnFaults(block: Json): readonly string[] {
  const elements = listOf(block.elements)
  if (block.type === 'actions')
    return [...(elements.length === 0 ? ['an actions block has no element'] : []), ...idFaults(elements)]
  if (block.type === 'context') return elements.length === 0 ? ['a context block has no element'] : []
  if (block.type === 'section') return sectionFaults(block)
  if (block.type === 'rich_text') return richFaults(block)
  return block.type === 'table' ? tableFaults(block) : []
}

function sectionFaults({ text, fields }: Json): readonly string[] {
  const long = listOf(fields).filter((field) => String(field.text).length > 2000)
  return [
    ...(text === undefined && fields === undefined ? ['a section has neither text nor fields'] : []),
    ...long.map(() => 'a field of a section has more than 2000 characters'),
  ]
}

function idFaults(elements: readonly Json[]): readonly string[] {
  const ids = elements.flatMap(({ action_id }) => (action_id === undefined ? [] : [action_id]))
  return repeated(ids).map((id) => `the action_id ${id} already exists in its block`)
}

function richFaults(block: Json): readonly string[] {
  const all = objectsIn(block)
  return [
    ...all
      .filter(({ elements }) => Array.isArray(elements) && elements.length === 0)
      .map(({ type }) => `a ${type} is empty`),
    ...all.filter(({ type, text }) => type === 'text' && text === '').map(() => 'a text element is empty'),
    ...all
      .filter(({ text }) => typeof text === 'string' && !text.isWellFormed())
      .map(() => 'a text element has half a character'),
    ...all
      .filter(({ type, url }) => type === 'link' && !/^(?:https?:\/\/|mailto:|tel:)/.test(String(url)))
      .map(({ url }) => `${url} is no address to link to`),
  ]
}

function tableFaults({ rows }: Json): readonly string[] {
  if (!Array.isArray(rows) || rows.length === 0) return ['a table has no row']
  const widths = rows.map((row: unknown) => (Array.isArray(row) ? row.length : 0))
  return [
    ...(rows.length > 100 ? [`a table has ${rows.length} rows, at most 100 are allowed`] : []),
    ...(Math.max(...widths) > 20
      ? [`a table has ${Math.max(...widths)} columns, at most 20 are allowed`]
      : []),
    ...(Math.min(...widths) === 0 ? ['a table has an empty row'] : []),
  ]
}

function elementFaults(element: Json): readonly string[] {
  const faults: string[] = []
  const grouped = listOf(element.option_groups).flatMap((group) => listOf(group.options))
  const options = [...listOf(element.options), ...grouped]
  const offers = Array.isArray(element.options) || Array.isArray(element.option_groups)
  if (offers && options.length === 0) faults.push(`${element.type} offers nothing`)
  for (const value of repeated(options.map((option) => option.value)))
    faults.push(`the option ${value} is there twice`)
  if (options.some(({ value }) => value === undefined || value === '')) faults.push('an option has no value')
  const chosen = [
    ...listOf(element.initial_options),
    ...(isObject(element.initial_option) ? [element.initial_option] : []),
  ]
  for (const option of chosen)
    if (!options.some((one) => isDeepStrictEqual(one, option)))
      faults.push(`initial_options: ${JSON.stringify(option)} is none of the options`)
  if (Array.isArray(element.initial_options) && chosen.length === 0) faults.push('initial_options is empty')
  if (element.type === 'plain_text_input') faults.push(...inputFaults(element))
  return faults
}

function inputFaults({ max_length = 3000, min_length = 0, initial_value = '' }: Json): readonly string[] {
  return [
    ...(Number(max_length) < 1 || Number(max_length) > 3000 ? ['max_length is not within 1 and 3000'] : []),
    ...(Number(min_length) > 3000 ? ['min_length is above 3000'] : []),
    ...(String(initial_value).length > Number(max_length)
      ? [`an initial_value has ${String(initial_value).length} characters, at most ${max_length} are allowed`]
      : []),
  ]
}

export function modalOwnFaults(view: unknown): readonly string[] {
  const { blocks, submit } = isObject(view) ? view : {}
  const types = listOf(blocks).map(({ type }) => String(type))
  const inputs = listOf(blocks).filter(({ type }) => type === 'input')
  return [
    ...(types.length === 0 ? ['a modal has no blocks'] : []),
    ...types.filter((type) => !inModals.has(type)).map((type) => `${type} does not stand in a modal`),
    ...(isObject(submit) && String(submit.text).length > 24 ? ['submit has more than 24 characters'] : []),
    ...(inputs.length > 0 && submit === undefined ? ['submit is required when there is an input'] : []),
  ]
}

/** Bytes of JSON in a message's metadata. */
const mostMetadata = 8000

export function metadataFaults(metadata: unknown): readonly string[] {
  if (metadata === undefined) return []
  if (!isObject(metadata) || typeof metadata.event_type !== 'string' || !isObject(metadata.event_payload))
    return ['metadata needs an event_type and an event_payload']
  const size = Buffer.byteLength(JSON.stringify(metadata))
  return [
    ...(metadata.event_type === '' || metadata.event_type.length > 255
      ? ['event_type has no fit length']
      : []),
    ...(size > mostMetadata ? [`metadata has ${size} bytes, at most ${mostMetadata} are allowed`] : []),
  ]
}
