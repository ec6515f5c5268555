import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'
import { anna, ben, type OpenBot, openBot, room } from './open-bot.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** From a Tuesday at 10:00 in Berlin until Monday at 7:30. */
const untilAsked = 6 * day - 150 * minute

async function started(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan)
  return bot
}

async function passes(bot: OpenBot, ms: number): Promise<readonly string[]> {
  const before = bot.slack.messages.size
  bot.clock.advance(ms)
  await bot.cairn.engine.settled()
  return [...bot.slack.messages.values()]
    .slice(before)
    .map(({ to, view }) => `${to ?? 'room'}: ${view.summary}`)
}

/** Anna and ben are asked two hours before the digest of Monday 9:30. */
async function asked(): Promise<OpenBot> {
  const bot = await started()
  await bot.typed('digest at Monday 9:30')
  await bot.typed('settings standup @U1|anna @U2|ben')
  await passes(bot, untilAsked)
  return bot
}

const card = (bot: OpenBot) => bot.messageWith('Standup: what did you do')

it('asks those whom the team named before its digest, on one card', async () => {
  const bot = await asked()
  expect(bot.slack.texts(room).at(-1)).toMatchInlineSnapshot(`
    "BM · Standup: what did you do, what is next, what is in your way?
    - Asked: anna and ben
    Or answer in the thread. The digest tells all answers together."
  `)
})

it('takes answers in the thread or in a form, and changes what they name after a click alone', async () => {
  const bot = await asked()
  expect(await bot.replied(card(bot), 'Counted everything, see BM-2', { by: ben })).toContain(
    'Noted for the digest.',
  )
  expect(await bot.pressed(card(bot), 'answer BM')).toContain('what you did')
  await passes(bot, minute)
  const told = await bot.asked({
    id: 'form',
    at: bot.clock.now(),
    by: anna,
    place: { room },
    did: 'filled',
    command: 'answer',
    values: { done: 'BM-4', next: 'bm-3', way: 'rain, and BM-6' },
  })
  expect(JSON.stringify(told.reply)).toContain('"press":"start BM-3"')
  expect(JSON.stringify(told.reply)).toContain('"press":"block BM-6"')
  expect(JSON.stringify(told.reply)).not.toContain('BM-4 done')
  expect(await bot.typed('show BM-3')).toContain('State: ⬜ open')
  expect(bot.slack.texts(room).at(-1)).toContain('Answered: ben and anna')
})

it('tells in the digest what was answered, and who did not, without calling them', async () => {
  const bot = await asked()
  await bot.replied(card(bot), 'Counted everything', { by: ben })
  await bot.replied(card(bot), 'Counted all but one', { by: ben })
  await passes(bot, 2 * 60 * minute)
  expect(bot.slack.texts(room).at(-1)).toMatchInlineSnapshot(`
    "Standup
    - ben: Counted all but one
    - No answer from anna"
  `)
})

it('tells an answer that was sent before the digest and came in behind it in the next one, and only there', async () => {
  const bot = await asked()
  await passes(bot, 2 * 60 * minute)
  const late = { id: 'late', at: bot.clock.now() - minute, by: ben, place: { room } }
  await bot.asked({ ...late, did: 'typed', text: 'answer The truck is booked' })
  const tellings = () => bot.slack.texts(room).filter((text) => text.includes('- ben: The truck is booked'))
  expect(tellings()).toEqual([])
  await passes(bot, 7 * day)
  expect(tellings()).toHaveLength(1)
  await passes(bot, 7 * day)
  expect(tellings()).toHaveLength(1)
})

it('asks nobody whose digest has come meanwhile, and calls nobody silent who was not asked', async () => {
  const bot = await started()
  await bot.typed('digest at Monday 9:30')
  await bot.typed('settings standup @U1|anna @U2|ben')
  await bot.typed('due BM-2 2026-12-09')
  const told = await passes(bot, untilAsked + 210 * minute)
  expect(told.filter((words) => words.includes('Standup'))).toEqual([])
  expect(bot.slack.texts(room).join()).not.toContain('No answer')
  expect(await passes(bot, 7 * day - 210 * minute)).toEqual([expect.stringContaining('Standup')])
})

it('says when the first standup is asked to whoever answers before', async () => {
  const bot = await started()
  await bot.typed('digest at Monday 9:30')
  await bot.typed('settings standup @U1|anna @U2|ben')
  expect(await bot.typed('answer All well')).toContain(
    'The first standup of BM is asked here on 7 December 2026.',
  )
})

it('asks nobody once it is off', async () => {
  const bot = await asked()
  await bot.typed('settings standup off')
  expect(await passes(bot, 7 * day)).toEqual(['room: BM: Nothing moved, and nothing is due.'])
  expect(await bot.typed('answer All well')).toContain('No standup of BM is asked here.')
})

it('tells a person alone what is theirs, as they asked, and never in their quiet hours', async () => {
  const bot = await started()
  await bot.typed('assign BM-3 me', { by: ben })
  await bot.typed('due BM-3 2026-12-04')
  expect(await bot.typed('me', { by: ben })).toMatchInlineSnapshot(`
    "BM: 1 open is yours.
    Due within a week (1)
    - ⬜ BM-3 Book the truck · due 4 December 2026 · ben
    All of it to check off: /roadmap list BM mine"
  `)
  const inTokyo = { ...ben, zone: 'Asia/Tokyo' }
  expect(await bot.typed('me digest at 8:30', { by: inTokyo })).toContain(
    'every working day, first 2 Dec 2026, 08:30',
  )
  await bot.typed('me quiet 18:00-9:00', { by: inTokyo })
  // 8:30 in Tokyo is half past midnight in Berlin.
  expect(await passes(bot, 14.5 * 60 * minute)).toEqual([])
  expect(await passes(bot, 29 * minute)).toEqual([])
  expect(await passes(bot, minute)).toEqual(['U2: BM: 1 open is yours.'])
  await bot.typed('done BM-3')
  expect(await passes(bot, day)).toEqual([])
  expect(await bot.typed('me digest off', { by: inTokyo })).toContain('You are told of BM no more.')
})

it('keeps quiet and tells in the zone of the plan where the platform tells none of whoever asks', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  const dora = { room: 'discord/G1/C1', by: { id: '77', name: 'dora', admin: true } }
  expect(await bot.typed('me quiet 20:00-8:00', dora)).toContain('From 20:00 to 08:00 (UTC)')
  await bot.handsOver(smallPlan, dora)
  await bot.typed('settings zone Asia/Tokyo', dora)
  expect(await bot.typed('me quiet 20:00-8:00', dora)).toContain('From 20:00 to 08:00 (Asia/Tokyo)')
  expect(await bot.typed('me BM quiet 20:00-8:00', dora)).toContain('From 20:00 to 08:00 (Asia/Tokyo)')
  await bot.typed('assign BM-3 me', dora)
  await bot.typed('due BM-3 2026-12-04', dora)
  expect(await bot.typed('me digest at 8:30', dora)).toContain('first 2 Dec 2026, 08:30')
  const before = bot.discord.messages.size
  bot.clock.advance(14.5 * 60 * minute)
  await bot.cairn.engine.settled()
  expect([...bot.discord.messages.values()].slice(before).map(({ to }) => to)).toEqual(['77'])
})

it.each([
  ['me quiet late', '“late” are no hours.'],
  ['me quiet 25:00-8', '“25:00” is no time of day.'],
  ['me digest at noon', '“noon” is no time of day.'],
  ['me dance', 'I do not know what “dance” means after “me”.'],
])('answers “%s” with “%s”', async (line, words) => {
  expect(await (await started()).typed(line)).toContain(words)
})
