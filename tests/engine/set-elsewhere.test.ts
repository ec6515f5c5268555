import { expect, it } from 'vitest'
import { ben, type OpenBot } from './open-bot.ts'
import { openOvenBot } from './oven-bot.ts'

const day = 24 * 60 * 60_000
const direct = { room: 'slack/T1/D1' }
const second = { room: 'slack/T1/C2' }

/** A plan that one room follows, and nothing comes of it but what is set; from Tuesday 1 December 2026, 10:00 in Berlin. */
async function bot(): Promise<OpenBot> {
  return openOvenBot()
}

/** Who is told what within so many days: a room, or somebody alone. */
async function told(one: OpenBot, days: number): Promise<readonly string[]> {
  const before = one.slack.messages.size
  for (let passed = 0; passed < days; passed += 1) {
    one.clock.advance(day)
    await one.cairn.engine.settled()
  }
  return [...one.slack.messages.values()]
    .slice(before)
    .map(({ to, room: where, view }) => `${to ?? where.slice('slack/T1/'.length)}: ${view.summary}`)
}

/** The reviews that open within so many days. */
const opened = async (one: OpenBot, days: number) =>
  (await told(one, days)).filter((line) => line.endsWith(' done'))

it('tells somebody each morning what is theirs who asked for that in a direct message', async () => {
  const one = await bot()
  await one.typed('assign OW-7 me', { by: ben })
  expect(await one.typed('me OW digest at 8:30', { by: ben, ...direct })).toContain('first 2 Dec 2026, 08:30')
  expect(await told(one, 1)).toEqual(['U2: OW: 1 open is yours.'])
})

it('goes on to tell somebody what is theirs where the room lets go in which they asked', async () => {
  const one = await bot()
  await one.typed('assign OW-7 me', { by: ben })
  await one.typed('me digest at 8:30', { by: ben })
  await one.typed('unfollow')
  expect(await told(one, 1)).toEqual(['U2: OW: 1 open is yours.'])
})

it('tells somebody once, at the time they gave last, and no more wherever they say so', async () => {
  const one = await bot()
  await one.typed('assign OW-7 me', { by: ben })
  await one.typed('me digest at 8:30', { by: ben })
  await one.typed('me OW digest at 9:30', { by: ben, ...direct })
  expect(await told(one, 1)).toEqual(['U2: OW: 1 open is yours.'])
  expect(await one.typed('me OW digest off', { by: ben, ...second })).toContain('You are told of OW no more.')
  expect(await told(one, 1)).toEqual([])
})

it.each(['digest OW at Monday 9:30', 'remind OW at 9:00'])(
  'sets no “%s” in a room that does not follow the plan, and says how to',
  async (line) => {
    const one = await bot()
    expect(await one.typed(line, second)).toBe(
      'This room does not follow OW, so nothing of it would come here. First: /roadmap follow OW',
    )
    await one.typed('follow OW', second)
    expect(await one.typed(line, second)).toContain('Dec 2026')
  },
)

it('holds a review in its room that is set in a direct message', async () => {
  const one = await bot()
  await one.typed('review set OW-2 2026-12-10')
  expect(await one.typed('review set OW-2 2026-12-15', direct)).toMatchInlineSnapshot(`
    "OW · Reviews
    - OW-2 Quarterly Reviews · once, 09:00 · next 15 Dec 2026
    Where: #C1"
  `)
  expect(await opened(one, 15)).toEqual(['C1: OW · Quarterly Reviews: 0 of 2 duties done'])
})

it('holds a review in a room that follows, where it is accepted or set in one that does not', async () => {
  const one = await bot()
  expect(await one.typed('review accept OW-5', direct)).toMatchInlineSnapshot(`
    "OW · Reviews
    - OW-5 Monthly Check (Monthly) · every month on day 7 or the next working day, 09:00 · next 7 Dec 2026, 7 Jan 2027, 8 Feb 2027
    Where: #C1"
  `)
  await one.typed('review set OW-2 2026-12-04', direct)
  expect(await opened(one, 7)).toEqual([
    'C1: OW · Quarterly Reviews: 0 of 2 duties done',
    'C1: OW · Monthly Check (Monthly): 0 of 1 duty done',
  ])
})

it('opens a review in its room that is put off in a direct message', async () => {
  const one = await bot()
  await one.typed('review set OW-2 2026-12-10')
  await one.typed('review snooze OW-2 2026-12-14', direct)
  expect(await opened(one, 14)).toEqual(['C1: OW · Quarterly Reviews: 0 of 2 duties done'])
  expect(await one.typed('health')).not.toContain('postponed of OW-2: never yet')
})

it('opens a review in a room that follows, where somebody opens it in a direct message, and says where', async () => {
  const one = await bot()
  await one.typed('review accept OW-2')
  const before = one.slack.messages.size
  expect(await one.typed('review open OW-2', { by: ben, ...direct })).toBe(
    'OW · Quarterly Reviews is open in #C1.',
  )
  const rooms = [...one.slack.messages.values()].slice(before).map(({ room: where }) => where)
  expect(new Set(rooms)).toEqual(new Set(['slack/T1/C1']))
  expect(await one.typed('review open OW-2', direct)).toContain(
    'is open already, since 1 December 2026, in another room',
  )
  // Nobody closes it, so it is brought up again.
  expect(await told(one, 3)).toEqual([
    'C1: OW · Quarterly Reviews of 1 December 2026 still waits: 0 of 2 duties done.',
  ])
})

it('calls for no review of a plan that no room follows', async () => {
  const one = await bot()
  await one.typed('unfollow')
  for (const line of ['review set OW-2 2026-12-15', 'review accept OW-5', 'review open OW-2'])
    expect(await one.typed(line)).toBe(
      'No room follows OW, so nobody would hear of its reviews. First, in a room: /roadmap follow OW',
    )
})
