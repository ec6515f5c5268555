import * as fc from 'fast-check'
import type { Inline } from '../../src/chat/inline.ts'
import type { Node } from '../../src/chat/view.ts'

const hostile = fc.constantFrom(
  '@everyone',
  '<@1>',
  '<!channel>',
  '&lt;!here&gt;',
  '<https://a.b|c>',
  '*',
  '_',
  '~',
  '`',
  '**',
  '# ',
  '- ',
  '1. ',
  ':x:',
  'https://a.b',
  '\u{1F600}',
  '|',
  '\n',
  '\uD800',
  '漢',
)
export const anyWords = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.string({ maxLength: 12 }) }, hostile), { maxLength: 300 })
  .map((all) => all.join(' '))
const short = fc
  .array(fc.oneof(fc.string({ maxLength: 12 }), hostile), { maxLength: 5 })
  .map((all) => all.join(' '))

const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    anyWords,
    fc.record({ code: anyWords }),
    fc.record({ link: fc.oneof(fc.webUrl(), anyWords), words: short }),
    fc.record({ person: fc.string(), name: short }),
    fc.record({ room: fc.constantFrom('slack/T024/C19', 'discord/900/77') }),
    fc.record({
      instant: fc.integer({ min: 0 }),
      zone: fc.constant('UTC'),
      show: fc.constantFrom('date', 'time', 'both'),
    }),
    fc.array(tie('inline'), { maxLength: 6 }),
    fc.record({ bold: tie('inline') }),
    fc.record({ italic: tie('inline') }),
    fc.record({ struck: tie('inline') }),
  ),
}))
const ref = fc.integer({ min: 1, max: 99 }).map((number) => `IMD-${number}`)
const some = { maxLength: 60 }

/** Any node of a view, with words that a platform could take for markup. */
export const anyNode: fc.Arbitrary<Node> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), text: anyWords }),
  fc.record({ type: fc.constant('text' as const), text: inline }),
  fc.record({ type: fc.constant('list' as const), lines: fc.array(inline, some) }),
  fc.record({
    type: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: short, value: inline }), some),
  }),
  fc.record({
    type: fc.constant('progress' as const),
    label: anyWords,
    done: fc.nat(50),
    active: fc.nat(50),
    total: fc.nat(100),
  }),
  fc.record({
    type: fc.constant('table' as const),
    columns: fc.array(short, { maxLength: 8 }),
    rows: fc.array(fc.array(inline, { maxLength: 8 }), some),
  }),
  fc.record({
    type: fc.constant('checklist' as const),
    action: fc.string({ minLength: 1, maxLength: 80 }),
    checks: fc.array(fc.record({ number: fc.nat(99), ref, label: inline, checked: fc.boolean() }), some),
  }),
  fc.record({
    type: fc.constant('buttons' as const),
    buttons: fc.array(
      fc.record({ label: anyWords, press: fc.string({ minLength: 1, maxLength: 90 }) }),
      some,
    ),
  }),
  fc.record({ type: fc.constant('footer' as const), text: inline }),
  fc.record({ type: fc.constant('divider' as const) }),
  fc.record({ type: fc.constant('file' as const), name: short, bytes: fc.uint8Array({ maxLength: 10 }) }),
)
