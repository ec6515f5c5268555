import type { Inline } from '../chat/inline.ts'
import { said } from '../views/said.ts'
import { defineCommand } from './command.ts'

export const health = defineCommand({
  form: {
    command: 'health',
    summary: 'Whether the bot is well: what was sent, what waits, what failed',
    fields: [],
    example: 'health',
  },
  topic: 'bot',
  does: 'read',
  async run({ tx, request }) {
    const tally = await tx.posts.tally(request.place.room)
    const followed = await tx.roadmaps.followedIn(request.place.room)
    const waiting = (tally.counts['waiting'] ?? 0) + (tally.counts['sending'] ?? 0)
    const failed = tally.counts['failed'] ?? 0
    const schedules = (await Promise.all(followed.map(({ id }) => tx.schedules.ofRoadmap(id)))).flat()
    const here = schedules.filter(({ room }) => room === request.place.room)
    const lines: Inline[] = [
      followed.length === 0
        ? 'This room follows no roadmap.'
        : `This room follows ${followed.map((one) => one.key).join(', ')}.`,
      `Messages in this room: ${tally.counts['standing'] ?? 0} delivered, ${waiting} waiting, ${failed} failed.`,
      ...here.map(({ job, roadmap, dueAt, recurrence }): Inline => {
        const of = `The next ${job} of ${followed.find(({ id }) => id === roadmap)?.key}`
        return dueAt === undefined
          ? `${of} never comes: it has ended.`
          : [of, ' comes ', { instant: dueAt, zone: recurrence.zone, show: 'both' }, '.']
      }),
      ...(tally.problem === undefined ? [] : [`The last problem: ${tally.problem}`]),
    ]
    return { reply: said(failed === 0 ? 'All is well.' : 'Something did not arrive.', { lines }) }
  },
})
