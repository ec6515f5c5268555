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

describe('the versions of a document itself', () => {
  const plan = (heading: string, updated: string, ...lines: readonly string[]) =>
    notes(['# X', '', updated, '', '- [ ] Move', '', `## ${heading}`, '', ...lines, ''].join('\n'))

  it.each([
    ['Versions', 'Updated: 11 March 2026', '- 0.7 (3 March): hours as agreed', '- 0.8 (9 March): way back'],
    ['Versionen', 'Stand: 11. März 2026', '- 0.7 (3. März): Zeiten', '- 0.8 (9. März): Rückweg'],
    [
      'Versions du document',
      'Mis à jour : 11 mars 2026',
      '- 0.7 (3 mars) : heures',
      '- 0.8 (9 mars) : retour',
    ],
    ['Versies', 'Bijgewerkt op 11 maart 2026', '- 0.7 (3 maart): tijden', '- 0.8 (9 maart): terugval'],
    [
      'Versiones',
      'Actualizado: 11 de marzo de 2026',
      '- 0.7 (3 de marzo): horas',
      '- 0.8, 9 de marzo: vuelta',
    ],
    ['Wersje', 'Aktualizacja: 11 marca 2026', '- 0.7 (3 marca): godziny', '- 0.8 – 9 marca – powrót'],
    ['版本', '更新日期：2026年3月11日', '- 0.7（3月3日）：调整时间安排', '- 0.8（3月9日）：补充回退方案'],
  ])('tell what was changed in it: %s', (heading, updated, ...lines) => {
    expect(plan(heading, updated, ...lines)).toEqual(['task open Move'])
  })

  it('are none where one of them is still to come', () => {
    expect(
      plan(
        'Versions',
        'Updated: 11 March 2026',
        '- 0.7 (3 March): first pilot',
        '- 0.8 (9 April): all of us',
      ),
    ).toEqual([
      'task open Move',
      'milestone open 2026-03-03 0.7 (3 March): first pilot',
      'milestone open 2026-04-09 0.8 (9 April): all of us',
    ])
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
