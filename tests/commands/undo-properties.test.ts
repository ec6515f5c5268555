import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TrackedItem } from '../../src/plan/tracked-item.ts'
import { anna, chief, type OpenBot, openBot } from '../engine/open-bot.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-undo-'))
let bot: OpenBot
beforeAll(async () => {
  bot = await openBot(folder)
})
afterAll(async () => {
  await bot.close()
  rmSync(folder, { recursive: true, force: true })
})

const plan = (boxes: string) => {
  const box = (at: number) => `- [${boxes[at]}]`
  return Buffer.from(
    `# Bakery Move\n\n## Tasks\n\n${box(0)} Count the ovens\n${box(1)} Book the truck by 2027-03-01\n${box(2)} Tell the neighbours (@ben)\n\n` +
      `## Success criteria\n\n${box(3)} The bread rises\n${box(4)} The till opens\n\n## Components\n\n| Component | Status |\n|---|---|\n| Oven | ✅ Ready |\n| Mixer | 🔄 In Progress |\n`,
  )
}

const ref = fc.integer({ min: 1, max: 7 })
const refs = fc.uniqueArray(ref, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))
const command = fc.oneof(
  fc
    .tuple(fc.constantFrom('done', 'start', 'block', 'drop', 'reopen'), refs, fc.constantFrom('', ' at last'))
    .map(([verb, which, note]) => `${verb} ${which}${note}`),
  fc
    .tuple(refs, fc.constantFrom('@U2|ben', 'me', 'nobody', 'Clara'))
    .map(([which, who]) => `assign ${which} ${who}`),
  fc
    .tuple(refs, fc.constantFrom('2027-05-01', '2027-Q3', 'friday', 'none'))
    .map(([which, when]) => `due ${which} ${when}`),
  refs.map((which) => `note ${which} "it rains"`),
  fc
    .tuple(refs, fc.constantFrom('task', 'claim', 'criterion', 'component', 'risk'))
    .map(([which, kind]) => `kind ${which} ${kind}`),
  fc.tuple(ref, fc.constantFrom('chat', 'document')).map(([which, side]) => `settle ${which} ${side}`),
  fc.constant('task Water the sourdough'),
)

let count = 0
/** A room of its own, with the plan in it; where asked for, two items are in conflict. */
async function newRoom(
  torn: boolean,
): Promise<{ room: string; items: () => Promise<readonly TrackedItem[]> }> {
  count += 1
  const room = `slack/W${count}/C1`
  const { roadmap } = await bot.imports(plan('     '), { room })
  if (torn) {
    await bot.typed('block 1 4', { room })
    await bot.imports(plan('x  x '), { room })
  }
  return { room, items: () => bot.cairn.store.read((tx) => tx.items.all(roadmap.id)) }
}

const events = (room: string) => bot.cairn.store.read((tx) => tx.log.lastIn(room, 1000))
const inDocument = (items: readonly TrackedItem[]) => items.filter(({ origin }) => origin === 'document')

it('undo restores everything exactly as it was before, one command at a time, and only ever adds to the history', async () => {
  let undone = 0
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(command, { minLength: 1, maxLength: 6 }),
      async (torn, commands) => {
        const { room, items } = await newRoom(torn)
        const before: (readonly TrackedItem[])[] = []
        for (const line of commands) {
          const was = await items()
          const known = (await events(room)).length
          await bot.typed(line, { room })
          if ((await events(room)).length > known) before.push(was)
        }
        for (const was of before.toReversed()) {
          undone += 1
          expect(await bot.typed('undo', { room, by: chief })).toContain('Taken back.')
          expect(inDocument(await items())).toEqual(inDocument(was))
        }
      },
    ),
    { numRuns: 120 },
  )
  expect(undone).toBeGreaterThan(100)
})

it('undo of several changes is undo of each', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 2, maxLength: 6 }), async (commands) => {
      const { room, items } = await newRoom(true)
      const was = await items()
      const known = (await events(room)).length
      for (const line of commands) await bot.typed(line, { room, by: anna })
      const made = (await events(room)).length - known
      fc.pre(made > 0)
      await bot.typed(`undo ${made}`, { room })
      expect(inDocument(await items())).toEqual(inDocument(was))
    }),
    { numRuns: 60 },
  )
})

it('an Undo button takes its change back exactly, or says why not and changes nothing', async () => {
  const outcomes = { taken: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 2, maxLength: 6 }), fc.nat(), async (commands, which) => {
      const { room, items } = await newRoom(false)
      const known = (await events(room)).length
      for (const line of commands) await bot.typed(line, { room })
      const batches = (await events(room)).slice(0, -known)
      const batch = batches.at(-1 - (which % Math.max(1, batches.length)))
      fc.pre(batch !== undefined)
      const was = await items()
      const told = await bot.pressed('m1', `take-back ${batch?.id}`, [], { room })
      const now = await items()
      if (!told.includes('Taken back.')) {
        outcomes.refused += 1
        expect(told).toMatch(/was changed again later by anna/)
        expect(now).toEqual(was)
        return
      }
      outcomes.taken += 1
      for (const item of now) expect(item.conflict === item.state).toBe(false)
      const others = new Set(batch?.changes.map((change) => change.ref))
      const untouched = (all: readonly TrackedItem[]) => all.filter((item) => !others.has(item.ref))
      expect(untouched(now)).toEqual(untouched(was))
    }),
    { numRuns: 100 },
  )
  expect(Math.min(outcomes.taken, outcomes.refused)).toBeGreaterThan(0)
})
