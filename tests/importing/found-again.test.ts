import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

/** Imports a plan, says things in chat, imports its next version, and tells what is followed then. */
async function following(first: string, said: readonly string[], next: string): Promise<string> {
  await bot.imports(Buffer.from(first))
  for (const text of said) await bot.typed(text)
  const { items } = await bot.imports(Buffer.from(next))
  return items.map(({ ref, text, state }) => `${ref} ${text}: ${state}`).join('\n')
}

const lines = (texts: readonly string[], mark = '[ ] ') =>
  `# Bakery Move\n\n## Tasks\n\n${texts.map((text) => `- ${mark}${text}\n`).join('')}`

const work = ['Set up the shop', 'Order the oven', 'Paint the walls', 'Train the staff', 'Hand over']

describe('lines that are numbered anew', () => {
  it.each([
    ['1.1 …', (text: string, index: number) => `1.${index + 1} ${text}`],
    ['Task 1: …', (text: string, index: number) => `Task ${index + 1}: ${text}`],
    ['T-1 …', (text: string, index: number) => `T-${index + 1} ${text}`],
  ])('are known by what follows the number: %s', async (_, numbered) => {
    const next = await following(
      lines(work.map(numbered)),
      ['done BM-2', 'start BM-3'],
      lines(['Agree on the scope', ...work].map(numbered)),
    )
    expect(next.replaceAll(/(?<=BM-\d ).*(?=: \w+$)/gm, '')).toBe(
      'BM-6 : open\nBM-1 : open\nBM-2 : done\nBM-3 : in_progress\nBM-4 : open\nBM-5 : open',
    )
  })

  it('keep their states in a table of weeks', async () => {
    const weeks = ['Week 1: order the oven', 'Week 2: paint the walls', 'Week 3: sign the lease']
    const heading = '# Bakery Move\n\n## Phase 1: Prepare\n\n'
    const list = (texts: readonly string[]) => `${heading}${texts.map((text) => `- ${text}\n`).join('')}`
    expect(
      await following(
        list(weeks),
        ['done BM-2', 'start BM-3'],
        list([
          'Week 1: kick off',
          'Week 2: order the oven',
          'Week 3: paint the walls',
          'Week 4: sign the lease',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "BM-1 Phase 1: Prepare: open
      BM-5 Week 1: kick off: open
      BM-2 Week 2: order the oven: done
      BM-3 Week 3: paint the walls: in_progress
      BM-4 Week 4: sign the lease: open"
    `)
  })

  it('may be phases', async () => {
    const phases = (names: readonly string[]) =>
      `# Bakery Move\n\n${names.map((name, index) => `## Phase ${index + 1}: ${name}\n\n- [ ] ${name} it all\n`).join('\n')}`
    expect(
      await following(
        phases(['Prepare', 'Build']),
        ['start BM-1', 'block BM-4'],
        phases(['Agree', 'Prepare', 'Build']),
      ),
    ).toMatchInlineSnapshot(`
      "BM-5 Phase 1: Agree: open
      BM-6 Agree it all: open
      BM-1 Phase 2: Prepare: in_progress
      BM-2 Prepare it all: open
      BM-3 Phase 3: Build: open
      BM-4 Build it all: blocked"
    `)
  })

  it('are new where the number alone is the same', async () => {
    expect(
      await following(
        lines(['Task 1: Prepare', 'Task 2: Build']),
        ['done BM-1'],
        lines(['Task 1: Agree', 'Task 2: Build']),
      ),
    ).toBe('BM-3 Task 1: Agree: open\nBM-2 Task 2: Build: open')
  })
})

it('knows a phase by the work beneath it when its heading is put otherwise', async () => {
  const plan = `# House Purchase

## Phase 1: Prepare (Q1 2027)

- Order the oven
- Paint the walls
- Sign the lease
`
  await bot.handsOver(Buffer.from(plan))
  await bot.typed('start HP-1')
  const said = await bot.handsOver(
    Buffer.from(plan.replace('Prepare (Q1 2027)', 'Preparation and purchase (Q2 2027)')),
  )
  expect(said).not.toContain('removed')
  expect(said).toContain('HP-1 Phase 1: Preparation and purchase (Q2 2027)')
  expect(await bot.typed('show HP-1')).toContain('State: 🔄 in progress')
})

it('knows the rows of a table that were given numbers', async () => {
  const table = (head: string, rule: string, rows: readonly string[]) =>
    `# Bakery Move\n\n## Parts\n\n${[head, rule, ...rows].join('\n')}\n`
  const plain = table('| Part | Status | Owner |', '|---|---|---|', [
    '| Oven | ✅ Ready | Anna |',
    '| Till | Planned | Ben |',
  ])
  const head = '| # | Part | Status | Owner |'
  expect(
    await following(
      plain,
      ['start BM-2'],
      table(head, '|---|---|---|---|', ['| 1 | Oven | ✅ Ready | Anna |', '| 2 | Till | Planned | Ben |']),
    ),
  ).toBe('BM-1 1: done\nBM-2 2: in_progress')
  const { items } = await bot.imports(
    Buffer.from(
      table(head, '|---|---|---|---|', [
        '| 1 | Door | Planned | Anna |',
        '| 2 | Oven | ✅ Ready | Anna |',
        '| 3 | Till | Planned | Ben |',
      ]),
    ),
  )
  expect(items.map(({ ref, text, state }) => `${ref} ${text}: ${state}`)).toEqual([
    'BM-3 1: open',
    'BM-1 2: done',
    'BM-2 3: in_progress',
  ])
})

it('takes a line with other words for another one, though its neighbours are the same', async () => {
  expect(
    await following(
      lines(['Rent a van', 'Order oven', 'Call the bank']),
      ['done BM-2', 'assign BM-2 @ben'],
      lines(['Rent a van', 'Order flour', 'Call the bank']),
    ),
  ).toBe('BM-1 Rent a van: open\nBM-4 Order flour: open\nBM-3 Call the bank: open')
})

it('takes back a removed line under another heading as the document shows it, and says how it is', async () => {
  const sprint = (number: number, ...texts: string[]) =>
    `## Sprint ${number}\n\n${texts.map((text) => `- [ ] ${text}\n`).join('')}\n`
  const title = '# Green Party\n\n'
  const { items } = await bot.imports(
    Buffer.from(title + sprint(1, 'Write release notes', 'Ship') + sprint(2, 'Fix the till')),
  )
  const key = items.find(({ text }) => text === 'Write release notes')?.ref
  await bot.typed(`done ${key}`)
  await bot.handsOver(Buffer.from(title + sprint(2, 'Fix the till')))
  const last = title + sprint(2, 'Fix the till') + sprint(3, 'Write release notes')
  expect(await bot.handsOver(Buffer.from(last))).toContain(`${key} Write release notes · open`)
  expect(await bot.typed(`show ${key}`)).toContain('State: ⬜ open')
  expect(Buffer.from(await bot.exported('GP')).toString()).toBe(last)
})

describe('what was removed with its section', () => {
  const plan = (...sections: string[]) => Buffer.from(`# Shop Launch\n\n${sections.join('\n')}`)
  const gate = (number: number) =>
    `## Release ${number} exit criteria\n\n- All smoke tests pass\n- No blocker is open\n`
  const tasks = (number: number) => `## Sprint ${number}\n\n- [ ] Fix the till\n`
  const rest = '## Tasks\n\n- [ ] Write the manual\n'

  it('opens no later gate of the same words by what showed it then', async () => {
    await bot.handsOver(plan(gate(1), rest))
    await bot.typed('evidence SL-1 https://ci.example/1')
    await bot.typed('evidence SL-2 https://ci.example/2')
    await bot.typed('assign SL-1 @ben')
    await bot.typed('due SL-1 2027-01-11')
    expect(await bot.typed('gate')).toContain('GO')
    await bot.handsOver(plan(rest))
    const said = await bot.handsOver(plan(gate(2), rest))
    expect(said).toContain('2 added.')
    expect(said).not.toContain('Back again')
    const verdict = await bot.typed('gate')
    expect(verdict).toContain('NO-GO')
    expect(verdict).not.toContain('ci.example')
    const shown = await bot.typed('show SL-4')
    expect(shown).toContain('All smoke tests pass')
    expect(shown).not.toContain('ben')
    expect(shown).not.toContain('2027')
    expect(await bot.typed('show SL-1')).toContain('no longer in the document')
  })

  it('has its evidence again under the same heading', async () => {
    await bot.handsOver(plan(gate(1), rest))
    await bot.typed('evidence SL-1 https://ci.example/1')
    await bot.handsOver(plan(rest))
    expect(await bot.handsOver(plan(gate(1), rest))).toContain('2 back.')
    expect(await bot.typed('show SL-1')).toContain('ci.example')
  })

  it('has neither the owner nor the date that chat gave it, under another heading', async () => {
    await bot.handsOver(plan(tasks(1), rest))
    await bot.typed('assign SL-2 @ben')
    await bot.typed('due SL-2 2027-01-11')
    await bot.handsOver(plan(rest))
    expect(await bot.handsOver(plan(tasks(2), rest))).toContain('SL-2 Fix the till · open')
    const shown = await bot.typed('show SL-2')
    expect(shown).not.toContain('Owner: ')
    expect(shown).not.toContain('Due: ')
    await bot.typed('assign SL-2 @ben')
    await bot.handsOver(plan(rest))
    await bot.handsOver(plan(tasks(2), rest))
    expect(await bot.typed('show SL-2')).toContain('Owner: ben')
  })
})

it.each([
  ['Fix login', 'Fix login on Safari and Firefox'],
  ['Alpha task', 'Alpha task, now reworded a bit'],
  ['Move CI to new runners', 'Migrate CI to the new runner pool'],
])('“%s” that becomes “%s” between the same neighbours is the same line', async (before, after) => {
  const around = (text: string) => lines(['Order the hardware', text, 'Write the manual'])
  const next = await following(around(before), ['done BM-2 all of it'], around(after))
  expect(next.split('\n')[1]).toBe(`BM-2 ${after}: done`)
})

it('keeps a line that says less again apart from one of the same words that was removed', async () => {
  const around = (...texts: string[]) => lines(['Order the bricks', ...texts, 'Paint the wall'])
  await bot.handsOver(Buffer.from(around('Build the gate')))
  await bot.handsOver(Buffer.from(around('Build the gate', 'Build the gate')))
  const next = await following(
    around('Build the gate'),
    ['start BM-2 mason ordered', 'assign BM-2 me'],
    around('Build the gate by 2027-07-15'),
  )
  expect(next).toContain('BM-2 Build the gate by 2027-07-15: in_progress')
  const said = await bot.handsOver(Buffer.from(around('Build the gate')))
  expect(said).toContain('BM-2 Build the gate')
  expect(said).not.toContain('removed')
  expect(await bot.typed('show BM-2')).toContain('State: 🔄 in progress')
})

it('takes back a removed line where one of other words gives way to it', async () => {
  const around = (...texts: string[]) => lines(['Order the bricks', ...texts, 'Paint the wall'])
  await bot.imports(Buffer.from(around('Write the docs for users', 'Write the docs for admins')))
  await bot.typed('done BM-2')
  const next = await following(
    around('Write the docs for admins'),
    ['start BM-3'],
    around('Write the docs for users'),
  )
  expect(next.split('\n')[1]).toBe('BM-2 Write the docs for users: done')
})
