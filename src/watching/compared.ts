import { conditionIn, satisfies } from '../plan/condition.ts'
import { factWords } from '../plan/fact-words.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Firing, WatchRule } from '../plan/watch.ts'
import type { Transaction } from '../store/transaction.ts'

/**
 * Whether the rule that fired held a number against a bound for this criterion: it was made for it, or its bound on what
 * the criterion names leaves nothing that would not satisfy it.
 */
export async function hasCompared(
  tx: Transaction,
  { watch, rule: own, number }: Firing,
  item: TrackedItem,
): Promise<boolean> {
  const rule = own ?? (watch === undefined ? undefined : (await tx.watches.byId(watch))?.rule)
  if (rule === undefined || !['number', 'commits', 'expression'].includes(rule.when)) return false
  return number === item.number || impliesIt(rule, titleOf(item))
}

function impliesIt(rule: WatchRule, text: string): boolean {
  const condition = conditionIn(text)
  const bound = rule.when === 'number' ? (rule.least ?? rule.most) : undefined
  if (rule.when !== 'number' || condition === undefined || bound === undefined) return false
  const isSameSide = (rule.least === undefined ? condition.least : condition.most) === undefined
  const isNamed = text.toLowerCase().includes(factWords(rule.fact))
  return isSameSide && isNamed && satisfies(condition, { value: bound, unit: '' })
}
