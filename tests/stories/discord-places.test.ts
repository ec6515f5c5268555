import { ChannelType, PermissionFlagsBits as Permission } from 'discord.js'
import { expect, it } from 'vitest'
import { discordServer } from '../support/discord/discord-server.ts'
import { ana, ben } from '../support/discord/people.ts'
import { ids } from '../support/discord/world.ts'

const shed = { name: 'shed.md', bytes: Buffer.from('# Shed\n\n- [ ] Paint the door\n- [ ] Sweep\n') }

it('follows a plan in a forum’s post, and lists and ticks it there', async () => {
  const { fake, settled } = await discordServer()
  const forum = fake.open({ id: '500000000000000077', type: ChannelType.GuildForum, name: 'forum' })
  const channel = fake.open({
    ...{ id: '500000000000000078', type: ChannelType.PublicThread, name: 'post' },
    ...{ parent: forum, owner: ana.id },
  })
  await fake.slash(ana, 'import', {}, { channel, files: { file: shed } })
  await settled()
  expect(
    fake
      .messages(channel)
      .map(({ text }) => text)
      .join(),
  ).toContain('Shed')
  await fake.slash(ana, 'list', {}, { channel })
  await settled()
  const card = fake.messages(channel).find(({ selects }) => selects.length > 0)
  if (card === undefined) throw new Error('no list stands in the post')
  fake.say(ben, 'done 1', { channel, replyTo: card.id })
  await fake.until(() => fake.messages(channel).some(({ text }) => text.includes('✅')))
  await settled()
  expect(fake.messages(channel).find(({ id }) => id === card.id)?.text).toMatch(/☑.*Paint/)
})

it.each([ChannelType.GuildVoice, ChannelType.GuildStageVoice])(
  'lists and ticks in the chat of a voice or stage channel, which has no threads',
  async (type) => {
    const { fake, settled } = await discordServer()
    const channel = fake.open({ id: '500000000000000077', type, name: 'standup' })
    fake.forbid(Permission.CreatePublicThreads, Permission.SendMessagesInThreads)
    await fake.slash(ana, 'import', {}, { channel, files: { file: shed } })
    await settled()
    const answered = await fake.slash(ana, 'list', {}, { channel })
    expect(answered.text).toBe('Done, and it stands in this channel.')
    await settled()
    const card = fake.messages(channel).find(({ selects }) => selects.length > 0)
    if (card === undefined) throw new Error('no list stands in the channel')
    fake.say(ben, 'done 1', { channel, replyTo: card.id })
    await fake.until(() => fake.messages(channel).some(({ text }) => text.includes('✅')))
    await settled()
    expect(fake.messages(channel).find(({ id }) => id === card.id)?.text).toMatch(/☑.*Paint/)
  },
)

it('names the thread of a list after the list, of whose lines the first message holds only some', async () => {
  const { fake, settled } = await discordServer()
  const lines = Array.from({ length: 60 }, (_, at) => `- [ ] Carry box ${at + 1} upstairs`)
  const file = { name: 'boxes.md', bytes: Buffer.from(`# Boxes\n\n${lines.join('\n')}\n`) }
  await fake.slash(ana, 'import', {}, { files: { file } })
  await settled()
  await fake.slash(ana, 'list', { key: 'BOXE' })
  await settled()
  const head = fake.messages().at(-1)
  expect(head?.text).toContain('1–50 of 60 items')
  expect(fake.messages(head?.id)).toHaveLength(2)
  expect(fake.threadName(head?.id ?? '')).toBe('BOXE open')
})

it('says where a card stands that was asked for in people’s own thread', async () => {
  const { fake, settled } = await discordServer()
  const channel = fake.beginThread(ben, fake.say(ben, 'Let us talk'))
  const answered = await fake.slash(ana, 'list', {}, { channel })
  expect(answered.text).toBe(`Done, and it stands in <#${ids.channel}>.`)
  await settled()
  expect(fake.messages().at(-1)?.text).toContain('BM · open')
})

it('says what it lacks in a thread of a channel that it may not see', async () => {
  const { fake } = await discordServer()
  const parent = fake.open({ id: '500000000000000079', type: ChannelType.GuildText, name: 'inner' })
  const channel = fake.open({
    ...{ id: '500000000000000080', type: ChannelType.PublicThread, name: 'aside' },
    ...{ parent, owner: ana.id },
  })
  fake.forbid(Permission.ViewChannel)
  const answered = await fake.slash(ana, 'list', {}, { channel })
  await fake.until(() => answered.text.includes('I lack View Channels.'), 'what it lacks')
})

it('says what it lacks where it cannot post, and names the channel to the maintainer', async () => {
  const { clock, fake, settled } = await discordServer()
  fake.forbid(Permission.SendMessages, Permission.CreatePublicThreads)
  const answered = await fake.slash(ben, 'list')
  expect(answered.text).toContain('I lack Send Messages, Create Public Threads.')
  expect(answered.text).not.toContain('Done')
  await settled()
  expect(
    fake
      .directMessages(ana)
      .map(({ text }) => text)
      .join(),
  ).toContain(`<#${ids.channel}>`)
  fake.permit()
  clock.advance(5 * 60_000)
  await settled()
  expect(fake.messages().at(-1)?.text).toContain('BM · open')
  expect((await fake.slash(ben, 'list')).text).toBe('Done, and it stands in this channel.')
})
