import { expect, it, onTestFinished } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import { temporaryFolder } from '../support/folder.ts'
import { migrationGate, upstreamGate } from '../support/long-plans.ts'
import { anna, ben, type OpenBot, openBot, room } from './open-bot.ts'

const day = 24 * 60 * 60_000
/** What the buttons of the gate name it by. */
const gateId = shortId(['Kiln Migration', 'Criteria for Phase 2'])

/** From Tuesday 1 December 2026. KM-1 and KM-2 are criteria, KM-3 is a blocker. */
async function migrating(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(migrationGate)
  return bot
}

async function passes(bot: OpenBot, days: number): Promise<readonly string[]> {
  const before = bot.slack.messages.size
  for (let passed = 0; passed < days; passed += 1) {
    bot.clock.advance(day)
    await bot.cairn.engine.settled()
  }
  return [...bot.slack.messages.values()]
    .slice(before)
    .map(({ to, view }) => `${to ?? 'room'}: ${view.summary}`)
}

/** Every criterion shown to hold, and nothing in the way. */
async function opened(): Promise<OpenBot> {
  const bot = await migrating()
  await bot.typed('evidence KM-1 https://example.org/releases/1.0')
  await bot.typed('evidence KM-2 4.2 %')
  await bot.typed('done KM-3')
  return bot
}

it('stays shut on ticks, and says what it would take', async () => {
  const bot = await migrating()
  expect(await bot.typed('gate')).toMatchInlineSnapshot(`
    "KM · Criteria for Phase 2: NO-GO
    0 of 2 shown to hold, 2 claimed only, 1 blocker
    - ⬜ KM-1 Stable maker: the kiln reaches 1.0 · claimed by the document, no evidence
    - ⬜ KM-2 Speed: within 5% of the old kiln · claimed by the document, no evidence
    In the way
    - KM-3 No spare parts: nobody sells them
    To open it
    - Evidence for KM-1: /roadmap evidence KM-1 LINK or TEXT
    - A reading for KM-2, at most 5 %: /roadmap reading KM-2 NUMBER %
    - KM-3 resolved: /roadmap done KM-3"
  `)
})

it('opens on evidence for every criterion, and nothing in the way', async () => {
  const bot = await opened()
  expect(await bot.typed('gate')).toMatchInlineSnapshot(`
    "KM · Criteria for Phase 2: GO
    2 of 2 shown to hold
    - ✅ KM-1 Stable maker: the kiln reaches 1.0 · met: https://example.org/releases/1.0 · anna, 1 Dec 2026, until 30 May 2027
    - ✅ KM-2 Speed: within 5% of the old kiln · met: 4.2 % · anna, 1 Dec 2026, until 1 March 2027"
  `)
})

it('counts a reading only where it satisfies the number asked for', async () => {
  const bot = await opened()
  await bot.typed('evidence KM-2 7 %')
  expect(await bot.typed('gate')).toContain(
    '❌ KM-2 Speed: within 5% of the old kiln · the reading does not satisfy it: 7 %',
  )
  await bot.typed('undo')
  expect(await bot.typed('gate')).not.toContain('NO-GO')
})

it('falls back when evidence has served its time, and asks the owner first', async () => {
  const bot = await opened()
  await bot.typed('assign KM-1 me', { by: ben })
  await bot.typed('evidence KM-1 withdraw')
  await bot.typed('evidence KM-1 seen on the fair until 2026-12-10')
  expect(await passes(bot, 9)).toEqual([])
  expect(await passes(bot, 1)).toEqual([
    'U2: KM-1 Stable maker: the kiln reaches 1.0: its evidence counts no more, so it is not met any longer.',
  ])
  expect(await bot.typed('gate')).toContain('its evidence is stale')
})

it('is told in the next review what evidence counts no more', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(upstreamGate)
  await bot.typed('evidence EM-6 https://example.org/1.0')
  await bot.typed('evidence EM-7 two have built one until 2026-12-10')
  await passes(bot, 10)
  await bot.typed('review open EM-2')
  await bot.cairn.engine.settled()
  const since = bot.slack.texts(room).find((text) => text.includes('Since the last review')) ?? ''
  const [, stale = ''] = since.split('Evidence that counts no more')
  expect(stale.split('Criteria to assess')[0]?.trim()).toBe(
    '- ⬜ EM-7 Trained team: two people have built with it · its evidence is stale',
  )
})

it('lets a criterion pass for a while where a maintainer waives it', async () => {
  const bot = await opened()
  await bot.typed('evidence KM-1 withdraw')
  expect(await bot.typed('waive KM-1 the maker is late', { by: ben })).toContain('Only a maintainer')
  expect(await bot.typed('waive KM-1 the maker is late')).toContain('Until when?')
  expect(await bot.typed('waive KM-1 the maker is late until 2026-12-20')).toContain('Waived for KM-1')
  expect(await bot.typed('gate')).toContain(
    '🟨 KM-1 Stable maker: the kiln reaches 1.0 · waived: the maker is late · anna',
  )
  expect(await bot.typed('gate')).toContain('GO')
})

it.each([
  [
    'evidence KM-1 load test ran until midnight',
    'A note for KM-1, counts until 1 March 2027.',
    'load test ran until midnight · anna',
  ],
  [
    'evidence KM-1 ran until midnight until 2027-01-31',
    'counts until 31 January 2027',
    'ran until midnight · anna',
  ],
  ['waive KM-1 late until May until 2027-05-31', 'counts until 31 May 2027', 'waived: late until May · anna'],
  ['waive KM-1 late until the maker ships', 'Until when?', 'KM-1'],
  ['evidence KM-1 seen until 2027-02-31', '“2027-02-31” is no date that exists.', 'KM-1'],
])('takes the last “until” for a day, where it is one: %s', async (line, says, shown) => {
  const bot = await migrating()
  expect(await bot.typed(line)).toContain(says)
  expect(await bot.typed('gate')).toContain(shown)
})

it('asks the owner when a waiver is over, and calls it no evidence', async () => {
  const bot = await opened()
  await bot.typed('evidence KM-1 withdraw')
  await bot.typed('assign KM-1 me', { by: ben })
  await bot.typed('waive KM-1 the maker is late until 2026-12-20')
  expect(await passes(bot, 20)).toEqual([
    'U2: KM-1 Stable maker: the kiln reaches 1.0: its waiver is over, so it does not pass any longer.',
  ])
  expect(await bot.typed('gate')).toContain(
    '⌛ KM-1 Stable maker: the kiln reaches 1.0 · its waiver is over: the',
  )
})

it('counts apart what is waived, stale or not satisfied, and says what each would take', async () => {
  const bot = await migrating()
  await bot.typed('waive KM-1 the maker is late until 2026-12-20')
  await bot.typed('evidence KM-2 7 %')
  const shut = await bot.typed('gate')
  expect(shut).toContain('0 of 2 shown to hold, 1 waived, 1 not satisfied, 1 blocker')
  expect(shut).toContain('A reading for KM-2, at most 5 %: /roadmap reading KM-2 NUMBER %')
  await bot.typed('evidence KM-2 withdraw')
  await bot.typed('evidence KM-2 3 % until 2026-12-05')
  bot.clock.advance(15 * 24 * 60 * 60_000)
  const stale = await bot.typed('gate')
  expect(stale).toContain('0 of 2 shown to hold, 1 waived, 1 stale, 1 blocker')
  expect(stale).toContain('A fresh reading for KM-2, at most 5 %')
})

it('is decided by approvers, with the evidence frozen beside it, and the room is told when it flips', async () => {
  const bot = await opened()
  await bot.typed('settings approvers @U1|anna @U2|ben')
  await bot.typed('settings approvals 2')
  expect(await bot.typed('gate')).toContain('GO')
  await bot.typed(`decide KM go ${gateId} All is proved`)
  expect(bot.slack.texts(room).at(-1)).toContain('anna would decide go. Another approver is needed.')
  expect(await bot.typed(`decide KM go ${gateId} Yes`)).toContain('You have approved it already.')
  await bot.typed(`decide KM go ${gateId} Yes`, { by: ben })
  expect(bot.slack.texts(room).at(-1)).toMatchInlineSnapshot(`
    "KM · Criteria for Phase 2: go, decided by anna and ben.
    All is proved; Yes
    - KM-1 Stable maker: the kiln reaches 1.0 · met: https://example.org/releases/1.0 · anna, 1 Dec 2026, until 30 May 2027
    - KM-2 Speed: within 5% of the old kiln · met: 4.2 % · anna, 1 Dec 2026, until 1 March 2027"
  `)
  expect(await bot.typed('show KM-1')).toContain('State: ✅ done')
  await bot.typed('evidence KM-1 withdraw')
  await bot.cairn.engine.settled()
  expect(bot.slack.texts(room).at(-1)).toContain(
    'Criteria for Phase 2 is no longer open, though it was decided: go.',
  )
  await bot.typed('undo')
  expect(await bot.typed('gate')).toContain('go by anna and ben')
})

it('tells the room of a decided gate that a blocker, an undo or a new document shuts or opens', async () => {
  const bot = await opened()
  await bot.typed(`decide KM go ${gateId} All is proved`)
  const last = () => bot.slack.texts(room).at(-1) ?? ''
  await bot.typed('reopen KM-3', { by: ben })
  expect(last()).toContain('is no longer open, though it was decided: go.')
  expect(last()).toContain('In the way\n- KM-3 No spare parts')
  await bot.typed('undo', { by: ben })
  expect(last()).toContain('Criteria for Phase 2 is open now. It was decided: go.')
  const before = bot.slack.messages.size
  await bot.typed('note KM-3 found in the attic')
  expect(bot.slack.messages.size).toBe(before)
  bot.clock.advance(1_000)
  const more = new TextDecoder()
    .decode(migrationGate)
    .replace(/^(.*Speed.*)$/m, '$1\n3. **Fuel**: somebody sells it')
  await bot.handsOver(new TextEncoder().encode(more))
  expect(bot.slack.texts(room).join('\n')).toMatch(
    /no longer open, though it was decided: go\.\nWhat changed\n- ⬜ KM-\d+ Fuel/,
  )
})

it('is decided by its own button however the plan has changed since, and never by that of another', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  const dried = '## Phase 2 Success Criteria\n\n- [ ] Bricks are dry\n- [ ] Gas is tested\n'
  const signed = '## Phase 1 Success Criteria\n\n- [ ] Budget is signed\n'
  const inPlan = (...gates: readonly string[]) => Buffer.from(['# Oven Upgrade\n', ...gates].join('\n'))
  await bot.imports(inPlan(dried))
  const { reply } = await bot.asked({
    ...{ id: 'looks', at: bot.clock.now(), by: anna, place: { room } },
    ...{ did: 'typed', text: 'gate' },
  })
  const [press = ''] = (reply?.nodes ?? [])
    .flatMap((node) => (node.type === 'buttons' ? node.buttons : []))
    .flatMap(({ label, press: line }) => (label === 'Decide no-go' ? [line] : []))
  await bot.imports(inPlan(signed, dried))
  await bot.typed(`${press} The bricks are wet`)
  expect(bot.slack.texts(room).at(-1)).toContain('OU · Phase 2 Success Criteria: no-go, decided by anna.')
  const before = bot.slack.messages.size
  await bot.imports(inPlan(signed, '## Afterwards\n\n- [ ] Bricks are dry\n'))
  expect(await bot.typed(`${press} The bricks are wet`)).toMatchInlineSnapshot(
    `"OU has this gate no more: its heading has changed, or it is gone. See them: /roadmap gate OU"`,
  )
  expect(bot.slack.messages.size).toBe(before)
})

it('says in health in one line when evidence ends', async () => {
  const bot = await opened()
  const lines = async () => (await bot.typed('health')).split('\n').filter((one) => one.includes('evidence'))
  expect(await lines()).toEqual([
    '- evidence of 2 criteria ends, first of KM-2: asked for anew 2 Mar 2027, 09:00',
  ])
  await bot.typed('evidence KM-2 withdraw')
  expect(await lines()).toEqual(['- evidence of KM-1 ends: asked for anew 31 May 2027, 09:00'])
})

it('is never go while it is shut, and not decided by just anybody', async () => {
  const bot = await migrating()
  expect(await bot.typed(`decide KM go ${gateId} Let us`)).toContain('is not open: a go needs evidence')
  expect(await bot.typed(`decide KM no-go ${gateId} Too early`, { by: ben })).toContain(
    'You do not decide of the gates of KM.',
  )
  await bot.typed(`decide KM no-go ${gateId} Too early`)
  expect(bot.slack.texts(room).at(-1)).toContain('KM · Criteria for Phase 2: no-go, decided by anna.')
})

it('is not decided by who approved it on other evidence', async () => {
  const bot = await opened()
  await bot.typed('settings approvers @U1|anna @U2|ben')
  await bot.typed('settings approvals 2')
  await bot.typed(`decide KM go ${gateId} All is proved`)
  await bot.typed('evidence KM-2 withdraw')
  await bot.typed('reading KM-2 4.9 %')
  await bot.typed(`decide KM go ${gateId} Yes`, { by: ben })
  expect(bot.slack.texts(room).at(-1)).toMatchInlineSnapshot(`
    "KM · Criteria for Phase 2: ben would decide go. Another approver is needed.
    Yes
    The evidence is not what anna had approved.
    - KM-1 Stable maker: the kiln reaches 1.0 · met: https://example.org/releases/1.0 · anna, 1 Dec 2026, until 30 May 2027
    - KM-2 Speed: within 5% of the old kiln · met: 4.9 % · anna, 1 Dec 2026, until 1 March 2027"
  `)
  await bot.typed(`decide KM go ${gateId} All is proved again`)
  expect(bot.slack.texts(room).at(-1)).toContain('go, decided by ben and anna.')
})

it.each([
  ['evidence KM-3 done', 'KM-3 is a blocker, and evidence belongs to criteria.'],
  ['evidence KM-1 seen until 2020-01-01', '2020-01-01 is past.'],
  ['evidence KM-1 withdraw', 'KM-1 has no evidence.'],
  ['gate nonsense', '“nonsense” is no gate of KM'],
  ['settings shelf-life dream 3', 'is no sort of evidence with a number of days.'],
  ['settings approvals 9', 'A gate takes 1 or 2 approvers'],
])('answers “%s” with “%s”', async (line, words) => {
  expect(await (await migrating()).typed(line)).toContain(words)
})

it('says of a criterion in lists and in the status what its gate says', async () => {
  const bot = await migrating()
  await bot.typed('list criteria')
  const list = () => bot.slack.texts().findLast((text) => text.includes('[ ] KM-1')) ?? ''
  const status = async () => /Criteria: .*/.exec(await bot.typed('status'))?.[0]
  expect(list()).toMatch(/KM-1 .* · claimed by the document, no evidence\n/)
  expect(await status()).toBe('Criteria: 0 of 2 shown to hold, 2 claimed by the document without evidence')
  await bot.typed('evidence KM-1 https://example.org/releases/1.0')
  await bot.typed('reading KM-2 9 %')
  expect(list()).toMatch(/KM-1 .* · met by evidence until 30 May 2027\n/)
  expect(list()).toMatch(/KM-2 .* · the reading does not satisfy it(?:\n|$)/)
  expect(await status()).toBe('Criteria: 1 of 2 shown to hold, 1 not satisfied')
  await bot.typed('waive KM-2 the vendor is late until 2027-02-01')
  expect(list()).toMatch(/KM-2 .* · waived until 1 February 2027(?:\n|$)/)
  expect(await status()).toBe('Criteria: 1 of 2 shown to hold, 1 waived')
  await passes(bot, 182)
  expect(list()).toMatch(/KM-1 .* · its evidence is stale\n/)
  expect(await status()).toBe('Criteria: 0 of 2 shown to hold, 2 stale')
  await bot.typed('done KM-1')
  await bot.typed('evidence KM-1 withdraw')
  await bot.typed('list done')
  expect(bot.slack.texts().at(-1)).toMatch(/\[x\] KM-1 .* · ticked, no evidence/)
  expect(await bot.typed('show KM-1')).toContain('Evidence: ticked, no evidence')
})
