import { describe, expect, it } from 'vitest'
import { type Release, releaseFacts } from '../../src/sources/releases.ts'
import { compareVersions, readVersion } from '../../src/sources/version.ts'
import { valuesOf } from './upstream.ts'

describe('a version', () => {
  it.each([
    ['1.2.3', '1.2.3'],
    ['v1.2', '1.2.0'],
    ['2', '2.0.0'],
    ['2.1rc10', '2.1.0-rc.10'],
    ['2.1.0.dev3', '2.1.0-0.dev.3'],
    ['3.0a1', '3.0.0-alpha.1'],
    ['release-1.4', '1.4.0'],
    ['REL_15_2', '15.2.0'],
    ['5.3.1.RELEASE', '5.3.1'],
    ['2024.01.05', '2024.1.5'],
    ['1.0.0-beta.2', '1.0.0-beta.2'],
  ])('%s is understood as %s', (text, read) => {
    expect(readVersion(text)?.version).toBe(read)
  })

  it.each([
    '',
    'nightly',
    'latest',
    'list',
    '20231105',
    'abc1234',
    '1.2.3.4.5',
    'v',
    'before-1.0',
    `1.${'9'.repeat(30)}`,
  ])('%s is none', (text) => {
    expect(readVersion(text)).toBeUndefined()
  })

  it('comes before or after another as its makers mean it', () => {
    const ascending = [
      'no version',
      '0.9',
      '1.0.dev1',
      '1.0a2',
      '1.0b1',
      '1.0rc2',
      '1.0rc10',
      '1.0',
      '1.0.post1',
      '1.0.post2',
      '1.0.1',
      '1.0.1.7',
      '1.9',
      'v1.10',
      '2024.1',
    ]
    expect(ascending.toReversed().toSorted(compareVersions)).toEqual(ascending)
  })
})

describe('releases', () => {
  const factsOf = (releases: readonly Release[], latest?: string) => valuesOf(releaseFacts(releases, latest))
  const some: readonly Release[] = [
    { version: '1.0.0', on: '2025-01-01' },
    { version: '2.0.0', on: '2026-01-01' },
    { version: '1.5.0', on: '2026-05-01' },
    { version: '2.1.0', on: '2026-04-01' },
  ]

  it('have the highest as their latest, whenever an older line gets another', () => {
    expect(factsOf(some)).toEqual({
      version: '2.1.0',
      released: '2026-04-01',
      breaking: '2026-01-01',
      releases: 4,
    })
  })

  it('have what their registry calls the latest', () => {
    expect(factsOf(some, '1.5.0')).toMatchObject({ version: '1.5.0', released: '2026-05-01' })
  })

  it.each(['2024.3.1', 'v999', '99.0.0'])('do not take the slip %s for one', (version) => {
    expect(factsOf([...some, { version, on: '2026-06-01' }])).toMatchObject({
      version: '2.1.0',
      stray: version,
    })
  })

  it('may be named after years from the start', () => {
    const years = ['2023.1', '2024.1', '2026.2'].map((version) => ({ version }))
    expect(factsOf(years)).toEqual({ version: '2026.2', releases: 3 })
  })

  it('that are early, taken back or said to be early are not the latest', () => {
    expect(
      factsOf([
        ...some,
        { version: '3.0.0', withdrawn: true },
        { version: '2.2.0', early: true },
        { version: '3.0.0-alpha.1' },
      ]),
    ).toMatchObject({ version: '2.1.0', prerelease: '3.0.0-alpha.1', withdrawn: '3.0.0' })
  })

  it('count every minor version of 0.x as breaking', () => {
    expect(
      factsOf([
        { version: '0.1.0', on: '2025-01-01' },
        { version: '0.1.9', on: '2026-09-01' },
        { version: '0.2.0', on: '2026-06-01' },
      ]),
    ).toMatchObject({ breaking: '2026-06-01' })
  })

  it('may be none', () => {
    expect(factsOf([])).toEqual({ releases: 0 })
    expect(factsOf([{ version: 'nightly' }])).toEqual({ releases: 0 })
  })

  it('may be ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ version: `1.${index}.0`, on: '2026-01-01' }))
    expect(factsOf(many)).toMatchObject({ version: '1.9999.0', releases: 10_000 })
  })
})
