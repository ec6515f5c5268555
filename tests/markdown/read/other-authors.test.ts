import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## ${heading}\n\n${lines.join('\n')}\n`)

describe('a heading in an author’s own words', () => {
  it.each([
    ['What blocks us', 'blocker open a'],
    ['Ce qui nous bloque', 'blocker open a'],
    ['Standards we wait for', 'watch none a'],
    ['Veille', 'watch none a'],
    ['Before we drop the old format', 'criterion open a'],
    ['Every release', 'duty none a'],
    ['Numbers I watch', 'metric none a'],
    ['監視項目', 'metric none a'],
    ['Eventos que obligan a revisar el plan', 'trigger none a'],
    ['見直しの条件', 'trigger none a'],
    ['We come together early when', 'trigger none a'],
    ['Who does what until summer', 'task open a'],
    ['Au-delà', 'task open “Au-delà” a'],
    ['Danach', 'task open “Danach” a'],
    ['Why now?', 'claim none a'],
    ['Lo que nos frena', 'blocker open a'],
    ['Cómo medimos el avance', 'metric none a'],
    ['Déroulé', 'step none a'],
    ['Knelpunten', 'blocker open a'],
    ['Limiti che ci bloccano', 'blocker open a'],
    ['Quando rivedere questa pagina', 'trigger none a'],
    ['Subito', 'task open “Subito” a'],
    ['What we watch', 'watch none a'],
    ['When we stop', 'trigger none a'],
    ['Außer der Reihe, wenn', 'trigger none a'],
  ])('tells what its lines are: %s', (heading, line) => {
    expect(under(heading, '- a')).toEqual([line])
  })

  it('of how a release is made names steps', () => {
    expect(under('Releasing', '1. Tag it')).toEqual(['step none Tag it'])
  })

  it('of a stage keeps its date though the stage is about an audit or an upgrade', () => {
    expect(under('Phase 1: Security audit (Q1 2027)', '- a')).toEqual([
      'phase open 2027-Q1 Phase 1: Security audit (Q1 2027)',
      'task open 2027-Q1 a',
    ])
    expect(under('フェーズ2：更新（2027年4月〜6月）', '- a')).toEqual([
      'phase open 2027-06 フェーズ2：更新（2027年4月〜6月）',
      'task open 2027-06 a',
    ])
  })

  it('with a date and a state of its own beneath it is a stage, whatever its name', () => {
    expect(
      under('Gate 2: tests', '**Target date:** May 2027', '**Status:** in progress', '', '- [ ] a'),
    ).toEqual(['phase in_progress 2027-05 Gate 2: tests', 'criterion open 2027-05 a'])
  })

  it('of what is not on the roadmap holds nothing', () => {
    expect(under('Not on the roadmap', '- A pond')).toEqual([])
  })

  it('of a quarter that names its months too is as precise as the quarter', () => {
    expect(under('Q1 2027 (Jan – Mar): Trust', '- a')).toEqual([
      'phase open 2027-Q1 Q1 2027 (Jan – Mar): Trust',
      'task open 2027-Q1 a',
    ])
    expect(under('Phase 1: Q1 2027 – May 2027', '- a')[1]).toBe('task open 2027-05 a')
  })

  it('of an argument has ticks for its points', () => {
    expect(under('Benefits', '- ✅ No licence', '- ✅ Speed')).toEqual([
      'claim none No licence',
      'claim none Speed',
    ])
    expect(under('Features', '- ✅ Search', '- 🚧 Export')).toEqual([
      'component done Search',
      'component in_progress Export',
    ])
  })

  it('of projects names work, but what to observe in a document that observes', () => {
    const projects = (title: string) => notes(`# ${title}\n\n## Key projects\n\n- wgpu – version 23\n`)
    expect(projects('Plan')).toEqual(['task open wgpu – version 23'])
    expect(projects('Ecosystem monitoring')).toEqual(['watch none wgpu – version 23'])
  })

  it('of what is observed says how far it is by its fields', () => {
    const project = (name: string, status: string) =>
      `### ${name}\n\n- **Repository**: https://perla.test/${name}\n- **Maintainer**: Ann\n- **Status**: ${status}\n`
    expect(
      notes(`# X\n\n## Projects we watch\n\n${project('perla', 'Done')}\n${project('ostra', 'Done')}`),
    ).toEqual(['watch none perla', 'watch none ostra'])
  })

  it('of a project with its repository is what is observed, and lines that label facts of it are text', () => {
    expect(
      under(
        'Tracked projects',
        '### Perla',
        '',
        '- **Repo:** https://perla.test',
        '- **Our Concern:** speed',
      ),
    ).toEqual(['watch none Perla'])
    expect(under('Tracked projects', '### Stores', '', '- Perla: a store')).toEqual([
      'watch none Perla: a store',
    ])
  })

  it('of what was achieved in a year sets no date, where a stage that is over has its own', () => {
    expect(under('Logros de 2027', '- a')).toEqual(['claim none a'])
    expect(under('March 2027: finished', '- a')[0]).toBe('phase done 2027-03 March 2027: finished')
  })

  it('of a year and beyond is open to the end', () => {
    expect(under('2027 y más allá', '- a')).toEqual(['phase open 2027+ 2027 y más allá', 'task open 2027+ a'])
  })

  it('of how often may tell how long it takes', () => {
    expect(under('Routine', '**Weekly (15 min)**', '- a')).toEqual(['duty none a'])
  })

  it('of a state to come names versions to observe, and what must hold', () => {
    expect(under('Situação desejada', '- Node: 22 LTS', '- Every build is green')).toEqual([
      'watch none Node: 22 LTS',
      'criterion open Every build is green',
    ])
  })

  it('of a document that looks back on a quarter is no date to keep', () => {
    expect(notes('# Dependency review – Q1 2027\n\n## Next steps\n\n- a\n')).toEqual(['task open a'])
    expect(notes('# Plan for Q1 2027\n\n## Next steps\n\n- a\n')).toEqual(['task open 2027-Q1 a'])
  })

  it('of months in Chinese may join them by a long dash', () => {
    expect(under('阶段二（2027年4月—6月）', '- a')).toEqual([
      'phase open 2027-06 阶段二（2027年4月—6月）',
      'task open 2027-06 a',
    ])
  })

  it.each(['Halbjährlich', 'Twice a year', 'Semestral'])('of half a year is an occasion: %s', (heading) => {
    expect(under(heading, '- a')).toEqual([`review none every 6 months ${heading}`, 'duty none a'])
  })

  it('of monitoring names what is read again and again, or what to do for it', () => {
    const listed = (...lines: readonly string[]) =>
      notes(`# X\n\n## Tasks\n\n- [ ] x\n\n## Monitoring\n\n${lines.join('\n')}\n`).slice(1)
    expect(listed('- Heap usage', '- Errors per release')).toEqual([
      'metric none Heap usage',
      'metric none Errors per release',
    ])
    expect(listed('- Add an alert for errors')).toEqual(['task open Add an alert for errors'])
  })
})

describe('a line before a list', () => {
  it('that breaks off at a condition says what the list holds', () => {
    expect(under('How it goes on', 'We meet again when', '', '- a road opens')).toEqual([
      'trigger none a road opens',
    ])
  })

  it('that says what has to be true names conditions, and how often names duties', () => {
    expect(under('The gate', 'All of this has to be true:', '', '- a')).toEqual(['criterion open a'])
    expect(under('Care', 'At each review:', '', '- a')).toEqual(['duty none a'])
    expect(under('Pflege', 'Regelmäßig:', '', '- Monatlich: Filter prüfen')).toEqual([
      'duty none Monatlich: Filter prüfen',
    ])
  })
})

describe('the ticks of a stage that is over', () => {
  it('say that its conditions held, where those of a stage to come say nothing', () => {
    const stage = (title: string) =>
      under(title, '- [x] a', '', '**Exit criteria**', '', '- ✅ b', '- ✅ c').slice(2)
    expect(stage('Phase 1 (Week 2) ✅')).toEqual(['criterion done “Week 2” b', 'criterion done “Week 2” c'])
    expect(stage('Phase 1 (Week 2)')).toEqual(['criterion open “Week 2” b', 'criterion open “Week 2” c'])
  })
})

describe('an occasion', () => {
  it('is told by how often, though more follows', () => {
    expect(under('Governance', '- Steering committee: monthly, next on 17 March 2027')).toEqual([
      'review none 2027-03-17 monthly Steering committee: monthly, next on 17 March 2027',
    ])
    expect(under('Suivi', '- Comité technique : tous les quinze jours, le jeudi')).toEqual([
      'review none biweekly Comité technique : tous les quinze jours, le jeudi',
    ])
    expect(under('Seguimiento', '- Informe mensual a dirección')).toEqual([
      'review none monthly Informe mensual a dirección',
    ])
  })

  it('is announced by the foot of a report, and in a sentence beside others', () => {
    expect(notes('# X\n\nSent to: the board\nNext report: 3 April 2027\n')).toEqual([
      'review none 2027-04-03 Next report: 3 April 2027',
    ])
    expect(notes('# X\n\nMise à jour : 9 février 2027. Prochaine révision : 11 mai 2027.\n')).toEqual([
      'review none 2027-05-11 Prochaine révision : 11 mai 2027.',
    ])
  })
})

describe('a line', () => {
  it('has its day though a word of until follows without a blank', () => {
    expect(
      under('Tasks', '- 리뷰 (2027-02-13까지)', '- 报告 2027/3/5前', '- 提出（2027-04-01まで）'),
    ).toEqual([
      'task open 2027-02-13 리뷰 (2027-02-13까지)',
      'task open 2027-03-05 报告 2027/3/5前',
      'task open 2027-04-01 提出（2027-04-01まで）',
    ])
  })

  it('that names a graphics card names no half of a year', () => {
    expect(under('Tasks', '- Measure on H100')).toEqual(['task open Measure on H100'])
    expect(under("Phase 1 (H1'27)", '- a')[0]).toBe("phase open 2027-Q2 Phase 1 (H1'27)")
  })

  it('of a risk is as grave as the light before it', () => {
    expect(under('Risks', '- 🔴 The lift fails', '- 🟢 Rain')).toEqual([
      'risk open high The lift fails',
      'risk open low Rain',
    ])
  })

  it('that asks for something once a year recurs', () => {
    expect(under('Calendario delle revisioni', '- Una volta all’anno: verifica dei criteri')).toEqual([
      'review none yearly Una volta all’anno: verifica dei criteri',
    ])
  })
})

describe('a table in an author’s own words', () => {
  it('compares what is with what is to be under a heading that compares too', () => {
    expect(
      under('Current vs. target', '| What | Current | Target |', '|---|---|---|', '| Doors | 3 | 5 |'),
    ).toEqual(['metric open Doors'])
    expect(under('Oak vs. ash', '| What | Oak | Ash |', '|---|---|---|', '| Price | 3 | 5 |')).toEqual([])
    expect(under('現状', '| 部屋 | 現行 | 目標 |', '|---|---|---|', '| 扉 | 3 | 5 |')).toEqual([
      'metric open 扉',
    ])
  })

  it('tells of parts and streams of work how far they are', () => {
    expect(
      under('Where', '| Area | Ready? |', '|---|---|', '| Roof | Yes |', '| Doors | Partially |'),
    ).toEqual(['component done Roof', 'component in_progress Doors'])
    expect(
      under('Overview', '| Workstream | Status | Trend |', '|---|---|---|', '| Roof | 🔴 Red | ↘ |'),
    ).toEqual(['component at_risk Roof'])
    expect(under('Entry criteria', '| Criterion | Met? |', '|---|---|', '| Roof is tight | Yes |')).toEqual([
      'criterion done Roof is tight',
    ])
  })

  it('has what waits with an hourglass as not begun where the word beside says so', () => {
    expect(
      under(
        'Y',
        '| Task | Due | Status |',
        '|---|---|---|',
        '| a | 2027-05-01 | ⏳ Pending |',
        '| b | 2027-05-01 | ⏳ 40 % |',
      ),
    ).toEqual(['task open 2027-05-01 a', 'task in_progress 2027-05-01 b'])
  })

  it('of signs tells of each part how far it is, whoever owns it', () => {
    expect(
      under(
        'Modules',
        '| Module | Owner | State migrated | Plan clean |',
        '|---|---|---|---|',
        '| Roof | Ann | ✅ | ❌ |',
        '| Doors | Ben | ✅ | ✅ |',
      ),
    ).toEqual(['component in_progress @Ann Roof', 'component done @Ben Doors'])
  })

  it('of signs may sum them up in words', () => {
    const rows = (last: string) =>
      under(
        'Maturity',
        '| Runtime | API | Tools | Overall |',
        '|---|---|---|---|',
        `| Perla | ✅ | ⚠️ | ${last} |`,
      )
    expect(rows('🟡 Trial')).toEqual(['component in_progress Perla'])
    expect(rows('Trial')).toEqual(['component in_progress Perla'])
  })

  it('of projects has versions of them, not milestones', () => {
    expect(
      under(
        'Progetti',
        '| Progetto | Versione attuale |',
        '|---|---|',
        '| [Perla](https://perla.test/db) | 0.8 |',
      ),
    ).toEqual(['watch none Perla'])
  })

  it('reads numbers of a year against those to reach', () => {
    expect(
      under('Avance', '| Usuarios | 2026 | Objetivo 2027 |', '|---|---|---|', '| Activos | 310 | 450 |'),
    ).toEqual(['metric open Activos'])
  })

  it('has a date in a column of limits', () => {
    expect(
      under('Olas', '| Ola | Fecha límite | Estado |', '|---|---|---|', '| 2 | 30/04/2027 | En curso |'),
    ).toEqual(['phase in_progress 2027-04-30 2'])
  })
})
