import { UserError } from '../errors.ts'
import { defineCommand } from './command.ts'
import { given, givenIn, oneCriterion, refField } from './criterion-evidence.ts'
import { mustMaintain } from './permission.ts'

export const waive = defineCommand({
  form: {
    command: 'waive',
    summary: 'Let a criterion pass without evidence until a day (maintainers)',
    fields: [
      refField,
      {
        name: 'text',
        label: 'Why, and until when: the vendor is late until 2027-03-31',
        kind: 'paragraph',
        required: true,
        rest: true,
      },
    ],
    example: 'waive IMD-7 the vendor is late until 2027-03-31',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const { roadmap, item } = await oneCriterion(call)
    mustMaintain(call, roadmap, 'waive its criteria')
    const { text, until } = givenIn(call.values['text'] ?? '', roadmap, call)
    if (until === undefined)
      throw new UserError(
        'Until when?',
        `For example: /roadmap waive ${item.ref} the vendor is late until 2027-03-31`,
      )
    return given(call, roadmap, item, { kind: 'waiver', text, until })
  },
})
