import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

const plan = [
  '# Oven Watch',
  '',
  '**Last Updated**: 2026-09-07',
  '**Next Review**: 2026-12-07',
  '',
  '## Quarterly Reviews',
  '',
  '- Read the gas meter',
  '',
  '## Change Log',
  '',
  '| Date | Change |',
  '|---|---|',
  '| 2026-09-07 | Begun |',
  '',
].join('\n')
const edited = plan.replace('gas meter', 'gas meter and the clock')
const row = '| 2026-12-07 | Quarterly Reviews: All well |'

let bot: OpenBot
/** From Monday 7 December 2026; a review is closed that day. */
beforeEach(async () => {
  bot = await openBot(temporaryFolder(), { start: '2026-12-07T07:00:00Z' })
  onTestFinished(() => bot.close())
  await bot.handsOver(Buffer.from(plan))
  await bot.typed('review accept')
  await bot.typed('review open OW-2')
  await bot.typed('review close All well')
})

const exported = async () => Buffer.from(await bot.exported('OW')).toString()

it('leaves what a review left in the document though a version came in before the export', async () => {
  bot.clock.advance(60_000)
  await bot.handsOver(Buffer.from(edited))
  const given = await exported()
  expect(given).toContain(`| 2026-09-07 | Begun |\n${row}`)
  expect(given).toContain('**Last Updated**: 2026-12-07')
  expect(await exported()).toBe(given)
})

it('says what it left, and what it could not', async () => {
  const answer = async () => {
    await bot.typed('export OW')
    return bot.slack.texts().at(-1) ?? ''
  }
  expect(await answer()).toContain('the day of the last update and the table of changes changed.')
  await bot.typed('undo')
  await bot.handsOver(Buffer.from(edited.replace('| Date | Change |', '| Date | Who |')))
  await bot.typed('review close All well')
  const told = await answer()
  expect(told).toContain('the day of the last update changed.')
  expect(told).toContain('the table of changes: change it by hand')
})

it('leaves it though an import was taken back before the export', async () => {
  await bot.handsOver(Buffer.from(edited))
  bot.clock.advance(60_000)
  await bot.typed('undo')
  expect(await exported()).toContain(row)
})

it('leaves the day of the next review as it is where another review was put off', async () => {
  bot.clock.advance(60_000)
  const next = '**Next Review**: 2027-01-15'
  const budget = edited
    .replace('**Next Review**: 2026-12-07', next)
    .replace('## Change', '## Dates\n\n- Budget review: 2027-02-01\n\n## Change')
  await bot.handsOver(Buffer.from(budget))
  await bot.typed('list all budget')
  const ref = /OW-\d+(?= Budget review)/u.exec(bot.slack.texts().at(-1) ?? '')?.[0]
  await bot.typed(`due ${ref} 2027-02-22`)
  const given = await exported()
  expect(given).toContain(row)
  expect(given).toContain(next)
  expect(given).not.toContain('2027-02-22')
})

it('does not bring back what was handed out once and is not in the file any more', async () => {
  await exported()
  bot.clock.advance(60_000)
  await bot.handsOver(Buffer.from(edited))
  expect(await exported()).toBe(edited)
})

it('does not add a row that the file has, nor sets back its last update', async () => {
  bot.clock.advance(60_000)
  const later = edited
    .replace('Updated**: 2026-09-07', 'Updated**: 2026-12-09')
    .replace('| Begun |\n', `| Begun |\n${row}\n`)
  await bot.handsOver(Buffer.from(later))
  expect(await exported()).toContain('**Last Updated**: 2026-12-09')
  expect((await exported()).split(row)).toHaveLength(2)
})

it('moves a next review on that is announced for a month or later, as wide as it was', async () => {
  const wide = await openBot(temporaryFolder(), { start: '2026-12-07T07:00:00Z' })
  onTestFinished(() => wide.close())
  await wide.handsOver(Buffer.from(plan.replace('Review**: 2026-12-07', 'Review**: December 2026 or later')))
  await wide.typed('review accept')
  await wide.typed('review open OW-2')
  expect(await wide.typed('review close All well')).toContain('Closed.')
  expect(await wide.typed('show OW-1')).toContain('Due: March 2027 or later')
  expect(Buffer.from(await wide.exported('OW')).toString()).toContain('**Next Review**: March 2027 or later')
  await wide.typed('review open OW-2')
  expect(await wide.typed('review close Still well')).toContain('Closed.')
})

/** What closing it says, lists and leaves in the document of the next one. */
async function nextIn(): Promise<readonly string[]> {
  await bot.typed('review close Fine')
  const told = bot.slack.texts().findLast((text) => text.includes('closed.')) ?? ''
  return [
    /The next one is on (.*)\./.exec(told)?.[1] ?? told,
    /next (.*? 20\d\d)/.exec(await bot.typed('review'))?.[1] ?? '',
    /Next Review\*\*: (.*)/.exec(await exported())?.[1] ?? '',
  ]
}

it('names the day after one that was skipped', async () => {
  await bot.typed('review skip OW-2')
  await bot.typed('review skip OW-2')
  await bot.typed('review open OW-2')
  expect(await nextIn()).toEqual(['7 June 2027', '7 Jun 2027', '2027-06-07'])
})

it('names the day to which the next one is put off', async () => {
  await bot.typed('review skip OW-2')
  await bot.typed('review snooze OW-2 2027-03-18')
  await bot.typed('review open OW-2')
  expect(await nextIn()).toEqual(['18 March 2027', '7 Jun 2027', '2027-03-18'])
})

it('counts the next one from its closing where it comes so long after that', async () => {
  await bot.typed('review set OW-2 every 3 months after it is closed from 2027-03-01')
  bot.clock.advance(3 * 24 * 60 * 60_000)
  await bot.typed('review open OW-2')
  expect(await nextIn()).toEqual(['10 March 2027', '10 Mar 2027', '2027-03-10'])
})

it('sets both days where a table has them', async () => {
  const fields = '| Field | Value |\n|---|---|\n| Last updated | 2026-09-07 |\n| Next review | 2026-12-07 |'
  const days = '**Last Updated**: 2026-09-07\n**Next Review**: 2026-12-07'
  const paired = await openBot(temporaryFolder(), { start: '2026-12-07T08:30:00Z' })
  onTestFinished(() => paired.close())
  await paired.handsOver(Buffer.from(plan.replace(days, fields)))
  await paired.typed('review accept')
  await paired.typed('review open OW-2')
  expect(await paired.typed('review close All well')).toContain('Closed.')
  expect(Buffer.from(await paired.exported('OW')).toString()).toContain(
    '| Last updated | 2026-12-07 |\n| Next review | 2027-03-07 |',
  )
})
