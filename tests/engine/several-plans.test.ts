import { expect, it, onTestFinished } from 'vitest'
import { openUpstream } from '../sources/upstream.ts'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'
import { ovenUpgrade, ovenWatch } from '../support/plans.ts'
import { type OpenBot, openBot, room } from './open-bot.ts'

const second = { room: 'slack/T1/C2' }

/** A room that follows OU, OW and EM, whose upstream cannot be read; a second one that follows OW alone. */
async function following(): Promise<OpenBot> {
  const upstream = await openUpstream({ '*': { status: 500, body: 'broken' } })
  const bot = await openBot(temporaryFolder(), { cratesUrl: upstream.origin })
  onTestFinished(() => bot.close())
  for (const plan of [ovenUpgrade, ovenWatch, upstreamGate]) await bot.handsOver(plan)
  await bot.typed('follow OW', second)
  return bot
}

/** The lines that a text says to type. */
const hintsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\/roadmap ([^,\n]+)/g)].map(([, line = '']) => line)

it('says of a watch that failed what to type where the room follows several plans', async () => {
  const bot = await following()
  await bot.typed('watch EM add crate engine-sys at least 2.0')
  await bot.cairn.engine.settled()
  const hints = hintsIn(bot.slack.texts(room).at(-1) ?? '')
  expect(hints).toEqual(['watch EM check 3', 'watch EM remove 3'])
  expect(await Promise.all(hints.map((line) => bot.typed(line)))).toEqual([
    'I look at engine-sys on crates.io now.',
    'engine-sys on crates.io is watched no more.',
  ])
})

it('answers what is said of one of several plans with a hint to that one', async () => {
  const bot = await following()
  const hints: Record<string, readonly string[]> = {}
  for (const line of [
    'run OU',
    'watch OW',
    'watch EM check 1',
    'watch EM set 1',
    'watch EM check 9',
    'watch EM add page https://example.org/news appears',
    'watch EM add crate engine-sys advisory',
    'trigger OW confirm',
    'trigger EM fire EM-6',
    'me EM often',
    'answer EM All well',
    'why EM-6',
  ])
    hints[line] = hintsIn(await bot.typed(line))
  expect(hints).toMatchInlineSnapshot(`
    {
      "answer EM All well": [
        "settings EM standup @anna @ben",
        "digest EM at Monday 9:30",
      ],
      "me EM often": [
        "me EM digest at 8:30",
      ],
      "run OU": [
        "run OU “Emergency Rollback (< 2 hours)”",
      ],
      "trigger EM fire EM-6": [
        "trigger EM list",
      ],
      "trigger OW confirm": [
        "trigger OW list",
      ],
      "watch EM add crate engine-sys advisory": [
        "watch EM add osv crates.io/engine-sys",
      ],
      "watch EM add page https://example.org/news appears": [
        "watch EM add page https://example.org/news "generally available" appears",
      ],
      "watch EM check 1": [
        "watch EM accept 1",
      ],
      "watch EM check 9": [
        "watch EM list",
      ],
      "watch EM set 1": [
        "watch EM set 1 minor",
      ],
      "watch OW": [
        "watch OW add npm:left-pad",
      ],
      "why EM-6": [
        "remind EM at 9:00",
      ],
    }
  `)
})

it('takes a key behind what to do, where the room follows another plan', async () => {
  const bot = await following()
  for (const [line, says] of [
    ['watch list EM', 'EM · Watched upstream'],
    ['trigger list EM', 'EM · Triggers'],
    ['watch show 1 EM', '#1'],
    ['watch refuse 1 em', '1 refused.'],
    ['watch refuse EM', '1 refused.'],
    ['watch list NOWHERE', 'There is no roadmap NOWHERE here.'],
    ['watch show 1 NOWHERE', 'There is no watch “1 NOWHERE” of OW.'],
  ] as const)
    expect(await bot.typed(line, second)).toContain(says)
})

it('takes no word of a rule or a reason for a key', async () => {
  const bot = await following()
  expect(await bot.typed('watch add npm:left-pad OW', second)).toContain('has no rule that I know.')
  await bot.typed('trigger fire EM-5 they announced it')
  expect(await bot.typed('trigger dismiss 1 it was meant for OW')).toContain('Dismissed')
  expect(await bot.typed('history EM-5')).toContain('it was meant for OW')
})
