import type { Edit } from '../plan/edit.ts'
import { Refusal } from '../plan/refusal.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { changeItems } from './change-items.ts'
import { defineCommand } from './command.ts'
import { refsField } from './move.ts'
import { knownItems } from './named-items.ts'

/** What the buttons of a conflict do. */
export const settle = defineCommand({
  form: {
    command: 'settle',
    summary: 'Settle a conflict between the document and the chat',
    fields: [
      refsField,
      {
        name: 'side',
        label: 'Which of them is right',
        kind: 'choice',
        choices: ['chat', 'document'],
        required: true,
      },
    ],
    example: 'settle IMD-3 chat',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const named = await knownItems(call, call.values['refs'] ?? '')
    return changeItems(call, named, (item) => settled(item, call.values['side'] === 'document'))
  },
})

function settled({ conflict, ...item }: TrackedItem, byDocument: boolean): Edit {
  if (conflict === undefined)
    throw new Refusal(`${item.ref} is in no conflict any more.`, 'in no conflict any more.')
  const after = byDocument ? conflict : item.state
  const note = byDocument ? 'the document was right' : 'the chat was right'
  return {
    item: { ...item, state: after },
    change: { what: 'state', ref: item.ref, before: { state: item.state, conflict }, after, note },
  }
}
