import type { Due } from '../../plan/item.ts'
import type { Near } from './dates.ts'

/** What a date tells about the year of dates near it that have none. */
export function yearOf(due: Due): Near {
  const month = /^\d{4}-(\d{2})-/.exec(`${due}-`)?.[1]
  return { year: Number(due.slice(0, 4)), ...(month !== undefined && { month: Number(month) }) }
}
