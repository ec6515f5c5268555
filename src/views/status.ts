import type { Inline } from '../chat/inline.ts'
import type { Node, View } from '../chat/view.ts'
import type { JudgedCriterion } from '../plan/gate.ts'
import type { Glance } from '../plan/glance.ts'
import type { ConditionShare } from '../plan/progress.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Standing } from '../plan/standing.ts'
import { titleOf } from '../plan/title.ts'
import { itemLine } from './item-line.ts'
import { heldWords } from './standing-words.ts'
import { dueWords, listed, nameFor, numberOf } from './words.ts'

/** What happened in the last seven days. */
export interface Week {
  readonly done: number
  readonly reopened: number
  readonly added: number
  readonly people: readonly string[]
}

const most = 3
const mostPhases = 6
const mostRefs = 8

/** The product's face: where a roadmap stands, on one screen. */
export function statusView(
  standing: Standing,
  week: Week,
  criteria: readonly Pick<JudgedCriterion, 'standing'>[],
): View {
  const { roadmap } = standing
  const language = roadmap.settings.language
  const { key } = roadmap
  const nodes: Node[] = [
    { type: 'heading', text: `${key} · ${roadmap.header.title}` },
    { type: 'facts', facts: facts(standing, week, language) },
    ...progress(standing, criteria),
    ...some('Late', standing.late, `list ${key} late`, language),
    ...some('Due within a week', standing.soon, `list ${key} soon`, language),
    ...some('Blocked', standing.blocked, `list ${key} blocked`, language),
    ...some('In the way', standing.blockers, `list ${key} blockers`, language),
    {
      type: 'buttons',
      buttons: [
        { label: 'What is open', press: `list ${key}`, tone: 'primary' },
        { label: 'History', press: `history ${key}` },
      ],
    },
  ]
  return { summary: summary(standing), nodes }
}

/** The roadmaps of a room in a line each, and a button for the whole of each. */
export function severalView(each: readonly { readonly roadmap: Roadmap; readonly view: View }[]): View {
  const keys = each.map(({ roadmap }) => roadmap.key)
  const says = `This room follows ${listed(keys)}.`
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      {
        type: 'list',
        lines: each.map(({ roadmap: { key, header }, view }) => [
          { bold: key },
          ` ${header.title}${view.summary.slice(key.length)}`,
        ]),
      },
      { type: 'buttons', buttons: keys.map((key) => ({ label: key, press: `status ${key}` })) },
    ],
  }
}

function summary({ roadmap, now, work, late }: Standing): string {
  const done = work.reduce((sum, { share }) => sum + share.done, 0)
  const total = work.reduce((sum, { share }) => sum + share.total, 0)
  return [
    `${roadmap.key}: ${done} of ${total} done`,
    ...(now ? [`now ${titleOf(now)}`] : []),
    ...(late.length > 0 ? [`${late.length} late`] : []),
  ].join(', ')
}

function facts(standing: Standing, week: Week, language: string) {
  const { header } = standing.roadmap
  const rows: { label: string; value: Inline }[] = []
  if (standing.now)
    rows.push({ label: 'Now', value: [{ bold: standing.now.ref }, ` ${titleOf(standing.now)}`] })
  rows.push({ label: 'This week', value: weekWords(week) })
  if (standing.next?.due !== undefined)
    rows.push({
      label: 'Next date',
      value: [
        `${dueWords(standing.next.due, language)}: `,
        { bold: standing.next.ref },
        ` ${titleOf(standing.next)}`,
      ],
    })
  if (header.owner !== undefined) rows.push({ label: 'Owner', value: header.owner })
  if (standing.conflicts.length > 0)
    rows.push({
      label: 'To settle',
      value: `${firstOf(standing.conflicts.map((item) => item.ref))}: the document and the chat disagree; /roadmap show ${standing.conflicts[0]?.ref} has the buttons`,
    })
  return rows
}

function firstOf(refs: readonly string[]): string {
  const rest = refs.length - mostRefs
  return listed(rest > 0 ? [...refs.slice(0, mostRefs), `${rest} more`] : refs)
}

function weekWords(week: Week): string {
  const parts = [
    ...(week.done > 0 ? [`${week.done} done`] : []),
    ...(week.reopened > 0 ? [`${week.reopened} reopened`] : []),
    ...(week.added > 0 ? [`${week.added} added`] : []),
  ]
  if (parts.length === 0) return 'nothing has moved'
  return `${listed(parts)} by ${listed(week.people)}`
}

function progress(standing: Standing, criteria: readonly Pick<JudgedCriterion, 'standing'>[]): Node[] {
  const bars: Node[] = standing.work.map(({ kind, share }) => ({
    type: 'progress',
    label: nameFor(share.total, kind),
    done: share.done,
    active: share.active,
    total: share.total,
  }))
  const phases = standing.phases.filter(({ share }) => share.total > 0)
  const shown = phases.slice(0, mostPhases)
  const lines: Inline[] = [
    ...shown.map(
      ({ phase, share }): Inline => [
        { bold: phase.ref },
        ` ${titleOf(phase)}: ${share.done} of ${share.total}`,
      ],
    ),
    ...(phases.length > shown.length
      ? [
          `and ${numberOf(phases.length - shown.length, 'more phase')}: /roadmap list ${standing.roadmap.key} phases`,
        ]
      : []),
    ...criteriaLine(criteria),
    ...metricsLine(standing.metrics),
  ]
  return lines.length === 0 ? bars : [...bars, { type: 'list', lines }]
}

/** What is shown, what was ticked and what is claimed stand side by side and are never added up. */
function criteriaLine(criteria: readonly Pick<JudgedCriterion, 'standing'>[]): Inline[] {
  if (criteria.length === 0) return []
  const reported = criteria.filter(({ standing }) => standing === 'reported').length
  const claimed = criteria.filter(({ standing }) => standing === 'claimed').length
  const said = `${reported > 0 ? `, ${reported} reported as met` : ''}${claimedWords(claimed)}`
  return [`Criteria: ${heldWords(criteria)}${said}`]
}

function metricsLine({ ticked, claimed, total }: ConditionShare): Inline[] {
  if (total === 0) return []
  return [`Metrics: ${ticked} of ${total} reported as met${claimedWords(claimed)}`]
}

function claimedWords(claimed: number): string {
  return claimed > 0 ? `, ${claimed} claimed by the document without evidence` : ''
}

function some(label: string, items: readonly Glance[], more: string, language: string): Node[] {
  if (items.length === 0) return []
  const shown = items.slice(0, most)
  const rest = items.length - shown.length
  return [
    { type: 'text', text: { bold: `${label} (${items.length})` } },
    {
      type: 'list',
      lines: [
        ...shown.map((item) => itemLine(item, language)),
        ...(rest > 0 ? [[`and ${rest} more: `, { code: `/roadmap ${more}` }]] : []),
      ],
    },
  ]
}
