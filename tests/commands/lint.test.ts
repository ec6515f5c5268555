import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { anna, ben, type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf, smallPlan } from '../support/plans.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

const lines = [
  '# Bakery Move',
  '',
  '**Owner**: TBD',
  '',
  '## Tasks',
  '',
  '- [x] Clear the cellar',
  '  - [ ] Carry the flour up',
  '  - [x] Sell the shelves',
]
/** What the one who asked is told, at once or in the room for them alone. */
async function told(text: string): Promise<string> {
  const before = bot.slack.texts().length
  const answer = await bot.typed(text)
  return bot.slack.texts().slice(before).at(-1) ?? answer
}
const ids = async () => (await told('lint all')).match(/\b[0-9a-z]{7}(?= “)/g) ?? []

it('a plan that is well kept has nothing odd', async () => {
  await bot.imports(smallPlan)
  expect(await told('lint')).toMatchInlineSnapshot(`
    "BM: the plan held against itself
    Nothing odd."
  `)
})

it('shows what is odd, where, and what to do', async () => {
  await bot.imports(planOf(lines))
  expect(await told('lint BM')).toMatchInlineSnapshot(`
    "BM: the plan held against itself
    2 odd.
    - 1rc0zzb “TBD” still stands there: fill in what is meant, or take it out. (line 3)
    - 1b3kuhv “Clear the cellar” is ticked while 1 of the 2 beneath it is open: untick it, or finish what is open. (lines 7 and 8)
    To let one stand: /roadmap lint BM settle 1rc0zzb why"
  `)
})

it('goes by what people ticked in chat, not by the file alone', async () => {
  await bot.imports(planOf(lines))
  await bot.typed('done 2')
  expect(await told('lint')).not.toContain('Clear the cellar')
})

describe('a settled finding', () => {
  beforeEach(() => bot.imports(planOf(lines)))

  it('is shown no more, except with all', async () => {
    const [first] = await ids()
    expect(await bot.typed(`lint settle ${first} Paula decides in May`)).toMatchInlineSnapshot(
      `"1rc0zzb is settled: it comes back when the words it is about change."`,
    )
    expect(await told('lint')).not.toContain('TBD')
    expect(await told('lint all')).toMatchInlineSnapshot(`
      "BM: the plan held against itself
      1 odd, 1 settled.
      - 1b3kuhv “Clear the cellar” is ticked while 1 of the 2 beneath it is open: untick it, or finish what is open. (lines 7 and 8)
      Settled
      - 1rc0zzb “TBD” still stands there: fill in what is meant, or take it out. (line 3) Settled by anna: Paula decides in May.
      To let one stand: /roadmap lint BM settle 1b3kuhv why"
    `)
  })

  it('stays settled when the document comes again, until its words change', async () => {
    const [first] = await ids()
    await bot.typed(`lint settle ${first}`)
    await bot.imports(planOf(['<!-- moved down -->', '', ...lines]))
    expect(await told('lint')).not.toContain('TBD')
    await bot.imports(planOf(lines.map((line) => line.replace('TBD', 'TBD by Paula'))))
    expect(await told('lint')).toContain('“TBD” still stands')
  })

  it('can be opened again', async () => {
    const [first] = await ids()
    await bot.typed(`lint settle ${first}`)
    expect(await bot.typed(`lint reopen ${first}`)).toContain('open again')
    expect(await told('lint')).toContain('TBD')
  })

  it('must be one that there is, in a plan that was held against itself', async () => {
    expect(await bot.typed('lint settle 0000000')).toMatchInlineSnapshot(
      `"BM has not been held against itself yet. Do that first: /roadmap lint BM"`,
    )
    await told('lint')
    expect(await bot.typed('lint settle 0000000')).toMatchInlineSnapshot(
      `"BM has no finding 0000000. See them with their ids: /roadmap lint BM all"`,
    )
    expect(await bot.typed('lint settle')).toMatchInlineSnapshot(
      `"Which finding do you want to settle? See them with their ids: /roadmap lint BM all"`,
    )
  })

  it('is settled by maintainers alone where they alone change items', async () => {
    await bot.typed('settings changes maintainers')
    const [first] = await ids()
    expect(await bot.typed(`lint settle ${first}`, { by: ben })).toContain('only maintainers change items')
    expect(await bot.typed(`lint settle ${first}`, { by: anna })).toContain('is settled')
  })
})

it('says that it reads, tells what is odd when it has read, and from then on at once', async () => {
  await bot.imports(planOf(lines))
  expect(await bot.typed('lint')).toBe('Reading BM; what is odd in it comes to you alone in a moment.')
  expect(bot.slack.texts().at(-1)).toContain('2 odd.')
  const before = bot.slack.texts().length
  expect(await bot.typed('lint')).toContain('2 odd.')
  expect(bot.slack.texts()).toHaveLength(before)
})

it('is kept current where it was posted to the room', async () => {
  await bot.imports(planOf(lines))
  await told('lint')
  await bot.typed('post-lint BM')
  const [card = ''] = bot.slack.texts().slice(-1)
  expect(card).toContain('2 odd.')
  const [first] = await ids()
  await bot.typed(`lint settle ${first}`)
  bot.clock.advance(60_000)
  await bot.cairn.engine.settled()
  expect(bot.slack.texts().join('\n')).toContain('1 odd, 1 settled.')
})

it('reads a plan of one megabyte, while others are answered', async () => {
  const many = Array.from(
    { length: 20_000 },
    (_, index) => `- [ ] Carry shelf ${index + 30_000} up from the old cellar`,
  )
  await bot.imports(planOf([...lines, ...many]))
  let ticks = 0
  const interval = setInterval(() => {
    ticks += 1
  }, 1)
  const answer = await told('lint').finally(() => clearInterval(interval))
  expect(answer).toContain('2 odd.')
  expect(ticks).toBeGreaterThan(3)
})

it('says which plans there are when a key is wrong', async () => {
  await bot.imports(planOf(lines))
  expect(await bot.typed('lint XY')).toContain('There is no roadmap XY here. There is BM.')
})
