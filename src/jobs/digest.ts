import type { Post } from '../chat/post.ts'
import { topicOf } from '../chat/reply.ts'
import { verdictsOf } from '../evidence/verdicts.ts'
import { isQuiet, leftOf, movedAlone } from '../plan/digest.ts'
import type { Glance } from '../plan/glance.ts'
import { isReview } from '../plan/review.ts'
import { readDigest } from '../store/read-digest.ts'
import { digestBody, digestHead } from '../views/digest.ts'
import { gateNodes } from '../views/gate.ts'
import { checklistView } from '../views/list.ts'
import { answerNodes } from '../views/standup.ts'
import { waitingNodes } from '../views/trigger.ts'
import { defineJob, keyToday, type Occasion } from './job.ts'
import { standupKey } from './standup.ts'

/** One message of a checklist: a select on Discord holds 25. */
const perMessage = 25

/** What moved since the one before, as a headline in the room; its thread has the rest, and what is left to check off. */
export const digest = defineJob({
  name: 'digest',
  run: (occasion) => digestPosts(occasion, `digest:${occasion.roadmap.id}:${occasion.room}:${occasion.on}`),
})

/** What a team tells each other every day or week while a phase runs, as its plan lays down. */
export const communication = defineJob({
  name: 'communication',
  whileUnfollowed: 'elsewhere',
  async run(occasion) {
    const { tx, roadmap, number = 0, on } = occasion
    const item = await tx.items.get(roadmap.id, number)
    const items = await tx.items.glances(roadmap.id)
    const phases = items.filter(
      ({ kind, state, origin }) => kind === 'phase' && state === 'in_progress' && origin !== 'removed',
    )
    if (item === undefined || !isReview(item) || phases.length === 0) {
      await tx.schedules.takeUntold(occasion.schedule, roadmap.id)
      return []
    }
    const title = `${item.text} · ${phases.map(({ text }) => text).join(', ')}`
    return digestPosts(occasion, `communication:${roadmap.id}:${number}:${on}`, title)
  },
})

async function digestPosts(occasion: Occasion, told: string, title?: string): Promise<readonly Post[]> {
  const { tx, schedule, roadmap, room, now, since, missed } = occasion
  const key = await keyToday(occasion, told)
  const after = await tx.schedules.takeUntold(schedule, roadmap.id)
  const found = await readDigest(tx, roadmap, since, now, after.batch)
  const head: Post = {
    key,
    at: { room },
    view: digestHead(found, { missed, ...(title !== undefined && { title }) }),
    mayJoin: true,
  }
  const standup = title === undefined ? await tx.posts.byKey(standupKey(occasion)) : undefined
  // Asked before that, they were told of then.
  const isAsked = standup !== undefined && standup.since > since
  const asked = isAsked ? (roadmap.settings.standup ?? []) : []
  const spoken = answerNodes(await tx.answers.after(roadmap.id, room, after.answer), asked)
  const fired = waitingNodes(roadmap, await tx.firings.ofRoadmap(roadmap.id))
  if (isQuiet(found) && spoken.length + fired.length === 0) return roadmap.settings.quiet ? [] : [head]
  const at = { room, under: key }
  const listed = topicOf(await tx.posts.waitingInSharedThread(room)).checks
  const left = leftOf(found).slice(0, perMessage)
  // Told at the same time by another digest, whose message and thread this one shares.
  if (left.length > 0 && left.every(({ ref }) => listed.some((check) => check.ref === ref))) {
    const own = movedAlone(found)
    const isMore = !isQuiet(own) || spoken.length > 0
    return isMore ? [head, { key: `${key}:body`, at, view: digestBody(own, { spoken }) }] : [head]
  }
  const decisions = [...fired, ...gateNodes(await verdictsOf(tx, roadmap, now))]
  const body: Post = { key: `${key}:body`, at, view: digestBody(found, { spoken, decisions }) }
  return [head, body, ...(await checklist(occasion, left, listed.length, key))]
}

async function checklist(
  { tx, roadmap, room }: Occasion,
  left: readonly Glance[],
  before: number,
  key: string,
): Promise<readonly Post[]> {
  if (left.length === 0) return []
  const items = await tx.items.numbered(
    roadmap.id,
    left.map(({ number }) => number),
  )
  // Headlines that share a message share its thread: there a number means one line.
  const from = 1 + before
  const filter = 'left to do'
  const page = { roadmap, filter, items, from, total: items.length }
  const values = {
    filter,
    from: String(from),
    total: String(items.length),
    numbers: items.map(({ number }) => number).join(' '),
  }
  const recipe = { card: 'checklist', roadmap: roadmap.id, values }
  return [{ key: `${key}:list`, at: { room, under: key }, view: checklistView(page, []), recipe }]
}
