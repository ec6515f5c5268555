import type { Firing, Watch } from '../plan/watch.ts'
import { causeOf, tellsOfChange } from './causes.ts'
import { type Facts, factIn, numberOf, textOf } from './facts-in.ts'
import type { Found } from './judging.ts'
import { turnedBack } from './turned-back.ts'

/** Whether a look sees what a rule had fired for: it can be read, and has not turned back. */
export function isStillSo(
  watch: Pick<Watch, 'rule' | 'subject'>,
  firing: Pick<Firing, 'before' | 'after'>,
  found: Found,
): boolean {
  return (
    firing.after !== undefined &&
    sees(watch, firing.after, found) &&
    turnedBack(watch, firing, found) === undefined
  )
}

/** What is told there now says something of it. */
function sees(watch: Pick<Watch, 'rule' | 'subject'>, after: Facts, { facts, today, says }: Found): boolean {
  const { rule } = watch
  switch (rule.when) {
    case 'release':
    case 'at-least':
      return textOf(facts, 'version') !== undefined && textOf(after, 'version') !== undefined
    case 'archived':
      return factIn(facts, 'archived') === true
    case 'licence':
      return textOf(facts, 'licence') === textOf(after, 'licence')
    case 'advisory':
      return numberOf(facts, 'advisories') !== undefined
    case 'appears':
    case 'disappears':
      return factIn(facts, 'found') === (rule.when === 'appears')
    case 'changes':
      return textOf(facts, 'fingerprint') !== undefined
    // What was written once is no state that lasts.
    case 'entry':
      return false
    case 'closed':
      return textOf(facts, 'state') !== undefined
    case 'support':
      return (
        textOf(facts, 'cycle') === textOf(after, 'cycle') &&
        (textOf(facts, 'supportEnds') !== undefined || factIn(facts, 'supported') === false)
      )
    case 'steady':
    case 'commits':
    case 'number':
      return causeOf(watch, undefined, facts, today) !== undefined
    case 'expression':
      return says === true && !tellsOfChange(rule)
  }
}
