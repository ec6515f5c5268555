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

  it.each([
    ['Next two weeks', 'Next two weeks'],
    ['Die nächsten zwei Wochen', 'nächsten zwei Wochen'],
    ['Les deux prochaines semaines', 'deux prochaines semaines'],
    ['Próximas dos semanas', 'Próximas dos semanas'],
    ['Próximos três meses', 'Próximos três meses'],
    ['Prossime due settimane', 'Prossime due settimane'],
    ['Komende drie weken', 'Komende drie weken'],
    ['Najbliższe dwa tygodnie', 'Najbliższe dwa tygodnie'],
    ['Příští dva týdny', 'Příští dva týdny'],
    ['Ближайшие две недели', 'Ближайшие две недели'],
    ['Kommande två veckor', 'Kommande två veckor'],
    ['De næste to uger', 'næste to uger'],
    ['De neste to ukene', 'neste to ukene'],
    ['Önümüzdeki iki hafta', 'Önümüzdeki iki hafta'],
    ['接下来两周', '接下来两周'],
    ['今後2週間', '今後2週間'],
    ['앞으로 2주', '앞으로 2주'],
  ])('may be told in words, and are a stage of the plan: %s', (heading, horizon) => {
    expect(notes(`# X\n\n## ${heading}\n\n- Close it\n`)).toEqual([
      `phase open “${horizon}” ${heading}`,
      `task open “${horizon}” Close it`,
    ])
  })
})

describe('words that put something off', () => {
  it.each([
    'Later this year',
    'Early next year',
    'Noch in diesem Jahr',
    'Plus tard cette année',
    'Más adelante este año',
    'Mais tarde este ano',
    'Più avanti quest’anno',
    'Later dit jaar',
    'Позже в этом году',
    'Później w tym roku',
    'Později letos',
    'Senare i år',
    'Senere på året',
    '今年晚些时候',
  ])('are a horizon as a whole: %s', (heading) => {
    expect(notes(`# X\n\n## ${heading}\n\n- Family accounts\n`)).toEqual([
      `task open “${heading}” Family accounts`,
    ])
  })

  it.each([
    ['Next few weeks', 'Next few weeks'],
    ['Nächste Wochen', 'Nächste Wochen'],
    ['Prochaines semaines', 'Prochaines semaines'],
    ['Las próximas semanas', 'próximas semanas'],
    ['Próximos meses', 'Próximos meses'],
    ['Prossime settimane', 'Prossime settimane'],
    ['Komende maanden', 'Komende maanden'],
    ['Ближайшие недели', 'Ближайшие недели'],
    ['Najbliższe tygodnie', 'Najbliższe tygodnie'],
    ['Příští týdny', 'Příští týdny'],
    ['Kommande veckor', 'Kommande veckor'],
    ['Rest of the year', 'Rest of the year'],
    ['Rest des Jahres', 'Rest des Jahres'],
    ['Resto del año', 'Resto del año'],
  ])('or to weeks that nobody counts are one too: %s', (heading, horizon) => {
    expect(notes(`# X\n\n## ${heading}\n\n- Family accounts\n`)).toEqual([
      `task open “${horizon}” Family accounts`,
    ])
  })

  it('stand beside the day that a line has itself', () => {
    expect(
      notes(
        '# X\n\nActualizado: 14/01/2026\n\n## Próximas dos semanas\n\n- Pedir al banco, 23/01/2026\n- Publicar el informe, vie 30/01\n',
      ).slice(1),
    ).toEqual([
      'task open 2026-01-23 “Próximas dos semanas” Pedir al banco, 23/01/2026',
      'task open 2026-01-30 “Próximas dos semanas” Publicar el informe, vie 30/01',
    ])
  })
})
