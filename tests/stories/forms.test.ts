import { expect, it } from 'vitest'
import { discordServer } from '../support/discord/discord-server.ts'
import { ana as anaThere, ben as benThere } from '../support/discord/people.ts'
import { ana, ben } from '../support/slack/people.ts'
import { slackWorkspace } from '../support/slack/slack-workspace.ts'

it('opens the form for a note on Slack on a message longer than a form holds, and takes what was left of it', async () => {
  const { fake, settled } = await slackWorkspace()
  const message = await fake.say(ben, 'Long words of the vendor. '.repeat(150))
  const asked = await fake.shortcut(ana, message, 'note')
  await fake.until(() => asked.modal !== undefined)
  expect(JSON.stringify(fake.modal(ana)?.blocks)).toContain('what is longer is cut')
  await fake.submit(ana, { refs: 'BM-2' })
  await settled()
  expect((await fake.slash(ana, 'show BM-2')).text).toContain('Long words of the vendor')
})

it('opens the form for a task on Slack on a message that is too long for one', async () => {
  const { fake, settled } = await slackWorkspace()
  const message = await fake.say(ben, 'Long words of the vendor. '.repeat(30))
  const asked = await fake.shortcut(ana, message, 'task')
  await fake.until(() => asked.modal !== undefined)
  expect(JSON.stringify(fake.modal(ana)?.blocks)).toContain('may have 500 characters, this has 779')
  await fake.submit(ana, { text: 'Ask the vendor' })
  await settled()
  expect((await fake.slash(ana, 'list vendor all')).text).not.toContain('Nothing')
  await fake.react(ben, message, 'white_check_mark')
  await settled()
  expect((await fake.slash(ana, 'show 8')).text).toMatch(/Ask the vendor[\s\S]*done/)
})

it('keeps a form on Slack open that has a wrong value, and says so at that value', async () => {
  const { fake, settled } = await slackWorkspace()
  const message = await fake.say(ben, 'The truck company closes at noon')
  await fake.shortcut(ana, message, 'note')
  expect((await fake.submit(ana, { refs: 'BM-99' })).errors).toEqual({
    refs: 'There is no BM-99. See them all: /roadmap list BM all',
  })
  expect(fake.modal(ana)).toBeDefined()
  await fake.submit(ana, { refs: 'BM-3' })
  expect(fake.modal(ana)).toBeUndefined()
  await settled()
  expect((await fake.slash(ana, 'show BM-3')).text).toContain('closes at noon')
  await fake.slash(ana, 'due BM-2')
  expect((await fake.submit(ana, { date: '31 February' })).errors).toHaveProperty('date')
})

it('gives back on Discord what was typed into a form in vain', async () => {
  const { fake } = await discordServer()
  const message = fake.say(benThere, 'The truck company closes at noon')
  const opened = await fake.messageCommand(anaThere, message, 'Note on a plan item')
  const answered = await fake.submitModal(anaThere, opened, { refs: 'BM-99' })
  await fake.until(() => answered.messages.length > 1)
  expect(answered.text).toMatch(/There is no BM-99[\s\S]*What you wrote[\s\S]*closes at noon/)
})

it('asks for a setting’s value in a form, and offers refs behind numbers and a number sign', async () => {
  const { fake, settled } = await slackWorkspace()
  await fake.slash(ana, 'settings zone')
  await fake.submit(ana, { value: 'Europe/Madrid' })
  await settled()
  expect((await fake.slash(ana, 'settings')).text).toContain('Europe/Madrid')
  const { fake: discord } = await discordServer()
  const offered = async (typed: string) =>
    (await discord.autocomplete(anaThere, 'done', 'refs', typed)).map(({ value }) => value)
  expect(await offered('1 2 oven')).toEqual(['1 2 BM-2'])
  expect(await offered('#6')).toEqual(['BM-6'])
})
