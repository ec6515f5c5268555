import { workspaceOf } from '../chat/place.ts'
import { fallingBack } from '../evidence/falling-back.ts'
import { tellFlips } from '../evidence/flips.ts'
import { byTime } from '../plan/change.ts'
import { dayIn } from '../plan/day.ts'
import { holds, isCriterion, judgeCriterion } from '../plan/gate.ts'
import { ownerAmong } from '../plan/owner.ts'
import { record } from '../store/record.ts'
import { staleView } from '../views/stale.ts'
import { defineJob } from './job.ts'

/** Evidence counts no more: its criterion falls back, and its owner, or the room, is asked for new. */
export const stale = defineJob({
  name: 'stale',
  whileUnfollowed: 'elsewhere',
  async run({ tx, roadmap, room, number = 0, on, now }) {
    const item = await tx.items.get(roadmap.id, number)
    if (item === undefined || !isCriterion(item)) return []
    const edits = await fallingBack(tx, roadmap, number, now)
    const { zone } = roadmap.settings
    if (edits.length > 0) await record(tx, { roadmap: roadmap.id, at: now, zone, by: byTime, room }, edits)
    const evidence = await tx.evidence.ofItem(roadmap.id, number)
    const today = dayIn(zone, now)
    const judged = judgeCriterion(item, evidence, today)
    const ends = evidence.flatMap(({ isWithdrawn, until }) => (isWithdrawn || until >= today ? [] : [until]))
    const before = judgeCriterion(item, evidence, ends.toSorted().at(-1) ?? today)
    const flips = await tellFlips(tx, roadmap, now)
    const fellShort = judged.standing === 'refuted' && holds(before)
    if (!fellShort && !['stale', 'uncompared'].includes(judged.standing)) return flips
    await tx.posts.goStale(roadmap.id, now)
    const to = ownerAmong(item, await tx.people.of(workspaceOf(room)))
    return [
      {
        key: `stale:${roadmap.id}:${number}:${on}`,
        at: { room, ...(to !== undefined && { to }) },
        view: staleView(roadmap, judged, before),
        mayJoin: true,
      },
      ...flips,
    ]
  },
})
