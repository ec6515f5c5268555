import type { Severity, WatchRule } from './watch.ts'

/** Which fact counts the advisories of a severity or above. */
export const advisoriesFrom: Readonly<Record<Severity, string>> = {
  low: 'advisories',
  medium: 'mediumAdvisories',
  high: 'severeAdvisories',
  critical: 'criticalAdvisories',
}

/** The facts that a rule asks about, by name; of an expression every word that could be one. */
export function askedFacts(rule: WatchRule): readonly string[] {
  switch (rule.when) {
    case 'release':
    case 'at-least':
      return ['version']
    case 'archived':
    case 'licence':
    case 'commits':
      return [rule.when]
    case 'advisory':
      return [advisoriesFrom[rule.severity ?? 'low']]
    case 'appears':
    case 'disappears':
      return ['found']
    case 'changes':
      return ['fingerprint']
    case 'entry':
      return ['newest']
    case 'closed':
      return ['state']
    case 'support':
      return ['supportEnds']
    case 'steady':
      return ['breaking']
    case 'number':
      return [rule.fact]
    case 'expression':
      return rule.text.match(/\b[a-z][a-zA-Z]*\b/g) ?? []
  }
}
