import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { makeCommands } from '../../../src/commands/index.ts'
import { makeLog } from '../../../src/log.ts'
import { assemble } from '../../../src/main.ts'
import { slack } from '../../../src/platforms/slack/index.ts'
import { manifest } from '../../../src/platforms/slack/manifest.ts'
import { makeTestClock } from '../clock.ts'
import { temporaryFolder } from '../folder.ts'
import { smallPlan } from '../plans.ts'
import { secrets } from './ids.ts'
import { installed } from './installed-app.ts'
import { ana } from './people.ts'
import { startFakeSlack } from './start-fake-slack.ts'

/** A Slack workspace with the whole bot in it, in which ana handed over the bakery's plan; closed with the test. */
export async function slackWorkspace() {
  const clock = makeTestClock()
  const log = makeLog({ level: 'error', write: (line) => process.stderr.write(line), clock })
  const app = installed(manifest(makeCommands().map(({ form }) => form)))
  const { fake, port, host } = await startFakeSlack('http', { now: () => clock.now(), app })
  const { botToken, signingSecret } = secrets
  const platform = slack({ botToken, signingSecret, port, host, apiUrl: fake.apiUrl, clock, log })
  const config = { db: join(temporaryFolder(), 'cairn.db'), zone: 'Europe/Berlin', port, github: {} }
  const { engine, stop } = assemble({ config, clock, log }, [platform])
  await platform.start(engine.bot)
  onTestFinished(async () => {
    await fake.quiet()
    await platform.stop()
    await stop()
    await fake.close()
  })
  /** All that is due is done and delivered, edits of cards as well. */
  async function settled(): Promise<void> {
    await fake.quiet()
    await engine.settled()
    clock.advance(platform.editGap)
    await engine.settled()
    await fake.quiet()
  }
  await fake.mention(ana, 'import', { files: [{ name: 'bakery.md', bytes: smallPlan }] })
  await settled()
  return { clock, fake, settled }
}
