import { UserError } from '../errors.ts'
import { exportRoadmap } from '../importing/export-roadmap.ts'
import { exportedView } from '../views/exported.ts'
import { defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { mustMaintain } from './permission.ts'

export const exportCommand = defineCommand({
  form: {
    command: 'export',
    summary: 'The document with today’s state: only its marks are changed',
    fields: [{ name: 'key', label: 'A roadmap, for example IMD', kind: 'key' }],
    example: 'export IMD',
  },
  topic: 'plan',
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    mustMaintain(call, roadmap, 'export it')
    const exported = await exportRoadmap(call.tx, roadmap)
    if (exported === undefined)
      throw new UserError(`${roadmap.key} has no document yet.`, 'Import one: /roadmap import')
    const { place, id } = call.request
    return {
      posts: [{ key: `export:${id}`, at: { room: place.room }, view: exportedView(roadmap, exported) }],
    }
  },
})
