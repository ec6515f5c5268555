import { expect, it } from 'vitest'
import { temporaryFolder } from '../../support/folder.ts'
import { localStage } from '../../support/local-stage.ts'
import { smallPlan } from '../../support/plans.ts'

it('a box that is ticked and at once unticked is open again', async () => {
  const stage = await localStage(temporaryFolder())
  const anna = { name: 'anna' }
  try {
    await stage.handOver(anna, 'bakery.md', smallPlan)
    const checklist = (await stage.command(anna, 'list')).find(({ thread }) => thread !== undefined)
    const box = () => stage.seen().find(({ id }) => id === checklist?.id)?.text
    await stage.tick(anna, checklist?.id ?? '', ['BM-2'])
    expect(box()).toContain('1. [x] **BM-2**')
    await stage.tick(anna, checklist?.id ?? '', ['BM-2'])
    expect(box()).toContain('1. [ ] **BM-2**')
    expect((await stage.command(anna, 'history BM-2')).at(-1)?.text).toMatch(/done → open[\s\S]*open → done/)
  } finally {
    await stage.close()
  }
})
