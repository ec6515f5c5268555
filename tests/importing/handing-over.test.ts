import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Handover } from '../../src/store/handover.ts'
import { ben, type OpenBot, openBot, room } from '../engine/open-bot.ts'
import { stored } from '../store/stored.ts'
import { temporaryFolder } from '../support/folder.ts'
import { editedPlan, smallPlan } from '../support/plans.ts'

let bot: OpenBot
let folder: string
beforeEach(async () => {
  folder = temporaryFolder()
  bot = await openBot(folder)
  onTestFinished(() => bot.close())
})

/** What a crash leaves behind between the acknowledgment and the reading. */
const promised = (more: Partial<Handover> = {}): Handover => ({
  source: { file: { name: 'plan.md', url: 'file:plan' } },
  by: { id: 'U1', name: 'anna' },
  place: { room },
  request: 'before the crash',
  dryRun: false,
  ...more,
})
const promise = (handover: Handover) =>
  bot.cairn.store.write((tx) => tx.handovers.add(handover, bot.clock.now()))

it('answers at once and posts what the document holds a moment later', async () => {
  bot.slack.files.set('file:plan', smallPlan)
  const { reply } = await bot.cairn.engine.bot.request({
    ...{ id: 'r1', at: bot.clock.now(), by: ben, place: { room }, did: 'typed' as const, text: 'import' },
    files: [{ name: 'bakery.md', url: 'file:plan' }],
  })
  expect(reply?.summary).toContain('Reading bakery.md')
  await bot.cairn.engine.settled()
  expect(bot.slack.texts()).toEqual([expect.stringContaining('Followed here from now on')])
})

it('tells the room nothing of an import where quiet is on, but who imported', async () => {
  const ask = (id: string, text: string, files?: readonly { name: string; url: string }[]) =>
    bot.cairn.engine.bot.request({
      ...{ id, at: bot.clock.now(), by: ben, place: { room }, did: 'typed' as const, text },
      ...(files && { files }),
    })
  bot.slack.files.set('file:plan', smallPlan)
  await ask('r1', 'import', [{ name: 'bakery.md', url: 'file:plan' }])
  await bot.cairn.engine.settled()
  await ask('r2', 'settings quiet on')
  bot.slack.files.set('file:plan', editedPlan)
  await ask('r3', 'import', [{ name: 'bakery.md', url: 'file:plan' }])
  await bot.cairn.engine.settled()
  expect([...bot.slack.messages.values()].map(({ to }) => to)).toEqual([undefined, ben.id])
})

it('says in another room that it follows the plan from now on, be it as it was or edited', async () => {
  await bot.handsOver(smallPlan, { name: 'bakery.md' })
  const follows = (key: string) =>
    `This room follows ${key} from now on; to let go of it: /roadmap unfollow ${key}`
  const second = { room: 'slack/T1/C2', name: 'bakery.md' }
  expect(await bot.handsOver(smallPlan, { ...second, words: 'dry-run' })).toContain(
    'nothing changes.\nThis room would follow BM from then on.',
  )
  expect(await bot.handsOver(smallPlan, second)).toContain(`nothing changes.\n${follows('BM')}`)
  expect(await bot.handsOver(smallPlan, second)).not.toContain(follows('BM'))
  expect(await bot.handsOver(editedPlan, { room: 'slack/T1/C3', name: 'bakery.md' })).toContain(follows('BM'))
})

describe('after a crash', () => {
  it('reads what it had promised to read, and answers in the room it came from', async () => {
    bot.slack.files.set('file:plan', smallPlan)
    await promise(promised())
    await bot.cairn.engine.settled()
    expect(bot.slack.texts(room)).toEqual([expect.stringContaining('BM · Bakery Move')])
    expect(stored(folder)['handovers']).toEqual([])
    await bot.cairn.engine.settled()
    expect(bot.slack.messages.size).toBe(1)
  })

  it('says so to the one who asked when the file is gone by now', async () => {
    await promise(promised())
    await bot.cairn.engine.settled()
    expect([...bot.slack.messages.values()]).toMatchObject([
      { to: 'U1', view: { summary: 'plan.md is gone. Upload it again.' } },
    ])
  })

  it('keeps what came from a platform that is not connected, and reads the others', async () => {
    bot.slack.files.set('file:plan', smallPlan)
    await promise(promised({ place: { room: 'matrix/M/1' }, request: 'elsewhere' }))
    await promise(promised())
    await bot.cairn.engine.settled()
    expect(bot.slack.texts()).toHaveLength(1)
    expect(stored(folder)['handovers']).toHaveLength(1)
  })

  it('reads several in the order in which they came', async () => {
    bot.slack.files.set('file:plan', smallPlan).set('file:edited', editedPlan)
    await promise(promised())
    await promise(promised({ source: { file: { name: 'plan.md', url: 'file:edited' } }, request: 'second' }))
    await bot.cairn.engine.settled()
    expect(bot.slack.texts()).toEqual([
      expect.stringContaining('Followed here from now on'),
      expect.stringContaining('1 added'),
    ])
  })
})

it('takes pasted text as it stands', async () => {
  await bot.typed(`import # Night Shift\n\n- [ ] Sweep the hall\n- [x] Lock the gate`)
  expect(bot.slack.texts()).toEqual([expect.stringContaining('NS · Night Shift')])
  expect(Buffer.from(await bot.exported('NS')).toString()).toBe(
    '# Night Shift\n\n- [ ] Sweep the hall\n- [x] Lock the gate',
  )
})

it.each(['```\n', '```markdown\n', '```'])(
  'takes text out of the fences it was pasted between: %j',
  async (fence) => {
    await bot.typed(`import ${fence}# Night Shift\n\n- [ ] Sweep the \`hall\`\n\`\`\``)
    expect(bot.slack.texts()).toEqual([expect.stringMatching(/NS · Night Shift.*1 task/s)])
  },
)

it('leaves a plan with fences of its own as it is', async () => {
  const plan = '```\nnpm test\n```\n\n# Night Shift\n\n- [ ] Run it\n\n```\nnpm start\n```'
  await bot.typed(`import ${plan} `)
  expect(Buffer.from(await bot.exported('NS')).toString()).toBe(plan)
})

it('tries pasted text out where dry-run stands on the line behind it', async () => {
  const lines = '# Night Shift\n\n- [ ] Sweep the hall\n- [x] Lock the gate'
  expect(await bot.typed(`import ${lines}\ndry-run`)).toContain('to you alone')
  expect(bot.slack.texts()).toEqual([expect.stringContaining('A dry run')])
  expect(bot.slack.texts()[0]).toContain('with 2 lines to follow')
  expect(stored(folder)['roadmaps']).toEqual([])
  await bot.typed(`import \`\`\`\n${lines}\n\`\`\`\n\ndry-run SHIFT`)
  expect(bot.slack.texts().at(-1)).toContain('SHIFT · Night Shift\nA dry run')
})

it('takes the key on the line behind the fence around pasted text', async () => {
  const lines = '# Night Shift\n\n- [ ] Sweep the hall'
  await bot.typed(`import \`\`\`\n${lines}\n\`\`\`\nSHIFT`)
  expect(Buffer.from(await bot.exported('SHIFT')).toString()).toBe(`${lines}\n`)
  await bot.typed(`import \`\`\`\n${lines}\n- [ ] Lock the gate\n\`\`\`\n\nshift`)
  expect(bot.slack.texts().at(-1)).toContain('SHIFT · Night Shift\n1 added')
})

it.each(['TBD', 'THE END', 'api', '## Later\n\nTBD', '```\nmake\n```\n\nEND'])(
  'leaves the last line to pasted text, whatever word it is: %j',
  async (end) => {
    await bot.imports(Buffer.from('# The Service\n\n- [ ] Serve'), { key: 'API' })
    const plan = `# Night Shift\n\n- [ ] Sweep the hall\n\n${end}`
    await bot.typed(`import ${plan}`)
    expect(Buffer.from(await bot.exported('NS')).toString()).toBe(plan)
    expect(Buffer.from(await bot.exported('API')).toString()).toContain('Serve')
  },
)

it('takes a key for one where it stands beside dry-run behind pasted text', async () => {
  await bot.typed('import # Night Shift\n\n- [ ] Sweep the hall\n\n## Later\n\nSHIFT dry-run')
  expect(bot.slack.texts()).toEqual([expect.stringContaining('SHIFT · Night Shift\nA dry run')])
})

it('takes an address with what stands on the lines behind it for no plan', async () => {
  expect(await bot.typed('import https://example.org/v2.md\nBAKE dry-run')).toContain(
    'Reading https://example.org/v2.md; what it holds comes to you alone',
  )
  expect(await bot.typed('import https://example.org/v2.md\nplease')).toContain('I do not know what “please”')
  await bot.typed('import https://example.org\n\n# Night Shift\n\n- [ ] Sweep the hall')
  expect(bot.slack.texts().at(-1)).toContain('NS · Night Shift')
})

it('tries a document out for the one who asks alone', async () => {
  await bot.handsOver(smallPlan)
  const before = stored(folder)
  const told = await bot.handsOver(editedPlan, { words: 'dry-run' })
  expect(told).toContain('A dry run, nothing is stored.')
  expect([...bot.slack.messages.values()].at(-1)?.to).toBe('U1')
  const { items, batches, changes, revisions, roadmaps } = stored(folder)
  expect({ items, batches, changes, revisions, roadmaps }).toEqual({
    items: before['items'],
    batches: before['batches'],
    changes: before['changes'],
    revisions: before['revisions'],
    roadmaps: before['roadmaps'],
  })
})

it('takes the key that was asked for, and refuses one that cannot be', async () => {
  expect(await bot.handsOver(smallPlan, { words: 'BAKE' })).toContain('BAKE · Bakery Move')
  expect(await bot.handsOver(smallPlan, { words: 'b-1' })).toMatchInlineSnapshot(
    `"I do not know what “b-1” means after “import”. After the document comes dry-run, or a key such as BAKE, a new one in capitals."`,
  )
})

it('takes a stray word beside a file for talk, and a key in small letters that there is', async () => {
  expect(await bot.handsOver(smallPlan, { words: 'please' })).toContain('BM · Bakery Move\nFollowed here')
  expect(await bot.handsOver(editedPlan, { words: 'dryrun' })).toContain('A dry run')
  const renamed = Buffer.from(editedPlan).toString().replace('Bakery Move', 'The Move')
  expect(await bot.handsOver(Buffer.from(renamed), { words: 'bm', name: 'other.md' })).toContain(
    '2 added, 5 changed',
  )
  expect(await bot.typed('status')).not.toContain('PLEASE')
})

it('answers a version that has another title under that one, and under the old one when it is taken back', async () => {
  await bot.handsOver(smallPlan)
  const renamed = Buffer.from(Buffer.from(editedPlan).toString().replace('Bakery Move', 'The Move'))
  expect(await bot.handsOver(renamed, { words: 'BM dry-run' })).toContain('BM · The Move\nA dry run')
  expect(await bot.typed('status')).toContain('BM · Bakery Move')
  expect(await bot.handsOver(renamed)).toContain('BM · The Move\n2 added')
  expect(await bot.typed('status')).toContain('BM · The Move')
  await bot.typed('undo')
  expect(await bot.typed('status')).toContain('BM · Bakery Move')
})

it('refuses a stray word behind an address', async () => {
  expect(await bot.typed('import https://example.org/v2.md again')).toMatchInlineSnapshot(
    `"I do not know what “again” means after “import”. After the document comes dry-run, or a key such as IMD, a new one in capitals."`,
  )
})

it('says what is to be handed over when nothing was', async () => {
  expect(await bot.typed('import')).toMatchInlineSnapshot(
    `"There is nothing to import yet. Hand over a Markdown file, its https address, or its text."`,
  )
})

it('takes a path with blanks, in quotes or without, and the key behind it', async () => {
  const terminal = { room: 'local/here/terminal' }
  for (const words of ['"Bakery Move.md" BAKE', 'Bakery Move.md BAKE'])
    expect(await bot.typed(`import ${words}`, terminal)).toContain('Reading Bakery Move.md;')
  expect(await bot.typed('import the plan BAKE dry-run', terminal)).toContain('Reading the plan;')
})

it('says which addresses it can fetch from when given another', async () => {
  expect(await bot.typed('import ftp://example.org/plan.md')).toMatchInlineSnapshot(
    `"“ftp://example.org/plan.md” is no address from which I can fetch a plan. Give one that begins with https://, or hand the file over."`,
  )
})

it('asks which one is meant when two roadmaps have the title', async () => {
  await bot.imports(smallPlan, { key: 'AA' })
  await bot.imports(smallPlan, { key: 'BB' })
  expect(await bot.handsOver(editedPlan)).toMatchInlineSnapshot(
    `"AA and BB have the same title, “Bakery Move”. Say which one this is: hand it over again with its key behind “import”, for example: import AA"`,
  )
  expect(await bot.handsOver(editedPlan, { words: 'BB' })).toContain('BB · Bakery Move')
})

it('says of a pasted text, and of a file in the terminal, how to say which one is meant', async () => {
  await bot.imports(smallPlan, { key: 'AA' })
  await bot.imports(smallPlan, { key: 'BB' })
  await bot.typed(`import ${new TextDecoder().decode(editedPlan)}`)
  expect(bot.slack.texts(room).at(-1)).toMatchInlineSnapshot(
    `"AA and BB have the same title, “Bakery Move”. Say which one this is: hand it over as a file, with its key behind “import”, for example: import AA"`,
  )
  const terminal = { room: 'local/here/terminal' }
  await bot.imports(smallPlan, { key: 'AA', ...terminal })
  await bot.imports(smallPlan, { key: 'BB', ...terminal })
  await expect(bot.imports(editedPlan, { name: 'plans/plan.md', ...terminal })).rejects.toMatchObject({
    remedy: 'Say which one this is, for example: /roadmap import plans/plan.md AA',
  })
})

it('means the one that the room follows when two roadmaps have the title', async () => {
  await bot.imports(smallPlan, { key: 'AA' })
  await bot.imports(smallPlan, { key: 'BB' })
  await bot.typed('unfollow BB')
  expect(await bot.handsOver(editedPlan)).toContain('AA · Bakery Move')
})

it('finds the roadmap again by its title in every room of the workspace, and follows it there', async () => {
  await bot.imports(smallPlan)
  const { isNew, roadmap } = await bot.imports(editedPlan, { room: 'slack/T1/C2', name: 'other.md' })
  expect([isNew, roadmap.key]).toEqual([false, 'BM'])
  expect(await bot.typed('status', { room: 'slack/T1/C2' })).toContain('BM · Bakery Move')
})

describe('a document of a title that another plan has', () => {
  const oven = Buffer.from('# Roadmap\n\n- [ ] Order the oven\n')
  const app = Buffer.from('# Roadmap\n\n- [ ] Ship the app\n')

  it('is a plan of its own where no line is found again, and says so', async () => {
    await bot.handsOver(oven, { name: 's1.md' })
    const elsewhere = { room: 'slack/T1/C2', by: ben, name: 's2.md' }
    expect(await bot.handsOver(app, elsewhere)).toMatchInlineSnapshot(`
      "ROAD2 · Roadmap
      Followed here from now on, with 1 line to follow.
      ROAD has the same title and no line in common, so this is a plan of its own. If it is the newest version of ROAD, import it with ROAD behind its name, and let go of this one: /roadmap unfollow ROAD2
      - 1 task"
    `)
    expect(await bot.typed('show ROAD-1')).toContain('Order the oven')
    expect(await bot.handsOver(app, elsewhere)).toContain('nothing changes')
  })

  it('is the newest version all the same where its key says so, with how to take that back', async () => {
    await bot.handsOver(oven)
    expect(await bot.handsOver(app, { words: 'dry-run ROAD' })).toContain('would be replaced')
    expect(await bot.handsOver(app, { words: 'ROAD' })).toMatchInlineSnapshot(`
      "ROAD · Roadmap
      1 added, 1 removed.
      Most of the lines of ROAD are replaced. If this is another plan, take that back: /roadmap undo ROAD, and import it with a key of its own behind its name.
      Added (1)
      - ROAD-2 Ship the app
      Removed, with their history kept (1)
      - ROAD-1 Order the oven"
    `)
    expect(await bot.typed('undo ROAD')).toContain('is as it was before')
  })

  it('is told apart where neither has a heading', async () => {
    await bot.handsOver(Buffer.from('- [ ] Order the oven\n'))
    expect(await bot.handsOver(Buffer.from('- [ ] Ship the app\n'), { name: 'b.md' })).toContain(
      'a plan of its own',
    )
  })

  it('is the same where a line is found again, however it was reworded', async () => {
    await bot.handsOver(oven)
    expect(await bot.handsOver(Buffer.from('# Roadmap\n\n- [x] Order the big oven\n'))).toContain('1 changed')
  })
})

describe('a document of another title', () => {
  const other = Buffer.from('# Night Shift\n\n- [ ] Sweep the hall\n- [ ] Lock the gate\n')
  const retitled = Buffer.from(Buffer.from(smallPlan).toString().replace('Bakery Move', 'Bakery Move 2027'))

  it('is a plan of its own although its file is called the same', async () => {
    await bot.handsOver(smallPlan, { name: 'ROADMAP.md' })
    expect(await bot.handsOver(other, { name: 'ROADMAP.md' })).toContain('NS · Night Shift')
    expect(await bot.typed('status BM')).toContain('1 of 5 tasks')
  })

  it('is the same plan where the file’s name and lines are the same', async () => {
    await bot.handsOver(smallPlan, { name: 'ROADMAP.md' })
    expect(await bot.handsOver(retitled, { name: 'ROADMAP.md' })).toContain('BM · Bakery Move')
    expect(await bot.typed('status')).toContain('BM · Bakery Move 2027')
  })

  describe('whose file is called the same and made from the same template', () => {
    const launch = (title: string, ...own: readonly string[]) =>
      Buffer.from(
        `# ${title}\n\n## Tasks\n\n${[...own, 'Write the release notes', 'Run the smoke tests', 'Tell the customers'].map((text) => `- [ ] ${text}\n`).join('')}`,
      )
    const alpha = launch('Alpha Launch', 'Rent the hall', 'Order the stage')
    const beta = launch('Beta Launch', 'Find ten testers', 'Set up the forum', 'Print the badges')
    const gamma = launch('Gamma Launch', 'Find ten testers', 'Set up the forum', 'Print the badges')
    const name = 'ROADMAP.md'

    it('is a plan of its own, and says which one it looks like', async () => {
      await bot.handsOver(alpha, { name })
      expect(await bot.handsOver(beta, { name })).toMatchInlineSnapshot(`
        "BL · Beta Launch
        Followed here from now on, with 6 lines to follow.
        AL came from a file of the same name, but has another title and many other lines, so this is a plan of its own. If it is the newest version of AL, import it with AL behind its name, and let go of this one: /roadmap unfollow BL
        - 6 tasks"
      `)
      expect(await bot.typed('show AL-1')).toContain('Rent the hall')
      expect(await bot.typed('status')).toContain('This room follows AL and BL.')
    })

    it('is the one of several with which it has most in common', async () => {
      await bot.handsOver(alpha, { name })
      await bot.handsOver(beta, { name })
      expect(await bot.handsOver(gamma, { name })).toContain('BL · Gamma Launch')
      expect(await bot.typed('show AL-1')).toContain('Rent the hall')
    })
  })

  it('says in one line what a renamed heading changed', async () => {
    await bot.handsOver(smallPlan)
    const renamed = Buffer.from(
      Buffer.from(smallPlan).toString().replace('Phase 1: Pack', 'Phase 1: Packing'),
    )
    const said = await bot.handsOver(renamed)
    expect(said).toContain('3 below a renamed heading: “Phase 1: Pack')
    expect(said).not.toContain('Count the ovens')
    expect(said).toContain('Changed (4)')
  })

  it('that was pasted is always a plan of its own', async () => {
    await bot.typed(`import ${Buffer.from(smallPlan).toString()}`)
    await bot.typed(`import ${other.toString()}`)
    expect(await bot.typed('status')).toContain('This room follows BM and NS.')
  })
})

describe('a key is made of the title', () => {
  it.each([
    ['Payments Migration', 'PM'],
    ['The Plan for the Move of the Bakery', 'MB'],
    ['Roadmap', 'ROAD'],
    ['Infrastructure', 'INFR'],
    ['2027 Plan', 'PLAN'],
    ['Übergabe nach Köln', 'UNK'],
    ['計画', 'PLAN'],
    ['a', 'PLAN'],
    ['One Two Three Four Five Six', 'OTTF'],
  ])('%s is %s', async (title, key) => {
    const { roadmap } = await bot.imports(Buffer.from(`# ${title}\n\n- [ ] Sweep the hall\n`))
    expect(roadmap.key).toBe(key)
    const again = await bot.imports(Buffer.from(`# ${title}!\n\n- [ ] Sweep\n`), {
      name: 'other.md',
      room: 'slack/T1/C5',
    })
    expect(again.roadmap.key).toBe(`${key}2`)
  })
})
