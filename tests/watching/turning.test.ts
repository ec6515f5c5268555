import { expect, it } from 'vitest'
import type { WatchRule } from '../../src/plan/watch.ts'
import type { Fact } from '../../src/sources/source.ts'
import { turnedBack } from '../../src/watching/turned-back.ts'

type Facts = Readonly<Record<string, Fact['value']>>

const subject = { source: 'github', id: 'bakers/oven', label: 'bakers/oven' }
const factsOf = (facts: Facts): readonly Fact[] =>
  Object.entries(facts).map(([name, value]) => ({ name, value }))

const now = (rule: WatchRule, before: Facts, after: Facts, is: Facts, says?: boolean) =>
  turnedBack(
    { rule, subject },
    { before: factsOf(before), after: factsOf(after) },
    { facts: factsOf(is), today: '2026-11-21', says },
  )

it.each<[string, WatchRule, Facts, Facts, Facts, string | undefined]>([
  [
    'a version that was yanked',
    { when: 'at-least', version: '1.0' },
    { version: '0.9.0' },
    { version: '1.0.0' },
    { version: '0.9.0' },
    'bakers/oven is at 0.9.0 now: 1.0.0 was taken back',
  ],
  [
    'the only version',
    { when: 'release', level: 'any' },
    {},
    { version: '1.0.0' },
    {},
    'bakers/oven has no version any more: 1.0.0 is gone',
  ],
  [
    'a version that its makers advise against',
    { when: 'release', level: 'major' },
    { version: '1.0.0' },
    { version: '2.0.0', deprecated: false },
    { version: '2.0.0', deprecated: true },
    'The makers of bakers/oven advise against 2.0.0 now',
  ],
  [
    'a version with an advisory',
    { when: 'release', level: 'major' },
    { version: '1.0.0' },
    { version: '2.0.0', advisories: 1 },
    { version: '2.0.1', advisories: 2 },
    'bakers/oven has 2 advisories now, 1 more than when 2.0.0 was seen',
  ],
  [
    'a version that others follow',
    { when: 'release', level: 'major' },
    {},
    { version: '2.0.0' },
    { version: '3.0.0' },
    undefined,
  ],
  [
    'a repository that is worked on again',
    { when: 'archived' },
    { archived: false },
    { archived: true },
    { archived: false },
    'bakers/oven is archived no more',
  ],
  [
    'a licence that is as before',
    { when: 'licence' },
    { licence: 'MIT' },
    { licence: 'BUSL' },
    { licence: 'MIT' },
    'The licence of bakers/oven is MIT again',
  ],
  [
    'a licence that is a third one',
    { when: 'licence' },
    { licence: 'MIT' },
    { licence: 'BUSL' },
    { licence: 'GPL-3.0' },
    undefined,
  ],
  [
    'an advisory that was withdrawn',
    { when: 'advisory' },
    { advisories: 1 },
    { advisories: 2 },
    { advisories: 1 },
    'bakers/oven has 1 advisory now, no longer 2',
  ],
  [
    'a sentence that is back',
    { when: 'disappears' },
    { found: true, passage: 'beta' },
    { found: false },
    { found: true, passage: 'still beta' },
    'bakers/oven says again: still beta',
  ],
  [
    'a page that is as before',
    { when: 'changes' },
    { fingerprint: 'a' },
    { fingerprint: 'b' },
    { fingerprint: 'a' },
    'bakers/oven says again what it said before',
  ],
  [
    'an issue that was opened again',
    { when: 'closed' },
    { state: 'open' },
    { state: 'closed' },
    { state: 'open' },
    'bakers/oven is open again',
  ],
  [
    'support that was prolonged',
    { when: 'support', days: 90 },
    {},
    { supportEnds: '2027-01-31' },
    { supportEnds: '2028-01-31' },
    'The support of bakers/oven ends on 2028-01-31 now, no longer on 2027-01-31',
  ],
  [
    'a breaking release after a quiet time',
    { when: 'steady', months: 6 },
    {},
    { breaking: '2026-01-01' },
    { breaking: '2026-11-20' },
    'bakers/oven had a breaking release on 2026-11-20',
  ],
  [
    'a number above what was asked',
    { when: 'number', fact: 'openIssues', most: 20 },
    {},
    { openIssues: 19 },
    { openIssues: 25 },
    'It is 25 now, no longer 19',
  ],
  [
    'a number that is not told any more',
    { when: 'number', fact: 'openIssues', most: 20 },
    {},
    { openIssues: 19 },
    {},
    undefined,
  ],
  [
    'an entry that others follow',
    { when: 'entry' },
    { newest: 'a' },
    { newest: 'b' },
    { newest: 'c' },
    undefined,
  ],
])('%s: %o, %o, %o, now %o', (_, rule, before, after, is, what) => {
  expect(now(rule, before, after, after)).toBeUndefined()
  expect(now(rule, before, after, is)).toBe(what)
})

it('an expression turns back when it is false, and not when it asks for what was not read', () => {
  const rule: WatchRule = { when: 'expression', text: 'archived' }
  expect(now(rule, {}, { archived: true }, { archived: false }, false)).toBe('It is no longer true: archived')
  expect(now(rule, {}, { archived: true }, {}, undefined)).toBeUndefined()
})
