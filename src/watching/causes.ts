import type { Watch, WatchRule } from '../plan/watch.ts'
import type { Fact } from '../sources/source.ts'
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

/** Reads `major`, `at least 1.0`, `archived`; a new major release where nothing is said. Undefined for other words. */
export function readWatchRule(words: string): WatchRule | undefined {
  const text = words.trim().toLowerCase()
  if (text === '' || /^(?:new )?major(?: releases?)?$/.test(text)) return { when: 'release', level: 'major' }
  if (/^(?:new )?minor(?: releases?)?$/.test(text)) return { when: 'release', level: 'minor' }
  if (/^(?:any|every|all|new)(?: releases?)?$/.test(text)) return { when: 'release', level: 'any' }
  if (/^archived$/.test(text)) return { when: 'archived' }
  if (/^licen[cs]e$/.test(text)) return { when: 'licence' }
  if (/^advisor(?:y|ies)$/.test(text)) return { when: 'advisory' }
  const version = /^(?:at least|>=|≥|reaches)\s*v?(\d+(?:\.\d+){0,3})\+?$/.exec(text)?.[1]
  return version === undefined || readVersion(version) === undefined
    ? undefined
    : { when: 'at-least', version }
}
