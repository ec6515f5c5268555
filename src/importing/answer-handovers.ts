import { roomParts } from '../chat/place.ts'
import type { Platform } from '../chat/platform.ts'
import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { largestPlan } from '../markdown/decode/limits.ts'
import { proposeReviews } from '../reviews/proposals.ts'
import { type AnsweringParts, answerAll } from '../store/answer-all.ts'
import type { Handover } from '../store/handover.ts'
import type { Transaction } from '../store/transaction.ts'
import { importedView } from '../views/imported.ts'
import { problemView } from '../views/problem.ts'
import { proposeWatches } from '../watching/proposals.ts'
import { conflictPosts } from './conflict-posts.ts'
import type { Imported, ImportParts } from './import-document.ts'

export interface HandoverParts extends ImportParts, AnsweringParts {
  readonly platforms: readonly Platform[]
  /** @throws UserError */
  readonly fetchUrl: (url: string, limit: number) => Promise<Uint8Array>
}

/** Imports every document handed over; each is answered in the room it came from. */
export async function answerHandovers(parts: HandoverParts): Promise<void> {
  await answerAll(parts, {
    what: 'import',
    queueIn: (tx) => tx.handovers,
    answer: async (handover, id) => {
      const bytes = await fetchSource(parts, handover)
      // A bot at rest need not hold what merges plans.
      const { importDocument } = await import('./import-document.ts')
      await importDocument(parts, handover, bytes, async (tx, imported) => {
        const now = parts.clock.now()
        const news = newsOf(handover, imported)
        const reviews = await proposalsOf(tx, handover, imported, now)
        for (const post of [...news, ...reviews]) await tx.posts.add(post, now)
        await tx.handovers.remove(id)
      })
    },
    refusal: problemOf,
  })
}

async function fetchSource(parts: HandoverParts, { source, place }: Handover): Promise<Uint8Array> {
  if ('text' in source) return new TextEncoder().encode(source.text)
  if ('url' in source) return parts.fetchUrl(source.url, largestPlan)
  const { platform: name } = roomParts(place.room)
  const platform = parts.platforms.find((one) => one.name === name)
  if (platform === undefined) throw new RangeError(`${name} is not connected`)
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
  const { roadmap, dryRun } = imported
  if (dryRun) return []
  return [
    ...(await proposeReviews(tx, roadmap, place.room, imported, request, now)),
    ...(await proposeWatches(tx, roadmap, place.room, imported, request, now)),
  ]
}

function problemOf({ place, by, request }: Handover, problem: unknown): Post {
  return { key: `import:${request}`, at: { room: place.room, to: by.id }, view: problemView(problem) }
}
