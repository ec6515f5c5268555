import type { Due } from './item.ts'

const exactDay = /^(\d{4})-(\d{2})-(\d{2})$/
const month = /^(\d{4})-(\d{2})$/
const quarter = /^(\d{4})-Q([1-4])$/
const year = /^(\d{4})$/
const openRange = /^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?\+$/

const pad = (number: number) => String(number).padStart(2, '0')

function lastDayOfMonth(inYear: number, inMonth: number): string {
  return `${inYear}-${pad(inMonth)}-${pad(new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate())}`
}

/** The last day (`YYYY-MM-DD`) on which it is still kept; undefined for an open range, which is never late. */
export function lastDay(due: Due): string | undefined {
  if (exactDay.test(due)) return due
  const inMonth = month.exec(due)
  if (inMonth) return lastDayOfMonth(Number(inMonth[1]), Number(inMonth[2]))
  const inQuarter = quarter.exec(due)
  if (inQuarter) return lastDayOfMonth(Number(inQuarter[1]), Number(inQuarter[2]) * 3)
  return year.test(due) ? `${due}-12-31` : undefined
}

/** Whether a string is a due date that exists: not 31 February, no month 13. */
export function isDue(text: string): text is Due {
  const day = exactDay.exec(text)
  if (day) {
    const [inYear, inMonth, onDay] = day.slice(1).map(Number)
    if (inYear === undefined || inMonth === undefined || onDay === undefined || inMonth < 1 || inMonth > 12)
      return false
    return onDay >= 1 && text <= lastDayOfMonth(inYear, inMonth)
  }
  const inMonth = month.exec(text)
  if (inMonth) return Number(inMonth[2]) >= 1 && Number(inMonth[2]) <= 12
  return quarter.test(text) || year.test(text) || openRange.test(text)
}

/** Whether the day `today` (`YYYY-MM-DD`) is past it. */
export function isLate(due: Due, today: string): boolean {
  const last = lastDay(due)
  return last !== undefined && last < today
}
