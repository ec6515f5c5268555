import type { Platform } from '../chat/platform.ts'
import { UserError } from '../errors.ts'
import { assemble } from '../main.ts'
import { optimise } from '../optimise.js'
import type { Door } from '../platforms/slack/door.ts'
import { becomeSoleBot } from '../store/sole-bot.ts'
import type { Arguments } from './arguments.ts'
import { collectGarbage } from './collect-garbage.ts'
import { orphaned } from './orphaned.ts'
import { configuredPlatforms } from './platforms.ts'
import type { Session } from './task.ts'

/** Runs on every platform that has a token, Slack behind a door that is open already; with none, in this terminal. */
export async function serve(session: Session, given: Arguments, door: Door | undefined): Promise<void> {
  const platforms = await configuredPlatforms(session, door)
  if (platforms.length > 0) {
    if (given.json || given.as !== undefined || given.room !== undefined)
      throw new UserError(
        'With a token set, “start” runs on that platform and takes no --json, --as or --room.',
        'For the terminal: cairn chat',
      )
    await serveOn(session, platforms)
    return
  }
  const { serveTerminal } = await import('./serve-terminal.ts')
  await serveTerminal(session, given)
}

async function serveOn(session: Session, platforms: readonly Platform[]): Promise<void> {
  const letGo = becomeSoleBot(session.config.db)
  try {
    await serveAlone(session, platforms)
  } finally {
    letGo()
  }
}

async function serveAlone(session: Session, platforms: readonly Platform[]): Promise<void> {
  const cairn = assemble(session, platforms)
  try {
    for (const platform of platforms) await platform.start(cairn.engine.bot)
  } catch (problem) {
    await cairn.stop()
    throw problem
  }
  const ends = [toldToStop(), ...(session.config.isUnderNpm ? [orphaned()] : [])]
  session.log.info('listening', { platforms: platforms.map((platform) => platform.name) })
  optimise(true)
  try {
    const end = Promise.race([...ends, ...platforms.flatMap(({ lost }) => lost ?? [])])
    // A platform that does not answer may hold up what is due at the start.
    await Promise.race([end, cairn.engine.settled().then(collectGarbage)])
    await end
    session.log.info('stopping')
  } catch (problem) {
    // Whatever supervises the bot sees by its status that it did not end of itself.
    session.log.error('stopping, for a platform is lost', { problem })
    throw problem
  } finally {
    await cairn.stop()
  }
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
