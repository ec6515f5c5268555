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

it.each(['reopen', 'start', 'drop'])(
  'takes the day on which a line was done for no due date after “%s”',
  async (said) => {
    const done =
      '# Crate Party\n\n## Tasks\n\n- [x] Ship the crate (2026-11-09)\n\n## Later (Q1 2027)\n\n- [x] Paint it (2026-11-10)\n'
    await bot.handsOver(Buffer.from(done))
    const before = [await dueOf('CP-1'), await dueOf('CP-2')]
    expect(before[0]).toBeUndefined()
    await bot.typed(`${said} CP-1..2`)
    const file = Buffer.from(await bot.exported('CP'))
    expect(await bot.handsOver(file)).toContain('No item is different')
    expect(await bot.handsOver(Buffer.from(`${file}\nMore of it.\n`))).toContain('No item is different')
    expect([await dueOf('CP-1'), await dueOf('CP-2')]).toEqual(before)
    expect(await bot.typed('list late')).not.toContain('CP-')
    await bot.typed('done CP-1..2')
    expect(await bot.handsOver(await bot.exported('CP'))).toContain('No item is different')
    expect([await dueOf('CP-1'), await dueOf('CP-2')]).toEqual(before)
    const moved = `${file}`.replace('2026-11-09', '2027-02-03')
    expect(await bot.handsOver(Buffer.from(moved))).toContain('due 3 February 2027')
  },
)
