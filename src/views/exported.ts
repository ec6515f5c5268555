import type { Node, View } from '../chat/view.ts'
import type { LeftInDocument, LeftPart } from '../plan/holding.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { asFile } from './as-file.ts'
import { listed, numberOf } from './words.ts'

interface Shown {
  readonly name: string
  readonly bytes: Uint8Array
  readonly written: readonly TrackedItem[]
  readonly unwritten: readonly { readonly item: TrackedItem; readonly why: string }[]
  readonly madeInChat: number
  /** What reviews left in it. */
  readonly left?: LeftInDocument
}

/** What a review leaves in a document, as people call it. */
export const partNames: Readonly<Record<LeftPart, string>> = {
  next: 'the day of the next review',
  updated: 'the day of the last update',
  log: 'the table of changes',
}

/** So many that could not be written are named in the message; beyond, all are in a file beside the document. */
const most = 20

/** A document handed back, and what could not be written into it. */
export function exportedView(roadmap: Roadmap, shown: Shown): View {
  const { name, bytes, written, unwritten, madeInChat, left } = shown
  const says = `${roadmap.key} with today’s state: ${changed(written.length, left?.written ?? [])}.`
  const refused = [
    ...unwritten.map(({ item, why }) => `${item.ref} ${titleOf(item)}: ${why}`),
    ...(left?.unwritten ?? []).map((part) => `${partNames[part]}: change it by hand`),
  ]
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      ...(refused.length === 0 ? [] : notWritten(roadmap, refused)),
      ...(madeInChat === 0 ? [] : [notInIt(madeInChat)]),
      { type: 'file', name: fileName(name), bytes },
    ],
  }
}

function notWritten({ key }: Roadmap, refused: readonly string[]): readonly Node[] {
  const label = 'Not written, because a guess could harm the document:'
  const text: Node = { type: 'text', text: { bold: label } }
  if (refused.length <= most) return [text, { type: 'list', lines: refused }]
  const name = `${key}-not-written.md`
  const rest = `and ${refused.length - most} more, all of them in ${name}`
  return [
    text,
    { type: 'list', lines: [...refused.slice(0, most), rest] },
    asFile(name, [{ label, lines: refused }]),
  ]
}

function notInIt(count: number): Node {
  const says = `${numberOf(count, 'task')} made in chat ${count === 1 ? 'is' : 'are'} not in it. Written into it in the same words, ${count === 1 ? 'it keeps its ref and state' : 'they keep their refs and states'}.`
  return { type: 'footer', text: says }
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
