import { UserError } from '../errors.ts'
import { dayIn } from '../plan/day.ts'
import { numberOfRef } from '../plan/ref.ts'
import type { Answer } from '../plan/standup.ts'
import { refsIn, suggestionsOf } from '../plan/standup.ts'
import { answeredView } from '../views/standup.ts'
import { dueWords } from '../views/words.ts'
import { noteArranged } from './arranged.ts'
import { type Call, defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'

const longest = 2_000

export const answer = defineCommand({
  form: {
    command: 'answer',
    summary: 'Answer the standup: what you did, what is next, what is in your way',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'done', label: 'What you did', kind: 'paragraph', required: true, rest: true },
      { name: 'next', label: 'What is next', kind: 'paragraph' },
      { name: 'way', label: 'What is in your way', kind: 'paragraph' },
    ],
    example: 'answer Finished IMD-3, IMD-5 is next',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const { tx, request } = call
    const roadmap = await roadmapHere(call, call.values['key'])
    const { room } = request.place
    const asked = (await tx.schedules.ofRoadmap(roadmap.id)).find(
      (one) => one.job === 'standup' && one.room === room,
    )
    const on = asked && (await tx.occasions.lastDay(asked.id))
    if (asked?.dueAt !== undefined && on === undefined) {
      const { zone, language } = roadmap.settings
      throw new UserError(
        `The first standup of ${roadmap.key} is asked here on ${dueWords(dayIn(zone, asked.dueAt), language)}.`,
        'Answer it in its thread then.',
      )
    }
    if (on === undefined)
      throw new UserError(
        `No standup of ${roadmap.key} is asked here.`,
        `Set it up: /roadmap settings ${roadmap.key} standup @anna @ben, and /roadmap digest ${roadmap.key} at Monday 9:30`,
      )
    const given = answerIn(call)
    const { id, name } = request.by
    await tx.answers.set({ roadmap: roadmap.id, room, on }, { person: id, name, ...given }, request.at)
    await tx.posts.goStale(roadmap.id, request.at)
    const back = `answer ${roadmap.key} …`
    await noteArranged(call, { roadmap, what: 'your answer to the standup', back, isOwn: true })
    const numbers = refsIn(given, roadmap.key).map(numberOfRef)
    const items = await tx.items.numbered(roadmap.id, numbers)
    return { reply: answeredView(suggestionsOf(given, items)) }
  },
})

function answerIn({ values }: Call): Answer {
  const parts = ['done', 'next', 'way'] as const
  const given = parts.flatMap((part) => {
    const words = values[part]?.replace(/\s+/g, ' ').trim() ?? ''
    if (words.length > longest)
      throw new UserError(
        `An answer may have ${longest} characters, this has ${words.length}.`,
        'Say it shorter.',
      )
    return words === '' ? [] : [[part, words] as const]
  })
  return Object.fromEntries(given)
}
