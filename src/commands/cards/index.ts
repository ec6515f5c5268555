import { assessmentCard } from './assessment-card.ts'
import type { Card } from './card.ts'
import { conflictCard } from './conflict-card.ts'
import { conflictsCard } from './conflicts-card.ts'
import { dutiesCard } from './duties-card.ts'
import { firingCard } from './firing-card.ts'
import { gateCard } from './gate-card.ts'
import { itemCard } from './item-card.ts'
import { lintCard } from './lint-card.ts'
import { checklist, listHead } from './list-cards.ts'
import { proposalsCard } from './proposals-card.ts'
import { reviewCard } from './review-card.ts'
import { runCard, stepsCard } from './run-cards.ts'
import { standupCard } from './standup-card.ts'
import { statusCard } from './status-card.ts'
import { turnedCard } from './turned-card.ts'
import { watchesCard } from './watches-card.ts'

/** Every view that is kept current. */
export const cards: readonly Card[] = [
  listHead,
  checklist,
  statusCard,
  itemCard,
  conflictCard,
  conflictsCard,
  reviewCard,
  dutiesCard,
  assessmentCard,
  proposalsCard,
  runCard,
  stepsCard,
  standupCard,
  gateCard,
  firingCard,
  turnedCard,
  watchesCard,
  lintCard,
]
