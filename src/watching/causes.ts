import { dayAfter } from '../plan/day.ts'
import type { Watch, WatchRule } from '../plan/watch.ts'
import type { Fact, Subject } from '../sources/source.ts'
import { compareVersions, compatibility, readVersion } from '../sources/version.ts'

/** Why a rule calls people: what was seen, in words, and a name for it that never comes twice. */
export interface Cause {
  readonly name: string
  readonly what: string
}

type Facts = readonly Fact[]

/**
 * What a rule makes of the facts that were read now and before. The first look at an upstream is what later ones are
 * compared with: only what is asked for absolutely, such as a version to reach, can be true then.
 */
export function causeOf(
  { rule, subject }: Pick<Watch, 'rule' | 'subject'>,
  before: Facts | undefined,
  now: Facts,
  today: string,
): Cause | undefined {
  const { label } = subject
  switch (rule.when) {
    case 'release':
      return released(rule.level, label, textOf(before, 'version'), textOf(now, 'version'))
    case 'at-least': {
      const version = textOf(now, 'version')
      if (version === undefined || compareVersions(version, rule.version) < 0) return undefined
      return {
        name: `at least ${rule.version}`,
        what: `${label} has reached ${version}, at least ${rule.version}`,
      }
    }
    case 'archived':
      return factIn(now, 'archived') === true && factIn(before, 'archived') !== true && before !== undefined
        ? { name: 'archived', what: `${label} is archived` }
        : undefined
    case 'licence': {
      const [was, is] = [textOf(before, 'licence'), textOf(now, 'licence')]
      if (was === undefined || is === undefined || was === is) return undefined
      return { name: `licence ${is}`, what: `The licence of ${label} changed from ${was} to ${is}` }
    }
    case 'advisory': {
      const [was, is] = [factIn(before, 'advisories'), factIn(now, 'advisories')]
      if (typeof is !== 'number' || typeof was !== 'number' || is <= was) return undefined
      return { name: `advisories ${is}`, what: `${label} has ${is} advisories, ${is - was} more than before` }
    }
    case 'appears':
    case 'disappears': {
      const isThere = rule.when === 'appears'
      if (factIn(now, 'found') !== isThere || before === undefined || factIn(before, 'found') === isThere)
        return undefined
      const passage = textOf(isThere ? now : before, 'passage') ?? ''
      return {
        name: `${rule.when} ${passage.slice(0, 80)}`,
        what: `${label} ${isThere ? 'says now' : 'says no more'}: ${passage}`,
      }
    }
    case 'changes': {
      const [was, is] = [textOf(before, 'fingerprint'), textOf(now, 'fingerprint')]
      return was === undefined || is === undefined || was === is
        ? undefined
        : { name: `changes ${is}`, what: `${label} says something else than before` }
    }
    case 'entry': {
      const name = factIn(now, 'matches') === undefined ? 'newest' : 'match'
      const [was, is] = [
        textOf(before, `${name}Link`) ?? textOf(before, name),
        textOf(now, `${name}Link`) ?? textOf(now, name),
      ]
      if (before === undefined || is === undefined || was === is) return undefined
      return { name: `entry ${is}`, what: `${label}: ${textOf(now, name) ?? is}` }
    }
    case 'closed': {
      const state = textOf(now, 'state')
      if (
        state === undefined ||
        state === 'open' ||
        before === undefined ||
        textOf(before, 'state') === state
      )
        return undefined
      return {
        name: `closed ${state} ${textOf(now, 'closed') ?? ''}`,
        what: `${label} is ${state}: ${textOf(now, 'title') ?? ''}`,
      }
    }
    case 'support': {
      const ends = textOf(now, 'supportEnds')
      if (ends === undefined || ends > dayAfter(today, rule.days)) return undefined
      return { name: `support ends ${ends}`, what: `The support of ${label} ends on ${ends}` }
    }
    case 'commits': {
      const count = factIn(now, 'commits')
      if (typeof count !== 'number' || count < rule.least) return undefined
      return {
        name: `commits ${rule.least}`,
        what: `${label} had ${count} commits in 90 days, at least ${rule.least}`,
      }
    }
  }
}

/** Never for a version that is not above the last one. */
function released(
  level: 'any' | 'minor' | 'major',
  label: string,
  was: string | undefined,
  is: string | undefined,
): Cause | undefined {
  if (was === undefined || is === undefined || compareVersions(is, was) <= 0) return undefined
  const [old, fresh] = [readVersion(was), readVersion(is)]
  if (old === undefined || fresh === undefined) return undefined
  const isMajor = compatibility(old) !== compatibility(fresh)
  const isMinor = isMajor || old.major !== fresh.major || old.minor !== fresh.minor
  if ((level === 'major' && !isMajor) || (level === 'minor' && !isMinor)) return undefined
  return { name: `release ${is}`, what: `${label} released ${is}, after ${was}` }
}

function factIn(facts: Facts | undefined, name: string): Fact['value'] | undefined {
  return facts?.find((fact) => fact.name === name)?.value
}

function textOf(facts: Facts | undefined, name: string): string | undefined {
  const value = factIn(facts, name)
  return typeof value === 'string' ? value : undefined
}

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
