import type { Post } from '../chat/post.ts'
import type { Run } from '../plan/procedure.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { escalationLevels, isLastAsked, isLastWarning, setClock } from '../procedures/run-clock.ts'
import { runKey, shownRun } from '../procedures/running.ts'
import { clockView, stillAskedView } from '../views/procedure.ts'
import { defineJob } from './job.ts'

/**
 * Warns in a run's thread that its time passes, and calls one level of the escalation path after the other; of what
 * nobody has confirmed yet it tells the room.
 */
export const runClock = defineJob({
  name: 'clock',
  // People are at work in its thread.
  whileUnfollowed: 'here',
  async run({ tx, roadmap, room, number, now }) {
    const underWay = await tx.runs.underWay(roadmap.id)
    const run = underWay.find((one) => one.room === room && one.steps[0] === number)
    if (run === undefined) return []
    const warned = { ...run, warnings: run.warnings + 1 }
    await tx.runs.save(warned)
    await setClock(tx, roadmap, warned, now)
    if (run.status === 'asked') return askedAgain(roadmap, warned)
    const levels = await escalationLevels(tx, roadmap)
    const person = roadmap.settings.escalation?.[run.warnings]
    const shown = await shownRun(tx, roadmap, warned)
    const view = clockView(shown, now, levels[run.warnings], isLastWarning(warned, levels))
    const key = `${runKey(run)}:clock:${warned.warnings}`
    const posts: Post[] = [{ key, at: { room, under: runKey(run) }, view }]
    if (person !== undefined) posts.push({ key: `${key}:${person.id}`, at: { room, to: person.id }, view })
    return posts
  },
})

function askedAgain(roadmap: Roadmap, run: Run): readonly Post[] {
  const isLast = isLastAsked(run)
  const { room } = run
  const key = `${runKey(run)}:asked:${run.warnings}`
  const escalation = isLast ? (roadmap.settings.escalation ?? []) : []
  return [
    { key, at: { room }, view: stillAskedView(roadmap, run, isLast) },
    ...escalation.map(
      ({ id }): Post => ({
        key: `${key}:${id}`,
        at: { room, to: id },
        view: stillAskedView(roadmap, run, isLast, room),
      }),
    ),
  ]
}
