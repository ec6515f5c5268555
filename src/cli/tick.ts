import { assemble } from '../main.ts'
import { becomeSoleBot } from '../store/sole-bot.ts'
import { terminalRoom } from './local-room.ts'
import { configuredPlatforms } from './platforms.ts'
import type { Task } from './task.ts'

/** Does all that is due, prints what the local room was sent, and ends. */
export const tick: Task = async (session, given) => {
  const configured = await configuredPlatforms(session)
  const letGo = configured.length > 0 ? becomeSoleBot(session.config.db) : undefined
  try {
    const cairn = assemble(session, [...configured, terminalRoom(session, given)])
    await cairn.engine.settled()
    await cairn.stop()
  } finally {
    letGo?.()
  }
}
