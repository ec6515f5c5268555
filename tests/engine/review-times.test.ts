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
    - RHYT-3 Ops review · every week on Wednesday, 16:00 UTC · next 3 Dec 2026, 10 Dec 2026, 17 Dec 2026
    - RHYT-4 Demo: Fridays, 3pm · every week on Friday, 15:00 · next 4 Dec 2026, 11 Dec 2026, 18 Dec 2026
    - RHYT-5 Next review: 12 March 2027, 14:00 · once, 14:00 · next 12 Mar 2027"
  `)
})
