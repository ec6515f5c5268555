import type { Post } from '../chat/post.ts'
import { dayAfter, dayIn } from '../plan/day.ts'
import { type Evidence, type EvidenceKind, shelfLifeEnd } from '../plan/evidence.ts'
import { holds, judgeCriterion } from '../plan/gate.ts'
import { oneMorning } from '../plan/one-morning.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { type Circumstances, record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'
import { fallingBack } from './falling-back.ts'
import { tellFlips } from './flips.ts'

export interface Given {
  readonly kind: EvidenceKind
  readonly text: string
  /** The last day on which it counts; its kind's shelf life where nobody said. */
  readonly until?: string
  /** The firing that it comes from. */
  readonly firing?: number
  /** What has turned back there since. */
  readonly doubt?: string
  /** It counts though nobody has compared the number that its criterion asks for. */
  readonly countsAsIs?: boolean
}

export interface GivenOutcome {
  readonly evidence: Evidence
  /** To take it back. */
  readonly batch: number
  readonly posts: readonly Post[]
}

/** Gives a criterion evidence, or lets it pass for a while; sees to it that its owner is asked when that ends. */
export async function giveEvidence(
  tx: Transaction,
  roadmap: Roadmap,
  item: TrackedItem,
  { kind, text, until, firing, doubt, countsAsIs = false }: Given,
  circumstances: Circumstances,
): Promise<GivenOutcome> {
  const { by, at, room } = circumstances
  const evidence = await tx.evidence.add({
    roadmap: roadmap.id,
    number: item.number,
    kind,
    text,
    by,
    at,
    countsAsIs,
    ...(firing !== undefined && { firing }),
    ...(doubt !== undefined && { doubt }),
    until: until ?? shelfLifeEnd(kind, roadmap.settings, at),
  })
  const batch = await record(tx, circumstances, [
    { item, change: { what: 'evidence', ref: item.ref, after: evidence.id, note: text } },
    ...(await fallingBack(tx, roadmap, item.number, at)),
  ])
  await askWhenStale(tx, roadmap, room, item.number, at)
  return { evidence, batch, posts: await tellFlips(tx, roadmap, at) }
}

/** Takes evidence back; nothing of it is forgotten. */
export async function withdrawEvidence(
  tx: Transaction,
  roadmap: Roadmap,
  item: TrackedItem,
  evidence: Evidence,
  circumstances: Circumstances,
): Promise<Omit<GivenOutcome, 'evidence'>> {
  await tx.evidence.setWithdrawn(evidence.id, true)
  const batch = await record(tx, circumstances, [
    { item, change: { what: 'evidence', ref: item.ref, before: evidence.id, note: evidence.text } },
    ...(await fallingBack(tx, roadmap, item.number, circumstances.at)),
  ])
  await askWhenStale(tx, roadmap, circumstances.room, item.number, circumstances.at)
  return { batch, posts: await tellFlips(tx, roadmap, circumstances.at) }
}

/** The morning after a criterion's evidence counts no more, its owner is asked for new. */
export async function askWhenStale(
  tx: Transaction,
  roadmap: Roadmap,
  room: string,
  number: number,
  now: number,
): Promise<void> {
  const item = await tx.items.get(roadmap.id, number)
  const evidence = await tx.evidence.ofItem(roadmap.id, number)
  const last = item && lastDay(item, evidence, dayIn(roadmap.settings.zone, now))
  await tx.schedules.remove('stale', roadmap.id, room, number)
  if (last === undefined) return
  const morning = oneMorning(dayAfter(last, 1), roadmap.settings, now)
  if (morning.dueAt === undefined) return
  await tx.schedules.set({ job: 'stale', roadmap: roadmap.id, room, number, ...morning })
}

/** The last day on which a criterion is met or waived by what it has, or else on which any of that counts. */
function lastDay(item: TrackedItem, evidence: readonly Evidence[], today: string): string | undefined {
  const ends = [
    ...new Set(evidence.flatMap(({ isWithdrawn, until }) => (isWithdrawn ? [] : [until]))),
  ].toSorted()
  const holdsOn = (day: string) => holds(judgeCriterion(item, evidence, day))
  return (
    (holdsOn(today) ? ends.find((end) => end >= today && !holdsOn(dayAfter(end, 1))) : undefined) ??
    ends.at(-1)
  )
}
