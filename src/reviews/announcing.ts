import { dayIn } from '../plan/day.ts'
import { dueOn, type Edit } from '../plan/edit.ts'
import { freeDays } from '../plan/free-days.ts'
import type { Holding } from '../plan/holding.ts'
import type { Due } from '../plan/item.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import { saysWhenNext } from '../plan/review.ts'
import { reviewRules } from '../plan/review-rule.ts'
import type { Transaction } from '../store/transaction.ts'
import { agendaOf, nextDayOf } from './agenda.ts'
import type { Occurring } from './occurring.ts'
import { reviewsOf } from './proposals.ts'

/** Moves the plan's “next review” on, where the review that it announces was held: as precise as it was. */
export async function announceNext(
  tx: Transaction,
  holding: Holding,
  { roadmap, now }: Occurring,
): Promise<readonly Edit[]> {
  const { zone } = roadmap.settings
  const reviews = await reviewsOf(tx, roadmap)
  const mention = reviews.find((item) => saysWhenNext(item, roadmap.header))
  const announced = reviewRules(reviews, roadmap.header, dayIn(zone, now), zone).find(
    ({ isAnnounced, item }) => isAnnounced && holding.reviews.includes(item.number),
  )
  if (mention?.due === undefined || announced === undefined) return []
  const { number } = announced.item
  const { own } = await agendaOf(tx, roadmap, number)
  // Nobody has accepted when it comes: then it is as the plan says.
  const next = own?.isProposed
    ? nextOccurrence(own.recurrence, now, freeDays(roadmap.settings))?.held
    : await nextDayOf(tx, roadmap, [number], now)
  if (next === undefined) return []
  const due = asPrecise(next, mention.due)
  return due === mention.due ? [] : [dueOn(mention, due)]
}

function asPrecise(day: string, before: Due): Due {
  const wide = before.replace('+', '')
  const [year, month] = day.split('-')
  const due = wide.includes('Q') ? `${year}-Q${Math.ceil(Number(month) / 3)}` : day.slice(0, wide.length)
  return wide === before ? due : `${due}+`
}
