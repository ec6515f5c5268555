import { expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'
import { anna, openBot, room } from './open-bot.ts'

/** What a commit leaves to do may take so long, ms, until somebody notices. */
const noticed = 100

/** A commit takes some turns of the event loop, and so does what follows it. */
async function calm(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

it('posts what a command leaves to post at once, with nothing else to wake it', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan)
  await bot.cairn.engine.settled()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const before = bot.slack.messages.size
  const at = { id: 'list-1', at: bot.clock.now(), by: anna, place: { room } }
  const asked = bot.cairn.engine.bot.request({ ...at, did: 'typed', text: 'list' })
  await calm()
  await asked
  await vi.advanceTimersByTimeAsync(noticed)
  await vi.waitFor(() => expect(bot.slack.messages.size).toBeGreaterThan(before))
})
