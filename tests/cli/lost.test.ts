import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { said as view } from '../../src/views/said.ts'
import { ana } from '../support/discord/people.ts'
import { startFakeDiscord, token } from '../support/discord/start-fake-discord.ts'
import { ids } from '../support/discord/world.ts'
import { temporaryFolder } from '../support/folder.ts'
import { freePort } from '../support/slack/free-port.ts'
import { secrets } from '../support/slack/ids.ts'
import { startFakeSlack } from '../support/slack/start-fake-slack.ts'
import { startCairn } from './cairn.ts'

const settings = (apiUrl: string) => ({
  DISCORD_TOKEN: token,
  DISCORD_APPLICATION_ID: ids.application,
  DISCORD_API_URL: apiUrl,
})

it('ends with status 1 when Discord takes the token no more', async () => {
  const fake = await startFakeDiscord()
  onTestFinished(() => fake.close())
  const child = startCairn(temporaryFolder(), ['start'], settings(fake.restUrl))
  const said = text(child.stderr)
  for await (const line of createInterface({ input: child.stderr })) if (line.includes('"listening"')) break
  fake.gateway.end(4004)
  expect((await once(child, 'close'))[0]).toBe(1)
  expect(await said).toMatch(/"level":"error".*Discord does not know DISCORD_TOKEN/)
})

it('ends when it is told to while Discord does not take what was due at the start', async () => {
  const fake = await startFakeDiscord()
  onTestFinished(() => fake.close())
  const folder = temporaryFolder()
  const store = openStore(join(folder, 'cairn.db'))
  const room = `discord/${ids.guild}/${ids.channel}`
  await store.write((tx) => tx.posts.add({ key: 'due', at: { room }, view: view('Due') }, 0))
  store.close()
  const posting = /^\/channels\/\d+\/messages$/
  fake.failNext('POST', posting, { waitMs: 3_000 })
  const child = startCairn(folder, ['start'], settings(fake.restUrl))
  const said = text(child.stderr)
  for await (const line of createInterface({ input: child.stderr })) if (line.includes('"listening"')) break
  await fake.until(() => fake.calls.some(({ method, path }) => method === 'POST' && posting.test(path)))
  child.kill('SIGTERM')
  expect((await once(child, 'close'))[0]).toBe(0)
  expect(await said).toContain('"stopping"')
})

it('serves Slack while Discord cannot be reached', async () => {
  const { fake, port, host } = await startFakeSlack('http')
  onTestFinished(() => fake.close())
  const child = startCairn(temporaryFolder(), ['start'], {
    ...settings(`http://127.0.0.1:${await freePort()}`),
    CAIRN_PORT: String(port),
    CAIRN_HOST: host,
    SLACK_BOT_TOKEN: secrets.botToken,
    SLACK_SIGNING_SECRET: secrets.signingSecret,
    SLACK_API_URL: fake.apiUrl,
  })
  const said = text(child.stderr)
  for await (const line of createInterface({ input: child.stderr })) if (line.includes('"listening"')) break
  await fake.slash({ id: 'U0ANNA0001', name: 'anna' }, 'help')
  await fake.until(() => fake.said().length > 0, 'an answer')
  child.kill('SIGTERM')
  expect((await once(child, 'close'))[0]).toBe(0)
  expect(await said).toMatch(/"level":"warn".*Discord could not be asked: .*ECONNREFUSED.*I go on trying/)
})

it('serves Discord while Slack cannot be reached', async () => {
  const fake = await startFakeDiscord()
  onTestFinished(() => fake.close())
  const child = startCairn(temporaryFolder(), ['start'], {
    ...settings(fake.restUrl),
    SLACK_BOT_TOKEN: secrets.botToken,
    SLACK_APP_TOKEN: secrets.appToken,
    SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/`,
  })
  const said = text(child.stderr)
  for await (const line of createInterface({ input: child.stderr })) if (line.includes('"listening"')) break
  expect((await fake.slash(ana, 'help')).text).toContain('/roadmap')
  child.kill('SIGTERM')
  expect((await once(child, 'close'))[0]).toBe(0)
  expect(await said).toMatch(/"level":"warn".*Slack could not be asked: .*ECONNREFUSED.*I go on trying/)
})

it.skipIf(process.platform === 'win32')('ends with npm, whose shell passes no signal on', async () => {
  const fake = await startFakeDiscord()
  onTestFinished(() => fake.close())
  const { PATH = '', HOME = '' } = process.env
  const shell = spawn('sh', ['-c', `'${process.execPath}' '${resolve('src/cairn.js')}' start; true`], {
    cwd: temporaryFolder(),
    env: { PATH, HOME, npm_lifecycle_event: 'start', ...settings(fake.restUrl) },
  })
  const said: string[] = []
  for await (const line of createInterface({ input: shell.stderr })) {
    said.push(line)
    if (line.includes('"listening"')) shell.kill('SIGTERM')
  }
  expect(said.join()).toContain('"stopping"')
})
