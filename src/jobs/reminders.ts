import { workspaceOf } from '../chat/place.ts'
import type { Post } from '../chat/post.ts'
import { dayAfter, dayIn } from '../plan/day.ts'
import { freeDays } from '../plan/free-days.ts'
import { landingOf } from '../plan/recurrence/days.ts'
import { remindersOf, setOn } from '../plan/reminder.ts'
import { reminderView } from '../views/reminder.ts'
import { defineJob, keyToday } from './job.ts'

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
    const isSetAnew = since === setOn(today, zone)
    const posts: Post[] = []
    for (const reminder of remindersOf(items, { before: dayIn(zone, since), today, next }, people)) {
      const { owner } = reminder
      const key = `reminders:${roadmap.id}:${room}:${today}:${owner ?? ''}`
      posts.push({
        // What was meant for a day before, and comes late, tells of today as well: once.
        key: isSetAnew ? await keyToday({ tx, now }, key) : key,
        at: { room, ...(owner !== undefined && { to: owner }) },
        view: reminderView(roadmap, reminder),
        mayJoin: true,
      })
    }
    return posts
  },
})
