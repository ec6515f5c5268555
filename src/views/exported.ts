import type { View } from '../chat/view.ts'
import type { LeftInDocument, LeftPart } from '../plan/holding.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { listed } from './words.ts'

interface Shown {
  readonly name: string
  readonly bytes: Uint8Array
  readonly written: readonly TrackedItem[]
  readonly unwritten: readonly { readonly item: TrackedItem; readonly why: string }[]
  /** What reviews left in it. */
  readonly left?: LeftInDocument
}

/** What a review leaves in a document, as people call it. */
export const partNames: Readonly<Record<LeftPart, string>> = {
  next: 'the day of the next review',
  updated: 'the day of the last update',
  log: 'the table of changes',
}

/** A document handed back, and what could not be written into it. */
export function exportedView(roadmap: Roadmap, { name, bytes, written, unwritten, left }: Shown): View {
  const says = `${roadmap.key} with today’s state: ${changed(written.length, left?.written ?? [])}.`
  const refused = [
    ...unwritten.map(({ item, why }) => `${item.ref} ${titleOf(item)}: ${why}`),
    ...(left?.unwritten ?? []).map((part) => `${partNames[part]}: change it by hand`),
  ]
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      ...(refused.length === 0
        ? []
        : [
            {
              type: 'text' as const,
              text: { bold: 'Not written, because a guess could harm the document:' },
            },
            { type: 'list' as const, lines: refused },
          ]),
      { type: 'file', name: fileName(name), bytes },
    ],
  }
}

function changed(marks: number, parts: readonly LeftPart[]): string {
  if (marks + parts.length === 0) return 'nothing to change'
  const all = [
    ...(marks === 0 ? [] : [marks === 1 ? '1 mark' : `${marks} marks`]),
    ...parts.map((part) => partNames[part]),
  ]
  return `${listed(all)} changed`
}

function fileName(name: string): string {
  const path = /^https?:/i.test(name) ? name.replace(/[?#].*$/, '') : name
  const last = path.split(/[/\\]/).findLast((part) => part !== '') ?? 'plan'
  return /\.[a-z]{2,9}$/i.test(last) ? last : `${last.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.md`
}
