import type { View } from '../../src/chat/view.ts'
import type { Roadmap } from '../../src/plan/roadmap.ts'
import type { TrackedItem } from '../../src/plan/tracked-item.ts'
import { render } from '../../src/platforms/local/render.ts'
import { markdown } from '../../src/platforms/local/text.ts'

export const now = Date.parse('2026-12-01T09:00:00Z')

export const bakery: Roadmap = {
  id: 1,
  workspace: 'slack/T1',
  key: 'BM',
  header: { title: 'Bakery Move', owner: 'Clara' },
  settings: {
    zone: 'Europe/Berlin',
    language: 'en-GB',
    maintainers: [{ id: 'U1', name: 'anna' }],
    changes: 'everyone',
    quiet: false,
  },
  version: 1,
}

/** An item of the bakery's plan: an open task where nothing else is said. */
export function item(number: number, text: string, more: Partial<TrackedItem> = {}): TrackedItem {
  const state = more.state ?? 'open'
  return {
    ref: `BM-${number}`,
    number,
    kind: 'task',
    state,
    text,
    section: ['Bakery Move', 'Phase 1: Pack'],
    line: number + 4,
    claimed: false,
    origin: 'document',
    why: 'It has a box, so it is a task.',
    detail: {},
    documentState: state,
    shown: {},
    kindCorrected: false,
    ...more,
  }
}

/** A view whole: its one plain line, its text, and what each button stands for. */
export function whole(view: View): string {
  const buttons = view.nodes.flatMap((node) =>
    node.type === 'buttons' ? node.buttons.map(({ label, press }) => `[${label}] ${press}`) : [],
  )
  return [view.summary, '', render(view, markdown, { buttons: false }), ...buttons].join('\n')
}
