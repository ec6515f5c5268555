import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { type OpenBot, openBot, room } from './open-bot.ts'

const day = 24 * 60 * 60_000

/** A plan whose reviews say on which day of the quarter they are held. */
const saying = (...lines: readonly string[]) =>
  planOf(['# Mill Watch', '', '**Established**: 2026-08-20', '', '## Reviews', '', ...lines, ''])

async function watching(...lines: readonly string[]): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder(), { start: '2026-12-15T09:00:00Z' })
  onTestFinished(() => bot.close())
  await bot.handsOver(saying(...lines))
  return bot
}

/** The days on which the room is called to a review, of so many to come. */
async function heldIn(bot: OpenBot, days: number): Promise<readonly string[]> {
  const held: string[] = []
  for (let passed = 0; passed < days; passed += 1) {
    const before = bot.slack.texts(room).length
    bot.clock.advance(day)
    await bot.cairn.engine.settled()
    const said = bot.slack.texts(room).slice(before).join('\n')
    const [, on] = /Review of (\d+ \w+ \d+)/.exec(said) ?? []
    if (on !== undefined)
      held.push(`${new Date(bot.clock.now()).toISOString().slice(0, 10)}, meant for ${on}`)
  }
  return held
}

it('proposes the days of the quarter that a plan names, in the words of four languages', async () => {
  const bot = await watching(
    '- Steering review on the last Friday of each quarter',
    '- Audit review: second Tuesday every quarter at 14:00',
    '- Durchsicht am ersten Montag im Quartal um 10 Uhr',
    '- Revue le dernier vendredi du trimestre',
    '- Revisión el segundo martes de cada trimestre',
    '- Stocktaking review on the last working day of the year',
  )
  expect(await bot.typed('review')).toMatchInlineSnapshot(`
    "MW · Reviews
    - MW-1 Steering review on the last Friday of each quarter · every quarter on its last Friday, 09:00 · proposed · next 25 Dec 2026, 26 Mar 2027, 25 Jun 2027
    - MW-2 Audit review: second Tuesday every quarter at 14:00 · every quarter on its second Tuesday, 14:00 · proposed · next 12 Jan 2027, 13 Apr 2027, 13 Jul 2027
    - MW-3 Durchsicht am ersten Montag im Quartal um 10 Uhr · every quarter on its first Monday, 10:00 · proposed · next 4 Jan 2027, 5 Apr 2027, 5 Jul 2027
    - MW-4 Revue le dernier vendredi du trimestre · every quarter on its last Friday, 09:00 · proposed · next 25 Dec 2026, 26 Mar 2027, 25 Jun 2027
    - MW-5 Revisión el segundo martes de cada trimestre · every quarter on its second Tuesday, 09:00 · proposed · next 12 Jan 2027, 13 Apr 2027, 13 Jul 2027
    - MW-6 Stocktaking review on the last working day of the year · every year on its last working day, 09:00 · proposed · next 31 Dec 2026, 31 Dec 2027, 29 Dec 2028
    One alone: /roadmap review accept MW-1 · Another time: /roadmap review set MW-1 every 3 months from 2027-01-11 at 9:30"
  `)
})

it('is held on that day, over the turn of the year, and again after it was closed', async () => {
  const bot = await watching('- Steering review on the last Friday of each quarter')
  await bot.typed('settings nudges never')
  await bot.typed('review accept')
  expect(await heldIn(bot, 12)).toEqual(['2026-12-25, meant for 25 December 2026'])
  await bot.typed('review close Fine')
  expect(await heldIn(bot, 100)).toEqual(['2027-03-26, meant for 26 March 2027'])
})

it('is held after the holidays where the team has a pause on that day', async () => {
  const bot = await watching('- Steering review on the last Friday of each quarter')
  await bot.typed('review accept')
  await bot.typed('settings pause 2026-12-24..2027-01-03')
  expect(await bot.typed('review')).toContain('next 4 Jan 2027, 26 Mar 2027, 25 Jun 2027')
  expect(await heldIn(bot, 25)).toEqual(['2027-01-04, meant for 25 December 2026'])
})

it('may be changed to another day of the quarter, whichever month it is said in', async () => {
  const bot = await watching('- Quarterly review')
  expect(await bot.typed('review set MW-1 first Monday of the quarter at 14:00')).toContain(
    'every quarter on its first Monday, 14:00 · next 4 Jan 2027, 5 Apr 2027, 5 Jul 2027',
  )
  expect(await bot.typed('review set MW-1 every quarter on its fifth Friday')).toContain(
    'every quarter on its fifth Friday, 14:00 · next 29 Jan 2027, 30 Apr 2027, 30 Jul 2027',
  )
})
