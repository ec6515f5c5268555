import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import type { Edit } from '../plan/edit.ts'
import type { Procedure, Run } from '../plan/procedure.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { type Circumstances, record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'
import { runView, type ShownRun, stepsView } from '../views/procedure.ts'
import { runRecord } from '../views/run-record.ts'
import { setClock } from './run-clock.ts'

/** One message of a checklist: a select on Discord holds 25. */
const perMessage = 25
const mostEntries = 5_000

/** The post that begins a run's thread. */
export const runKey = ({ id }: Pick<Run, 'id'>) => `run:${id}`

export async function shownRun(tx: Transaction, roadmap: Roadmap, run: Run): Promise<ShownRun> {
  return { roadmap, run, steps: await tx.items.numbered(roadmap.id, run.steps) }
}

/** Asks for a procedure to be run: a second person confirms it on the card. */
export async function askToRun(
  tx: Transaction,
  roadmap: Roadmap,
  { title, steps, limit }: Procedure,
  circumstances: Circumstances,
): Promise<Post> {
  const { by, at, room } = circumstances
  const run = await tx.runs.add({
    roadmap: roadmap.id,
    room,
    title,
    status: 'asked',
    steps: steps.map(({ number }) => number),
    ...(limit !== undefined && { limit }),
    askedBy: by,
    askedAt: at,
    warnings: 0,
  })
  await setClock(tx, roadmap, run, at)
  await record(tx, circumstances, [], [{ what: 'run', after: run.status, note: `${title} asked for` }])
  return {
    key: runKey(run),
    at: { room },
    view: runView({ roadmap, run, steps }),
    recipe: { card: 'run', roadmap: roadmap.id, values: { run: String(run.id) } },
  }
}

/** Starts a run: its steps stand in its thread, and its clock is set. */
export async function startRun(
  tx: Transaction,
  roadmap: Roadmap,
  asked: Run,
  circumstances: Circumstances,
): Promise<readonly Post[]> {
  const { by, at } = circumstances
  const run: Run = { ...asked, status: 'running', confirmedBy: by, startedAt: at, warnings: 0 }
  await tx.runs.save(run)
  const { steps } = await shownRun(tx, roadmap, run)
  const edits = steps.map(
    (item): Edit => ({
      change: { what: 'state', ref: item.ref, before: item.state, after: 'open' },
      item: { ...item, state: 'open' },
    }),
  )
  await record(tx, circumstances, edits, [{ what: 'run', after: run.status, note: `${run.title} started` }])
  await setClock(tx, roadmap, run, at)
  const open = { roadmap, run, steps: edits.map(({ item }) => item) }
  return Array.from({ length: Math.ceil(steps.length / perMessage) }, (_, index): Post => {
    const from = index * perMessage + 1
    return {
      key: `${runKey(run)}:${from}`,
      at: { room: run.room, under: runKey(run) },
      view: stepsView({ ...open, steps: open.steps.slice(from - 1, from - 1 + perMessage) }, from),
      recipe: { card: 'steps', roadmap: roadmap.id, values: { run: String(run.id), from: String(from) } },
    }
  })
}

/** Ends a run; what was done of it is written down in its thread. */
export async function endRun(
  tx: Transaction,
  roadmap: Roadmap,
  before: Run,
  status: 'finished' | 'called-off',
  circumstances: Circumstances,
): Promise<readonly Post[]> {
  const { by, at } = circumstances
  const shown = await shownRun(tx, roadmap, before)
  const ticked = shown.steps.filter(({ state }) => state === 'done').map(({ number }) => number)
  const run: Run = { ...before, status, endedBy: by, endedAt: at, ticked }
  await tx.runs.save(run)
  await tx.schedules.remove('clock', roadmap.id, run.room, run.steps[0])
  const edits = shown.steps.flatMap((item): readonly Edit[] =>
    item.kind !== 'step' || item.state === 'none'
      ? []
      : [
          {
            change: { what: 'state', ref: item.ref, before: item.state, after: 'none' },
            item: { ...item, state: 'none' },
          },
        ],
  )
  const entries = await tx.log.since(roadmap.id, before.startedAt ?? at, mostEntries)
  await record(tx, circumstances, edits, [
    { what: 'run', after: status, note: `${run.title} ${status.replace('-', ' ')}` },
  ])
  if (before.status === 'asked') return []
  const bytes = new TextEncoder().encode(runRecord({ ...shown, run }, entries))
  const says = `${roadmap.key} · ${run.title}: ${ticked.length} of ${run.steps.length} steps were done. This is the record.`
  return [
    {
      key: `${runKey(run)}:record`,
      at: { room: run.room, under: runKey(run) },
      view: {
        summary: says,
        nodes: [
          { type: 'text', text: says },
          { type: 'file', name: recordName(roadmap, run, at), bytes },
        ],
      },
    },
  ]
}

function recordName({ key, settings: { zone } }: Roadmap, { title }: Run, at: Instant): string {
  const words = title
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `${key}-${words}-${dayIn(zone, at)}.md`
}
