import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { anna, ben, type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

const plan = (...lines: readonly string[]) =>
  Buffer.from(`# Bakery Move\n\n## Tasks\n\n${lines.join('\n')}\n`)
const textOf = async (key = 'BM') => Buffer.from(await bot.exported(key)).toString()

describe('when file and chat both moved an item', () => {
  beforeEach(async () => {
    await bot.handsOver(plan('- [ ] Count the ovens', '- [ ] Book the truck'))
    await bot.typed('drop 1 they are sold')
    await bot.handsOver(plan('- [x] Count the ovens', '- [ ] Book the truck'))
  })

  it('shows both, with a button for each, and overwrites neither', async () => {
    const card = bot.messageWith('In the document')
    expect(bot.slack.texts().at(-1)).toMatchInlineSnapshot(`
      "BM-1 Count the ovens
      In chat: ➖ dropped
      In the document: ✅ done"
    `)
    expect(bot.slack.messages.get(card)?.view.nodes.at(-1)).toMatchInlineSnapshot(`
      {
        "buttons": [
          {
            "label": "Chat is right: dropped",
            "press": "settle BM-1 chat",
          },
          {
            "label": "Document is right: done",
            "press": "settle BM-1 document",
          },
        ],
        "type": "buttons",
      }
    `)
    expect(await bot.typed('show 1')).toContain('State: ➖ dropped')
    expect(await bot.typed('status')).toContain('To settle: BM-1: the document and the chat disagree')
    expect(await textOf()).toContain('- [x] Count the ovens')
    await bot.typed('export')
    expect(bot.slack.texts().at(-1)).toMatchInlineSnapshot(`
      "BM with today’s state: nothing to change.
      Not written, because a guess could harm the document:
      - BM-1 Count the ovens: the document says done and the chat dropped; settle that first, see /roadmap show BM-1
      📎 plan.md"
    `)
  })

  it('is in the history of the item, with how it was settled', async () => {
    const before = 'anna · BM-1 in conflict: the document says done, the chat dropped'
    expect(await bot.typed('history 1')).toMatchInlineSnapshot(`
      "BM-1 Count the ovens
      - 1 Dec 2026, 10:00 · anna · BM-1 in conflict: the document says done, the chat dropped
      - 1 Dec 2026, 10:00 · anna · BM-1 open → dropped (they are sold)
      - 1 Dec 2026, 10:00 · anna · BM-1 added: “Count the ovens”"
    `)
    await bot.typed('settle 1 chat', { by: ben })
    expect(await bot.typed('history 1')).toContain(
      `ben · BM-1 dropped → dropped (the chat was right)\n- 1 Dec 2026, 10:00 · ${before}`,
    )
  })

  it('is in the history as well where the file gives way', async () => {
    await bot.handsOver(plan('- [-] Count the ovens', '- [ ] Book the truck'))
    expect(await bot.typed('history 1')).toContain(
      'anna · BM-1 settled as dropped: the document says nothing else any more',
    )
    expect(await bot.typed('history')).not.toContain('settled')
  })

  it('lets the document be right', async () => {
    const card = bot.messageWith('In the document')
    expect(await bot.pressed(card, 'settle BM-1 document', [], { by: ben })).toContain('✅ BM-1')
    expect(bot.slack.texts().at(-1)).toBe('BM-1 Count the ovens: settled as done.')
    expect(await textOf()).toContain('- [x] Count the ovens')
    expect(await bot.typed('history 1')).toContain('ben · BM-1 dropped → done (the document was right)')
  })

  it('lets the chat be right, and projects that into the file', async () => {
    const card = bot.messageWith('In the document')
    expect(await bot.pressed(card, 'settle BM-1 chat')).toContain('➖ BM-1')
    expect(bot.slack.texts().at(-1)).toBe('BM-1 Count the ovens: settled as dropped.')
    expect(await textOf()).toContain('- [-] Count the ovens')
    expect(await bot.typed('status')).not.toContain('To settle')
  })

  it('is settled once: a second press says so', async () => {
    const card = bot.messageWith('In the document')
    await bot.pressed(card, 'settle BM-1 chat')
    expect(await bot.pressed(card, 'settle BM-1 document', [], { by: ben })).toBe(
      'BM-1 is in no conflict any more.',
    )
    expect(await bot.typed('show 1')).toContain('State: ➖ dropped')
  })

  it('is settled by a word in chat as well, and by a file that gives way', async () => {
    await bot.typed('done 1')
    expect(bot.slack.texts().at(-1)).toBe('BM-1 Count the ovens: settled as done.')
    await bot.typed('undo')
    expect(bot.slack.texts().at(-1)).toContain('In the document: ✅ done')
    await bot.handsOver(plan('- [-] Count the ovens', '- [ ] Book the truck'))
    expect(await bot.typed('show 1')).not.toContain('In conflict')
    expect(bot.slack.texts()).toContain('BM-1 Count the ovens: settled as dropped.')
  })

  it('is not announced twice when the file comes again with other changes', async () => {
    const said = await bot.handsOver(
      plan('- [x] Count the ovens', '- [ ] Book the truck', '- [ ] Sell the till'),
    )
    expect(said).toContain('1 added.')
    expect(said).not.toContain('in conflict')
  })

  it('is over when chat takes its own move back: then only the document has moved it', async () => {
    await bot.typed('take-back 2')
    expect(await bot.typed('show 1')).toContain('State: ✅ done')
    expect(await bot.typed('show 1')).not.toContain('In conflict')
    expect(bot.slack.texts()).toContain('BM-1 Count the ovens: settled as done.')
    expect(await bot.typed('history 1')).toContain('by undo · BM-1 dropped → done')
    expect(await textOf()).toContain('- [x] Count the ovens')
  })

  it('is over when the document takes its own move back: chat’s stays', async () => {
    await bot.handsOver(plan('- [ ] Count the ovens', '- [ ] Book the truck'))
    expect(await bot.typed('show 1')).toContain('State: ➖ dropped')
    expect(await bot.typed('show 1')).not.toContain('In conflict')
    expect(bot.slack.texts()).toContain('BM-1 Count the ovens: settled as dropped.')
    expect(await bot.typed('history 1')).toContain('BM-1 settled as dropped')
    expect(await textOf()).toContain('- [-] Count the ovens')
    await bot.typed('take-back 2')
    expect(await bot.typed('show 1')).toContain('State: ⬜ open')
  })

  it('goes on while an earlier move in chat stands', async () => {
    await bot.handsOver(plan('- [ ] Count the ovens', '- [ ] Book the truck'))
    await bot.typed('start 2')
    await bot.typed('block 2')
    await bot.handsOver(plan('- [ ] Count the ovens', '- [x] Book the truck'))
    await bot.typed('take-back 6')
    expect(await bot.typed('show 2')).toContain('In conflict: the document says done')
    await bot.typed('take-back 5')
    expect(await bot.typed('show 2')).toContain('State: ✅ done')
    expect(await bot.typed('show 2')).not.toContain('In conflict')
  })

  it('is over when its line is gone, and there again when that comes back', async () => {
    await bot.handsOver(plan('- [ ] Book the truck'))
    const shown = await bot.typed('show 1')
    expect(shown).toContain('Line: no longer in the document')
    expect(shown).toContain('State: ➖ dropped')
    expect(shown).not.toContain('In conflict')
    expect(bot.slack.texts()).toContain('BM-1 Count the ovens: settled as dropped.')
    expect(await bot.typed('status')).not.toContain('To settle')
    expect(await bot.typed('history 1')).toContain('BM-1 settled as dropped')
    expect(
      await bot.handsOver(plan('- [x] Count the ovens', '- [ ] Book the truck', '- [ ] Sell the till')),
    ).toContain('1 in conflict with the chat')
    expect(await bot.typed('show 1')).toContain('In conflict: the document says done')
  })

  it('is as it was where the import without its line is taken back', async () => {
    await bot.handsOver(plan('- [ ] Book the truck'))
    await bot.typed('undo')
    expect(await bot.typed('show 1')).toContain('In conflict: the document says done')
  })

  it('can be taken back after it was settled', async () => {
    const card = bot.messageWith('In the document')
    await bot.pressed(card, 'settle BM-1 document')
    await bot.typed('undo')
    expect(await bot.typed('show 1')).toContain('In conflict: the document says done')
    expect(bot.slack.texts().at(-1)).toContain('In chat: ➖ dropped')
  })
})

it('writes a mark that was edited in the file down as said by the document', async () => {
  await bot.imports(plan('- [ ] Count the ovens', '- [x] Book the truck'))
  await bot.imports(plan('- [x] Count the ovens', '- [ ] Book the truck'))
  expect(await bot.typed('history 1')).toMatchInlineSnapshot(`
    "BM-1 Count the ovens
    - 1 Dec 2026, 10:00 · document · BM-1 open → done
    - 1 Dec 2026, 10:00 · anna · BM-1 added: “Count the ovens”"
  `)
  expect(await bot.typed('history 2')).toContain('document · BM-2 done → open')
})

it('is no conflict when file and chat came to say the same', async () => {
  await bot.imports(plan('- [ ] Count the ovens'))
  await bot.typed('done 1')
  const { conflicts, changed } = await bot.imports(plan('- [x] Count the ovens'))
  expect({ conflicts, changed }).toEqual({ conflicts: [], changed: [] })
  expect(await bot.typed('history 1')).not.toContain('document')
})

describe('when file and chat moved a great many', () => {
  const crates = (mark: string) => Array.from({ length: 23 }, (_, at) => `- [${mark}] Pack crate ${at + 1}`)
  const card = () => bot.messageWith('disagree on')
  beforeEach(async () => {
    await bot.handsOver(plan(...crates(' ')))
    await bot.typed('drop BM-1..23')
    await bot.handsOver(plan(...crates('x')))
  })

  it('shows them on one card', async () => {
    expect(bot.slack.texts().slice(-2)).toMatchInlineSnapshot(`
      [
        "BM · Bakery Move
      23 in conflict with the chat.",
        "BM: the document and the chat disagree on 23 items.
      - BM-1 Pack crate 1: in chat ➖ dropped, in the document ✅ done
      - BM-2 Pack crate 2: in chat ➖ dropped, in the document ✅ done
      - BM-3 Pack crate 3: in chat ➖ dropped, in the document ✅ done
      - BM-4 Pack crate 4: in chat ➖ dropped, in the document ✅ done
      - BM-5 Pack crate 5: in chat ➖ dropped, in the document ✅ done
      18 more follow once these are settled. If it was not the newest version, take the import back: /roadmap undo BM",
      ]
    `)
    expect(await bot.typed('status')).toContain(
      'To settle: BM-1, BM-2, BM-3, BM-4, BM-5, BM-6, BM-7, BM-8 and 15 more:',
    )
  })

  it('goes on with the next ones as they are settled', async () => {
    const at = card()
    await bot.pressed(at, 'settle BM-1 chat')
    await bot.pressed(at, 'settle BM-2 3 4 5 6 document')
    bot.clock.advance(60_000)
    await bot.cairn.engine.settled()
    expect(bot.slack.messages.get(at)?.view.nodes.slice(0, 2)).toMatchInlineSnapshot(`
      [
        {
          "text": "BM: the document and the chat disagree on 17 items.",
          "type": "text",
        },
        {
          "lines": [
            [
              {
                "bold": "BM-7",
              },
              " Pack crate 7: in chat ➖ dropped, in the document ✅ done",
            ],
            [
              {
                "bold": "BM-8",
              },
              " Pack crate 8: in chat ➖ dropped, in the document ✅ done",
            ],
            [
              {
                "bold": "BM-9",
              },
              " Pack crate 9: in chat ➖ dropped, in the document ✅ done",
            ],
            [
              {
                "bold": "BM-10",
              },
              " Pack crate 10: in chat ➖ dropped, in the document ✅ done",
            ],
            [
              {
                "bold": "BM-11",
              },
              " Pack crate 11: in chat ➖ dropped, in the document ✅ done",
            ],
          ],
          "type": "list",
        },
      ]
    `)
    expect(await bot.typed('show 2')).toContain('State: ✅ done')
    await bot.typed('settle BM-7..23 chat')
    bot.clock.advance(60_000)
    await bot.cairn.engine.settled()
    expect(bot.slack.messages.get(at)?.view.summary).toBe(
      'BM: what the document and the chat disagreed on is settled.',
    )
  })
})

describe('an export', () => {
  it('says nothing of a line that is gone, of which the import told', async () => {
    await bot.handsOver(plan('- [ ] Count the ovens', '- [ ] Book the truck'))
    await bot.typed('done 2')
    await bot.handsOver(plan('- [ ] Count the ovens'))
    await bot.typed('export')
    expect(bot.slack.texts().at(-1)).toBe('BM with today’s state: nothing to change.\n📎 plan.md')
  })

  it('counts the tasks that were made in chat', async () => {
    await bot.handsOver(plan('- [ ] Count the ovens'))
    await bot.typed('task Water the sourdough')
    await bot.typed('task Feed the cat')
    await bot.typed('export')
    expect(bot.slack.texts().at(-1)).toMatchInlineSnapshot(`
      "BM with today’s state: nothing to change.
      2 tasks made in chat are not in it. Written into it in the same words, they keep their refs and states.
      📎 plan.md"
    `)
    await bot.handsOver(plan('- [ ] Count the ovens', '- [ ] Water the sourdough', '- [ ] Feed the cat'))
    await bot.typed('export')
    expect(bot.slack.texts().at(-1)).not.toContain('made in chat')
  })
})

it('keeps the history of a removed line, and gives it back its ref and state when it returns', async () => {
  await bot.handsOver(plan('- [ ] Count the ovens', '- [ ] Book the truck'))
  await bot.typed('start 2 called them', { by: ben })
  expect(await bot.handsOver(plan('- [ ] Count the ovens'))).toMatchInlineSnapshot(`
    "BM · Bakery Move
    1 removed.
    Removed, with their history kept (1)
    - BM-2 Book the truck"
  `)
  expect(await bot.typed('list all')).toBe('')
  expect(bot.slack.texts().at(-1)).not.toContain('truck')
  expect(await bot.typed('show 2')).toContain('Line: no longer in the document')
  expect(
    await bot.handsOver(plan('- [ ] Book the truck', '- [ ] Count the ovens', '- [ ] Sell the till')),
  ).toMatchInlineSnapshot(`
    "BM · Bakery Move
    1 added, 1 back.
    Added (1)
    - BM-3 Sell the till
    Back again (1)
    - BM-2 Book the truck · in progress"
  `)
  expect(await bot.typed('history 2')).toMatchInlineSnapshot(`
    "BM-2 Book the truck
    - 1 Dec 2026, 10:00 · anna · BM-2 is back in the document
    - 1 Dec 2026, 10:00 · anna · BM-2 is no longer in the document
    - 1 Dec 2026, 10:00 · ben · BM-2 open → in progress (called them)
    - 1 Dec 2026, 10:00 · anna · BM-2 added: “Book the truck”"
  `)
  expect(await bot.typed('show 2')).toContain('State: 🔄 in progress')
  expect(await bot.typed('show 3')).toContain('Sell the till')
})

it('never gives a ref away again', async () => {
  await bot.imports(plan('- [ ] Count the ovens', '- [ ] Book the truck'))
  await bot.imports(plan('- [ ] Count the ovens'))
  const { added } = await bot.imports(plan('- [ ] Count the ovens', '- [ ] Paint the door green'))
  expect(added.map(({ ref }) => ref)).toEqual(['BM-3'])
})

describe('lines of the same words', () => {
  const twice = (...boxes: readonly string[]) =>
    Buffer.from(
      `# Bakery Move\n\n## Berlin\n\n- [${boxes[0]}] Write tests\n- [ ] Ship\n- [${boxes[1]}] Write tests\n\n## Hamburg\n\n- [${boxes[2]}] Write tests\n`,
    )

  it('are followed each on its own, under one heading and under several', async () => {
    const { items } = await bot.imports(twice(' ', ' ', ' '))
    const refs = items.filter(({ text }) => text === 'Write tests').map(({ ref }) => ref)
    expect(refs).toHaveLength(3)
    await bot.typed(`done ${refs[1]}`)
    expect(await textOf()).toBe(twice(' ', 'x', ' ').toString())
    await bot.typed(`drop ${refs[2]}`)
    expect(await textOf()).toBe(twice(' ', 'x', '-').toString())
  })

  it('keep their own states when one of them is ticked in the file', async () => {
    const { items } = await bot.imports(twice(' ', ' ', ' '))
    const refs = items.filter(({ text }) => text === 'Write tests').map(({ ref }) => ref)
    await bot.typed(`start ${refs[0]}`)
    const { moves, conflicts } = await bot.imports(twice(' ', ' ', 'x'))
    expect(moves.map(({ ref }) => ref)).toEqual([refs[2]])
    expect(conflicts).toEqual([])
  })

  it('keep their refs when the headings change places', async () => {
    const section = (name: string, box: string) =>
      `## ${name}\n\n- [${box}] Write tests\n- [ ] Ship ${name}\n\n`
    const one = `# Bakery Move\n\n${section('Berlin', ' ')}${section('Hamburg', 'x')}`
    const other = `# Bakery Move\n\n${section('Hamburg', 'x')}${section('Berlin', ' ')}`
    await bot.imports(Buffer.from(one))
    const { added, changed, removed, moves } = await bot.imports(Buffer.from(other))
    expect({ added, changed, removed, moves }).toEqual({ added: [], changed: [], removed: [], moves: [] })
  })
})

it('keeps the kind that somebody corrected over every later import', async () => {
  await bot.imports(plan('- [ ] Count the ovens'))
  await bot.typed('kind 1 criterion', { by: anna })
  await bot.imports(plan('- [ ] Count the ovens twice', '- [ ] Book the truck'))
  expect(await bot.typed('show 1')).toMatchInlineSnapshot(`
    "BM-1 Count the ovens twice
    Kind: criterion
    State: ⬜ open
    Section: Bakery Move › Tasks
    Line: 5
    Evidence: no evidence
    Somebody said that it is a criterion.
    - 1 Dec 2026, 10:00 · anna · BM-1 reworded: “Count the ovens twice”
    - 1 Dec 2026, 10:00 · anna · BM-1 is a criterion, not a task
    - 1 Dec 2026, 10:00 · anna · BM-1 added: “Count the ovens”"
  `)
})

it('lets the due date and owner of chat stand until the file itself changes them', async () => {
  await bot.imports(plan('- [ ] Count the ovens by 2027-03-01'))
  await bot.typed('due 1 2027-04-01')
  await bot.imports(plan('- [ ] Count the ovens by 2027-03-01', '- [ ] Book the truck'))
  expect(await bot.typed('show 1')).toContain('Due: 1 April 2027')
  await bot.imports(plan('- [ ] Count the ovens by 2027-05-01', '- [ ] Book the truck'))
  expect(await bot.typed('show 1')).toContain('Due: 1 May 2027')
})
