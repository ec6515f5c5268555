import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { judgeCriterion } from '../../src/plan/gate.ts'
import { standingOf } from '../../src/plan/standing.ts'
import { conflictView, settledView } from '../../src/views/conflict.ts'
import { exportedView } from '../../src/views/exported.ts'
import { historyView } from '../../src/views/history.ts'
import { type ImportNews, importedView } from '../../src/views/imported.ts'
import { itemView } from '../../src/views/item.ts'
import { checklistView, emptyListView, listHeadView } from '../../src/views/list.ts'
import { problemView, unknownCommandView } from '../../src/views/problem.ts'
import { statusView } from '../../src/views/status.ts'
import { bakery, item, now, whole } from './bakery.ts'

const everything = [
  item(1, 'Phase 1: Pack', { kind: 'phase', state: 'in_progress', due: '2026-Q4', section: ['Bakery Move'] }),
  item(2, 'Count the ovens', { state: 'done', parent: 'BM-1' }),
  item(3, 'Book the truck', { parent: 'BM-1', due: '2026-11-20', owner: 'ben' }),
  item(4, 'Wrap the mixer', { parent: 'BM-1', due: '2026-12-05', state: 'in_progress' }),
  item(5, 'Move the safe', {
    parent: 'BM-1',
    state: 'blocked',
    detail: { stateReason: 'nobody has the key' },
  }),
  item(6, 'Phase 2: Unpack', { kind: 'phase', due: '2027-Q1', section: ['Bakery Move'] }),
  item(7, 'Connect the gas', { parent: 'BM-6', due: '2027-01' }),
  item(8, 'Sell the old till', { parent: 'BM-6', state: 'dropped' }),
  item(9, 'Opening day', { kind: 'milestone', due: '2027-03-01' }),
  item(10, 'The bread rises', { kind: 'criterion', claimed: true }),
  item(11, 'The till opens', { kind: 'criterion', state: 'done' }),
  item(12, 'Loaves a day', { kind: 'metric', detail: { target: '200+', current: '80' } }),
  item(13, 'No permit yet', { kind: 'blocker' }),
  item(14, 'We chose gas over wood', { kind: 'decision', state: 'none' }),
  item(15, 'Paint the door', { state: 'done', conflict: 'open' }),
]

const page = { roadmap: bakery, filter: 'open', from: 1, total: 3, items: everything.slice(2, 5) }

const judged = everything
  .filter(({ kind }) => kind === 'criterion')
  .map((one) => judgeCriterion(one, [], '2026-12-01'))

const noWeek = { done: 0, reopened: 0, added: 0, people: [] }

describe('status', () => {
  it('shows on one screen where things stand, claims beside what is reported and never added up', () => {
    const week = { done: 2, reopened: 1, added: 3, people: ['anna', 'ben', 'document'] }
    expect(whole(statusView(standingOf(bakery, everything, now), week, judged))).toMatchInlineSnapshot(`
      "BM: 2 of 7 done, now Phase 1: Pack, 1 late

      **BM · Bakery Move**
      **Now**: **BM-1** Phase 1: Pack
      **This week**: 2 done, 1 reopened and 3 added by anna, ben and document
      **Next date**: 5 December 2026: **BM-4** Wrap the mixer
      **Owner**: Clara
      **To settle**: BM-15: the document and the chat disagree; /roadmap show BM-15 has the buttons
      ███████▓▓▓░░░░░░░░░░ 2 of 6 tasks, 1 under way
      ░░░░░░░░░░░░░░░░░░░░ 0 of 1 milestone
      - **BM-1** Phase 1: Pack: 1 of 4
      - **BM-6** Phase 2: Unpack: 0 of 1
      - Criteria: 0 of 2 shown to hold, 1 reported as met, 1 claimed by the document without evidence
      - Metrics: 0 of 1 reported as met
      **Late (1)**
      - ⬜ **BM-3** Book the truck · due 20 November 2026 · ben
      **Due within a week (1)**
      - 🔄 **BM-4** Wrap the mixer · in progress · due 5 December 2026
      **Blocked (1)**
      - ⛔ **BM-5** Move the safe · blocked
      **In the way (1)**
      - ⬜ **BM-13** No permit yet
      [What is open] list BM
      [History] history BM"
    `)
  })

  it('of a plan with nothing in it is short', () => {
    const week = { done: 0, reopened: 0, added: 0, people: [] }
    expect(whole(statusView(standingOf(bakery, [], now), week, []))).toMatchInlineSnapshot(`
      "BM: 0 of 0 done

      **BM · Bakery Move**
      **This week**: nothing has moved
      **Owner**: Clara
      [What is open] list BM
      [History] history BM"
    `)
  })

  it('names three of many, and says how to see the rest', () => {
    const late = Array.from({ length: 5 }, (_, at) => item(at + 1, `Bill ${at + 1}`, { due: '2026-10' }))
    const week = { done: 0, reopened: 0, added: 0, people: [] }
    expect(whole(statusView(standingOf(bakery, late, now), week, []))).toMatchInlineSnapshot(`
      "BM: 0 of 5 done, 5 late

      **BM · Bakery Move**
      **This week**: nothing has moved
      **Owner**: Clara
      ░░░░░░░░░░░░░░░░░░░░ 0 of 5 tasks
      **Late (5)**
      - ⬜ **BM-1** Bill 1 · due October 2026
      - ⬜ **BM-2** Bill 2 · due October 2026
      - ⬜ **BM-3** Bill 3 · due October 2026
      - and 2 more: \`/roadmap list BM late\`
      [What is open] list BM
      [History] history BM"
    `)
  })
})

it.each([
  [7, 'and 1 more phase: /roadmap list BM phases'],
  [8, 'and 2 more phases: /roadmap list BM phases'],
])('of %i phases says how many more there are', (count, said) => {
  const phases = Array.from({ length: count }, (_, at) => [
    item(100 + at, `Phase ${at}`, { kind: 'phase' }),
    item(200 + at, `Step ${at}`, { parent: `BM-${100 + at}` }),
  ])
  expect(whole(statusView(standingOf(bakery, phases.flat(), now), noWeek, []))).toContain(said)
})

describe('a list', () => {
  it('has a card that opens its thread', () => {
    expect(whole(listHeadView(page, 'list BM open p2'))).toMatchInlineSnapshot(`
      "BM open: 3 items, 0 done

      **BM · open**
      3 items · 0 done
      _Tick them off in the thread, or reply there: done 2 3 · 3 blocked waiting for the vendor · undo_
      [Next page] list BM open p2"
    `)
  })

  it('has boxes for what can be ticked, lines for what cannot, and who else is here', () => {
    const items = [...everything.slice(2, 5), ...everything.slice(9, 14)]
    expect(
      whole(checklistView({ ...page, from: 51, total: 58, items }, ['anna', 'ben', 'clara'])),
    ).toMatchInlineSnapshot(`
      "BM open

      51. [ ] **BM-3** Book the truck · due 20 November 2026 · ben
      52. [ ] **BM-4** Wrap the mixer · in progress · due 5 December 2026
      53. [ ] **BM-5** Move the safe · blocked
      54. [ ] **BM-10** The bread rises · claimed by the document
      55. [x] **BM-11** The till opens
      56. [ ] **BM-12** Loaves a day
      57. [ ] **BM-13** No permit yet
      - ▫️ **BM-14** We chose gas over wood
      _Changed by anna, ben and clara_"
    `)
  })

  it('of nothing says so', () => {
    expect(whole(emptyListView(bakery, 'late milestones'))).toMatchInlineSnapshot(`
      "Nothing in BM matches “late milestones”.

      Nothing in BM matches “late milestones”.
      [List all] list BM all"
    `)
  })
})

const entry = (more: object) => ({
  at: now,
  by: { id: 'U1', name: 'anna' },
  undone: false,
  what: 'note' as const,
  ...more,
})
const happened = [
  entry({ ref: 'BM-3', what: 'state', before: 'open', after: 'done', note: 'at last' }),
  entry({ ref: 'BM-3', what: 'state', before: 'open', after: 'blocked', undone: true }),
  entry({
    ref: 'BM-3',
    what: 'state',
    before: 'blocked',
    after: 'open',
    undoes: 7,
    by: { id: 'U2', name: 'ben' },
  }),
  entry({
    ref: 'BM-3',
    what: 'state',
    before: { state: 'open', conflict: 'done' },
    after: 'done',
    note: 'the document was right',
  }),
  entry({
    ref: 'BM-3',
    what: 'state',
    before: 'open',
    after: 'done',
    by: { id: 'document', name: 'document' },
  }),
  entry({ ref: 'BM-3', what: 'owner', after: { name: 'ben', id: 'U2' } }),
  entry({ ref: 'BM-3', what: 'owner', before: { name: 'ben' } }),
  entry({ ref: 'BM-3', what: 'due', after: '2027-03-15' }),
  entry({ ref: 'BM-3', what: 'due', before: '2027-03-15' }),
  entry({ ref: 'BM-3', what: 'kind', before: { kind: 'task' }, after: { kind: 'criterion' } }),
  entry({ ref: 'BM-3', what: 'note', note: 'they call back on Monday' }),
  entry({ ref: 'BM-3', what: 'text', before: 'Book it', after: 'Book the truck' }),
  entry({ ref: 'BM-3', what: 'removed' }),
  entry({ ref: 'BM-3', what: 'returned' }),
  entry({ ref: 'BM-3', what: 'added', after: 'Book it' }),
  entry({ ref: 'BM-16', what: 'added', before: 'Water the sourdough', undoes: 9 }),
  entry({ what: 'settings' }),
  entry({ what: 'imported', note: '15 added, 0 changed, 0 removed' }),
]

describe('history', () => {
  it('says of every sort of change who did what when, in the reader’s zone', () => {
    expect(
      whole(historyView('BM: what happened', happened, 'America/New_York', 'en-GB', 'history BM p2')),
    ).toMatchInlineSnapshot(`
      "BM: what happened: 18 changes

      **BM: what happened**
      - 1 Dec 2026, 04:00 · **anna** · BM-3 open → done (at last)
      - 1 Dec 2026, 04:00 · **anna** · ~~BM-3 open → blocked~~ · taken back later
      - 1 Dec 2026, 04:00 · **ben** · by undo · BM-3 blocked → open
      - 1 Dec 2026, 04:00 · **anna** · BM-3 open → done (the document was right)
      - 1 Dec 2026, 04:00 · **document** · BM-3 open → done
      - 1 Dec 2026, 04:00 · **anna** · BM-3 belongs to ben
      - 1 Dec 2026, 04:00 · **anna** · BM-3 belongs to nobody now
      - 1 Dec 2026, 04:00 · **anna** · BM-3 due 15 March 2027
      - 1 Dec 2026, 04:00 · **anna** · BM-3 has no due date now
      - 1 Dec 2026, 04:00 · **anna** · BM-3 is a criterion, not a task
      - 1 Dec 2026, 04:00 · **anna** · BM-3 “they call back on Monday”
      - 1 Dec 2026, 04:00 · **anna** · BM-3 reworded: “Book the truck”
      - 1 Dec 2026, 04:00 · **anna** · BM-3 is no longer in the document
      - 1 Dec 2026, 04:00 · **anna** · BM-3 is back in the document
      - 1 Dec 2026, 04:00 · **anna** · BM-3 added: “Book it”
      - 1 Dec 2026, 04:00 · **anna** · by undo · BM-16 no longer there: “Water the sourdough”
      - 1 Dec 2026, 04:00 · **anna** · settings changed
      - 1 Dec 2026, 04:00 · **anna** · document imported (15 added, 0 changed, 0 removed)
      [Earlier] history BM p2"
    `)
  })

  it('of nothing says so', () => {
    expect(whole(historyView('BM-3 Book the truck', [], 'UTC', 'en'))).toMatchInlineSnapshot(`
      "BM-3 Book the truck: nothing has happened yet

      BM-3 Book the truck: nothing has happened yet."
    `)
  })
})

describe('an item', () => {
  it('is shown whole, with why it is what it is and what happened to it', () => {
    const safe = item(5, 'Move the *safe* to <!channel>', {
      state: 'blocked',
      conflict: 'done',
      due: '2027-Q1',
      owner: 'ben',
      parent: 'BM-1',
      claimed: true,
      detail: {
        ...{
          stateReason: 'nobody has the key',
          horizon: 'Week 1',
          current: '80',
          level: 'high',
          cadence: 'weekly',
        },
        target: [
          { for: 'Berlin', value: '3' },
          { for: 'Hamburg', value: '5' },
        ],
      },
    })
    expect(whole(itemView(bakery, safe, happened.slice(0, 1), 'UTC'))).toMatchInlineSnapshot(`
      "BM-5 Move the *safe* to <!channel>

      **BM-5 Move the \\*safe\\* to \\<!channel\\>**
      **Kind**: task
      **State**: ⛔ blocked
      **Claimed**: the document ticks it; a tick is no evidence
      **Why**: nobody has the key
      **Due**: Q1 2027
      **Horizon**: Week 1
      **Owner**: ben
      **Target**: Berlin: 3; Hamburg: 5
      **Current**: 80
      **Level**: high
      **Every**: weekly
      **Section**: Bakery Move › Phase 1: Pack
      **Part of**: BM-1
      **Line**: 9
      **In conflict**: the document says done
      _It has a box, so it is a task._
      - 1 Dec 2026, 09:00 · **anna** · BM-3 open → done (at last)
      [Chat is right: blocked] settle BM-5 chat
      [Document is right: done] settle BM-5 document
      [Done] done BM-5"
    `)
  })

  it('that was made in chat, or removed from the document, says so', () => {
    const { line: _, ...made } = item(16, 'Water the sourdough', { origin: 'chat', state: 'done' })
    const { line: __, ...removed } = item(17, 'Sell the till', { origin: 'removed' })
    expect(whole(itemView(bakery, made, [], 'UTC'))).toMatchInlineSnapshot(`
      "BM-16 Water the sourdough

      **BM-16 Water the sourdough**
      **Kind**: task
      **State**: ✅ done
      **Section**: Bakery Move › Phase 1: Pack
      **Line**: made in chat, not in the document
      _It has a box, so it is a task._
      [Reopen] reopen BM-16"
    `)
    expect(whole(itemView(bakery, removed, [], 'UTC'))).toMatchInlineSnapshot(`
      "BM-17 Sell the till

      **BM-17 Sell the till**
      **Kind**: task
      **State**: ⬜ open
      **Section**: Bakery Move › Phase 1: Pack
      **Line**: no longer in the document
      _It has a box, so it is a task._
      [Done] done BM-17
      [Start] start BM-17"
    `)
  })
})

describe('an import', () => {
  const quiet: ImportNews = {
    ...{
      roadmap: bakery,
      isNew: false,
      isNewHere: false,
      dryRun: false,
      same: false,
      reading: { items: [], doubts: [] },
    },
    ...{ added: [], changed: [], saves: [], renamed: [], removed: [], returned: [], conflicts: [] },
  }
  const read = everything.map(({ line = 1, ref: _, number: __, origin: ___, ...one }) => ({ ...one, line }))

  it('that is the first sums up by kind and says what looks odd', () => {
    const doubts = [
      {
        about: 'decorative-ticks' as const,
        lines: [14],
        says: 'One criterion is ticked in a list of what should be.',
      },
      { about: 'past-date' as const, lines: [1, 2, 3, 4, 5, 6, 7, 8], says: '8 dates are long past.' },
    ]
    expect(
      whole(importedView({ ...quiet, isNew: true, reading: { items: read, doubts } })),
    ).toMatchInlineSnapshot(`
      "BM · Bakery Move: Followed here from now on, with 15 lines to follow.

      **BM · Bakery Move**
      Followed here from now on, with 15 lines to follow.
      - 7 tasks
      - 2 criteria
      - 2 phases
      - 1 milestone
      - 1 metric
      - 1 blocker
      - 1 decision
      **Please look at this**
      - One criterion is ticked in a list of what should be. (line 14)
      - 8 dates are long past. (lines 1, 2, 3, 4, 5, 6 and 2 more)
      [Status] status BM
      [What is open] list BM"
    `)
  })

  const many = Array.from({ length: 10 }, (_, at) => item(at + 20, `Crate ${at + 1}`))
  const changes = {
    added: many,
    changed: [everything[2] ?? item(0, '')],
    removed: many.slice(0, 1),
    returned: many.slice(1, 2),
    conflicts: many.slice(2, 3),
  }

  it('of an edited document says what is different', () => {
    expect(whole(importedView({ ...quiet, ...changes }))).toMatchInlineSnapshot(`
      "BM · Bakery Move: 10 added, 1 changed, 1 removed, 1 back, 1 in conflict with the chat.

      **BM · Bakery Move**
      10 added, 1 changed, 1 removed, 1 back, 1 in conflict with the chat.
      **Added (10)**
      - **BM-20** Crate 1
      - **BM-21** Crate 2
      - **BM-22** Crate 3
      - **BM-23** Crate 4
      - **BM-24** Crate 5
      - **BM-25** Crate 6
      - **BM-26** Crate 7
      - **BM-27** Crate 8
      - and 2 more, each with it in its history
      **Changed (1)**
      - **BM-3** Book the truck
      **Removed, with their history kept (1)**
      - **BM-20** Crate 1
      **Back again (1)**
      - **BM-21** Crate 2 · open
      [Status] status BM
      [What is open] list BM"
    `)
  })

  it('that is a dry run names every line and offers nothing', () => {
    const text = whole(importedView({ ...quiet, ...changes, dryRun: true }))
    expect(text).toContain(
      'A dry run, nothing is stored. 10 added, 1 changed, 1 removed, 1 back, 1 in conflict with the chat.',
    )
    for (const { ref } of many) expect(text).toContain(ref)
    expect(text).toContain('**In conflict with the chat (1)**')
    expect(text).not.toContain('[Status]')
  })

  it('that is a dry run hands over what is too long for messages', () => {
    const added = Array.from({ length: 101 }, (_, at) => item(at + 20, `Crate ${at + 1}`))
    const { nodes } = importedView({ ...quiet, added, dryRun: true })
    expect(nodes[3]).toMatchObject({
      lines: { 7: [{ bold: 'BM-27' }, ' Crate 8'], 8: 'and 93 more, all of them in BM-dry-run.md' },
    })
    const file = nodes.find((node) => node.type === 'file')
    expect(file?.name).toBe('BM-dry-run.md')
    expect(new TextDecoder().decode(file?.bytes)).toMatch(
      /^## Added \(101\)\n\n- BM-20 Crate 1\n[\s\S]*- BM-120 Crate 101\n$/,
    )
  })

  it('says in one line what changed by nothing but a renamed heading', () => {
    const below = [...many, item(40, 'Weigh the till')]
    const renamed = [{ from: 'Phase 1: Pack', to: 'Phase 1: Packing', refs: many.map(({ ref }) => ref) }]
    const told = whole(importedView({ ...quiet, changed: below, renamed }))
    expect(told.split('\n').slice(3, -2)).toEqual([
      '11 changed.',
      '**Changed (11)**',
      '- 10 below a renamed heading: “Phase 1: Pack” is “Phase 1: Packing” now',
      '- **BM-40** Weigh the till',
    ])
  })

  it('says what each changed line was before', () => {
    const before = item(40, 'Weigh the till', { state: 'open' })
    const pairs = [
      { before, item: item(40, 'Weigh both tills', { state: 'done' }) },
      { before: item(41, 'Sell it', { owner: 'Anna' }), item: item(41, 'Sell it', { due: '2027-Q1' }) },
    ]
    const told = whole(importedView({ ...quiet, changed: pairs.map((pair) => pair.item), saves: pairs }))
    expect(told.split('\n').slice(5, -2)).toEqual([
      '- **BM-40** Weigh both tills · open → done · was “Weigh the till”',
      '- **BM-41** Sell it · no due date → due Q1 2027 · Anna → nobody',
    ])
  })

  it('says plainly that no item is different, or that there is nothing to follow', () => {
    expect(whole(importedView(quiet))).toContain('No item is different.')
    expect(
      whole(importedView({ ...quiet, isNew: true, dryRun: true, reading: { items: read, doubts: [] } })),
    ).toContain('A dry run, nothing is stored. It would be followed here, with 15 lines to follow.')
    const empty = whole(importedView({ ...quiet, isNew: true }))
    expect(empty).toContain('I found nothing to follow in it')
    expect(empty).toContain('/roadmap unfollow BM')
    expect(empty).not.toContain('[What is open]')
  })

  it('of the same bytes says that nothing changes', () => {
    expect(whole(importedView({ ...quiet, same: true }))).toMatchInlineSnapshot(`
      "BM · Bakery Move: These are the bytes that I have already: nothing changes.

      **BM · Bakery Move**
      These are the bytes that I have already: nothing changes.
      [Status] status BM
      [What is open] list BM"
    `)
  })
})

it('a conflict shows both sides, and afterwards how it was settled', () => {
  const door = item(15, 'Paint the door', { state: 'done', conflict: 'open' })
  expect(whole(conflictView(door, 'open'))).toMatchInlineSnapshot(`
    "BM-15: the document and the chat disagree

    **BM-15** Paint the door
    **In chat**: ✅ done
    **In the document**: ⬜ open
    [Chat is right: done] settle BM-15 chat
    [Document is right: open] settle BM-15 document"
  `)
  expect(whole(settledView(door))).toMatchInlineSnapshot(`
    "BM-15 Paint the door: settled as done.

    BM-15 Paint the door: settled as done."
  `)
})

it('an export says which marks it could not write, and hands the file over', () => {
  const bytes = new Uint8Array([1])
  const unwritten = [
    { item: item(16, 'Water the sourdough'), why: 'line 12 shows no mark that could be changed' },
  ]
  expect(
    whole(exportedView(bakery, { name: 'docs/plan.md', bytes, written: [], unwritten: [], madeInChat: 0 })),
  ).toMatchInlineSnapshot(`
    "BM with today’s state: nothing to change.

    BM with today’s state: nothing to change.
    📎 plan.md"
  `)
  expect(
    whole(
      exportedView(bakery, {
        name: 'https://example.org/a/PLAN?x=1',
        bytes,
        written: everything.slice(0, 2),
        unwritten,
        madeInChat: 1,
      }),
    ),
  ).toMatchInlineSnapshot(`
    "BM with today’s state: 2 marks changed.

    BM with today’s state: 2 marks changed.
    **Not written, because a guess could harm the document:**
    - BM-16 Water the sourdough: line 12 shows no mark that could be changed
    _1 task made in chat is not in it. Written into it in the same words, it keeps its ref and state._
    📎 PLAN.md"
  `)
})

it('an export names some of what it could not write, and all in a file where they are many', () => {
  const unwritten = Array.from({ length: 30 }, (_, at) => ({
    ...{ item: item(at + 1, `Crate ${at + 1}`), why: `line ${at + 1} shows no mark that could be changed` },
  }))
  const shown = { name: 'plan.md', bytes: new Uint8Array([1]), written: [], unwritten, madeInChat: 0 }
  const told = whole(exportedView(bakery, shown))
  expect(told.split('\n').slice(-4)).toMatchInlineSnapshot(`
    [
      "- BM-20 Crate 20: line 20 shows no mark that could be changed",
      "- and 10 more, all of them in BM-not-written.md",
      "📎 BM-not-written.md",
      "📎 plan.md",
    ]
  `)
})

describe('a problem', () => {
  it('of the person’s says what to do, in the room’s own key', () => {
    expect(
      whole(problemView(new UserError('“soon” is no date.', 'For example: /roadmap due IMD-3 friday'), 'BM')),
    ).toMatchInlineSnapshot(`
      "“soon” is no date. For example: /roadmap due BM-3 friday

      “soon” is no date. For example: /roadmap due BM-3 friday"
    `)
  })

  it('of the bot’s shows nothing of its inside', () => {
    expect(whole(problemView(new TypeError('secret is undefined'), 'BM'))).toMatchInlineSnapshot(`
      "Something went wrong on my side and nothing was changed. The log of the bot says more; please try again.

      Something went wrong on my side and nothing was changed. The log of the bot says more; please try again."
    `)
  })

  it('with a word that is no command offers the line that was probably meant', () => {
    expect(whole(unknownCommandView('dnoe', 'done', 'dnoe BM-3 at last'))).toMatchInlineSnapshot(`
      "There is no command “dnoe”. Did you mean “done”?

      There is no command “dnoe”. Did you mean “done”?
      [Yes: done BM-3 at last] done BM-3 at last"
    `)
    expect(
      whole(unknownCommandView('dnoe', 'done', `dnoe BM-3 ${'long '.repeat(30)}`)),
    ).toMatchInlineSnapshot(`
      "There is no command “dnoe”. Did you mean “done”?

      There is no command “dnoe”. Did you mean “done”?"
    `)
    expect(whole(unknownCommandView('xyzzy', undefined, 'xyzzy'))).toMatchInlineSnapshot(`
      "There is no command “xyzzy”. What there is: /roadmap help

      There is no command “xyzzy”. What there is: /roadmap help"
    `)
  })
})
