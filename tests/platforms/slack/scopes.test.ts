import { expect, it } from 'vitest'
import { makeCommands } from '../../../src/commands/index.ts'
import { manifest, scopes } from '../../../src/platforms/slack/manifest.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { smallPlan } from '../../support/plans.ts'
import { ids } from '../../support/slack/ids.ts'
import { installed } from '../../support/slack/installed-app.ts'
import { scopeFor } from '../../support/slack/judge-manifest.ts'
import { slackStage } from '../../support/slack/slack-stage.ts'

it('asks for the scopes that it uses, and for no others', async () => {
  const stage = await slackStage(temporaryFolder(), 'http')
  const anna = { name: 'anna' }
  await stage.handOver(anna, 'bakery.md', smallPlan)
  await stage.command(anna, 'export')
  const { fake } = stage
  // A plan that somebody follows in a channel to which the bot was never invited, and one in a message of their own.
  await fake.slash({ id: 'U616E6E61', name: 'anna' }, 'follow BM', { channel: ids.open })
  await fake.slash({ id: 'U616E6E61', name: 'anna' }, 'list', { channel: ids.open })
  await fake.until(() => fake.messages(ids.open).length > 0, 'a list')
  await stage.command(anna, 'list')
  const root = stage.seen().findLast(({ thread }) => thread !== undefined)?.thread ?? ''
  await stage.reply(anna, root, 'done 1')
  // Whoever maintains a plan is told directly of a channel that cannot be reached.
  await fake.slash({ id: 'U616E6E61', name: 'anna' }, 'follow BM', { channel: ids.closed })
  await fake.slash({ id: 'U616E6E61', name: 'anna' }, 'list', { channel: ids.closed })
  await stage.command(anna, 'status')
  const { events } = installed(manifest(makeCommands().map(({ form }) => form)))
  const heard = events.flatMap((event) => scopeFor[event] ?? [])
  await stage.close()
  expect([...new Set(['commands', ...heard, ...fake.used])].sort()).toEqual(Object.keys(scopes).sort())
})
