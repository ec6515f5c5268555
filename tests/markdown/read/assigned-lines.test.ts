import { describe, expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

const plan = (heading: string, ...lines: readonly string[]) =>
  noted('# X', '', 'Updated: 19 May 2025', '', `## ${heading}`, '', ...lines, '', '## Tasks', '', '- [ ] a')

describe('lines that end with who does them and by when', () => {
  it.each([
    ['Theme 3: a paved road', 'Claims in the template', '(Aoife, 9 May)', '(Devesh, 30 May)'],
    ['Baustelle 3: ein fester Weg', 'Rechte in der Vorlage', '(Jens, 9. Mai)', '(Mirela, bis 30. Mai)'],
    ['Thème 3 : la voie toute tracée', 'Les bases du modèle', '(Inès, 9 mai)', '(Hugo, 30 mai 2025)'],
    ['Tema 3: camino llano', 'Las bases de la plantilla', '(Nadia, 9 de mayo)', '(Óscar, 30 de mayo)'],
    ['Тема 3: ровная дорога', 'Базы в шаблоне', '(Анна, 9 мая)', '(Олег, 30 мая)'],
    ['Temat 3: prosta droga', 'Bazy w szablonie', '– Ewa, 9 maja', '– Jan, 30 maja'],
    ['整備された道', 'テンプレートのデータベース', '（田中、5月9日）', '（佐藤、5月30日）'],
  ])('are work, and so are those beside them: %s', (heading, work, first, second) => {
    expect(plan(heading, `- ${work} ${first}`, `- Alerts ${second}`, '- Say nothing')).toEqual([
      `task open 2025-05-09 ${work} ${first}`,
      `task open 2025-05-30 Alerts ${second}`,
      'task open Say nothing',
      'task open a',
    ])
  })

  it('are points to reach where only the day of the week stands beside the date', () => {
    expect(plan('Theme 1', '- Jenkins read-only (Mon, 2 June)', '- Jenkins off (Fri, 27 June)')).toEqual([
      'milestone open 2025-06-02 Jenkins read-only (Mon, 2 June)',
      'milestone open 2025-06-27 Jenkins off (Fri, 27 June)',
      'task open a',
    ])
  })

  it('tell who said it where few of them do', () => {
    expect(plan('Theme 1', '- It is faster (Ana, 2 May)', '- It is cheaper', '- It is ours')).toEqual([
      'claim none It is faster (Ana, 2 May)',
      'claim none It is cheaper',
      'claim none It is ours',
      'task open a',
    ])
  })
})

describe('a line below a piece of work', () => {
  it.each([
    ['- 2 May: nine moved, five to go', '- 19 May: two left'],
    ['- 2. Mai: neun umgezogen', '- 19. Mai: noch zwei'],
    ['- 2025-05-02 – nine moved', '- 2025-05-19 – two left'],
  ])('that begins with a day of the past tells what happened: %s', (...lines) => {
    expect(plan('Next steps', '- Move the jobs', ...lines.map((line) => `  ${line}`))).toEqual([
      'task open Move the jobs',
      'task open a',
    ])
  })

  it('that begins with a day to come is a part of it', () => {
    expect(plan('Next steps', '- Move the jobs', '  - 12 June: the first nine')).toEqual([
      'task open Move the jobs',
      'task open 2025-06-12 12 June: the first nine',
      'task open a',
    ])
  })

  it.each([
    ['Lift all services to 3.3', 'read-only for 11 minutes, see E-04'],
    ['Alle Dienste auf 3.3 heben', 'druck-adapter ausgenommen, siehe Tabelle oben'],
    ['Alle Dienste auf 3.3 heben', 'am Montag im Labor abgeschlossen'],
    ['Alle diensten naar 3.3 brengen', 'het magazijn is nog uitgesloten'],
  ])('tells of it, though it ends or begins as work does: %s: %s', (work, line) => {
    expect(plan('Next steps', `- [x] ${work}`, `  - ${line}`)).toEqual([`task done ${work}`, 'task open a'])
  })

  it.each([
    ['Tabelle oben ausgeben', 'Alle Dienste auf 3.3 heben'],
    ['die Maske neu ausgestalten', 'Alle Dienste auf 3.3 heben'],
    ['read the logs of both nodes', 'Lift all services to 3.3'],
  ])('is a part of it where it says what to do: %s', (line, work) => {
    expect(plan('Next steps', `- [ ] ${work}`, `  - ${line}`)).toEqual([
      `task open ${work}`,
      `task open ${line}`,
      'task open a',
    ])
  })
})
