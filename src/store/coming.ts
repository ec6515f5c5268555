import type { Instant } from '../clock.ts'
import { dayAfter, dayIn } from '../plan/day.ts'
import type { IsFree } from '../plan/recurrence/days.ts'
import { type Occurrence, occurrencesAfter } from '../plan/recurrence/occurrences.ts'
import type { Schedule } from './schedules.ts'
import type { Transaction } from './transaction.ts'

/** No calendar moves an occasion by more days. */
const farthest = 400

/** The next occasions of a schedule after an instant, in order. */
export async function coming(
  tx: Transaction,
  { id, recurrence }: Pick<Schedule, 'id' | 'recurrence'>,
  after: Instant,
  count: number,
  isFree: IsFree,
): Promise<readonly Occurrence[]> {
  const held = await tx.occasions.daysOf(id, dayAfter(dayIn(recurrence.zone, after), -farthest))
  return occurrencesAfter(recurrence, after, count, isFree, (on) => held.has(on))
}
