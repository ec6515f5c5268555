/** One comparison of a run: what was measured, against what, and the bar that it is held to. */
export interface Result {
  readonly what: string
  readonly ours: number
  readonly reference: number
  readonly unit: 'ms' | 'µs' | 'MB'
  /** The ratio may be so much at most, or must be so much at least; or it is told and held to nothing. */
  readonly bar: { readonly atMost: number } | { readonly atLeast: number } | 'told'
  /** Why it was not measured. */
  readonly skipped?: string
}

/** How many times the reference it takes; for `atLeast`, how many times less. */
export function ratioOf({ ours, reference, bar }: Result): number {
  return bar !== 'told' && 'atLeast' in bar ? reference / ours : ours / reference
}

export function holds(result: Result): boolean {
  if (result.skipped !== undefined) return false
  if (result.bar === 'told') return true
  const ratio = ratioOf(result)
  return 'atMost' in result.bar ? ratio <= result.bar.atMost : ratio >= result.bar.atLeast
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** @throws RangeError for no values */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]
  if (value === undefined) throw new RangeError('nothing was measured')
  return value
}
