import { type Inline, plain } from '../chat/inline.ts'
import type { Node } from '../chat/view.ts'

/** Lines that belong together, with what they are called. */
export interface Part {
  readonly label: string
  readonly lines: readonly Inline[]
}

/** What would be too long for messages, as a Markdown file to hand over. */
export function asFile(name: string, parts: readonly Part[]): Node {
  const text = parts.map(({ label, lines }) => `## ${label}\n\n${lines.map(point).join('')}`).join('\n')
  return { type: 'file', name, bytes: new TextEncoder().encode(text) }
}

function point(line: Inline): string {
  return `- ${plain(line)}\n`
}
