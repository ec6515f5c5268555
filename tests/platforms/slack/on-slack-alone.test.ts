import { describe, expect, it as test } from 'vitest'
import { refOf, threadOf } from '../../stories/play.ts'
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

  it('a box that somebody ticks in vain is soon shown to them as it is', async ({ stage }) => {
    await stage.command(anna, 'list')
    const { checklist } = threadOf(stage)
    const truck = refOf(stage, 'Book the truck')
    const editsOf = () => stage.seen().find(({ id }) => id === checklist)?.edits ?? 0
    await stage.command(anna, 'settings changes maintainers')
    const before = editsOf()
    expect(texts(await stage.tick(ben, checklist, [truck]))).toContain('In BM only maintainers change items')
    expect(editsOf()).toBe(before + 1)
    expect(stage.ticked(ben, checklist)).not.toContain(truck)
    expect(texts(await stage.tick(ben, checklist, [truck]))).toContain('In BM only maintainers change items')
    expect(stage.ticked(ben, checklist)).not.toContain(truck)
    await stage.tick(anna, checklist, [truck])
    expect(stage.ticked(ben, checklist)).toContain(truck)
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
