import type { Inline } from '../chat/inline.ts'
import type { Button, Node, View } from '../chat/view.ts'
import type { JudgedCriterion } from '../plan/gate.ts'
import { kindOf, possibleStates } from '../plan/kinds/index.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { takenBackWhy } from '../plan/undo.ts'
import { sides } from './conflict.ts'
import { standsWords } from './gate.ts'
import { type HistoryEntry, historyLine } from './history.ts'
import { dueWords, signs, stateWords } from './words.ts'

/** Entries of its history that an item shows; that there are more is said. */
export const newestEntries = 5

/** One item whole, with the newest of its history; a criterion with how it stands. */
export function itemView(
  roadmap: Roadmap,
  item: TrackedItem,
  history: readonly HistoryEntry[],
  zone: string,
  judged?: JudgedCriterion,
): View {
  const { language } = roadmap.settings
  const summary = `${item.ref} ${titleOf(item)}`
  const nodes: Node[] = [
    { type: 'heading', text: summary },
    { type: 'facts', facts: [...facts(item, language), ...evidenceFacts(roadmap, judged)] },
    { type: 'text', text: { italic: item.why } },
    ...(history.length === 0
      ? []
      : [{ type: 'list' as const, lines: historyLines(item, history, zone, language) }]),
    ...buttons(item),
  ]
  return { summary, about: item.ref, nodes }
}

function historyLines(
  { ref }: TrackedItem,
  history: readonly HistoryEntry[],
  zone: string,
  language: string,
): readonly Inline[] {
  return [
    ...history.slice(0, newestEntries).map((entry) => historyLine(entry, zone, language)),
    ...(history.length > newestEntries ? [['and earlier: ', { code: `/roadmap history ${ref}` }]] : []),
  ]
}

function facts(item: TrackedItem, language: string) {
  const { detail } = item
  const rows: { label: string; value: Inline }[] = [
    { label: 'Kind', value: kindOf(item.kind).name },
    { label: 'State', value: `${signs[item.state]} ${stateWords[item.state]}` },
  ]
  const add = (label: string, value: string | undefined) => {
    if (value !== undefined && value !== '') rows.push({ label, value })
  }
  add('Claimed', item.claimed ? 'the document ticks it; a tick is no evidence' : undefined)
  add('Why', detail.stateReason)
  add('Due', item.due === undefined ? undefined : dueWords(item.due, language))
  add('Horizon', detail.horizon)
  add('Owner', item.owner)
  add('Target', targetWords(item))
  add('Current', detail.current)
  add('Level', detail.level)
  add('Every', detail.cadence)
  add('When', detail.when)
  add('Upstream', detail.url)
  add('Section', item.section.join(' › '))
  add('Part of', item.parent)
  add('Line', item.line === undefined ? placeWords(item) : String(item.line))
  add(
    'In conflict',
    item.conflict === undefined ? undefined : `the document says ${stateWords[item.conflict]}`,
  )
  return rows
}

function evidenceFacts({ settings }: Roadmap, judged: JudgedCriterion | undefined) {
  return judged === undefined ? [] : [{ label: 'Evidence', value: standsWords(judged, settings) }]
}

function targetWords({ detail: { target } }: TrackedItem): string | undefined {
  if (target === undefined || typeof target === 'string') return target
  return target.map((one) => `${one.for}: ${one.value}`).join('; ')
}

function placeWords(item: TrackedItem): string {
  if (item.why === takenBackWhy) return 'made in chat, and taken back'
  return item.origin === 'chat' ? 'made in chat, not in the document' : 'no longer in the document'
}

function buttons(item: TrackedItem): Node[] {
  const known = possibleStates(item)
  const offered: Button[] = [
    ...(item.conflict === undefined ? [] : sides(item, item.conflict)),
    ...(known.includes('done') && item.state !== 'done'
      ? [{ label: 'Done', press: `done ${item.ref}`, tone: 'primary' as const }]
      : []),
    ...(known.includes('in_progress') && item.state === 'open'
      ? [{ label: 'Start', press: `start ${item.ref}` }]
      : []),
    ...(item.state === 'done' || item.state === 'dropped'
      ? [{ label: 'Reopen', press: `reopen ${item.ref}` }]
      : []),
  ]
  return offered.length === 0 ? [] : [{ type: 'buttons', buttons: offered }]
}
