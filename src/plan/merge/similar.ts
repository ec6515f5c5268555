import { differInNumbers, type Features, features, keepsWords, likeness, saysMore } from './likeness.ts'
import type { Matched, Side } from './side.ts'

/** Words that more lines than this share tell nothing, and would make the work grow with the square. */
const commonWord = 40
/** For each line only its rarest words are looked up, and only so many lines between the same neighbours. */
const wordsLookedUp = 8
const gapSize = 8

/** Likeness above which two lines are one reworded line; a line that also moved must be more alike. */
const enough = { gap: 0.5, section: 0.55, elsewhere: 0.7 }

interface Candidate {
  readonly mine: number
  readonly theirs: number
  readonly score: number
  /** It stands where it stood, and only says more or less. */
  readonly isInPlace: boolean
}

/** Adds to what is matched the reworded lines, best first; leaves alone what has no line like it. */
export function matchSimilar(here: Side, there: Side, matched: Matched): Matched {
  return matchBest(here, there, matched, () => true)
}

/** The same for lines alone that say more or less where they stand, whatever stood there before them. */
export function matchInPlace(here: Side, there: Side, matched: Matched): Matched {
  return matchBest(here, there, matched, ({ isInPlace }) => isInPlace)
}

function matchBest(
  here: Side,
  there: Side,
  matched: Matched,
  isMeant: (candidate: Candidate) => boolean,
): Matched {
  if (here.free.size === 0 || there.free.size === 0) return matched
  const candidates = findCandidates(here, there, matched).filter(isMeant)
  candidates.sort(
    (one, other) => other.score - one.score || one.mine - other.mine || one.theirs - other.theirs,
  )
  for (const { mine, theirs } of candidates) {
    if (!here.free.has(mine) || !there.free.has(theirs)) continue
    matched.set(mine, theirs)
    here.free.delete(mine)
    there.free.delete(theirs)
  }
  return matched
}

function findCandidates(here: Side, there: Side, matched: Matched): Candidate[] {
  const mineFeatures = featuresOf(here)
  const theirFeatures = featuresOf(there)
  const index = indexWords(theirFeatures)
  const gaps = gapsOf(here, there, matched)
  const candidates: Candidate[] = []
  for (const [mine, own] of mineFeatures) {
    const gap = new Set(gaps.get(mine))
    for (const theirs of new Set([...gap, ...sharing(own, index)])) {
      const other = theirFeatures.get(theirs)
      if (other === undefined) continue
      const alike = {
        score: likeness(own, other),
        inNumbers: differInNumbers(own, other),
        inWords: keepsWords(own, other),
      }
      const score = judge(here, there, mine, theirs, alike, gap.has(theirs))
      if (score === undefined) continue
      const isInPlace =
        gap.has(theirs) && here.spots[mine]?.section === there.spots[theirs]?.section && saysMore(own, other)
      candidates.push({ mine, theirs, score, isInPlace })
    }
  }
  return candidates
}

/** Likeness with a little for place and kind, undefined when it is not enough. */
function judge(
  here: Side,
  there: Side,
  mine: number,
  theirs: number,
  alike: { readonly score: number; readonly inNumbers: boolean; readonly inWords: boolean },
  inGap: boolean,
): number | undefined {
  const one = here.spots[mine]
  const other = there.spots[theirs]
  const sameSection = one?.section === other?.section
  const limit = sameSection ? (inGap ? enough.gap : enough.section) : enough.elsewhere
  const closedGap = inGap && sameSection && one?.before === other?.before && one?.after === other?.after
  // Between the same neighbours even lines are one that differ in numbers alone, or of which one only says more.
  const isHalf = closedGap && (alike.inWords || (alike.inNumbers && one?.before !== ''))
  if (alike.score <= limit && !(isHalf && alike.score >= enough.gap)) return undefined
  const place = (sameSection ? 0.2 : 0) + (inGap ? 0.1 : 0) + (one?.parent === other?.parent ? 0.05 : 0)
  const kind = here.kinds[mine] === there.kinds[theirs] ? 0.05 : 0
  const neighbours = (one?.before === other?.before ? 0.05 : 0) + (one?.after === other?.after ? 0.05 : 0)
  return alike.score + place + kind + neighbours
}

function featuresOf({ spots, free }: Side): Map<number, Features> {
  const map = new Map<number, Features>()
  for (const index of free) {
    const spot = spots[index]
    if (spot !== undefined && spot.text !== '') map.set(index, features(spot.text, spot.name))
  }
  return map
}

function indexWords(all: ReadonlyMap<number, Features>): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [line, { words }] of all)
    for (const word of words) {
      const lines = index.get(word)
      if (lines === undefined) index.set(word, [line])
      else lines.push(line)
    }
  return index
}

function sharing({ words }: Features, index: ReadonlyMap<string, readonly number[]>): number[] {
  return [...words]
    .map((word) => index.get(word) ?? [])
    .filter((lines) => lines.length > 0 && lines.length <= commonWord)
    .sort((one, other) => one.length - other.length)
    .slice(0, wordsLookedUp)
    .flat()
}

/** For each free line the free lines that stand between the partners of its nearest matched neighbours. */
function gapsOf(here: Side, there: Side, matched: Matched): Map<number, number[]> {
  const gaps = new Map<number, number[]>()
  let previous = -1
  for (let mine = 0; mine < here.spots.length; mine++) {
    const partner = matched.get(mine)
    if (partner !== undefined) previous = partner
    else if (here.free.has(mine)) gaps.set(mine, freeAfter(there, previous))
  }
  return gaps
}

function freeAfter(there: Side, partner: number): number[] {
  const free: number[] = []
  for (let theirs = partner + 1; there.free.has(theirs) && free.length < gapSize; theirs++) free.push(theirs)
  return free
}
