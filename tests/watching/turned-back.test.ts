import { describe, expect, it } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import type { Recording } from '../sources/upstream.ts'
import { anna, ben, inChannel, refOf, texts } from '../stories/play.ts'
import { confirmedRelease, engineReleases, openWatched } from './watched.ts'

describe('a version that is taken back after its trigger was confirmed', () => {
  async function confirmed() {
    const watched = await confirmedRelease()
    const { upstream, passes } = watched
    upstream.record(engineReleases('-1.0.0', '0.9.0'))
    await passes(7)
    return watched
  }

  it('is told once, with what it had shown, what it shows now, and the evidence that came from it', async () => {
    const { told, passes, bindings } = await confirmed()
    await passes(7)
    await passes(7)
    const [card = '', ...more] = told('Turned back:').filter((text) => text.includes('Trigger #'))
    expect(more).toEqual([])
    expect(card).toContain('engine-sys on crates.io is at 0.9.0 now: 1.0.0 was taken back')
    expect(card).toContain('has reached 1.0.0, at least 1.0')
    expect(card).toContain('confirmed by ben')
    expect(card).toContain(bindings)
    expect(card).toContain('in doubt, ben decides')
  })

  it('leaves its evidence in doubt until its owner takes it back', async () => {
    const { stage, press, bindings } = await confirmed()
    const gate = async () => texts(await stage.command(ben, 'gate'))
    expect(await gate()).toMatch(/Stable bindings.*met.*in doubt: engine-sys on crates\.io is at 0\.9\.0 now/)
    expect(texts(stage.seen().filter(({ to }) => to === 'ben'))).toContain('its evidence is in doubt')
    await press('Turned back:', `Withdraw from ${bindings}`)
    expect(await gate()).not.toContain('in doubt')
    expect(await gate()).toMatch(/Stable bindings.*no evidence/)
  })

  it('says that it is in doubt wherever it says how its criterion stands', async () => {
    const { stage, bindings } = await confirmed()
    const says = async (line: string) => texts(await stage.command(anna, line))
    const back = 'engine-sys on crates.io is at 0.9.0 now: 1.0.0 was taken back'
    for (const line of ['gate', 'status', 'digest']) expect(await says(line)).toContain('to hold, 1 in doubt')
    await says('list criteria')
    expect(texts(stage.seen())).toMatch(new RegExp(`${bindings}.* · met by evidence until .*, in doubt`))
    for (const line of [`history ${bindings}`, `show ${bindings}`])
      expect(await says(line)).toContain(`${bindings} trigger turned back (${back})`)
    await says(`decide EM no-go ${shortId(['Engine Migration', 'Criteria for Phase 2'])} Let us look`)
    expect(texts(inChannel(stage))).toMatch(
      /Stable bindings.* · met: .*in doubt: engine-sys on crates\.io is/,
    )
    await says('review close Go on')
    const report = stage.seen().flatMap(({ files }) => files)[0]
    expect(new TextDecoder().decode(report?.bytes)).toMatch(
      /## Criteria[\s\S]*Stable bindings.*: met: .*, in doubt: engine-sys on crates\.io is/,
    )
  })

  it('lets its evidence count all the same when its owner says so', async () => {
    const { stage, press, bindings } = await confirmed()
    await press('Turned back:', `Keep for ${bindings}`)
    const gate = texts(await stage.command(ben, 'gate'))
    expect(gate).toMatch(/Stable bindings.*met/)
    expect(gate).not.toContain('in doubt')
    expect(texts(await stage.command(ben, `history ${bindings}`))).toContain('counts all the same')
  })

  it('is in doubt again when that it counts all the same is taken back', async () => {
    const { stage, press, bindings } = await confirmed()
    await press('Turned back:', `Keep for ${bindings}`)
    const gate = async () => texts(await stage.command(ben, 'gate'))
    expect(await gate()).not.toContain('in doubt')
    const kept = stage.seen().findLast(({ text }) => text.includes(`It counts all the same for ${bindings}`))
    await stage.press(ben, kept?.id ?? '', 'Undo')
    expect(await gate()).toMatch(/Stable bindings.*met.*in doubt: engine-sys on crates\.io is at 0\.9\.0 now/)
    await press('Turned back:', `Keep for ${bindings}`)
    await stage.command(ben, 'undo')
    expect(await gate()).toContain('in doubt: engine-sys on crates.io is at 0.9.0 now')
  })

  it('fires again for a higher version alone, never for the same one put back', async () => {
    const { upstream, passes, told } = await confirmed()
    upstream.record(engineReleases('1.0.0', '0.9.0'))
    await passes(7)
    await passes(7)
    expect(told('has reached').filter((text) => text.includes('Seen '))).toHaveLength(1)
    upstream.record(engineReleases('1.0.1', '1.0.0', '0.9.0'))
    await passes(7)
    expect(told('has reached 1.0.1')).toHaveLength(1)
    await passes(7)
    await passes(7)
    expect(told('has reached 1.0.1')).toHaveLength(1)
  })
})

it('a version that goes away and comes back calls nobody who waits for any release', async () => {
  const { stage, upstream, passes, told } = await openWatched(engineReleases('1.4.0', '1.3.0'))
  await stage.command(anna, 'watch add crate engine-sys any')
  await passes(1)
  upstream.record(engineReleases('-1.4.0', '1.3.0'))
  await passes(7)
  upstream.record(engineReleases('1.4.0', '1.3.0'))
  await passes(7)
  expect(told('released 1.4.0')).toEqual([])
  upstream.record(engineReleases('1.4.1', '1.4.0', '1.3.0'))
  await passes(7)
  expect(told('released 1.4.1, after 1.4.0')).toHaveLength(1)
})

describe('a sentence', () => {
  const page = (text: string): Recording => ({
    '/news': { body: `<html><body><p>${text}</p></body></html>` },
  })

  it('must be there in two looks in a row, and is told of once when it goes again', async () => {
    const { stage, upstream, passes, told, press } = await openWatched(page('Coming soon.'))
    await stage.command(anna, `watch add page ${upstream.origin}/news "generally available" appears`)
    await passes(1)
    upstream.record(page('It is generally available.'))
    await passes(7)
    expect(told('says now')).toEqual([])
    upstream.record(page('Coming soon.'))
    await passes(2)
    upstream.record(page('It is generally available.'))
    await passes(7)
    await passes(2)
    expect(told('says now: It is generally available.')).toHaveLength(1)
    await press('says now', 'Confirm')
    upstream.record(page('Coming soon.'))
    await passes(7)
    expect(told('Turned back: ')).toEqual([])
    await passes(2)
    await passes(7)
    expect(told('Turned back: ').filter((text) => text.includes('says no more'))).toHaveLength(1)
  })
})

it('says on the card of what waits to be confirmed that it has turned back', async () => {
  const { stage, upstream, passes, told } = await openWatched(engineReleases('0.9.0'))
  await stage.command(anna, 'watch add crate engine-sys major')
  await passes(1)
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  await passes(7)
  upstream.record(engineReleases('-1.0.0', '0.9.0'))
  await passes(7)
  const [card = ''] = told('Trigger: engine-sys on crates.io released 1.0.0')
  expect(card).toMatch(/version: 0\.9\.0, then 1\.0\.0/)
  expect(card).toMatch(/Turned back .*: engine-sys on crates\.io is at 0\.9\.0 now/)
  expect(texts(await stage.command(ben, 'trigger list'))).toContain('to confirm')
})

describe('what had turned back before it was confirmed', () => {
  async function late() {
    const watched = await openWatched(engineReleases('0.9.0'))
    const { stage, upstream, passes, press } = watched
    await stage.command(anna, 'watch add crate engine-sys at least 1.0')
    await passes(1)
    upstream.record(engineReleases('1.0.0', '0.9.0'))
    await passes(7)
    upstream.record(engineReleases('-1.0.0', '0.9.0'))
    await passes(7)
    await stage.command(ben, 'gate')
    const bindings = refOf(stage, 'Stable bindings')
    const waiting = texts(await stage.command(ben, 'trigger list'))
    await press('Trigger: engine-sys on crates.io has reached 1.0.0', 'Confirm')
    const offered = stage.seen().findLast(({ text }) => text.includes('count as evidence'))
    const offer = async () => texts(await stage.press(ben, offered?.id ?? '', `For ${bindings}`))
    return { ...watched, bindings, waiting, offered, offer }
  }

  it('says so in the list and when it is confirmed', async () => {
    const { waiting, offered } = await late()
    const back = 'engine-sys on crates.io is at 0.9.0 now: 1.0.0 was taken back'
    expect(waiting).toContain(`, has turned back: ${back}`)
    expect(offered?.text).toContain(`It has turned back since: ${back}`)
  })

  it('is evidence in doubt, given once, that its owner can take back', async () => {
    const { stage, offer, press, bindings } = await late()
    expect(await offer()).toContain(
      `Given to ${bindings}, but in doubt: engine-sys on crates.io is at 0.9.0 now`,
    )
    expect(await offer()).toContain(`${bindings} has it already.`)
    const gate = async () => texts(await stage.command(ben, 'gate'))
    expect(await gate()).toMatch(/Stable bindings.*met.*in doubt: engine-sys on crates\.io is at 0\.9\.0 now/)
    await press('Turned back:', `Withdraw from ${bindings}`)
    expect(await gate()).toMatch(/Stable bindings.*no evidence/)
  })
})

describe('a watch that gets another rule', () => {
  it('calls for what is so already, and judges what had fired by the rule that it was fired by', async () => {
    const { stage, upstream, passes, told } = await openWatched(engineReleases('0.9.0'))
    await stage.command(anna, 'watch add crate engine-sys at least 1.0')
    await passes(1)
    upstream.record(engineReleases('1.0.0', '0.9.0'))
    await passes(7)
    const list = texts(await stage.command(ben, 'watch list'))
    const number = /#(\d+)\D* engine-sys .*1\.0 or later (?!.*proposed)/.exec(list)?.[1] ?? 'none'
    await stage.command(anna, `watch set ${number} releases at least 2`)
    await passes(1)
    await passes(7)
    expect(told('for releases of 2 at least. That is so already: it is 2.')).toHaveLength(1)
    expect(told('Trigger: engine-sys on crates.io has 2 releases, at least 2')).toHaveLength(1)
    await stage.command(anna, `watch set ${number} releases at least 3`)
    await passes(1)
    await passes(7)
    expect(told('for releases of 3 at least. Not so today: it is 2.')).toHaveLength(1)
    expect(told('Turned back:')).toEqual([])
    upstream.record(engineReleases('-1.0.0', '0.9.0'))
    await passes(7)
    await passes(7)
    expect(told('Turned back:').filter((text) => text.includes('1.0.0 was taken back'))).toHaveLength(1)
  })

  it('is not for a sentence where it has none', async () => {
    const { stage, upstream, passes } = await openWatched({ '/news': { body: '<p>Coming soon.</p>' } })
    await stage.command(anna, `watch add page ${upstream.origin}/news`)
    await passes(1)
    const list = texts(await stage.command(ben, 'watch list'))
    const number = /#(\d+)\D* 127\./.exec(list)?.[1] ?? 'none'
    expect(texts(await stage.command(anna, `watch set ${number} appears`))).toContain('Which sentence?')
  })
})
