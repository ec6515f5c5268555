import { optimise } from '../optimise.js'
import { openDoor } from '../platforms/slack/door.ts'
import type { Task } from './task.ts'

/** Opens the door for Slack's requests first, if they come over HTTP, and loads all the rest behind it. */
export const start: Task = async (session, given) => {
  const { slack, discord, port, host } = session.config
  const door = slack === undefined || slack.appToken !== undefined ? undefined : await openDoor(port, host)
  if (slack !== undefined || discord !== undefined) optimise(false)
  try {
    const { serve } = await import('./serve.ts')
    await serve(session, given, door)
  } catch (problem) {
    await door?.close()
    throw problem
  }
}
