import { describe, expect, it as test } from 'vitest'
import { temporaryFolder } from '../../support/folder.ts'
import { smallPlan } from '../../support/plans.ts'
import { ids } from '../../support/slack/ids.ts'
import { type SlackStage, slackStage } from '../../support/slack/slack-stage.ts'
import type { Seen } from '../../support/stage.ts'

const anna = { name: 'anna' }
const ben = { name: 'ben' }
const texts = (seen: readonly Seen[]) => seen.map((one) => one.text).join('\n')

describe.each(['http', 'socket'] as const)('on Slack over %s', (how) => {
  /** A workspace that follows the bakery's move. */
  const it = test.extend<{ stage: SlackStage }>({
    // biome-ignore lint/correctness/noEmptyPattern: Vitest wants a pattern.
    stage: async ({}, use) => {
      const stage = await slackStage(temporaryFolder(), how)
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await use(stage)
      await stage.close()
    },
  })

  it('a command without what it needs is asked for in a modal', async ({ stage }) => {
    await stage.command(anna, 'due BM-2')
    expect(stage.modal(anna)).toMatchObject({ title: { text: 'Due' } })
    expect(stage.modal(ben)).toBeUndefined()
    const said = await stage.fill(anna, { date: '2027-03-15' })
    expect(stage.modal(anna)).toBeUndefined()
    expect(texts(said)).toContain('BM-2')
    expect(texts(await stage.command(ben, 'show BM-2'))).toContain('2027')
  })

  it('what is delivered again is done once', async ({ stage }) => {
    await stage.command(anna, 'list')
    const before = stage.seen().length
    const command = stage.fake.told.findLast(({ delivery }) => delivery.type === 'slash_commands')
    if (command === undefined) throw new Error('No command was told')
    await stage.fake.again(command)
    await stage.say(ben, 'Good morning')
    expect(stage.seen()).toHaveLength(before)
  })

  it('people are answered where the bot is no member', async ({ stage }) => {
    const answered = await stage.fake.slash({ id: 'U616E6E61', name: 'anna' }, 'status', {
      channel: ids.closed,
    })
    await stage.fake.until(() => answered.messages.length > 0, 'an answer')
    expect(answered.text).not.toBe('')
  })

  it('somebody else’s talk is left alone', async ({ stage }) => {
    const before = stage.seen()
    await stage.say(ben, 'done')
    expect(stage.seen()).toEqual(before)
  })
})
