import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { ben, type OpenBot, openBot, room } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { migrationGate } from '../support/long-plans.ts'
import { editedPlan, smallPlan } from '../support/plans.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan)
})

/** The number of the newest change, as its Undo button holds it. */
async function newest(): Promise<string> {
  const [batch] = await bot.cairn.store.read((tx) => tx.log.lastIn(room, 1))
  return `take-back ${batch?.id}`
}

it('takes a batch back as a whole and writes that down', async () => {
  await bot.typed('done 2 3 6 all packed')
  expect(await bot.typed('undo', { by: ben })).toMatchInlineSnapshot(`
    "Taken back.
    - ⬜ BM-6 Connect the gas · due Q2 2027
    - ⬜ BM-3 Book the truck · due Q1 2027
    - ⬜ BM-2 Count the ovens · due Q1 2027"
  `)
  bot.clock.advance(60_000)
  expect(await bot.typed('history 3')).toMatchInlineSnapshot(`
    "BM-3 Book the truck
    - 1 Dec 2026, 10:00 · ben · by undo · BM-3 done → open
    - 1 Dec 2026, 10:00 · anna · BM-3 open → done (all packed) · taken back later
    - 1 Dec 2026, 10:00 · anna · BM-3 added: “Book the truck”"
  `)
})

it('refuses where something later depends on it, and names who did that and what to do', async () => {
  await bot.typed('done 2')
  const first = await newest()
  await bot.typed('drop 2', { by: ben })
  expect(await bot.pressed('m1', first)).toMatchInlineSnapshot(
    `"BM-2 was changed again later by ben, so that cannot be taken back alone. Take the later change back first. What happened: /roadmap history BM-2"`,
  )
})

it('refuses to take a state back once the item is of another kind', async () => {
  await bot.typed('done 2')
  const first = await newest()
  await bot.typed('kind 2 claim')
  expect(await bot.pressed('m1', first)).toContain('was changed again later by anna')
})

it('refuses to take a task back that people have worked on since', async () => {
  await bot.typed('task Water the sourdough')
  const added = await newest()
  await bot.typed('done 8')
  expect(await bot.pressed('m1', added)).toContain('BM-8 was changed again later by anna')
})

it('takes an earlier note back although later ones were written', async () => {
  await bot.typed('note 2 it rains')
  const first = await newest()
  await bot.typed('note 2 it snows')
  expect(await bot.pressed('m1', first)).toContain('Taken back.')
  expect(await bot.typed('history 2')).toContain('by undo · BM-2 “it rains”')
})

it('does not take back what it took back, nor one change twice', async () => {
  await bot.typed('done 2')
  const first = await newest()
  await bot.typed('undo')
  expect(await bot.pressed('m1', first)).toBe('That change was taken back already.')
  expect(await bot.typed('undo')).toMatchInlineSnapshot(
    `"That was the first import of BM, and before it there was nothing. To follow it no longer here: /roadmap unfollow BM"`,
  )
})

it('takes an import back whole when the file moved a mark, not half of it', async () => {
  await bot.imports(editedPlan)
  expect(await bot.typed('show 2')).toContain('State: ✅ done')
  expect(await bot.typed('undo')).toContain('is as it was before')
  expect(await bot.typed('show 2')).toContain('State: ⬜ open')
  expect(await bot.typed('undo')).toContain('That was the first import of BM')
})

it('takes back what was done in this room alone', async () => {
  await bot.typed('follow BM', { room: 'slack/T1/C2' })
  await bot.typed('done 2', { room: 'slack/T1/C2' })
  expect(await bot.typed('undo')).toContain('That was the first import of BM')
  const elsewhere = await bot.cairn.store.read((tx) => tx.log.lastIn('slack/T1/C2', 1))
  expect(await bot.pressed('m1', `take-back ${elsewhere[0]?.id}`)).toBe(
    'That change was not made in this room.',
  )
})

it('dates what it took back in the language of the roadmap', async () => {
  await bot.typed('settings language de')
  await bot.typed('due 2 2027-03-15')
  await bot.typed('done 2')
  expect(await bot.typed('undo')).toContain('15. März 2027')
})

it('takes a setting back, with what followed from it, and goes on to what was before', async () => {
  await bot.typed('done 2')
  await bot.typed('settings zone Asia/Tokyo')
  expect(await bot.typed('history BM')).toContain('settings changed: zone from Europe/Berlin to Asia/Tokyo')
  expect(await bot.typed('undo')).toBe('Taken back.\n- Settings of BM: zone from Asia/Tokyo to Europe/Berlin')
  expect(await bot.typed('settings')).toContain('zone: Europe/Berlin')
  expect(await bot.typed('undo')).toContain('⬜ BM-2')
})

it('takes no setting back that was set again since, and none for whoever may not set it', async () => {
  await bot.typed('settings zone Asia/Tokyo')
  const [first] = await bot.cairn.store.read((tx) => tx.log.lastIn('slack/T1/C1', 1))
  expect(await bot.typed('undo', { by: ben })).toContain(
    'Only a maintainer of BM may take back what was set.',
  )
  await bot.typed('settings zone Asia/Seoul')
  expect(await bot.pressed('m1', `take-back ${first?.id}`)).toBe(
    'That setting of BM was changed again later. See how it stands: /roadmap settings BM',
  )
  expect(await bot.typed('undo 2')).toContain('Taken back.')
  expect(await bot.typed('settings')).toContain('zone: Europe/Berlin')
})

it.each(['0', '21'])('undoes no %s changes at a time', async (count) => {
  expect(await bot.typed(`undo ${count}`)).toBe(
    'Undo takes back 1 to 20 changes at a time. For example: /roadmap undo 2',
  )
})

it('does not take the giving of evidence back that somebody has withdrawn since', async () => {
  await bot.imports(migrationGate)
  await bot.typed('evidence KM-1 https://example.org/releases/1.0')
  const given = await newest()
  await bot.typed('evidence KM-1 withdraw', { by: ben })
  const withdrawn = await newest()
  expect(await bot.pressed('m1', given)).toContain('KM-1 was changed again later by ben')
  await bot.pressed('m1', withdrawn)
  expect(await bot.typed('show KM-1')).toContain('met: https://example.org/releases/1.0')
  await bot.pressed('m1', given)
  expect(await bot.typed('show KM-1')).toContain('no evidence')
})
