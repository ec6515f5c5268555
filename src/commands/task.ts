import type { Question } from '../chat/form.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { record } from '../store/record.ts'
import { itemLine } from '../views/item-line.ts'
import { said } from '../views/said.ts'
import { circumstancesOf } from './change-items.ts'
import { type Call, type Command, defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { mayChange } from './permission.ts'

const longest = 500

export const task: Command = defineCommand({
  form: {
    command: 'task',
    summary: 'Add a task that the document does not have',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'text', label: 'What is to be done', kind: 'paragraph', required: true, rest: true },
    ],
    onMessage: 'Add to the plan',
    example: 'task Ask the vendor for a test key',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    mayChange(call, roadmap)
    const text = (call.values['text'] ?? '').replace(/\s+/g, ' ').trim()
    if (text.length > longest) return { question: tooLong(call, text) }
    const number = await call.tx.roadmaps.takeNumbers(roadmap.id, 1)
    const item: TrackedItem = {
      ref: `${roadmap.key}-${number}`,
      number,
      kind: 'task',
      state: 'open',
      text,
      section: [],
      claimed: false,
      origin: 'chat',
      why: `${call.request.by.name} added it in chat.`,
      detail: {},
      documentState: 'open',
      shown: {},
      kindCorrected: false,
    }
    const batch = await record(call.tx, circumstancesOf(call, roadmap), [
      { item, fresh: true, change: { what: 'added', ref: item.ref, after: text } },
    ])
    const message = pointedAt(call)
    if (message !== undefined)
      await call.tx.pointers.add(call.request.place.room, message, roadmap.id, number)
    return {
      reply: said(`Added ${item.ref} ${text}`, {
        text: ['Added ', itemLine(item, roadmap.settings.language)],
        buttons: [{ label: 'Undo', press: `take-back ${batch}` }],
      }),
    }
  },
})

function pointedAt({ request }: Call): string | undefined {
  return request.did === 'pointed' || request.did === 'filled' ? request.message : undefined
}

/** Whoever said too much cuts it in a form. */
function tooLong(call: Call, text: string): Question {
  const message = pointedAt(call)
  return {
    form: task.form,
    known: { ...call.values, text },
    says: `A task’s text may have ${longest} characters, this has ${text.length}: please cut it.`,
    ...(message !== undefined && { message }),
  }
}
