import { assemble } from '../main.ts'
import { terminalRoom } from './local-room.ts'
import type { Task } from './task.ts'

/** The local room until the end of input. */
export const chat: Task = async (session, given) => {
  const room = terminalRoom(session, given)
  const cairn = assemble(session, [room])
  try {
    await room.start(cairn.engine.bot)
    await room.ended
  } finally {
    await cairn.stop()
  }
}
