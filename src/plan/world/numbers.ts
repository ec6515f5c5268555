/** The numbers with which a version begins: `[1, 81, 0]`; none for words. */
export function numbersOf(version: string): readonly number[] {
  const written = /^v?(\d+(?:\.\d+)*)/.exec(version.trim())?.[1]
  return written === undefined ? [] : written.split('.').map(Number)
}

/** Orders versions by the numbers that both give: 35 and 35.0 are the same. */
export function compareNumbers(one: string, other: string): number {
  const [mine, theirs] = [numbersOf(one), numbersOf(other)]
  for (const [at, number] of mine.entries()) {
    const counterpart = theirs[at]
    if (counterpart === undefined) return 0
    if (number !== counterpart) return number - counterpart
  }
  return 0
}

/** Whether a version is one of those that a shorter one means; 1.0.0 means 1.0 as well. */
export function isOneOf(version: string, meant: string): boolean {
  const [whole, start] = [numbersOf(version), numbersOf(meant)]
  return whole.length > 0 && start.every((number, at) => number === (whole[at] ?? 0))
}
