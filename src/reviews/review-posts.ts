import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import type { Holding } from '../plan/holding.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { readDigest } from '../store/read-digest.ts'
import { standingsOf } from '../store/read-standings.ts'
import type { Transaction } from '../store/transaction.ts'
import { assessmentView, firstAssessed } from '../views/assessment.ts'
import { dutiesView, reviewSinceView, reviewView } from '../views/review.ts'
import { assessablesOf } from './assessing.ts'
import { shownHolding } from './shown-holding.ts'

/** One message of a checklist: a select on Discord holds 25. */
const perMessage = 25

/** The post that begins a holding's thread. */
export const headKey = ({ id }: Pick<Holding, 'id'>) => `review:${id}`

/** A holding's card, and in its thread the duties to tick off and what changed since the one before. */
export async function reviewPosts(
  tx: Transaction,
  roadmap: Roadmap,
  holding: Holding,
  duties: readonly TrackedItem[],
  isNew: boolean,
  now: Instant,
): Promise<readonly Post[]> {
  const key = headKey(holding)
  const shown = await shownHolding(tx, roadmap, holding)
  const under = { room: holding.room, under: key }
  const lists = await checklists(tx, roadmap, holding, duties)
  if (!isNew) return lists
  const items = await tx.items.all(roadmap.id)
  const since = await readDigest(tx, roadmap, holding.since, now)
  const criteria = await standingsOf(tx, roadmap, items, now)
  return [
    {
      key,
      at: { room: holding.room },
      view: reviewView(shown),
      recipe: { card: 'review', roadmap: roadmap.id, values: { holding: String(holding.id) } },
    },
    ...lists,
    ...(await assessments(tx, roadmap, holding, now)),
    { key: `${key}:since`, at: under, view: reviewSinceView(since, items, criteria) },
  ]
}

/** What it is to assess: a message for as many as a select holds. */
async function assessments(
  tx: Transaction,
  roadmap: Roadmap,
  holding: Holding,
  now: Instant,
): Promise<readonly Post[]> {
  const all = await assessablesOf(tx, roadmap, now)
  const posts: Post[] = []
  for (let at = 0; at < all.length; at += perMessage) {
    const own = all.slice(at, at + perMessage)
    const from = firstAssessed + at
    const numbers = own.map(({ number }) => number).join(' ')
    posts.push({
      key: `${headKey(holding)}:assess:${from}`,
      at: { room: holding.room, under: headKey(holding) },
      view: assessmentView(`${roadmap.key}-${holding.reviews[0]}`, holding, own, from),
      recipe: {
        card: 'assessment',
        roadmap: roadmap.id,
        values: { holding: String(holding.id), from: String(from), numbers },
      },
    })
  }
  return posts
}

async function checklists(
  tx: Transaction,
  roadmap: Roadmap,
  holding: Holding,
  duties: readonly TrackedItem[],
): Promise<readonly Post[]> {
  const key = headKey(holding)
  const total = holding.duties.length
  const before = total - duties.length
  const posts: Post[] = []
  for (let at = 0; at < duties.length; at += perMessage) {
    const numbers = duties.slice(at, at + perMessage).map(({ number }) => number)
    const items = await tx.items.numbered(roadmap.id, numbers)
    const from = before + at + 1
    const values = {
      holding: String(holding.id),
      from: String(from),
      numbers: numbers.join(' '),
    }
    posts.push({
      key: `${key}:${from}`,
      at: { room: holding.room, under: key },
      view: dutiesView(roadmap, holding, items, from),
      recipe: { card: 'duties', roadmap: roadmap.id, values },
    })
  }
  return posts
}
