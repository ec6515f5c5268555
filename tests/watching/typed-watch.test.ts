import { describe, expect, it } from 'vitest'
import { sources } from '../../src/sources/index.ts'
import { readWatchRule } from '../../src/watching/rule-words.ts'
import { typedRule, typedWatch } from '../../src/watching/typed-watch.ts'
import { wantedWatch } from '../../src/watching/wanted-watch.ts'

const added = [
  // Of a single advisory it has to be said what calls.
  ...sources.flatMap(({ examples }) =>
    examples.map((one) => (/^(?:CVE|GHSA)/.test(one) ? `${one} advisory high` : one)),
  ),
  'CVE-2021-44228 when fixed != ""',
  'npm @types/node minor',
  'crate tokio at least 2.0.1',
  'pypi requests any',
  'osv crates.io/tokio advisory high',
  'github rust-lang/rust 20 commits a quarter',
  'github rust-lang/rust no breaking release for 6 months',
  'github rust-lang/rust open issues at most 20',
  'rust-lang/rust archived',
  'rust-lang/rust licence',
  'rust-lang/rust when archived || openIssues > 20',
  'rust-lang/rust#120 closed',
  'eol nodejs/22 support ends within 30 days',
  'feed https://example.org/feed.xml "well-known" "stable"',
  'page https://example.org/news "generally available" disappears',
  'page https://example.org/news changes',
  'page https://example.org/news "downloads" number at least 80.5',
  'https://example.org/status.json#/a/b number at most -3',
]

it.each(added)('is watched again by the line that is given for it: %s', async (line) => {
  const watch = await wantedWatch(line, 'IMD')
  expect(await wantedWatch(typedWatch(watch), 'IMD')).toEqual(watch)
})

describe('every number that a source tells', () => {
  for (const { name, facts } of sources)
    for (const fact of facts.filter((one) => one.type === 'number' && one.name !== 'commits'))
      it(`is written as a rule reads it: ${fact.name} of ${name}`, () => {
        const rule = { when: 'number', fact: fact.name, least: 3 } as const
        expect(readWatchRule(typedRule(rule), { source: name, id: '', label: '' })).toEqual(rule)
      })
})
