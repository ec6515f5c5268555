import { describe, expect, it } from 'vitest'
import { toldOf } from './findings-in.ts'

describe('the same thing with two numbers', () => {
  it('is shown with the lines of both sides', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '> **Status**: 96% Build Success',
        '',
        '## Quality',
        '',
        '- **Test coverage**: 97.3% across all crates',
        '- **Startup time**: 320ms cold, 45ms warm',
        '',
        '## Readiness',
        '',
        '### Metrics',
        '',
        '| Metric | Target | Current |',
        '| --- | --- | --- |',
        '| Test coverage | 95% | 95% |',
        '| Startup time | <500ms | 400ms |',
        '| Build success | 100% | 98% |',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "3,18: “build success” is 96% on line 3, but 98% on line 18: say which holds, and correct the other.",
        "7,16: “test coverage” is 97.3% on line 7, but 95% on line 16: say which holds, and correct the other.",
        "8,17: “startup time” is 320 ms and 45 ms on line 8, but 400 ms on line 17: say which holds, and correct the other.",
      ]
    `)
  })

  it('is not seen in goals, other times, components built alike, or bounds', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '- **Test coverage**: 80%',
        '',
        '## Goals',
        '',
        '- **Test coverage**: 95%',
        '',
        '## Q3 2027',
        '',
        '- **Test coverage**: 60%',
        '',
        '## Grinder',
        '',
        '- **Latency**: 20 ms',
        '',
        '## Sieve',
        '',
        '- **Latency**: 35 ms',
        '- Answers come with <90 ms latency',
      ]),
    ).toEqual([])
  })

  it('is seen where one point counts differently in two places', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '## What runs',
        '',
        '### Load',
        '',
        '- **Horizontal scaling**: tested with 25+ machines',
        '',
        '## Shape',
        '',
        '- **Horizontal scaling**: spread over 15+ machines',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "7,11: “horizontal scaling” is 25+ machines on line 7, but 15+ machines on line 11: say which holds, and correct the other.",
      ]
    `)
  })
})

describe('none here and some there', () => {
  it('is shown for the same severity', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '- **Advisories**: 4 active (2 critical, 2 medium)',
        '- **Security**: Zero critical vulnerabilities',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "3,4: “Zero critical vulnerabilities” on line 4 contradicts “Advisories: 4 active (2 critical, 2 medium)” on line 3: say which holds.",
      ]
    `)
  })

  it('is not seen where what there was is mended, or where none is the goal', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '- Fixed 3 critical bugs in May',
        '- No critical bugs are known',
        '',
        '## Success criteria',
        '',
        '- [ ] Zero high vulnerabilities',
        '',
        '## Audit',
        '',
        '- 2 high vulnerabilities in the old image',
      ]),
    ).toEqual([])
  })
})

it('two promises for one severity are shown, and those for different severities are not', () => {
  expect(
    toldOf([
      '# Mill',
      '',
      '## Security',
      '',
      '- Monthly patches with a 7-day SLA for critical ones',
      '- High: fixed within 14 days',
      '- Critical: answered within 1 hour, fixed within 7 days',
      '',
      '## Highlights',
      '',
      '- All critical holes patched within 24 hours',
    ]),
  ).toMatchInlineSnapshot(`
    [
      "5,7,11: “Monthly patches with a 7-day SLA for critical ones” (line 5) and “All critical holes patched within 24 hours” (line 11) promise different times: keep one.",
    ]
  `)
})

describe('done in one place and open in another', () => {
  it('is shown where the same numbered thing is meant', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '## Before we start',
        '',
        '- [ ] Complete current Priority 3 compilation fixes',
        '',
        '## Tasks',
        '',
        '- [x] Current compilation issues resolved (Priority 3 complete)',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "5,9: “Current compilation issues resolved (Priority 3 complete)” is done on line 9, but “Complete current Priority 3 compilation fixes” is open on line 5: make them agree.",
      ]
    `)
  })

  it('is not seen in work that every phase repeats', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '## Phase 1',
        '',
        '- [x] Update the user guide',
        '- [x] Install stone 1 in the north hall',
        '',
        '## Phase 2',
        '',
        '- [ ] Update the user guide',
        '- [ ] Install stone 2 in the north hall',
      ]),
    ).toEqual([])
  })
})

it('what is told as there and planned as well is shown', () => {
  expect(
    toldOf([
      '# Mill',
      '',
      '## Features',
      '',
      '- **Global deployment**: runs in several regions with CDN integration ✅',
      '',
      '## Roadmap',
      '',
      '### Q3 2027',
      '',
      '- [ ] **Global deployment architecture**: several regions with CDN support',
    ]),
  ).toMatchInlineSnapshot(`
    [
      "5,11: “Global deployment: runs in several regions with CDN integration” is told as there on line 5, and “Global deployment architecture: several regions with CDN support” as planned on line 11: say which holds.",
    ]
  `)
})

it('a tick over open work is shown, except where the open part is optional', () => {
  expect(
    toldOf([
      '# Mill',
      '',
      '## Tasks',
      '',
      '- [x] Move the stones',
      '  - [x] North hall',
      '  - [ ] South hall',
      '- [x] Paint the door',
      '  - [x] Outside',
      '  - [ ] Inside (optional)',
    ]),
  ).toMatchInlineSnapshot(`
    [
      "5,7: “Move the stones” is ticked while 1 of the 2 beneath it is open: untick it, or finish what is open.",
    ]
  `)
})

it('a ticked phase may list criteria that carry no box of their own', () => {
  expect(
    toldOf([
      '# Mill',
      '',
      '- [x] **Phase 1: Stones** - they turn',
      '',
      '### Phase 1: Stones',
      '',
      '**Success criteria**:',
      '',
      '1. Every stone turns',
      '2. No stone is loud',
    ]),
  ).toEqual([])
})

it('ticked criteria over open blockers are shown as the import shows them', () => {
  expect(
    toldOf([
      '# Mill',
      '',
      '## Success criteria',
      '',
      'The following must be met:',
      '',
      '1. ✅ The stones turn without noise',
      '2. ✅ The belt holds for a year',
      '',
      '## Blockers',
      '',
      '1. The belt breaks every week',
    ]),
  ).toMatchInlineSnapshot(`
    [
      "7,8,12: 2 ticked criteria over 1 open blocker: I take the ticks for claims, and none of the criteria as met. Untick what does not hold, or close the blockers.",
    ]
  `)
})

it('a metric that is ticked below its own target is shown', () => {
  expect(
    toldOf([
      '# Mill',
      '',
      '## Metrics',
      '',
      '| Metric | Target | Current | Status |',
      '| --- | --- | --- | --- |',
      '| Start | <500ms | 640ms | ✅ Achieved |',
      '| Flour | >90% | 93% | ✅ Achieved |',
    ]),
  ).toMatchInlineSnapshot(`
    [
      "7: “Start” is ticked, but 640ms does not reach its target of <500ms: correct the number or the tick.",
    ]
  `)
})

describe('what looks like a contradiction and is none', () => {
  it.each([
    [
      'readings of two quarters',
      '## Metrics (Q2 2026)',
      '- **Test coverage**: 80%',
      '## Metrics (Q3 2026)',
      '- **Test coverage**: 85%',
    ],
    [
      'audits of two months',
      '## Audit of June 2026',
      '- **Faults found**: 12 faults',
      '## Audit of July 2026',
      '- **Faults found**: 5 faults',
    ],
    [
      'a team that grows',
      '## Team',
      '- **Bakery team**: 5 bakers',
      '## Summary',
      '- **Bakery team**: grow to 7 bakers',
    ],
    [
      'shares of different parts',
      '## State',
      '90% test coverage for the parser',
      '## Summary',
      '80% test coverage for the shell',
    ],
    [
      'accuracy of different things',
      '## Summary',
      '95% accuracy on bread',
      '## State',
      '80% accuracy on cake',
    ],
    [
      'services in two tables',
      '## Quality',
      '| Service | Current |\n| --- | --- |\n| API | 99.9% |',
      '## Performance',
      '| Service | Current |\n| --- | --- |\n| API | 0.2% |',
    ],
    [
      'quiet now, trouble then',
      '## Summary',
      'No incidents this quarter.',
      '## Then',
      '- 2 incidents in November 2026',
    ],
    ['goals of a numbered phase', '## Summary', 'Phase 3 goals:', '', '- Bread\n- Cake'],
    ['at least so many', '## Summary', 'It meets at least 3 criteria:', '', '- Bread\n- Cake'],
    [
      'a part that needs more',
      '## Summary',
      'The core requires Python 3.9+.',
      '## Parts',
      '- The sifter requires Python 3.11+',
    ],
    [
      'a soak test before each release',
      '## v1.1',
      '- [x] Run the 24 hour soak test',
      '## v1.2',
      '- [ ] Run the 24 hour soak test',
    ],
    [
      'the whole plan in an overview',
      '## Overview',
      '**Progress**: 60%',
      '',
      '- [x] Bread\n- [ ] Cake\n- [ ] Rolls',
    ],
  ])('%s', (_, ...lines) => {
    expect(toldOf(['# Mill', ...lines.flatMap((line) => ['', ...line.split('\n')])])).toEqual([])
  })
})
