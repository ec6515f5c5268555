import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { type OpenBot, openBot, room } from './open-bot.ts'

const plan = planOf([
  '# Rhythm',
  '',
  '## Meetings',
  '',
  '| Meeting | When | Who |',
  '|---|---|---|',
  '| Weekly sync | Tue 10:00 | Ana |',
  '| Steering committee | monthly, first Thursday, 14:00 | Bo |',
  '| Ops review | Wednesdays 16:00 UTC | ops |',
  '',
  '- Demo: Fridays, 3pm',
  '- Next review: 12 March 2027, 14:00',
  '',
])

/** From Tuesday 1 December 2026, 10:00 in Berlin. */
async function bot(): Promise<OpenBot> {
  const made = await openBot(temporaryFolder(), {})
  onTestFinished(() => made.close())
  return made
}

const lines = (one: OpenBot) =>
  (one.slack.texts(room).at(-1) ?? '').split('\n').filter((line) => line.startsWith('- '))

it('proposes each review for the day and the time that its table names, from now on', async () => {
  const one = await bot()
  await one.handsOver(plan)
  expect(lines(one)).toMatchInlineSnapshot(`
    [
      "- RHYT-1 Weekly sync · every week on Tuesday, 10:00 · proposed · next 8 Dec 2026, 15 Dec 2026, 22 Dec 2026",
      "- RHYT-2 Steering committee · every month on the first Thursday, 14:00 · proposed · next 3 Dec 2026, 7 Jan 2027, 4 Feb 2027",
      "- RHYT-3 Ops review · every week on Wednesday, 16:00 UTC · proposed · next 2 Dec 2026, 9 Dec 2026, 16 Dec 2026",
      "- RHYT-4 Demo: Fridays, 3pm · every week on Friday, 15:00 · proposed · next 4 Dec 2026, 11 Dec 2026, 18 Dec 2026",
      "- RHYT-5 Next review: 12 March 2027, 14:00 · once, 14:00 · proposed · next 12 Mar 2027",
    ]
  `)
})

it('keeps a time in the zone that was said with it when the team moves', async () => {
  const one = await bot()
  await one.handsOver(plan)
  await one.typed('review accept')
  await one.typed('settings zone Asia/Tokyo')
  expect(await one.typed('review list')).toMatchInlineSnapshot(`
    "RHYT · Reviews
    - RHYT-1 Weekly sync · every week on Tuesday, 10:00 · next 8 Dec 2026, 15 Dec 2026, 22 Dec 2026
    - RHYT-2 Steering committee · every month on the first Thursday, 14:00 · next 3 Dec 2026, 7 Jan 2027, 4 Feb 2027
    - RHYT-3 Ops review · every week on Wednesday, 16:00 UTC · next 2 Dec 2026, 9 Dec 2026, 16 Dec 2026
    - RHYT-4 Demo: Fridays, 3pm · every week on Friday, 15:00 · next 4 Dec 2026, 11 Dec 2026, 18 Dec 2026
    - RHYT-5 Next review: 12 March 2027, 14:00 · once, 14:00 · next 12 Mar 2027"
  `)
})

/** What is proposed for a plan of these lines on 20 January 2026. */
async function proposed(...plan: readonly string[]): Promise<readonly string[]> {
  const made = await openBot(temporaryFolder(), { start: '2026-01-20T09:00:00Z' })
  onTestFinished(() => made.close())
  await made.handsOver(planOf(['# Nordlicht', '', ...plan]))
  return lines(made)
}

it('takes a next review that is no first one for that of the rarest review whose day it is', async () => {
  const dates = ['**Last Updated**: January 2026', '**Next Review**: October 2026', '']
  expect(
    await proposed(...dates, '## Reviews', '', '- **Monthly review**: look', '- **Quarterly review**: think'),
  ).toMatchInlineSnapshot(`
    [
      "- NORD-2 Monthly review: look · every month on the first working day, 09:00 · proposed · next 2 Feb 2026, 2 Mar 2026, 1 Apr 2026",
      "- NORD-3 Quarterly review: think · every 3 months on the first working day, 09:00 · proposed · next 1 Oct 2026, 1 Jan 2027, 1 Apr 2027",
    ]
  `)
  expect(await proposed(...dates, '## Reviews', '', '- **Monthly review**: look')).toMatchInlineSnapshot(`
    [
      "- NORD-2 Monthly review: look · every month on the first working day, 09:00 · proposed · next 1 Oct 2026, 2 Nov 2026, 1 Dec 2026",
    ]
  `)
})

it('proposes a working day where no day was named', async () => {
  expect(
    await proposed('**Last Updated**: 2026-01-05', '', '## Quarterly review', '', '- Look'),
  ).toMatchInlineSnapshot(`
      [
        "- NORD-1 Quarterly review · every 3 months on day 5 or the next working day, 09:00 · proposed · next 6 Apr 2026, 6 Jul 2026, 5 Oct 2026",
      ]
    `)
  expect(
    await proposed('**Last Updated**: 2026-01-04', '', '## Reviews', '', '- Weekly sync'),
  ).toMatchInlineSnapshot(`
    [
      "- NORD-1 Weekly sync · every week on Monday, 09:00 · proposed · next 26 Jan 2026, 2 Feb 2026, 9 Feb 2026",
    ]
  `)
})

it('shows the days of a review in the zone in which it is meant', async () => {
  const one = await bot()
  const demo =
    '# Rhythm\n\n| Meeting | When | Time |\n|---|---|---|\n| Demo | weekly on Wednesday | 16:00 PT |\n'
  await one.handsOver(Buffer.from(`${demo}| Checkup | 15th of each month | 16:30 |\n`))
  expect(lines(one)).toMatchInlineSnapshot(`
    [
      "- RHYT-1 Demo · every week on Wednesday, 16:00 America/Los_Angeles · proposed · next 2 Dec 2026, 9 Dec 2026, 16 Dec 2026",
      "- RHYT-2 Checkup · every month on day 15, 16:30 · proposed · next 15 Dec 2026, 15 Jan 2027, 15 Feb 2027",
    ]
  `)
})

it('holds up no weekly meeting until a review that is announced for months ahead', async () => {
  const one = await bot()
  await one.handsOver(planOf(['# Rhythm', '', '- Weekly sync', '- Next review: 12 March 2027', '']))
  expect(lines(one)).toMatchInlineSnapshot(`
    [
      "- RHYT-1 Weekly sync · every week on Friday, 09:00 · proposed · next 11 Dec 2026, 18 Dec 2026, 25 Dec 2026",
      "- RHYT-2 Next review: 12 March 2027 · once, 09:00 · proposed · next 12 Mar 2027",
    ]
  `)
})
