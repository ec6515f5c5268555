import { workspaceOf } from '../chat/place.ts'
import { dayAfter, dayIn } from '../plan/day.ts'
import { freeDays } from '../plan/free-days.ts'
import { landingOf } from '../plan/recurrence/days.ts'
import { remindersOf } from '../plan/reminder.ts'
import { reminderView } from '../views/reminder.ts'
import { defineJob } from './job.ts'

/** One message a working day for each owner, and one for the room about what nobody owns; none where nothing is due. */
export const reminders = defineJob({
  name: 'reminders',
  async run({ tx, roadmap, room, now, since }) {
    const { zone } = roadmap.settings
    const today = dayIn(zone, now)
    const tomorrow = dayAfter(today, 1)
    const next = landingOf(tomorrow, freeDays(roadmap.settings)) ?? tomorrow
    const items = await tx.items.all(roadmap.id)
    const people = await tx.people.of(workspaceOf(room))
    const found = remindersOf(items, { before: dayIn(zone, since), today, next }, people)
    return found.map((reminder) => ({
      key: `reminders:${roadmap.id}:${room}:${today}:${reminder.owner ?? ''}`,
      at: { room, ...(reminder.owner !== undefined && { to: reminder.owner }) },
      view: reminderView(roadmap, reminder),
      mayJoin: true,
    }))
  },
})
