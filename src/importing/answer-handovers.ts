import { roomParts } from '../chat/place.ts'
import type { Platform } from '../chat/platform.ts'
import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { isOwnMistake } from '../errors.ts'
import type { Log } from '../log.ts'
import { largestPlan } from '../markdown/decode/limits.ts'
import { proposeReviews } from '../reviews/proposals.ts'
import type { Handover } from '../store/handover.ts'
import type { Transaction } from '../store/transaction.ts'
import { importedView } from '../views/imported.ts'
import { problemView } from '../views/problem.ts'
import { proposeWatches } from '../watching/proposals.ts'
import { conflictPosts } from './conflict-posts.ts'
import type { Imported, ImportParts } from './import-document.ts'

export interface HandoverParts extends ImportParts {
  readonly platforms: readonly Platform[]
  readonly log: Log
  /** Once it says so, what could not be finished is left for another time. */
  readonly closing: AbortSignal
  /** @throws UserError */
  readonly fetchUrl: (url: string, limit: number) => Promise<Uint8Array>
}

/**
 * Imports every document handed over, oldest first; each is answered in the room it came from. Those of a
 * platform that is not connected wait until it is.
 */
export async function answerHandovers(parts: HandoverParts): Promise<void> {
  let after = 0
  while (!parts.closing.aborted) {
    const next = await parts.store.read((tx) => tx.handovers.next(after))
    if (next === undefined) return
    const { id, handover } = next
    after = id
    const { platform: name } = roomParts(handover.place.room)
    const platform = parts.platforms.find((one) => one.name === name)
    if (platform === undefined) continue
    try {
      const bytes = await fetchSource(parts, platform, handover)
      // A bot at rest need not hold what merges plans.
      const { importDocument } = await import('./import-document.ts')
      await importDocument(parts, handover, bytes, async (tx, imported) => {
        const now = parts.clock.now()
        const news = newsOf(handover, imported)
        const reviews = await proposalsOf(tx, handover, imported, now)
        for (const post of [...news, ...reviews]) await tx.posts.add(post, now)
        await tx.handovers.remove(id)
      })
    } catch (problem) {
      if (parts.closing.aborted) return
      if (!isOwnMistake(problem)) parts.log.error('import failed', { problem })
      await parts.store.write(async (tx) => {
        await tx.posts.add(problemOf(handover, problem), parts.clock.now())
        await tx.handovers.remove(id)
      })
    }
  }
}

async function fetchSource(
  parts: HandoverParts,
  platform: Platform,
  { source }: Handover,
): Promise<Uint8Array> {
  if ('text' in source) return new TextEncoder().encode(source.text)
  if ('url' in source) return parts.fetchUrl(source.url, largestPlan)
  return platform.fetch(source.file, largestPlan)
}

function newsOf({ place, by, request }: Handover, imported: Imported): readonly Post[] {
  const isPrivate = imported.dryRun || imported.roadmap.settings.quiet
  const at = { room: place.room, ...(isPrivate && { to: by.id }) }
  const news: Post = { key: `import:${request}`, at, view: importedView(imported) }
  if (imported.dryRun) return [news]
  // Whoever may settle a conflict has to see its card, however quiet the room is.
  const where = { room: place.room, ...(!isPrivate && { under: news.key }) }
  return [news, ...conflictPosts(request, where, imported)]
}

/** Whoever may accept a review or a watch has to see the card, however quiet the room is. */
async function proposalsOf(
  tx: Transaction,
  { place, request }: Handover,
  imported: Imported,
  now: Instant,
): Promise<readonly Post[]> {
  const { roadmap, added, dryRun } = imported
  if (dryRun) return []
  return [
    ...(await proposeReviews(tx, roadmap, place.room, added, request, now)),
    ...(await proposeWatches(tx, roadmap, place.room, imported, request, now)),
  ]
}

function problemOf({ place, by, request }: Handover, problem: unknown): Post {
  return { key: `import:${request}`, at: { room: place.room, to: by.id }, view: problemView(problem) }
}
