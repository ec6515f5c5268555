import { workspaceOf } from '../chat/place.ts'
import type { View } from '../chat/view.ts'
import { UserError } from '../errors.ts'
import { dayIn } from '../plan/day.ts'
import { freeDays } from '../plan/free-days.ts'
import { ownOf } from '../plan/own.ts'
import { readQuietHours } from '../plan/quiet-hours.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import { readRecurrence } from '../plan/recurrence/read-recurrence.ts'
import { weekdayNamed } from '../plan/recurrence/weekday-names.ts'
import { readTimeOfDay, readWeekly } from '../plan/recurrence/weekly.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { ownDigest as job } from '../store/own-digest.ts'
import { standingsOf, stillDue } from '../store/read-standings.ts'
import { ownView } from '../views/own.ts'
import { said } from '../views/said.ts'
import { noteArranged } from './arranged.ts'
import { type Call, defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'

export const me = defineCommand({
  form: {
    command: 'me',
    summary: 'What is yours; by direct message each day or week; and your quiet hours',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      {
        name: 'words',
        label: 'digest at 8:30, digest Monday 8:30, digest off, quiet 20:00-8:00, quiet off',
        kind: 'text',
        rest: true,
      },
    ],
    example: 'me digest at 8:30',
  },
  topic: 'look',
  does: 'write',
  async run(call) {
    const [action, ...rest] = (call.values['words'] ?? '').trim().split(/\s+/)
    const words = rest.join(' ')
    if (action === 'quiet') return { reply: await setQuiet(call, words) }
    const roadmap = await roadmapHere(call, call.values['key'])
    if (action === 'digest') return { reply: await setDigest(call, roadmap, words) }
    if (action !== undefined && action !== '')
      throw new UserError(
        `I do not know what “${action}” means after “me”.`,
        `For example: /roadmap me ${roadmap.key} digest at 8:30`,
      )
    return { reply: await show(call, roadmap) }
  },
})

async function show({ tx, request: { by, at } }: Call, roadmap: Roadmap): Promise<View> {
  const today = dayIn(by.zone ?? roadmap.settings.zone, at)
  const items = await tx.items.all(roadmap.id)
  const criteria = await standingsOf(tx, roadmap, items, at)
  return ownView(roadmap, ownOf(await stillDue(tx, roadmap, items, criteria), by, today))
}

async function setQuiet(call: Call, words: string): Promise<View> {
  const {
    tx,
    request: { by, place },
    values: { key },
  } = call
  // Where no roadmap is named or followed, there is no change that undo could pass this over for.
  const [followed] = await tx.roadmaps.followedIn(place.room)
  const roadmap = key === undefined ? followed : await roadmapHere(call, key)
  const isOff = /^(?:off|none|never)$/iu.test(words)
  const workspace = workspaceOf(place.room)
  const noted = { what: 'your quiet hours', back: `me quiet ${isOff ? '20:00-8:00' : 'off'}`, isOwn: true }
  if (isOff) {
    await tx.quietHours.remove(workspace, by.id)
    if (roadmap !== undefined) await noteArranged(call, { roadmap, ...noted })
    return said('You have no quiet hours: what is for you comes when it is due.')
  }
  const hours = readQuietHours(words, by.zone ?? (await zoneHere(call)))
  await tx.quietHours.set(workspace, by.id, hours)
  if (roadmap !== undefined) await noteArranged(call, { roadmap, ...noted })
  return said(
    `From ${hours.from} to ${hours.to} (${hours.zone}) nothing comes for you alone; it waits until then.`,
  )
}

/** The zone of whoever's platform tells none, as Discord: that of the plan, as for their digest; quiet hours need no plan. */
async function zoneHere(call: Call): Promise<string> {
  const { tx, request, values } = call
  if (values['key'] !== undefined) return (await roadmapHere(call, values['key'])).settings.zone
  const { room } = request.place
  const [followed] = await tx.roadmaps.followedIn(room)
  const [other] = followed === undefined ? await tx.roadmaps.ofWorkspace(workspaceOf(room)) : []
  return (followed ?? other)?.settings.zone ?? 'UTC'
}

async function setDigest(call: Call, roadmap: Roadmap, words: string): Promise<View> {
  const {
    tx,
    request: { by, at, place },
  } = call
  const { key, id, settings } = roadmap
  if (/^(?:off|none|never)$/iu.test(words)) {
    const was = await endDigest(call, roadmap)
    const back = `me ${key} digest at 8:30`
    if (was) await noteArranged(call, { roadmap, what: 'your own digest', back, isOwn: true })
    return said(was ? `You are told of ${key} no more.` : `You are not told of ${key}.`)
  }
  const time = words.replace(/^(?:at|on|every)\s+/iu, '')
  const isWeekly = weekdayNamed(time.split(/[\s,]+/)[0] ?? '') !== undefined
  const { on, at: hour } = isWeekly
    ? ((weekly) => ({ on: [weekly.weekday], at: weekly.at }))(readWeekly(time))
    : { on: [1, 2, 3, 4, 5], at: readTimeOfDay(time) }
  const zone = by.zone ?? settings.zone
  const recurrence = readRecurrence({
    step: { unit: 'week', count: 1, on },
    from: dayIn(zone, at),
    at: hour,
    zone,
    whenFree: settings.whenFree ?? 'shift',
  })
  const next = nextOccurrence(recurrence, at, freeDays(settings))
  await endDigest(call, roadmap)
  await tx.schedules.set({
    job,
    roadmap: id,
    room: place.room,
    person: by.id,
    recurrence,
    doneUntil: at,
    ...(next && { dueAt: next.at }),
  })
  const back = `me ${key} digest off`
  await noteArranged(call, { roadmap, what: 'your own digest', back, isOwn: true })
  return said(`You are told of what is yours in ${key}.`, {
    text: [
      `You are told of what is yours in ${key} every ${isWeekly ? 'week' : 'working day'}, first `,
      next === undefined ? 'never' : { instant: next.at, zone, show: 'both' },
      '; on days when nothing is, nothing comes.',
    ],
  })
}

/** It is one person's, wherever they asked for it. Says whether there was one. */
async function endDigest({ tx, request: { by } }: Call, { id }: Roadmap): Promise<boolean> {
  const own = (await tx.schedules.ofRoadmap(id)).filter((one) => one.job === job && one.person === by.id)
  for (const { room } of own) await tx.schedules.remove(job, id, room, 0, by.id)
  return own.length > 0
}
