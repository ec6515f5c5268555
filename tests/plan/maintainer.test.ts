import { expect, it } from 'vitest'
import { maintains, readMaintainers, whomToAsk } from '../../src/plan/maintainer.ts'

it('reads people as they are mentioned, and as they are called', () => {
  expect(readMaintainers('@U1|Anna Lee @U2|ben')).toEqual([
    { id: 'U1', name: 'Anna Lee' },
    { id: 'U2', name: 'ben' },
  ])
  expect(readMaintainers('anna, ben')).toEqual([
    { id: 'anna', name: 'anna' },
    { id: 'ben', name: 'ben' },
  ])
  expect(readMaintainers(' , ')).toEqual([])
})

it('knows maintainers by their id, and lets admins do everything', () => {
  const settings = { maintainers: readMaintainers('@U1|Anna Lee') }
  expect(maintains({ id: 'U1' }, settings)).toBe(true)
  expect(maintains({ id: 'Anna Lee' }, settings)).toBe(false)
  expect(maintains({ id: 'U9', admin: true }, settings)).toBe(true)
})

it('says whom to ask by name', () => {
  expect(whomToAsk({ maintainers: readMaintainers('@U1|Anna Lee @U2|ben') })).toBe(
    'Ask @Anna Lee, @ben, or an admin of this workspace.',
  )
  expect(whomToAsk({ maintainers: [] })).toBe('Ask an admin of this workspace.')
})
