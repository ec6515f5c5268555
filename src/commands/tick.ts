import { moveTo } from '../plan/edit.ts'
import { changeItems } from './change-items.ts'
import { defineCommand } from './command.ts'
import { knownItems } from './named-items.ts'

/** What a checklist's boxes do: those ticked are done, those unticked open again, all in one batch. */
export const tick = defineCommand({
  form: {
    command: 'tick',
    summary: 'Tick and untick items of a checklist',
    fields: [
      { name: 'done', label: 'Ticked', kind: 'refs' },
      { name: 'reopen', label: 'Unticked', kind: 'refs' },
    ],
    example: 'tick IMD-3',
    hidden: true,
  },
  does: 'write',
  forGuests: true,
  async run(call) {
    const ticked = call.values['done'] ?? ''
    const named = await knownItems(call, `${ticked} ${call.values['reopen'] ?? ''}`)
    const doneRefs = new Set(ticked.split(' '))
    const { reply, changed } = await changeItems(call, named, (item) =>
      moveTo(item, doneRefs.has(item.ref) ? 'done' : 'open'),
    )
    // The boxes show the new state themselves.
    return changed === named.items.length + named.missing.length ? {} : { reply }
  },
})
