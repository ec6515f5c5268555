import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeLog } from '../../src/log.ts'
import { assemble } from '../../src/main.ts'
import { discord } from '../../src/platforms/discord/index.ts'
import { slack } from '../../src/platforms/slack/index.ts'
import { makeTestClock } from '../support/clock.ts'
import { ana as discordAna } from '../support/discord/people.ts'
import { startFakeDiscord, token } from '../support/discord/start-fake-discord.ts'
import { ids as discordIds } from '../support/discord/world.ts'
import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'
import { secrets } from '../support/slack/ids.ts'
import { ana } from '../support/slack/people.ts'
import { startFakeSlack } from '../support/slack/start-fake-slack.ts'

it('serves Slack and Discord from one database, and neither sees the other’s plans', async () => {
  const clock = makeTestClock()
  const log = makeLog({ level: 'error', write: (line) => process.stderr.write(line), clock })
  const { fake: onSlack, port, host } = await startFakeSlack('http', { now: () => clock.now() })
  const onDiscord = await startFakeDiscord()
  const { botToken, signingSecret } = secrets
  const { application: applicationId, guild: guildId } = discordIds
  const platforms = [
    slack({ botToken, signingSecret, port, host, apiUrl: onSlack.apiUrl, clock, log }),
    discord({ token, applicationId, guildId, apiUrl: onDiscord.restUrl, clock, log: () => undefined }),
  ]
  const config = { db: join(temporaryFolder(), 'cairn.db'), zone: 'UTC', port, github: {} }
  const { engine, stop } = assemble({ config, clock, log }, platforms)
  for (const platform of platforms) await platform.start(engine.bot)

  const inSlack = async (text: string) => (await onSlack.slash(ana, text)).text
  const inDiscord = async (command: string, values: Record<string, string>) =>
    (await onDiscord.slash(discordAna, command, values)).text
  expect(await inSlack('status BM')).toContain('There is no roadmap BM here')

  const file = { name: 'bakery.md', bytes: smallPlan }
  await onDiscord.slash(discordAna, 'import', {}, { files: { file } })
  await engine.settled()
  expect(await inDiscord('status', { key: 'BM' })).toContain('Bakery Move')
  expect(await inSlack('status BM')).toContain('There is no roadmap BM here')

  await onSlack.mention(ana, 'import', { files: [file] })
  await onSlack.quiet()
  await engine.settled()
  expect(await inSlack('done BM-2')).toContain('BM-2')
  expect(await inSlack('show BM-2')).toContain('done')
  expect(await inDiscord('show', { refs: 'BM-2' })).toContain('open')

  await stop()
  await onSlack.close()
  await onDiscord.close()
})
