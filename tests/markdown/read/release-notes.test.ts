import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const releases = (...days: readonly string[]) =>
  days
    .map((day, at) => `## ${9 - at}.0.0 (${day})\n\n- Doors\n\n### ⚠ Breaking changes\n\n- Windows`)
    .join('\n\n')

describe('a document of releases', () => {
  it('that fall from the newest to the oldest tells what was, and holds nothing to follow', () => {
    expect(notes(releases('2027-05-03', '2027-04-02', '2027-01-09'))).toEqual([])
  })

  it('that rise is a plan', () => {
    expect(notes(`# Plan\n\n${releases('2027-01-09', '2027-04-02', '2027-05-03')}`)).toContain(
      'phase open 2027-01-09 9.0.0 (2027-01-09)',
    )
  })

  it('that has boxes is a plan, the last release first', () => {
    expect(
      notes(`# Plan\n\n${releases('2027-05-03', '2027-04-02', '2027-01-09')}\n\n- [ ] Paint\n`),
    ).toContain('task open 2027-01-09 Paint')
  })
})

describe('a table of results', () => {
  it('that are numbers has no states', () => {
    expect(notes('# X\n\n## Codes\n\n| Status Code | Name |\n|---|---|\n| 404 | NotFound |\n')).toEqual([])
    expect(
      notes(
        '# X\n\n## Supported Versions\n\n| Version | Supported |\n|---|---|\n| 2.x | ✅ |\n| 1.x | ❌ |\n',
      ),
    ).toEqual([])
  })
})
