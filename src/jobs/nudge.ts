import type { Post } from '../chat/post.ts'
import type { Holding } from '../plan/holding.ts'
import { isReview } from '../plan/review.ts'
import { endHolding } from '../reviews/ending.ts'
import { askAgain, isLastNudge } from '../reviews/nudging.ts'
import { headKey } from '../reviews/review-posts.ts'
import { shownHolding } from '../reviews/shown-holding.ts'
import { nudgeView } from '../views/review.ts'
import { defineJob, type Occasion } from './job.ts'

/** Brings a review up again that nobody has closed, or that was put off until now; ends one that is none any more. */
export const nudge = defineJob({
  name: 'nudge',
  whileUnfollowed: 'elsewhere',
  async run(occasion) {
    const { tx, roadmap, room, number = 0, now } = occasion
    const underWay = await tx.holdings.underWay(roadmap.id)
    const holding = underWay.find((one) => one.reviews[0] === number)
    if (holding === undefined) return []
    const reviews = await tx.items.numbered(roadmap.id, holding.reviews)
    if (!reviews.some(isReview)) {
      await endHolding(tx, holding, { status: 'skipped' }, { roadmap, room, now })
      await tx.posts.goStale(roadmap.id, now)
      return []
    }
    const { until: _, ...rest } = holding
    const next: Holding = {
      ...rest,
      status: 'open',
      nudges: holding.status === 'snoozed' ? 0 : holding.nudges + 1,
    }
    await tx.holdings.save(next)
    await tx.posts.goStale(roadmap.id, now)
    await askAgain(tx, roadmap, next, now)
    return asked(occasion, next)
  },
})

async function asked({ tx, roadmap, room, on }: Occasion, holding: Holding): Promise<readonly Post[]> {
  const isLast = isLastNudge(holding)
  const isHere = holding.room === room
  const view = nudgeView(await shownHolding(tx, roadmap, holding), isLast, !isHere)
  const key = `nudge:${holding.id}:${on}`
  const escalation = isLast ? (roadmap.settings.escalation ?? []) : []
  return [
    { key, at: isHere ? { room, under: headKey(holding) } : { room }, view },
    ...escalation.map(({ id }): Post => ({ key: `${key}:${id}`, at: { room, to: id }, view, mayJoin: true })),
  ]
}
