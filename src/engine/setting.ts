import { exampleKey, type Form } from '../chat/form.ts'
import { gather } from '../chat/gather.ts'
import { workspaceOf } from '../chat/place.ts'
import { type Topic, topicOf } from '../chat/reply.ts'
import type { Request } from '../chat/request.ts'
import { keysIn, type Setting } from '../chat/understand.ts'
import type { Transaction } from '../store/transaction.ts'

const nothing: Topic = { checks: [] }

/** In a direct conversation a list is spoken of for so long without being named, ms. */
const stillAbove = 24 * 60 * 60_000

/** Looks up what has to be known of the place to understand a request. */
export async function settingOf(
  tx: Transaction,
  request: Request,
  formsFor: (key: string | undefined) => readonly Form[],
): Promise<Setting> {
  const { room } = request.place
  const { keys, followed } = await tx.roadmaps.keysAround(workspaceOf(room), room, keysIn(request))
  const [own] = followed
  return {
    forms: formsFor(own),
    keys,
    followed,
    ...(own !== undefined && { own }),
    topic: await topicFor(tx, request),
  }
}

/** The key for the examples of a problem; none where one of that name is real and may be what is spoken of. */
export async function keyForExamples(tx: Transaction, room: string): Promise<string | undefined> {
  const { keys, followed } = await tx.roadmaps.keysAround(workspaceOf(room), room, [exampleKey])
  return keys.length > 0 ? undefined : followed[0]
}

async function topicFor(tx: Transaction, request: Request): Promise<Topic> {
  const { room, thread } = request.place
  if (request.did === 'reacted') {
    const said = await tx.posts.saidIn(room, request.message)
    return said.length > 0 ? topicOf([gather(said)]) : pointedAt(tx, room, request.message)
  }
  if (
    thread !== undefined &&
    (request.did === 'replied' || request.did === 'typed' || request.did === 'filled')
  )
    return topicBelow(tx, room, thread)
  if (request.did !== 'typed' || request.direct !== true) return nothing
  const above = await tx.posts.lastSaid(room, request.at - stillAbove)
  return above === undefined ? nothing : topicBelow(tx, room, above)
}

/** What is said below a message of the bot's, or of a person's that was made an item, is about. */
async function topicBelow(tx: Transaction, room: string, thread: string): Promise<Topic> {
  const root = await tx.posts.saidIn(room, thread)
  const inIt = await tx.posts.inThread(room, thread)
  const topic = topicOf([...(root.length > 0 ? [gather(root)] : []), ...inIt.map(({ view }) => view)])
  const isKnown =
    topic.checks.length > 0 || [topic.about, topic.review, topic.standup].some((one) => one !== undefined)
  return isKnown ? topic : pointedAt(tx, room, thread)
}

/** A message of somebody's own that was made an item. */
async function pointedAt(tx: Transaction, room: string, message: string): Promise<Topic> {
  const pointer = await tx.pointers.at(room, message)
  const roadmap = pointer && (await tx.roadmaps.byId(pointer.roadmapId))
  return roadmap ? { checks: [], about: `${roadmap.key}-${pointer.number}` } : nothing
}
