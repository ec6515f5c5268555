import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import { sameFacts } from '../sources/round.ts'
import type { Checked, Seen } from '../sources/source.ts'
import type { DueWatch } from '../store/watches.ts'
import type { Asked, Failed } from './checking.ts'

/** What a look came to for one of the watches that share it. */
export type Looked = (Read | Failed) & {
  /** Another watch of the same room tells how the upstream answers. */
  readonly isToldOf?: boolean
}

export interface Read {
  readonly checked: Checked
  /** What an expression came to; undefined where it asks for what is not known. */
  readonly says?: boolean | undefined
}

/** Milliseconds at least from one look of a watch to the next that is not its own: two in a row are no proof otherwise. */
const soonest = 50 * 60_000

/** Those of a subject that take part in a look now: all that are due, and others who looked long enough ago. */
export function takingPart(watches: readonly DueWatch[], now: Instant): readonly DueWatch[] {
  return watches
    .filter(({ dueAt, checkedAt = 0, trouble }) => {
      return dueAt <= now || now - Math.max(checkedAt, trouble?.at ?? 0) >= soonest
    })
    .toSorted((one, other) => one.id - other.id)
}

/** What any of them read last, with what the upstream knows it by: enough is asked for once. */
export function lastSeen(watches: readonly DueWatch[]): Seen | undefined {
  return watches
    .filter(({ seen }) => seen !== undefined)
    .toSorted((one, other) => (other.checkedAt ?? 0) - (one.checkedAt ?? 0))[0]?.seen
}

/** A look as it is for one of those who take part in it; the first of a workspace bears what it cost. */
export async function shareOf(
  asked: Asked,
  watch: DueWatch,
  watches: readonly DueWatch[],
  now: Instant,
): Promise<Looked> {
  const isToldOf =
    watches.find(({ room, roadmap }) => room === watch.room && roadmap === watch.roadmap) !== watch
  const told = isToldOf ? { isToldOf } : {}
  if ('problem' in asked) return { ...asked, ...told }
  const bears = watches.find(({ workspace }) => workspace === watch.workspace) === watch
  const { facts, requests } = asked.checked
  const checked = {
    ...asked.checked,
    unchanged: watch.seen !== undefined && sameFacts(facts, watch.seen.facts),
    requests: bears ? requests : 0,
  }
  return { checked, ...told, ...(await said(watch, checked, now)) }
}

async function said(
  { rule, subject, seen, zone }: DueWatch,
  { facts }: Checked,
  now: Instant,
): Promise<Pick<Read, 'says'>> {
  if (rule.when !== 'expression') return {}
  // Loaded when first needed: few write expressions.
  const { evaluate } = await import('./expression.ts')
  return { says: evaluate(rule.text, subject, seen?.facts, facts, dayIn(zone, now)) }
}
