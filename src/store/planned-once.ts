import type { Column, GetColumnData, Placeholder } from 'drizzle-orm'
import { type SQL, sql } from 'drizzle-orm/sql'

/*
 * A prepared statement is planned anew, which takes longer than most take to run, whenever a value is given to it that
 * stands by itself beside a column or as a limit, for SQLite looks whether another plan would suit that value
 * (https://sqlite.org/queryplanner-ng.html#qpsg). Behind a sign it does not look, and plans once.
 */

/** As drizzle’s `eq`. */
export function equals<C extends Column>(column: C, value: Placeholder | GetColumnData<C>): SQL {
  return sql`${column} = +${sql.param(value, column)}`
}

/** The last of the columns to order by, and how many rows are wanted of that order, as drizzle’s `limit` and `offset`. */
export function upTo(limit: Placeholder | number, order: SQL, offset: Placeholder | number = 0): SQL {
  return sql`${order} limit +${limit} offset +${offset}`
}
