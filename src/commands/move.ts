import type { Field } from '../chat/form.ts'
import { moveTo, noteOn } from '../plan/edit.ts'
import type { State } from '../plan/state.ts'
import { changeItems } from './change-items.ts'
import { type Command, defineCommand } from './command.ts'
import { knownItems } from './named-items.ts'
import { noteText } from './note-text.ts'

export const refsField: Field = {
  name: 'refs',
  label: 'Which items: IMD-3, IMD-3..7, or several',
  kind: 'refs',
  required: true,
}

const noteField: Field = { name: 'note', label: 'A note for the history', kind: 'text', rest: true }

/** A command that moves items to a state. */
export function defineMove(command: string, state: State, summary: string, example: string): Command {
  return defineCommand({
    form: { command, summary, fields: [refsField, noteField], example },
    topic: 'change',
    does: 'write',
    async run(call) {
      const named = await knownItems(call, call.values['refs'] ?? '')
      const note = noteText(call.values['note'])
      // Said again with another reason, the reason is what is new.
      return changeItems(
        call,
        named,
        (item) => moveTo(item, state, note) ?? (note ? noteOn(item, note) : undefined),
      )
    },
  })
}
