import type { Question } from '../chat/form.ts'
import { UserError } from '../errors.ts'
import { settingsView } from '../views/settings.ts'
import { type Command, defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { mustMaintain } from './permission.ts'
import { changeSettings } from './settings/change-settings.ts'
import { examples, names, readers } from './settings/readers.ts'

export const settings: Command = defineCommand({
  form: {
    command: 'settings',
    summary:
      'See or change time zone, language, who may change items, maintainers, quiet, reviews’ reminders',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'name', label: 'Which setting', kind: 'choice', choices: names },
      { name: 'value', label: 'Its new value', kind: 'text', rest: true, mentions: true },
    ],
    example: 'settings zone Europe/Berlin',
  },
  topic: 'bot',
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const name = names.find((one) => one === call.values['name']?.toLowerCase())
    if (name === undefined) {
      if (call.values['value'] !== undefined)
        throw new UserError(`There is no setting “${call.values['value']}”.`, `There is ${names.join(', ')}.`)
      return { reply: settingsView(roadmap) }
    }
    mustMaintain(call, roadmap, 'change its settings')
    if (call.values['value'] === undefined) return { question: whatShallItBe(call.values, name) }
    const changed = await readers[name](call.values['value'].trim(), roadmap, call.request.at)
    const isFurther = (changed.pauses?.length ?? 0) > 1
    const remark = `A pause beside the others. To have it alone, first: /roadmap settings ${roadmap.key} pause none`
    const after = await changeSettings(call, roadmap, { ...roadmap.settings, ...changed })
    return { reply: settingsView(after, isFurther ? remark : undefined) }
  },
})

/** Asks for a setting's new value, alone. */
function whatShallItBe(known: Question['known'], name: keyof typeof examples): Question {
  const fields = settings.form.fields
    .filter((field) => field.name === 'value')
    .map((field) => ({ ...field, required: true }))
  const example = ['settings', ...(known['key'] ? [known['key']] : []), name, examples[name]].join(' ')
  const form = { ...settings.form, fields, example }
  return { form, known, says: `What shall “${name}” be?` }
}
