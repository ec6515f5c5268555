import { defineRule, type Oddity } from './rule.ts'
import type { Sheet, Statement, TableRow } from './sheet.ts'
import { quoted, singular } from './words.ts'

/** Totals against what they are the total of: of tables, of lists in which each line gives its part, of minutes. */
export const sums = defineRule({
  name: 'sums',
  find: (sheet) => [...ofTables(sheet.rows), ...ofLists(sheet), ...ofTimes(sheet)],
})

const total = /^(?:grand )?(?:total|sum|altogether|overall)s?\b:?$/i
const amount = /^(?:[€$£]\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(?:%|[a-z€$£]{1,6})?$/i

function amountOf(cell: string | undefined): number | undefined {
  const [, whole, rest = ''] = amount.exec(cell?.replaceAll('*', '').trim() ?? '') ?? []
  return whole === undefined ? undefined : Number(whole.replaceAll(',', '') + rest)
}

function ofTables(rows: readonly TableRow[]): Oddity[] {
  return [...Map.groupBy(rows, ({ table }) => table).values()].flatMap((table) => {
    const last = table.at(-1)
    const parts = table.slice(0, -1)
    if (last === undefined || parts.length < 2 || !total.test(last.cells[0] ?? '')) return []
    return last.columns.flatMap((column, at): Oddity[] => {
      const said = amountOf(last.cells[at])
      const values = parts.map(({ cells }) => amountOf(cells[at]))
      const known = values.filter((value) => value !== undefined)
      if (at === 0 || said === undefined || known.length < values.length) return []
      const sum = known.reduce((before, value) => before + value, 0)
      // Rates have a mean in the last row, not a sum.
      if (near(sum, said) || (last.cells[at]?.includes('%') && said <= Math.max(...known))) return []
      return [
        {
          lines: [...parts, last].map(({ line }) => line),
          words: [column, ...table.map(({ cells }) => cells[at] ?? '')],
          says: `The total of “${column}” says ${last.cells[at]}, but its rows add up to ${round(sum)}: correct the one or the other.`,
        },
      ]
    })
  })
}

function ofLists({ statements }: Sheet): Oddity[] {
  const lists = Map.groupBy(statements, ({ list }) => list)
  return statements.flatMap((said, at): Oddity[] => {
    const first = statements[at + 1]
    if (said.as === 'heading' || first?.as !== 'item' || first.list === said.list) return []
    const listed = lists.get(first.list) ?? []
    const noun = partIn(first)?.noun
    const parts = listed.flatMap((one) => {
      const part = partIn(one)
      return part !== undefined && part.noun === noun ? [part.count] : []
    })
    const whole = noun === undefined ? undefined : wholeIn(said.prose, noun)
    if (whole === undefined || parts.length < 2 || parts.length < listed.length) return []
    const sum = parts.reduce((before, count) => before + count, 0)
    if (sum === whole) return []
    return [
      {
        lines: [said.line, ...listed.map(({ line }) => line)],
        words: [said.text, ...parts.map(String)],
        says: `${quoted(said.text)} speaks of ${whole} ${noun}s, but ${parts.join(' + ')} is ${sum}: correct the one or the other.`,
      },
    ]
  })
}

/** `(15 crates)` in a line. */
function partIn({ prose }: Statement): { readonly count: number; readonly noun: string } | undefined {
  const [, count, noun] = /\((\d{1,6}) (\p{L}{3,})\)/u.exec(prose) ?? []
  return count === undefined || noun === undefined
    ? undefined
    : { count: Number(count), noun: singular(noun.toLowerCase()) }
}

function wholeIn(prose: string, noun: string): number | undefined {
  for (const [, count, words] of prose.matchAll(/(?<![\d.,])(\d{1,6}) ((?:\p{L}+ ){0,2}?\p{L}+)/gu))
    if (singular(words?.split(' ').at(-1)?.toLowerCase() ?? '') === noun) return Number(count)
  return undefined
}

const inMinutes: Readonly<Record<string, number>> = { m: 1, h: 60 }
const time = /(\d+(?:\.\d+)?)\s?(m|h)(?:in(?:utes?|s)?|ours?|rs?)?\b/i
const totalTime = /^total(?: time| effort| duration)?:\s*(.*)$/i

function ofTimes({ statements }: Sheet): Oddity[] {
  const lists = Map.groupBy(statements, ({ list }) => list)
  return statements.flatMap((said, at): Oddity[] => {
    const words = totalTime.exec(said.text)?.[1]
    const before = statements[at - 1]
    const whole = words === undefined ? undefined : minutesIn(words)
    if (whole === undefined || before?.list === undefined) return []
    const listed = lists.get(before.list) ?? []
    const parts = listed.map(({ text }) => minutesIn(/\(([^()]*)\)\s*$/.exec(text)?.[1] ?? ''))
    const known = parts.filter((part) => part !== undefined)
    const sum = known.reduce((one, part) => one + part, 0)
    // What has no time of its own may be named beside the total.
    if (known.length < 2 || near(sum, whole) || (known.length < parts.length && sum < whole)) return []
    return [
      {
        lines: [...listed.map(({ line }) => line), said.line],
        words: [said.text, ...listed.map(({ text }) => text)],
        says: `${quoted(said.text)} follows times that add up to ${sum} minutes: correct the one or the other.`,
      },
    ]
  })
}

function minutesIn(words: string): number | undefined {
  const [, count, unit] = time.exec(words) ?? []
  return count === undefined || unit === undefined
    ? undefined
    : Number(count) * (inMinutes[unit.toLowerCase()] ?? 1)
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(0.1, Math.abs(other) * 0.001)
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
