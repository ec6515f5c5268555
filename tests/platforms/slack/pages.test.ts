import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { View } from '../../../src/chat/view.ts'
import { messageBody } from '../../../src/platforms/slack/message-body.ts'
import { render } from '../../../src/platforms/slack/render.ts'
import { anyNode, anyWords } from '../../support/any-view.ts'
import { Args } from '../../support/slack/args.ts'
import { judgeMessage } from '../../support/slack/judge.ts'
import { elementsOf } from '../../support/slack/seen.ts'
import { shownBlocks } from '../../support/slack/shown-blocks.ts'

/** The pages of a view, each judged as Slack would. */
function judged(view: View) {
  return render(view).map((page, part) => {
    const body = { channel: 'C1', ...messageBody(page, 'card:1', part) }
    return judgeMessage(new Args(body), 'post', [])
  })
}

it('keeps any view within what Slack takes, and lets no word of it call people, link or format', () => {
  fc.assert(
    fc.property(fc.array(anyNode, { maxLength: 25 }), anyWords, (nodes, summary) => {
      expect(judged({ summary: summary || 'x', nodes }).length).toBeGreaterThan(0)
    }),
    { numRuns: 150 },
  )
})

it('loses no line, check or button, however many there are', () => {
  const amount = fc.integer({ min: 1, max: 300 })
  fc.assert(
    fc.property(amount, amount, amount, (lines, checks, buttons) => {
      const pages = judged({
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
              label: `check${at} ${'long '.repeat(at % 50)}`,
              checked: at % 2 === 0,
            })),
          },
          {
            type: 'buttons',
            buttons: Array.from({ length: buttons }, (_, at) => ({ label: `b${at}`, press: `done ${at}` })),
          },
        ],
      })
      const text = pages.map(({ blocks }) => shownBlocks(blocks)).join('\n')
      const elements = pages.flatMap(({ blocks }) => elementsOf(blocks)).map(({ element }) => element)
      expect([...text.matchAll(/line(\d+)/g)].map(([, at]) => Number(at))).toEqual(
        Array.from({ length: lines }, (_, at) => at),
      )
      const boxes = elements.flatMap((one) => (one.type === 'checkboxes' ? one.options : []))
      expect(boxes.map(({ value }) => value)).toEqual(Array.from({ length: checks }, (_, at) => `IMD-${at}`))
      expect(elements.filter(({ type }) => type === 'button')).toHaveLength(buttons)
    }),
    { numRuns: 40 },
  )
})

it('shows a label in full, however long', () => {
  const label = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')
  const [page] = judged({
    summary: 'Long',
    nodes: [
      { type: 'checklist', action: 'tick', checks: [{ number: 1, ref: 'IMD-1', label, checked: false }] },
    ],
  })
  expect(shownBlocks(page?.blocks ?? [])).toContain(label)
})
