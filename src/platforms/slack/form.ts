import type { types } from '@slack/bolt'
import { cut, firstOf } from '../../chat/fit.ts'
import { type Field, fieldsThatFit, type Question, titleOf } from '../../chat/form.ts'
import type { HandedFile } from '../../chat/request.ts'
import { mention } from '../../mention.ts'
import { handed } from './handed.ts'
import { limits } from './limits.ts'
import type { Origin } from './origin.ts'
import type { FormPayload } from './payloads.ts'
import { paragraph } from './rich-text.ts'
import { literal } from './text.ts'

const cutWords = `A form holds ${limits.inputValue} characters: what is longer is cut.`

/** A question as a modal: an input for each field, what is known already in it. */
export function modal(question: Question, origin: Omit<Origin, 'known' | 'message'>): types.ModalView {
  const { form, known, message } = question
  const isCut = Object.values(known).some((value) => value.length > limits.inputValue)
  const says = paragraph(isCut ? `${question.says} ${cutWords}`.trim() : question.says).flatMap((piece) =>
    'block' in piece ? [piece.block] : [],
  )
  const asked = fieldsThatFit(question, limits.modalBlocks - says.length)
  const names = new Set(asked.map(({ name }) => name))
  const riding = Object.fromEntries(Object.entries(known).filter(([name]) => !names.has(name)))
  return {
    type: 'modal',
    callback_id: form.command,
    private_metadata: metadata({ ...origin, ...(message !== undefined && { message }), known: riding }),
    title: label(form.onMessage ?? titled(form.command), limits.modalTitle),
    submit: label('Send', limits.modalTitle),
    close: label('Cancel', limits.modalTitle),
    blocks: [...says, ...asked.map((field) => input(field, known[field.name]))],
  }
}

/** @throws RangeError when more is known than a modal has room for */
function metadata(origin: Origin): string {
  const found = JSON.stringify(origin)
  if (found.length > limits.privateMetadata)
    throw new RangeError(`A form carries ${limits.privateMetadata} characters, not ${found.length}`)
  return found
}

function input(field: Field, value: string | undefined): types.InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    optional: field.required !== true,
    label: label(titleOf(field), limits.inputLabel),
    hint: label(field.label, limits.inputLabel),
    element: element(field, value),
  }
}

function element(field: Field, value: string | undefined): types.InputBlock['element'] {
  const action_id = field.name
  if (field.kind === 'file') return { type: 'file_input', action_id, max_files: 1 }
  if (field.kind === 'person' && value === undefined) return { type: 'users_select', action_id }
  if (field.kind === 'choice' && field.choices !== undefined && field.choices.length > 0) {
    const options = field.choices.slice(0, limits.selectOptions).map(option)
    const chosen = options.find((one) => one.value === value)
    return {
      type: 'static_select',
      action_id,
      options,
      ...(chosen !== undefined && { initial_option: chosen }),
    }
  }
  return {
    type: 'plain_text_input',
    action_id,
    multiline: field.kind === 'paragraph',
    max_length: limits.inputValue,
    ...(value !== undefined && { initial_value: firstOf(value, limits.inputValue).toWellFormed() }),
  }
}

function option(choice: string): types.PlainTextOption {
  return { text: label(choice, limits.option), value: choice }
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function label(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: cut(literal(text), most), emoji: false }
}

/** What a form brought back, by argument name. */
export function filledForm(
  { view }: FormPayload,
  nameOf: (id: string) => string,
): { readonly values: Readonly<Record<string, string>>; readonly files: readonly HandedFile[] } {
  const values: Record<string, string> = {}
  const files: HandedFile[] = []
  for (const inputs of Object.values(view.state.values))
    for (const [name, { value, selected_user, selected_option, files: attached }] of Object.entries(inputs)) {
      const found = handed(attached ?? [])
      files.push(...found)
      const person = selected_user ? mention(selected_user, nameOf(selected_user)) : undefined
      const said = value ?? selected_option?.value ?? person ?? found.map((file) => file.name).join(', ')
      if (said.trim() !== '') values[name] = said
    }
  return { values, files }
}

/** Whom a form names, so that their names can be looked up. */
export function peopleIn({ view }: FormPayload): readonly string[] {
  return Object.values(view.state.values).flatMap((inputs) =>
    Object.values(inputs).flatMap(({ selected_user }) => selected_user ?? []),
  )
}

/** The inputs of a form that was sent, in their order: an error can stand at each. */
export function inputsOf({ view }: FormPayload): readonly string[] {
  return Object.keys(view.state.values)
}
