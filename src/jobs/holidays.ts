import { holidaysOf } from '../calendar/holidays.ts'
import { dayIn } from '../plan/day.ts'
import { reschedule } from '../store/reschedule.ts'
import { defineJob } from './job.ts'

/** Makes a team's list of holidays anew for the years to come; nothing is said. */
export const holidays = defineJob({
  name: 'holidays',
  // They are the plan's, not the room's in which they were set.
  whileUnfollowed: 'here',
  async run({ tx, roadmap, now }) {
    const { holidays: before, zone } = roadmap.settings
    if (before === undefined) return []
    const fresh = await holidaysOf(before.region, Number(dayIn(zone, now).slice(0, 4)), roadmap.key)
    const settings = { ...roadmap.settings, holidays: fresh }
    await tx.roadmaps.setSettings(roadmap.id, settings)
    await reschedule(tx, { ...roadmap, settings })
    return []
  },
})
