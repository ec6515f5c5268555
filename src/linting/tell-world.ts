import type { WorldFacts } from '../plan/world/fact.ts'
import { openClient } from '../sources/client.ts'
import type { Access } from '../sources/source.ts'
import type { AnsweringParts } from '../store/answer-all.ts'
import type { ReportRequest } from '../store/report-requests.ts'
import type { Transaction } from '../store/transaction.ts'
import { worldView } from '../views/lint.ts'
import { askWorld } from './ask-world.ts'
import { standingOf } from './standing.ts'

export type TellingParts = AnsweringParts & Access

/** Asks the world for every report that waits for it, and tells what is odd by its answers. */
export async function tellWorld(parts: TellingParts): Promise<void> {
  const { store, clock, log, platforms, bases, tokens, contact, closing } = parts
  const names = platforms.map(({ name }) => name)
  const client = openClient({ clock, bases, contact })
  const close = () => client.close()
  closing.addEventListener('abort', close)
  try {
    let after = 0
    while (!closing.aborted) {
      const next = await store.read((tx) => tx.worldRequests.next(after, names))
      if (next === undefined) return
      after = next.id
      const unknown = await store.read(async (tx) => {
        const roadmap = await tx.roadmaps.byId(next.asked.roadmap)
        return roadmap && (await standingOf(tx, roadmap, clock.now()))?.unknown
      })
      const keep = (facts: WorldFacts) => store.write((tx) => tx.worldFacts.save(facts))
      try {
        if (unknown !== undefined) await askWorld(unknown, { bases, tokens, client, clock, closing }, keep)
      } catch (problem) {
        log.error('the world could not be asked for lint', { problem })
      }
      if (closing.aborted) return
      await store.write((tx) => told(tx, next.id, next.asked, clock.now()))
    }
  } finally {
    closing.removeEventListener('abort', close)
    client.close()
  }
}

async function told(
  tx: Transaction,
  id: number,
  { roadmap: of, told: known = [], place, by, request }: ReportRequest,
  now: number,
): Promise<void> {
  await tx.worldRequests.remove(id)
  const roadmap = await tx.roadmaps.byId(of)
  const standing = roadmap && (await standingOf(tx, roadmap, now))
  if (roadmap === undefined || standing === undefined) return
  const settled = await tx.findings.settled(of)
  const findings = standing.findings.filter(
    (finding) => !known.includes(finding.id) && !settled.has(finding.id),
  )
  const view = worldView(roadmap, findings, standing)
  await tx.posts.add({ key: `lint-world:${request}`, at: { room: place.room, to: by.id }, view }, now)
  await tx.posts.goStale(of, now)
}
