import { expect, it } from 'vitest'
import { discordServer } from '../support/discord/discord-server.ts'
import { ana as anaThere, ben as benThere } from '../support/discord/people.ts'
import { ids } from '../support/slack/ids.ts'
import { ana } from '../support/slack/people.ts'
import { slackWorkspace } from '../support/slack/slack-workspace.ts'

const empty = { name: 'empty.md', bytes: new Uint8Array() }
const shed = { name: 'shed.md', bytes: Buffer.from('# Shed\n\n- [ ] Paint the door\n') }
const closed = { status: 403, body: { code: 50007, message: 'Cannot send messages to this user' } }

it('says on Slack why an import failed where it was asked for, to whoever asked alone', async () => {
  const { fake, settled } = await slackWorkspace()
  const before = fake.said().length
  await fake.mention(ana, 'import', { files: [empty] })
  await settled()
  await fake.slash(ana, 'lint')
  await settled()
  const came = fake.said().slice(before)
  expect(came.map(({ channel, to }) => [channel, to])).toEqual(came.map(() => [ids.channel, ana.id]))
  expect(came.map(({ text }) => text).join()).toMatch(/empty[\s\S]*odd/)
  expect(fake.directMessages(ana)).toEqual([])
})

it('brings on Discord what comes of a command later to where it was given, and says so', async () => {
  const { fake, settled } = await discordServer()
  const failed = await fake.slash(benThere, 'import', {}, { files: { file: empty } })
  const dry = await fake.slash(benThere, 'import', { source: 'dry-run' }, { files: { file: shed } })
  const lint = await fake.slash(benThere, 'lint')
  await settled()
  expect(failed.text).toMatch(/Reading empty.md[\s\S]*empty/)
  expect(dry.text).toMatch(/to you alone in a moment[\s\S]*Shed/)
  expect(lint.text).toMatch(/to you alone in a moment[\s\S]*odd/)
  expect(fake.directMessages(benThere)).toEqual([])
})

it('says on Discord below what somebody said what they take by no direct message', async () => {
  const { fake, settled } = await discordServer()
  fake.failNext('POST', new RegExp(`/channels/${fake.directChannel(anaThere)}/messages`), closed)
  fake.mention(anaThere, 'import', { files: [empty] })
  await fake.until(() => fake.messages().some(({ text }) => text.includes('Reading')))
  await settled()
  expect(fake.messages().at(-1)?.text).toMatch(/empty/)
  expect(fake.messages().at(-1)?.text).not.toContain('Reading')
})
