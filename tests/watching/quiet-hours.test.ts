import { expect, it } from 'vitest'
import { anna, ben, texts } from '../stories/play.ts'
import { upstreamGate } from '../support/long-plans.ts'
import { confirmedRelease, engineReleases } from './watched.ts'

/** From Tuesday 1 December 2026, 10:00 in Berlin; evidence that a trigger gave to a criterion of ben's. */
async function confirmed() {
  const watched = await confirmedRelease()
  const { stage } = watched
  await stage.command(ben, 'me quiet 20:00-8:00')
  const alone = () => texts(stage.seen().filter(({ to }) => to === 'ben'))
  return { ...watched, alone }
}

it('tells an owner in the morning alone what a look found at night, and the room at once', async () => {
  const { upstream, passes, told, alone } = await confirmed()
  upstream.record(engineReleases('-1.0.0', '0.9.0'))
  // From 18:00 on: at 1:00.
  await passes(7)
  await passes(2)
  expect(told('Turned back:').filter((text) => text.includes('Trigger #'))).toHaveLength(1)
  expect(alone()).not.toContain('its evidence is in doubt')
  // At 8:00.
  await passes(5)
  expect(alone()).toContain('its evidence is in doubt')
})

it('asks an owner in the morning alone of what an import at night puts in doubt', async () => {
  const { stage, passes, told, alone } = await confirmed()
  await passes(7)
  const plan = new TextDecoder().decode(upstreamGate).replace('reaches 1.0+', 'reaches 3.0+')
  await stage.handOver(anna, 'engine.md', new TextEncoder().encode(plan))
  expect(told('a watch was made for')).toHaveLength(1)
  expect(alone()).not.toContain('its evidence is in doubt')
  await passes(7)
  expect(alone()).toContain('its evidence is in doubt')
})

it('answers at once, alone, what somebody asks for within their own quiet hours', async () => {
  const { stage, passes, alone } = await confirmed()
  await passes(4)
  const before = alone().length
  await stage.command(ben, 'lint')
  await stage.command(ben, 'health')
  expect(alone().slice(before)).toContain('held against itself')
  expect(alone().slice(before)).toContain('held against the world')
})
