import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { ben, type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

const longPlan = () => {
  const phases = Array.from({ length: 4 }, (_, phase) => {
    const tasks = Array.from({ length: 30 }, (_, at) => `- [ ] Carry crate ${phase + 1}.${at + 1} up`)
    return `## Phase ${phase + 1}: Floor (Q${phase + 1} 2027)\n\n${tasks.join('\n')}\n`
  })
  return Buffer.from(`# Long Haul\n\n${phases.join('\n')}`)
}

/** Refs of all that stands in lists, in the order shown. */
const listed = () =>
  bot.slack
    .texts()
    .filter((text) => /^\d+\. /.test(text))
    .flatMap((text) => text.match(/LH-\d+/g) ?? [])

it('says that nothing matches words that every object of the machine has', async () => {
  await bot.imports(longPlan())
  expect(await bot.typed('list constructor')).toContain('Nothing in LH matches “constructor”.')
})

it('pages a long list: every line once, none cut, numbers that go on', async () => {
  const { items } = await bot.imports(longPlan())
  await bot.typed('list')
  for (const page of ['p2', 'p3']) {
    const head = [...bot.slack.messages.values()].findLast(({ view }) =>
      view.nodes.some(({ type }) => type === 'buttons'),
    )
    const buttons = head?.view.nodes.flatMap((node) => (node.type === 'buttons' ? node.buttons : []))
    expect(buttons?.map(({ press }) => press)).toEqual([`list LH open ${page}`])
    await bot.pressed('m1', buttons?.[0]?.press ?? '')
  }
  expect(listed()).toEqual(items.filter(({ kind }) => kind === 'task').map(({ ref }) => ref))
  expect(bot.slack.texts().filter((text) => text.startsWith('LH · open'))).toMatchInlineSnapshot(`
    [
      "LH · open
    1–50 of 120 items · 0 done of these
    Tick them off in the thread, or reply there: done 2 5 · 3 blocked waiting for the vendor · undo",
      "LH · open
    51–100 of 120 items · 0 done of these
    Tick them off in the thread, or reply there: done 52 55 · 53 blocked waiting for the vendor · undo",
      "LH · open
    101–120 of 120 items · 0 done of these
    Tick them off in the thread, or reply there: done 102 105 · 103 blocked waiting for the vendor · undo",
    ]
  `)
  expect(bot.slack.texts().at(-1)).toMatch(/^101\. \[ \] LH-\d+ Carry crate/)
})

it('says how to turn the page where no button can hold the words', async () => {
  await bot.imports(longPlan())
  const words = `carry crate${' carry crate'.repeat(8)}`
  await bot.typed(`list ${words}`)
  expect(await bot.typed('list crate all')).toBe('')
  const long = await bot.imports(Buffer.from(longPlan().toString().replaceAll('crate', `crate ${words}`)), {
    key: 'LH',
  })
  expect(long.changed.length).toBeGreaterThan(100)
  await bot.typed(`list ${words}`)
  const head = bot.slack.texts().findLast((text) => text.startsWith('LH · carry'))
  expect(head).toContain(`Next page: /roadmap list LH ${words} p2`)
})

it('says which page is the last', async () => {
  await bot.imports(longPlan())
  expect(await bot.typed('list p9')).toBe(
    'That list has 120 lines and no page 9. Its last page: /roadmap list LH open p3',
  )
})

describe('a filter', () => {
  beforeEach(async () => {
    await bot.imports(
      Buffer.from(
        [
          '# Bakery Move',
          '',
          '## Phase 1: Pack (Q1 2026)',
          '',
          '- [ ] Count the ovens',
          '- [x] Book the truck',
          '- [-] Sell the till',
          '',
          '## Phase 2: Unpack (Q4 2026)',
          '',
          '- [ ] Connect the gas by 2026-12-05',
          '- [/] Bake a first loaf',
          '',
          '## Success criteria',
          '',
          '- [ ] The bread rises',
          '',
          '## Key decisions',
          '',
          '- We chose gas over wood',
          '',
        ].join('\n'),
      ),
    )
    await bot.typed('block 6 no gas')
    await bot.typed('assign 2 me', { by: ben })
  })

  it.each([
    ['', /Count.*Connect.*Bake.*bread/s],
    ['open', /Count.*Connect.*Bake.*bread/s],
    ['tasks', /Count.*Connect.*Bake/s],
    ['done', /Book/],
    ['closed', /Book/],
    ['dropped', /Sell/],
    ['started tasks', /Bake/],
    ['in progress', /Bake/],
    ['todo criteria', /bread/],
    ['finished', /Book/],
    ['blocked', /Connect/],
    ['late', /Phase 1.*Count/s],
    ['soon', /Connect/],
    ['criteria', /bread/],
    ['phases', /Phase 1.*Phase 2/s],
    ['@ben', /Count/],
    ['@U2|ben', /Count/],
    ['unpack', /Connect.*Bake/s],
    ['oven', /Count/],
    ['decisions', /We chose gas over wood/],
  ])('“%s” lists what it says', async (words, expected) => {
    await bot.typed(`list ${words}`)
    const text = bot.slack.texts().at(-1) ?? ''
    expect(text).toMatch(expected)
    const all = ['Count', 'Book', 'Sell', 'Connect', 'Bake', 'bread', 'We chose']
    const absent = all.filter((word) => !expected.source.includes(word))
    expect(absent.filter((word) => text.includes(word))).toEqual([])
  })

  it('“mine” lists what belongs to the one who asks', async () => {
    await bot.typed('list mine', { by: ben })
    expect(bot.slack.texts().at(-1)).toContain('1. [ ] BM-2 Count the ovens')
    expect(await bot.typed('list mine')).toContain('Nothing in BM is yours.')
  })

  it('takes words in quotes as they stand, and a stage by its number', async () => {
    await bot.typed('list tasks "Phase 2"')
    expect(bot.slack.texts().at(-1)).toMatch(/Connect.*Bake/s)
    expect(bot.slack.texts().at(-1)).not.toContain('Count')
    await bot.typed('list phase 1')
    expect(bot.slack.texts().at(-1)).toContain('Count the ovens')
    expect(bot.slack.texts().at(-1)).not.toContain('Connect')
  })

  it('looks for words in sections and items, not in the title above all of them', async () => {
    expect(await bot.typed('list bakery')).toContain('Nothing in BM matches “bakery”.')
  })

  it('finds what has all words, wherever they stand', async () => {
    await bot.typed('list gas connect')
    expect(bot.slack.texts().at(-1)).toMatch(/^1\. \[ \] BM-\d+ Connect the gas(?!.*2\. )/s)
  })

  it('guesses what a slip was meant to be, and does it at a press', async () => {
    expect(await bot.typed('list critera')).toContain(
      'Nothing in BM matches “critera”. Did you mean “criteria”?',
    )
    expect(await bot.typed('list started taks')).toContain('Did you mean “started task”?')
    expect(await bot.typed('list zebra')).not.toContain('Did you mean')
  })
})

it('tells conditions that are reported as met from those that are only claimed', async () => {
  await bot.imports(readFileSync('src/importing/sample-plan.md'), { key: 'HARBOR' })
  await bot.typed('done HARBOR-14')
  await bot.typed('list criteria claimed')
  expect(
    bot.slack
      .texts()
      .at(-1)
      ?.match(/HARBOR-\d+/g),
  ).toEqual(['HARBOR-13', 'HARBOR-15'])
  await bot.typed('list met')
  expect(
    bot.slack
      .texts()
      .at(-1)
      ?.match(/HARBOR-\d+/g),
  ).toEqual(['HARBOR-14'])
})

it('names in the footer of a list who changed something since it was posted, and nobody from before', async () => {
  await bot.imports(Buffer.from('# Oven\n\n- [ ] Buy it\n- [ ] Heat it\n'))
  await bot.typed('done 1', { by: ben })
  bot.clock.advance(60_000)
  await bot.typed('list all')
  expect(bot.slack.texts().at(-1)).not.toContain('Changed by')
  await bot.typed('done 2')
  expect(bot.slack.texts().at(-1)).toContain('Changed by anna')
})

it('says on a list that stands which lines are no longer in the document, and that the document changed some', async () => {
  await bot.imports(Buffer.from('# Oven\n\n- [ ] Buy it\n- [ ] Heat it\n- [ ] Clean it\n'))
  await bot.typed('list')
  await bot.imports(Buffer.from('# Oven\n\n- [ ] Buy it\n- [x] Clean it\n'))
  await bot.typed('start 1')
  expect(bot.slack.texts().at(-1)).toMatchInlineSnapshot(`
    "1. [ ] OVEN-1 Buy it · in progress
    2. [ ] OVEN-2 Heat it · no longer in the plan
    3. [x] OVEN-3 Clean it
    Changed by anna and the document"
  `)
})

it('gives replies whose numbers can be ticked there, and says where nothing can', async () => {
  await bot.imports(
    Buffer.from('# Oven\n\n## Key decisions\n\n- We chose gas\n\n## Tasks\n\n- [ ] Buy it\n- [ ] Heat it\n'),
  )
  const head = () => bot.slack.texts().findLast((text) => text.startsWith('OVEN ·'))
  await bot.typed('list all')
  expect(head()).toContain('reply there: done 1 2 · 2 blocked')
  await bot.typed('list decisions')
  expect(head()).toContain('None of these can be checked off. If one is a task: /roadmap kind OVEN-1 task')
})

it('numbers without a gap what can be checked off, and counts what cannot', async () => {
  await bot.imports(Buffer.from('# Oven\n\n- [ ] Buy it\n- [ ] It smokes\n- [ ] Heat it\n'))
  await bot.typed('kind 2 claim')
  await bot.typed('list all')
  expect(bot.slack.texts()).toMatchInlineSnapshot(`
    [
      "OVEN · all
    3 items · 0 done · 1 without a box
    Tick them off in the thread, or reply there: done 1 2 · 2 blocked waiting for the vendor · undo",
      "1. [ ] OVEN-1 Buy it
    2. [ ] OVEN-3 Heat it
    - ▫️ OVEN-2 It smokes
    Changed by anna",
    ]
  `)
})

it('shows by example what can be done to what is listed', async () => {
  await bot.imports(
    Buffer.from(
      [
        '# Alpine Lodge',
        '',
        '## Success Metrics',
        '',
        '| Metric | Current | Target |',
        '|---|---|---|',
        '| Warm rooms | 2 | 9 |',
        '| Dry cellars | 0 | 1 |',
        '| Guests a week | 3 | 30 |',
        '',
        '## Tasks',
        '',
        '- [ ] Buy the slates',
        '',
      ].join('\n'),
    ),
  )
  const hint = () => bot.slack.texts().findLast((text) => text.startsWith('AL · '))
  await bot.typed('list metrics')
  expect(hint()).toMatchInlineSnapshot(`
    "AL · metrics
    3 items · 0 done
    Tick them off in the thread, or reply there: done 2 3 · undo"
  `)
  await bot.typed('list metrics tasks')
  expect(hint()).toMatchInlineSnapshot(`
    "AL · metrics tasks
    4 items · 0 done
    Tick them off in the thread, or reply there: done 2 4 · 4 blocked waiting for the vendor · undo"
  `)
  const list = [...bot.slack.messages].findLast(([, { view }]) =>
    view.nodes.some(({ type }) => type === 'heading'),
  )
  expect(await bot.replied(list?.[0] ?? '', '4 blocked waiting for the vendor')).toContain('⛔')
})

it('offers no list where there is nothing to list', async () => {
  await bot.imports(Buffer.from('# Empty Lodge\n\nNobody has written anything here yet.\n'))
  const buttons = async (text: string) => {
    const answer = await bot.asked({
      ...{ id: text, at: bot.clock.now(), by: ben, place: { room: 'slack/T1/C1' } },
      ...{ did: 'typed', text },
    })
    return answer.reply?.nodes.flatMap((node) => (node.type === 'buttons' ? node.buttons : []))
  }
  expect(await bot.typed('list EL all')).toBe('EL has nothing to list.')
  expect(await buttons('list EL all')).toEqual([])
  expect(await buttons('list EL open')).toEqual([{ label: 'List all', press: 'list EL all' }])
})
