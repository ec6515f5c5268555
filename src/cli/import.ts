import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { UserError } from '../errors.ts'
import { conflictPosts } from '../importing/conflict-posts.ts'
import { type Imported, importDocument } from '../importing/import-document.ts'
import type { Source } from '../importing/source.ts'
import { fetchingMs } from '../main.ts'
import { largestPlan } from '../markdown/decode/limits.ts'
import { makeReader, readingLimits } from '../markdown/reader.ts'
import { render } from '../platforms/local/render.ts'
import { plainText } from '../platforms/local/text.ts'
import { proposeReviews } from '../reviews/proposals.ts'
import { openStore } from '../store/open.ts'
import { importedView } from '../views/imported.ts'
import { proposeWatches } from '../watching/proposals.ts'
import { importLines } from './import-lines.ts'
import { localRoom, personFrom } from './local-room.ts'
import { readAtMost } from './read-at-most.ts'
import type { Task } from './task.ts'

/** Imports a document from a file, an address or standard input. */
export const importFile: Task = async ({ config, clock }, given) => {
  const { source, bytes } = await sourceFrom(given.operand)
  const room = localRoom(given.room)
  const store = openStore(config.db)
  const reader = makeReader(readingLimits)
  try {
    const imported = await importDocument(
      { store, clock, zone: config.zone, read: (plan) => reader.read(plan) },
      {
        source,
        by: personFrom(undefined, config.zone),
        place: { room },
        dryRun: given.dryRun,
        ...(given.key !== undefined && { key: given.key }),
      },
      bytes,
      async (tx, came) => {
        if (came.dryRun) return
        const now = clock.now()
        const request = randomUUID()
        const reviews = await proposeReviews(tx, came.roadmap, room, came, request, now)
        const watches = await proposeWatches(tx, came.roadmap, room, came, request, now)
        for (const post of [...conflictPosts(request, { room }, came), ...reviews, ...watches])
          await tx.posts.add(post, now)
      },
    )
    print(imported, given.json)
  } finally {
    await reader.close()
    store.close()
  }
}

function print(imported: Imported, json: boolean): void {
  if (json) for (const line of importLines(imported)) process.stdout.write(`${JSON.stringify(line)}\n`)
  else
    process.stdout.write(
      `${render(importedView(imported, { inMessages: false }), plainText, { buttons: false })}\n`,
    )
}

async function sourceFrom(operand: string): Promise<{ source: Source; bytes: Uint8Array }> {
  if (operand === '-') return { source: { text: '' }, bytes: await readAtMost(process.stdin, largestPlan) }
  if (/^https?:\/\//i.test(operand)) {
    const { fetchDocument } = await import('../sources/http.ts')
    return {
      source: { url: operand },
      bytes: (await fetchDocument(operand, { limit: largestPlan, timeoutMs: fetchingMs })).bytes,
    }
  }
  const bytes = await readAtMost(createReadStream(operand), largestPlan).catch((problem: unknown) => {
    if (problem instanceof UserError) throw problem
    const code = problem instanceof Error && 'code' in problem ? problem.code : undefined
    throw new UserError(
      code === 'ENOENT' ? `There is no file ${operand}.` : `${operand} cannot be read (${String(code)}).`,
      'Give the path of a Markdown file, an https address, or - for standard input.',
    )
  })
  return { source: { file: { name: basename(operand), url: operand } }, bytes }
}
