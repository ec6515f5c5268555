import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { ben, type OpenBot, openBot } from './open-bot.ts'

const day = 24 * 60 * 60_000
const direct = 'discord/@me/77'
const plan = (title: string) => planOf([`# ${title}`, '', '- [ ] Wash up @ben (due 2026-12-03)', ''])

/** Ben was reminded of a plan in one server, and then of another in a second one. */
async function toldByTwo(): Promise<{ readonly bot: OpenBot; readonly left: Set<string> }> {
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
  return { bot, left }
}

it('takes a direct message for one of the server that somebody was last told of and has not left', async () => {
  const { bot, left } = await toldByTwo()
  const seen = () => bot.typed('status NIL', { room: direct, by: ben })
  expect(await seen()).toBe('There is no roadmap NIL here. There is CP.')
  left.add('discord/901')
  bot.clock.advance(10 * 60_000)
  expect(await seen()).toBe('There is no roadmap NIL here. There is KP.')
  left.add('discord/900')
  bot.clock.advance(10 * 60_000)
  expect(await seen()).toBe('There is no roadmap NIL here. Import one first: /roadmap import')
})

it('takes what is done at a message for the server of whose plan it tells', async () => {
  const { bot, left } = await toldByTwo()
  const [of = ''] =
    [...bot.discord.messages].find(([, { room, to }]) => room === 'discord/900/C1' && to === 'U2') ?? []
  const where = { room: direct, by: ben }
  expect(await bot.pressed(of, 'done KP-1', [], where)).toContain('KP-1')
  expect(await bot.replied(of, 'reopen KP-1', where)).toContain('KP-1')
  expect(await bot.typed('status NIL', where)).toBe('There is no roadmap NIL here. There is CP.')
  left.add('discord/900')
  bot.clock.advance(10 * 60_000)
  expect(await bot.pressed(of, 'done KP-1', [], where)).toContain('There is no roadmap KP here')
})
