import type { Watch, WatchRule } from '../plan/watch.ts'

type Typed = readonly [words: string, rule: WatchRule]

const ofReleases: readonly Typed[] = [
  ['minor', { when: 'release', level: 'minor' }],
  ['major', { when: 'release', level: 'major' }],
  ['any', { when: 'release', level: 'any' }],
  ['at least 1.0', { when: 'at-least', version: '1.0' }],
  ['no breaking release for 6 months', { when: 'steady', months: 6 }],
  ['licence', { when: 'licence' }],
]

/** Some rules of each source, as they are typed; what is not said of a page has no sentence to look for. */
const rules: Readonly<Record<string, readonly Typed[]>> = {
  crates: ofReleases,
  npm: ofReleases,
  pypi: [...ofReleases, ['advisory', { when: 'advisory' }]],
  github: [...ofReleases, ['archived', { when: 'archived' }]],
  'github-issue': [
    ['closed', { when: 'closed' }],
    ['comments at least 20', { when: 'number', fact: 'comments', least: 20 }],
  ],
  osv: [
    ['advisory high', { when: 'advisory', severity: 'high' }],
    ['advisory', { when: 'advisory' }],
  ],
  endoflife: [
    ['minor', { when: 'release', level: 'minor' }],
    ['support ends within 30 days', { when: 'support', days: 30 }],
  ],
  feed: [['entry', { when: 'entry' }]],
  page: [['changes', { when: 'changes' }]],
}

/** Rules that one could give a watch instead of its own, as they are typed. */
export function otherRules({ subject, rule }: Pick<Watch, 'subject' | 'rule'>): readonly string[] {
  const own = JSON.stringify(rule)
  return (rules[subject.source] ?? []).flatMap(([words, one]) => (JSON.stringify(one) === own ? [] : [words]))
}

/** What to type for another rule, behind the command; nothing where there is no other to name. */
export function anotherRule(watch: Pick<Watch, 'id' | 'subject' | 'rule'> | undefined): string {
  const [words] = watch === undefined ? [] : otherRules(watch)
  return words === undefined ? '' : `, or another rule: set ${watch?.id} ${words}`
}
