import { repliesOn } from './series.ts'
import type { World } from './world.ts'

/** Whatever was begun in a thread was said to its end, unless the platform would not take the beginning. */
export function judgeThreads(world: World): void {
  for (const { key } of world.said) {
    const on = /^series:.*:([\d-]{10})$/.exec(key)?.[1]
    if (on === undefined) continue
    for (let reply = 1; reply <= repliesOn(on); reply += 1)
      if (!world.isSettled(`${key}:${reply}`)) world.breaks(`never said: ${key}:${reply}`)
  }
}
