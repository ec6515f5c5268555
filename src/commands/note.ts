import { noteOn } from '../plan/edit.ts'
import { changeItems } from './change-items.ts'
import { defineCommand } from './command.ts'
import { refsField } from './move.ts'
import { knownItems } from './named-items.ts'
import { noteText } from './note-text.ts'

export const note = defineCommand({
  form: {
    command: 'note',
    summary: 'Write a note on items',
    fields: [refsField, { name: 'text', label: 'The note', kind: 'paragraph', required: true, rest: true }],
    onMessage: 'Note on a plan item',
    example: 'note IMD-3 the vendor answers on Monday',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const named = await knownItems(call, call.values['refs'] ?? '')
    const text = noteText(call.values['text']) ?? ''
    return changeItems(call, named, (item) => noteOn(item, text))
  },
})
