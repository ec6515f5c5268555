import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { ovenUpgrade, planOf } from '../support/plans.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

const minute = 60_000

async function upgrading(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(ovenUpgrade)
  return bot
}

/** Asked for by anna, confirmed by ben. */
async function running(): Promise<OpenBot> {
  const bot = await upgrading()
  await bot.typed('run emergency')
  await bot.pressed(bot.messageWith('Asked for'), 'procedure confirm 1', [], { by: ben })
  return bot
}

async function passes(bot: OpenBot, ms: number): Promise<readonly string[]> {
  const before = bot.slack.texts(room).length
  bot.clock.advance(ms)
  await bot.cairn.engine.settled()
  return bot.slack.texts(room).slice(before)
}

it('lists what can be run, and the escalation path is none of it', async () => {
  const bot = await upgrading()
  expect(await bot.typed('run')).toMatchInlineSnapshot(`
    "OU · Procedures
    - Emergency Rollback (< 2 hours) · 2 steps
    - Partial Rollback · 1 step
    Run one: /roadmap run OU “Emergency Rollback (< 2 hours)”"
  `)
})

it('starts a procedure only when a second person has confirmed it', async () => {
  const bot = await upgrading()
  await bot.typed('run “Emergency Rollback (< 2 hours)”')
  const card = bot.messageWith('Asked for')
  expect(bot.slack.texts(room)).toMatchInlineSnapshot(`
    [
      "OU · Emergency Rollback (< 2 hours)
    - Asked for by anna
    - A second person has to confirm it before it starts
    - Cut the gas
    - Carry the old oven back",
    ]
  `)
  expect(await bot.pressed(card, 'procedure confirm 1')).toContain('Somebody else has to confirm it')
  expect(await bot.pressed(card, 'procedure finish 1')).toContain('has not started yet')
  await bot.pressed(card, 'procedure confirm 1', [], { by: ben })
  expect(bot.slack.texts(room)).toMatchInlineSnapshot(`
    [
      "OU · Emergency Rollback (< 2 hours)
    - Asked for by anna
    - Confirmed by ben, started 1 Dec 2026, 10:00
    - To be over by 1 Dec 2026, 12:00
    - 0 of 2 steps done
    Check the steps off in the thread, then press Finish: the record is written then.",
      "1. [ ] OU-5 Cut the gas
    2. [ ] OU-6 Carry the old oven back",
    ]
  `)
})

it('offers the second person who names it to confirm it, and says of each procedure whether it waits or runs', async () => {
  const bot = await upgrading()
  await bot.typed('run emergency')
  expect(await bot.typed('run emergency')).toContain(
    'is asked for already, by anna. Somebody else confirms it on its card, or it is called off there.',
  )
  expect(await bot.typed('run')).toContain(
    'Emergency Rollback (< 2 hours) · 2 steps · asked for by anna, waits for a second person\n- Partial Rollback · 1 step\n',
  )
  expect(await bot.typed('run emergency', { by: ben })).toBe(
    '“Emergency Rollback (< 2 hours)” waits for a second person: asked for by anna.',
  )
  await bot.pressed(bot.messageWith('Asked for'), 'procedure confirm 1', [], { by: ben })
  expect(await bot.typed('run')).toContain('2 steps · running since 1 Dec 2026, 10:00')
  await bot.pressed(bot.messageWith('Asked for'), 'procedure finish 1')
  const digest = await bot.typed('digest')
  expect(digest).toContain('1 procedure ended')
  expect(digest).toContain('- Emergency Rollback (< 2 hours) finished · by anna')
})

it('asks again for a second person after a quarter of an hour, an hour and a day, and then rests', async () => {
  const bot = await upgrading()
  await bot.typed('settings escalation @U7|olga')
  await bot.typed('run partial')
  expect(await passes(bot, 14 * minute)).toEqual([])
  expect(await passes(bot, minute)).toEqual([
    'OU · Partial Rollback still waits for a second person: asked for by anna.',
  ])
  expect(await passes(bot, 44 * minute)).toEqual([])
  expect(await passes(bot, minute)).toHaveLength(1)
  expect(await passes(bot, 23 * 60 * minute - minute)).toEqual([])
  expect(await passes(bot, minute)).toMatchInlineSnapshot(`
    [
      "OU · Partial Rollback still waits for a second person: asked for by anna. Nobody is asked again. If it is not wanted any more, press Call off.",
      "OU · Partial Rollback still waits for a second person in #C1: asked for by anna.",
    ]
  `)
  expect([...bot.slack.messages.values()].at(-1)?.to).toBe('U7')
  for (let days = 0; days < 6; days += 1) expect(await passes(bot, 24 * 60 * minute)).toEqual([])
  await bot.pressed(bot.messageWith('still waits'), 'procedure confirm 1', [], { by: ben })
  expect(bot.slack.texts(room)[0]).toContain('Confirmed by ben')
})

it('asks for no second person any more once it runs, or is called off', async () => {
  const bot = await running()
  expect(await passes(bot, 59 * minute)).toEqual([])
  expect(await passes(bot, minute)).toEqual([expect.stringContaining('1 hour left')])
  await bot.typed('run partial')
  await bot.pressed(bot.messageWith('OU · Partial Rollback'), 'procedure call-off 2')
  expect(await passes(bot, 59 * minute)).toEqual([])
})

it('warns at half of its time and at the end of it, and calls the escalation path level by level', async () => {
  const bot = await upgrading()
  await bot.typed('settings escalation @U7|olga')
  await bot.typed('run emergency')
  await bot.pressed(bot.messageWith('Asked for'), 'procedure confirm 1', [], { by: ben })
  await bot.replied(bot.messageWith('Asked for'), 'done 1')
  expect(await passes(bot, 59 * minute)).toEqual([])
  expect(await passes(bot, minute)).toMatchInlineSnapshot(`
    [
      "OU · Emergency Rollback (< 2 hours): 1 hour left, 1 of 2 steps done.
    Escalation: Technical issues: head baker, olga",
      "OU · Emergency Rollback (< 2 hours): 1 hour left, 1 of 2 steps done.
    Escalation: Technical issues: head baker, olga",
    ]
  `)
  expect([...bot.slack.messages.values()].at(-1)?.to).toBe('U7')
  expect(await passes(bot, 59 * minute)).toEqual([])
  expect(await passes(bot, minute)).toMatchInlineSnapshot(`
    [
      "OU · Emergency Rollback (< 2 hours): The time is over, 1 of 2 steps done.
    Escalation: Critical failures: owner of the house
    Nobody is left to be called, so this is the last warning. Once it is over, press Finish or Call off.",
    ]
  `)
  for (let half = 0; half < 6; half += 1) expect(await passes(bot, 60 * minute)).toEqual([])
})

it.each([
  ['settings holidays DE', '2026-12-25T09:00:00Z'],
  ['settings pause 2026-12-24..2026-12-27', '2026-12-25T09:00:00Z'],
  ['settings zone America/New_York', '2026-12-02T09:00:00Z'],
  ['settings note of a night in which a clock goes back', '2026-10-24T23:20:00Z'],
])('warns at the same moments whatever the calendar says: %s', async (line, start) => {
  for (const isSetBefore of [true, false]) {
    const bot = await openBot(temporaryFolder(), { start })
    onTestFinished(() => bot.close())
    await bot.imports(ovenUpgrade)
    if (isSetBefore) await bot.typed(line)
    await bot.typed('run emergency')
    await bot.pressed(bot.messageWith('Asked for'), 'procedure confirm 1', [], { by: ben })
    if (!isSetBefore) await bot.typed(line)
    expect(await passes(bot, 59 * minute)).toEqual([])
    expect(await passes(bot, minute)).toEqual([expect.stringContaining('1 hour left')])
    expect(await bot.typed('health')).toMatch(/- clock of OU-\d+: never yet, next \d/)
    expect(await passes(bot, 59 * minute)).toEqual([])
    expect(await passes(bot, minute)).toEqual([expect.stringContaining('The time is over')])
  }
})

it('says that the time is over, not how many minutes ago, within half a minute of its end', async () => {
  const bot = await running()
  await passes(bot, 60 * minute)
  expect(await passes(bot, 60 * minute + 20_000)).toEqual([expect.stringContaining('The time is over')])
})

it('calls one level after the other as well when the bot was down meanwhile', async () => {
  const bot = await running()
  const calls = (heard: readonly string[]) => heard.map((text) => text.replaceAll('\n', ' '))
  expect(calls(await passes(bot, 20 * 60 * minute))).toEqual([
    'OU · Emergency Rollback (< 2 hours): The time ran out 18 hours ago, 0 of 2 steps done. Escalation: Technical issues: head baker',
  ])
  expect(await passes(bot, 59 * minute)).toEqual([])
  expect(calls(await passes(bot, minute))).toEqual([
    'OU · Emergency Rollback (< 2 hours): The time ran out 19 hours ago, 0 of 2 steps done. Escalation: Critical failures: owner of the house Nobody is left to be called, so this is the last warning. Once it is over, press Finish or Call off.',
  ])
  expect(await passes(bot, 24 * 60 * minute)).toEqual([])
})

it.each([
  [0, ['1 hour left', 'The time is over']],
  [4, ['1 hour left', 'The time is over', '1 hour ago', '2 hours ago']],
])('rests once all of %i people were called, and says so once', async (count, said) => {
  const bot = await running()
  const names = ['olga', 'paul', 'rosa', 'sven'].slice(0, count)
  await bot.typed(`settings escalation ${names.map((name) => `@U_${name}|${name}`).join(' ') || 'nobody'}`)
  for (let hours = 0; hours < 24; hours += 1) await passes(bot, 60 * minute)
  const clock = [...bot.slack.messages.values()].filter(({ key }) => /:clock:\d+$/.test(key))
  expect(clock.map(({ view }) => view.summary)).toEqual(said.map((words) => expect.stringContaining(words)))
  const last = clock.map(({ view }) => JSON.stringify(view).includes('Nobody is left to be called'))
  expect(last).toEqual(said.map((_, at) => at === said.length - 1))
  const called = [...bot.slack.messages.values()].flatMap(({ to }) => to ?? [])
  expect(called).toEqual(names.map((name) => `U_${name}`))
})

it('ends with a written record, and its steps can be gone through again', async () => {
  const bot = await running()
  const card = bot.messageWith('Asked for')
  await bot.replied(card, 'done 1 valve was stuck')
  await passes(bot, 25 * minute)
  await bot.replied(card, 'done 2', { by: ben })
  await bot.pressed(card, 'procedure finish 1')
  expect(bot.slack.fileNamed('OU-emergency-rollback-2026-12-01.md')).toMatchInlineSnapshot(`
    "# OU · Emergency Rollback (< 2 hours)

    - Asked for by anna, 1 Dec 2026, 10:00
    - Confirmed by ben, 1 Dec 2026, 10:00
    - Finished by anna, 1 Dec 2026, 10:25
    - Took 25 minutes of 2 hours
    - Times are those of Europe/Berlin

    ## Steps

    - [x] Cut the gas (by anna, 1 Dec 2026, 10:00; valve was stuck)
    - [x] Carry the old oven back (by ben, 1 Dec 2026, 10:25)
    "
  `)
  expect(bot.slack.texts(room).slice(0, 2)).toMatchInlineSnapshot(`
    [
      "OU · Emergency Rollback (< 2 hours)
    - Asked for by anna
    - Confirmed by ben, started 1 Dec 2026, 10:00
    - Finished by anna 1 Dec 2026, 10:25",
      "- ✅ OU-5 Cut the gas
    - ✅ OU-6 Carry the old oven back",
    ]
  `)
  expect(await passes(bot, 300 * minute)).toEqual([])
  await bot.typed('run emergency')
  await bot.pressed(card, 'procedure confirm 2', [], { by: ben })
  expect(bot.slack.texts(room).at(-1)).toContain('1. [ ] OU-5 Cut the gas')
})

it('is called off, once, and never twice at a time', async () => {
  const bot = await running()
  const card = bot.messageWith('Asked for')
  expect(await bot.typed('run emergency')).toContain('is running already, by anna.')
  await bot.pressed(card, 'procedure call-off 1')
  expect(await bot.pressed(card, 'procedure call-off 1')).toContain('has ended already')
  expect(bot.slack.texts(room)[0]).toContain('Called off by anna')
  expect(await bot.typed('undo')).toContain('is not taken back')
})

it('is called off from another room that follows the plan, and run there', async () => {
  const bot = await upgrading()
  const other = { by: ben, room: 'slack/T1/C2' }
  await bot.typed('run emergency')
  expect(await bot.typed('history')).toContain('Emergency Rollback (< 2 hours) asked for')
  expect(await bot.pressed('m0', 'procedure call-off 1', [], other)).toContain('is not run in this room')
  await bot.typed('settings maintainers @U1|anna @U2|ben')
  await bot.typed('follow OU', other)
  await bot.typed('unfollow')
  expect(await bot.typed('digest', other)).toContain('Emergency Rollback (< 2 hours) asked for · by anna')
  bot.clock.advance(60 * 24 * 60 * minute)
  expect(await bot.typed('run emergency', other)).toMatchInlineSnapshot(
    `"“Emergency Rollback (< 2 hours)” is asked for already, by anna in #C1, 1 Dec 2026, 10:00. Somebody else confirms it there, or it is called off."`,
  )
  expect(await bot.pressed('m0', 'procedure confirm 1', [], other)).toContain('is not run in this room')
  expect(await bot.pressed('m0', 'procedure call-off 1', [], other)).toMatchInlineSnapshot(
    `"“Emergency Rollback (< 2 hours)” is called off. To run it here: /roadmap run OU Emergency Rollback (< 2 hours)"`,
  )
  expect(bot.slack.texts(room)[0]).toContain('Called off by ben')
  await bot.typed('run emergency', other)
  expect(bot.slack.texts('slack/T1/C2').at(-1)).toContain('Asked for by ben')
})

it.each([
  ['run nonsense', 'OU has no procedure “nonsense”.'],
  ['run rollback', '“rollback” could be “Emergency Rollback (< 2 hours)” or “Partial Rollback”.'],
  ['done OU-5', 'OU-5 is a step: it is ticked off while it is held, each time anew. Hold it: /roadmap run'],
])('answers “%s” with “%s”', async (line, words) => {
  const bot = await upgrading()
  expect((await bot.typed(line)).replaceAll('\n', ' ')).toContain(words)
})

it.each([
  ['Rollback in 3 steps (< 2 hours)', '1 Dec 2026, 12:00'],
  ['Rollback of the main 2 databases (within 30 minutes)', '1 Dec 2026, 10:30'],
  ['Rollback (<= 2 hours)', '1 Dec 2026, 12:00'],
])('keeps to the time of “%s”, whatever else its heading counts', async (title, end) => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(
    planOf(['# Oven Upgrade', '', `## ${title}`, '', '1. Cut the gas', '2. Close the door', '']),
  )
  await bot.typed('run rollback')
  await bot.pressed(bot.messageWith('Asked for'), 'procedure confirm 1', [], { by: ben })
  expect(bot.slack.texts(room)[0]).toContain(`To be over by ${end}`)
})

it('takes no word that merely ends as “in” does for a limit', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  const title = 'Rollback of the main 2 days of orders'
  await bot.imports(
    planOf(['# Oven Upgrade', '', `## ${title}`, '', '1. Cut the gas', '2. Close the door', '']),
  )
  await bot.typed('run rollback')
  await bot.pressed(bot.messageWith('Asked for'), 'procedure confirm 1', [], { by: ben })
  expect(bot.slack.texts(room)[0]).not.toContain('To be over by')
})
