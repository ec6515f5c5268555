import type { Card } from './card.ts'
import { conflictCard } from './conflict-card.ts'
import { itemCard } from './item-card.ts'
import { checklist, listHead } from './list-cards.ts'
import { statusCard } from './status-card.ts'

/** Every view that is kept current. */
export const cards: readonly Card[] = [listHead, checklist, statusCard, itemCard, conflictCard]
