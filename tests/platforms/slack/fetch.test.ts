import { expect } from 'vitest'
import { ids } from '../../support/slack/ids.ts'
import { ana } from '../../support/slack/people.ts'
import { onSlack as it } from '../../support/slack/slack-test.ts'

const plan = { name: 'plan.md', bytes: Buffer.from('# Plan') }

it.for(['https://slack.com.example.org/plan.md', 'http://files.slack.com/plan.md', 'no address'])(
  'gives its token to nobody but Slack, so not to %s',
  async (url, { platform }) => {
    await expect(platform.fetch({ name: 'plan.md', url }, 100)).rejects.toThrow(
      '“plan.md” is no file on Slack.',
    )
  },
)

it('takes the page for signing in for no plan', async ({ fake, bot, platform }) => {
  await fake.mention(ana, 'import', { files: [plan] })
  const said = bot.last
  if (said.did !== 'typed' || said.files?.[0] === undefined) throw new Error('no file was handed over')
  fake.granted.delete('files:read')
  await expect(platform.fetch(said.files[0], 100)).rejects.toThrow('Slack did not hand over “plan.md”.')
})

it('asks Slack where a file of another workspace lies', async ({ fake, bot, platform }) => {
  await fake.mention(ana, 'import', { files: [plan] })
  const said = bot.last
  if (said.did !== 'typed' || said.files?.[0] === undefined) throw new Error('no file was handed over')
  const id = new RegExp(`${ids.team}-([^/]+)/`).exec(said.files[0].url)?.[1]
  const bytes = await platform.fetch({ name: 'plan.md', url: `slack-file:${id}` }, 100)
  expect(Buffer.from(bytes).toString()).toBe('# Plan')
  await expect(platform.fetch({ name: 'plan.md', url: 'slack-file:F0GONE' }, 100)).rejects.toThrow(
    '“plan.md” is no file on Slack.',
  )
})
