import type { Words } from '../outline/words.ts'
import type { Item } from '../outline.ts'
import { clean } from './clean.ts'
import type { Section } from './sections.ts'
import { bare, type Signs, signsIn } from './signs.ts'
import { speaksOfDuty } from './topics.ts'

function leadingSign(words: Words): string | undefined {
  const { leading } = clean(words)
  const [sign] = signsIn(words.text.slice(leading.from, leading.to))
  return sign && bare(sign.sign)
}

const known = new WeakMap<readonly Item[], readonly (string | undefined)[]>()

/** The signs that begin a list's lines, found once for each list. */
function leadingSigns(list: readonly Item[]): readonly (string | undefined)[] {
  const found = known.get(list)
  if (found) return found
  const signs = list.map((item) => leadingSign(item.words))
  known.set(list, signs)
  return signs
}

/** Whether every line of a list begins with the same done sign, so that it may be mere decoration. */
export function ticksEveryLine(list: readonly Item[], signs: Signs): boolean {
  const found = leadingSigns(list).filter((_, at) => list[at]?.box === undefined)
  return (
    found.length > 1 &&
    found.every((sign) => sign !== undefined && sign === found[0] && signs.get(sign) === 'done')
  )
}

/** A tick before every line of a list that says what must or should be is a claim and no state. */
export function isWishful(list: readonly Item[], titles: readonly string[], signs: Signs): boolean {
  return ticksEveryLine(list, signs) && titles.some(speaksOfDuty)
}

/** One of a row of differing icons on the lines of a list shows no state. */
export function isIconInList(item: Item, list: readonly Item[], signs: Signs): boolean {
  if (leadingSign(item.words) === undefined) return false
  return leadingSigns(list).some((sign) => sign !== undefined && signs.get(sign) === undefined)
}

/** One of a row of differing icons on sibling headings shows no state, even where it is a tick. */
export function isIconAmongIcons(section: Section, signs: Signs): boolean {
  const own = section.heading && leadingSign(section.heading.words)
  if (own === undefined) return false
  const others = (section.parent?.sections ?? [])
    .filter((one) => one !== section)
    .map((one) => one.heading && leadingSign(one.heading.words))
    .filter((sign) => sign !== undefined)
  return others.some((sign) => signs.get(sign) === undefined)
}
