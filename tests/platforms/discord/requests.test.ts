import { expect } from 'vitest'
import { noon, onDiscord as it } from '../../support/discord/discord-test.ts'
import { ana, olga } from '../../support/discord/people.ts'
import { words } from '../../support/discord/scripted-bot.ts'
import { ids } from '../../support/discord/world.ts'

const room = `discord/${ids.guild}/${ids.channel}`
const by = { id: ana.id, name: 'Ana Lee' }

it('hears a typed subcommand with its options, and answers the one who asked alone', async ({ fake, bot }) => {
  bot.answer = () => ({ reply: words('IMD-3 is done.') })
  const answered = await fake.slash(ana, 'done', { refs: 'IMD-3', note: 'at last' })
  expect(bot.last).toEqual({ by, place: { room }, did: 'filled', command: 'done', values: { refs: 'IMD-3', note: 'at last' } })
  expect(bot.requests[0]?.at).toBe(noon)
  expect(answered.how).toBe('message')
  expect(answered.isPrivate).toBe(true)
  expect(answered.text).toBe('IMD-3 is done.')
  expect(fake.messages()).toEqual([])
})

it('knows who may manage the server', async ({ fake, bot }) => {
  await fake.slash(olga, 'done', { refs: 'IMD-3' })
  expect(bot.last.by).toEqual({ id: olga.id, name: 'Olga', admin: true })
})
