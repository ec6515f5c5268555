import { describe, expect, it } from 'vitest'
import type { WatchRule } from '../../src/plan/watch.ts'
import { recognise } from '../../src/sources/index.ts'
import type { Fact } from '../../src/sources/source.ts'
import { ruleWords } from '../../src/views/watch.ts'
import { causeOf } from '../../src/watching/causes.ts'
import { wantedWatch } from '../../src/watching/wanted-watch.ts'

const news = 'https://example.org/news'

describe('people call a rule by its name', () => {
  it.each<[string, WatchRule]>([
    ['npm:zod at least 4.0', { when: 'at-least', version: '4.0' }],
    ['npm:zod >= 4', { when: 'at-least', version: '4' }],
    ['crate tokio reaches 2.0+', { when: 'at-least', version: '2.0' }],
    ['npm:zod new major release', { when: 'release', level: 'major' }],
    ['npm:zod minor', { when: 'release', level: 'minor' }],
    ['npm:zod any', { when: 'release', level: 'any' }],
    ['crate wdk no breaking release for 6 months', { when: 'steady', months: 6 }],
    ['crate wdk no breaking changes for 6+ months', { when: 'steady', months: 6 }],
    ['a/b 20 commits a quarter', { when: 'commits', least: 20 }],
    ['a/b at least 20 commits', { when: 'commits', least: 20 }],
    ['a/b commits at least 20', { when: 'commits', least: 20 }],
    ['a/b archived', { when: 'archived' }],
    ['a/b licence changes', { when: 'licence' }],
    ['npm:zod license', { when: 'licence' }],
    ['osv npm/lodash advisory', { when: 'advisory' }],
    ['osv npm/lodash advisory high or above', { when: 'advisory', severity: 'high' }],
    ['osv npm/lodash advisory at severity moderate', { when: 'advisory', severity: 'medium' }],
    ['a/b critical advisory', { when: 'advisory', severity: 'critical' }],
    ['eol nodejs/22 support ends within 60 days', { when: 'support', days: 60 }],
    ['eol nodejs/22 support 60', { when: 'support', days: 60 }],
    [`page ${news} "is stable" appears`, { when: 'appears' }],
    [`page ${news} "not yet recommended" disappears`, { when: 'disappears' }],
    [`page ${news} "not yet recommended" text disappears`, { when: 'disappears' }],
    [`page ${news} changes`, { when: 'changes' }],
    ['a/b open issues at most 20', { when: 'number', fact: 'openIssues', most: 20 }],
    ['a/b at most 20 open issues', { when: 'number', fact: 'openIssues', most: 20 }],
    ['a/b#7 comments at least 10', { when: 'number', fact: 'comments', least: 10 }],
    [
      'https://example.org/s.json#/cover number at least 80.5',
      { when: 'number', fact: 'number', least: 80.5 },
    ],
    [`page ${news} "Coverage" value ≥ 80`, { when: 'number', fact: 'number', least: 80 }],
    ['a/b#7 merged', { when: 'closed' }],
    ['feed https://example.org/feed.xml "stable" new entry', { when: 'entry' }],
    [
      'npm:zod when  !deprecated &&  releases > 3',
      { when: 'expression', text: '!deprecated && releases > 3' },
    ],
  ])('watch add %s', async (words, rule) => {
    expect((await wantedWatch(words, 'IMD')).rule).toEqual(rule)
  })

  it('and each says in words what it waits for', async () => {
    const said = await Promise.all(
      ['a/b open issues at most 20', 'crate wdk no breaking release for 6 months', 'a/b high advisory'].map(
        async (words) => ruleWords((await wantedWatch(words, 'IMD')).rule),
      ),
    )
    expect(said).toEqual([
      'open issues of 20 at most',
      'no breaking release for 6 months',
      'a new advisory of severity high or above',
    ])
  })

  it.each([
    ['npm:zod archived', 'zod on npm does not tell what that asks for (archived).'],
    ['npm:zod 20 commits a quarter', 'zod on npm does not tell what that asks for (commits).'],
    ['crate tokio advisory', 'tokio on crates.io does not tell what that asks for (advisories).'],
    [`page ${news} appears`, 'Which sentence?'],
    ['a/b every full moon', 'a/b on GitHub I can watch, but “a/b every full moon” has no rule that I know.'],
    [
      'a/b stars at least 20',
      'a/b on GitHub I can watch, but “a/b stars at least 20” has no rule that I know.',
    ],
    ['nothing at all', '“nothing at all” is nothing that I can watch.'],
  ])('watch add %s is refused: %s', async (words, problem) => {
    await expect(wantedWatch(words, 'IMD')).rejects.toMatchObject({ message: problem })
  })

  it.each([
    ['', 'What shall I watch?', /^For example: npm:left-pad, /],
    [
      'left-pad',
      '“left-pad” is nothing that I can watch.',
      /^Say where it is: npm:left-pad, crate left-pad or/,
    ],
    ['zod major', '“zod major” is nothing that I can watch.', /^Say where it is: npm:zod, /],
    ['a feeling', '“a feeling” is nothing that I can watch.', /^For example: /],
    ['crate tokio advisory', 'tokio on crates.io does not tell', /watch IMD add osv crates\.io\/tokio$/],
    [
      'npm:@types/node advisory high',
      '@types/node on npm does not tell',
      /watch IMD add osv npm\/@types\/node$/,
    ],
    ...['CVE-2021-44228', 'CVE-2021-44228 advisory'].map((words): [string, string, RegExp] => [
      words,
      'What of the advisory CVE-2021-44228 shall call?',
      /watch IMD add CVE-2021-44228 advisory high, or when fixed != ""$/,
    ]),
    ['npm:zod archived', 'zod on npm does not tell', /watch IMD add npm:zod when deprecated$/],
  ])('watch add %s is refused, and what to say instead is told', async (words, problem, remedy) => {
    const refused = wantedWatch(words, 'IMD')
    await expect(refused).rejects.toMatchObject({ message: expect.stringContaining(problem) })
    await expect(refused).rejects.toMatchObject({ remedy: expect.stringMatching(remedy) })
  })

  it('and its sentence is what stands in quotation marks', async () => {
    const { subject } = await wantedWatch(`page ${news} "is stable" disappears`, 'IMD')
    expect(subject).toEqual(recognise(`page ${news} "is stable"`))
  })
})

describe('a rule that asks how things stand', () => {
  const today = '2026-11-21'
  const says = (rule: WatchRule, facts: Readonly<Record<string, Fact['value']>>) =>
    causeOf(
      { rule, subject: { source: 'github', id: 'a/b', label: 'a/b' } },
      undefined,
      Object.entries(facts).map(([name, value]) => ({ name, value })),
      today,
    )?.what

  it.each<[WatchRule, Readonly<Record<string, Fact['value']>>, string | undefined]>([
    [
      { when: 'steady', months: 6 },
      { breaking: '2026-05-21' },
      'a/b had no breaking release for 6 months, the last on 2026-05-21',
    ],
    [{ when: 'steady', months: 6 }, { breaking: '2026-05-22' }, undefined],
    [
      { when: 'steady', months: 12 },
      { breaking: '2025-11-21' },
      'a/b had no breaking release for 12 months, the last on 2025-11-21',
    ],
    [{ when: 'steady', months: 3 }, { breaking: '2026-08-31' }, undefined],
    [{ when: 'steady', months: 6 }, {}, undefined],
    [
      { when: 'number', fact: 'openIssues', most: 20 },
      { openIssues: 20 },
      'a/b has 20 open issues, at most 20',
    ],
    [{ when: 'number', fact: 'openIssues', most: 20 }, { openIssues: 21 }, undefined],
    [{ when: 'number', fact: 'openIssues', most: 20 }, {}, undefined],
    [{ when: 'number', fact: 'number', least: 80 }, { number: 80.5 }, 'a/b is 80.5, at least 80'],
    [{ when: 'number', fact: 'number', least: 80 }, { number: '80' }, undefined],
  ])('%o of %o', (rule, facts, what) => {
    expect(says(rule, facts)).toBe(what)
  })
})

describe('an advisory of a severity or above', () => {
  const rule: WatchRule = { when: 'advisory', severity: 'high' }
  const counts = (all: number, medium: number, severe: number): readonly Fact[] => [
    { name: 'advisories', value: all },
    { name: 'mediumAdvisories', value: medium },
    { name: 'severeAdvisories', value: severe },
    { name: 'newest', value: `GHSA-${all}` },
  ]
  const subject = { source: 'osv', id: 'npm/x', label: 'advisories for npm/x' }
  const said = (before: readonly Fact[], now: readonly Fact[]) =>
    causeOf({ rule, subject }, before, now, '2026-11-21')?.what

  it('calls for one that is as bad as that', () => {
    expect(said(counts(1, 1, 0), counts(2, 2, 1))).toBe(
      'advisories for npm/x has 1 advisory of severity high or above, 1 more than before, the newest GHSA-2',
    )
  })

  it('is silent of one that is not', () => {
    expect(said(counts(1, 1, 0), counts(2, 2, 0))).toBeUndefined()
  })
})
