import { holds, type Result, ratioOf } from './result.ts'

/** The results as a table, a line each. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.what,
    result.skipped ?? `${shown(result.ours)} ${result.unit}`,
    result.skipped === undefined ? `${shown(result.reference)} ${result.unit}` : '',
    result.skipped === undefined ? `${ratioOf(result).toFixed(2)}×` : '',
    barOf(result),
    verdictOn(result),
  ])
  const all = [['what', 'Cairn', 'reference', 'ratio', 'bar', ''], ...rows]
  const widths = all[0]?.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0))) ?? []
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The same for machines. */
export function asJson(results: readonly Result[]): string {
  const rows = results.map((result) => ({
    ...result,
    ...(result.skipped === undefined && { ratio: Number(ratioOf(result).toFixed(3)) }),
    holds: holds(result),
  }))
  return `${JSON.stringify({ node: process.version, results: rows }, null, 2)}\n`
}

function barOf({ bar }: Result): string {
  if (bar === 'told') return ''
  return 'atMost' in bar ? `≤ ${bar.atMost}×` : `≥ ${bar.atLeast}×`
}

function verdictOn(result: Result): string {
  if (result.skipped !== undefined) return 'not measured'
  if (result.bar === 'told') return ''
  return holds(result) ? 'holds' : 'FALLS SHORT'
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 3)
}
