import type { Holding } from '../plan/holding.ts'
import { record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'
import { reviewEdit } from './ending.ts'
import { askAgain, comeBackOn } from './nudging.ts'
import { circumstancesOf, type Occurring } from './occurring.ts'

/** Puts a review under way off to a day, until which nobody is asked again. Returns the batch to take back. */
export async function snoozeHolding(
  tx: Transaction,
  holding: Holding,
  until: string,
  occurring: Occurring & { readonly by: { readonly name: string } },
): Promise<number> {
  const { roadmap, now, by } = occurring
  const snoozed: Holding = { ...holding, status: 'snoozed', until, by: by.name }
  await tx.holdings.save(snoozed)
  await comeBackOn(tx, roadmap, snoozed, until, now)
  return record(tx, circumstancesOf(occurring), await reviewEdit(tx, holding, snoozed))
}

/** Opens a review again that was put off, before its day has come. */
export async function takeUpAgain(tx: Transaction, holding: Holding, occurring: Occurring): Promise<void> {
  const { roadmap, now } = occurring
  const { until: _, by: __, ...rest } = holding
  const open: Holding = { ...rest, status: 'open', nudges: 0 }
  await tx.holdings.save(open)
  await askAgain(tx, roadmap, open, now)
  await record(tx, circumstancesOf(occurring), await reviewEdit(tx, holding, open))
}
