import { expect, it } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import { anna, ben, inChannel, refOf, texts } from '../stories/play.ts'
import { engineReleases, openWatched } from './watched.ts'

const day = 24
/** What the buttons of the gate name it by. */
const gateId = shortId(['Engine Migration', 'Criteria for Phase 2'])

/** A criterion that is met by a rule whose word counts: engine-sys has reached 1.0. */
async function met() {
  const watched = await openWatched(engineReleases('0.9.0'))
  const { stage, upstream, passes } = watched
  const card = inChannel(stage).find(({ text }) => text.includes('can be watched upstream'))
  await stage.press(anna, card?.id ?? '', 'Accept all')
  await passes(1)
  const list = texts(await stage.command(ben, 'watch list')).split('\n')
  const number = /#(\d+)/.exec(list.find((line) => line.includes('1.0 or later')) ?? '')?.[1] ?? 'none'
  await stage.command(anna, `watch trust ${number}`)
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  await passes(7)
  await stage.command(ben, 'gate')
  const bindings = refOf(stage, 'Stable bindings')
  const gate = async () => {
    const lines = texts(await stage.command(ben, 'gate')).split('\n')
    return lines.find((line) => line.includes('Stable bindings')) ?? ''
  }
  const days = async (count: number) => {
    for (let passed = 0; passed < count; passed += 1) await passes(day)
  }
  return { ...watched, number, bindings, gate, days }
}

it('counts for as long as each look finds it so, and says when that was', async () => {
  const { stage, gate, days, bindings, told } = await met()
  expect(await gate()).toMatch(/met: .*anna, .*1 Dec 2026, until 31 December 2026/)
  await days(45)
  expect(await gate()).toMatch(
    /met: .*1 Dec 2026.*, last seen to hold .*15 Jan 2027.*, until 14 February 2027/,
  )
  expect(texts(await stage.command(ben, `show ${bindings}`))).toMatch(
    /Evidence.*met: .*last seen to hold .*15 Jan 2027/,
  )
  expect(told('counts no more')).toEqual([])
})

it('counts for as long as each look finds it so in a pause, too, and ages there when it is so no more', async () => {
  const { stage, upstream, gate, days, told } = await met()
  await stage.command(anna, 'settings pause 2026-12-03..2027-02-28')
  await days(45)
  expect(await gate()).toMatch(/met: .*last seen to hold .*15 Jan 2027.*, until 14 February 2027/)
  expect(texts(await stage.command(ben, 'watch list'))).toMatch(/1\.0 or later.*15 Jan 2027/)
  upstream.record(engineReleases('-1.0.0', '0.9.0'))
  await days(5)
  expect(await gate()).toMatch(/met: .*last seen to hold .*15 Jan 2027.*, until 14 February 2027/)
  expect(told('taken back')).toEqual([])
})

it('counts for as long as each look finds it so while no room follows the plan', async () => {
  const { stage, gate, days } = await met()
  await stage.command(anna, 'unfollow')
  await days(45)
  await stage.command(anna, 'follow EM')
  expect(await gate()).toMatch(/met: .*last seen to hold .*15 Jan 2027.*, until 14 February 2027/)
})

it('ages from the last look that saw it when the upstream cannot be asked, and counts again with the next', async () => {
  const { upstream, gate, days, told } = await met()
  await days(10)
  upstream.record({})
  await days(29)
  expect(await gate()).toMatch(/met: .*last seen to hold .*11 Dec 2026.*, until 10 January 2027/)
  await days(3)
  expect(await gate()).toMatch(/its evidence is stale: .*last seen to hold .*11 Dec 2026/)
  expect(told('its evidence counts no more')).toHaveLength(1)
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  await days(1)
  expect(await gate()).toMatch(
    /met: .*last seen to hold .*12 Jan 2027|met: .*last seen to hold .*13 Jan 2027/,
  )
})

it('stands in the status as it does in the gate, as soon as it was seen to hold again', async () => {
  const { stage, upstream, gate, days, passes } = await met()
  const criteria = async () =>
    texts(await stage.command(ben, 'status'))
      .split('\n')
      .find((line) => line.includes('shown to hold'))
  await days(10)
  upstream.record({})
  await days(32)
  expect(await gate()).toContain('stale')
  expect(await criteria()).toMatch(/0 of \d+ shown to hold, 1 stale/)
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  for (let hours = 0; hours < 12 && !(await gate()).includes('met: '); hours += 1) {
    expect(await criteria()).toMatch(/1 stale/)
    await passes(1)
  }
  expect(await criteria()).toMatch(/1 of \d+ shown to hold/)
})

it('ages once a maintainer wants people to confirm what the rule finds', async () => {
  const { stage, upstream, number, gate, days } = await met()
  await days(2)
  await stage.command(anna, `watch distrust ${number}`)
  upstream.record(engineReleases('1.0.1', '1.0.0', '0.9.0'))
  await days(10)
  expect(await gate()).toMatch(/met: .*last seen to hold .*3 Dec 2026.*, until 2 January 2027/)
})

it('is not seen to hold once it has turned back, until somebody has looked', async () => {
  const { upstream, gate, days } = await met()
  await days(2)
  upstream.record(engineReleases('-1.0.0', '0.9.0'))
  await days(5)
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  await days(2)
  expect(await gate()).toMatch(
    /last seen to hold .*3 Dec 2026.*, until 2 January 2027 · in doubt: .*taken back/,
  )
})

it('is as fresh as ever when its withdrawal is taken back', async () => {
  const { stage, bindings, gate, days } = await met()
  await stage.command(anna, `evidence ${bindings} withdraw`)
  expect(await gate()).toContain('no evidence')
  await days(40)
  await stage.command(anna, 'undo')
  expect(await gate()).toMatch(/met: .*last seen to hold .*10 Jan 2027/)
})

it('stays in a decision as it was when that was made', async () => {
  const { stage, days, told } = await met()
  await days(3)
  await stage.command(anna, `decide EM no-go ${gateId} The team is not trained`)
  const decided = () => told('no-go, decided by anna').at(0) ?? ''
  const frozen = decided()
  expect(frozen).toMatch(
    /Stable bindings.* · met: .*anna, .*last seen to hold .*4 Dec 2026.*until 3 January 2027/,
  )
  await days(9)
  expect(decided()).toBe(frozen)
  expect(texts(await stage.command(ben, 'history'))).not.toMatch(/last seen/)
})
