import { cueOf } from './cue.ts'

/** The Sunday that ends a calendar week after ISO 8601; undefined for a week that the year has not. */
export function endOfWeek(year: number, week: number): string | undefined {
  if (week < 1 || week > 53) return undefined
  const january4 = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((january4.getUTCDay() + 6) % 7)
  return new Date(Date.UTC(year, 0, monday + week * 7 - 1)).toISOString().slice(0, 10)
}

const namesWeeks = cueOf(
  /^(?:(?:(?:fertig|bis|klar[at]?|färdig[at]?|senast|till|færdig|ferdig|senest|inden|innen|start|slut|ende?|i|in) ){0,2}(?:kw|cw|kalenderwoche|calendar week|iso week|v|vecka|veckor|uge|uke)(?: (?:nr|nummer))?)\.?$/iu,
)

/** The cell of a table as it is said: beneath `KW` or `Vecka` a number is that of a week. */
export function saidBeneath(header: string, cell: string): string {
  return namesWeeks.test(header.trim()) && /^\s*\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s*$/.test(cell)
    ? `KW ${cell.trim()}`
    : cell
}

/** The month, 1 to 12, in which a week ends, to within a few days. */
export const monthOfWeek = (week: number): number => Math.min(12, Math.ceil((week * 12) / 52))
