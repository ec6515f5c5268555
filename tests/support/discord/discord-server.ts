import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { makeLog } from '../../../src/log.ts'
import { assemble } from '../../../src/main.ts'
import { discord } from '../../../src/platforms/discord/index.ts'
import { makeTestClock } from '../clock.ts'
import { temporaryFolder } from '../folder.ts'
import { smallPlan } from '../plans.ts'
import { ana } from './people.ts'
import { startFakeDiscord, token } from './start-fake-discord.ts'
import { ids } from './world.ts'

/** Longer than the platform keeps between two edits of a card. */
const editGap = 60_000

/** A Discord server with the whole bot in it, in which ana handed over the bakery's plan; closed with the test. */
export async function discordServer() {
  const clock = makeTestClock()
  const log = makeLog({ level: 'error', write: (line) => process.stderr.write(line), clock })
  const fake = await startFakeDiscord(() => clock.now())
  const own = { token, applicationId: ids.application, guildId: ids.guild, apiUrl: fake.restUrl }
  const platform = discord({ ...own, clock, log: (says, problem) => log.error(says, { problem }) })
  const config = { db: join(temporaryFolder(), 'cairn.db'), zone: 'UTC', port: 0, github: {} }
  const { engine, stop } = assemble({ config, clock, log }, [platform])
  await platform.start(engine.bot)
  onTestFinished(async () => {
    await platform.stop()
    await stop()
    await fake.close()
  })
  /** All that is due is done and delivered, edits of cards as well. */
  async function settled(): Promise<void> {
    await engine.settled()
    clock.advance(editGap)
    await engine.settled()
  }
  await fake.slash(ana, 'import', {}, { files: { file: { name: 'bakery.md', bytes: smallPlan } } })
  await settled()
  return { clock, fake, engine, settled }
}
