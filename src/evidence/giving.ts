import type { Post } from '../chat/post.ts'
import { dayAfter } from '../plan/day.ts'
import { type Evidence, type EvidenceKind, shelfLifeEnd } from '../plan/evidence.ts'
import { oneMorning } from '../plan/one-morning.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { type Circumstances, record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'
import { tellFlips } from './flips.ts'

export interface Given {
  readonly kind: EvidenceKind
  readonly text: string
  /** The last day on which it counts; its kind's shelf life where nobody said. */
  readonly until?: string
  /** The firing that it comes from. */
  readonly firing?: number
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
  { kind, text, until, firing }: Given,
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
    ...(firing !== undefined && { firing }),
    until: until ?? shelfLifeEnd(kind, roadmap.settings, at),
  })
  const batch = await record(tx, circumstances, [
    { item, change: { what: 'evidence', ref: item.ref, after: evidence.id, note: text } },
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
  ])
  await askWhenStale(tx, roadmap, circumstances.room, item.number, circumstances.at)
  return { batch, posts: await tellFlips(tx, roadmap, circumstances.at) }
}

/** The morning after the last of a criterion's evidence counts, its owner is asked for new. */
export async function askWhenStale(
  tx: Transaction,
  roadmap: Roadmap,
  room: string,
  number: number,
  now: number,
): Promise<void> {
  const valid = (await tx.evidence.ofItem(roadmap.id, number)).filter(({ isWithdrawn }) => !isWithdrawn)
  const last = valid
    .map(({ until }) => until)
    .toSorted()
    .at(-1)
  await tx.schedules.remove('stale', roadmap.id, room, number)
  if (last === undefined) return
  const morning = oneMorning(dayAfter(last, 1), roadmap.settings, now)
  if (morning.dueAt === undefined) return
  await tx.schedules.set({ job: 'stale', roadmap: roadmap.id, room, number, ...morning })
}
