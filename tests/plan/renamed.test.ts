import { expect, it } from 'vitest'
import { findRenamed } from '../../src/plan/merge/renamed.ts'

const plan = ['Plan']
const pack = ['Plan', 'Pack']
const packing = ['Plan', 'Packing']
const unpack = ['Plan', 'Unpack']
const both = [
  { ref: 'P-1', before: pack, now: packing },
  { ref: 'P-2', before: pack, now: packing },
]

it('finds a heading that says something else now, with the items below it', () => {
  expect(findRenamed(both, { before: [plan, pack, unpack], now: [plan, packing, unpack] })).toEqual([
    { from: 'Pack', to: 'Packing', refs: ['P-1', 'P-2'] },
  ])
})

it('finds it for the items further below too', () => {
  const boxes = both.map((one) => ({
    ...one,
    before: [...one.before, 'Boxes'],
    now: [...one.now, 'Boxes'],
  }))
  const all = { before: boxes.map((one) => one.before), now: boxes.map((one) => one.now) }
  expect(findRenamed(boxes, all)).toEqual([{ from: 'Pack', to: 'Packing', refs: ['P-1', 'P-2'] }])
})

it('finds the renamed title of the document', () => {
  const titled = [
    { ref: 'P-1', before: pack, now: ['Great Plan', 'Pack'] },
    { ref: 'P-2', before: unpack, now: ['Great Plan', 'Unpack'] },
  ]
  const all = { before: [pack, unpack], now: titled.map((one) => one.now) }
  expect(findRenamed(titled, all)).toEqual([{ from: 'Plan', to: 'Great Plan', refs: ['P-1', 'P-2'] }])
})

it('tells two headings of one name apart by what is above them', () => {
  const later = [
    { ref: 'P-3', before: ['Later', 'Pack'], now: ['Later', 'Packing'] },
    { ref: 'P-4', before: ['Later', 'Pack'], now: ['Later', 'Packing'] },
  ]
  const moved = [...both, ...later]
  const all = { before: moved.map((one) => one.before), now: moved.map((one) => one.now) }
  expect(findRenamed(moved, all).map(({ refs }) => refs)).toEqual([
    ['P-1', 'P-2'],
    ['P-3', 'P-4'],
  ])
})

it.each([
  ['the old heading still has items', { before: [pack], now: [pack, packing] }],
  ['the new heading was there before', { before: [pack, packing], now: [packing] }],
])('takes items for moved where %s', (_, all) => {
  expect(findRenamed(both, all)).toEqual([])
})

it('takes one item alone for moved, and those that went a level deeper', () => {
  const [one] = both
  expect(findRenamed(one ? [one] : [], { before: [pack], now: [packing] })).toEqual([])
  const deeper = both.map((each) => ({ ...each, now: [...pack, 'Boxes'] }))
  expect(findRenamed(deeper, { before: [pack], now: [[...pack, 'Boxes']] })).toEqual([])
})
