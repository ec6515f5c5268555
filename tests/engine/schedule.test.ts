import { expect, it, onTestFinished } from 'vitest'
import { DeliveryProblem } from '../../src/chat/platform.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf, smallPlan } from '../support/plans.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** From a Tuesday at 10:00 in Berlin until Monday at 9:30. */
const untilMonday = 6 * day - 30 * minute

/** A bot on this folder: the same one again, as after a restart, where there was one. */
async function bot(folder = temporaryFolder(), start?: string): Promise<OpenBot> {
  const made = await openBot(folder, start === undefined ? {} : { start })
  onTestFinished(() => made.close())
  return made
}

/** A bot that follows the bakery's plan and gives its room a digest on Mondays. */
async function withDigest(folder?: string): Promise<OpenBot> {
  const made = await bot(folder)
  await made.imports(smallPlan)
  await made.typed('digest at Monday 9:30')
  return made
}

async function passes(one: OpenBot, ms: number): Promise<void> {
  one.clock.advance(ms)
  await one.cairn.engine.settled()
}

const digests = ({ slack }: OpenBot) => slack.texts(room).filter((text) => text.includes('Bakery Move'))

it('says when the next digest comes, with its day and hour', async () => {
  const one = await bot()
  await one.imports(smallPlan)
  expect(await one.typed('digest at Monday 9:30')).toBe(
    'The next digest of BM comes 7 Dec 2026, 09:30, and then every week.',
  )
})

it('gives a room its digest every week, not a minute early, and once', async () => {
  const one = await withDigest()
  const before = digests(one).length
  await passes(one, untilMonday - minute)
  expect(digests(one)).toHaveLength(before)
  await passes(one, minute)
  await one.cairn.engine.settled()
  expect(digests(one)).toHaveLength(before + 1)
  await passes(one, 7 * day)
  expect(digests(one)).toHaveLength(before + 2)
})

it('tells in a headline and its thread who moved what, and what waits', async () => {
  const one = await withDigest()
  await one.typed('done BM-2', { by: ben })
  await one.typed('block BM-3 no truck to be had')
  const before = one.slack.texts(room).length
  await passes(one, untilMonday)
  const [head, body, checklist] = one.slack.texts(room).slice(before)
  expect(head).toMatchInlineSnapshot(`
    "BM · Bakery Move, since 1 Dec 2026
    - 1 done, 1 moved, 1 blocked
    - Next: BM-1 Phase 1: Pack (Q1 2027) · Q1 2027"
  `)
  expect(checklist).toContain('Book the truck')
  expect(body).toMatchInlineSnapshot(`
    "Done
    - ✅ BM-2 Count the ovens · due Q1 2027 · by ben
    Moved
    - ⛔ BM-3 Book the truck · blocked · due Q1 2027 · by anna
    Blocked
    - ⛔ BM-3 Book the truck · blocked · due Q1 2027 · no truck to be had"
  `)
})

it('still says by what something is blocked, when that was said long ago', async () => {
  const one = await withDigest()
  await one.typed('start BM-3')
  await one.typed('block BM-3 no truck to be had')
  await one.typed('due BM-3 2027-03-01')
  await passes(one, untilMonday)
  await one.typed('done BM-2')
  await passes(one, 7 * day)
  const last = one.slack.texts(room).filter((text) => text.includes('Blocked\n'))
  expect(last).toHaveLength(2)
  expect(last[1]).toContain('BM-3 Book the truck · blocked · due 1 March 2027 · no truck to be had')
})

it('leaves what is not done to check off in its thread', async () => {
  const one = await withDigest()
  await one.typed('start BM-3')
  await one.typed('start BM-6')
  await passes(one, untilMonday)
  await one.replied(one.messageWith('since'), 'done 2')
  await one.cairn.engine.settled()
  expect(one.slack.texts(room).at(-1)).toMatchInlineSnapshot(`
    "1. [ ] BM-3 Book the truck · in progress · due Q1 2027
    2. [x] BM-6 Connect the gas · due Q2 2027
    Changed by anna"
  `)
})

it('says in one line that nothing moved', async () => {
  const one = await withDigest()
  const before = one.slack.texts(room).length
  await passes(one, untilMonday)
  expect(one.slack.texts(room).slice(before)).toMatchInlineSnapshot(`
    [
      "BM · Bakery Move, since 1 Dec 2026
    - Nothing moved, and nothing is due.
    - Next: BM-1 Phase 1: Pack (Q1 2027) · Q1 2027",
    ]
  `)
})

it('says nothing when nothing moved, where the team wants it quiet', async () => {
  const one = await withDigest()
  await one.typed('settings quiet on')
  const before = one.slack.texts(room).length
  await passes(one, untilMonday)
  expect(one.slack.texts(room)).toHaveLength(before)
})

it('makes up for what was missed while it was down with one digest that says so', async () => {
  const folder = temporaryFolder()
  const one = await withDigest(folder)
  await one.close()
  const again = await bot(folder, '2026-12-23T12:00:00Z')
  await again.cairn.engine.settled()
  expect(digests(again)).toHaveLength(1)
  expect(digests(again)[0]).toContain('2 before it were missed while the bot was down')
  await passes(again, day)
  expect(digests(again)).toHaveLength(1)
})

it('reminds the owner, or the room where there is none, once a working day of what falls due', async () => {
  const one = await bot()
  await one.imports(smallPlan)
  await one.typed('due BM-2 2026-12-03')
  await one.typed('due BM-3 2026-12-07')
  await one.typed('due BM-6 2026-12-05')
  await one.typed('assign BM-3 me', { by: ben })
  await one.typed('remind at 9:00')
  const told = async (): Promise<readonly string[]> => {
    const before = one.slack.messages.size
    await passes(one, day)
    return [...one.slack.messages.values()]
      .slice(before)
      .map(({ to, view }) => `${to ?? 'room'}: ${view.summary}`)
  }
  expect(await told()).toEqual(['room: BM: 1 due soon'])
  expect(await told()).toEqual(['room: BM: 1 due today'])
  expect(await told()).toEqual(['room: BM: 1 due soon', 'U2: BM: 1 due soon'])
  expect(await told()).toEqual([])
  await one.typed('done BM-3', { by: ben })
  expect(await told()).toEqual([])
  expect(await told()).toEqual(['room: BM: 1 was due'])
  expect(await told()).toEqual([])
})

it('names ten of what falls due, and says how to see the rest', async () => {
  const one = await bot()
  const tasks = Array.from({ length: 12 }, (_, at) => `- [ ] Box ${at + 1}`)
  await one.imports(planOf(['# Packing', '', '## Boxes (2 December 2026)', '', ...tasks]))
  await one.typed('remind at 9:00')
  await passes(one, day)
  const lines = one.slack.texts(room).at(-1)?.split('\n') ?? []
  expect(lines.filter((line) => line.includes('Box'))).toHaveLength(10)
  expect(lines).toContain('and 3 more: /roadmap list PACK soon')
})

it('calls no stage late in which nothing is left to do', async () => {
  const one = await bot()
  await one.imports(planOf(['# Packing', '', '## Boxes (2 December 2026)', '', '- [ ] Tape', '- [ ] Fill']))
  await one.typed('done PACK-2')
  expect(await one.typed('digest')).toContain('2 due within a week')
  await one.typed('remind at 9:00')
  await one.typed('done PACK-3')
  const before = one.slack.messages.size
  await passes(one, day)
  await passes(one, day)
  expect(one.slack.messages.size).toBe(before)
  expect(await one.typed('digest')).toContain('- 2 done\n')
  await one.typed('reopen PACK-3')
  expect(await one.typed('digest')).toContain('2 late')
})

it('comes no more once it is off, or the room follows the plan no more', async () => {
  const one = await withDigest()
  expect(await one.typed('digest off')).toBe('This room gets no digest of BM any more.')
  expect(await one.typed('digest off')).toBe('This room gets no digest of BM.')
  await one.typed('digest at Monday 9:30')
  await one.typed('unfollow BM')
  const before = one.slack.texts(room).length
  await passes(one, untilMonday + 7 * day)
  expect(one.slack.texts(room)).toHaveLength(before)
})

it('is set by maintainers alone, and shown to anybody who asks', async () => {
  const one = await withDigest()
  const before = one.slack.texts(room).length
  expect(await one.typed('digest off', { by: ben })).toContain('Only a maintainer of BM may set its digest.')
  expect(await one.typed('digest', { by: ben })).toContain('BM · Bakery Move')
  expect(one.slack.texts(room)).toHaveLength(before)
})

it.each([
  ['digest at Mittwoch 14 Uhr', 'comes 2 Dec 2026, 14:00'],
  ['digest at fri 8', 'comes 4 Dec 2026, 08:00'],
  ['digest at someday 9:00', '“someday” is no day of the week. For example: Monday 9:30'],
  ['digest at Monday', 'At what time? For example: 9:30'],
  ['digest at Monday 25:00', '“25:00” is no time of day. For example: 9:30'],
  ['remind at 8.30', 'is told every working day, first 2 Dec 2026, 08:30.'],
  ['remind at noon', '“noon” is no time of day. For example: 9:30'],
])('answers “%s” with “%s”', async (line, words) => {
  const one = await withDigest()
  expect((await one.typed(line)).replaceAll('\n', ' ')).toContain(words)
})

it('tells whoever asks why whether a reminder reached them', async () => {
  const one = await bot()
  await one.imports(smallPlan)
  await one.typed('due BM-3 2026-12-03')
  await one.typed('assign BM-3 me', { by: ben })
  expect(await one.typed('why BM-3')).toContain('No reminders of BM are set here: /roadmap remind BM at 9:00')
  await one.typed('remind at 9:00')
  await passes(one, day)
  expect(await one.typed('why BM-3', { by: ben })).toMatchInlineSnapshot(`
    "⬜ BM-3 Book the truck · due 3 December 2026 · ben
    - It is due 3 December 2026; ben owns it and is reminded.
    - Reminders come every working day, 09:00; the next one 3 Dec 2026, 09:00.
    - 2 Dec 2026, 10:00 · you alone · delivered · BM: 1 due soon"
  `)
  expect(await one.typed('why BM-2')).toContain('It is due Q1 2027; nobody owns it: the room is reminded.')
})

it('keeps its local time when the team moves to another zone', async () => {
  const one = await withDigest()
  await one.typed('settings zone Asia/Kathmandu')
  expect(await one.typed('health')).toContain('next 7 Dec 2026, 09:30')
  const before = digests(one).length
  await passes(one, untilMonday - 4 * 60 * minute)
  expect(digests(one)).toHaveLength(before + 1)
  await passes(one, 4 * 60 * minute)
  expect(digests(one)).toHaveLength(before + 1)
})

it('drops nothing for a channel that is gone, tells its maintainer once, and goes on when it is back', async () => {
  const one = await withDigest()
  await one.typed('follow BM', { room: 'slack/T1/C2' })
  const gone = new DeliveryProblem('room', 'is_archived')
  one.slack.fail('post', 'digest:', gone)
  await passes(one, untilMonday)
  const notices = () => [...one.slack.messages.values()].filter(({ to }) => to === 'U1')
  expect(notices().map(({ view }) => view.summary)).toEqual([
    'A channel that follows BM cannot be reached any more (is_archived).',
  ])
  expect(await one.typed('health', { room: 'slack/T1/C2' })).toContain(
    'digest of BM is broken: its channel #C1 cannot be reached.',
  )
  one.slack.fail('post', 'digest:', gone)
  await passes(one, 7 * 60 * minute)
  expect(notices()).toHaveLength(1)
  expect(digests(one)).toHaveLength(0)
  await passes(one, 7 * 60 * minute)
  expect(digests(one)).toHaveLength(1)
  expect(await one.typed('health', { room: 'slack/T1/C2' })).not.toContain('broken')
})

it('tells its maintainer once, although telling that took two tries', async () => {
  const one = await withDigest()
  const gone = new DeliveryProblem('room', 'is_archived')
  one.slack.fail('post', 'digest:', gone)
  one.slack.fail('post', 'unreachable:', new DeliveryProblem('later', 'rate limited', minute))
  await passes(one, untilMonday)
  await passes(one, minute)
  one.slack.fail('post', 'digest:', gone)
  await passes(one, 7 * 60 * minute)
  expect([...one.slack.messages.values()].filter(({ to }) => to === 'U1')).toHaveLength(1)
})

it('looks, once a channel is back, whether what it cannot know of arrived before it was gone', async () => {
  const one = await withDigest()
  one.slack.fail('post', 'digest:', new DeliveryProblem('unknown', 'connection lost'), true)
  one.slack.fail('find', 'digest:', new DeliveryProblem('room', 'is_archived'))
  await passes(one, untilMonday)
  await passes(one, minute)
  expect([...one.slack.messages.values()].filter(({ to }) => to === 'U1')).toHaveLength(1)
  await passes(one, 7 * 60 * minute)
  expect(digests(one)).toHaveLength(1)
  expect(one.slack.calls.filter((call) => call.startsWith('find digest:'))).toHaveLength(2)
})
