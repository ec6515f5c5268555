import { assemble } from '../main.ts'
import type { Arguments } from './arguments.ts'
import { terminalRoom } from './local-room.ts'
import type { Session } from './task.ts'
import { welcome } from './welcome.ts'

/** Runs in this terminal until its input ends. */
export async function serveTerminal(session: Session, given: Arguments): Promise<void> {
  const room = terminalRoom(session, given)
  const cairn = assemble(session, [room])
  try {
    await welcome(cairn, session, given)
    await room.start(cairn.engine.bot)
    await room.ended
  } finally {
    await cairn.stop()
  }
}
