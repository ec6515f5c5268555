import type { View } from '../chat/view.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'

interface Shown {
  readonly name: string
  readonly bytes: Uint8Array
  readonly written: readonly TrackedItem[]
  readonly unwritten: readonly { readonly item: TrackedItem; readonly why: string }[]
}

/** A document handed back, and what could not be written into it. */
export function exportedView(roadmap: Roadmap, { name, bytes, written, unwritten }: Shown): View {
  const marks = written.length === 1 ? '1 mark' : `${written.length} marks`
  const says = `${roadmap.key} with today’s state: ${written.length === 0 ? 'nothing to change' : `${marks} changed`}.`
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      ...(unwritten.length === 0
        ? []
        : [
            {
              type: 'text' as const,
              text: { bold: 'Not written, because a guess could harm the document:' },
            },
            {
              type: 'list' as const,
              lines: unwritten.map(({ item, why }) => `${item.ref} ${titleOf(item)}: ${why}`),
            },
          ]),
      { type: 'file', name: fileName(name), bytes },
    ],
  }
}

function fileName(name: string): string {
  const path = /^https?:/i.test(name) ? name.replace(/[?#].*$/, '') : name
  const last = path.split(/[/\\]/).findLast((part) => part !== '') ?? 'plan'
  return /\.[a-z]{2,9}$/i.test(last) ? last : `${last.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.md`
}
