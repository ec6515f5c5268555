import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { choicesIndex, watchingFramework } from '../support/long-plans.ts'
import { ovenUpgrade } from '../support/plans.ts'
import { type OpenBot, openBot, room } from './open-bot.ts'

const day = 24 * 60 * 60_000
const newYear = '2026-01-01T09:00:00Z'

/** What somebody does when the room hears of something. */
type Deeds = (bot: OpenBot, today: string, heard: readonly string[]) => Promise<void>

/** All that the room hears in 2026, looked at every morning at ten, a line each: the day and the headline. */
async function theYear(plan: Uint8Array, deeds: Deeds): Promise<readonly string[]> {
  const bot = await openBot(temporaryFolder(), { start: newYear })
  onTestFinished(() => bot.close())
  await bot.handsOver(plan)
  const told: string[] = []
  let seen = 0
  const listen = async (today: string) => {
    await bot.cairn.engine.settled()
    const all = [...bot.slack.messages.values()]
    const heard = all
      .slice(seen)
      .filter((one) => one.room === room && one.thread === undefined && one.to === undefined)
      .map(({ view }) => view.summary)
    seen = all.length
    told.push(...heard.map((headline) => `${today} ${headline}`))
    await deeds(bot, today, heard)
    await bot.cairn.engine.settled()
  }
  for (let passed = 0; passed < 365; passed += 1) {
    await listen(new Date(bot.clock.now()).toISOString().slice(5, 10))
    bot.clock.advance(day)
  }
  return told
}

it('a framework that was forgotten for years: one overdue card, then every quarter, and the year’s with July’s', async () => {
  const year = await theYear(watchingFramework, async (bot, today, heard) => {
    if (today === '01-01') await bot.typed('review accept')
    if (heard.some((headline) => /dut(?:y|ies) done/.test(headline))) await bot.typed('review close Go on')
  })
  expect(year).toMatchInlineSnapshot(`
    [
      "01-01 KWF · Kiln Watching Framework: Followed here from now on, with 9 lines to follow.",
      "01-01 KWF promises 3 reviews. Shall I call for them? A maintainer decides.",
      "01-01 KWF waits for what nothing upstream can tell.",
      "01-02 KWF · Quarterly Reviews (Every 3 months), Annual Reviews (Every 12 months) and Quarterly Reports: 0 of 3 duties done",
      "03-25 KWF · Quarterly Reviews (Every 3 months) and Quarterly Reports come on 1 April 2026.",
      "04-01 KWF · Quarterly Reviews (Every 3 months) and Quarterly Reports: 0 of 2 duties done",
      "06-24 KWF · Quarterly Reviews (Every 3 months), Annual Reviews (Every 12 months) and Quarterly Reports come on 1 July 2026.",
      "07-01 KWF · Quarterly Reviews (Every 3 months), Annual Reviews (Every 12 months) and Quarterly Reports: 0 of 3 duties done",
      "09-24 KWF · Quarterly Reviews (Every 3 months) and Quarterly Reports come on 1 October 2026.",
      "10-01 KWF · Quarterly Reviews (Every 3 months) and Quarterly Reports: 0 of 2 duties done",
      "12-25 KWF · Quarterly Reviews (Every 3 months) and Quarterly Reports come on 1 January 2027.",
    ]
  `)
})

it('an index of choices: every month and every quarter on the eleventh, unanswered in summer', async () => {
  const reports: string[] = []
  const year = await theYear(choicesIndex, async (bot, today, heard) => {
    if (today === '01-01') await bot.typed('review accept')
    const isHoliday = today > '06-01' && today < '09-01'
    if (!isHoliday && heard.some((headline) => /dut(?:y|ies) done/.test(headline))) {
      await bot.typed('review close All may stay')
      reports.push(today)
    }
    if (today === '12-31')
      expect(new TextDecoder().decode(await bot.exported('GCI'))).toMatchInlineSnapshot(`
      "# Glaze Choices Index

      **Established:** November 11, 2025

      ## Maintenance

      ### Regular Updates (Monthly)
      - [ ] Look for warnings of the makers

      ### Quarterly Reviews
      - [ ] Judge each choice again

      ## Document Change Log

      | Date | Version | Changes |
      |------|---------|---------|
      | 2025-11-11 | 1.0 | First written |
      | 2026-01-11 |  | Regular Updates (Monthly): All may stay |
      | 2026-02-11 |  | Regular Updates (Monthly), Quarterly Reviews: All may stay |
      | 2026-03-11 |  | Regular Updates (Monthly): All may stay |
      | 2026-04-11 |  | Regular Updates (Monthly): All may stay |
      | 2026-05-11 |  | Regular Updates (Monthly), Quarterly Reviews: All may stay |
      | 2026-09-11 |  | Regular Updates (Monthly): All may stay |
      | 2026-10-11 |  | Regular Updates (Monthly): All may stay |
      | 2026-11-11 |  | Regular Updates (Monthly), Quarterly Reviews: All may stay |
      | 2026-12-11 |  | Regular Updates (Monthly): All may stay |

      **Last Updated:** December 11, 2026
      **Next Review:** February 11, 2027"
    `)
  })
  expect(year).toMatchInlineSnapshot(`
    [
      "01-01 GCI · Glaze Choices Index: Followed here from now on, with 5 lines to follow.",
      "01-01 GCI promises 2 reviews. Shall I call for them? A maintainer decides.",
      "01-04 GCI · Regular Updates (Monthly) comes on 11 January 2026.",
      "01-11 GCI · Regular Updates (Monthly): 0 of 1 duty done",
      "02-04 GCI · Regular Updates (Monthly) and Quarterly Reviews come on 11 February 2026.",
      "02-11 GCI · Regular Updates (Monthly) and Quarterly Reviews: 0 of 2 duties done",
      "03-04 GCI · Regular Updates (Monthly) comes on 11 March 2026.",
      "03-11 GCI · Regular Updates (Monthly): 0 of 1 duty done",
      "04-04 GCI · Regular Updates (Monthly) comes on 11 April 2026.",
      "04-11 GCI · Regular Updates (Monthly): 0 of 1 duty done",
      "05-04 GCI · Regular Updates (Monthly) and Quarterly Reviews come on 11 May 2026.",
      "05-11 GCI · Regular Updates (Monthly) and Quarterly Reviews: 0 of 2 duties done",
      "06-04 GCI · Regular Updates (Monthly) comes on 11 June 2026.",
      "06-11 GCI · Regular Updates (Monthly): 0 of 1 duty done",
      "07-04 GCI · Regular Updates (Monthly) comes on 11 July 2026.",
      "07-11 GCI · Regular Updates (Monthly): 0 of 1 duty done",
      "08-04 GCI · Regular Updates (Monthly) and Quarterly Reviews come on 11 August 2026.",
      "08-11 GCI · Regular Updates (Monthly) and Quarterly Reviews: 0 of 2 duties done",
      "09-04 GCI · Regular Updates (Monthly) comes on 11 September 2026.",
      "09-11 GCI · Regular Updates (Monthly): 0 of 1 duty done",
      "10-04 GCI · Regular Updates (Monthly) comes on 11 October 2026.",
      "10-11 GCI · Regular Updates (Monthly): 0 of 1 duty done",
      "11-04 GCI · Regular Updates (Monthly) and Quarterly Reviews come on 11 November 2026.",
      "11-11 GCI · Regular Updates (Monthly) and Quarterly Reviews: 0 of 2 duties done",
      "12-04 GCI · Regular Updates (Monthly) comes on 11 December 2026.",
      "12-11 GCI · Regular Updates (Monthly): 0 of 1 duty done",
    ]
  `)
  expect(reports).toMatchInlineSnapshot(`
    [
      "01-11",
      "02-11",
      "03-11",
      "04-11",
      "05-11",
      "09-11",
      "10-11",
      "11-11",
      "12-11",
    ]
  `)
})

it('an upgrade of three weeks: standups and reports while its phases run, nothing before and after', async () => {
  const year = await theYear(ovenUpgrade, async (bot, today) => {
    if (today === '01-01') await bot.typed('review accept')
    if (today === '03-02') await bot.typed('start OU-1')
    if (today === '03-06') await bot.typed('done OU-2')
    if (today === '03-07') await bot.typed('done OU-1')
    if (today === '03-09') await bot.typed('start OU-3')
    if (today === '03-13') await bot.typed('done OU-3')
  })
  expect(year).toMatchInlineSnapshot(`
    [
      "01-01 OU · Oven Upgrade: Followed here from now on, with 11 lines to follow.",
      "01-01 OU promises 2 reviews. Shall I call for them? A maintainer decides.",
      "03-03 OU · Daily standups: Progress during the upgrade weeks · Phase 1: Prepare (Week 1): 1 moved",
      "03-04 OU · Daily standups: Progress during the upgrade weeks · Phase 1: Prepare (Week 1): Nothing moved, and nothing is due.",
      "03-05 OU · Daily standups: Progress during the upgrade weeks · Phase 1: Prepare (Week 1): Nothing moved, and nothing is due.",
      "03-06 OU · Daily standups: Progress during the upgrade weeks · Phase 1: Prepare (Week 1): Nothing moved, and nothing is due. / OU · Weekly reports: Detailed progress and blockers · Phase 1: Prepare (Week 1): 1 moved",
      "03-10 OU · Daily standups: Progress during the upgrade weeks · Phase 2: Move (Week 2): 1 moved",
      "03-11 OU · Daily standups: Progress during the upgrade weeks · Phase 2: Move (Week 2): Nothing moved, and nothing is due.",
      "03-12 OU · Daily standups: Progress during the upgrade weeks · Phase 2: Move (Week 2): Nothing moved, and nothing is due.",
      "03-13 OU · Daily standups: Progress during the upgrade weeks · Phase 2: Move (Week 2): Nothing moved, and nothing is due. / OU · Weekly reports: Detailed progress and blockers · Phase 2: Move (Week 2): 2 done, 1 moved",
    ]
  `)
})
