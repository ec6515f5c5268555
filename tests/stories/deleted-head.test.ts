import { expect, it } from 'vitest'
import { discordServer } from '../support/discord/discord-server.ts'
import { ana as anaThere, ben as benThere } from '../support/discord/people.ts'
import { ids } from '../support/discord/world.ts'
import { ana, ben } from '../support/slack/people.ts'
import { slackWorkspace } from '../support/slack/slack-workspace.ts'

it('still hears the thread of a list on Slack whose first message was deleted, and brings its boxes along', async () => {
  const { fake, settled } = await slackWorkspace()
  await fake.slash(ana, 'list')
  await settled()
  const heads = () =>
    fake.messages().filter(({ text, thread }) => thread === undefined && text.includes('BM · open'))
  const boxes = () =>
    fake.messages().filter(({ thread, text }) => thread !== undefined && text.includes('BM-2'))
  const [head] = heads()
  if (head === undefined) throw new Error('no list was posted')
  fake.deleteMessage(head)
  await fake.say(ben, 'done 1', { thread: head.id })
  await settled()
  const [anew] = heads()
  expect(anew?.text).toContain('Tick them off in the thread')
  expect(boxes().map(({ thread }) => thread)).toEqual([anew?.id])
  expect(boxes()[0]?.text).toMatch(/\[x\].*Count the ovens/)
  await fake.say(ben, 'done 2', { thread: head.id })
  await settled()
  expect(boxes()[0]?.text).toMatch(/\[x\].*Book the truck/)
})

it('brings the boxes of a list on Discord along when its first message was deleted', async () => {
  const { fake, settled } = await discordServer()
  await fake.slash(anaThere, 'list')
  await settled()
  const head = () => fake.messages().findLast(({ text }) => text.includes('BM · open'))
  const old = head()?.id ?? ''
  fake.deleteMessage(ids.channel, old)
  fake.say(benThere, 'done 1', { channel: old })
  await fake.until(() => fake.messages(old).some(({ text }) => text.includes('✅')))
  await settled()
  await settled()
  const anew = head()?.id ?? ''
  expect(anew).not.toBe(old)
  expect(fake.messages(old).filter(({ selects }) => selects.length > 0)).toEqual([])
  expect(
    fake
      .messages(anew)
      .map(({ text }) => text)
      .join(),
  ).toMatch(/☑.*Count the ovens/)
  fake.say(benThere, 'done 2', { channel: old })
  await fake.until(() => fake.messages(old).filter(({ text }) => text.includes('✅')).length > 1)
  await settled()
  expect(
    fake
      .messages(anew)
      .map(({ text }) => text)
      .join(),
  ).toMatch(/☑.*Book the truck/)
})
