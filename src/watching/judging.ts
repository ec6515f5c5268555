import type { Firing, Watch, WatchRule } from '../plan/watch.ts'
import { compareVersions } from '../sources/version.ts'
import { type Cause, causeOf, tellsOfChange } from './causes.ts'
import { type Facts, textOf } from './facts-in.ts'
import { ruleTraits } from './rule-traits.ts'

/** What a look at an upstream found. */
export interface Found {
  readonly facts: Facts
  /** The day in the plan's zone. */
  readonly today: string
  /** What an expression came to; undefined where it asks for what is not known. */
  readonly says?: boolean | undefined
}

/** What a watch keeps in mind from one look to the next. */
export type Memory = Pick<Watch, 'highest' | 'holds' | 'pending'>

export interface Judged {
  readonly memory: Memory
  /** What calls people now. */
  readonly cause?: Cause
}

/**
 * Judges what a look found: fires for what is new, never for a version that is not above the highest ever seen, never
 * twice for one cause, and only once it was found in enough looks in a row. `fired` is what the watch fired before.
 */
export function judge(watch: Watch, { facts, today, says }: Found, fired: readonly Firing[]): Judged {
  const { rule, seen, pending } = watch
  const { firesFor, ofVersions } = ruleTraits[rule.when]
  const isOfState = firesFor === 'state'
  const version = textOf(facts, 'version')
  const wasHighest = watch.highest ?? textOf(seen?.facts, 'version')
  // A version that was no match does not count as seen: a slip such as 99.0 would keep all others from being told.
  const isRefused = ofVersions && version !== undefined && refusedVersions(fired).has(version)
  const highest = isRefused ? wasHighest : higher(wasHighest, version)
  const before = pending?.before ?? seen?.facts
  const found = isRefused ? undefined : causeOf(watch, withVersion(before, wasHighest), facts, today, says)
  const kept: Memory = highest === undefined ? {} : { highest }
  if (found === undefined) return { memory: isOfState ? { ...kept, holds: false } : kept }

  const cause: Cause = { ...found, name: nameAgain(found.name, rule, facts, fired) }
  if (isOfState) {
    if (watch.holds ?? fired.some(stands)) return { memory: { ...kept, holds: true } }
    const isAgain = rule.when === 'at-least' && fired.length > 0
    if (isAgain && wasHighest !== undefined && compareVersions(version ?? '', wasHighest) <= 0)
      return { memory: { ...kept, holds: false } }
  }
  // Words around a sentence can change while it is there.
  const isFoundAgain = pending?.name === cause.name || firesFor === 'turn'
  const looks = (isFoundAgain ? (pending?.looks ?? 0) : 0) + 1
  if (looks < looksNeeded(watch, fired)) {
    const others = pending === undefined || isFoundAgain ? 0 : (pending.others ?? 0) + 1
    return { memory: { ...kept, pending: { name: cause.name, looks, ...(before && { before }), others } } }
  }
  return { memory: isOfState ? { ...kept, holds: true } : kept, cause }
}

/**
 * In so many looks in a row a thing must be found: pages are rebuilt and answer by chance, so in two; and the more
 * often what a rule found has turned back, the longer it must last. A version is known by its number, and nobody should
 * wait to hear of an advisory.
 */
export function looksNeeded(
  { rule, subject }: Pick<Watch, 'rule' | 'subject'>,
  fired: readonly Firing[],
): number {
  if (tellsOfChange(rule)) return 1
  const least = subject.source === 'page' ? 2 : 1
  if (ruleTraits[rule.when].firesFor === 'thing' || rule.when === 'at-least' || rule.when === 'advisory')
    return least
  return least * 2 ** Math.min(fired.filter(({ turned }) => turned !== undefined).length, 3)
}

/** So many looks in a row that each found something else make a page restless. */
const restless = 4

/** What is read differs at every look: looking soon again makes sure of nothing. */
export function isRestless({ pending }: Memory): boolean {
  return (pending?.others ?? 0) + 1 >= restless
}

/** It has fired, and nobody said that it was no match; nor has it turned back. */
function stands({ status, turned }: Firing): boolean {
  return status !== 'no-match' && turned === undefined
}

function refusedVersions(fired: readonly Firing[]): ReadonlySet<string> {
  return new Set(
    fired.flatMap(({ status, after }) => (status === 'no-match' ? (textOf(after, 'version') ?? []) : [])),
  )
}

/** What has turned back can become so again, and is another cause then. */
function nameAgain(name: string, rule: WatchRule, now: Facts, fired: readonly Firing[]): string {
  const { firesFor } = ruleTraits[rule.when]
  if (rule.when === 'release' || rule.when === 'entry' || firesFor === 'event') return name
  const ends = (facts: Facts | undefined) => textOf(facts, 'supportEnds')
  const over = fired.filter(({ status, turned, after }) => {
    if (rule.when === 'support') return turned !== undefined && ends(after) === ends(now)
    return turned !== undefined || (status === 'no-match' && firesFor === 'state')
  }).length
  return over === 0 ? name : `${name} (${over + 1})`
}

function higher(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return compareVersions(other, one) > 0 ? other : one
}

/** The facts with the highest version in place of the last one, which may have been taken back meanwhile. */
function withVersion(facts: Facts | undefined, version: string | undefined): Facts | undefined {
  if (facts === undefined || version === undefined) return facts
  return [...facts.filter(({ name }) => name !== 'version'), { name: 'version', value: version }]
}
