import { freeDays } from '../plan/free-days.ts'
import { nextOccurrence, startOf } from '../plan/recurrence/occurrences.ts'
import { standupView } from '../views/standup.ts'
import { defineJob, type Occasion } from './job.ts'

/** The post that asks a team before the digest that is meant for the same day. */
export const standupKey = ({ roadmap, room, on }: Pick<Occasion, 'roadmap' | 'room' | 'on'>) =>
  `standup:${roadmap.id}:${room}:${on}`

/** Asks a team before its digest; their answers are told in it. Not any more when the digest has come. */
export const standup = defineJob({
  name: 'standup',
  async run(occasion) {
    if (await hasDigestCome(occasion)) return []
    const { roadmap, room, on } = occasion
    const recipe = { card: 'standup', roadmap: roadmap.id, values: { room, on } }
    return [{ key: standupKey(occasion), at: { room }, view: standupView(roadmap, []), recipe }]
  },
})

async function hasDigestCome({ tx, roadmap, room, on, now }: Occasion): Promise<boolean> {
  const schedules = await tx.schedules.ofRoadmap(roadmap.id)
  const digest = schedules.find((one) => one.job === 'digest' && one.room === room)
  if (digest === undefined) return false
  const { recurrence } = digest
  const own = nextOccurrence(recurrence, startOf(on, recurrence.zone) - 1, freeDays(roadmap.settings))
  return own?.on === on && own.at <= now
}
