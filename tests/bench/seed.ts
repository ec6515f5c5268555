import type { Roadmap } from '../../src/plan/roadmap.ts'
import type { TrackedItem } from '../../src/plan/tracked-item.ts'
import type { Store } from '../../src/store/open.ts'
import { ids } from '../support/slack/ids.ts'

/** The room that follows the roadmap with this number. */
export function roomOf(number: number): string {
  return `slack/${ids.team}/C${String(number).padStart(9, '0')}`
}

export function keyOf(number: number): string {
  return `R${String(number).padStart(3, '0')}`
}

/** As many roadmaps, each followed in a room of its own, with as many items each. */
export async function seed(store: Store, roadmaps: number, items: number): Promise<readonly Roadmap[]> {
  const made: Roadmap[] = []
  for (let number = 1; number <= roadmaps; number += 1)
    made.push(
      await store.write(async (tx) => {
        const roadmap = await tx.roadmaps.add(
          {
            workspace: `slack/${ids.team}`,
            key: keyOf(number),
            header: { title: `Roadmap ${number}` },
            settings: { zone: 'UTC', language: 'en', maintainers: [], changes: 'everyone', quiet: false },
          },
          0,
        )
        await tx.roadmaps.follow(roomOf(number), roadmap.id)
        for (let at = 1; at <= items; at += 1) await tx.items.add(roadmap.id, itemOf(roadmap.key, at))
        await tx.roadmaps.takeNumbers(roadmap.id, items)
        await tx.roadmaps.touch(roadmap.id)
        return roadmap
      }),
    )
  return made
}

const kinds = ['task', 'task', 'task', 'task', 'criterion', 'milestone', 'risk', 'metric'] as const

/** An item as a document of an ordinary plan gives it. */
export function itemOf(key: string, number: number): TrackedItem {
  const kind = number % 50 === 1 ? 'phase' : (kinds[number % kinds.length] ?? 'task')
  const phase = number - ((number - 1) % 50)
  return {
    ref: `${key}-${number}`,
    number,
    kind,
    state: number % 3 === 0 ? 'done' : number % 17 === 0 ? 'blocked' : 'open',
    text: `Do the thing of number ${number}, as was agreed with everybody who is concerned`,
    section: ['A plan', `Phase ${Math.ceil(number / 50)}`],
    line: number + 2,
    ...(kind !== 'phase' && { parent: `${key}-${phase}` }),
    ...(number % 5 === 0 && { due: `2027-0${(number % 9) + 1}` }),
    claimed: false,
    origin: 'document',
    why: 'It has a box and stands under a phase, so it is a task. Its box is [ ].',
    detail: {},
    mark: { as: 'box', from: number * 80, to: number * 80 + 1, text: ' ' },
    documentState: 'open',
    shown: {},
    kindCorrected: false,
  }
}
