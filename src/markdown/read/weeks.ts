/** The Sunday that ends a calendar week after ISO 8601; undefined for a week that the year has not. */
export function endOfWeek(year: number, week: number): string | undefined {
  if (week < 1 || week > 53) return undefined
  const january4 = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((january4.getUTCDay() + 6) % 7)
  return new Date(Date.UTC(year, 0, monday + week * 7 - 1)).toISOString().slice(0, 10)
}
