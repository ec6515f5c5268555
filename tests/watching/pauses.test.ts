import { expect, it } from 'vitest'
import { anna, ben, inChannel, refOf, texts } from '../stories/play.ts'
import { engineReleases, openWatched } from './watched.ts'

/** From Tuesday 1 December 2026, 10:00 in Berlin; the team pauses from Thursday to Sunday. */
async function pausing(...lines: readonly string[]) {
  const watched = await openWatched(engineReleases('0.9.0'))
  const { stage, passes } = watched
  for (const line of lines) await stage.command(anna, line)
  await passes(1)
  await stage.command(anna, 'settings pause 2026-12-03..2026-12-06')
  /** What the room, or somebody alone, is told within so many days, but for answers. */
  async function heard(days: number): Promise<readonly string[]> {
    const before = stage.seen().length
    for (let passed = 0; passed < days * 24; passed += 4) await passes(4)
    return stage
      .seen()
      .slice(before)
      .map(({ text }) => text)
      .filter((text) => /engine-sys/.test(text))
  }
  return { ...watched, heard }
}

it('calls nobody in a pause for what an upstream does then, and tells of it once when the pause is over', async () => {
  const { upstream, heard } = await pausing('watch add crate engine-sys any')
  expect(await heard(2)).toEqual([])
  upstream.record(engineReleases('0.9.1', '0.9.0'))
  expect(await heard(1)).toEqual([])
  upstream.record(engineReleases('1.0.0', '0.9.1', '0.9.0'))
  expect(await heard(2)).toEqual([])
  const [card = '', ...more] = await heard(2)
  expect(card).toContain('engine-sys on crates.io released 1.0.0, after 0.9.0')
  expect(more).toEqual([])
})

it('opens no review in a pause for a rule that needs no confirmation, but after it', async () => {
  const { stage, upstream, heard } = await pausing('watch add crate engine-sys at least 1.0', 'watch trust 2')
  await heard(2)
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  await heard(2)
  expect(texts(inChannel(stage))).not.toMatch(/Review of|dut(?:y|ies) done/)
  await heard(2)
  expect(texts(inChannel(stage))).toMatch(/Review of|dut(?:y|ies) done/)
})

it('asks an owner after a pause, and not in it, of what was taken back then', async () => {
  const { stage, upstream, passes, press, heard } = await pausing('watch add crate engine-sys at least 1.0')
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  await passes(7)
  await stage.command(ben, 'gate')
  const bindings = refOf(stage, 'Stable bindings')
  await stage.command(ben, `assign ${bindings} me`)
  await press('has reached 1.0.0', 'Confirm')
  const offered = stage.seen().findLast(({ text }) => text.includes('count as evidence'))
  await stage.press(ben, offered?.id ?? '', `For ${bindings}`)
  await heard(2)
  upstream.record(engineReleases('-1.0.0', '0.9.0'))
  const alone = () => texts(stage.seen().filter(({ to }) => to === 'ben'))
  await heard(2)
  expect(alone()).not.toContain('its evidence is in doubt')
  await heard(2)
  expect(alone()).toContain('its evidence is in doubt')
})

it('tells nobody in a pause that an upstream cannot be read, but after it', async () => {
  const { upstream, heard } = await pausing('watch add crate engine-sys any')
  await heard(2)
  upstream.record({ '/api/v1/crates/engine-sys': { status: 500, body: 'broken' } })
  expect(await heard(2)).toEqual([])
  expect((await heard(3)).join()).toContain('3 looks in a row failed')
})

it('tells who adds a watch in a pause what it reads', async () => {
  const { stage, passes, heard, told } = await pausing()
  await heard(2)
  await stage.command(anna, 'watch add crate engine-sys any')
  await passes(1)
  expect(told('0.9.0')).toHaveLength(1)
})

it('says to who asks for a look in a pause that what it finds is told afterwards', async () => {
  const { stage, upstream, heard } = await pausing('watch add crate engine-sys at least 1.0')
  await heard(2)
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  expect(texts(await stage.command(anna, 'watch check 2'))).toBe(
    'I look at engine-sys on crates.io now. What it finds is told after the pause.',
  )
  expect((await heard(4)).join()).toContain('has reached 1.0.0')
})

it('calls people on a public holiday as on any other day', async () => {
  const { stage, upstream, heard } = await pausing('watch add crate engine-sys any')
  await stage.command(anna, 'settings holidays DE')
  await heard(24)
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  expect((await heard(1)).join()).toContain('released 1.0.0, after 0.9.0')
})
