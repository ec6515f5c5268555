import { describe, expect, it, onTestFinished } from 'vitest'
import { DeliveryProblem } from '../../src/chat/platform.ts'
import { type OpenBot, openBot, room } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { ovenWatch, planOf } from '../support/plans.ts'

/** Tuesday 1 December 2026, 10:00 in Berlin. */
async function watched(plan = ovenWatch): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(plan)
  return bot
}

const rule = 'For example: every 3 months from 2027-01-11 at 9:30'
const date = 'Say for example 2027-03-15, 2027-03, 2027-Q1, 15 March 2027, friday, in 2 weeks, or none.'

/** A line that somebody types, what is said of it, and the same with the example that it gives. */
const refused: readonly (readonly [string, string, string])[] = [
  ['due OW-7 31 February', `“31 February” is no date that exists. ${date}`, 'due OW-7 15 March 2027'],
  ['due OW-7 29 February 2027', `“29 February 2027” is no date that exists. ${date}`, 'due OW-7 friday'],
  ['due OW-7 31.04.2027', `“31.04.2027” is no date that exists. ${date}`, 'due OW-7 2027-Q1'],
  [
    'settings start 31 February',
    '“31 February” is no date that exists. For example: /roadmap settings OW start 2026-12-01, or none',
    'settings start 2026-12-01',
  ],
  [
    'settings pause 2027-02-28..2027-02-31',
    '“2027-02-28..2027-02-31” are no days. For example: /roadmap settings OW pause 2026-12-24..2027-01-02, or none',
    'settings pause 2026-12-24..2027-01-02',
  ],
  ...['on 31 February', '31 February', '2027-02-30'].map(
    (words) =>
      [
        `review set OW-2 ${words}`,
        `“${words.replace('on ', '')}” is no date that exists. ${rule}`,
        'review set OW-2 every 3 months from 2027-01-11 at 9:30',
      ] as const,
  ),
  [
    'review set OW-2 every 31 February',
    '“every 31 February” never comes: no year has that day. For example: every year on 28 February at 9:30',
    'review set OW-2 every year on 28 February at 9:30',
  ],
  [
    'review set OW-2 every month until 31 April 2027',
    `“31 April 2027” is no date that exists. ${rule}`,
    'review set OW-2 every month until 30 April 2027',
  ],
  [
    'review set OW-2 every month until 2026-11-30',
    'It would never come: it ends on 2026-11-30, before it begins on 2026-12-01.',
    'review set OW-2 every month until 2027-11-30',
  ],
  [
    'review set OW-2 every year on 1 May until 2027-04-30',
    'It would never come: it ends on 2027-04-30, before it begins on 2027-05-01.',
    'review set OW-2 every year on 1 May',
  ],
  [
    'review set OW-2 2026-11-30',
    'That day is past. Give one to come, for example: 2027-01-11 at 9:30',
    'review set OW-2 2027-01-11 at 9:30',
  ],
  ['review set OW-2 every sixth Monday', `“every sixth Monday” says no rule that comes again. ${rule}`, ''],
  [
    'review set OW-2 sixth Monday of the month',
    `“sixth Monday of the month” is no date that I can read. ${rule}`,
    'review set OW-2 fifth Monday of the month',
  ],
  [
    'review snooze OW-2 31 February',
    '“31 February” is no date that exists. Give a day to come, for example: /roadmap review snooze OW-7 in 1 week',
    'review snooze OW-2 in 1 week',
  ],
  ['digest at 31 February', '“31” is no day of the week. For example: Monday 9:30', 'digest at Monday 9:30'],
  ['me digest at 25:00', '“25:00” is no time of day. For example: 9:30', 'me digest at 9:30'],
  [
    'settings zone Europe/Berln',
    'There is no time zone “Europe/Berln”. For example: /roadmap settings OW zone Europe/Berlin',
    'settings zone Europe/Berlin',
  ],
  [
    'settings zone new yorc',
    'There is no time zone “new yorc”. For example: /roadmap settings OW zone America/New_York',
    'settings zone America/New_York',
  ],
  [
    'settings zone Mars/Olympus',
    'There is no time zone “Mars/Olympus”. For example: /roadmap settings OW zone Europe/Berlin',
    '',
  ],
]

describe('a date or a rule that cannot be', () => {
  it.each(refused)('%s', async (line, says, works) => {
    const bot = await watched()
    await bot.typed('review accept')
    const before = await bot.typed('health')
    expect(await bot.typed(line)).toBe(says)
    expect(await bot.typed('health')).toBe(before)
    if (works !== '') expect(await bot.typed(works)).not.toMatch(/for example|never come/i)
  })

  it('is refused of evidence, too', async () => {
    const bot = await watched(
      planOf(['# Grand Mill', '', '## Criteria for launch', '', '- Ovens are hot', '']),
    )
    expect(await bot.typed('evidence GM-1 200 degrees until 31 February')).toBe(
      `“31 February” is no date that exists. ${date}`,
    )
    expect(await bot.typed('evidence GM-1 200 degrees until 15 March 2027')).toContain('15 March 2027')
  })
})

it('takes 29 February for the 28th of other years, and a fifth Monday where a month has one', async () => {
  const bot = await watched()
  expect(await bot.typed('review set OW-2 every 29 February')).toContain(
    'every year on 29 February, 09:00 · next 28 Feb 2027, 29 Feb 2028, 28 Feb 2029',
  )
  expect(await bot.typed('review set OW-2 fifth Monday of the month')).toContain(
    'next 29 Mar 2027, 31 May 2027, 30 Aug 2027',
  )
})

it('reports on the card of an import a day that no calendar has, with its line, and reads the month', async () => {
  const bot = await watched(planOf(['# Mill Move', '', '## Tasks', '', '- [ ] Pack by 31 February 2027', '']))
  expect(bot.slack.texts(room).at(-1)).toContain(
    '“31 February 2027” is no date that exists: I took it for 2027-02. (line 5)',
  )
  expect(await bot.typed('show MM-1')).toContain('Due: February 2027')
  await bot.typed('lint')
  expect(bot.slack.texts(room).at(-1)).toContain(
    '“31 February 2027” is no date that exists: I took it for 2027-02. Write the day that was meant.',
  )
})

it('lets the schedules of other rooms go on when a room was deleted', async () => {
  const bot = await watched()
  const other = 'slack/T1/C2'
  await bot.typed('follow OW', { room: other })
  await bot.typed('digest at tuesday 11:00')
  await bot.typed('digest at tuesday 11:00', { room: other })
  await bot.typed('done OW-7')
  bot.slack.fail('post', 'digest:', new DeliveryProblem('room', 'channel_not_found'))
  bot.clock.advance(61 * 60_000)
  await bot.cairn.engine.settled()
  const digests = [...bot.slack.messages.values()].filter(({ key }) => key.startsWith('digest:'))
  expect(new Set(digests.map((one) => one.room)).size).toBe(1)
  const gone = digests[0]?.room === other ? 'C1' : 'C2'
  expect(await bot.typed('health', { room: digests[0]?.room ?? '' })).toContain(
    `digest of OW is broken: its channel #${gone} cannot be reached`,
  )
})
