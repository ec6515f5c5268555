import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Inline } from '../../../src/chat/inline.ts'
import type { Node } from '../../../src/chat/view.ts'
import { flat, selectsOf, textOf } from '../../support/discord/components.ts'
import { rendered } from '../../support/discord/rendered.ts'

const hostile = fc.constantFrom(
  '@everyone',
  '<@1>',
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
const words = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.string({ maxLength: 12 }) }, hostile), { maxLength: 300 })
  .map((all) => all.join(' '))
const short = fc
  .array(fc.oneof(fc.string({ maxLength: 12 }), hostile), { maxLength: 5 })
  .map((all) => all.join(' '))

const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.record({ code: words }),
    fc.record({ link: fc.oneof(fc.webUrl(), words), words: short }),
    fc.record({ person: fc.string(), name: short }),
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

const node: fc.Arbitrary<Node> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), text: words }),
  fc.record({ type: fc.constant('text' as const), text: inline }),
  fc.record({ type: fc.constant('list' as const), lines: fc.array(inline, some) }),
  fc.record({
    type: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: short, value: inline }), some),
  }),
  fc.record({
    type: fc.constant('progress' as const),
    label: words,
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
    buttons: fc.array(fc.record({ label: words, press: fc.string({ minLength: 1, maxLength: 90 }) }), some),
  }),
  fc.record({ type: fc.constant('footer' as const), text: inline }),
  fc.record({ type: fc.constant('divider' as const) }),
  fc.record({ type: fc.constant('file' as const), name: short, bytes: fc.uint8Array({ maxLength: 10 }) }),
)

it('keeps any view within what Discord takes', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 25 }), words, (nodes, summary) => {
      const pages = rendered({ summary: summary || 'x', nodes })
      expect(pages.length).toBeGreaterThan(0)
    }),
    { numRuns: 150 },
  )
})

it('loses no line, check or button, however many there are', () => {
  const amount = fc.integer({ min: 1, max: 300 })
  fc.assert(
    fc.property(amount, amount, amount, (lines, checks, buttons) => {
      const pages = rendered({
        summary: 'Much',
        nodes: [
          {
            type: 'list',
            lines: Array.from({ length: lines }, (_, at) => `line${at} ${'words '.repeat(at % 40)}`),
          },
          {
            type: 'checklist',
            action: 'tick',
            checks: Array.from({ length: checks }, (_, at) => ({
              number: at,
              ref: `IMD-${at}`,
              label: `check${at}`,
              checked: false,
            })),
          },
          {
            type: 'buttons',
            buttons: Array.from({ length: buttons }, (_, at) => ({ label: `b${at}`, press: `done ${at}` })),
          },
        ],
      })
      const text = pages.map((page) => textOf(page.components)).join('\n')
      expect([...text.matchAll(/- line(\d+)/g)].map(([, at]) => Number(at))).toEqual(
        Array.from({ length: lines }, (_, at) => at),
      )
      expect([...text.matchAll(/ check(\d+)/g)]).toHaveLength(checks)
      expect(pages.flatMap((page) => selectsOf(page.components)).flatMap((one) => one.options)).toHaveLength(
        checks,
      )
      const rows = pages
        .flatMap((page) => flat(page.components))
        .flatMap((one) => (one.type === 1 ? one.components : []))
      expect(rows.filter((one) => one.type === 2)).toHaveLength(buttons)
    }),
    { numRuns: 40 },
  )
})

it('breaks a long line between words and keeps its marks', () => {
  const all = Array.from({ length: 3000 }, (_, at) => `word${at}`)
  const pages = rendered({ summary: 'Long', nodes: [{ type: 'text', text: { bold: all.join(' ') } }] })
  const text = pages.map((page) => textOf(page.components)).join('\n')
  expect([...text.matchAll(/word\d+/g)].map(([word]) => word)).toEqual(all)
  for (const line of text.split('\n')) expect(line.split('**').length % 2).toBe(1)
})
