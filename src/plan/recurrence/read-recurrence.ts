import { UserError } from '../../errors.ts'
import { dayAfter, isZone } from '../day.ts'
import { nextOccurrence } from './occurrences.ts'
import { day, type Recurrence, recurrenceSchema } from './recurrence.ts'

/** A recurrence that is sure to come. @throws UserError for one that cannot be meant, or that never comes */
export function readRecurrence(given: Recurrence): Recurrence {
  const { step: by, from, until, at, zone } = given
  if (!isZone(zone)) throw new UserError(`There is no time zone “${zone}”.`, 'For example: Europe/Berlin')
  if (!day.safeParse(from).success || (until !== undefined && !day.safeParse(until).success))
    throw new UserError(
      `There is no day “${day.safeParse(from).success ? until : from}”.`,
      'For example: 2026-03-31',
    )
  if (!recurrenceSchema.shape.at.safeParse(at).success)
    throw new UserError(`“${at}” is no time of day.`, 'For example: 09:30')
  if (until !== undefined && until < from)
    throw new UserError(`It would never come: it ends on ${until}, before it begins on ${from}.`)
  if (by.unit === 'week' && by.on.length === 0)
    throw new UserError('It would never come: no day of the week is chosen.', 'For example: Monday')
  const read = recurrenceSchema.safeParse(given)
  if (!read.success)
    throw new UserError('This is no rule by which something recurs.', 'For example: every 2 weeks on Monday')
  // Whatever goes on without an end comes at some time.
  const ends = until !== undefined || by.unit === 'once'
  if (ends && nextOccurrence(read.data, Date.parse(`${dayAfter(from, -2)}T00:00:00Z`)) === undefined)
    throw new UserError(
      `It would never come: no day that it means lies between ${from} and ${until ?? from} in ${zone}.`,
    )
  return read.data
}
