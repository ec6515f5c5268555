import { factWords } from '../plan/fact-words.ts'
import type { Severity, WatchRule } from '../plan/watch.ts'
import { sources } from '../sources/index.ts'
import type { FactEntry, Subject } from '../sources/source.ts'
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

type Reading = (found: RegExpExecArray, facts: readonly FactEntry[]) => WatchRule | undefined

const count = '(\\d{1,9})'
const least = '(?:at least|no fewer than|more than or equal to|>=|≥)'
const most = '(?:at most|no more than|up to|<=|≤)'
const severities: Readonly<Record<string, Severity | undefined>> = {
  low: 'low',
  medium: 'medium',
  moderate: 'medium',
  high: 'high',
  critical: 'critical',
}
const severity = `(${Object.keys(severities).join('|')})`

/** Each preset with the words by which people call it. */
const presets: readonly (readonly [string, Reading | WatchRule])[] = [
  ['(?:new |next )?major(?: (?:version )?releases?| version)?', { when: 'release', level: 'major' }],
  ['(?:new |next )?minor(?: (?:version )?releases?| version)?', { when: 'release', level: 'minor' }],
  ['(?:any|every|all|new)(?: new)?(?: releases?| version)?|releases?', { when: 'release', level: 'any' }],
  [
    `(?:version )?(?:${least}|reaches|from)\\s*(?:version )?v?(\\d+(?:\\.\\d+){0,3})\\+?`,
    ([, version = '']) => (readVersion(version) === undefined ? undefined : { when: 'at-least', version }),
  ],
  [
    `(?:no breaking (?:releases?|changes?) (?:for|in)|(?:steady|stable) (?:for )?)\\s*${count}\\+? months?`,
    ([, months]) => ({ when: 'steady', months: Number(months) }),
  ],
  [
    `(?:${least}\\s*)?${count}\\+? commits(?: (?:a|per|each) quarter)?|commits(?: (?:a|per) quarter)?:? ${least}\\s*${count}`,
    ([, before, after]) => ({ when: 'commits', least: Number(before ?? after) }),
  ],
  ['(?:is )?archived', { when: 'archived' }],
  ['licen[cs]e(?: (?:is )?chang(?:es|ed|e))?', { when: 'licence' }],
  ['(?:new |any )?advisor(?:y|ies)', { when: 'advisory' }],
  [
    `(?:new )?advisor(?:y|ies)(?: (?:at|of))?(?: severity)?(?: ${least})? ${severity}(?: or (?:above|higher|worse))?`,
    ([, word = '']) => advisoryAt(word),
  ],
  [`${severity} advisor(?:y|ies)`, ([, word = '']) => advisoryAt(word)],
  [
    `(?:support(?: ends)?|end of (?:life|support)|eol)(?: (?:with)?in)?\\s+${count}(?: days?)?`,
    ([, days]) => ({ when: 'support', days: Number(days) }),
  ],
  ['(?:text )?appears?', { when: 'appears' }],
  ['(?:text )?disappears?', { when: 'disappears' }],
  ['(?:text )?(?:changes?|changed)', { when: 'changes' }],
  ['(?:any |new )?(?:entry|entries)', { when: 'entry' }],
  ['(?:is )?(?:closed|merged|closed or merged)', { when: 'closed' }],
  [
    `([a-z][a-z ]*?)(?: is| are)?:?\\s+${least}\\s*(-?\\d{1,12}(?:\\.\\d{1,6})?)`,
    ([, name = '', number], facts) => numberRule(name, { least: Number(number) }, facts),
  ],
  [
    `([a-z][a-z ]*?)(?: is| are)?:?\\s+${most}\\s*(-?\\d{1,12}(?:\\.\\d{1,6})?)`,
    ([, name = '', number], facts) => numberRule(name, { most: Number(number) }, facts),
  ],
  [
    `${least}\\s*${count} ([a-z][a-z ]*)`,
    ([, number, name = ''], facts) => numberRule(name, { least: Number(number) }, facts),
  ],
  [
    `${most}\\s*${count} ([a-z][a-z ]*)`,
    ([, number, name = ''], facts) => numberRule(name, { most: Number(number) }, facts),
  ],
]

function advisoryAt(word: string): WatchRule | undefined {
  const found = severities[word]
  return found && { when: 'advisory', severity: found }
}

/** A bound of a number, where the upstream has a number of that name. */
function numberRule(
  name: string,
  bound: { readonly least: number } | { readonly most: number },
  facts: readonly FactEntry[],
): WatchRule | undefined {
  const wanted = name.trim() === 'value' ? 'number' : name.trim()
  const found = facts.find((one) => one.type === 'number' && factWords(one.name) === wanted)
  return found && { when: 'number', fact: found.name, ...bound }
}

/**
 * Reads `major`, `at least 1.0`, `open issues at most 20`, `when archived || atLeast(version, "2.0")`; what is usual for
 * the subject where nothing is said. Undefined for other words.
 */
export function readWatchRule(words: string, subject: Subject): WatchRule | undefined {
  const expression = /^when\s+([\s\S]+)$/i.exec(words.trim())?.[1]
  if (expression !== undefined) return { when: 'expression', text: expression.replace(/\s+/g, ' ').trim() }
  const text = words.trim().toLowerCase().replace(/\s+/g, ' ')
  if (text === '') return usualRule(subject)
  const { facts = [] } = sources.find(({ name }) => name === subject.source) ?? {}
  for (const [form, reading] of presets) {
    const found = new RegExp(`^(?:${form})$`).exec(text)
    if (found === null) continue
    const rule = typeof reading === 'function' ? reading(found, facts) : reading
    if (rule !== undefined) return rule
  }
  return undefined
}
