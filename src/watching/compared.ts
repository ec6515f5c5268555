import { conditionIn, satisfies } from '../plan/condition.ts'
import { factWords } from '../plan/fact-words.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Firing, Watch, WatchRule } from '../plan/watch.ts'
import type { Transaction } from '../store/transaction.ts'

/**
 * Whether the rule that fired held a number against a bound for this criterion: it was made for it, in the words that it
 * has, or its bound on what the criterion names leaves nothing that would not satisfy it.
 */
export async function hasCompared(
  tx: Transaction,
  { roadmap, watch, rule: own, number }: Firing,
  item: TrackedItem,
): Promise<boolean> {
  const made = watch === undefined ? undefined : await tx.watches.byId(watch)
  const rule = own ?? made?.rule
  if (rule === undefined || !['number', 'commits', 'expression'].includes(rule.when)) return false
  if (impliesIt(rule, titleOf(item))) return true
  return number === item.number && made !== undefined && isAskedFor(tx, roadmap, item, { ...made, rule })
}

/** Whether the words of a line, as they are now, ask for this rule over this upstream. */
export async function isAskedFor(
  tx: Transaction,
  roadmap: number,
  { number }: Pick<TrackedItem, 'number'>,
  watch: Pick<Watch, 'subject' | 'rule'>,
): Promise<boolean> {
  return (await linesAskingFor(tx, roadmap, watch)).includes(number)
}

/** The numbers of the lines whose words ask for this rule over this upstream, those that it would be proposed for first. */
export async function linesAskingFor(
  tx: Transaction,
  roadmap: number,
  watch: Pick<Watch, 'subject' | 'rule'>,
): Promise<readonly number[]> {
  // Loaded when first needed, with every upstream.
  const [{ wantedWatches }, { askOf }] = await Promise.all([
    import('./wanted-watches.ts'),
    import('./reworded.ts'),
  ])
  const items = await tx.items.all(roadmap)
  const { wanted } = wantedWatches(items.filter(({ origin }) => origin !== 'removed'))
  const same = wanted.filter((one) => askOf(one) === askOf(watch))
  return same.flatMap(({ number }) => number ?? [])
}

function impliesIt(rule: WatchRule, text: string): boolean {
  const condition = conditionIn(text)
  const bound = rule.when === 'number' ? (rule.least ?? rule.most) : undefined
  if (rule.when !== 'number' || condition === undefined || bound === undefined) return false
  const isSameSide = (rule.least === undefined ? condition.least : condition.most) === undefined
  const isNamed = text.toLowerCase().includes(factWords(rule.fact))
  return isSameSide && isNamed && satisfies(condition, { value: bound, unit: '' })
}
