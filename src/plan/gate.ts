import { amountIn } from './amount.ts'
import { answers, type Condition, conditionIn, hasNumber, hasTwofoldNumber, satisfies } from './condition.ts'
import type { Evidence } from './evidence.ts'
import { titledAs, titlesApart } from './heading.ts'
import { namesAGate } from './names-a-gate.ts'
import { isFinished } from './progress.ts'
import { shortId } from './short-id.ts'
import { titleOf } from './title.ts'
import type { TrackedItem } from './tracked-item.ts'

/** How a criterion stands, by what shows it. */
export type Standing =
  | 'met'
  | 'waived'
  | 'stale'
  | 'refuted'
  /** It asks for a number, and its evidence has none that could be compared. */
  | 'uncompared'
  | 'claimed'
  | 'reported'
  | 'unmet'

/** What of an item is needed to judge it as a criterion. */
type Criterion = Pick<TrackedItem, 'number' | 'text' | 'state' | 'claimed'> & {
  readonly detail: Pick<TrackedItem['detail'], 'about'>
}

export interface JudgedCriterion<Item extends Criterion = TrackedItem> {
  readonly item: Item
  readonly standing: Standing
  /** What it is judged by. */
  readonly evidence?: Evidence
}

/** A section whose criteria must all hold before something may begin. */
export interface Gate {
  /** Of seven letters and digits, the same as long as the headings above it are. */
  readonly id: string
  /** Its heading; where several have the same, with those above that tell it apart. */
  readonly title: string
  /** Headings above its criteria that they all share, outermost first. */
  readonly section: readonly string[]
  readonly criteria: readonly TrackedItem[]
}

export interface Verdict {
  readonly gate: Gate
  readonly isGo: boolean
  readonly criteria: readonly JudgedCriterion[]
  readonly blockers: readonly TrackedItem[]
}

/** Whether an item is a criterion that the plan still has: neither corrected to something else nor removed or given up. */
export function isCriterion({
  kind,
  origin,
  state,
}: Pick<TrackedItem, 'kind' | 'origin' | 'state'>): boolean {
  return kind === 'criterion' && origin !== 'removed' && state !== 'dropped'
}

/** The gates of a plan: its criteria by the stage in which they stand, else by their chapter. */
export function gatesIn(items: readonly TrackedItem[], placeOf = placesIn(items)): readonly Gate[] {
  const criteria = items.filter(isCriterion)
  const places = Map.groupBy(criteria, ({ section }) => keyOf(placeOf(section)))
  const gates = [...places.values()].map((own) => {
    const section = placeOf(own[0]?.section ?? [])
    return { id: shortId(section), section, criteria: own }
  })
  const titles = titlesApart(gates.map(({ section }) => section))
  return gates.map((gate, index) => ({ ...gate, title: titles[index] || 'Criteria' }))
}

function keyOf(section: readonly string[]): string {
  return section.join('\u0000')
}

/** So many headings lead to a chapter: the document's title and its own. */
const chapterDepth = 2

/** Tells of a line's headings those down to the innermost gate or stage, or to the chapter where none is within it. */
function placesIn(items: readonly TrackedItem[]): (section: readonly string[]) => readonly string[] {
  const stages = new Set(
    items.flatMap(({ kind, section, text }) =>
      (kind === 'phase' || kind === 'milestone') && section.length >= chapterDepth
        ? [keyOf([...section, text])]
        : [],
    ),
  )
  return (section) => {
    for (let depth = section.length; depth > chapterDepth; depth -= 1) {
      const place = section.slice(0, depth)
      if (stages.has(keyOf(place)) || namesAGate(place.at(-1) ?? '')) return place
    }
    return section.slice(0, chapterDepth)
  }
}

/**
 * Go or no-go of every gate: each criterion is met by evidence that still counts or is waived, and nothing blocks: no
 * blocker in its own place, nor in one that has no gate of its own. A tick, in the document or in chat, opens nothing.
 */
export function verdictsIn(
  items: readonly TrackedItem[],
  evidence: readonly Evidence[],
  today: string,
): readonly Verdict[] {
  const placeOf = placesIn(items)
  const gates = gatesIn(items, placeOf)
  const places = new Set(gates.map(({ section }) => keyOf(section)))
  const given = Map.groupBy(evidence, ({ number }) => number)
  const inTheWay = items
    .filter((item) => item.kind === 'blocker' && item.origin !== 'removed' && !isFinished(item))
    .map((item) => ({ item, place: keyOf(placeOf(item.section)) }))
  return gates.map((gate) => {
    const own = keyOf(gate.section)
    const criteria = gate.criteria.map((item) => judgeCriterion(item, given.get(item.number) ?? [], today))
    const blockers = inTheWay
      .filter(({ place }) => place === own || !places.has(place))
      .map(({ item }) => item)
    return { gate, isGo: criteria.every(holds) && blockers.length === 0, criteria, blockers }
  })
}

export function holds({ standing }: Pick<JudgedCriterion, 'standing'>): boolean {
  return standing === 'met' || standing === 'waived'
}

export function judgeCriterion<Item extends Criterion>(
  item: Item,
  evidence: readonly Evidence[],
  today: string,
): JudgedCriterion<Item> {
  const own = evidence.filter((one) => one.number === item.number && !one.isWithdrawn)
  const valid = own.filter(({ until }) => until >= today).toReversed()
  const last = lastReading(own, titleOf(item))
  const waiver = valid.find(({ kind }) => kind === 'waiver')
  const shown = valid.filter(
    (one) => one.kind !== 'waiver' && (last === undefined || one === last.reading || !last.isLike(one)),
  )
  const found = shown.length === 0 ? undefined : shownBy(shown, titleOf(item))
  if (found?.standing === 'met') return { item, ...found }
  if (waiver !== undefined) return { item, standing: 'waived', evidence: waiver }
  if (found !== undefined) return { item, ...found }
  const old = own.at(-1)
  if (old !== undefined) return { item, standing: 'stale', evidence: old }
  if (item.state === 'done') return { item, standing: 'reported' }
  return { item, standing: item.claimed ? 'claimed' : 'unmet' }
}

/** The newest reading of the number that a criterion asks for: those before it count no more, even when it is too old. */
function lastReading(own: readonly Evidence[], text: string) {
  const readings = own.filter(({ kind }) => kind === 'reading')
  const condition = readings.length < 2 ? undefined : conditionIn(text)
  if (condition === undefined) return undefined
  const isLike = (one: Evidence) => isComparable(one, condition)
  return { reading: readings.findLast(isLike), isLike }
}

/** How evidence that still counts, the newest first, stands to what a criterion asks for. */
function shownBy(
  shown: readonly Evidence[],
  text: string,
): { readonly standing: 'met' | 'refuted' | 'uncompared'; readonly evidence: Evidence } | undefined {
  const [newest] = shown
  if (newest === undefined) return undefined
  const condition = conditionIn(text)
  // The newest reading counts, whatever links say.
  const compared =
    condition &&
    shown.find((one) => isComparable(one, condition) || (!condition.isShownByLinks && countsAsIs(one)))
  const telling = compared ?? shown.find((one) => showsAlone(one, text, condition))
  if (telling === undefined) return { standing: 'uncompared', evidence: newest }
  const amount =
    condition && isComparable(telling, condition) ? amountIn(telling.text, condition.sign) : undefined
  const isMet = condition === undefined || amount === undefined || satisfies(condition, amount)
  return { standing: isMet ? 'met' : 'refuted', evidence: telling }
}

/** Whether evidence shows a criterion though its number is not compared; a reading does where there is none to compare. */
function showsAlone(one: Evidence, text: string, condition: Condition | undefined): boolean {
  if (condition?.isShownByLinks === false || (condition === undefined && hasTwofoldNumber(text)))
    return countsAsIs(one)
  return one.kind !== 'reading' || one.countsAsIs || (condition === undefined && !hasNumber(text))
}

function isComparable({ kind, text }: Evidence, condition: Condition): boolean {
  return kind === 'reading' && answers(condition, text)
}

/** A rule has looked for what its criterion asks for. */
function countsAsIs({ kind, countsAsIs: isAccepted }: Evidence): boolean {
  return isAccepted || kind === 'rule'
}

/** The gate that words mean; undefined when none or several could be meant. */
export function gateCalled(gates: readonly Gate[], words: string): Gate | undefined {
  const [found, ...others] = titledAs(gates, words)
  return others.length === 0 ? found : undefined
}
