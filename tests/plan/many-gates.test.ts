import { expect, it } from 'vitest'
import { assessablesIn } from '../../src/plan/assessable.ts'
import type { Evidence } from '../../src/plan/evidence.ts'
import { item } from '../views/bakery.ts'

/** How often something of an item or of evidence is looked at to judge so many gates of one criterion each. */
function looks(gates: number): number {
  let count = 0
  const counted = <T extends object>(one: T): T =>
    new Proxy(one, {
      get(target, name) {
        count += 1
        return Reflect.get(target, name)
      },
    })
  const criteria = Array.from({ length: gates }, (_, at) =>
    counted(item(at + 1, 'Bricks are dry', { kind: 'criterion', section: ['Bakery Move', `Gate ${at}`] })),
  )
  const given = criteria.map(
    ({ number }): Evidence =>
      counted({
        id: number,
        roadmap: 1,
        number,
        kind: 'note',
        text: 'seen',
        by: { id: 'U1', name: 'anna' },
        at: 0,
        until: '2027-01-01',
        isWithdrawn: false,
        countsAsIs: false,
      }),
  )
  count = 0
  const judged = assessablesIn(criteria, given, '2026-12-01')
  expect(judged.filter((one) => 'isGo' in one && one.isGo)).toHaveLength(gates)
  return count
}

it('judges twice as many gates with twice as many looks, not with four times', () => {
  expect(looks(200)).toBeLessThan(looks(100) * 2.2)
})
