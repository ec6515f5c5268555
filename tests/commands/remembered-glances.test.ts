import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeRememberedGlances } from '../../src/commands/remembered-glances.ts'
import { openBot, room } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { editedPlan, smallPlan } from '../support/plans.ts'

const step = fc.oneof(
  fc.nat({ max: 7 }).map((number) => `done ${number + 1}`),
  fc.nat({ max: 7 }).map((number) => `block ${number + 1} it rains`),
  fc.nat({ max: 7 }).map((number) => `due ${number + 1} 2027-03-0${number + 1}`),
  fc.nat({ max: 7 }).map((number) => `kind ${number + 1} milestone`),
  fc.constantFrom('task Sweep the mill', 'undo', 'import smallPlan', 'import editedPlan'),
)

it('shows after every change what reading everything anew would show', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const bot = await openBot(temporaryFolder())
      try {
        await bot.handsOver(smallPlan)
        const glancesOf = makeRememberedGlances()
        for (const one of steps) {
          if (one.startsWith('import'))
            await bot.handsOver(one.endsWith('editedPlan') ? editedPlan : smallPlan)
          else await bot.typed(one)
          const [remembered, anew] = await bot.cairn.store.read(async (tx) => {
            const [roadmap] = await tx.roadmaps.followedIn(room)
            if (roadmap === undefined) throw new RangeError('nothing is followed')
            return [await glancesOf(tx, roadmap), await tx.items.glances(roadmap.id)]
          })
          expect(remembered).toEqual(anew)
        }
      } finally {
        await bot.close()
      }
    }),
    { numRuns: 8 },
  )
})
