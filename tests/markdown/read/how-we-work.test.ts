import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

describe('how a team works', () => {
  it.each([
    ['How we work', 'Every Monday: owners update the boxes', 'Thursdays 18:30: harbour round'],
    ['Hoe wij werken', 'Maandag 9.00 uur: korte stand', 'Elke maand: overleg'],
    ['Termine', 'Montag 9.00 Uhr: kurze Runde', 'Freitags 16 Uhr: Aufräumen'],
    ['Как мы работаем', 'Понедельник 10:00: планёрка', 'По пятницам: разбор почты'],
    ['Unsere Runden', 'Montags 8 Uhr: Lage', 'Jeden letzten Freitag im Monat: Rückblick'],
    ['進め方', '月曜日 10:00：朝会', '毎週：報告'],
  ])('is told by its occasions: %s', (heading, ...lines) => {
    const kinds = notes(`# X\n\n## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`)
    expect(kinds.map((note) => note.split(' ').slice(0, 2).join(' '))).toEqual(['review none', 'review none'])
    expect(kinds[0]).toMatch(/weekly/)
  })

  it('is text where it says no occasion', () => {
    expect(notes('# X\n\n## How we work\n\n- Small changes\n- Nobody alone\n')).toEqual([])
  })

  it('has occasions that are announced by their day', () => {
    expect(
      notes('# X\n\n## How we keep track\n\n- Mid-term review on 2027-03-30, with the council\n'),
    ).toEqual(['review none 2027-03-30 Mid-term review on 2027-03-30, with the council'])
  })
})

describe('a heading with the day of a meeting', () => {
  const meeting = (heading: string) =>
    notes(`# Crew\n\nLast updated: 2026-11-19\n\n## ${heading}\n\nEverybody comes.\n\n- What did we break?\n`)

  it.each([
    'Retrospective: 2027-02-16',
    'Rückblick am 16.02.2027',
    'Bilan du 16/02/2027',
    'ふりかえり 2027-02-16',
  ])('announces it where the day is to come: %s', (heading) => {
    expect(meeting(heading)).toEqual([`review none 2027-02-16 ${heading}`, 'duty none What did we break?'])
  })

  it('tells of it where the day is over', () => {
    expect(meeting('Retrospective: 2026-02-16')).toEqual(['claim none What did we break?'])
  })
})

describe('a list of projects with what each is for', () => {
  const ecosystem = (...lines: readonly string[]) =>
    notes(`# X\n\n## Around us\n\n${lines.join('\n')}\n\n## Next steps\n\n- [ ] Ship\n`).slice(0, -1)

  it('is watched in a plan', () => {
    expect(
      ecosystem(
        '- [vuejs/core](https://github.com/vuejs/core) – interface',
        '- **influxdata/influxdb** — series',
        '- [click](https://pypi.org/project/click/): command line',
      ),
    ).toEqual([
      'watch none vuejs/core – interface',
      'watch none influxdata/influxdb — series',
      'watch none click: command line',
    ])
  })

  it('is not one of files', () => {
    expect(ecosystem('- docs/plan.md – the plan', '- src/main.ts – the start')).toEqual([
      'claim none docs/plan.md – the plan',
      'claim none src/main.ts – the start',
    ])
  })
})

describe('a sentence with a full stop before a list', () => {
  it('says what the list holds where no heading does', () => {
    expect(notes('# X\n\n## Harbour\n\nThese tasks are left.\n\n- The berth\n')).toEqual([
      'task open The berth',
    ])
    expect(notes('# X\n\n## 港\n\n次の条件を満たすこと。\n\n- 係留\n')).toEqual(['criterion open 係留'])
  })

  it('with a label in it is a field and says nothing', () => {
    expect(notes('# X\n\n## Harbour\n\n**Goal:** All boats are in.\n\n- The berth\n')).toEqual([
      'claim none The berth',
    ])
  })

  it('says nothing where a heading does', () => {
    expect(notes('# X\n\n## Risks\n\nThese tasks are left.\n\n- The berth\n')).toEqual([
      'risk open The berth',
    ])
  })
})
