import { correctKind } from '../plan/edit.ts'
import { isKind, kindNames } from '../plan/kinds/index.ts'
import { changeItems } from './change-items.ts'
import { defineCommand } from './command.ts'
import { refsField } from './move.ts'
import { knownItems } from './named-items.ts'
import { mustMaintain } from './permission.ts'

export const kind = defineCommand({
  form: {
    command: 'kind',
    summary: 'Correct what items are, for good',
    fields: [
      refsField,
      { name: 'kind', label: 'What they are', kind: 'choice', choices: kindNames, required: true },
    ],
    example: 'kind IMD-3 criterion',
  },
  topic: 'plan',
  does: 'write',
  async run(call) {
    const named = await knownItems(call, call.values['refs'] ?? '')
    mustMaintain(call, named.roadmap, 'correct kinds')
    const name = (call.values['kind'] ?? '').toLowerCase()
    if (!isKind(name)) throw new RangeError(`"${name}" passed the form but is no kind`)
    return changeItems(call, named, (item) =>
      item.kind === name && item.kindCorrected ? undefined : correctKind(item, name),
    )
  },
})
