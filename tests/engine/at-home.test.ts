import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { ben, openBot } from './open-bot.ts'

const day = 24 * 60 * 60_000
const direct = 'discord/@me/77'
const plan = (title: string) => planOf([`# ${title}`, '', '- [ ] Wash up @ben (due 2026-12-03)', ''])

it('takes a direct message for one of the server that somebody was last told of and has not left', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  const left = new Set<string>()
  bot.discord.isMember = async (server) => !left.has(server)
  for (const [server, title, key] of [
    ['discord/900', 'Kitchen Plan', 'KP'],
    ['discord/901', 'Cellar Plan', 'CP'],
  ] as const) {
    const room = `${server}/C1`
    await bot.imports(plan(title), { room, key })
    await bot.typed('remind at 8:00', { room })
    await bot.typed('status', { room, by: ben })
    bot.clock.advance(day)
    await bot.cairn.engine.settled()
  }
  const seen = () => bot.typed('status NIL', { room: direct, by: ben })
  expect(await seen()).toBe('There is no roadmap NIL here. There is CP.')
  left.add('discord/901')
  bot.clock.advance(10 * 60_000)
  expect(await seen()).toBe('There is no roadmap NIL here. There is KP.')
  left.add('discord/900')
  bot.clock.advance(10 * 60_000)
  expect(await seen()).toBe('There is no roadmap NIL here. Import one first: /roadmap import')
})
