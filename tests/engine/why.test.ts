import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { kilnAssessment, ovenWatch, planOf } from '../support/plans.ts'
import { type OpenBot, openBot } from './open-bot.ts'

const day = 24 * 60 * 60_000

/** From Tuesday 1 December 2026, 10:00 in Berlin. */
async function bot(plan: Uint8Array): Promise<OpenBot> {
  const made = await openBot(temporaryFolder())
  onTestFinished(() => made.close())
  await made.handsOver(plan)
  return made
}

async function passes(one: OpenBot, days: number): Promise<void> {
  for (let passed = 0; passed < days; passed += 1) {
    one.clock.advance(day)
    await one.cairn.engine.settled()
  }
}

it('says when a review comes and is announced, and what was said of it', async () => {
  const one = await bot(ovenWatch)
  expect(await one.typed('why OW-2')).toContain('/roadmap review accept OW-2')
  await one.typed('review refuse')
  expect(await one.typed('why OW-2')).toContain('Nobody has said when it comes: /roadmap review set OW-2')
  await one.typed('review set OW-2 every month on day 15 at 9:00')
  await passes(one, 8)
  expect(await one.typed('why OW-2')).toMatchInlineSnapshot(`
    "▫️ OW-2 Quarterly Reviews
    - It comes every month on day 15, 09:00; the next one 15 Dec 2026, 09:00.
    - It is announced 8 Jan 2027, 09:00.
    - 8 Dec 2026, 10:00 · the room · delivered · OW · Quarterly Reviews comes on 15 December 2026.
    - 1 Dec 2026, 10:00 · the room · delivered · OW promises 2 reviews."
  `)
  await passes(one, 10)
  expect(await one.typed('why OW-2')).toMatchInlineSnapshot(`
    "▫️ OW-2 Quarterly Reviews
    - It comes every month on day 15, 09:00; the next one 15 Jan 2027, 09:00.
    - It is announced 8 Jan 2027, 09:00.
    - Whoever is to close it is asked again 21 Dec 2026, 09:00.
    - 17 Dec 2026, 10:00 · the room · delivered · OW · Quarterly Reviews of 15 December 2026 still waits: 0 of 2 duties done.
    - 15 Dec 2026, 10:00 · the room · delivered · OW · Quarterly Reviews: 0 of 2 duties done
    - 8 Dec 2026, 10:00 · the room · delivered · OW · Quarterly Reviews comes on 15 December 2026.
    - 1 Dec 2026, 10:00 · the room · delivered · OW promises 2 reviews."
  `)
})

it('says when the evidence of a criterion ends', async () => {
  const one = await bot(kilnAssessment)
  await one.typed('evidence KA-6 https://example.test/run until 2026-12-10')
  expect(await one.typed('why KA-6')).toMatchInlineSnapshot(`
    "⬜ KA-6 Stable maker: the kiln reaches 1.0
    - Its evidence ends, and new is asked for 11 Dec 2026, 09:00."
  `)
})

it('promises nothing of what is no longer in the plan, given up or done', async () => {
  const one = await bot(kilnAssessment)
  await one.typed('evidence KA-6 https://example.test/run until 2026-12-10')
  await one.typed('drop KA-6')
  expect(await one.typed('why KA-6')).toMatchInlineSnapshot(`
    "➖ KA-6 Stable maker: the kiln reaches 1.0 · dropped
    - It is dropped, so nobody is reminded of it."
  `)
  expect(await one.typed('health')).not.toContain('evidence of KA-6')
  await one.typed('reopen KA-6')
  expect(await one.typed('health')).toContain('evidence of KA-6')
  const without = new TextDecoder().decode(kilnAssessment).replace(/^.*Stable maker.*\n/m, '')
  await one.handsOver(new TextEncoder().encode(without))
  expect(await one.typed('why KA-6')).toMatchInlineSnapshot(`
    "⬜ KA-6 Stable maker: the kiln reaches 1.0 · no longer in the plan
    - It is no longer in the plan, so nobody is reminded of it.
    - 1 Dec 2026, 10:00 · the room · delivered · KA · Kiln Assessment: 1 removed."
  `)
  expect(await one.typed('health')).not.toContain('evidence of KA-6')
  await one.typed('task Buy clay')
  await one.typed('due KA-8 2026-12-09')
  await one.typed('done KA-8')
  expect(await one.typed('why KA-8')).toMatchInlineSnapshot(`
    "✅ KA-8 Buy clay · due 9 December 2026
    - It is done, so nobody is reminded of it."
  `)
  const before = one.slack.messages.size
  await passes(one, 11)
  expect(one.slack.texts().slice(before).join()).not.toMatch(/KA-6|KA-8/)
})

it('names a checklist of a digest by what it holds', async () => {
  const one = await bot(planOf(['# Boxes', '', '- [ ] Tape (due 2026-12-09)', '']))
  await one.typed('digest at Monday 9:30')
  await passes(one, 6)
  expect(await one.typed('why BOXE-1')).toMatch(/BOXE left to do(?!:)/)
})
