import type { Column, GetColumnData, Placeholder } from 'drizzle-orm'
import { type SQL, sql } from 'drizzle-orm/sql'

/*
 * SQLite plans a prepared statement anew, which takes longer than most take to run, whenever a value is given that stands
 * by itself where a plan could hang on it (https://sqlite.org/queryplanner-ng.html#qpsg). Behind a sign it does
 * not look.
 */

/** As drizzle’s `eq`. */
export function equals<C extends Column>(column: C, value: Placeholder | GetColumnData<C>): SQL {
  return sql`${column} = +${sql.param(value, column)}`
}

/** An order as drizzle’s `asc` and `desc` make it, the last of several, of which so many rows are wanted, as by its `limit`. */
export function upTo(limit: Placeholder | number, order: SQL, offset: Placeholder | number = 0): SQL {
  return sql`${order} limit +${limit} offset +${offset}`
}
