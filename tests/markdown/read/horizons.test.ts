import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

describe('words that count weeks, days or years', () => {
  it('of a year or a version are no horizon, so that what is beneath keeps the date of its stage', () => {
    expect(notes('# X\n\n## Stage 1: Shadow run (June 2026)\n\n* Replay the year 2025 through it\n')[1]).toBe(
      'task open 2026-06 Replay the year 2025 through it',
    )
    expect(
      notes('# X\n\n## v2.0 (October 2026)\n\n- [ ] a\n\n### Before I tag 2.0\n\n- [ ] Docs are there\n').at(
        -1,
      ),
    ).toBe('criterion open 2026-10 Docs are there')
    expect(
      notes('# X\n\n## Lot 2 (janvier 2027)\n\n- [ ] Copier\n  - Années 2009 à 2019 par valise\n').at(-1),
    ).toBe('task open 2027-01 Années 2009 à 2019 par valise')
  })

  it('still count where they count', () => {
    expect(notes('# X\n\n## Weeks 2-4: pilot\n\n- [ ] a\n')[1]).toBe('task open “Weeks 2-4” a')
    expect(notes('# X\n\n## Tag 2\n\n- [ ] a\n')[1]).toBe('task open “Tag 2” a')
  })

  it('name the sprint of the heading above again, and its date holds', () => {
    const plan = (line: string) => `# X\n\n## Sprint 23 (8–19 March 2027)\n\n- [ ] a\n\n${line}\n\n- [ ] b\n`
    expect(notes(plan('**Exit criteria of sprint 23**')).at(-1)).toBe('criterion open 2027-03-19 b')
    expect(notes(plan('### Exit criteria of sprint 23')).at(-1)).toBe('criterion open 2027-03-19 b')
    expect(notes(plan('### After week 30')).at(-1)).toBe('task open “week 30” b')
  })

  it.each([
    ['단기 (3개월 이내)', '3개월 이내'],
    ['장기 (12개월 이후)', '12개월 이후'],
    ['中期(6か月以内)', '6か月以内'],
    ['长期(12个月以后)', '12个月以后'],
  ])('keep what they say of before and after: %s', (heading, horizon) => {
    expect(notes(`# X\n\n## ${heading}\n\n- [ ] a\n`)).toEqual([`task open “${horizon}” a`])
  })
})
