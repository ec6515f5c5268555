import { UserError } from '../errors.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Settings } from '../plan/settings.ts'
import { record } from '../store/record.ts'
import { settingsView } from '../views/settings.ts'
import { type Call, defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { mustMaintain } from './permission.ts'
import { followSettings } from './settings/follow-settings.ts'
import { examples, names, readers } from './settings/readers.ts'

export const settings = defineCommand({
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
    if (call.values['value'] === undefined)
      throw new UserError(
        `What shall “${name}” be?`,
        `For example: /roadmap settings ${name} ${examples[name]}`,
      )
    mustMaintain(call, roadmap, 'change its settings')
    const changed = await readers[name](call.values['value'].trim(), roadmap.settings, call.request.at)
    return { reply: settingsView(await change(call, roadmap, changed)) }
  },
})

async function change(call: Call, before: Roadmap, changed: Partial<Settings>): Promise<Roadmap> {
  const { tx, request } = call
  const settings = { ...before.settings, ...changed }
  const roadmap = { ...before, settings }
  await tx.roadmaps.setSettings(roadmap.id, settings)
  const edits = await followSettings(tx, before, roadmap, request.place.room, request.at)
  await record(
    tx,
    {
      roadmap: roadmap.id,
      at: request.at,
      zone: settings.zone,
      by: { id: request.by.id, name: request.by.name },
      room: request.place.room,
    },
    edits,
    [{ what: 'settings', before: before.settings, after: settings }],
  )
  return roadmap
}
