import { expect, it, onTestFinished } from 'vitest'
import { ben, type Circumstances, chief, openBot, room } from '../engine/open-bot.ts'
import { crateAnswer } from '../sources/crate-answer.ts'
import { openUpstream } from '../sources/upstream.ts'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'

/** A watch of engine-sys, #3, whose first look has read 0.4.0. */
async function watching() {
  const upstream = await openUpstream(crateAnswer('engine-sys', '0.4.0'))
  const bot = await openBot(temporaryFolder(), { cratesUrl: upstream.origin })
  onTestFinished(() => bot.close())
  await bot.handsOver(upstreamGate)
  await bot.typed('watch add crate engine-sys at least 0.9')
  /** What came after somebody typed this, and to whom. */
  const came = async (text: string, where?: Circumstances) => {
    const before = bot.slack.messages.size
    const said = await bot.typed(text, where)
    const those = [...bot.slack.messages.values()].slice(before)
    return { said, to: those.map(({ to }) => to), texts: bot.slack.texts().slice(before) }
  }
  return { bot, upstream, came }
}

it('answers whoever asks for a look, where all is as it was', async () => {
  const { bot, came } = await watching()
  expect(await came('watch check 3')).toEqual({
    said: 'I look at engine-sys on crates.io now.',
    to: ['U1'],
    texts: [
      expect.stringMatching(
        /^EM watches engine-sys .* Not yet: it is at 0\.4\.0\.[\s\S]*It reads: version 0\.4\.0/,
      ),
    ],
  })
  bot.clock.advance(7 * 60 * 60_000)
  expect((await came('health', { by: ben })).texts).toEqual([])
})

it('answers each look that is asked for where the upstream cannot be read', async () => {
  const { bot, upstream, came } = await watching()
  upstream.record({ '/api/v1/crates/engine-sys': { status: 500, body: 'broken' } })
  for (const often of ['the first look failed', '2 looks in a row failed']) {
    const { to, texts } = await came('watch check 3', { by: chief })
    expect(to).toEqual([chief.id])
    expect(texts).toEqual([expect.stringContaining(`EM cannot watch engine-sys on crates.io: ${often}.`)])
    bot.clock.advance(60_000)
  }
  const third = await came('watch check 3', { by: chief })
  expect(third.texts).toEqual([expect.stringContaining('3 looks in a row failed.')])
})

it('answers where it was asked, and calls the room for what it finds', async () => {
  const { bot, upstream, came } = await watching()
  upstream.record(crateAnswer('engine-sys', '1.0.0', '0.4.0'))
  const direct = { by: chief, room: 'slack/T1/D1' }
  expect((await came('watch EM check 3', direct)).said).toContain('now.')
  expect(bot.slack.texts(direct.room)).toEqual([expect.stringContaining('That is reached already.')])
  expect(bot.slack.texts(room).at(-1)).toContain('has reached 1.0.0')
})
