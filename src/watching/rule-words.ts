import type { WatchRule } from '../plan/watch.ts'
import type { Subject } from '../sources/source.ts'
import { readVersion } from '../sources/version.ts'

/** What a subject is watched for where nobody says what for. */
export function usualRule({ source, id }: Subject): WatchRule {
  switch (source) {
    case 'page':
      return { when: id.includes('#:~:text=') ? 'appears' : 'changes' }
    case 'feed':
      return { when: 'entry' }
    case 'github-issue':
      return { when: 'closed' }
    case 'osv':
      return { when: 'advisory' }
    case 'endoflife':
      return { when: 'support', days: 90 }
    default:
      return { when: 'release', level: 'major' }
  }
}

const plainRules: readonly (readonly [RegExp, WatchRule])[] = [
  [/^(?:new )?major(?: releases?)?$/, { when: 'release', level: 'major' }],
  [/^(?:new )?minor(?: releases?)?$/, { when: 'release', level: 'minor' }],
  [/^(?:any|every|all|new)(?: releases?)?$/, { when: 'release', level: 'any' }],
  [/^archived$/, { when: 'archived' }],
  [/^licen[cs]e$/, { when: 'licence' }],
  [/^advisor(?:y|ies)$/, { when: 'advisory' }],
  [/^appears?$/, { when: 'appears' }],
  [/^disappears?$/, { when: 'disappears' }],
  [/^changes?$/, { when: 'changes' }],
  [/^(?:entry|entries)$/, { when: 'entry' }],
  [/^(?:closed|merged)$/, { when: 'closed' }],
]

/** Reads `major`, `at least 1.0`, `archived`; what is usual for the subject where nothing is said. Undefined for other words. */
export function readWatchRule(words: string, subject: Subject): WatchRule | undefined {
  const text = words.trim().toLowerCase()
  if (text === '') return usualRule(subject)
  const plain = plainRules.find(([form]) => form.test(text))?.[1]
  if (plain !== undefined) return plain
  const days = /^(?:support(?: ends)?(?: within)?)\s+(\d{1,4})(?: days?)?$/.exec(text)?.[1]
  if (days !== undefined) return { when: 'support', days: Number(days) }
  const commits = /^(?:at least |>=\s*|≥\s*)?(\d{1,6})\+? commits(?: (?:a|per) quarter)?$/.exec(text)?.[1]
  if (commits !== undefined) return { when: 'commits', least: Number(commits) }
  const version = /^(?:at least|>=|≥|reaches)\s*v?(\d+(?:\.\d+){0,3})\+?$/.exec(text)?.[1]
  return version === undefined || readVersion(version) === undefined
    ? undefined
    : { when: 'at-least', version }
}
