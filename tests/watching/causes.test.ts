import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/sources/index.ts'
import type { Fact } from '../../src/sources/source.ts'
import { causeOf } from '../../src/watching/causes.ts'
import { readWatchRule, usualRule } from '../../src/watching/rule-words.ts'

type Facts = Readonly<Record<string, string | number | boolean>>

const subject = { source: 'github', id: 'bakers/oven', label: 'bakers/oven' }
const factsOf = (facts: Facts): readonly Fact[] =>
  Object.entries(facts).map(([name, value]) => ({ name, value }))

/** What a rule in words calls people with, from what was read before and now. */
function called(words: string, before: Facts | undefined, now: Facts): string | undefined {
  const rule = readWatchRule(words, subject)
  if (rule === undefined) throw new Error(`“${words}” is no rule`)
  return causeOf({ rule, subject }, before && factsOf(before), factsOf(now), '2026-11-21')?.what
}

describe('a watch calls people', () => {
  it.each<[string, Facts | undefined, Facts, string]>([
    ['major', { version: '1.4.0' }, { version: '2.0.0' }, 'bakers/oven released 2.0.0, after 1.4.0'],
    ['major', { version: '0.3.9' }, { version: '0.4.0' }, 'bakers/oven released 0.4.0, after 0.3.9'],
    ['minor', { version: '1.4.0' }, { version: '1.5.0' }, 'bakers/oven released 1.5.0, after 1.4.0'],
    ['any', { version: '1.4.0' }, { version: '1.4.1' }, 'bakers/oven released 1.4.1, after 1.4.0'],
    ['major', {}, { version: '0.1.0' }, 'bakers/oven released 0.1.0, its first version'],
    ['at least 1.0', undefined, { version: '1.0.0' }, 'bakers/oven has reached 1.0.0, at least 1.0'],
    ['archived', { archived: false }, { archived: true }, 'bakers/oven is archived'],
    [
      'licence',
      { licence: 'MIT' },
      { licence: 'BUSL' },
      'The licence of bakers/oven changed from MIT to BUSL',
    ],
    ['advisory', { advisories: 1 }, { advisories: 3 }, 'bakers/oven has 3 advisories, 2 more than before'],
    [
      'advisory',
      { advisories: 1, newest: 'GHSA-a', published: '2026-11-01' },
      { advisories: 1, newest: 'GHSA-b', published: '2026-11-20' },
      'bakers/oven has 1 advisory, not the same as before, the newest GHSA-b',
    ],
    ['appears', { found: false }, { found: true, passage: 'is stable' }, 'bakers/oven says now: is stable'],
    ['disappears', { found: true, passage: 'beta' }, { found: false }, 'bakers/oven says no more: beta'],
    ['changes', { fingerprint: 'a' }, { fingerprint: 'b' }, 'bakers/oven says something else than before'],
    ['entry', { newest: 'Old' }, { newest: 'New', newestLink: '/new' }, 'bakers/oven: New'],
    [
      'entry',
      { newest: 'Old', newestLink: '/old', entries: 1, matches: 1, match: 'Old', matchLink: '/old' },
      { newest: 'New', newestLink: '/new', entries: 9, matches: 3, match: 'New', matchLink: '/new' },
      'bakers/oven: New, and 1 more',
    ],
    [
      'closed',
      { state: 'open' },
      { state: 'merged', title: 'Add doors' },
      'bakers/oven is merged: Add doors',
    ],
    ['support 90', undefined, { supportEnds: '2027-01-31' }, 'The support of bakers/oven ends on 2027-01-31'],
    ['at least 20 commits', undefined, { commits: 21 }, 'bakers/oven had 21 commits in 90 days, at least 20'],
  ])('for “%s”: %o, now %o', (words, before, now, what) => {
    expect(called(words, before, now)).toBe(what)
  })

  it('says once that it is the support which ends', () => {
    const subject = recognise('eol nodejs/22')
    if (subject === undefined) throw new Error('nobody knows nodejs')
    const facts = [{ name: 'supportEnds', value: '2026-12-31' }]
    const cause = causeOf({ rule: { when: 'support', days: 90 }, subject }, undefined, facts, '2026-11-21')
    expect(cause?.what).toBe('The support of nodejs 22 ends on 2026-12-31')
  })

  it.each<[string, Facts | undefined, Facts]>([
    ['major', undefined, { version: '2.0.0' }],
    ['major', { version: '1.4.0' }, { version: '1.5.0' }],
    ['any', { version: '1.4.1' }, { version: '1.4.0' }],
    ['any', { version: '1.4.1' }, {}],
    ['at least 1.0', { version: '0.9.0' }, { version: '0.9.1' }],
    ['archived', undefined, { archived: true }],
    ['licence', { licence: 'MIT' }, {}],
    ['advisory', { advisories: 3 }, { advisories: 1 }],
    [
      'advisory',
      { advisories: 2, newest: 'GHSA-b', published: '2026-11-20' },
      { advisories: 1, newest: 'GHSA-a', published: '2026-11-01' },
    ],
    ['appears', undefined, { found: true }],
    ['entry', undefined, { newest: 'New' }],
    ['entry', { newest: 'New', newestOn: '2026-11-02' }, { newest: 'Old', newestOn: '2026-10-01' }],
    ['closed', { state: 'closed' }, { state: 'closed' }],
    ['support 30', undefined, { supportEnds: '2027-01-31' }],
    ['at least 20 commits', undefined, { commits: 19 }],
  ])('not for “%s”: %o, now %o', (words, before, now) => {
    expect(called(words, before, now)).toBeUndefined()
  })
})

it.each([
  ['page', 'https://example.org/news#:~:text=generally%20available', 'appears'],
  ['page', 'https://example.org/news', 'changes'],
  ['feed', 'https://example.org/feed.xml', 'entry'],
  ['github-issue', 'a/b#1', 'closed'],
  ['osv', 'npm/lodash', 'advisory'],
  ['endoflife', 'nodejs/22', 'support'],
  ['npm', 'left-pad', 'release'],
])('a %s such as %s is watched for %s where nobody says what for', (source, id, when) => {
  expect(usualRule({ source, id, label: id }).when).toBe(when)
})
