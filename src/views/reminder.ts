import type { Node, View } from '../chat/view.ts'
import type { Reminder } from '../plan/reminder.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { itemLine } from './item-line.ts'

/** What falls due, for somebody or for a room. */
export function reminderView(roadmap: Roadmap, { wasDue, today, soon }: Reminder): View {
  const { language } = roadmap.settings
  const section = (title: string, items: readonly TrackedItem[]): readonly Node[] =>
    items.length === 0
      ? []
      : [
          { type: 'text', text: { bold: title } },
          { type: 'list', lines: items.map((item) => itemLine(item, language)) },
        ]
  const counts = [
    [wasDue.length, 'was due'],
    [today.length, 'due today'],
    [soon.length, 'due soon'],
  ] as const
  const words = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  const [first] = [...wasDue, ...today, ...soon]
  return {
    summary: `${roadmap.key}: ${words.join(', ')}`,
    nodes: [
      { type: 'heading', text: `${roadmap.key} · ${words.join(', ')}` },
      ...section('Was due', wasDue),
      ...section('Due today', today),
      ...section('Due soon', soon),
      { type: 'footer', text: `Done? Say for example: /roadmap done ${first?.ref ?? 'REF'}` },
    ],
  }
}
