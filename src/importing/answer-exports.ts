import { roomParts } from '../chat/place.ts'
import type { Platform } from '../chat/platform.ts'
import type { Post } from '../chat/post.ts'
import type { Clock } from '../clock.ts'
import { isOwnMistake } from '../errors.ts'
import type { Log } from '../log.ts'
import type { ExportRequest } from '../store/export-requests.ts'
import { exportedView } from '../views/exported.ts'
import { problemView } from '../views/problem.ts'
import { type ExportParts, exportAtLength } from './export-at-length.ts'

export interface ExportsParts extends ExportParts {
  readonly clock: Clock
  readonly log: Log
  readonly platforms: readonly Pick<Platform, 'name'>[]
  /** Once it says so, what could not be finished is left for another time. */
  readonly closing: AbortSignal
}

/**
 * Makes every export that was promised, oldest first; each is posted in the room it was asked in. Those of a platform
 * that is not connected wait until it is.
 */
export async function answerExports(parts: ExportsParts): Promise<void> {
  const { store, clock, log, platforms, closing } = parts
  let after = 0
  while (!closing.aborted) {
    const next = await store.read((tx) => tx.exportRequests.next(after))
    if (next === undefined) return
    const { id, request } = next
    after = id
    if (!platforms.some(({ name }) => name === roomParts(request.place.room).platform)) continue
    try {
      await exportAtLength(parts, request.roadmap, async (tx, roadmap, exported) => {
        await tx.posts.add(exportPost(request, exportedView(roadmap, exported)), clock.now())
        await tx.exportRequests.remove(id)
      })
    } catch (problem) {
      if (closing.aborted) return
      if (!isOwnMistake(problem)) log.error('export failed', { problem })
      await store.write(async (tx) => {
        await tx.posts.add(exportPost(request, problemView(problem), request.by.id), clock.now())
        await tx.exportRequests.remove(id)
      })
    }
  }
}

function exportPost(
  { place, request }: Pick<ExportRequest, 'place' | 'request'>,
  view: Post['view'],
  to?: string,
): Post {
  return { key: `export:${request}`, at: { room: place.room, ...(to !== undefined && { to }) }, view }
}
