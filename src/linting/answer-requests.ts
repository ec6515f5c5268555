import type { Post } from '../chat/post.ts'
import { UserError } from '../errors.ts'
import { dayIn } from '../plan/day.ts'
import type { Today } from '../plan/lint/sheet.ts'
import type { Linted } from '../plan/lint-report.ts'
import { type AnsweringParts, answerAll } from '../store/answer-all.ts'
import type { ReportRequest } from '../store/report-requests.ts'
import type { Transaction } from '../store/transaction.ts'
import { lintView } from '../views/lint.ts'
import { problemView } from '../views/problem.ts'
import { countOf, standingOf, versionOf } from './standing.ts'

export interface LintingParts extends AnsweringParts {
  /** @throws UserError */
  readonly lint: (
    bytes: Uint8Array,
    setting: { readonly today: string; readonly states: readonly Today[]; readonly from?: string },
  ) => Promise<Linted>
}

/**
 * Holds the document of every report that was asked for against itself, and tells what is odd. What it names of the
 * world and nobody has asked about waits for that.
 */
export async function answerRequests(parts: LintingParts): Promise<void> {
  await answerAll(parts, {
    what: 'lint',
    queueIn: (tx) => tx.reportRequests,
    answer: async (request, id) => {
      await linted(parts, request)
      await parts.store.write((tx) => told(tx, id, request, parts.clock.now()))
    },
    refusal: (request, problem) => postOf(request, problemView(problem)),
  })
}

async function linted({ store, clock, lint }: LintingParts, { roadmap: id }: ReportRequest): Promise<void> {
  const at = clock.now()
  const material = await store.read(async (tx) => {
    const roadmap = await tx.roadmaps.byId(id)
    const revision = await tx.revisions.newest(id)
    if (roadmap === undefined || revision === undefined)
      throw new UserError('There is no document any more.', 'Import one: /roadmap import')
    const known = await tx.lintReports.of(id)
    const version = versionOf(roadmap, at)
    return known?.version === version
      ? undefined
      : { version, roadmap, bytes: revision.bytes, name: revision.name, states: await tx.items.today(id) }
  })
  if (material === undefined) return
  const { version, roadmap, bytes, name, states } = material
  // A document is named by its address where it came from one.
  const from = URL.canParse(name) ? { from: name } : {}
  const found = await lint(bytes, { today: dayIn(roadmap.settings.zone, at), states, ...from })
  await store.write((tx) => tx.lintReports.save(id, { ...found, version }))
}

async function told(tx: Transaction, id: number, request: ReportRequest, now: number): Promise<void> {
  const roadmap = await tx.roadmaps.byId(request.roadmap)
  const standing = roadmap && (await standingOf(tx, roadmap, now))
  if (roadmap === undefined || standing === undefined) return tx.reportRequests.remove(id)
  const { findings, unknown } = standing
  const settled = await tx.findings.settled(roadmap.id)
  const asking = countOf(unknown)
  await tx.posts.add(postOf(request, lintView({ roadmap, findings, settled, all: request.all, asking })), now)
  await tx.posts.goStale(roadmap.id, now)
  if (asking === 0) await tx.reportRequests.remove(id)
  else await tx.reportRequests.save(id, { ...request, told: findings.map((finding) => finding.id) })
}

function postOf({ place, by, request }: ReportRequest, view: Post['view']): Post {
  return { key: `lint:${request}`, at: { room: place.room, to: by.id }, view }
}
