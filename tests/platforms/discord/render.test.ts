import { expect, it } from 'vitest'
import type { Node, View } from '../../../src/chat/view.ts'
import { textOf } from '../../support/discord/components.ts'
import { rendered } from '../../support/discord/rendered.ts'

const noon = Date.UTC(2026, 10, 21, 12)

/** All that a view of these nodes comes to, where it is one message. */
function shown(...nodes: readonly Node[]) {
  const [page, ...others] = rendered({ summary: 'A summary', nodes })
  expect(others).toEqual([])
  return page?.components
}

function text(...nodes: readonly Node[]): string {
  return textOf(shown(...nodes) ?? [])
}

it('shows the summary of a view that holds nothing', () => {
  expect(text()).toBe('A summary')
})

it('shows a heading', () => {
  expect(text({ type: 'heading', text: 'Phase 2: *Build*' })).toBe('## Phase 2\\: \\*Build\\*')
})

it('shows a paragraph with everything that may stand in a line', () => {
  const inline = [
    { bold: 'bold ' },
    { italic: ['nested ', { struck: 'struck' }] },
    ' ',
    { code: 'a `tick`' },
    ' ',
    { link: 'https://example.org/a b?c=(d)', words: 'the [docs]' },
    ' ',
    { link: 'https://example.org/', words: 'https://example.org/' },
    ' ',
    { link: 'javascript:alert(1)', words: 'bad' },
    ' ',
    { person: '200000000000000001', name: 'Ana_Lee' },
    ' ',
    { instant: noon, zone: 'Europe/Berlin', show: 'both' as const },
    ' ',
    { instant: noon, zone: 'Europe/Berlin', show: 'date' as const },
  ]
  expect(text({ type: 'text', text: inline })).toMatchInlineSnapshot(
    `"**bold** *nested ~~struck~~* \`\` a \`tick\` \`\` [the \\[docs\\]](<https://example.org/a%20b?c=(d)>) <https://example.org/> bad (javascript\\:alert(1)) \\@Ana\\_Lee <t:1795262400:f> <t:1795262400:D>"`,
  )
})

it('shows a list', () => {
  expect(
    text({ type: 'list', lines: ['one', ['two ', { bold: 'parts' }], '- dashed'] }),
  ).toMatchInlineSnapshot(`
    "- one
    - two **parts**
    - \\- dashed"
  `)
})

it('shows facts', () => {
  expect(
    text({
      type: 'facts',
      facts: [
        { label: 'Due', value: { instant: noon, zone: 'UTC', show: 'date' } },
        { label: 'Owner', value: 'nobody' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "**Due**  <t:1795262400:D>
    **Owner**  nobody"
  `)
})

it('shows shares as a bar', () => {
  const bar = (done: number, active: number, total: number) =>
    text({ type: 'progress', label: 'tasks', done, active, total })
  expect(
    [bar(12, 3, 30), bar(0, 0, 4), bar(1, 0, 1000), bar(999, 0, 1000), bar(4, 0, 4), bar(0, 0, 0)].join('\n'),
  ).toMatchInlineSnapshot(`
    "████████▓▓░░░░░░░░░░ 12 of 30 tasks, 3 under way
    ░░░░░░░░░░░░░░░░░░░░ 0 of 4 tasks
    █░░░░░░░░░░░░░░░░░░░ 1 of 1000 tasks
    ███████████████████░ 999 of 1000 tasks
    ████████████████████ 4 of 4 tasks
    ░░░░░░░░░░░░░░░░░░░░ 0 of 0 tasks"
  `)
})

it('shows a small table in columns', () => {
  expect(
    text({
      type: 'table',
      columns: ['Kind', 'Open'],
      rows: [
        ['Task', '3'],
        ['Milestone `x`', '12'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "\`\`\`
    Kind           Open
    ─────────────  ────
    Task           3
    Milestone \`x\`  12
    \`\`\`"
  `)
})

it('shows a table with links, wide letters or much text as a list', () => {
  const link = { link: 'https://example.org/', words: 'docs' }
  const columns = ['What', 'Where', 'When']
  expect(
    text({
      type: 'table',
      columns,
      rows: [
        ['Guide', link, ''],
        ['指南', 'here', 'now'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "- **Guide** · Where\\: [docs](<https://example.org/>)
    - **指南** · Where\\: here · When\\: now"
  `)
})

it('shows a checklist in full, with a select to tick it', () => {
  const checks = [
    { number: 1, ref: 'IMD-1', label: ['Write the ', { bold: 'docs' }], checked: true },
    { number: 2, ref: 'IMD-2', label: 'long '.repeat(40).trim(), checked: false },
  ]
  expect(shown({ type: 'checklist', action: 'tick', checks })).toMatchInlineSnapshot(`
    [
      {
        "content": "☑ **1**  Write the **docs**
    ☐ **2**  long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long",
        "type": 10,
      },
      {
        "components": [
          {
            "custom_id": "c1.1.8g0:tick",
            "max_values": 2,
            "min_values": 0,
            "options": [
              {
                "default": true,
                "label": "1. Write the docs",
                "value": "IMD-1",
              },
              {
                "default": false,
                "label": "2. long long long long long long long long long long long long long long long long long long long l…",
                "value": "IMD-2",
              },
            ],
            "placeholder": "Tick or untick 1 to 2",
            "type": 3,
          },
        ],
        "type": 1,
      },
    ]
  `)
})

it('offers a long checklist in selects of 25, each with an id of its own', () => {
  const checks = Array.from({ length: 60 }, (_, at) => ({
    number: at + 1,
    ref: `IMD-${at + 1}`,
    label: 'x',
    checked: true,
  }))
  const rows = shown({ type: 'checklist', action: 'tick', checks })?.flatMap((one) =>
    one.type === 1 ? one.components : [],
  )
  expect(rows?.map((one) => 'custom_id' in one && one.custom_id)).toMatchInlineSnapshot(`
    [
      "c1.jz6rj.oh2:tick",
      "c3.jz6rj.w7t:tick",
      "c5.sf.623:tick",
    ]
  `)
})

it('shows buttons in rows of five, a longer label in full beside them', () => {
  const buttons = Array.from({ length: 6 }, (_, at) => ({ label: `Do ${at}`, press: `done IMD-${at}` }))
  const long = {
    label: `Settle ${'very '.repeat(20)}`.trim(),
    press: 'settle IMD-1 x',
    tone: 'danger' as const,
  }
  expect(shown({ type: 'buttons', buttons: [...buttons, long] })).toMatchInlineSnapshot(`
    [
      {
        "components": [
          {
            "custom_id": "b0:done IMD-0",
            "label": "Do 0",
            "style": 2,
            "type": 2,
          },
          {
            "custom_id": "b1:done IMD-1",
            "label": "Do 1",
            "style": 2,
            "type": 2,
          },
          {
            "custom_id": "b2:done IMD-2",
            "label": "Do 2",
            "style": 2,
            "type": 2,
          },
          {
            "custom_id": "b3:done IMD-3",
            "label": "Do 3",
            "style": 2,
            "type": 2,
          },
          {
            "custom_id": "b4:done IMD-4",
            "label": "Do 4",
            "style": 2,
            "type": 2,
          },
        ],
        "type": 1,
      },
      {
        "content": "Settle very very very very very very very very very very very very very very very very very very very very",
        "type": 10,
      },
      {
        "components": [
          {
            "custom_id": "ba:done IMD-5",
            "label": "Do 5",
            "style": 2,
            "type": 2,
          },
          {
            "custom_id": "bb:settle IMD-1 x",
            "label": "Settle very very very very very very very very very very very very very very ve…",
            "style": 4,
            "type": 2,
          },
        ],
        "type": 1,
      },
    ]
  `)
})

it('shows fine print and dividers, but no divider at an end', () => {
  const nodes: Node[] = [
    { type: 'divider' },
    { type: 'text', text: 'above' },
    { type: 'divider' },
    { type: 'footer', text: 'below' },
    { type: 'divider' },
  ]
  expect(shown(...nodes)).toMatchInlineSnapshot(`
    [
      {
        "content": "above",
        "type": 10,
      },
      {
        "type": 14,
      },
      {
        "content": "-# below",
        "type": 10,
      },
    ]
  `)
})

it('hands over files and shows pictures, equal names told apart', () => {
  const file = (name: string): Node => ({ type: 'file', name, bytes: new Uint8Array([1]) })
  const view: View = { summary: 'Files', nodes: [file('plan.md'), file('plan.md'), file('chart.png')] }
  const [page] = rendered(view)
  expect(page?.files.map((one) => one.name)).toEqual(['plan.md', '2-plan.md', 'chart.png'])
  expect(page?.components.map((one) => one.type)).toEqual([13, 13, 12])
})

it('names a file that is too large for Discord', () => {
  expect(text({ type: 'file', name: 'big.bin', bytes: new Uint8Array(11 * 1024 * 1024) })).toBe(
    'big.bin has 11.0 MB, and Discord takes at most 10 MB.',
  )
})

it('keeps a heading with what it is about', () => {
  const nodes: Node[] = [
    { type: 'list', lines: Array.from({ length: 36 }, () => 'x'.repeat(100)) },
    { type: 'heading', text: 'Next' },
    { type: 'list', lines: Array.from({ length: 10 }, () => 'y'.repeat(100)) },
  ]
  const [first, second] = rendered({ summary: 'Long', nodes }).map((page) => textOf(page.components))
  expect(first).not.toContain('Next')
  expect(second).toMatch(/^## Next\n- y/)
})

it('refuses a button that holds more than Discord gives it', () => {
  const press = 'x'.repeat(98)
  expect(() => shown({ type: 'buttons', buttons: [{ label: 'Do', press }] })).toThrow(
    /is longer than the 100 characters that Discord gives a button/,
  )
})
