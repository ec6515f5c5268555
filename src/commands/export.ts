import { UserError } from '../errors.ts'
import { handOut, takesLong, toExport, writeHere } from '../importing/export-roadmap.ts'
import { exportedView } from '../views/exported.ts'
import { said } from '../views/said.ts'
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
    const asked = await toExport(call.tx, roadmap)
    if (asked === undefined)
      throw new UserError(`${roadmap.key} has no document yet.`, 'Import one: /roadmap import')
    const { by, place, id, at } = call.request
    if (takesLong(asked)) {
      await call.tx.exportRequests.add({ roadmap: roadmap.id, by, place, request: id }, at)
      const where = place.thread === undefined ? 'here' : 'to the channel'
      return {
        reply: said(`Writing today’s state into ${roadmap.key}; the file comes ${where} in a moment.`),
      }
    }
    const exported = await handOut(call.tx, asked, await writeHere(asked))
    return {
      posts: [{ key: `export:${id}`, at: { room: place.room }, view: exportedView(roadmap, exported) }],
    }
  },
})
