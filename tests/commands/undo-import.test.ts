import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { shortId } from '../../src/plan/short-id.ts'
import { ben, type OpenBot, openBot, room } from '../engine/open-bot.ts'
import { stored } from '../store/stored.ts'
import { temporaryFolder } from '../support/folder.ts'
import { editedPlan, ovenUpgrade, ovenWatch, planOf, smallPlan } from '../support/plans.ts'

let bot: OpenBot
let folder: string
beforeEach(async () => {
  folder = temporaryFolder()
  bot = await openBot(folder)
  onTestFinished(() => bot.close())
})

/** Everything that is known of the items of the document and the document itself. */
const state = () => ({
  items: rows('items')
    .filter((item) => item['origin'] !== 'removed')
    .map(({ changed_in: _, ...item }) => item),
  headers: rows('roadmaps').map((roadmap) => roadmap['header']),
})

const aRow = z.record(z.string(), z.unknown())
const rows = (table: string) => aRow.array().parse(stored(folder)[table])

it('makes everything as it was before the import, items, marks and document', async () => {
  await bot.handsOver(smallPlan)
  await bot.typed('block 2 the scale is broken')
  const before = state()
  await bot.handsOver(editedPlan)
  expect(state()).not.toEqual(before)
  expect(await bot.typed('undo')).toContain('is as it was before')
  expect(state()).toEqual(before)
  const exported = Buffer.from(await bot.exported('BM')).toString()
  expect(exported.split('\n')).toHaveLength(Buffer.from(smallPlan).toString().split('\n').length)
  expect(await bot.typed('history BM')).toContain('taken back')
})

it('takes back the change before the import next', async () => {
  await bot.handsOver(smallPlan)
  await bot.typed('done 2')
  await bot.handsOver(editedPlan)
  await bot.typed('undo')
  await bot.typed('undo')
  expect(await bot.typed('show 2')).toContain('State: ⬜ open')
})

it('can import again what was taken back, and gives the same refs', async () => {
  await bot.handsOver(smallPlan)
  await bot.handsOver(editedPlan)
  const refs = state().items.map((item) => [item['number'], item['text']])
  await bot.typed('undo')
  await bot.handsOver(editedPlan)
  expect(state().items.map((item) => [item['number'], item['text']])).toEqual(refs)
})

it('refuses when something was changed since, and for the first import', async () => {
  await bot.handsOver(smallPlan)
  expect(await bot.typed('undo')).toContain('That was the first import of BM')
  await bot.handsOver(editedPlan)
  const imported = rows('batches')[1]?.['id']
  await bot.typed('done 3')
  const before = state()
  expect(await bot.typed(`take-back ${imported}`)).toContain('BM was changed since that import by')
  expect(state()).toEqual(before)
})

describe('an import behind which something was done that cannot be undone here', () => {
  it('says of a decision what to do instead', async () => {
    const gate = [
      '# Ship It',
      '',
      '## Release 1.0',
      '',
      '### Gate A: Go-live',
      '',
      '- [ ] Docs are written',
      '',
    ]
    await bot.handsOver(planOf(gate))
    await bot.typed('evidence SI-2 https://example.org/docs')
    await bot.handsOver(planOf([...gate, '## Later', '', '- [ ] Celebrate']))
    const imported = newest()
    await bot.typed(`decide SI go ${shortId(['Ship It', 'Release 1.0', 'Gate A: Go-live'])} All is shown`)
    expect(await bot.typed(`take-back ${imported}`)).toMatchInlineSnapshot(
      `"Since that import a gate of SI was decided, or a procedure run, by anna. That is not taken back. To have the plan as it was, import the earlier file again."`,
    )
  })

  it('says of a procedure what to do instead', async () => {
    await bot.handsOver(ovenUpgrade)
    await bot.handsOver(Buffer.concat([Buffer.from(ovenUpgrade), Buffer.from('\nThe end.\n')]))
    const imported = newest()
    await bot.typed('run emergency')
    expect(await bot.typed(`take-back ${imported}`)).toContain('import the earlier file again')
  })

  it('says in which room it has to be taken back first', async () => {
    const second = { room: 'slack/T1/C2', by: ben }
    await bot.handsOver(smallPlan)
    await bot.typed('follow BM', second)
    await bot.handsOver(withLineAbove)
    await bot.typed('block BM-2 the scale is broken', second)
    expect(await bot.typed('undo')).toMatchInlineSnapshot(
      `"BM was changed since that import by ben, in another room. Take that back there first, with “/roadmap undo BM”. That room is #C2."`,
    )
    await bot.typed('undo BM', second)
    expect(await bot.typed('undo')).toContain('is as it was before')
  })
})

it('takes two imports back, one after the other, document and all', async () => {
  await bot.handsOver(smallPlan)
  await bot.handsOver(editedPlan)
  const third = Buffer.concat([Buffer.from(editedPlan), Buffer.from('- [ ] Sweep the yard\n')])
  await bot.handsOver(third)
  await bot.typed('undo')
  expect(Buffer.from(await bot.exported('BM'))).toEqual(Buffer.from(editedPlan))
  await bot.typed('undo')
  expect(Buffer.from(await bot.exported('BM'))).toEqual(Buffer.from(smallPlan))
})

/** The number of the newest change. */
const newest = () => rows('batches').at(-1)?.['id']

const withLineAbove = Buffer.from(
  Buffer.from(smallPlan).toString().replace('- [ ] Count', '- [ ] Sell the till\n- [ ] Count'),
)

it('leaves taken back what was taken back between the import and now', async () => {
  await bot.handsOver(smallPlan)
  await bot.typed('done BM-2')
  const done = newest()
  await bot.handsOver(withLineAbove)
  await bot.pressed('m1', `take-back ${done}`)
  expect(await bot.typed('undo')).toContain('is as it was before')
  expect(await bot.typed('show BM-2')).toContain('State: ⬜ open')
  expect(Buffer.from(await bot.exported('BM')).toString()).toBe(Buffer.from(smallPlan).toString())
})

it('leaves an item open that the import held against the chat, once neither says otherwise', async () => {
  await bot.handsOver(smallPlan)
  await bot.typed('done BM-2')
  const done = newest()
  const blocked = Buffer.from(smallPlan).toString().replace('- [ ] Count', '- [ ] 🚧 Count')
  await bot.handsOver(Buffer.from(blocked))
  await bot.pressed('m1', `take-back ${done}`)
  await bot.typed('undo')
  expect(await bot.typed('show BM-2')).toContain('State: ⬜ open')
})

it('leaves taken back what was taken back in another room', async () => {
  const second = { room: 'slack/T1/C2' }
  await bot.handsOver(smallPlan)
  await bot.typed('follow BM', second)
  await bot.typed('assign BM-2 me', second)
  await bot.handsOver(withLineAbove)
  await bot.typed('undo', second)
  await bot.typed('undo', { room })
  expect(await bot.typed('show BM-2')).not.toContain('Owner')
})

it('gives no dates by a start that was taken back, of lines that the import took out as well', async () => {
  const weeks = ['# Oven Upgrade', '', '## Week 1: Prepare', '', '- [ ] Week 2: Carry it in', '']
  await bot.handsOver(planOf([...weeks, '- [ ] Week 3: Light it', '']))
  await bot.typed('settings start 2026-12-01')
  const started = newest()
  expect(await bot.typed('show OU-2')).toContain('14 December 2026')
  await bot.handsOver(planOf(['Hello.', '', ...weeks]))
  await bot.pressed('m1', `take-back ${started}`)
  await bot.typed('undo')
  for (const ref of ['OU-1', 'OU-2', 'OU-3'])
    expect(await bot.typed(`show ${ref}`)).toMatch(/State: ⬜ open\nHorizon/)
})

describe('an import behind which time opened a review', () => {
  const edited = (from: string, to: string) =>
    Buffer.from(Buffer.from(ovenWatch).toString().replace(from, to))

  /** From Tuesday 1 December 2026 to the morning of the review of 7 December. */
  async function opened(file: Buffer) {
    await bot.handsOver(ovenWatch)
    await bot.typed('review accept')
    await bot.handsOver(file)
    bot.clock.advance(6 * 24 * 60 * 60_000)
    await bot.cairn.engine.settled()
    expect(await bot.typed('review')).toContain('open')
  }

  it('is taken back where it did not touch what the review asks for', async () => {
    await opened(edited('Buy a thermometer', 'Buy two thermometers'))
    expect(await bot.typed('undo')).toContain('is as it was before')
    expect(Buffer.from(await bot.exported('OW'))).toEqual(Buffer.from(ovenWatch))
  })

  it('is not taken back where it did, and says the way out', async () => {
    await opened(edited('- Read the gas meter', '- Look around\n- Read the gas meter'))
    expect(await bot.typed('undo')).toMatchInlineSnapshot(
      `"Since that import time has moved items of OW, such as the duties of a review that opened. That is not taken back. To have the plan as it was, import the earlier file again."`,
    )
  })
})
