import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { anna, ben, type OpenBot, openBot, room } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(
    planOf([
      '# Oven Watch',
      '',
      '- [ ] Heat it',
      '- [ ] Quarterly review of the ovens',
      '- [ ] Weekly review of the bakers',
      '',
    ]),
  )
  await bot.typed('kind 2 3 review')
})

it.each([
  ['remind at 9:00', 'remind OW off'],
  ['digest at Monday 9:30', 'digest OW off'],
  ['me digest at 8:30', 'me OW digest off'],
  ['me quiet 20:00-8:00', 'me quiet off'],
  ['review set OW-2 every 3 months from 2027-01-11 at 9:30', 'review refuse OW-2'],
  ['watch add npm:zod major', 'watch OW remove 1'],
  ['watch remove 1', 'watch OW add npm:zod major'],
  ['watch set 1 minor', 'watch OW set 1 major'],
  ['unfollow OW', 'follow OW'],
])('after “%s” undo takes nothing older back, and names what does', async (line, back) => {
  if (/^watch (?:remove|set) /.test(line)) await bot.typed('watch add npm:zod major')
  await bot.typed('done OW-1')
  await bot.typed(line)
  const told = await bot.typed('undo')
  expect(told).toContain('Nothing was changed. Undo does not take back')
  expect(told).toContain(`Take it back so: /roadmap ${back}`)
  expect(await bot.typed('show OW-1')).toContain('State: ✅ done')
})

it('offers what was before it, and is in nobody’s way afterwards', async () => {
  await bot.typed('done 1')
  await bot.typed('remind at 9:00')
  expect(await bot.typed('undo')).toMatchInlineSnapshot(
    `"Nothing was changed. Undo does not take back reminders at 09:00 (OW). Take it back so: /roadmap remind OW off"`,
  )
  await bot.typed('remind at 10:00')
  expect(await bot.typed('undo')).toContain('/roadmap remind OW at 09:00')
  expect(await bot.typed('undo 2')).toContain('Nothing was changed.')
  const [, , done] = await bot.cairn.store.read((tx) => tx.log.lastIn('slack/T1/C1', 3))
  expect(await bot.pressed('m1', `take-back ${done?.id}`)).toContain('⬜ OW-1')
  expect(await bot.typed('history OW')).toMatchInlineSnapshot(`
    "OW: what happened
    - 1 Dec 2026, 10:00 · anna · by undo · OW-1 done → open
    - 1 Dec 2026, 10:00 · anna · reminders at 10:00
    - 1 Dec 2026, 10:00 · anna · reminders at 09:00
    - 1 Dec 2026, 10:00 · anna · OW-1 open → done · taken back later
    - 1 Dec 2026, 10:00 · anna · OW-3 is a review, not a task
    - 1 Dec 2026, 10:00 · anna · OW-2 is a review, not a task
    - 1 Dec 2026, 10:00 · anna · document imported (3 added, 0 changed, 0 removed)"
  `)
})

it('keeps what people arrange for themselves to themselves', async () => {
  await bot.typed('done 1')
  await bot.typed('me digest at 8:30', { by: ben })
  expect(await bot.typed('undo', { by: ben })).toContain('your own digest')
  expect(await bot.typed('history OW')).not.toContain('your own digest')
  expect(await bot.typed('undo')).toContain('⬜ OW-1')
})

it('lets an import be taken back although something was arranged since', async () => {
  await bot.handsOver(planOf(['# Oven Watch', '', '- [ ] Heat it', '- [ ] Clean it', '']))
  const [imported] = await bot.cairn.store.read((tx) => tx.log.lastIn('slack/T1/C1', 1))
  await bot.typed('remind at 9:00')
  expect(await bot.pressed('m1', `take-back ${imported?.id}`)).toContain('is as it was before')
})

it('offers no change of another plan in the place of what stays, and says which one it offers', async () => {
  await bot.handsOver(planOf(['# Raid', '', '- [ ] Pack', '']), { name: 'raid.md' })
  await bot.typed('remind OW at 9:00')
  const offered = async () => {
    const request = { id: `undo ${bot.clock.now()}`, at: bot.clock.now(), by: anna, place: { room } }
    bot.clock.advance(1)
    const { reply } = await bot.asked({ ...request, did: 'typed', text: 'undo' })
    return reply?.nodes
      .flatMap((node) => (node.type === 'buttons' ? node.buttons : []))
      .map(({ label }) => label)
  }
  expect(await offered()).toEqual(['Undo what was before: OW-2 and 1 more'])
  await bot.typed('digest RAID at Monday 9:30')
  expect(await offered()).toEqual(['Undo the import of RAID'])
  await bot.typed('settings OW zone Europe/Paris')
  await bot.typed('remind OW off')
  expect(await offered()).toEqual(['Undo the settings of OW'])
})

it('keeps quiet hours with the plan that was named, and says that they are of none', async () => {
  await bot.handsOver(planOf(['# Raid', '', '- [ ] Pack', '']), { name: 'raid.md' })
  await bot.typed('me RAID quiet 20:00-8:00')
  expect(await bot.typed('undo')).toBe(
    'Nothing was changed. Undo does not take back your quiet hours. Take it back so: /roadmap me quiet off',
  )
  expect(await bot.typed('undo RAID')).toContain('your quiet hours.')
  expect(await bot.typed('undo OW')).toContain('Taken back.')
})
