import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

const plan = `# Date Party

## Tasks

- [ ] Order the oven (Q2 2027)
- [ ] Paint the walls – 15.3.2027
- [ ] Sign the lease (15 March 2027)

## Opening (Q3 2027)

- [ ] Invite the neighbours – 15.7.2027
`
const dueOf = async (ref: string) => /^Due: (.*)$/mu.exec(await bot.typed(`show ${ref}`))?.[1]
const dues = async () => Promise.all([1, 2, 3, 5].map((number) => dueOf(`DP-${number}`)))

it('keeps the dates of lines that were done in chat and came back ticked', async () => {
  await bot.handsOver(Buffer.from(plan))
  await bot.typed('due DP-1 2027-05-20')
  const before = await dues()
  expect(before).toEqual(['20 May 2027', '15 March 2027', '15 March 2027', '15 July 2027'])
  await bot.typed('done DP-1..3')
  await bot.typed('done DP-5')
  const file = Buffer.from(await bot.exported('DP'))
  expect(await bot.handsOver(file)).toContain('No item is different')
  expect(await bot.handsOver(Buffer.from(`${file}\nMore of it.\n`))).toContain('No item is different')
  expect(await dues()).toEqual(before)
  await bot.typed('reopen DP-1..3')
  await bot.typed('reopen DP-5')
  await bot.handsOver(await bot.exported('DP'))
  expect(await dues()).toEqual(before)
})

it('keeps the dates of lines that were ticked in the file, and takes one that was put off', async () => {
  await bot.handsOver(Buffer.from(plan))
  const said = await bot.handsOver(Buffer.from(plan.replaceAll('[ ]', '[x]')))
  expect(said).not.toContain('due')
  expect(await dues()).toEqual(['Q2 2027', '15 March 2027', '15 March 2027', '15 July 2027'])
  await bot.handsOver(Buffer.from(plan.replace('15.3.2027', '15.4.2027')))
  expect(await dueOf('DP-2')).toBe('15 April 2027')
})
