import { expect, it } from 'vitest'
import { discordServer } from '../support/discord/discord-server.ts'
import { ana, ben } from '../support/discord/people.ts'
import { offers } from '../support/discord/typed-options.ts'

/** How the command lines begin that a text tells people to type. */
const hintsIn = (text: string) => text.match(/\/roadmap [a-z][a-z-]*(?: [a-z]+)?/gi) ?? []

it('tells on Discord only of commands that Discord offers by that name', async () => {
  const { fake, settled } = await discordServer()
  const answers = [
    await fake.slash(ana, 'health'),
    await fake.slash(ana, 'watch', { key: 'BM' }),
    await fake.slash(ana, 'help', { command: 'watch' }),
    await fake.slash(ana, 'help', { command: 'reading' }),
    await fake.slash(ana, 'lint', { key: 'BM' }),
    await fake.slash(ana, 'run'),
    await fake.slash(ana, 'me'),
    await fake.slash(ana, 'kind', { refs: 'BM-2', kind: 'claim' }),
    await fake.slash(ana, 'list', { filter: 'claims' }),
    await fake.slash(ana, 'unfollow'),
    await fake.slash(ana, 'status'),
  ]
  await settled()
  const said = [...answers, ...fake.messages()].map(({ text }) => text).join('\n')
  const hints = hintsIn(said)
  expect(hints.filter((line) => !offers(fake.commands, line))).toEqual([])
  expect(hints).toContain('/roadmap more watch')
  expect(hints).toContain('/roadmap more reading')
  expect(fake.messages().at(-1)?.text).toContain('/roadmap more kind BM-2 task')
  expect(hints).toContain('/roadmap more follow')
})

it('takes a command that was sent as a message in its thread or to it alone, as it is shown or without the group', async () => {
  const { fake, settled } = await discordServer()
  await fake.slash(ana, 'list')
  await settled()
  const channel = fake.messages().at(-1)?.id
  if (channel === undefined) throw new Error('no list stands in the channel')
  const told = () => fake.messages(channel).flatMap(({ by, text }) => (by === 'Cairn' ? [text] : []))
  const says = async (text: string) => {
    const before = told().length
    fake.say(ben, text, { channel })
    await fake.until(() => told().length > before, 'an answer')
    return told().at(-1)
  }
  expect(await says('/roadmap watch BM list')).toContain('BM')
  expect(await says('/roadmap more me BM')).toContain('nothing open is yours')
  expect(await says('/roadmap done 1')).toContain('✅')
  expect(await says('/roadmap kind BM-2')).toContain('/roadmap more kind BM-2 ')

  const direct = fake.directChannel(ana)
  fake.say(ana, '/roadmap more me quiet 20:00-8:00', { channel: direct })
  await fake.until(() => fake.directMessages(ana).some(({ text }) => text.includes('nothing comes for you')))
})
