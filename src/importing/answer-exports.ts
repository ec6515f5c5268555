import type { Post } from '../chat/post.ts'
import { type AnsweringParts, answerAll } from '../store/answer-all.ts'
import type { ExportRequest } from '../store/export-requests.ts'
import { exportedView } from '../views/exported.ts'
import { problemView } from '../views/problem.ts'
import { type ExportParts, exportAtLength } from './export-at-length.ts'

/** Makes every export that was promised; each is posted in the room it was asked in. */
export async function answerExports(parts: ExportParts & AnsweringParts): Promise<void> {
  await answerAll(parts, {
    what: 'export',
    queueIn: (tx) => tx.exportRequests,
    answer: (request, id) =>
      exportAtLength(parts, request.roadmap, async (tx, roadmap, exported) => {
        await tx.posts.add(exportPost(request, exportedView(roadmap, exported)), parts.clock.now())
        await tx.exportRequests.remove(id)
      }),
    refusal: (request, problem) => exportPost(request, problemView(problem), request.by.id),
  })
}

function exportPost(
  { place, request }: Pick<ExportRequest, 'place' | 'request'>,
  view: Post['view'],
  to?: string,
): Post {
  return { key: `export:${request}`, at: { room: place.room, ...(to !== undefined && { to }) }, view }
}
