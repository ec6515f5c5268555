import type { View } from '../../chat/view.ts'
import type { Instant } from '../../clock.ts'
import type { Roadmap } from '../../plan/roadmap.ts'
import type { Transaction } from '../../store/transaction.ts'

/** A view that is kept current: it can be made anew from what is stored. */
export interface Card {
  readonly name: string
  build(
    tx: Transaction,
    roadmap: Roadmap,
    values: Readonly<Record<string, string>>,
    at: Instant,
  ): Promise<View>
}

export function defineCard(card: Card): Card {
  return card
}
