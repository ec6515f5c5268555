import { workspaceOf } from '../chat/place.ts'
import { dayIn } from '../plan/day.ts'
import { openOf, ownOf } from '../plan/own.ts'
import { ownDigest, ownDigestKey } from '../store/own-digest.ts'
import { standingsOf, stillDue } from '../store/read-standings.ts'
import { ownView } from '../views/own.ts'
import { defineJob, keyToday } from './job.ts'

/** What is somebody's, told to them alone; nothing where nothing of it is open. */
export const personalDigest = defineJob({
  name: ownDigest,
  // It is for one person, whatever becomes of the room in which they asked for it.
  whileUnfollowed: 'here',
  async run({ tx, roadmap, room, person, on, now }) {
    if (person === undefined) return []
    const items = await tx.items.all(roadmap.id)
    const criteria = await standingsOf(tx, roadmap, items, now)
    const { name = '' } = (await tx.people.of(workspaceOf(room))).find(({ id }) => id === person) ?? {}
    const due = await stillDue(tx, roadmap, items, criteria)
    const own = ownOf(due, { id: person, name }, dayIn(roadmap.settings.zone, now))
    if (openOf(own).length === 0) return []
    const key = await keyToday({ tx, now }, ownDigestKey(roadmap.id, room, person, on))
    return [{ key, at: { room, to: person }, view: ownView(roadmap, own), mayJoin: true }]
  },
})
