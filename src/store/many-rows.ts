import { is, Param, Placeholder } from 'drizzle-orm'
import type { Database } from './database.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * A query with placeholders that is run for thousands of rows. Drizzle finds out anew for each of them which of
 * its parameters is a placeholder; here that is found once.
 */
export function forManyRows(
  db: Database,
  query: { toSQL(): { readonly sql: string; readonly params: readonly unknown[] } },
): (values: Values) => void {
  const { sql, params } = query.toSQL()
  const statement = db.$client.prepare(sql)
  const slots = params.map(slotOf)
  return (values) => {
    statement.run(slots.map((valueIn) => valueIn(values)))
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
