/** The room hears first of so many failures in a row, and then of four times as many each. */
export const firstTold = 3

/** Whether the room hears of an upstream that failed so often in a row: ever more rarely, and never for the last time. */
export function isTimeToTell(failures: number): boolean {
  let next = firstTold
  while (next < failures) next *= 4
  return next === failures
}
