import type { Inline } from '../chat/inline.ts'
import type { Button, View } from '../chat/view.ts'

/** One sentence, and perhaps what to press next. */
export function said(
  summary: string,
  options: { text?: Inline; lines?: readonly Inline[]; buttons?: readonly Button[] } = {},
): View {
  return {
    summary,
    nodes: [
      { type: 'text', text: options.text ?? summary },
      ...(options.lines && options.lines.length > 0 ? [{ type: 'list' as const, lines: options.lines }] : []),
      ...(options.buttons && options.buttons.length > 0
        ? [{ type: 'buttons' as const, buttons: options.buttons }]
        : []),
    ],
  }
}
