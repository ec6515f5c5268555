import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { ben, type OpenBot, openBot, room } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { ovenWatch, smallPlan } from '../support/plans.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan)
})

it('changes the zone in which days are counted and times are shown', async () => {
  await bot.typed('due 2 2026-12-01')
  bot.clock.advance(5 * 3_600_000)
  expect(await bot.typed('status')).not.toContain('Late')
  expect(await bot.typed('settings zone Pacific/Auckland')).toContain('zone: Pacific/Auckland')
  expect(await bot.typed('status')).toContain('Late (1)')
  expect(await bot.typed('history 2')).toContain('1 Dec 2026, 22:00')
  expect(await bot.typed('history 2', { by: { id: 'U3', name: 'carl', zone: 'UTC' } })).toContain(
    '1 Dec 2026, 09:00',
  )
})

it('changes the language of dates, on cards that stand already as well', async () => {
  await bot.typed('due 2 2027-03-15')
  await bot.typed('list')
  await bot.typed('settings language de')
  expect(bot.slack.texts().at(-1)).toContain('15. März 2027')
})

it('writes each change down, and takes effect at once', async () => {
  await bot.typed('settings changes maintainers')
  expect(await bot.typed('history')).toContain('settings changed')
  expect(await bot.typed('undo')).toContain('changes from maintainers to everyone')
})

it('lets whoever shut themselves out take that back, and nobody else', async () => {
  await bot.typed('settings maintainers @carla')
  expect(await bot.typed('settings zone UTC')).toContain('Only a maintainer of BM may')
  expect(await bot.typed('undo', { by: ben })).toContain('Only a maintainer of BM may')
  expect(await bot.typed('undo')).toContain('maintainers from carla to anna')
  expect(await bot.typed('settings zone UTC')).toContain('zone: UTC')
})

it('takes no word for a language, a person or a city’s zone that is none', async () => {
  expect(await bot.typed('settings language deutsch')).toContain('“deutsch” is no language tag.')
  expect(await bot.typed('settings maintainers everybody')).toContain('At least one maintainer is needed.')
  expect(await bot.typed('settings zone Tokyo')).toBe(
    'There is no time zone “Tokyo”. For example: /roadmap settings BM zone Asia/Tokyo',
  )
})

it('asks back and refuses with what was expected', async () => {
  const lines = [
    'settings zone',
    'settings zone Mars/Olympus',
    'settings language 42',
    'settings changes nobody',
    'settings maintainers ,',
    'settings quiet maybe',
    'settings colour blue',
  ]
  const told = []
  for (const line of lines) told.push([line, await bot.typed(line)])
  expect(Object.fromEntries(told)).toMatchInlineSnapshot(`
    {
      "settings changes nobody": "“nobody” is not who may change items. It is everyone or maintainers: /roadmap settings BM changes everyone",
      "settings colour blue": "There is no setting “colour blue”. There is zone, language, changes, maintainers, quiet, start, standup, pause, holidays, when-free, heads-up, approvers, approvals, shelf-life, escalation.",
      "settings language 42": "“42” is no language tag. For example: /roadmap settings BM language de",
      "settings maintainers ,": "At least one maintainer is needed. For example: /roadmap settings BM maintainers @anna @ben",
      "settings quiet maybe": "Quiet is on or off, not “maybe”. For example: /roadmap settings BM quiet on",
      "settings zone": "What shall “zone” be?",
      "settings zone Mars/Olympus": "There is no time zone “Mars/Olympus”. For example: /roadmap settings BM zone Europe/Berlin",
    }
  `)
  expect(await bot.typed('settings')).toMatchInlineSnapshot(`
    "Settings of BM
    zone: Europe/Berlin
    language: en-GB
    changes: everyone
    maintainers: anna
    quiet: off
    start: not said: “Week 1” has no date
    standup: nobody is asked
    pause: none
    holidays: none
    when-free: shift
    heads-up: 7 days before a review
    approvers: maintainers
    approvals: 1
    shelf-life: link 180, note 90, reading 90, trigger 365, rule 30, waiver 90
    escalation: nobody
    Change one: /roadmap settings BM zone Europe/Berlin"
  `)
})

it('speaks in the room’s own key, and never renames a roadmap that is really called as the examples are', async () => {
  expect(await bot.typed('show 99')).toBe('There is no BM-99. See them all: /roadmap list BM all')
  expect(await bot.typed('history 2 3')).toBe(
    'History shows one item at a time. For example: /roadmap history BM-3',
  )
  await bot.imports(Buffer.from('# Night\n\n- [ ] Sweep the hall\n'), {
    key: 'IMD',
    room: 'slack/T1/C2',
    name: 'n.md',
  })
  expect(await bot.typed('show IMD-99')).toBe('There is no IMD-99. See them all: /roadmap list IMD all')
  expect(await bot.typed('status NONE')).toBe('There is no roadmap NONE here. There are BM and IMD.')
})

it('names the roadmaps where several could be meant', async () => {
  await bot.imports(Buffer.from('# Night\n\n- [ ] Sweep the hall\n'), { key: 'NS', name: 'n.md' })
  expect(await bot.typed('status')).toMatchInlineSnapshot(
    `
    "This room follows BM and NS.
    - BM Bakery Move: 1 of 5 done, now Phase 1: Pack (Q1 2027)
    - NS Night: 0 of 1 done"
  `,
  )
  expect(await bot.typed('done 2')).toMatchInlineSnapshot(
    `"This room follows BM and NS, so a number alone is not enough. Say for example BM-2."`,
  )
  expect(await bot.typed('done BM-2 NS-1')).toMatchInlineSnapshot(
    `"These items are of several roadmaps. Change one roadmap at a time."`,
  )
  expect(await bot.typed('done BM-2 3')).toContain('2 changed')
  expect(await bot.typed('status NS')).toContain('NS · Night')
  expect(await bot.typed('settings quiet on')).toContain('for example: /roadmap settings BM quiet on')
  expect(await bot.typed('settings BM quiet on')).toContain('quiet: on')
  const filled = { id: 'f1', at: bot.clock.now(), by: ben, place: { room }, did: 'filled' as const }
  const { reply } = await bot.asked({ ...filled, command: 'export', values: {} })
  expect(reply?.summary).toContain('for example: /roadmap export BM')
  await bot.typed('unfollow NS')
  expect(await bot.typed('status')).toContain('BM · Bakery Move')
  expect(await bot.typed('status', { room: 'slack/T1/C7' })).toMatchInlineSnapshot(
    `"This room follows no roadmap yet. Hand one over: /roadmap import, or follow one: /roadmap follow BM"`,
  )
})

it('says what was so already', async () => {
  expect(await bot.typed('done 4')).toMatchInlineSnapshot(`
    "It is so already.
    - ✅ BM-4 Tell the neighbours · due Q1 2027"
  `)
  expect(await bot.typed('done 2 3 4')).toMatchInlineSnapshot(`
    "2 changed
    - ✅ BM-2 Count the ovens · due Q1 2027
    - ✅ BM-3 Book the truck · due Q1 2027
    - 1 was so already."
  `)
  expect(await bot.typed('drop 1 2 3..7')).toContain('7 changed')
})

it('refuses states that a kind does not know, and says what it can be', async () => {
  await bot.typed('kind 2 claim')
  expect(await bot.typed('done 2')).toMatchInlineSnapshot(
    `"BM-2 is a claim, and a claim has no state to change. If that reading is wrong, correct it: /roadmap kind BM-2 task"`,
  )
  await bot.typed('kind 3 criterion')
  expect(await bot.typed('show 3')).toContain('Somebody said that it is a criterion.')
})

it('asks about what a reply in a thread lacks, and notes nothing empty', async () => {
  await bot.typed('list')
  const [root = ''] = bot.slack.messages.keys()
  expect(await bot.replied(root, 'note 1')).toBe(
    '“note” needs to know: the note. For example: /roadmap note BM-2 the vendor answers on Monday',
  )
  expect(await bot.replied(root, 'due 1')).toContain('needs to know: when')
  expect(await bot.replied(root, 'done')).toBe('Which of the 4? For example: done 2')
  expect(await bot.replied(root, 'lovely weather')).toBe('')
  expect(await bot.typed('history 2')).not.toContain('“”')
})

it('says that a pause stands beside the others, and how to have it alone', async () => {
  const remark = 'A pause beside the others. To have it alone, first: /roadmap settings BM pause none'
  expect(await bot.typed('settings pause 2026-12-24..2027-01-02')).not.toContain(remark)
  const told = await bot.typed('settings pause 2027-03-01')
  expect(told).toContain(remark)
  expect(told).toContain('pause: 2026-12-24 to 2027-01-02, 2027-03-01')
  expect(await bot.typed('settings pause none')).not.toContain(remark)
})

it('gives an example that works as it stands where several plans are followed', async () => {
  await bot.imports(ovenWatch)
  const examples = [
    ['zone Berlin', 'zone Europe/Berlin'],
    ['language deutsch', 'language de'],
    ['quiet maybe', 'quiet on'],
    ['start soon', 'start 2026-12-01'],
    ['pause soon', 'pause 2026-12-24..2027-01-02'],
    ['holidays Atlantis', 'holidays DE-BY'],
    ['heads-up often', 'heads-up 7'],
    ['when-free dance', 'when-free skip'],
    ['approvals 9', 'approvals 2'],
    ['shelf-life long', 'shelf-life reading 30'],
  ]
  for (const [wrong, right] of examples) {
    expect(await bot.typed(`settings OW ${wrong}`)).toContain(`xample: /roadmap settings OW ${right}`)
    expect(await bot.typed(`settings OW ${right}`)).toContain('OW')
  }
})
