import type { types } from '@slack/bolt'
import type { Modal } from './judge.ts'
import { unescaped } from './typing.ts'

/** An input of a modal: by what it is called, and what it is. */
interface Input {
  readonly block: types.InputBlock
  readonly actionId: string
}

export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What somebody puts into an input: words, the value or the label of an option, somebody's id, a file. */
export type Filling = string | GivenFile

export function inputsOf(view: Modal): readonly Input[] {
  return view.blocks.flatMap((block) =>
    block.type === 'input'
      ? [{ block, actionId: 'action_id' in block.element ? (block.element.action_id ?? '') : '' }]
      : [],
  )
}

/**
 * What Slack sends of a modal that is filled in with these values, each by its input's action, block or label.
 * @throws Error when Slack would not let it be sent
 */
export function filled(
  view: Modal,
  values: Readonly<Record<string, Filling>>,
  upload: (file: GivenFile) => object,
): Record<string, object> {
  const inputs = inputsOf(view)
  const named = new Set(inputs.flatMap(({ block, actionId }) => namesOf(block, actionId)))
  const unknown = Object.keys(values).filter((name) => !named.has(name))
  if (unknown.length > 0)
    throw new Error(`The modal has no ${unknown.join(', ')}, but ${[...named].join(', ')}`)
  return Object.fromEntries(
    inputs.map(({ block, actionId }) => {
      const given = namesOf(block, actionId).flatMap((name) => values[name] ?? [])[0]
      const state = typeof given === 'object' ? { files: [upload(given)] } : stateOf(block.element, given)
      if (block.optional !== true && isEmpty(state))
        throw new Error(`Slack does not send the modal without “${block.label.text}”`)
      return [block.block_id ?? '', { [actionId]: { type: block.element.type, ...state } }]
    }),
  )
}

function namesOf(block: types.InputBlock, actionId: string): readonly string[] {
  return [actionId, block.block_id ?? '', unescaped(block.label.text)]
}

type State = Readonly<Record<string, unknown>>

const isEmpty = (state: State) =>
  Object.values(state).every((value) => value === null || (Array.isArray(value) && value.length === 0))

function stateOf(element: types.InputBlock['element'], given: string | undefined): State {
  switch (element.type) {
    case 'plain_text_input':
    case 'number_input':
    case 'url_text_input':
    case 'email_text_input':
      return { value: given ?? element.initial_value ?? null }
    case 'static_select':
    case 'radio_buttons':
      return {
        selected_option:
          given === undefined ? (element.initial_option ?? null) : optionIn(element.options ?? [], given),
      }
    case 'checkboxes':
    case 'multi_static_select':
      return {
        selected_options:
          given === undefined
            ? (element.initial_options ?? [])
            : given.split(' ').map((one) => optionIn(element.options ?? [], one)),
      }
    case 'users_select':
      return { selected_user: given ?? element.initial_user ?? null }
    case 'file_input':
      return { files: [] }
    case 'datepicker':
      return { selected_date: given ?? element.initial_date ?? null }
    default:
      throw new Error(`Nobody here knows how to fill in a ${element.type}`)
  }
}

function optionIn(options: readonly types.Option[], value: string): types.Option {
  const option = options.find((one) => one.value === value || one.text.text === value)
  if (option === undefined)
    throw new Error(`${value} is not offered, but ${options.map((one) => one.value).join(', ')}`)
  return option
}
