import { expect, it } from 'vitest'
import type { Node } from '../../../src/chat/view.ts'
import { render } from '../../../src/platforms/slack/render.ts'
import { elementsOf } from '../../support/slack/seen.ts'

const pagesOf = (...nodes: readonly Node[]) => render({ summary: 'Plan', nodes })
const boxesOf = (amount: number) =>
  pagesOf({
    type: 'checklist',
    action: 'tick',
    checks: Array.from({ length: amount }, (_, at) => ({
      number: at + 1,
      ref: `IMD-${at + 1}`,
      label: `Item ${at + 1}`,
      checked: at === 0,
    })),
  })
    .flatMap(({ blocks }) => elementsOf(blocks))
    .map(({ element }) => (element.type === 'checkboxes' ? element.options.length : 0))

it.each([
  [1, [1]],
  [10, [10]],
  [11, [10, 1]],
])('groups %i boxes in tens', (amount, groups) => {
  expect(boxesOf(amount)).toEqual(groups)
})

it('draws every kind of node', () => {
  const pages = pagesOf(
    { type: 'heading', text: 'Move <!channel> & *go*' },
    { type: 'text', text: ['Ask ', { bold: '@everyone' }, { link: 'https://a.example', words: 'here' }] },
    { type: 'list', lines: ['<@U1>', { struck: 'gone' }] },
    { type: 'facts', facts: [{ label: 'Owner', value: { person: 'U1', name: 'Anna' } }] },
    { type: 'progress', label: 'tasks', done: 1, active: 1, total: 4 },
    { type: 'divider' },
    { type: 'table', columns: ['A', 'B'], rows: [['1', '']] },
    {
      type: 'checklist',
      action: 'tick',
      checks: [{ number: 1, ref: 'IMD-1', label: '&lt;!here&gt;', checked: true }],
    },
    { type: 'buttons', buttons: [{ label: 'Done', press: 'done 1', tone: 'primary' }] },
    { type: 'footer', text: 'As of *today*' },
  )
  expect(pages).toHaveLength(1)
  expect(pages[0].blocks.map((block) => JSON.stringify(block)).join('\n')).toMatchInlineSnapshot(`
    "{"type":"header","text":{"type":"plain_text","text":"Move <!channel> & *go*","emoji":false}}
    {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Ask "},{"type":"text","text":"@everyone","style":{"bold":true}},{"type":"link","url":"https://a.example/","text":"here"}]}]}
    {"type":"rich_text","elements":[{"type":"rich_text_list","style":"bullet","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"<@U1>"}]},{"type":"rich_text_section","elements":[{"type":"text","text":"gone","style":{"strike":true}}]}]}]}
    {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Owner:","style":{"bold":true}},{"type":"text","text":" "},{"type":"text","text":"@Anna"},{"type":"text","text":"\\n"}]}]}
    {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"█████▓▓▓▓▓░░░░░░░░░░","style":{"code":true}},{"type":"text","text":" 1 of 4 tasks, 1 under way"}]}]}
    {"type":"divider"}
    {"type":"table","rows":[[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"A","style":{"bold":true}}]}]},{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"B","style":{"bold":true}}]}]}],[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"1"}]}]},{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"–"}]}]}]]}
    {"type":"actions","elements":[{"type":"checkboxes","action_id":"check:tick +IMD-1","options":[{"text":{"type":"plain_text","text":"1. &amp;lt;!here&amp;gt;","emoji":false},"value":"IMD-1"}],"initial_options":[{"text":{"type":"plain_text","text":"1. &amp;lt;!here&amp;gt;","emoji":false},"value":"IMD-1"}]}]}
    {"type":"actions","elements":[{"type":"button","action_id":"press:0","text":{"type":"plain_text","text":"Done","emoji":false},"value":"done 1","style":"primary"}]}
    {"type":"context","elements":[{"type":"plain_text","text":"As of *today*","emoji":false}]}"
  `)
})

it('calls nobody in the line for notifications', () => {
  const [{ text }] = render({ summary: 'Tell <!channel> and <@U1> & all', nodes: [] })
  expect(text).not.toMatch(/<[@!]/)
})
