import type { Recipe } from '../../chat/post.ts'
import type { View } from '../../chat/view.ts'
import type { Instant } from '../../clock.ts'
import type { Transaction } from '../../store/transaction.ts'
import { cards } from './index.ts'

const byName = new Map(cards.map((card) => [card.name, card]))

/** A card's view as it is now. @throws RangeError for a recipe that no card or no roadmap stands behind */
export async function rebuild(tx: Transaction, recipe: Recipe, at: Instant): Promise<View> {
  const card = byName.get(recipe.card)
  const roadmap = await tx.roadmaps.byId(recipe.roadmap)
  if (card === undefined || roadmap === undefined)
    throw new RangeError(`nothing makes the card "${recipe.card}" of roadmap ${recipe.roadmap}`)
  return card.build(tx, roadmap, recipe.values, at)
}
