import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, it } from 'vitest'
import { outline } from '../../src/markdown/outline.ts'

type Node = {
  readonly type: string
  readonly depth?: number | undefined
  readonly ordered?: boolean | null | undefined
  readonly checked?: boolean | null | undefined
  readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined
  readonly children?: readonly Node[] | undefined
}

/** What a document holds, as one line for each heading, list item and table row: where its content begins and what it is. */
function byReference(text: string): readonly string[] {
  const found: string[] = []
  const at = (node: Node) => (node.children?.[0] ?? node).position?.start.offset ?? -1
  const walk = (nodes: readonly Node[], depth: number): void => {
    for (const node of nodes) {
      const children = node.children ?? []
      if (node.type === 'heading') found.push(`heading ${node.depth} at ${at(node)}`)
      if (node.type === 'blockquote' || node.type === 'footnoteDefinition') walk(children, depth)
      if (node.type === 'table')
        for (const { children: cells = [] } of children.slice(1))
          found.push(
            `row at ${cells.filter(({ children: inner }) => inner?.length).map(at)} of ${cells.length}`,
          )
      if (node.type !== 'list') continue
      for (const item of children) {
        const [first, ...rest] = item.children ?? []
        if (first?.type !== 'paragraph') {
          walk(item.children ?? [], depth)
          continue
        }
        const box = item.checked === true ? 'ticked' : item.checked === false ? 'empty' : 'plain'
        found.push(`item ${node.ordered ? 'ordered' : 'bulleted'} ${box} ${depth} at ${at(first)}`)
        walk(rest, depth + 1)
      }
    }
  }
  const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
  const root: Node = fromMarkdown(text, extensions)
  walk(root.children ?? [], 0)
  return found
}

function byOutline(text: string): readonly string[] {
  return outline(text).units.flatMap((unit) => {
    if (unit.type === 'heading') return [`heading ${unit.depth} at ${unit.words.from}`]
    if (unit.type === 'row') {
      const filled = unit.cells.filter(({ text: inner, links }) => inner !== '' || links.length > 0)
      return [`row at ${filled.map(({ from }) => from)} of ${unit.cells.length}`]
    }
    if (unit.type === 'paragraph') return []
    const inner = unit.box?.inner
    const isOurs = unit.box !== undefined && text[unit.box.at - 1] === '('
    const box = isOurs
      ? 'plain'
      : inner === ' '
        ? 'empty'
        : inner === 'x' || inner === 'X'
          ? 'ticked'
          : 'plain'
    // Boxes of our own, such as [/] and ( ), are words to the reference.
    const from = unit.box && box === 'plain' ? unit.box.at - 1 : unit.words.from
    return [`item ${unit.ordered ? 'ordered' : 'bulleted'} ${box} ${unit.depth} at ${from}`]
  })
}

const words = fc.constantFrom(
  'Ship it',
  '**Parser** – done',
  '`code` first',
  'a [link](https://example.org) in it',
  '✅ Ready',
  '*soft* words',
  '~~struck~~',
  'größer 완료 完了',
  'Q3 | 2026',
  'a \\| b',
  'plain & simple',
  '<b>bold</b>',
)
const indent = fc.constantFrom('', '', '  ', '    ', '   ')
const box = fc.constantFrom('', '', '[ ] ', '[x] ', '[X] ', '[/] ')

const line = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 6 }), words).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  fc
    .tuple(indent, fc.constantFrom('-', '*', '+', '1.', '1)'), box, words)
    .map(([by, mark, inner, text]) => `${by}${mark} ${inner}${text}`),
  fc.tuple(indent, words).map(([by, text]) => `${by}${text}`),
  fc.tuple(words, fc.constantFrom('===', '---')).map(([text, under]) => `${text}\n${under}`),
  fc
    .tuple(fc.array(words, { minLength: 1, maxLength: 3 }), fc.constantFrom('|---|---|', '| :-- | --: |'))
    .map(([rows, rule]) => ['| Name | Status |', rule, ...rows.map((row) => `| ${row} | open |`)].join('\n')),
  fc.tuple(indent, words).map(([by, text]) => `${by}\`\`\`\n${by}- [ ] ${text}\n${by}\`\`\``),
  // With a blank line behind it: where a line goes on lazily the reference itself departs from CommonMark.
  fc.tuple(box, words).map(([inner, text]) => `> - ${inner}${text}\n`),
  words.map((text) => `<!-- - [ ] ${text} -->`),
  fc.constantFrom('', '', '', '---', '[ref]: https://example.org', '<details>', '</details>'),
)

it('finds headings, list items, boxes and rows where the reference parser finds them', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 24 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = `# Plan\n\n${lines.join('\n')}\n`.replaceAll('\n', end)
      expect(byOutline(text)).toEqual(byReference(text))
    }),
    { numRuns: 600 },
  )
})

it('finds every unit of the plans of other tests where the reference parser finds them', () => {
  const folder = new URL('./read/plans/', import.meta.url)
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.md'))) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ' '))
    // A day at the beginning of an item is a list of its own to the reference.
    const withoutDays = body.replace(/^- (\d{1,2})\.(?= (?:März|November) )/gm, '- $1,')
    expect(byOutline(body), name).toEqual(byReference(withoutDays))
  }
})
