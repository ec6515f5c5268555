import type { Inline } from '../chat/inline.ts'
import type { View } from '../chat/view.ts'
import type { Evidence } from '../plan/evidence.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { choicesOf } from './turned.ts'
import { listed } from './words.ts'

/** A criterion that was reworded, and what had been given to it before. */
export interface InOtherWords {
  readonly item: TrackedItem
  readonly was: string
  readonly doubted: readonly Evidence[]
}

const mostLines = 8
/** Evidence that has buttons; each has two. */
const mostChoices = 5

/** Criteria that say something else now than when their evidence was given. */
export function inOtherWordsView({ key }: Pick<Roadmap, 'key'>, found: readonly InOtherWords[]): View {
  const says =
    found.length === 1
      ? `${key}: a criterion says something else now than when its evidence was given.`
      : `${key}: ${found.length} criteria say something else now than when their evidence was given.`
  const rest = found.length - mostLines
  const choices = found.flatMap(({ item, doubted }) => doubted.map((evidence) => ({ item, evidence })))
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      {
        type: 'list',
        lines: [
          ...found.slice(0, mostLines).map(lineOf),
          ...(rest > 0 ? [`and ${rest} more: /roadmap gate ${key}`] : []),
        ],
      },
      { type: 'buttons', buttons: choices.slice(0, mostChoices).flatMap(choicesOf) },
      { type: 'footer', text: 'It is in doubt, and counts until somebody has withdrawn it.' },
    ],
  }
}

function lineOf({ item, was, doubted }: InOtherWords): Inline {
  const evidence = listed(doubted.map(({ text, by }) => `“${text}” (${by.name})`))
  return [{ bold: item.ref }, ` ${titleOf(item)} was “${was}”; given for that: ${evidence}`]
}
