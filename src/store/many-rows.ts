import { is, Param, Placeholder } from 'drizzle-orm'
import type { Database } from './database.ts'

type Values = Readonly<Record<string, unknown>>
type Query = { toSQL(): { readonly sql: string; readonly params: readonly unknown[] } }

/**
 * A query with placeholders that is run for thousands of rows. Drizzle finds out anew for each of them which of
 * its parameters is a placeholder; here that is found once.
 */
export function forManyRows(db: Database, query: Query): (values: Values) => void {
  const { sql, params } = query.toSQL()
  const statement = db.$client.prepare(sql)
  const slots = params.map(slotOf)
  return (values) => {
    statement.run(slots.map((valueIn) => valueIn(values)))
  }
}

/** So many rows go into one statement: each statement looks up anew which id is next. */
const together = 50

/** Inserts rows, in their order; `query` inserts one. */
export function insertingRows(db: Database, query: Query): (rows: readonly Values[]) => void {
  const { sql, params } = query.toSQL()
  const slots = params.map(slotOf)
  const one = sql.slice(sql.lastIndexOf(' values ') + ' values '.length)
  const single = db.$client.prepare(sql)
  const several = db.$client.prepare(`${sql}${`, ${one}`.repeat(together - 1)}`)
  const valuesOf = (rows: readonly Values[]) => {
    const values: unknown[] = []
    for (const row of rows) for (const valueIn of slots) values.push(valueIn(row))
    return values
  }
  return (rows) => {
    let at = 0
    for (; at + together <= rows.length; at += together) several.run(valuesOf(rows.slice(at, at + together)))
    for (const row of rows.slice(at)) single.run(valuesOf([row]))
  }
}

function slotOf(param: unknown): (values: Values) => unknown {
  if (is(param, Placeholder)) return (values) => values[param.name]
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder, value } = param
    return (values) => encoder.mapToDriverValue(values[value.name])
  }
  return () => param
}
