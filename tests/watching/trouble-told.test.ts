import { expect, it } from 'vitest'
import { isTimeToTell } from '../../src/watching/trouble-told.ts'

it('the room hears of an upstream that fails ever more rarely, and for as long as it fails', () => {
  const told = Array.from({ length: 4000 }, (_, failures) => failures).filter(isTimeToTell)
  expect(told).toEqual([3, 12, 48, 192, 768, 3072])
})
