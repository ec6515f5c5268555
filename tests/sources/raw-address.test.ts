import { expect, it } from 'vitest'
import { rawAddress } from '../../src/sources/raw-address.ts'

it.each([
  [
    'https://github.com/o/r/blob/main/docs/PLAN.md?plain=1#L3',
    'https://raw.githubusercontent.com/o/r/main/docs/PLAN.md',
  ],
  ['https://gitlab.com/g/sub/r/-/blob/main/PLAN.md', 'https://gitlab.com/g/sub/r/-/raw/main/PLAN.md'],
  ['https://codeberg.org/o/r/src/branch/main/PLAN.md', 'https://codeberg.org/o/r/raw/branch/main/PLAN.md'],
])('the page %s stands for the file %s', (page, file) => {
  expect(rawAddress(page)).toBe(file)
})

it.each([
  'https://raw.githubusercontent.com/o/r/main/PLAN.md',
  'https://github.com/o/r',
  'https://github.example.org/o/r/blob/main/PLAN.md',
  'https://example.org/?at=https://github.com/o/r/blob/main/PLAN.md',
  'no address',
])('%s stays as it is', (address) => {
  expect(rawAddress(address)).toBe(address)
})
