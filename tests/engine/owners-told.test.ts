import { expect, it, onTestFinished } from 'vitest'
import { DeliveryProblem } from '../../src/chat/platform.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { anna, ben, type OpenBot, openBot } from './open-bot.ts'

const day = 24 * 60 * 60_000

const plan = planOf([
  '# Disk Plan',
  '',
  '- [ ] Buy disks @anna (due 2026-12-03)',
  '- [ ] Mount disks @Ben (due 2026-12-03)',
  '- [ ] Fill disks @carla (due 2026-12-03)',
  '',
])

/** From Tuesday 1 December 2026, 10:00 in Berlin. */
async function bot(): Promise<OpenBot> {
  const made = await openBot(temporaryFolder())
  onTestFinished(() => made.close())
  await made.handsOver(plan)
  return made
}

/** Who is told what on the next day. */
async function told(one: OpenBot): Promise<readonly string[]> {
  const before = one.slack.messages.size
  one.clock.advance(day)
  await one.cairn.engine.settled()
  return [...one.slack.messages.values()]
    .slice(before)
    .map(({ to, view }) => `${to ?? 'room'}: ${view.summary}`)
}

it('reminds those whom the document names, as soon as they are known, and the room of all else', async () => {
  const one = await bot()
  await one.typed('remind at 8:00')
  expect(await one.typed('why DISK-2')).toContain(
    'Ben owns it, whom I do not know yet: the room is reminded.',
  )
  await one.typed('me', { by: ben })
  expect(await told(one)).toEqual(['room: DISK: 1 due soon', 'U1: DISK: 1 due soon', 'U2: DISK: 1 due soon'])
  expect(await one.typed('why DISK-2')).toContain('Ben owns it and is reminded.')
})

it.each(['status', 'show DISK-1', 'history', 'help', 'show DISK-99', 'shw'])(
  'knows whoever has said anything to the bot, though it changed nothing: %s',
  async (line) => {
    const one = await bot()
    await one.typed('remind at 8:00')
    await one.typed(line, { by: ben })
    expect(await told(one)).toContain('U2: DISK: 1 due soon')
  },
)

it('knows people by the name that they have now, and not those who talk to each other', async () => {
  const one = await bot()
  await one.typed('remind at 8:00')
  await one.typed('list')
  await one.typed('status', { by: { ...ben, name: 'Benjamin' } })
  await one.replied(one.messageWith('Buy disks'), 'lunch?', { by: { id: 'U3', name: 'carla' } })
  expect(await one.typed('why DISK-2')).toContain('whom I do not know yet')
  expect(await one.typed('why DISK-3')).toContain('whom I do not know yet')
  await one.typed('status', { by: ben })
  expect(await one.typed('why DISK-2')).toContain('Ben owns it and is reminded.')
})

it('takes a name that two people have for neither of them', async () => {
  const one = await bot()
  await one.typed('remind at 8:00')
  await one.typed('me', { by: { id: 'U5', name: 'Anna' } })
  expect(await told(one)).toEqual(['room: DISK: 3 due soon'])
})

it('tells somebody in their own digest of what the document says is theirs', async () => {
  const one = await bot()
  await one.typed('me digest at 8:30', { by: ben })
  expect(await one.typed('me', { by: ben })).toContain('Mount disks')
  expect(await told(one)).toEqual(['U2: DISK: 1 open is yours.'])
})

it('tells nobody else when somebody’s own digest comes', async () => {
  const one = await bot()
  await one.typed('me digest at 8:30', { by: ben })
  expect(await one.typed('health')).not.toContain('digest')
  expect(await one.typed('health', { by: ben })).toMatch(
    /digest of DISK, every working day, 08:30: never yet, next 2 Dec/,
  )
})

it('reads nobody’s own digest out in the room where they cannot be told alone, and ends it', async () => {
  const one = await bot()
  await one.typed('remind at 8:30')
  await one.typed('me digest at 8:30', { by: ben })
  const refusal = () => new DeliveryProblem('refused', 'Cannot send messages to this user')
  // Both are one message first; parted, each is tried on its own.
  const reminder = 'reminders:1:slack/T1/C1:2026-12-02:U2'
  for (const key of [reminder, reminder, 'personal:']) one.slack.fail('post', key, refusal())
  expect(await told(one)).toEqual([
    'room: DISK: 1 due soon',
    'U1: DISK: 1 due soon',
    'room: DISK: 1 due soon',
  ])
  expect(one.slack.texts().join('\n')).not.toContain('is yours')
  expect(await one.typed('health', { by: ben })).not.toContain('digest')
  expect((await told(one)).filter((line) => line.includes('is yours'))).toEqual([])
})

it('asks the owner whom the document names for new evidence', async () => {
  const one = await bot()
  await one.handsOver(planOf(['# Gate', '', '## Go Criteria', '', '- [ ] The load test passes @anna', '']), {
    by: anna,
  })
  await one.typed('evidence GATE-1 https://example.test/run until 2026-12-01')
  expect(await told(one)).toEqual([expect.stringMatching(/^U1: /)])
})

it('says in the room what its owner cannot be told alone, and an answer to nobody else', async () => {
  const one = await bot()
  const refusal = () => new DeliveryProblem('refused', 'Cannot send messages to this user')
  await one.typed('remind at 8:00')
  one.slack.fail('post', 'reminders:1:slack/T1/C1:2026-12-02:U1', refusal())
  const came = await told(one)
  expect(came).toEqual(['room: DISK: 2 due soon', 'room: DISK: 1 due soon'])
  expect(one.slack.texts().at(-1)).toContain('I cannot reach anna alone, so I say it here:')
  expect(one.slack.texts().at(-1)).toContain('Buy disks')
  const before = one.slack.messages.size
  one.slack.fail('post', 'lint:', refusal())
  await one.typed('lint', { by: ben })
  await one.cairn.engine.settled()
  expect(one.slack.calls.at(-1)).toMatch(/^post lint:/)
  expect(one.slack.messages.size).toBe(before)
})
