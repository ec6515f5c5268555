import type { Node, View } from '../chat/view.ts'
import { isNothing, type Own } from '../plan/own.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { itemLine } from './item-line.ts'

/** As many of a sort are named. */
const most = 15

/** What is somebody's in a plan. */
export function ownView({ key, settings: { language } }: Roadmap, own: Own): View {
  const section = (title: string, items: readonly TrackedItem[]): readonly Node[] =>
    items.length === 0
      ? []
      : [
          { type: 'text', text: { bold: `${title} (${items.length})` } },
          { type: 'list', lines: items.slice(0, most).map((item) => itemLine(item, language)) },
        ]
  const count = Object.values(own).reduce((sum, items) => sum + items.length, 0)
  const says = isNothing(own)
    ? `${key}: nothing open is yours.`
    : `${key}: ${count} open ${count === 1 ? 'is' : 'are'} yours.`
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      ...section('Late', own.late),
      ...section('Due within a week', own.soon),
      ...section('In progress', own.active),
      ...section('Blocked', own.blocked),
      ...section('Open', own.rest),
      ...(count > 0
        ? [{ type: 'footer' as const, text: `All of it to check off: /roadmap list ${key} mine` }]
        : []),
    ],
  }
}
