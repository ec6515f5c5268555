import { readDue, saysDate } from '../plan/due-words.ts'
import { dueOn } from '../plan/edit.ts'
import { changeItems } from './change-items.ts'
import { defineCommand } from './command.ts'
import { refsField } from './move.ts'
import { knownItems } from './named-items.ts'

export const due = defineCommand({
  form: {
    command: 'due',
    summary: 'Give items a due date, or take it away',
    fields: [
      refsField,
      {
        name: 'date',
        label: 'When: 2027-03-15, 2027-03, 2027-Q1, friday, in 2 weeks, or none',
        kind: 'date',
        required: true,
        rest: true,
        saysDate,
      },
    ],
    example: 'due IMD-3 2027-03-15',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const named = await knownItems(call, call.values['refs'] ?? '')
    const zone = call.request.by.zone ?? named.roadmap.settings.zone
    const date = readDue(call.values['date'] ?? '', call.request.at, zone)
    return changeItems(call, named, (item) => (item.due === date ? undefined : dueOn(item, date)))
  },
})
