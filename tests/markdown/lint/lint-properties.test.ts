import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findingsIn } from './findings-in.ts'

/** What the rules look for, and what stands around it. */
const pieces = [
  ...[
    '## Tasks',
    '### Phase 1 (Q1 2025)',
    '### Phase 2 (Q2 2027)',
    '## Metrics',
    '## Blockers',
    '- The belt breaks',
  ],
  ...[
    '- [x] Move the stones',
    '  - [ ] North hall',
    '- [ ] Move the stones',
    '- ✅ **Belts**: hold within 5% of C',
  ],
  ...[
    '- **Test coverage**: 97%',
    '- **Test coverage**: 95%',
    '45% complete',
    '2 of 3 done',
    'It has 12 crates:',
  ],
  ...[
    '- **Base** (5 crates)',
    '- **Top** (8 crates)',
    '**Owner**: TBD',
    'more powerful than , with',
    '**Due**: ',
  ],
  ...[
    'Zero critical bugs',
    '- 2 critical bugs',
    'Rust 1.80+',
    '- CI uses Rust 1.75',
    'âœ… done',
    '```',
    '> quoted',
  ],
  ...[
    '| Metric | Current |',
    '| --- | --- |',
    '| Test coverage | 90% |',
    '| Total | 12 |',
    '',
    '',
    '',
    '***',
    '((((',
  ],
]
const plan = fc.array(fc.constantFrom(...pieces), { maxLength: 40 })

it('finds each thing once, on lines that the plan has, and the same wherever the plan begins', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(plan, fc.nat({ max: 4 }), (lines, down) => {
      const found = findingsIn(['# Mill', '', ...lines])
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
      for (const finding of found) {
        seen.add(finding.rule)
        expect(finding.lines).toEqual([...new Set(finding.lines)].toSorted((one, other) => one - other))
        expect(finding.lines.every((line) => line >= 1 && line <= lines.length + 2)).toBe(true)
        expect(finding.says).toMatch(/^\S.*[.?]$/)
      }
      const moved = findingsIn([...Array.from({ length: down }, () => ''), '# Mill', '', ...lines])
      expect(moved.map(({ id }) => id)).toEqual(found.map(({ id }) => id))
    }),
    { numRuns: 300 },
  )
  expect(seen.size).toBeGreaterThan(5)
})
