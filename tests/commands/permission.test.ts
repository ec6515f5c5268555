import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { makeCommands } from '../../src/commands/index.ts'
import { anna, ben, chief, type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { editedPlan, planOf, smallPlan } from '../support/plans.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan)
  await bot.typed('kind BM-6 criterion')
})

/** What only maintainers may, in a way that would work. */
const guarded: Readonly<Record<string, string>> = {
  digest: 'digest at Monday 9:30',
  remind: 'remind at 9:00',
  review: 'review accept',
  watch: 'watch add npm:left-pad',
  waive: 'waive BM-6 late until 2027-03-31',
  export: 'export',
  kind: 'kind BM-2 criterion',
  settings: 'settings quiet on',
  follow: 'follow BM',
  unfollow: 'unfollow BM',
}
/** What anybody may in a room. */
const free: Readonly<Record<string, string>> = {
  status: 'status',
  list: 'list',
  show: 'show BM-2',
  me: 'me',
  answer: 'answer nothing',
  assess: 'assess confirm',
  done: 'done BM-2',
  start: 'start BM-3',
  block: 'block BM-6 rain',
  drop: 'drop BM-7',
  reopen: 'reopen BM-4',
  assign: 'assign BM-2 me',
  due: 'due BM-2 2027-03-15',
  note: 'note BM-2 heavy',
  task: 'task Water the sourdough',
  undo: 'undo',
  run: 'run',
  gate: 'gate',
  trigger: 'trigger list',
  evidence: 'evidence BM-2',
  reading: 'reading BM-6 4 %',
  history: 'history',
  why: 'why BM-2',
  lint: 'lint',
  health: 'health',
  help: 'help',
}

it('knows of every command who may use it', () => {
  const listed = makeCommands().flatMap(({ form }) => (form.hidden ? [] : form.command))
  expect([...Object.keys(guarded), ...Object.keys(free), 'import'].toSorted()).toEqual(listed.toSorted())
})

describe('what maintainers alone may', () => {
  it.each(Object.entries(guarded))('%s is refused to others, who are told whom to ask', async (_, line) => {
    expect(await bot.typed(line, { by: ben })).toMatch(
      /^Only a maintainer of BM may [a-z ]+\. Ask .*anna.*, or an admin of this workspace\.$/,
    )
  })

  it.each([anna, chief])('is open to $name', async (by) => {
    for (const line of Object.values(guarded))
      expect(await bot.typed(line, { by })).not.toContain('Only a maintainer')
  })
})

describe('what a maintainer did', () => {
  const benTakesItBack = () => bot.typed('undo', { by: ben })

  it('is not taken back by others: a corrected kind', async () => {
    expect(await benTakesItBack()).toMatch(/^Only a maintainer of BM may correct kinds\. Ask .*anna/)
    expect(await bot.typed('show BM-6')).toContain('Kind: criterion')
    expect(await bot.typed('undo', { by: chief })).toContain('Taken back.')
  })

  it('is not taken back by others: a waiver, given or withdrawn', async () => {
    await bot.typed('waive BM-6 late until 2027-03-31')
    expect(await benTakesItBack()).toMatch(/^Only a maintainer of BM may take a waiver back\. Ask .*anna/)
    expect(await bot.typed('undo')).toContain('Taken back.')
    await bot.typed('waive BM-6 late until 2027-03-31')
    await bot.typed('evidence BM-6 withdraw')
    expect(await benTakesItBack()).toMatch(/^Only a maintainer of BM may waive its criteria\. Ask .*anna/)
    expect(await bot.typed('evidence BM-6')).toMatchInlineSnapshot(`
      "BM-6 Connect the gas: 2 given.
      - withdrawn: late · anna, 1 Dec 2026, until 31 March 2027
      - withdrawn: late · anna, 1 Dec 2026, until 31 March 2027"
    `)
  })

  it('is not taken back by others: that evidence counts without a number', async () => {
    await bot.imports(planOf(['# Kiln Gate', '', '## Criteria', '', '- [ ] Loses at most 5 % of heat', '']))
    await bot.typed('evidence KG-1 https://example.org/bench', { by: ben })
    await bot.typed('evidence KG-1 counts')
    expect(await benTakesItBack()).toMatch(/^Only a maintainer of KG may take back that evidence counts\./)
    await bot.typed('undo')
    expect(await benTakesItBack()).toContain('Taken back.')
  })

  it('is given back by whoever withdrew it by a slip', async () => {
    await bot.typed('waive BM-6 late until 2027-03-31')
    await bot.typed('evidence BM-6 withdraw', { by: ben })
    expect(await benTakesItBack()).toContain('Taken back.')
  })
})

it('everything else is open to everybody in the room', async () => {
  for (const line of Object.values(free)) {
    await bot.typed('start BM-2', { by: ben })
    expect(await bot.typed(line, { by: ben })).not.toMatch(/maintainer/)
  }
})

it('settings are shown to everybody', async () => {
  expect(await bot.typed('settings', { by: ben })).toMatchInlineSnapshot(`
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

it('a first import is open to everybody, who then maintains it; a second is not', async () => {
  const other = Buffer.from('# Night Shift\n\n- [ ] Sweep the hall\n')
  expect(await bot.handsOver(other, { by: ben, name: 'night.md' })).toContain('Followed here')
  expect(await bot.handsOver(editedPlan, { by: ben })).toMatch(
    /^Only a maintainer of BM may import it again\. Ask .*anna/,
  )
  expect(await bot.handsOver(other, { by: anna, name: 'night.md' })).toMatch(
    /^Only a maintainer of NS may import it again\. Ask .*ben/,
  )
  expect(await bot.handsOver(editedPlan, { by: chief })).toContain('1 added')
})

it('is given to others by name, and taken away again', async () => {
  await bot.typed('settings maintainers @U2|ben @U1|anna')
  expect(await bot.typed('kind BM-2 criterion', { by: ben })).toContain('BM-2')
  await bot.typed('settings maintainers @U2|ben', { by: ben })
  expect(await bot.typed('kind BM-2 task')).toContain('Only a maintainer')
})

describe('where maintainers alone change items', () => {
  beforeEach(() => bot.typed('settings changes maintainers'))

  it('every change is refused to others', async () => {
    for (const line of [
      'done 2',
      'assign 2 me',
      'due 2 none',
      'note 2 heavy',
      'task Feed the cat',
      'drop 2',
    ]) {
      expect(await bot.typed(line, { by: ben })).toMatch(/^In BM only maintainers change items\. Ask .*anna/)
      expect(await bot.typed(line, { by: anna })).not.toContain('only maintainers')
    }
  })

  it('others cannot take anything back, tick or settle either', async () => {
    await bot.typed('done BM-2')
    expect(await bot.typed('undo', { by: ben })).toContain('only maintainers change items')
    expect(await bot.pressed('m1', 'tick', ['+BM-3'], { by: ben })).toContain('only maintainers change items')
    await bot.typed('drop BM-2')
    await bot.imports(Buffer.from(Buffer.from(smallPlan).toString().replace('[ ] Count', '[x] Count')))
    expect(await bot.pressed('m1', 'settle BM-2 document', [], { by: ben })).toContain(
      'only maintainers change items',
    )
    expect(await bot.typed('show BM-2', { by: ben })).toContain('State: ➖ dropped')
  })
})
