import { describe, expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../../../src/clock.ts'
import { discord } from '../../../src/platforms/discord/index.ts'
import { makeTestClock } from '../../support/clock.ts'
import { onDiscord } from '../../support/discord/discord-test.ts'
import { ana } from '../../support/discord/people.ts'
import { startFakeDiscord, token } from '../../support/discord/start-fake-discord.ts'
import { ids } from '../../support/discord/world.ts'
import { ScriptedBot } from '../../support/scripted-bot.ts'

const options = { token, applicationId: ids.application, clock: systemClock, log: () => undefined }

onDiscord('finds nothing wrong where all is right', async ({ platform }) => {
  expect(await platform.check()).toMatchInlineSnapshot(`
    [
      {
        "ok": true,
        "says": "DISCORD_TOKEN belongs to the bot cairn.",
      },
      {
        "ok": true,
        "says": "DISCORD_APPLICATION_ID is that of Cairn.",
      },
      {
        "ok": true,
        "says": "The bot may read the words in its threads (Message Content Intent).",
      },
      {
        "ok": true,
        "says": "In the server Team it has all permissions that it needs.",
      },
    ]
  `)
})

onDiscord('says what is wrong with application, intent, server and permissions', async ({ fake }) => {
  fake.failNext('GET', /^\/applications\/@me$/, { status: 200, body: { id: '42', name: 'Other', flags: 0 } })
  fake.failNext('GET', /^\/users\/@me\/guilds$/, {
    status: 200,
    body: [{ id: '43', name: 'Team', permissions: '2048' }],
  })
  const platform = discord({ ...options, apiUrl: fake.restUrl, guildId: ids.guild })
  expect(await platform.check()).toMatchInlineSnapshot(`
    [
      {
        "ok": true,
        "says": "DISCORD_TOKEN belongs to the bot cairn.",
      },
      {
        "ok": false,
        "remedy": "Set DISCORD_APPLICATION_ID=42.",
        "says": "DISCORD_APPLICATION_ID is 100000000000000001, but the token belongs to the application 42.",
      },
      {
        "ok": false,
        "remedy": "Switch on “Message Content Intent” at https://discord.com/developers/applications/42/bot: without it Discord refuses the connection.",
        "says": "The bot may not read what people write in its threads.",
      },
      {
        "ok": false,
        "remedy": "Open https://discord.com/oauth2/authorize?client_id=100000000000000001&scope=bot+applications.commands&permissions=309237746688 and choose the server.",
        "says": "The bot is not in the server DISCORD_GUILD_ID=400000000000000001.",
      },
      {
        "ok": false,
        "remedy": "Give its role these permissions, or open https://discord.com/oauth2/authorize?client_id=100000000000000001&scope=bot+applications.commands&permissions=309237746688 once more.",
        "says": "In the server Team it lacks: View Channels, Create Public Threads, Send Messages in Threads, Read Message History, Attach Files.",
      },
    ]
  `)
})

onDiscord('says that the token is wrong, in doctor and at the start', async ({ fake }) => {
  const platform = discord({ ...options, apiUrl: fake.restUrl, token: 'wrong.token' })
  expect(await platform.check()).toMatchInlineSnapshot(`
    [
      {
        "ok": false,
        "remedy": "Reset the token on the page “Bot” of your application (https://discord.com/developers/applications) and set it.",
        "says": "Discord does not know DISCORD_TOKEN.",
      },
    ]
  `)
  await expect(platform.start(new ScriptedBot())).rejects.toThrow('Discord does not know DISCORD_TOKEN.')
})

onDiscord('says at the start which intent is missing', async ({ fake }) => {
  fake.gateway.refuse = 4014
  const platform = discord({ ...options, apiUrl: fake.restUrl })
  await expect(platform.start(new ScriptedBot())).rejects.toThrow('the bot may not read messages')
})

describe('when Discord cannot be asked at the start', () => {
  const asking = /^\/gateway\/bot$/
  const nowhere = {
    url: 'ws://127.0.0.1:1',
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
  }

  onDiscord('starts all the same, and goes on trying until it can, with growing pauses', async ({ fake }) => {
    const clock = makeTestClock()
    const said: string[] = []
    const bot = new ScriptedBot()
    const platform = discord({ ...options, apiUrl: fake.restUrl, clock, log: (says) => said.push(says) })
    onTestFinished(() => platform.stop())
    for (const [at, status] of [500, 503, 429, 500].entries())
      fake.failNext('GET', asking, { status, body: {} }, at)
    await platform.start(bot)
    expect(said[0]).toMatch(/^Discord could not be asked: Discord answered 500\. Nobody is heard there/)
    await fake.until(() => said.length === 2)
    expect(said[1]).toMatch(/^Discord is there/)
    expect(clock.passed()).toBe(1_000 + 2_000 + 4_000 + 8_000)
    fake.mention(ana, 'help')
    await fake.until(() => bot.requests.length === 1, 'what is said there to be heard')
  })

  onDiscord('ends when it turns out then that the token is wrong', async ({ fake }) => {
    const clock = makeTestClock()
    const platform = discord({ ...options, apiUrl: fake.restUrl, clock, token: 'wrong.token' })
    onTestFinished(() => platform.stop())
    fake.failNext('GET', asking, { status: 500 })
    await platform.start(new ScriptedBot())
    await expect(platform.lost).rejects.toThrow('Discord does not know DISCORD_TOKEN.')
  })

  onDiscord('stops at once while it tries', async ({ fake }) => {
    const platform = discord({ ...options, apiUrl: fake.restUrl })
    fake.failNext('GET', asking, { status: 500 })
    await platform.start(new ScriptedBot())
    fake.failNext('GET', asking, { status: 200, body: nowhere })
    const asked = () => fake.calls.filter(({ path }) => asking.test(path)).length
    const before = asked()
    await fake.until(() => asked() === before + 1)
    await platform.stop()
  })
})

onDiscord(
  'is lost when the token is reset or the intent is switched off',
  async ({ fake, platform, logged }) => {
    fake.gateway.end(4014)
    await expect(platform.lost).rejects.toThrow('the bot may not read messages')
    expect(logged.join()).not.toContain('made again')
  },
)

it('says that Discord cannot be reached', async () => {
  const fake = await startFakeDiscord()
  const platform = discord({ ...options, apiUrl: fake.restUrl })
  await fake.close()
  const [finding] = await platform.check()
  expect(finding).toMatchObject({
    ok: false,
    remedy: 'Check the network and DISCORD_API_URL, then run doctor again.',
  })
  await expect(
    platform.post({ key: 'k', room: 'discord/1/2', view: { summary: 'x', nodes: [] } }),
  ).rejects.toMatchObject({ outcome: 'later' })
})

it('opens no address but Discord’s', async () => {
  const platform = discord(options)
  for (const url of [
    'http://cdn.discordapp.com/a',
    'https://evil.example/cdn.discordapp.com',
    'file:///etc/passwd',
    'x',
  ])
    await expect(platform.fetch({ name: 'a.md', url }, 10)).rejects.toThrow('“a.md” is no file on Discord.')
})
