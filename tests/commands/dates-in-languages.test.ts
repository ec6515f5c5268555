import { expect, it, onTestFinished } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

/** A plan of 31 tasks, so that every day of a month could be one; it is Tuesday 1 December 2026. */
async function planOfAMonth(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  const tasks = Array.from({ length: 31 }, (_, at) => `- [ ] Bake the bread of baker ${at + 1}\n`)
  await bot.imports(Buffer.from(`# Oven Move\n\n${tasks.join('')}`))
  return bot
}

it.each([
  ['5 3 grudnia', '3 December 2026'],
  ['5 12 февраля 2027', '12 February 2027'],
  ['5 1 мая', '1 May 2027'],
  ['5 3 лютого 2027', '3 February 2027'],
  ['5 3 prosince', '3 December 2026'],
  ['5 3 Aralık', '3 December 2026'],
  ['5 3 martie 2027', '3 March 2027'],
  ['5 15. 3. 2027', '15 March 2027'],
  ['5 24. 12.', '24 December 2026'],
  ['5 15 de março de 2027', '15 March 2027'],
])('due %s gives item 5 that day, and no other item', async (words, day) => {
  const bot = await planOfAMonth()
  expect(await bot.typed(`due ${words}`)).toBe(`⬜ OM-5 Bake the bread of baker 5 · due ${day}`)
})

it('takes the number before a day of the month for an item as well, and none for a day of the week', async () => {
  const bot = await planOfAMonth()
  expect(await bot.typed('due 5 6 3 grudnia')).toContain('2 changed\n- ⬜ OM-5 ')
  expect(await bot.typed('due 7 8 piątek')).toContain('2 changed\n- ⬜ OM-7 ')
  expect(await bot.typed('due 5 31 февраля')).toContain('“31 февраля” is no date that exists.')
})

it('hears the same below a list', async () => {
  const bot = await planOfAMonth()
  await bot.typed('list')
  const thread = bot.messageWith('Bake the bread of baker 5')
  expect(await bot.replied(thread, 'due 5 3 grudnia')).toBe(
    '⬜ OM-5 Bake the bread of baker 5 · due 3 December 2026',
  )
})

it.each([
  '12月3日',
  '2026년 12월 3일',
  '2026. 12. 3.',
  '03.12.26',
  'le 3 décembre',
  'übermorgen',
  'dopodomani',
  'послезавтра',
  'pojutrze',
  'quinta-feira',
  'w czwartek',
  '木曜日',
  'in zwei Tagen',
  'через 2 дня',
  '2日後',
])('takes the Thursday after next day from due 5 %s', async (words) => {
  const bot = await planOfAMonth()
  expect(await bot.typed(`due 5 ${words}`)).toBe('⬜ OM-5 Bake the bread of baker 5 · due 3 December 2026')
})

it.each([
  'um 9:30',
  'à 9h30',
  'às 9h30',
  'o 9:30',
  'в 9:30',
  'kl. 9.30',
  '9：30',
  '9時30分',
  '9点30分',
  '9시 30분',
])('reminds at half past nine when told “remind %s”', async (words) => {
  const bot = await planOfAMonth()
  expect(await bot.typed(`remind ${words}`)).toBe(
    'What falls due in OM is told every working day, first 2 Dec 2026, 09:30.',
  )
})
