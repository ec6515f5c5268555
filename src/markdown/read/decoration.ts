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

/** Whether every line of a list begins with the same done sign, so that it may be mere decoration. */
export function ticksEveryLine(list: readonly Item[], signs: Signs): boolean {
  const found = list.filter((item) => item.box === undefined).map((item) => leadingSign(item.words))
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
  const found = list.map((one) => leadingSign(one.words)).filter((sign) => sign !== undefined)
  return leadingSign(item.words) !== undefined && found.some((sign) => signs.get(sign) === undefined)
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
