import { advisoriesFrom, askedFacts } from '../plan/asked-facts.ts'
import { dayAfter } from '../plan/day.ts'
import { factWords } from '../plan/fact-words.ts'
import type { Severity, Watch, WatchRule } from '../plan/watch.ts'
import { compareVersions, compatibility, readVersion } from '../sources/version.ts'
import { type Facts, factIn, numberOf, textOf } from './facts-in.ts'

/** Why a rule calls people: what was seen, in words, and a name for it that never comes twice. */
export interface Cause {
  readonly name: string
  readonly what: string
}

/**
 * What a rule makes of the facts that were read now and before. The first look at an upstream is what later ones are
 * compared with: only what is asked for absolutely, such as a version to reach, can be true then. `says` is what an
 * expression came to.
 */
export function causeOf(
  { rule, subject }: Pick<Watch, 'rule' | 'subject'>,
  before: Facts | undefined,
  now: Facts,
  today: string,
  says?: boolean,
): Cause | undefined {
  const { label } = subject
  switch (rule.when) {
    case 'release':
      return released(
        rule.level,
        label,
        before && (textOf(before, 'version') ?? null),
        textOf(now, 'version'),
      )
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
    case 'advisory':
      return advised(rule.severity, label, before, now)
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
    case 'entry':
      return entered(label, before, now)
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
      const support = supportOf(subject, now)
      if (ends !== undefined && ends <= dayAfter(today, rule.days))
        return { name: `support ends ${ends}`, what: `${support} ends on ${ends}` }
      // The day on which it ended may be known to nobody.
      return factIn(now, 'supported') === false
        ? { name: `support ended ${textOf(now, 'cycle') ?? ''}`.trim(), what: `${support} has ended` }
        : undefined
    }
    case 'commits': {
      const count = numberOf(now, 'commits')
      if (count === undefined || count < rule.least) return undefined
      return {
        name: `commits ${rule.least}`,
        what: `${label} had ${count} commits in 90 days, at least ${rule.least}`,
      }
    }
    case 'steady': {
      const breaking = textOf(now, 'breaking')
      if (breaking === undefined || monthsAfter(breaking, rule.months) > today) return undefined
      return {
        name: `steady ${rule.months}`,
        what: `${label} had no breaking release for ${rule.months} months, the last on ${breaking}`,
      }
    }
    case 'number': {
      const { fact, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = rule
      const value = numberOf(now, fact)
      if (value === undefined || value < least || value > most) return undefined
      const bound = rule.least === undefined ? `at most ${most}` : `at least ${least}`
      return {
        name: `number ${fact} ${bound}`,
        what: `${label} ${fact === 'number' ? `is ${value}` : `has ${value} ${factWords(fact)}`}, ${bound}`,
      }
    }
    case 'expression': {
      if (says !== true) return undefined
      const seen = tellsOfChange(rule) ? askedFacts(rule).map((name) => factIn(now, name) ?? '') : []
      return { name: ['expression', rule.text, ...seen].join(' '), what: `${label}: ${rule.text}` }
    }
  }
}

/** What ends, with the line of versions that it is of; some labels say already that it is the support. */
export function supportOf(subject: Watch['subject'], facts: Facts): string {
  const name = subject.label.replace(/^support of /, '')
  const line = lineOf(subject, facts)
  return `The support of ${name}${line === undefined ? '' : ` ${line}`}`
}

/** The line of versions that was read, where a product is watched and nobody named one. */
export function lineOf({ source, id }: Watch['subject'], facts: Facts): string | undefined {
  return source === 'endoflife' && !id.includes('/') ? textOf(facts, 'cycle') : undefined
}

export function advisories(count: number): string {
  return count === 1 ? 'advisory' : 'advisories'
}

/** An expression that compares with the look before tells what happened, which is true for one look. */
export function tellsOfChange(rule: WatchRule): boolean {
  return rule.when === 'expression' && /\bbefore\b/.test(rule.text)
}

function advised(
  severity: Severity | undefined,
  label: string,
  before: Facts | undefined,
  now: Facts,
): Cause | undefined {
  const name = advisoriesFrom[severity ?? 'low']
  const [was, is] = [numberOf(before, name), numberOf(now, name)]
  if (is === undefined || was === undefined) return undefined
  const newest = textOf(now, 'newest')
  // One that was withdrawn meanwhile hides one that came, if they are only counted.
  const isReplaced = severity === undefined && is <= was && isPublishedLater(before, now)
  if (is <= was && !isReplaced) return undefined
  const noun = advisories(is)
  const sort = severity === undefined ? noun : `${noun} of severity ${severity} or above`
  const than = isReplaced ? 'not the same as before' : `${is - was} more than before`
  return {
    name: `${name} ${is} ${newest ?? ''}`.trim(),
    what: `${label} has ${is} ${sort}, ${than}${newest === undefined ? '' : `, the newest ${newest}`}`,
  }
}

/** Entries that were not there before stand first, whatever day they bear. */
function entered(label: string, before: Facts | undefined, now: Facts): Cause | undefined {
  const [name, counted, last] =
    factIn(now, 'matches') === undefined
      ? ['newest', 'entries', 'lastEntries']
      : ['match', 'matches', 'lastMatches']
  const addressOf = (facts: Facts | undefined) => textOf(facts, `${name}Link`) ?? textOf(facts, name)
  const [was, is] = [addressOf(before), addressOf(now)]
  if (before === undefined || is === undefined) return undefined
  // Where there was none there are no letters of any.
  const known = textOf(before, last)?.split(' ')
  const fresh = known && newOnes(textOf(now, last), known)
  const isNew = fresh === undefined ? was !== is && !isEarlier(name, before, now) : fresh > 0
  if (!isNew) return undefined
  const more = (fresh ?? (numberOf(now, counted) ?? 0) - (numberOf(before, counted) ?? 0)) - 1
  const others = more > 0 ? `, and ${more} more` : ''
  return { name: `entry ${is}`, what: `${label}: ${textOf(now, name) ?? is}${others}` }
}

/** How many letters stand in front of the first that are known. */
function newOnes(letters = '', known: readonly string[]): number {
  const all = letters.split(' ')
  const first = all.findIndex((one) => known.includes(one))
  return first < 0 ? all.length : first
}

function isEarlier(name: string, before: Facts, now: Facts): boolean {
  const [was, is] = [textOf(before, `${name}On`), textOf(now, `${name}On`)]
  return was !== undefined && is !== undefined && is < was
}

function isPublishedLater(before: Facts | undefined, now: Facts): boolean {
  const [was, is] = [textOf(before, 'published'), textOf(now, 'published')]
  return was !== undefined && is !== undefined && is > was
}

/** A day of which the same number of the month, so many months on, can be compared with days; it need not exist. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}

/** Never for a version that is not above the last one; `was` is null where there was none at the look before. */
function released(
  level: 'any' | 'minor' | 'major',
  label: string,
  was: string | null | undefined,
  is: string | undefined,
): Cause | undefined {
  if (was === null && is !== undefined)
    return { name: `release ${is}`, what: `${label} released ${is}, its first version` }
  if (typeof was !== 'string' || is === undefined || compareVersions(is, was) <= 0) return undefined
  const [old, fresh] = [readVersion(was), readVersion(is)]
  if (old === undefined || fresh === undefined) return undefined
  const isMajor = compatibility(old) !== compatibility(fresh)
  const isMinor = isMajor || old.major !== fresh.major || old.minor !== fresh.minor
  if ((level === 'major' && !isMajor) || (level === 'minor' && !isMinor)) return undefined
  return { name: `release ${is}`, what: `${label} released ${is}, after ${was}` }
}
