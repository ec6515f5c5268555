import { instantWords } from '../chat/instant-words.ts'
import type { Logged } from '../plan/digest.ts'
import { durationWords, type ShownRun } from './procedure.ts'

/** The written record of a run that has ended, as Markdown. */
export function runRecord({ roadmap, run, steps }: ShownRun, entries: readonly Logged[]): string {
  const { askedBy, confirmedBy, startedAt = run.askedAt, endedAt = startedAt, endedBy, limit } = run
  const { zone } = roadmap.settings
  const instant = (at: number) => instantWords({ instant: at, zone, show: 'both' })
  const ticked = new Set(run.ticked)
  const took = `${durationWords(endedAt - startedAt)}${limit === undefined ? '' : ` of ${durationWords(limit)}`}`
  const facts = [
    `- Asked for by ${askedBy.name}, ${instant(run.askedAt)}`,
    ...(confirmedBy === undefined ? [] : [`- Confirmed by ${confirmedBy.name}, ${instant(startedAt)}`]),
    `- ${run.status === 'finished' ? 'Finished' : 'Called off'} by ${endedBy?.name ?? 'somebody'}, ${instant(endedAt)}`,
    `- Took ${took}`,
    `- Times are those of ${zone}`,
  ]
  const lines = steps.map(({ ref, number, text }) => {
    const own = entries.filter((entry) => entry.ref === ref && !entry.undone && entry.undoes === undefined)
    const done = own.find((entry) => entry.what === 'state' && entry.after === 'done')
    const notes = own.flatMap(({ note }) => note ?? []).toReversed()
    const by = done === undefined || !ticked.has(number) ? [] : [`by ${done.by.name}, ${instant(done.at)}`]
    const words = [...by, ...notes].join('; ')
    return `- [${ticked.has(number) ? 'x' : ' '}] ${text}${words === '' ? '' : ` (${words})`}`
  })
  return `# ${roadmap.key} · ${run.title}\n\n${facts.join('\n')}\n\n## Steps\n\n${lines.join('\n')}\n`
}
