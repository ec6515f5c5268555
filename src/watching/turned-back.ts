import type { Firing, Watch } from '../plan/watch.ts'
import { compareVersions } from '../sources/version.ts'
import { advisories, causeOf, supportOf, tellsOfChange } from './causes.ts'
import { type Facts, factIn, numberOf, textOf } from './facts-in.ts'
import type { Found } from './judging.ts'

/** What an upstream shows now that it no longer shows what a rule had fired for; undefined while it does. */
export function turnedBack(
  watch: Pick<Watch, 'rule' | 'subject'>,
  { before, after }: Pick<Firing, 'before' | 'after'>,
  { facts, today, says }: Found,
): string | undefined {
  if (after === undefined) return undefined
  const { rule, subject } = watch
  const { label } = subject
  switch (rule.when) {
    case 'release':
    case 'at-least':
      return versionTurned(label, after, facts)
    case 'archived':
      return factIn(facts, 'archived') === false ? `${label} is archived no more` : undefined
    case 'licence': {
      const is = textOf(facts, 'licence')
      return is !== undefined && is === textOf(before, 'licence')
        ? `The licence of ${label} is ${is} again`
        : undefined
    }
    case 'advisory': {
      const [was, is] = [numberOf(after, 'advisories'), numberOf(facts, 'advisories')]
      return was !== undefined && is !== undefined && is < was
        ? `${label} has ${is} ${advisories(is)} now, no longer ${was}`
        : undefined
    }
    case 'appears':
    case 'disappears': {
      const found = factIn(facts, 'found')
      if (found === undefined || found === (rule.when === 'appears')) return undefined
      return found
        ? `${label} says again: ${textOf(facts, 'passage') ?? ''}`
        : `${label} says no more: ${textOf(after, 'passage') ?? ''}`
    }
    case 'changes': {
      const is = textOf(facts, 'fingerprint')
      return is !== undefined && is === textOf(before, 'fingerprint')
        ? `${label} says again what it said before`
        : undefined
    }
    case 'entry':
      return undefined
    case 'closed':
      return textOf(facts, 'state') === 'open' ? `${label} is open again` : undefined
    case 'support': {
      // That of a newer line says nothing of the one that was told of.
      if (textOf(after, 'cycle') !== textOf(facts, 'cycle')) return undefined
      const [was, is] = [textOf(after, 'supportEnds'), textOf(facts, 'supportEnds')]
      const support = supportOf(subject, facts)
      if (was === undefined)
        return factIn(facts, 'supported') === true ? `${support} has not ended after all` : undefined
      return is !== undefined && is > was ? `${support} ends on ${is} now, no longer on ${was}` : undefined
    }
    case 'steady': {
      const is = textOf(facts, 'breaking')
      return is !== undefined && is > (textOf(after, 'breaking') ?? is)
        ? `${label} had a breaking release on ${is}`
        : undefined
    }
    case 'commits':
    case 'number': {
      const name = rule.when === 'commits' ? 'commits' : rule.fact
      const is = numberOf(facts, name)
      return is !== undefined && causeOf(watch, undefined, facts, today) === undefined
        ? `It is ${is} now, no longer ${numberOf(after, name) ?? 'as it was'}`
        : undefined
    }
    case 'expression':
      return says === false && !tellsOfChange(rule) ? `It is no longer true: ${rule.text}` : undefined
  }
}

/** A version was taken back or advised against, or is known to be weak now. */
function versionTurned(label: string, after: Facts, now: Facts): string | undefined {
  const [shown, is] = [textOf(after, 'version'), textOf(now, 'version')]
  if (shown === undefined) return undefined
  if (is === undefined) return `${label} has no version any more: ${shown} is gone`
  if (compareVersions(is, shown) < 0) return `${label} is at ${is} now: ${shown} was taken back`
  if (is === shown && factIn(now, 'deprecated') === true && factIn(after, 'deprecated') !== true)
    return `The makers of ${label} advise against ${shown} now`
  const [had, has] = [numberOf(after, 'advisories'), numberOf(now, 'advisories')]
  return had !== undefined && has !== undefined && has > had
    ? `${label} has ${has} ${advisories(has)} now, ${has - had} more than when ${shown} was seen`
    : undefined
}
