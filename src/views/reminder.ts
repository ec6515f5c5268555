import type { Node, View } from '../chat/view.ts'
import type { Reminder } from '../plan/reminder.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { itemLine } from './item-line.ts'

/** As many of a sort are named; the rest is a command away. */
const most = 10

/** What falls due, for somebody or for a room. */
export function reminderView(roadmap: Roadmap, { owner, wasDue, today, soon }: Reminder): View {
  const { language } = roadmap.settings
  const section = (title: string, items: readonly TrackedItem[], all: string): readonly Node[] => {
    const more = items.length - most
    return items.length === 0
      ? []
      : [
          { type: 'text', text: { bold: title } },
          { type: 'list', lines: items.slice(0, most).map((item) => itemLine(item, language)) },
          ...(more > 0
            ? [{ type: 'footer' as const, text: `and ${more} more: /roadmap list ${roadmap.key} ${all}` }]
            : []),
        ]
  }
  const whose = owner === undefined ? '' : ' mine'
  const counts = [
    [wasDue.length, wasDue.length === 1 ? 'was due' : 'were due'],
    [today.length, 'due today'],
    [soon.length, 'due soon'],
  ] as const
  const words = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  const [first] = [...wasDue, ...today, ...soon]
  return {
    summary: `${roadmap.key}: ${words.join(', ')}`,
    nodes: [
      { type: 'heading', text: `${roadmap.key} · ${words.join(', ')}` },
      ...section('Was due', wasDue, `late${whose}`),
      ...section('Due today', today, `soon${whose}`),
      ...section('Due soon', soon, `soon${whose}`),
      { type: 'footer', text: `Done? Say for example: /roadmap done ${first?.ref ?? 'REF'}` },
    ],
  }
}
