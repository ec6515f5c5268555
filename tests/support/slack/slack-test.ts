import { it } from 'vitest'
import type { Form } from '../../../src/chat/form.ts'
import type { Platform } from '../../../src/chat/platform.ts'
import { makeLog } from '../../../src/log.ts'
import { slack } from '../../../src/platforms/slack/index.ts'
import { makeTestClock, type TestClock } from '../clock.ts'
import { forms, ScriptedBot } from '../scripted-bot.ts'
import type { FakeSlack } from './fake-slack.ts'
import { secrets } from './ids.ts'
import { type Started, startFakeSlack } from './start-fake-slack.ts'

const noon = '2026-11-21T12:00:00Z'

/** A test with a fake Slack, an unmodified Bolt connected to it, and a bot that answers as the test decides. */
export const onSlack = it.extend<{
  how: 'http' | 'socket'
  started: Started
  clock: TestClock
  fake: FakeSlack
  bot: ScriptedBot
  platform: Platform
  logged: string[]
  offered: readonly Form[]
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants a pattern.
  how: async ({}, use) => use('http'),
  started: async ({ how }, use) => {
    const started = await startFakeSlack(how)
    await use(started)
    await started.fake.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants a pattern.
  clock: async ({}, use) => use(makeTestClock(noon)),
  fake: async ({ started }, use) => use(started.fake),
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants a pattern.
  offered: async ({}, use) => use(forms),
  bot: async ({ offered }, use) => use(new ScriptedBot(offered)),
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants a pattern.
  logged: async ({}, use) => use([]),
  platform: [
    async ({ how, started, clock, bot, logged }, use) => {
      const { botToken, signingSecret, appToken } = secrets
      const platform = slack({
        botToken,
        ...(how === 'socket' ? { appToken } : { signingSecret }),
        port: started.port,
        host: started.host,
        apiUrl: started.fake.apiUrl,
        clock,
        log: makeLog({ level: 'warn', write: (line) => logged.push(line), clock }),
      })
      await platform.start(bot)
      await use(platform)
      await platform.stop()
    },
    { auto: true },
  ],
})
