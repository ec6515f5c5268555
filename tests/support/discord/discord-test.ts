import { it } from 'vitest'
import type { Form } from '../../../src/chat/form.ts'
import type { Platform } from '../../../src/chat/platform.ts'
import { systemClock } from '../../../src/clock.ts'
import { discord } from '../../../src/platforms/discord/index.ts'
import { forms, ScriptedBot } from '../scripted-bot.ts'
import type { FakeDiscord } from './fake-discord.ts'
import { startFakeDiscord, token } from './start-fake-discord.ts'
import { ids } from './world.ts'

export const noon = Date.UTC(2026, 10, 21, 12)

/** A test with a fake Discord, an unmodified client connected to it, and a bot that answers as the test decides. */
export const onDiscord = it.extend<{
  /** By so many milliseconds Discord's clock is ahead. */
  discordClock: { aheadMs: number }
  fake: FakeDiscord
  bot: ScriptedBot
  platform: Platform
  logged: string[]
  offered: readonly Form[]
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants a pattern.
  discordClock: async ({}, use) => use({ aheadMs: 0 }),
  fake: async ({ discordClock }, use) => {
    const fake = await startFakeDiscord(() => Date.now() + discordClock.aheadMs)
    await use(fake)
    await fake.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants a pattern.
  offered: async ({}, use) => use(forms),
  bot: async ({ offered }, use) => use(new ScriptedBot(offered)),
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants a pattern.
  logged: async ({}, use) => use([]),
  platform: [
    async ({ fake, bot, logged }, use) => {
      const platform = discord({
        token,
        applicationId: ids.application,
        guildId: ids.guild,
        apiUrl: fake.restUrl,
        clock: { ...systemClock, now: () => noon },
        log: (says, error) => logged.push(error === undefined ? says : `${says}: ${error}`),
      })
      await platform.start(bot)
      await use(platform)
      await platform.stop()
    },
    { auto: true },
  ],
})
