import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { anna, openBot, room } from '../engine/open-bot.ts'
import { crateAnswer } from '../sources/crate-answer.ts'
import { openUpstream } from '../sources/upstream.ts'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'

const hour = 60 * 60_000

/** A watch of this rule whose first look has read 0.4.0. */
async function watching(rule: string) {
  const upstream = await openUpstream(crateAnswer('engine-sys', '0.4.0'))
  const bot = await openBot(temporaryFolder(), { cratesUrl: upstream.origin })
  onTestFinished(() => bot.close())
  await bot.handsOver(upstreamGate)
  await bot.typed(`watch add crate engine-sys ${rule}`)
  return { bot, upstream }
}

/** Hours pass, and while the upstream keeps a look waiting anna says something; what came to the room by the end of it. */
async function saidMeanwhile({ bot, upstream }: Awaited<ReturnType<typeof watching>>, text: string) {
  const [asked, heard] = [upstream.headers.length, bot.slack.texts(room).length]
  const letGo = upstream.hold()
  bot.clock.advance(7 * hour)
  const looked = bot.cairn.engine.settled()
  await vi.waitFor(() => expect(upstream.headers.length).toBe(asked + 1))
  bot.clock.advance(1_000)
  const at = bot.clock.now()
  await bot.cairn.engine.bot.request({ id: text, at, by: anna, place: { room }, did: 'typed', text })
  letGo()
  await looked
  await bot.cairn.engine.settled()
  return { requests: upstream.headers.length - asked, told: bot.slack.texts(room).slice(heard) }
}

describe('what is said of a watch while a look at it is under way', () => {
  it('sets another rule: nothing fires on what was found of the old one', async () => {
    const watched = await watching('when atLeast(version, "1.0")')
    watched.upstream.record(crateAnswer('engine-sys', '1.0.0', '0.4.0'))
    const { requests, told } = await saidMeanwhile(watched, 'watch set 3 when atLeast(version, "2.0")')
    expect(requests).toBe(2)
    expect(told).toEqual([expect.stringContaining('It is not true today.')])
  })

  it('sets another rule where nothing is new: what it says today comes at once', async () => {
    const watched = await watching('any')
    const { requests, told } = await saidMeanwhile(watched, 'watch set 3 at least 0.9')
    expect(requests).toBe(2)
    expect(told).toEqual([expect.stringContaining('Not yet: it is at 0.4.0.')])
  })

  it('asks for a look: it comes at once, and not in six hours', async () => {
    const watched = await watching('any')
    const { requests, told } = await saidMeanwhile(watched, 'watch check 3')
    expect(requests).toBe(2)
    expect(told).toEqual([expect.stringContaining('EM watches engine-sys on crates.io')])
  })

  it('is of another watch: the look is not repeated', async () => {
    const watched = await watching('any')
    const { requests } = await saidMeanwhile(watched, 'watch set 1 minor')
    expect(requests).toBe(1)
  })
})
