import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

let bot: OpenBot
let refs: { readonly phase: string; readonly slates: string }
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  const { items } = await bot.imports(
    Buffer.from(
      [
        '# Alpine Lodge',
        '',
        '## Phase 1: Roof (Q1 2027)',
        '',
        '- [ ] Buy the slates',
        '- When the road opens',
        '',
        '## Quarterly Reviews',
        '',
        '- Look at the gutters',
        '',
      ].join('\n'),
    ),
  )
  const ref = (words: string) => items.find(({ text }) => text.includes(words))?.ref ?? ''
  await bot.typed(`kind ${ref('road opens')} trigger`)
  await bot.typed(`assign ${ref('road opens')} ${ref('Quarterly')} me`)
  refs = { phase: ref('Roof'), slates: ref('slates') }
})

const listed = () =>
  bot.slack
    .texts()
    .filter((text) => /^\d+\. /.test(text))
    .join('\n')

it('tells apart from what is open what has no state, and calls nobody for that alone', async () => {
  expect(await bot.typed('me')).toMatchInlineSnapshot(`
    "AL: nothing open is yours.
    Yours besides, without a box (2)
    - ▫️ AL-3 When the road opens · due Q1 2027 · anna
    - ▫️ AL-4 Quarterly Reviews · anna"
  `)
  expect(await bot.typed('list AL mine')).toContain('Nothing in AL is yours.')
  await bot.typed('me digest at 9:00')
  const told = async () => {
    bot.clock.advance(3 * 24 * 60 * 60_000)
    await bot.cairn.engine.settled()
    return bot.slack.texts().filter((text) => text.includes('open is yours'))
  }
  expect(await told()).toEqual([])
  await bot.typed(`assign ${refs.slates} me`)
  expect(await told()).not.toEqual([])
})

it('lists a phase that is mine, as it tells of it', async () => {
  await bot.typed(`assign ${refs.phase} ${refs.slates} me`)
  expect(await bot.typed('me')).toMatchInlineSnapshot(`
    "AL: 2 open are yours.
    Open (2)
    - ⬜ AL-1 Phase 1: Roof (Q1 2027) · anna
    - ⬜ AL-2 Buy the slates · due Q1 2027 · anna
    Yours besides, without a box (2)
    - ▫️ AL-3 When the road opens · due Q1 2027 · anna
    - ▫️ AL-4 Quarterly Reviews · anna
    What can be checked off: /roadmap list AL mine"
  `)
  await bot.typed('list AL mine')
  expect(listed()).toMatchInlineSnapshot(`
    "1. [ ] AL-1 Phase 1: Roof (Q1 2027) · anna
    2. [ ] AL-2 Buy the slates · due Q1 2027 · anna
    Changed by anna"
  `)
})
