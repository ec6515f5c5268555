import { readTimeOfDay } from '../plan/recurrence/weekly.ts'
import { said } from '../views/said.ts'
import { noteArranged } from './arranged.ts'
import { defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { mustMaintain } from './permission.ts'
import { schedule, scheduledHere } from './room-schedule.ts'

const workingDays = { unit: 'week', count: 1, on: [1, 2, 3, 4, 5] } as const

export const remind = defineCommand({
  form: {
    command: 'remind',
    summary: 'Remind owners, or this room, of what falls due: every working day, or not at all',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'when', label: 'at 9:00, or off', kind: 'text', rest: true, required: true },
    ],
    example: 'remind at 9:00',
  },
  topic: 'look',
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    mustMaintain(call, roadmap, 'set its reminders')
    const { key } = roadmap
    const before = await scheduledHere(call, roadmap, 'reminders')
    const back = before === undefined ? `remind ${key} off` : `remind ${key} at ${before.recurrence.at}`
    const when = (call.values['when'] ?? '').trim()
    if (/^(?:off|never)$/iu.test(when)) {
      const was = await call.tx.schedules.remove('reminders', roadmap.id, call.request.place.room)
      if (was) await noteArranged(call, { roadmap, what: 'reminders off', back })
      return {
        reply: said(
          was ? `Nobody is reminded of ${key} here any more.` : `Nobody is reminded of ${key} here.`,
        ),
      }
    }
    const at = readTimeOfDay(when.replace(/^at\s+/iu, ''))
    const step = { ...workingDays, on: [...workingDays.on] }
    const first = await schedule(call, roadmap, 'reminders', step, at, { tellsOfToday: true })
    await noteArranged(call, { roadmap, what: `reminders at ${at}`, back })
    return {
      reply: said(`What falls due in ${key} is told every working day.`, {
        text: ['What falls due in ', { bold: key }, ' is told every working day, first ', first, '.'],
      }),
    }
  },
})
