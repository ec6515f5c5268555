import type { Node, View } from '../chat/view.ts'
import { type Own, openOf } from '../plan/own.ts'
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
  const open = openOf(own)
  const says =
    open.length === 0
      ? `${key}: nothing open is yours.`
      : `${key}: ${open.length} open ${open.length === 1 ? 'is' : 'are'} yours.`
  const listed = open.filter(({ state }) => state !== 'none').length
  const isAll = listed === open.length + own.besides.length
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      ...section('Late', own.late),
      ...section('Due within a week', own.soon),
      ...section('In progress', own.active),
      ...section('Blocked', own.blocked),
      ...section('Open', own.rest),
      ...section('Yours besides, without a box', own.besides),
      ...(listed > 0 ? [toCheckOff(key, isAll)] : []),
    ],
  }
}

function toCheckOff(key: string, isAll: boolean): Node {
  const what = isAll ? 'All of it to check off' : 'What can be checked off'
  return { type: 'footer', text: `${what}: /roadmap list ${key} mine` }
}
