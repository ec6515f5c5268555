import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { TrackedItem } from '../../src/plan/tracked-item.ts'
import { openStore } from '../../src/store/open.ts'
import { temporaryFolder } from '../support/folder.ts'

const numbered = (number: number): TrackedItem => ({
  ref: `PLAN-${number}`,
  number,
  kind: 'task',
  state: 'open',
  text: `Line ${number}`,
  section: ['Plan'],
  line: number,
  claimed: number % 2 === 0,
  origin: 'document',
  why: 'It has a box, so it is a task.',
  detail: {},
  documentState: 'open',
  shown: {},
  kindCorrected: false,
})

it.each([0, 1, 49, 50, 51, 1_234])(
  'stores each of %i new items, and what was said of each, in their order',
  async (count) => {
    const store = openStore(join(temporaryFolder(), 'cairn.db'))
    onTestFinished(() => store.close())
    const items = Array.from({ length: count }, (_, at) => numbered(at + 1))
    const changes = items.map(({ ref, text }) => ({ what: 'added' as const, ref, after: text }))
    let pauses = 0
    const { roadmap, batch } = await store.writeAtLength(async (tx, pause) => {
      const counted = async () => {
        pauses += 1
        await pause()
      }
      const { id } = await tx.roadmaps.add(plan, 0)
      await tx.items.addAll(id, items, counted)
      const circumstances = {
        roadmap: id,
        at: 0,
        zone: 'UTC',
        room: 'local/here/x',
        by: { id: 'anna', name: 'anna' },
      }
      return { roadmap: id, batch: await tx.log.recordAtLength({ ...circumstances, changes }, counted) }
    })
    expect(await store.read((tx) => tx.items.all(roadmap))).toEqual(items)
    expect((await store.read((tx) => tx.log.byId(batch)))?.changes).toEqual(changes)
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(count / 500))
  },
)

const plan = {
  workspace: 'local/here',
  key: 'PLAN',
  header: { title: 'Plan' },
  settings: { zone: 'UTC', language: 'en-GB', maintainers: [], changes: 'everyone' as const, quiet: false },
}
