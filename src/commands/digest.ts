import type { View } from '../chat/view.ts'
import { verdictsOf } from '../evidence/verdicts.ts'
import { readWeekly } from '../plan/recurrence/weekly.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { readDigest } from '../store/read-digest.ts'
import { askBefore } from '../store/standup-schedule.ts'
import { digestView } from '../views/digest.ts'
import { gateNodes } from '../views/gate.ts'
import { weekdays } from '../views/recurrence-words.ts'
import { said } from '../views/said.ts'
import { waitingNodes } from '../views/trigger.ts'
import { noteArranged } from './arranged.ts'
import { type Call, defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { mustMaintain } from './permission.ts'
import { schedule, scheduledHere } from './room-schedule.ts'

const sevenDays = 7 * 24 * 60 * 60 * 1000

export const digest = defineCommand({
  form: {
    command: 'digest',
    summary: 'What moved this week: for you now, or for the room every week',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'when', label: 'now, at Monday 9:30, or off', kind: 'text', rest: true },
    ],
    example: 'digest at Monday 9:30',
  },
  topic: 'look',
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const when = (call.values['when'] ?? 'now').trim()
    if (/^now$/iu.test(when)) return { reply: await now(call, roadmap) }
    mustMaintain(call, roadmap, 'set its digest')
    if (/^(?:off|never)$/iu.test(when)) return { reply: await off(call, roadmap) }
    return { reply: await weekly(call, roadmap, when.replace(/^(?:at|on|every)\s+/iu, '')) }
  },
})

async function now({ tx, request }: Call, roadmap: Roadmap): Promise<View> {
  const found = await readDigest(tx, roadmap, request.at - sevenDays, request.at)
  const decisions = [
    ...waitingNodes(roadmap, await tx.firings.ofRoadmap(roadmap.id)),
    ...gateNodes(await verdictsOf(tx, roadmap, request.at)),
  ]
  return digestView(found, { decisions })
}

async function off(call: Call, roadmap: Roadmap): Promise<View> {
  const { tx, request } = call
  const back = await backToNow(call, roadmap)
  const was = await tx.schedules.remove('digest', roadmap.id, request.place.room)
  await tx.schedules.remove('standup', roadmap.id, request.place.room)
  if (was) await noteArranged(call, { roadmap, what: 'the weekly digest off', back })
  return said(
    was
      ? `This room gets no digest of ${roadmap.key} any more.`
      : `This room gets no digest of ${roadmap.key}.`,
  )
}

/** The line that makes the digest of this room come as it does now, or not at all. */
async function backToNow(call: Call, roadmap: Roadmap): Promise<string> {
  const { step, at } = (await scheduledHere(call, roadmap, 'digest'))?.recurrence ?? {}
  const weekday = step?.unit === 'week' ? step.on[0] : undefined
  return weekday === undefined
    ? `digest ${roadmap.key} off`
    : `digest ${roadmap.key} at ${weekdays[weekday - 1]} ${at}`
}

async function weekly(call: Call, roadmap: Roadmap, words: string): Promise<View> {
  const { weekday, at } = readWeekly(words)
  const back = await backToNow(call, roadmap)
  const first = await schedule(call, roadmap, 'digest', { unit: 'week', count: 1, on: [weekday] }, at)
  const { tx, request } = call
  const digests = (await tx.schedules.ofRoadmap(roadmap.id)).filter((one) => one.job === 'digest')
  for (const { room, recurrence } of digests)
    if (room === request.place.room) await askBefore(tx, roadmap, room, recurrence, request.at)
  await noteArranged(call, { roadmap, what: `the weekly digest at ${weekdays[weekday - 1]} ${at}`, back })
  return said(`This room gets a digest of ${roadmap.key} every week.`, {
    text: ['The next digest of ', { bold: roadmap.key }, ' comes ', first, ', and then every week.'],
  })
}
