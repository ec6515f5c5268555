import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(Buffer.from('# Oven Move\n\n- [ ] Buy it\n- [ ] Heat it\n- [ ] Clean it\n'))
})

it('tells what the line of an item does not show: a note, a reason, another kind', async () => {
  expect(await bot.typed('note 1 it is blue')).toBe('⬜ OM-1 Buy it\n- Noted: “it is blue”')
  expect(await bot.typed('block 1 2 no money')).toBe(
    '2 changed\n- ⛔ OM-1 Buy it · blocked\n- ⛔ OM-2 Heat it · blocked\n- Noted: “no money”',
  )
  expect(await bot.typed('kind 3 criterion')).toBe('⬜ OM-3 Clean it · a criterion now')
})

it('keeps another reason for what is so already', async () => {
  await bot.typed('block 1 no money')
  expect(await bot.typed('block 1 no time either')).toContain('Noted: “no time either”')
  expect(await bot.typed('show 1')).toMatch(/no time either.*no money/s)
})

it('tells each item that was taken back once, and when there was less to take back', async () => {
  await bot.typed('start 1')
  await bot.typed('done 1')
  expect(await bot.typed('undo 2')).toBe('Taken back.\n- ⬜ OM-1 Buy it')
  const elsewhere = { room: 'slack/T1/C2' }
  await bot.typed('done OM-2', elsewhere)
  expect(await bot.typed('undo 5', elsewhere)).toBe(
    'Taken back.\n- ⬜ OM-2 Heat it\n- Only one change could be taken back in this room.',
  )
})

it('says what is wrong with what names no item, and an example that works', async () => {
  await bot.imports(Buffer.from('# Shed\n\n- [ ] Paint it\n'))
  expect(await bot.typed('done OM-3..1')).toBe('“OM-3..1” counts backwards. Say for example OM-1..3.')
  expect(await bot.typed('done OM-1..999')).toBe('“OM-1..999” is more than 500 items. Name fewer at a time.')
  expect(await bot.typed('done OM-1 XX-2')).toBe('There is no roadmap XX here. There are OM and SHED.')
  expect(await bot.typed('show 2')).toMatch(/a number alone is not enough\. Say for example (?:OM|SHED)-2\./)
  expect(await bot.typed('history XX')).toBe('There is no roadmap XX here. There are OM and SHED.')
  expect(await bot.typed('history OM-1 p7')).toBe(
    'That history has no page 7. It begins with: /roadmap history OM-1',
  )
  expect(await bot.typed('history p0')).toContain('“p0” is no page.')
  expect(await bot.typed('history OM pp')).toBe('“pp” is no page. For example: /roadmap history OM p2')
})

it('takes a number alone for no plan in particular where none is followed and there are several', async () => {
  const direct = { room: 'slack/T1/D1' }
  expect(await bot.typed('done 2', direct)).toContain('✅ OM-2 Heat it')
  await bot.imports(Buffer.from('# Shed\n\n- [ ] Paint it\n'))
  expect(await bot.typed('done 1', direct)).toBe(
    'There are OM and SHED, so a number alone is not enough. Say for example OM-1.',
  )
  expect(await bot.typed('show OM-1', direct)).toContain('State: ⬜ open')
  expect(await bot.typed('done SHED-1', direct)).toContain('✅ SHED-1 Paint it')
})

it('names a roadmap that a room without one could follow', async () => {
  await bot.typed('unfollow')
  expect(await bot.typed('status')).toBe(
    'This room follows no roadmap yet. Hand one over: /roadmap import, or follow one: /roadmap follow OM',
  )
})

it('counts nothing of a long first import as what the week came to', async () => {
  const lines = Array.from({ length: 2_100 }, (_, nth) => `- [ ] Move crate ${nth + 1}`)
  await bot.imports(Buffer.from(`# Great Move\n\n${lines.join('\n')}\n`))
  expect(await bot.typed('status GM')).toContain('This week: nothing has moved')
  await bot.typed('done GM-1')
  await bot.typed('task GM Sweep up')
  expect(await bot.typed('status GM')).toContain('This week: 1 done and 1 added by anna\n')
})

it('counts what the week came to, not how often something was ticked and unticked', async () => {
  for (const line of ['done 1', 'reopen 1', 'done 1', 'done 2', 'reopen 2']) await bot.typed(line)
  expect(await bot.typed('status')).toContain('This week: 1 done by anna\n')
  await bot.typed('reopen 1')
  expect(await bot.typed('status')).toContain('This week: nothing has moved')
})

it('says that an item has more history than it shows, and how to see it', async () => {
  for (const note of ['one', 'two', 'three', 'four']) await bot.typed(`note 1 ${note}`)
  expect(await bot.typed('show 1')).not.toContain('and earlier')
  await bot.typed('note 1 five')
  expect(await bot.typed('show 1')).toContain('“one”\n- and earlier: /roadmap history OM-1')
})

it.each(['@ben @carla', '@U2|ben @U3|carla', '@ben, @carla'])(
  'gives an item to one person, not to %s',
  async (who) => {
    expect(await bot.typed(`assign 1 ${who}`)).toBe(
      'An item belongs to one person. Name one: /roadmap assign OM-3 @anna',
    )
    expect(await bot.typed('assign 1 @U2|Ben van Dijk')).toContain('· Ben van Dijk')
  },
)

it.each(['note 1', 'block 1'])('takes no words after “%s” that nobody would read in a chat', async (line) => {
  expect(await bot.typed(`${line} ${'x'.repeat(3001)}`)).toBe(
    'A note may have 3000 characters, this has 3001. Say it shorter, or note the address where it stands.',
  )
  expect(await bot.typed(`${line} ${'x'.repeat(3000)}`)).toContain('Noted: “xxx')
})

it('does of a range what can be done, says once for all of a kind why not the others, and undoes it at once', async () => {
  await bot.typed('kind 2 claim')
  await bot.typed('kind 3 review')
  await bot.imports(
    Buffer.from('# Oven Move\n\n- [ ] Buy it\n- [ ] Heat it\n- [ ] Clean it\n- [ ] Sell it\n- [ ] Lend it\n'),
    { key: 'OM' },
  )
  await bot.typed('kind 5 claim')
  expect(await bot.typed('done OM-1..7 in spring')).toBe(
    [
      '2 changed',
      '- ✅ OM-1 Buy it',
      '- ✅ OM-4 Sell it',
      '- Noted: “in spring”',
      '- Not OM-2, OM-5: a claim has no state to change. If that reading is wrong, correct it: /roadmap kind OM-2 task',
      '- Not OM-3: a review has no state to change. If that reading is wrong, correct it: /roadmap kind OM-3 task',
      '- There is no OM-6..7. See them all: /roadmap list OM all',
    ].join('\n'),
  )
  expect(await bot.typed('undo')).toBe('Taken back.\n- ⬜ OM-4 Sell it\n- ⬜ OM-1 Buy it')
})

it('says what is in the way of each where nothing of what was named can be changed', async () => {
  await bot.typed('kind 2 claim')
  await bot.typed('done 1')
  expect(await bot.typed('done 1 2')).toBe(
    [
      'Nothing was changed.',
      '- Not OM-2: a claim has no state to change. If that reading is wrong, correct it: /roadmap kind OM-2 task',
      '- It is so already:',
      '- ✅ OM-1 Buy it',
    ].join('\n'),
  )
  expect(await bot.typed('done 8 9')).toBe('There is no OM-8..9. See them all: /roadmap list OM all')
})

it('gives, dates, corrects, notes and shows those that there are, and says which there are not', async () => {
  const none = 'There is no OM-9. See them all: /roadmap list OM all'
  for (const line of ['assign 1 9 @ben', 'due 1 9 2027-03-15', 'kind 1 9 criterion', 'show 1 9']) {
    const told = await bot.typed(line)
    expect(told).toContain('OM-1 Buy it')
    expect(told).toContain(none)
  }
  expect(await bot.typed('note 1 9 it is blue')).toContain(none)
  expect(await bot.typed('show 1')).toContain('it is blue')
})

it('writes a number that counts something into the note, and touches no item of that number', async () => {
  await bot.typed('done 2')
  expect(await bot.typed('block OM-1 2 weeks delay')).toBe(
    '⛔ OM-1 Buy it · blocked\n- Noted: “2 weeks delay”',
  )
  expect(await bot.typed('show 2')).toContain('State: ✅ done')
  expect(await bot.typed('note OM-1 3 people asked')).not.toContain('OM-3')
  expect(await bot.typed('done 1 3 shipped')).toContain('2 changed')
})

it('gives an item that is named by its number alone a day whose year is not said', async () => {
  expect(await bot.typed('due 3 Dec 24')).toBe('⬜ OM-3 Clean it · due 24 December 2026')
  expect(await bot.typed('due 2 3 Dec 24')).toBe(
    '“3 Dec 24” can be read in two ways. Say 2024-12-03 or 2026-12-24.',
  )
  await bot.typed('list')
  const thread = bot.messageWith('3 items')
  expect(await bot.replied(thread, 'due 2 Dec 24')).toBe('⬜ OM-2 Heat it · due 24 December 2026')
})

it.each([
  ['review clsoe OM-1', 'clsoe', 'review', 'close'],
  ['review lsit', 'lsit', 'review', 'list'],
  ['lint al', 'al', 'lint', 'all'],
  ['watch ad npm:zod', 'ad', 'watch', 'add'],
  ['trigger confrim 1', 'confrim', 'trigger', 'confirm'],
  ['settings zoen Europe/Berlin', 'zoen', 'settings', 'zone'],
])('asks of “%s” what was meant', async (line, word, after, meant) => {
  expect(await bot.typed(line)).toBe(
    `I do not know what “${word}” means after “${after}”. Did you mean “${meant}”?`,
  )
})

it('does not pass over words that mean nothing', async () => {
  expect(await bot.typed('watch npm:zod')).toContain('I do not know what “npm:zod” means after “watch”.')
  expect(await bot.typed('trigger 1')).toContain('I do not know what “1” means after “trigger”.')
  expect(await bot.typed('review')).toContain('OM has no reviews')
})

it('changes in a thread those that there are, and says which numbers are not in the list', async () => {
  await bot.typed('list')
  const thread = bot.messageWith('3 items')
  expect(await bot.replied(thread, 'done 2 99')).toBe(
    '✅ OM-2 Heat it\nThere is no 99 in this list: its numbers go from 1 to 3.',
  )
  expect(await bot.replied(thread, 'note 3 4 5 it is blue')).toContain('There is no 4 or 5 in this list')
  expect(await bot.replied(thread, 'drop 1-9')).toContain('There is no 4 to 9 in this list')
  expect(await bot.replied(thread, 'done 99')).toBe(
    'There is no 99 in this list: its numbers go from 1 to 3.',
  )
})

it('says that a plan has no gate, whatever gate is asked for', async () => {
  expect(await bot.typed('gate nonsense words')).toBe(await bot.typed('gate'))
})
