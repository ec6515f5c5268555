import { ComponentType, type APIModalInteractionResponseCallbackData as Modal } from 'discord.js'

/** What Discord sends of a modal when it is submitted with these values and files, by the inputs' ids. */
export function submitted(form: Modal, values: Readonly<Record<string, string>>, files: readonly string[]) {
  return form.components.flatMap((component) => {
    if (component.type !== ComponentType.Label) return []
    const input = component.component
    if (!('custom_id' in input)) return []
    const value = values[input.custom_id] ?? ('value' in input ? String(input.value ?? '') : '')
    const uploaded = files.flatMap((name, at) => (name === input.custom_id ? String(at) : []))
    const chosen = value === '' ? uploaded : [value]
    const filled = input.type === ComponentType.TextInput ? { value } : { values: chosen }
    return [
      {
        type: component.type,
        id: 1,
        component: { type: input.type, custom_id: input.custom_id, id: 2, ...filled },
      },
    ]
  })
}
