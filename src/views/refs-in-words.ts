/** Refs as people would type them, those that follow each other as a range: `IMD-3..5, IMD-9`. */
export function refsInWords(key: string, numbers: readonly number[]): string {
  const ranges: { readonly from: number; to: number }[] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && number === last.to + 1) last.to = number
    else ranges.push({ from: number, to: number })
  }
  return ranges.map(({ from, to }) => `${key}-${from}${to === from ? '' : `..${to}`}`).join(', ')
}
