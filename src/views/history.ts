import type { Inline } from '../chat/inline.ts'
import type { View } from '../chat/view.ts'
import type { Instant } from '../clock.ts'
import { type Change, isArrangement } from '../plan/change.ts'
import { assessedSchema, holdingSchema } from '../plan/holding.ts'
import { readSettingsThen } from '../plan/settings-then.ts'
import { readStateThen } from '../plan/state-then.ts'
import { upcomingSchema } from '../plan/upcoming.ts'
import { settingsChange } from './settings.ts'
import { at, dueWords, stateWords } from './words.ts'

/** A change with its circumstances, as the log keeps it. */
export interface HistoryEntry extends Change {
  readonly at: Instant
  readonly by: { readonly id: string; readonly name: string }
  readonly undoes?: number
  readonly undone: boolean
}

/** A page of what happened, newest first. */
export function historyView(
  title: string,
  entries: readonly HistoryEntry[],
  zone: string,
  language: string,
  more?: string,
): View {
  if (entries.length === 0)
    return {
      summary: `${title}: nothing has happened yet`,
      nodes: [{ type: 'text', text: `${title}: nothing has happened yet.` }],
    }
  return {
    summary: `${title}: ${entries.length} ${entries.length === 1 ? 'change' : 'changes'}`,
    nodes: [
      { type: 'heading', text: title },
      { type: 'list', lines: entries.map((entry) => historyLine(entry, zone, language)) },
      ...(more === undefined
        ? []
        : [{ type: 'buttons' as const, buttons: [{ label: 'Earlier', press: more }] }]),
    ],
  }
}

/** One change: when, who, what. */
export function historyLine(entry: HistoryEntry, zone: string, language: string): Inline {
  const words = changeWords(entry, language)
  const what = entry.undone ? [{ struck: words }, ' · taken back later'] : words
  return [
    at(entry.at, zone),
    ' · ',
    { bold: entry.by.name },
    entry.undoes === undefined ? ' · ' : ' · by undo · ',
    what,
  ]
}

function changeWords(change: Change, language: string): string {
  const note = change.note === undefined ? '' : ` (${change.note})`
  const about = change.ref === undefined ? '' : `${change.ref} `
  return `${about}${outcome(change, language)}${change.what === 'note' || isArrangement(change) ? '' : note}`
}

function outcome(change: Change, language: string): string {
  switch (change.what) {
    case 'state':
      return `${stateName(change.before)} → ${stateName(change.after)}`
    case 'owner':
      return change.after === undefined ? 'belongs to nobody now' : `belongs to ${nameIn(change.after)}`
    case 'due':
      return typeof change.after === 'string'
        ? `due ${dueWords(change.after, language)}`
        : 'has no due date now'
    case 'kind':
      return `is a ${kindIn(change.after)}, not a ${kindIn(change.before)}`
    case 'note':
      return `“${change.note ?? ''}”`
    case 'text':
      return `reworded: “${String(change.after)}”`
    case 'added':
      return change.after === undefined
        ? `no longer there: “${String(change.before)}”`
        : `added: “${String(change.after)}”`
    case 'removed':
      return 'is no longer in the document'
    case 'returned':
      return 'is back in the document'
    case 'written':
      return 'was written into the document'
    case 'conflict':
      return conflictWords(change.after)
    case 'imported':
      return 'document imported'
    case 'settings':
      return settingWords(change)
    case 'run':
      return 'procedure'
    case 'trigger':
      return `trigger ${String(change.after)}`
    case 'decision':
      return 'decided'
    case 'evidence':
      return change.after === undefined ? 'evidence withdrawn' : 'evidence given'
    case 'review':
      return reviewWords(change.after)
    case 'assessed':
      return assessedWords(change.after)
    case 'arranged':
    case 'own':
      return change.note ?? ''
  }
}

function settingWords({ before, after }: Change): string {
  const [was, is] = [readSettingsThen(before), readSettingsThen(after)]
  return was && is ? `settings changed: ${settingsChange(was, is)}` : 'settings changed'
}

function stateName(value: unknown): string {
  const then = readStateThen(value)
  return then === undefined ? 'new' : stateWords[then.state]
}

function conflictWords(after: unknown): string {
  const { state = 'none', conflict } = readStateThen(after) ?? {}
  return conflict === undefined
    ? `settled as ${stateWords[state]}: the document says nothing else any more`
    : `in conflict: the document says ${stateWords[conflict]}, the chat ${stateWords[state]}`
}

function nameIn(value: unknown): string {
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : 'somebody'
}

function kindIn(value: unknown): string {
  return typeof value === 'object' && value !== null && 'kind' in value ? String(value.kind) : 'thing'
}

function reviewWords(value: unknown): string {
  const { data } = holdingSchema.safeParse(value)
  if (data === undefined) return upcomingWords(value)
  const { status, until, conclusion } = data
  if (status === 'open') return 'review opened'
  if (status === 'snoozed') return `review put off to ${until}`
  return `review ${status}${conclusion === undefined ? '' : `: “${conclusion}”`}`
}

function assessedWords(value: unknown): string {
  const assessment = assessedSchema.safeParse(value).data?.assessment
  if (assessment === undefined) return 'not assessed any more'
  const { isChanged, note } = assessment
  return `${isChanged ? 'changed' : 'confirmed'} in a review${note === undefined ? '' : `: “${note}”`}`
}

function upcomingWords(value: unknown): string {
  const { data } = upcomingSchema.safeParse(value)
  if (data === undefined) return 'review changed'
  return `review of ${data.on} ${data.until === undefined ? 'skipped' : `put off to ${data.until}`}`
}
