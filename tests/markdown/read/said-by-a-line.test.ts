import { describe, expect, it } from 'vitest'
import { itemsOf, notes } from '../../support/reading.ts'

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## ${heading}\n\n${lines.join('\n')}\n`)

describe('a line that says itself what it is', () => {
  it.each(['Maintenance', 'Phase 1 (2027)', 'Next steps'])('is that, under “%s”', (heading) => {
    expect(
      under(
        heading,
        '- Trigger: major version release of Bolt',
        '- Revisit when: discord.js drops Node 24',
        '- Risk: the vendor is bought',
        '- Blocker: the licence is not signed',
        '- Review quarterly',
        '- Coverage 75 % -> 95 %',
        '- p99 latency: 420 ms → < 200 ms',
      ).flatMap((line) => (line.startsWith('phase') ? [] : line.replace(' 2027 ', ' '))),
    ).toEqual([
      'trigger none Trigger: major version release of Bolt',
      'trigger none Revisit when: discord.js drops Node 24',
      'risk open Risk: the vendor is bought',
      'blocker open Blocker: the licence is not signed',
      'review none quarterly Review quarterly',
      'metric open Coverage 75 % -> 95 %',
      'metric open p99 latency: 420 ms → < 200 ms',
    ])
  })

  it('is that as a paragraph too, if it is a trigger or a number to move', () => {
    expect(
      notes(
        '# X\n\nTrigger: major version release of Bolt\n\nCoverage 75 % -> 95 %\n\nRisk: none that we know of\n',
      ),
    ).toEqual(['trigger none Trigger: major version release of Bolt', 'metric open Coverage 75 % -> 95 %'])
  })

  it('tells the number as it is and as it should be', () => {
    const details = (text: string) =>
      itemsOf(text).map(({ detail: { current, target } }) => [current, target])
    expect(details('# X\n\n- Coverage 75 % -> 95 %\n')).toEqual([['75 %', '95 %']])
    expect(details('# X\n\n## Tasks\n\n- [ ] Raise coverage 75 % -> 95 %\n')).toEqual([[undefined, '95 %']])
  })
})

describe('a line is what its heading says', () => {
  it('where that says more than the line', () => {
    expect(under('Decisions', '- Trigger: none was agreed on')).toEqual([
      'decision none Trigger: none was agreed on',
    ])
    expect(under('Tasks', '- [ ] Risk: write the register')).toEqual(['task open Risk: write the register'])
    expect(under('Risks', '### Fire', '', 'Trigger: smoke in the hall')).toEqual(['risk open Fire'])
  })

  it('where a pair is of versions', () => {
    expect(under('Upgrade', '- [ ] a', '- Node 22 → 24')).toEqual(['task open a', 'task open Node 22 → 24'])
  })
})
