import type { Instant } from '../clock.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Firing, Watch } from '../plan/watch.ts'
import { compareVersions } from '../sources/version.ts'
import type { Transaction } from '../store/transaction.ts'
import { textOf } from './facts-in.ts'
import type { Found } from './judging.ts'
import { ruleTraits } from './rule-traits.ts'
import { turnedBack } from './turned-back.ts'

/**
 * Writes down that a version which was taken back is there again: nothing fires for it a second time. Its evidence stays
 * in doubt until somebody has decided.
 */
export async function cameAgain(
  tx: Transaction,
  roadmap: Roadmap,
  watch: Watch,
  firing: Firing,
  found: Found,
  now: Instant,
): Promise<void> {
  const { turned, rule = watch.rule } = firing
  const version = textOf(found.facts, 'version')
  if (turned === undefined || version === undefined || !ruleTraits[rule.when].ofVersions) return
  const ruled = { subject: watch.subject, rule }
  const wasBack = turnedBack(ruled, firing, { ...found, facts: watch.seen?.facts ?? [] }) !== undefined
  if (!wasBack || turnedBack(ruled, firing, found) !== undefined) return
  const shown = textOf(firing.after, 'version') ?? version
  const what = `${watch.subject.label} is at ${version} ${compareVersions(version, shown) === 0 ? 'again' : 'now'}`
  await tx.firings.save({ ...firing, back: 0, turned: { ...turned, since: { what, at: now } } })
  for (const { id, doubt } of await tx.evidence.ofFiring(firing.id))
    if (doubt === turned.what) await tx.evidence.setDoubt(id, `${doubt}; ${what}`)
  await tx.posts.goStale(roadmap.id, now)
}
