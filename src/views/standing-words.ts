import type { JudgedCriterion, Standing } from '../plan/gate.ts'
import { dueWords } from './words.ts'

export const standingSigns: Readonly<Record<Standing, string>> = {
  met: '✅',
  waived: '🟨',
  stale: '⌛',
  refuted: '❌',
  uncompared: '❔',
  claimed: '⬜',
  reported: '⬜',
  unmet: '⬜',
}

const standingWords: Readonly<Record<Standing, string>> = {
  met: 'met',
  waived: 'waived',
  stale: 'its evidence is stale',
  refuted: 'the reading does not satisfy it',
  uncompared: 'evidence whose number nobody compared',
  claimed: 'claimed by the document, no evidence',
  reported: 'ticked, no evidence',
  unmet: 'no evidence',
}

type Judged = Pick<JudgedCriterion, 'standing' | 'evidence'>

/** How a criterion stands; a waiver that is over was no evidence. */
export function standingIn({ standing, evidence }: Judged): string {
  return standing === 'stale' && evidence?.kind === 'waiver' ? 'its waiver is over' : standingWords[standing]
}

/** How many criteria hold by what shows them, and what else is known: `2 of 4 shown to hold, 1 in doubt, 1 stale`. */
export function heldWords(criteria: readonly Judged[]): string {
  const count = (those: Standing) => criteria.filter(({ standing }) => standing === those).length
  const doubted = criteria.filter(({ standing, evidence }) => standing === 'met' && evidence?.doubt).length
  const others: readonly (readonly [number, string])[] = [
    [doubted, 'in doubt'],
    [count('waived'), 'waived'],
    [count('refuted'), 'not satisfied'],
    [count('uncompared'), 'with a number that nobody compared'],
    [count('stale'), 'stale'],
  ]
  return [
    `${count('met')} of ${criteria.length} shown to hold`,
    ...others.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`),
  ].join(', ')
}

/** How a criterion stands, short enough for a line of a list; undefined where nothing is known of it. */
export function standingInShort(judged: Judged, language: string): string | undefined {
  const { standing, evidence } = judged
  if (standing === 'unmet') return undefined
  const until = evidence === undefined ? '' : ` until ${dueWords(evidence.until, language)}`
  if (standing === 'met') return `met by evidence${until}${evidence?.doubt === undefined ? '' : ', in doubt'}`
  return `${standingIn(judged)}${standing === 'waived' ? until : ''}`
}
