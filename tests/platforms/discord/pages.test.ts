import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Node } from '../../../src/chat/view.ts'
import { anyNode, anyWords } from '../../support/any-view.ts'
import { flat, selectsOf, textOf } from '../../support/discord/components.ts'
import { rendered } from '../../support/discord/rendered.ts'

it('keeps any view within what Discord takes', () => {
  fc.assert(
    fc.property(fc.array(anyNode, { maxLength: 25 }), anyWords, (nodes, summary) => {
      const pages = rendered({ summary: summary || 'x', nodes })
      expect(pages.length).toBeGreaterThan(0)
    }),
    { numRuns: 150 },
  )
})

it('tells apart buttons that do the same', () => {
  const again = { label: 'Again', press: 'done IMD-1' }
  expect(rendered({ summary: 'x', nodes: [{ type: 'buttons', buttons: [again, again] }] })).toHaveLength(1)
})

it('keeps buttons on the page of the words that they are about', () => {
  const item = (at: number): Node[] => [
    ...(at === 0 ? [] : [{ type: 'divider' as const }]),
    { type: 'text', text: `Item ${at} ${'words '.repeat(150)}` },
    { type: 'buttons', buttons: [{ label: `Done ${at}`, press: `done IMD-${at}` }] },
  ]
  const pages = rendered({ summary: 'Items', nodes: [0, 1, 2, 3, 4, 5, 6].flatMap(item) })
  expect(pages.length).toBeGreaterThan(1)
  for (const { components } of pages)
    for (const [, at] of JSON.stringify(components).matchAll(/Done (\d)/g))
      expect(textOf(components)).toContain(`Item ${at} `)
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
