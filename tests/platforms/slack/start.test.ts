import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import type { Platform } from '../../../src/chat/platform.ts'
import { systemClock } from '../../../src/clock.ts'
import { UserError } from '../../../src/errors.ts'
import { makeLog } from '../../../src/log.ts'
import { slack } from '../../../src/platforms/slack/index.ts'
import { manifest, scopes } from '../../../src/platforms/slack/manifest.ts'
import type { SlackOptions } from '../../../src/platforms/slack/options.ts'
import { makeTestClock } from '../../support/clock.ts'
import { forms, ScriptedBot } from '../../support/scripted-bot.ts'
import { rateLimited } from '../../support/slack/http.ts'
import { secrets } from '../../support/slack/ids.ts'
import { judgeManifest } from '../../support/slack/judge-manifest.ts'
import { ana } from '../../support/slack/people.ts'
import { startFakeSlack } from '../../support/slack/start-fake-slack.ts'

/** A platform beside a fake Slack, not yet started, and what it logs. */
async function beside(how: 'http' | 'socket', more: Partial<SlackOptions> = {}) {
  const { fake, port, host, socket } = await startFakeSlack(how)
  const logged: string[] = []
  const { botToken, signingSecret, appToken } = secrets
  const platform = slack({
    botToken,
    ...(how === 'socket' ? { appToken } : { signingSecret }),
    port,
    host,
    apiUrl: fake.apiUrl,
    clock: systemClock,
    log: makeLog({ level: 'info', write: (line) => logged.push(line), clock: systemClock }),
    ...more,
  })
  return { fake, port, host, socket, logged, platform }
}

const findingsOf = async (platform: Platform) =>
  (await platform.check()).map(({ ok, says }) => `${ok ? '✓' : '✗'} ${says}`)

it.each(['http', 'socket'] as const)('starts and stops over %s without a word in the log', async (how) => {
  const { fake, platform, logged } = await beside(how)
  await platform.start(new ScriptedBot())
  await platform.stop()
  await platform.stop()
  await fake.close()
  expect(logged).toEqual([])
})

it('says plainly that the token is not taken', async () => {
  const { fake, platform } = await beside('http', { botToken: 'xoxb-wrong' })
  const problem = await platform.start(new ScriptedBot()).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(UserError)
  expect(String(problem)).toContain('Slack refused SLACK_BOT_TOKEN: invalid_auth.')
  expect(await findingsOf(platform)).toEqual([
    '✗ Slack does not take SLACK_BOT_TOKEN: invalid_auth.',
    expect.stringMatching(/^✓ Requests come over HTTP to port \d+, path \/slack\/events/),
  ])
  await fake.close()
})

it.each(['http', 'socket'] as const)(
  'starts over %s while Slack cannot be asked, and goes on trying until it can',
  async (how) => {
    const clock = makeTestClock()
    const { fake, platform, socket, logged } = await beside(how, { clock })
    const bot = new ScriptedBot()
    for (const [passing, fault] of [{ status: 503 }, 'reset' as const, rateLimited(30)].entries())
      fake.failNext('auth.test', fault, passing)
    if (how === 'socket') fake.failNext('apps.connections.open', { status: 503 })
    await platform.start(bot)
    expect(logged[0]).toMatch(/Slack could not be asked: Slack answered 503\. Nobody is heard there/)
    await fake.until(() => logged.some((line) => line.includes('Slack is there')), 'Slack')
    expect(clock.passed()).toBeGreaterThanOrEqual(1_000 + 2_000 + 30_000)
    expect(socket?.isOpen ?? true).toBe(true)
    await fake.slash(ana, 'status')
    expect(bot.last).toMatchObject({ did: 'typed', text: 'status' })
    await platform.stop()
    await fake.close()
  },
)

it('starts while Slack opens no connection, and says that it is there once it does, not before', async () => {
  const { fake, platform, socket, logged } = await beside('socket', { clock: makeTestClock() })
  for (const fault of [{ status: 503 }, 'reset', { error: 'internal_error' }] as const)
    fake.failNext('apps.connections.open', fault)
  await platform.start(new ScriptedBot())
  await fake.until(() => logged.some((line) => line.includes('Slack is there')), 'Slack')
  expect(socket?.isOpen).toBe(true)
  expect(logged.filter((line) => line.includes('is heard'))).toEqual([
    expect.stringContaining('Slack could not be asked: Slack answered 503. Nobody is heard there'),
    expect.stringContaining('Slack is there: who is there is heard now'),
  ])
  await platform.stop()
  await fake.close()
})

it('stops while Slack has opened no connection yet', async () => {
  const { fake, platform, socket, logged } = await beside('socket')
  fake.failNext('apps.connections.open', { status: 503 })
  await platform.start(new ScriptedBot())
  expect(logged.at(-1)).toContain('I go on trying')
  await platform.stop()
  expect(socket?.connected).toBe(0)
  await fake.close()
})

it('is lost when it turns out then that the token is wrong', async () => {
  const { fake, platform } = await beside('http', { botToken: 'xoxb-wrong', clock: makeTestClock() })
  fake.failNext('auth.test', { status: 503 })
  await platform.start(new ScriptedBot())
  await expect(platform.lost).rejects.toThrow('Slack refused SLACK_BOT_TOKEN: invalid_auth.')
  await platform.stop()
  await fake.close()
})

it('stops at once while Slack cannot be asked', async () => {
  const { fake, platform, logged } = await beside('http')
  await fake.close()
  await platform.start(new ScriptedBot())
  expect(logged.at(-1)).toMatch(/Slack could not be asked: .*ECONNREFUSED.*I go on trying/)
  await platform.stop()
})

it('says plainly that the port is taken', async () => {
  const { fake, platform, port, host } = await beside('http')
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(port, host, resolve))
  const problem = await platform.start(new ScriptedBot()).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(UserError)
  expect(String(problem)).toContain(`cannot be listened for on port ${port}`)
  other.close()
  await fake.close()
})

it('finds everything in order, or says which scopes are missing and what for', async () => {
  const { fake, platform } = await beside('socket')
  expect(await findingsOf(platform)).toEqual([
    expect.stringMatching(/^✓ SLACK_BOT_TOKEN belongs to the bot \w+ in the workspace .+\.$/),
    '✓ The bot has every scope that it needs.',
    '✓ SLACK_APP_TOKEN opens a connection (Socket Mode).',
  ])
  fake.granted.delete('files:read')
  expect((await findingsOf(platform))[1]).toBe(
    '✗ The bot lacks files:read (to read the plan that somebody uploads).',
  )
  await fake.close()
})

it('says what is wrong with an app token', async () => {
  const { fake, platform } = await beside('socket', { appToken: 'xapp-wrong' })
  expect((await findingsOf(platform)).at(-1)).toContain('✗ SLACK_APP_TOKEN opens no connection')
  await fake.close()
})

it('says once that Slack is not reached, and blames no token for it', async () => {
  const { fake, platform } = await beside('socket')
  await fake.close()
  expect(await findingsOf(platform)).toEqual([
    expect.stringMatching(/^✗ Slack could not be asked: .*ECONNREFUSED/),
  ])
})

it('prints a manifest that Slack takes, with its commands on messages and no scope without a use', () => {
  const printed = manifest(forms)
  expect(() => judgeManifest(printed)).not.toThrow()
  expect(printed.features.shortcuts).toEqual([
    { name: 'Note on an item', type: 'message', callback_id: 'note', description: 'Write something down' },
  ])
  expect(printed.oauth_config.scopes.bot).toEqual(Object.keys(scopes))
})

it('connects again, however often Slack opens no connection', async () => {
  const { fake, platform, socket, logged } = await beside('socket', { clock: makeTestClock() })
  const bot = new ScriptedBot()
  await platform.start(bot)
  for (const fault of [{ status: 503 }, 'reset', rateLimited(30), { error: 'internal_error' }] as const)
    fake.failNext('apps.connections.open', fault)
  socket?.drop()
  await fake.until(() => socket?.connected === 2 && socket.isOpen, 'the second connection')
  await fake.slash(ana, 'status')
  expect(bot.last).toMatchObject({ did: 'typed', text: 'status' })
  expect(logged.filter((line) => /Nobody is heard there|is there again/.test(line))).toHaveLength(2)
  await platform.stop()
  await fake.close()
})

it('is lost once Slack takes the app token no more', async () => {
  const { fake, platform, socket } = await beside('socket', { clock: makeTestClock() })
  await platform.start(new ScriptedBot())
  fake.failNext('apps.connections.open', { error: 'token_revoked' })
  socket?.drop()
  await expect(platform.lost).rejects.toThrow('Slack opens no connection for SLACK_APP_TOKEN: token_revoked.')
  await platform.stop()
  await fake.close()
})

it('stops while Slack opens no connection', async () => {
  const { fake, platform, socket } = await beside('socket')
  await platform.start(new ScriptedBot())
  socket?.drop()
  await fake.until(() => socket?.isOpen === false, 'the end of the connection')
  await platform.stop()
  expect(socket?.connected).toBe(1)
  await fake.close()
})
