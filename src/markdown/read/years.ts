import type { Due } from '../../plan/item.ts'
import type { DateOrder } from './date-order.ts'

/** What tells the year of a date without one: the year itself, and the document's month where only that is known. */
export interface Near {
  readonly year: number
  /** 1 to 12: dates long before it are of the year after. */
  readonly month?: number
  /** It is the end of a stage: a month long behind it is of the year before. */
  readonly isEnd?: true
  /** What stands first in `3/5`, where the document tells. */
  readonly first?: DateOrder
  /** The weeks that the document numbers are those of the year. */
  readonly weeks?: true
}

const aYear = /(?<![\p{L}\p{N}.-])20[2-4]\d(?![\p{N}])/gu
/** Of the years that a document names, so many in a hundred must be the same one to be that of its dates without a year. */
const most = 60

/** The year that a document speaks of, where it is nearly always the same. */
export function yearSpokenOf(text: string): Near | undefined {
  const times = new Map<number, number>()
  let all = 0
  for (const [word] of text.matchAll(aYear)) {
    times.set(Number(word), (times.get(Number(word)) ?? 0) + 1)
    all += 1
  }
  const found = [...times].find(([, count]) => count * 100 >= all * most)
  return found && { year: found[0] }
}

/** What a date tells about the year of dates near it that have none. */
export function yearOf(due: Due): Near {
  const month = /^\d{4}-(\d{2})-/.exec(`${due}-`)?.[1]
  return { year: Number(due.slice(0, 4)), ...(month !== undefined && { month: Number(month) }) }
}

/** A year that is told within a document, which writes its dates as it does elsewhere. */
export function nearWithin({ first, weeks }: Near, own: Near): Near {
  return { ...own, ...(first && { first }), ...(weeks && { weeks }) }
}
