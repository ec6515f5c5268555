import type { Words } from '../outline/words.ts'
import type { Item } from '../outline.ts'
import { clean } from './clean.ts'
import type { Section } from './sections.ts'
import { bare, type Signs, signsIn } from './signs.ts'
import { hintedTopic } from './topic-hints.ts'
import { speaksOfDuty, topicOf } from './topics.ts'

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
    found.length > 0 &&
    found.every((sign) => sign !== undefined && sign === found[0] && signs.get(sign) === 'done')
  )
}

/** A tick before every line of a list that says what must or should be is a claim and no state. */
export function isWishful(list: readonly Item[], titles: readonly string[], signs: Signs): boolean {
  const isWish = (title: string) =>
    speaksOfDuty(title) || topicOf(title) === 'criteria' || hintedTopic(title) === 'criteria'
  return ticksEveryLine(list, signs) && titles.some(isWish)
}

/** One of a row of differing icons on the lines of a list shows no state. */
export function isIconInList(item: Item, list: readonly Item[], signs: Signs): boolean {
  const own = leadingSign(item.words)
  return own !== undefined && isIconAmong(own, leadingSigns(list), signs)
}

/** One of a row of differing icons on sibling headings shows no state, even where it is a tick. */
export function isIconAmongIcons(section: Section, signs: Signs): boolean {
  const own = section.heading && leadingSign(section.heading.words)
  if (own === undefined || section.parent === undefined) return false
  const all = headingSigns(section.parent)
  return isIconAmong(own, all, signs) || isMostlyIcons(own, all, signs)
}

/**
 * An icon among icons stands once; signs that recur, or stand beside other states, tell how far things are. A list
 * or a calendar 📋 is as common an icon as it is a state, so among icons it is none.
 */
function isIconAmong(own: string, all: readonly (string | undefined)[], signs: Signs): boolean {
  const found = counts(all)
  const shown = [...found.keys()]
  // What the document's own legend explains is no picture, whatever it means.
  if (shown.every((sign) => signs.has(sign))) return false
  const telling = new Set(shown.map((sign) => signs.get(sign)).filter((state) => state && state !== 'open'))
  return signs.get(own) === 'open' || (found.get(own) === 1 && telling.size <= 1)
}

/** Where every heading has its picture and most mean no state, 🏗 and ⚠️ are pictures of what they stand before. */
function isMostlyIcons(own: string, all: readonly (string | undefined)[], signs: Signs): boolean {
  const found = counts(all)
  const neutral = [...found.keys()].filter((sign) => signs.get(sign) === undefined)
  return found.get(own) === 1 && neutral.length > 2 && neutral.length * 2 >= found.size
}

const counted = new WeakMap<readonly (string | undefined)[], ReadonlyMap<string, number>>()

function counts(signs: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const known = counted.get(signs)
  if (known) return known
  const found = new Map<string, number>()
  for (const sign of signs) if (sign !== undefined) found.set(sign, (found.get(sign) ?? 0) + 1)
  counted.set(signs, found)
  return found
}

const ofHeadings = new WeakMap<Section, readonly (string | undefined)[]>()

/** The signs that begin the headings directly within a section, found once for all of them. */
function headingSigns(parent: Section): readonly (string | undefined)[] {
  const found = ofHeadings.get(parent)
  if (found) return found
  const signs = parent.sections.map((one) => one.heading && leadingSign(one.heading.words))
  ofHeadings.set(parent, signs)
  return signs
}
