import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/chat/view.ts'
import { readPress } from '../../../src/platforms/local/actions.ts'
import { readLine } from '../../../src/platforms/local/line.ts'
import { render } from '../../../src/platforms/local/render.ts'
import { markdown, plainText, terminal } from '../../../src/platforms/local/text.ts'

const everyNode: View = {
  summary: 'everything',
  nodes: [
    { type: 'heading', text: 'BM · *Bakery* Move' },
    {
      type: 'text',
      text: [
        'Plain, ',
        { bold: 'bold' },
        ', ',
        { italic: 'slanted' },
        ', ',
        { struck: 'gone' },
        ', ',
        { code: 'a`b' },
      ],
    },
    {
      type: 'text',
      text: [
        { link: 'https://example.org/a?b=[c]', words: 'a [link]' },
        ' by ',
        { person: 'U1', name: 'anna_b' },
      ],
    },
    { type: 'text', text: { instant: Date.parse('2026-12-01T23:30:00Z'), zone: 'Asia/Tokyo', show: 'both' } },
    { type: 'list', lines: ['one', ['two ', { bold: '2' }]] },
    {
      type: 'facts',
      facts: [
        { label: 'State', value: '✅ done' },
        { label: 'snake_case', value: 'a_b and _c_' },
      ],
    },
    { type: 'progress', label: 'tasks', done: 3, active: 1, total: 8 },
    { type: 'progress', label: 'milestones', done: 0, active: 0, total: 0 },
    {
      type: 'table',
      columns: ['A', 'B|C'],
      rows: [
        ['1', { bold: '2' }],
        ['3', '4'],
      ],
    },
    {
      type: 'checklist',
      action: 'tick',
      checks: [
        { number: 1, ref: 'BM-2', label: 'Count', checked: false },
        { number: 2, ref: 'BM-3', label: ['Book ', { italic: 'it' }], checked: true },
      ],
    },
    {
      type: 'buttons',
      buttons: [
        { label: 'Undo', press: 'take-back 7' },
        { label: 'More', press: 'list BM p2' },
      ],
    },
    { type: 'divider' },
    { type: 'file', name: 'plan.md', bytes: new Uint8Array([1]) },
    { type: 'footer', text: 'Changed by anna' },
  ],
}

describe('every part of a message has its form', () => {
  it('as Markdown', () => {
    expect(render(everyNode, markdown, { buttons: true })).toMatchInlineSnapshot(`
      "**BM · \\*Bakery\\* Move**
      Plain, **bold**, _slanted_, ~~gone~~, \`aˋb\`
      [a \\[link\\]](https://example.org/a?b=[c]) by anna_b
      2 Dec 2026, 08:30
      - one
      - two **2**
      **State**: ✅ done
      **snake_case**: a_b and \\_c\\_
      ████████▓▓▓░░░░░░░░░ 3 of 8 tasks, 1 under way
      ░░░░░░░░░░░░░░░░░░░░ 0 of 0 milestones
      | A | B\\|C |
      | --- | --- |
      | 1 | **2** |
      | 3 | 4 |
      1. [ ] Count
      2. [x] Book _it_
      [ Undo ]  [ More ]
      ---
      📎 plan.md
      _Changed by anna_"
    `)
  })

  it('as words alone', () => {
    expect(render(everyNode, plainText, { buttons: true })).toMatchInlineSnapshot(`
      "BM · *Bakery* Move
      Plain, bold, slanted, gone, a\`b
      a [link] (https://example.org/a?b=[c]) by anna_b
      2 Dec 2026, 08:30
      - one
      - two 2
      State: ✅ done
      snake_case: a_b and _c_
      ████████▓▓▓░░░░░░░░░ 3 of 8 tasks, 1 under way
      ░░░░░░░░░░░░░░░░░░░░ 0 of 0 milestones
      | A | B|C |
      | --- | --- |
      | 1 | 2 |
      | 3 | 4 |
      1. [ ] Count
      2. [x] Book it
      [ Undo ]  [ More ]
      ---
      📎 plan.md
      Changed by anna"
    `)
  })

  it('as words in colour', () => {
    const visible = render(everyNode, terminal, { buttons: true }).replaceAll('\u001B', '^')
    expect(visible).toMatchInlineSnapshot(`
      "^[1mBM · *Bakery* Move^[0m
      Plain, ^[1mbold^[0m, ^[3mslanted^[0m, ^[9mgone^[0m, ^[36ma\`b^[0m
      a [link] (^[4mhttps://example.org/a?b=[c]^[0m) by anna_b
      2 Dec 2026, 08:30
      - one
      - two ^[1m2^[0m
      ^[1mState^[0m: ✅ done
      ^[1msnake_case^[0m: a_b and _c_
      ████████▓▓▓░░░░░░░░░ 3 of 8 tasks, 1 under way
      ░░░░░░░░░░░░░░░░░░░░ 0 of 0 milestones
      | A | B|C |
      | --- | --- |
      | 1 | ^[1m2^[0m |
      | 3 | 4 |
      1. [ ] Count
      2. [x] Book ^[3mit^[0m
      [ Undo ]  [ More ]
      ---
      📎 plan.md
      ^[3mChanged by anna^[0m"
    `)
  })
})

it('leaves blanks outside the stars of bold Markdown, which else would not be bold', () => {
  const view: View = { summary: '', nodes: [{ type: 'text', text: [{ bold: 'Look: ' }, 'status'] }] }
  expect(render(view, markdown, { buttons: false })).toBe('**Look:** status')
})

it('lets no text pass for markup', () => {
  const text = '**bold** _it_ `code` [a](http://b) <!-- c --> | ~~d~~ \\ snake_case # 1. - <@U1>'
  const view: View = { summary: '', nodes: [{ type: 'text', text }] }
  expect(render(view, markdown, { buttons: true })).toMatchInlineSnapshot(
    `"\\*\\*bold\\*\\* \\_it\\_ \\\`code\\\` \\[a\\](http://b) \\<!-- c --\\> \\| \\~\\~d\\~\\~ \\\\ snake_case # 1. - \\<@U1\\>"`,
  )
  expect(render(view, plainText, { buttons: true })).toBe(text)
})

it('tells commands, replies, reactions, presses and talk apart', () => {
  const lines = [
    '/roadmap',
    '/roadmap done 3 at last',
    '/Roadmap STATUS',
    '@3 /roadmap status',
    '  /roadmap   status  ',
    '/roadmapx',
    'hello',
    '@3 done 2 5',
    '@3 +1 is fine with me',
    '@3 +white_check_mark',
    '@3 -✅',
    '@3 !done:BM-3',
    '@3 !tick BM-3 BM-4',
    '@3',
    '@ 3 done',
    '@anna hello',
    '@12345678901 hello',
  ]
  expect(Object.fromEntries(lines.map((line) => [line, readLine(line)]))).toMatchInlineSnapshot(`
    {
      "  /roadmap   status  ": {
        "text": "status",
        "type": "command",
      },
      "/Roadmap STATUS": {
        "text": "STATUS",
        "type": "command",
      },
      "/roadmap": {
        "text": "",
        "type": "command",
      },
      "/roadmap done 3 at last": {
        "text": "done 3 at last",
        "type": "command",
      },
      "/roadmapx": {
        "type": "talk",
      },
      "@ 3 done": {
        "type": "talk",
      },
      "@12345678901 hello": {
        "type": "talk",
      },
      "@3": {
        "type": "talk",
      },
      "@3 !done:BM-3": {
        "message": 3,
        "type": "press",
        "words": "done:BM-3",
      },
      "@3 !tick BM-3 BM-4": {
        "message": 3,
        "type": "press",
        "words": "tick BM-3 BM-4",
      },
      "@3 +1 is fine with me": {
        "message": 3,
        "text": "+1 is fine with me",
        "type": "reply",
      },
      "@3 +white_check_mark": {
        "added": true,
        "emoji": "white_check_mark",
        "message": 3,
        "type": "reaction",
      },
      "@3 -✅": {
        "added": false,
        "emoji": "✅",
        "message": 3,
        "type": "reaction",
      },
      "@3 /roadmap status": {
        "text": "status",
        "type": "command",
      },
      "@3 done 2 5": {
        "message": 3,
        "text": "done 2 5",
        "type": "reply",
      },
      "@anna hello": {
        "type": "talk",
      },
      "hello": {
        "type": "talk",
      },
    }
  `)
})

it('presses buttons by what they stand for, and toggles boxes by ref or number', () => {
  const presses = [
    'take-back:7',
    'take-back 7',
    'list:BM:p2',
    'tick BM-2',
    'tick bm-2 2',
    'tick 2 1',
    'tick',
    'tick BM-9',
    'undo',
    '',
  ]
  expect(
    Object.fromEntries(presses.map((press) => [press, readPress(everyNode, press)])),
  ).toMatchInlineSnapshot(`
    {
      "": {
        "wrong": "That message offers: tick BM-2, take-back:7, list:BM:p2",
      },
      "list:BM:p2": {
        "action": "list BM p2",
        "values": [],
      },
      "take-back 7": {
        "action": "take-back 7",
        "values": [],
      },
      "take-back:7": {
        "action": "take-back 7",
        "values": [],
      },
      "tick": {
        "wrong": "That message offers: tick BM-2, take-back:7, list:BM:p2",
      },
      "tick 2 1": {
        "action": "tick",
        "values": [
          "-BM-3",
          "+BM-2",
        ],
      },
      "tick BM-2": {
        "action": "tick",
        "values": [
          "+BM-2",
        ],
      },
      "tick BM-9": {
        "wrong": "That message offers: tick BM-2, take-back:7, list:BM:p2",
      },
      "tick bm-2 2": {
        "action": "tick",
        "values": [
          "+BM-2",
          "-BM-3",
        ],
      },
      "undo": {
        "wrong": "That message offers: tick BM-2, take-back:7, list:BM:p2",
      },
    }
  `)
  expect(readPress({ summary: '', nodes: [] }, 'done')).toEqual({
    wrong: 'That message offers nothing to press.',
  })
})
