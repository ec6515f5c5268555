import { afterAll, expect, it } from 'vitest'
import { makeReader } from '../../../src/markdown/reader.ts'
import { itemsOf } from '../../support/reading.ts'

// What main.ts gives one document: a rule that grows faster than the line ends here in a refusal.
const reader = makeReader({ processorMs: 2_000, heapMb: 512 })
afterAll(() => reader.close())

const units = [
  ...[
    'a',
    'A ',
    'a: ',
    '1',
    '2026',
    '2026-',
    'Q1-',
    'Jan ',
    '1. ',
    '1,',
    'in ',
    'week ',
    'Phase ',
    'not ',
    'done ',
  ],
  ...[
    '.',
    '-',
    ' - ',
    '–',
    '(',
    ')',
    '(a) ',
    '[',
    ']',
    '[ ] ',
    '*',
    '**',
    '_',
    '@',
    '@a.',
    '/',
    '|',
    ':',
    '% ',
    '< ',
  ],
  ...[
    '✅',
    '🚧',
    '→',
    ', ',
    '　',
    'a:b',
    '3/5 ',
    ':x:',
    '👩‍👩‍👧',
    '👍🏽',
    '\u200d',
    '\ufe0f',
    '完',
    '月',
    '1月',
    '第',
    '年',
    '완',
    'é',
    '：',
    '→',
    '\t',
    '\u00a0',
    ' ',
    '\\',
  ],
]

/** A plan that has the same long line in every place in which rules look at one. */
function plan(line: string): string {
  const cell = line.replaceAll('|', '\\|')
  return [
    `# Plan ${line}`,
    `Updated: 2026-01-01 ${line}`,
    `## x${line}y`,
    `**x${line}y**`,
    `- x${line}y`,
    '## Criteria',
    `- [ ] x${line}y\n  - Owner: ${line}`,
    '## Risks',
    `- x${line}y`,
    `| Risk ${cell} | Impact | Date | Status | Owner |\n|---|---|---|---|---|\n| ${`${cell} | `.repeat(4)}a |`,
    '## Legend',
    `✅ ${line}`,
  ].join('\n\n')
}

it.each(units.map((unit) => [JSON.stringify(unit), unit] as const))(
  'reads a hundred thousand characters of lines that are nothing but %s',
  async (_, unit) => {
    const length = 100_000 / 13
    const text = plan(unit.repeat(Math.ceil(length / unit.length)).slice(0, length))
    const { items } = await reader.read(new TextEncoder().encode(text))
    expect(items.some(({ kind }) => kind === 'criterion')).toBe(true)
  },
)

it('keeps as much of a long line as anybody reads', () => {
  const [item] = itemsOf(`# Plan\n\n## Tasks\n\n- [x] ${'word '.repeat(1_000)}end\n`)
  expect(item?.state).toBe('done')
  expect(item?.text.length).toBeGreaterThan(900)
  expect(item?.text.length).toBeLessThanOrEqual(1_000)
})
