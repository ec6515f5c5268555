import { expect, it } from 'vitest'
import { liveThrough } from './bad-years.ts'
import { simulate } from './simulate.ts'

liveThrough([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])

it('goes the same way with the same seed', async () => {
  expect(await simulate(7, 1)).toEqual(await simulate(7, 1))
})
