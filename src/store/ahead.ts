import { sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { reportRequests } from './lint-schema.ts'
import { firstToHold } from './occasions.ts'
import { firstToDeliver, inWords } from './posts.ts'
import { firstDue } from './schedules.ts'
import { exportRequests, handovers } from './schema.ts'
import { firstToLookAt } from './watches.ts'

/** What there is to do, and when the next is due of each sort. */
export interface Ahead {
  /** Documents were handed over, or reports or exports asked for. */
  readonly isAsked: boolean
  readonly toClaim?: Instant
  readonly toHold?: Instant
  readonly toDeliver?: Instant
  readonly toLookAt?: Instant
}

type Row = readonly [isAsked: 0 | 1, ...(number | null)[]]

/** All that lies ahead, in one statement: it is asked after every change. */
export function makeAhead(db: Database) {
  const look = db
    .select({
      row: sql<string>`json_array(
        exists (select 1 from ${handovers}) or exists (select 1 from ${reportRequests})
          or exists (select 1 from ${exportRequests}),
        (${firstDue(db)}), (${firstToHold(db)}), (${firstToDeliver(db)}), (${firstToLookAt(db)}))`,
    })
    .from(sql`(select 1)`)
    .prepare()

  return {
    /** For deliveries on these platforms, not in those rooms. */
    async look(now: Instant, platforms: readonly string[], without: readonly string[]): Promise<Ahead> {
      const row = look.get({ now, ...inWords(platforms, without) })?.row
      if (row === undefined) throw new RangeError('SQLite said nothing of what lies ahead')
      const [isAsked, toClaim, toHold, toDeliver, toLookAt] = fromJson<Row>(row)
      return {
        isAsked: isAsked === 1,
        ...(toClaim != null && { toClaim }),
        ...(toHold != null && { toHold }),
        ...(toDeliver != null && { toDeliver }),
        ...(toLookAt != null && { toLookAt }),
      }
    },
  }
}
