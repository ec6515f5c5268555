import { describe, expect, it } from 'vitest'
import { makeCommands } from '../../../src/commands/index.ts'
import { manifest } from '../../../src/platforms/slack/manifest.ts'
import { Args } from '../../support/slack/args.ts'
import { judgeMessage, judgeView } from '../../support/slack/judge.ts'
import { judgeManifest } from '../../support/slack/judge-manifest.ts'

const x = (count: number) => 'x'.repeat(count)
const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))
const plain = (text: string) => ({ type: 'plain_text', text })
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })
const words = (text: string) => ({ type: 'text', text })
const rich = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
})
const option = (value: string, more: object = {}) => ({ text: plain(value), value, ...more })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const button = (id: string, more: object = {}) => ({
  type: 'button',
  action_id: id,
  text: plain('Do'),
  ...more,
})
const boxes = (options: object[], more: object = {}) =>
  actions({ type: 'checkboxes', action_id: 'a', options, ...more })
const table = (rows: number, cells: number) => ({
  type: 'table',
  rows: many(rows, () => many(cells, () => ({ type: 'raw_text', text: 'x' }))),
})
const message = (blocks: readonly object[], more: object = {}) => ({
  channel: 'C1',
  text: 'hello',
  blocks,
  ...more,
})

const judged = (body: object, expected: readonly RegExp[] = []) =>
  judgeMessage(new Args({ ...body }), 'post', expected)

describe('the judge of messages', () => {
  it('lets a right one pass', () => {
    const long = many(5, () => section(x(2600)))
    const blocks = [
      { type: 'header', text: plain(x(150)) },
      boxes([option('a')]),
      rich(words('<!channel>')),
      table(100, 20),
    ]
    expect(judged(message(blocks)).blocks).toEqual(blocks)
    expect(judged(message(many(50, () => section('a')))).blocks).toHaveLength(50)
    expect(() => judged(message(long))).not.toThrow()
  })

  it.for([
    ['unknown arguments', message([section('a')], { colour: 'red' }), 'colour'],
    ['unknown types of blocks', message([{ type: 'accordion' }]), 'accordion'],
    ['unknown words in a block', message([{ ...section('a'), colour: 'red' }]), 'colour'],
    ['blocks that are no list', message([], { blocks: '{}' }), 'no list'],
    ['51 blocks', message(many(51, () => section('a'))), 'at most 50'],
    ['too much text in all', message(many(6, () => section(x(2600)))), '15600 characters'],
    ['nothing to say', message([], { text: ' ' }), 'nothing to say'],
    ['blocks without words for notifications', message([section('a')], { text: '' }), 'notifications'],
    ['a text of more than 40,000', message([], { text: x(40_001) }), '40001'],
    ['an empty text', message([section('')]), 'a text is empty'],
    ['an empty text element', message([rich(words(''))]), 'a text element is empty'],
    ['half a character', message([rich(words('\ud83d'))]), 'half a character'],
    ['an empty section of rich text', message([rich()]), 'rich_text_section is empty'],
    ['a link to nowhere', message([rich({ type: 'link', url: 'javascript:1' })]), 'javascript:1'],
    ['a long text', message([section(x(3001))]), '3000'],
    ['a long field', message([{ type: 'section', fields: [plain(x(2001))] }]), '2000'],
    ['a section of nothing', message([{ type: 'section' }]), 'neither text nor fields'],
    ['a long heading', message([{ type: 'header', text: plain(x(151)) }]), '150'],
    ['mrkdwn in a heading', message([{ type: 'header', text: { type: 'mrkdwn', text: 'a' } }]), '/text'],
    ['an empty context', message([{ type: 'context', elements: [] }]), 'no element'],
    ['an empty row of actions', message([actions()]), 'no element'],
    ['26 buttons in a row', message([actions(...many(26, (at) => button(`b${at}`)))]), '25'],
    ['a long label', message([actions(button('a', { text: plain(x(76)) }))]), '75'],
    ['a long value', message([actions(button('a', { value: x(2001) }))]), '2000'],
    ['a long action_id', message([actions(button(x(256)))]), '255'],
    ['a long block_id', message([{ ...section('a'), block_id: x(256) }]), '255'],
    ['equal action_ids in a block', message([actions(button('a'), button('a'))]), 'already exists'],
    ['equal block_ids', message(many(2, () => ({ ...section('a'), block_id: 'b' }))), 'b is there twice'],
    ['11 boxes', message([boxes(many(11, (at) => option(`o${at}`)))]), '10'],
    ['no boxes', message([boxes([])]), 'offers nothing'],
    ['equal boxes', message([boxes([option('a'), option('a')])]), 'a is there twice'],
    ['a box without value', message([boxes([{ text: plain('a') }])]), 'has no value'],
    ['a long box', message([boxes([option('a', { text: plain(x(76)) })])]), '75'],
    ['a long description of a box', message([boxes([option('a', { description: plain(x(76)) })])]), '75'],
    ['a long value of a box', message([boxes([option(x(76))])]), '75'],
    [
      'ticks that are no boxes',
      message([boxes([option('a')], { initial_options: [option('b')] })]),
      'none of the options',
    ],
    [
      'ticks that are not exactly boxes',
      message([boxes([option('a')], { initial_options: [{ ...option('a'), text: plain('A') }] })]),
      'none of the options',
    ],
    [
      'no tick where ticks are said',
      message([boxes([option('a')], { initial_options: [] })]),
      'initial_options is empty',
    ],
    [
      '101 choices',
      message([
        actions({ type: 'static_select', action_id: 'a', options: many(101, (at) => option(`o${at}`)) }),
      ]),
      '100',
    ],
    ['a table of 101 rows', message([table(101, 1)]), 'at most 100'],
    ['a table of 21 columns', message([table(1, 21)]), 'at most 20'],
    ['a table of no row', message([table(0, 1)]), 'no row'],
    ['two tables', message([table(1, 1), table(1, 1)]), 'only one table'],
    [
      'metadata without a payload',
      message([section('a')], { metadata: { event_type: 'a' } }),
      'event_payload',
    ],
    [
      'much metadata',
      message([section('a')], { metadata: { event_type: 'a', event_payload: { key: x(8000) } } }),
      'at most 8000',
    ],
    ['a call to a channel', message([section('all: <!channel>')]), '<!channel>'],
    ['a call in the words for notifications', message([], { text: '<!here> a' }), '<!here>'],
    ['somebody mentioned', message([section('<@U1>')]), '<@U1>'],
    ['a channel named', message([section('<#C1>')]), '<#C1>'],
    ['a link in mrkdwn', message([section('<https://a.example|b>')]), 'https://a.example'],
    ['a call in Markdown', message([{ type: 'markdown', text: '<!everyone>' }]), '<!everyone>'],
    ['a call in rich text', message([rich({ type: 'broadcast', range: 'here' })]), 'broadcast'],
    ['somebody mentioned in rich text', message([rich({ type: 'user', user_id: 'U1' })]), 'U1'],
    ['links made of words', message([], { parse: 'full' }), 'parse'],
  ] as const)('refuses %s', ([, body, says]) => {
    expect(() => judged(body)).toThrow(expect.objectContaining({ reason: expect.stringContaining(says) }))
  })

  it('takes mentions that a test expects, escaped ones, and dates', () => {
    const body = message([section('<!here> &lt;!channel&gt; <!date^1^{date}|today>')])
    expect(() => judged(body, [/^<!here>$/])).not.toThrow()
  })
})

const input = (element: object) => ({ type: 'input', block_id: 'i', label: plain('Which'), element })
const modal = (blocks: readonly object[], more: object = {}) => ({
  type: 'modal',
  title: plain('Done'),
  submit: plain('Send'),
  blocks,
  ...more,
})
const line = (more: object = {}) => input({ type: 'plain_text_input', action_id: 'a', ...more })

describe('the judge of modals', () => {
  it('lets a right one pass', () => {
    expect(() => judgeView(modal([line(), section('a')], { private_metadata: x(3000) }), [])).not.toThrow()
  })

  it.for([
    ['no title', { type: 'modal', blocks: [line()] }, 'title'],
    ['a long title', modal([line()], { title: plain(x(25)) }), '24'],
    ['a long word to send it', modal([line()], { submit: plain(x(25)) }), '24'],
    ['no word to send it', { ...modal([line()]), submit: undefined }, 'submit'],
    ['nothing in it', modal([]), 'no blocks'],
    ['101 blocks', modal(many(101, () => section('a'))), 'at most 100'],
    ['a table', modal([table(1, 1)]), 'table does not stand in a modal'],
    ['much metadata', modal([line()], { private_metadata: x(3001) }), '3000'],
    ['a long callback_id', modal([line()], { callback_id: x(256) }), '255'],
    ['more than fits in', modal([line({ max_length: 3, initial_value: 'abcd' })]), 'at most 3'],
    ['room for more than 3000', modal([line({ max_length: 3001 })]), 'max_length'],
    ['a long placeholder', modal([line({ placeholder: plain(x(151)) })]), '150'],
    [
      'a choice that is not offered',
      modal([input({ type: 'static_select', options: [option('a')], initial_option: option('b') })]),
      'none of the options',
    ],
    ['equal block_ids', modal([line(), line()]), 'i is there twice'],
    ['calls', modal([line(), section('<!channel>')]), '<!channel>'],
  ] as const)('refuses %s', ([, view, says]) => {
    const sent: unknown = JSON.parse(JSON.stringify(view))
    expect(() => judgeView(sent, [])).toThrow(
      expect.objectContaining({ reason: expect.stringContaining(says) }),
    )
  })
})

describe('the judge of manifests', () => {
  const own = () => manifest(makeCommands().map(({ form }) => form))

  it('lets the app’s own pass', () => {
    expect(() => judgeManifest(JSON.parse(JSON.stringify(own())))).not.toThrow()
  })

  it.for([
    ['unknown words', { ...own(), colour: 'red' }, 'colour'],
    ['no name', { ...own(), display_information: {} }, 'name'],
    [
      'an event without its scope',
      { ...own(), oauth_config: { scopes: { bot: ['commands'] } } },
      'channels:history',
    ],
    [
      'commands without their scope',
      { ...own(), oauth_config: { scopes: { bot: ['chat:write'] } } },
      'scope commands',
    ],
    [
      'no way to reach the bot',
      { ...own(), settings: { interactivity: { is_enabled: true } } },
      'Socket Mode',
    ],
  ] as const)('refuses %s', ([, body, says]) => {
    expect(() => judgeManifest(JSON.parse(JSON.stringify(body)))).toThrow(
      expect.objectContaining({ reason: expect.stringContaining(says) }),
    )
  })
})
