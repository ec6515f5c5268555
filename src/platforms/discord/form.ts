import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  ComponentType,
  TextInputStyle,
} from 'discord.js'
import { cut, firstOf } from '../../chat/fit.ts'
import { type Field, fieldsThatFit, type Question, titleOf } from '../../chat/form.ts'
import type { HandedFile } from '../../chat/request.ts'
import { limits } from './limits.ts'
import { type Filled, handed, namedPerson } from './option-values.ts'
import { literal } from './text.ts'

/**
 * A question as a modal of at most five inputs: what is missing comes first, unless its fields belong together; what is
 * known rides along unseen.
 */
export function modal(question: Question): APIModalInteractionResponseCallbackData {
  const { form, known } = question
  const { id, left } = carried(question)
  const rank = ({ name, required }: Field) => {
    if (known[name] === undefined) return required ? 0 : 2
    return left.includes(name) ? 1 : 3
  }
  const ranked =
    question.together === undefined
      ? [...form.fields].sort((one, other) => rank(one) - rank(other))
      : fieldsThatFit(question, limits.modalInputs)
  const asked = ranked.filter((field) => rank(field) < 3).slice(0, limits.modalInputs)
  const inputs = (asked.length > 0 ? asked : ranked.slice(0, 1)).map((field) =>
    label(field, known[field.name]),
  )
  const says = { type: ComponentType.TextDisplay as const, content: literal(firstOf(question.says, 1000)) }
  return {
    custom_id: id,
    title: cut(form.onMessage ?? `${form.command}: ${form.summary}`, limits.modalTitle),
    components: inputs.length < limits.modalInputs && question.says !== '' ? [says, ...inputs] : inputs,
  }
}

/** Known values that the modal's id has room for; the others are shown to be sent back. */
function carried({ form, known, message }: Question) {
  const command = message === undefined ? form.command : `${form.command}@${message}`
  const values = new URLSearchParams()
  const left: string[] = []
  const id = () => `f:${command}?${values}`
  for (const [name, value] of Object.entries(known)) {
    values.append(name, value)
    if (id().length <= limits.customId) continue
    values.delete(name)
    left.push(name)
  }
  return { id: id(), left }
}

function label(field: Field, value: string | undefined): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: cut(titleOf(field), limits.modalLabel),
    description: cut(field.label, limits.description),
    component: input(field, value),
  }
}

function input(field: Field, value: string | undefined): APIComponentInLabel {
  const required = field.required ?? false
  const one = { custom_id: field.name, required, min_values: required ? 1 : 0, max_values: 1 }
  if (field.kind === 'file') return { type: ComponentType.FileUpload, ...one }
  if (field.kind === 'person' && value === undefined) return { type: ComponentType.UserSelect, ...one }
  if (field.kind === 'choice' && field.choices !== undefined && field.choices.length > 0)
    return {
      type: ComponentType.StringSelect,
      ...one,
      options: field.choices.slice(0, limits.options).map((choice) => ({
        label: cut(choice, limits.option),
        value: choice,
        default: choice === value,
      })),
    }
  return {
    type: ComponentType.TextInput,
    custom_id: field.name,
    required,
    style: field.kind === 'paragraph' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    ...(value !== undefined && { value: firstOf(value, limits.inputValue) }),
  }
}

/** What a modal brought back, with what rode along. Undefined for a modal that is not ours. */
export function filledForm(data: APIModalSubmission): Filled | undefined {
  const [, command, message, riding] = /^f:([^?@]+)(?:@([^?]+))?\?(.*)$/s.exec(data.custom_id) ?? []
  if (command === undefined) return undefined
  const values: Record<string, string> = Object.fromEntries(new URLSearchParams(riding))
  const files: HandedFile[] = []
  for (const component of data.components) {
    if (component.type !== ComponentType.Label) continue
    const input = component.component
    let value = 'value' in input ? String(input.value ?? '') : input.values.join(' ')
    if (input.type === ComponentType.UserSelect)
      value = input.values.map((id) => namedPerson(id, data.resolved)).join(' ')
    if (input.type === ComponentType.FileUpload) value = handed(input.values, data.resolved, files)
    if (value.trim() !== '') values[input.custom_id] = value
  }
  return { command, values, files, ...(message !== undefined && { message }) }
}
