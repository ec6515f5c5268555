import type { Inline } from '../chat/inline.ts'
import { workspaceOf } from '../chat/place.ts'
import { UserError } from '../errors.ts'
import { freeDays } from '../plan/free-days.ts'
import { ownerAmong } from '../plan/owner.ts'
import { isFinished } from '../plan/progress.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import { isReview } from '../plan/review.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Notice } from '../store/notices.ts'
import { itemLine } from '../views/item-line.ts'
import { recurrenceWords } from '../views/recurrence-words.ts'
import { said } from '../views/said.ts'
import { at, dueWords, stateWords } from '../views/words.ts'
import { type Call, defineCommand } from './command.ts'
import { refsField } from './move.ts'
import { namedItems } from './named-items.ts'
import { byItself } from './why/by-itself.ts'

/** So many notices are told, newest first. */
const most = 8

const became: Readonly<Record<Notice['status'], string>> = {
  standing: 'delivered',
  sending: 'on its way',
  waiting: 'waits to be delivered',
  failed: 'failed',
}

export const why = defineCommand({
  form: {
    command: 'why',
    summary: 'Whether and when you were told of an item, and when you will be',
    fields: [refsField],
    example: 'why IMD-3',
  },
  topic: 'look',
  does: 'read',
  async run(call) {
    const { roadmap, items } = await namedItems(call, call.values['refs'] ?? '')
    const [item] = items
    if (item === undefined || items.length > 1)
      throw new UserError('One item at a time.', 'For example: /roadmap why IMD-3')
    const { room } = call.request.place
    const notices = await call.tx.posts.naming(
      room,
      await namesOf(call, roadmap, item),
      call.request.by.id,
      most,
    )
    const more = await byItself(call.tx, roadmap, item, call.request.at)
    const isReminded = item.due !== undefined && !isReview(item)
    const lines = [
      ...more,
      ...(isReminded || more.length === 0 ? await reminderLines(call, roadmap, item) : []),
      ...notices.map(noticeLine(roadmap)),
    ]
    return {
      reply: said(`${item.ref}: what was told of it`, {
        text: itemLine(item, roadmap.settings.language),
        lines,
      }),
    }
  },
})

/** How messages name an item: by its ref, or as what they were posted for. */
async function namesOf({ tx }: Call, { id }: Roadmap, { ref, number }: TrackedItem) {
  const holdings = [...(await tx.holdings.underWay(id)), ...(await tx.holdings.ended(id, most))]
  const own = holdings.filter(({ reviews }) => reviews.includes(number))
  return {
    words: [ref],
    beginnings: [`review skip ${ref} `],
    keys: [`communication:${id}:${number}:`, ...own.map((one) => `nudge:${one.id}:`)],
  }
}

/** When somebody is reminded of an item, and whom; of what is over or gone nobody is. */
async function reminderLines(call: Call, roadmap: Roadmap, item: TrackedItem): Promise<readonly Inline[]> {
  if (item.origin === 'removed') return ['It is no longer in the plan, so nobody is reminded of it.']
  if (isFinished(item)) return [`It is ${stateWords[item.state]}, so nobody is reminded of it.`]
  const people = await call.tx.people.of(workspaceOf(call.request.place.room))
  return [dueLine(roadmap, item, ownerAmong(item, people)), await scheduleLine(call, roadmap)]
}

function dueLine(
  { settings: { language } }: Roadmap,
  { ref, due, owner }: TrackedItem,
  ownerId: string | undefined,
): string {
  if (due === undefined) return 'It has no due date, so nobody is reminded of it.'
  const whom =
    owner === undefined
      ? 'nobody owns it: the room is reminded'
      : ownerId === undefined
        ? `${owner} owns it, whom I do not know yet: the room is reminded. Say who it is: /roadmap assign ${ref} @name`
        : `${owner} owns it and is reminded`
  return `It is due ${dueWords(due, language)}; ${whom}.`
}

async function scheduleLine({ tx, request }: Call, roadmap: Roadmap): Promise<Inline> {
  const own = (await tx.schedules.ofRoadmap(roadmap.id)).find(
    ({ job, room }) => job === 'reminders' && room === request.place.room,
  )
  const next = own && nextOccurrence(own.recurrence, request.at, freeDays(roadmap.settings))
  if (own === undefined || next === undefined)
    return `No reminders of ${roadmap.key} are set here: /roadmap remind ${roadmap.key} at 9:00`
  return [
    `Reminders come ${recurrenceWords(own.recurrence)}; the next one `,
    at(next.at, own.recurrence.zone),
    '.',
  ]
}

const noticeLine =
  ({ settings: { zone } }: Roadmap) =>
  ({ at: instant, isOwn, status, says, problem }: Notice): Inline => [
    at(instant, zone),
    ` · ${isOwn ? 'you alone' : 'the room'} · ${became[status]}${problem === undefined ? '' : ` (${problem})`} · ${says}`,
  ]
