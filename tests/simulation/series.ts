import type { Post } from '../../src/chat/post.ts'
import { defineJob } from '../../src/jobs/job.ts'
import { said } from '../../src/views/said.ts'

/** How many replies the thread of a day has. */
export const repliesOn = (on: string): number => Number(on.slice(8)) % 4

/** Something long to say on every occasion: a headline and up to three replies in its thread, one after the other. */
export const series = defineJob({
  name: 'series',
  async run({ roadmap, room, on, missed }) {
    const key = `series:${roadmap.id}:${room}:${on}`
    const head: Post = {
      key,
      at: { room },
      view: said(`${on}, ${missed} before it were missed`),
      mayJoin: true,
    }
    const replies = Array.from({ length: repliesOn(on) }, (_, at) => ({
      key: `${key}:${at + 1}`,
      at: { room, under: key },
      view: said(`${at + 1}`),
    }))
    return [head, ...replies]
  },
})
