import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## ${heading}\n\n${lines.join('\n')}\n`)

describe('a procedure', () => {
  it('goes on under headings that tell when it is run', () => {
    expect(
      under(
        'Retour arrière',
        '### Après la bascule',
        '',
        '1. Prévenir',
        '',
        '### Avant la mise en place',
        '',
        '1. Fermer',
      ),
    ).toEqual(['step none Prévenir', 'step none Fermer'])
  })

  it('leaves the work beside it work', () => {
    expect(under('Getting going', '### Next steps', '', '1. Paint')).toEqual(['task open Paint'])
  })
})

describe('a document that observes', () => {
  it('observes what no heading of it says otherwise', () => {
    expect(
      notes(
        '# Upstream watch list\n\n## Tier 1\n\n### [a/b](https://github.com/a/b)\n\n- Repository: https://github.com/a/b\n- We run: 4.7\n\nStandards:\n\n- OGC API\n\n## People\n\n| Name | Knows |\n|---|---|\n| Ann | maps |\n',
      ),
    ).toEqual(['watch none a/b', 'watch none OGC API'])
  })
})

describe('occasions in a list', () => {
  it('are told by how often where one beside them is surely one', () => {
    expect(under('Our week', '- **Daily stand-up** at 9', '- **Weekly mail** to all', '- Tea')).toEqual([
      'review none daily Daily stand-up at 9',
      'review none weekly Weekly mail to all',
      'claim none Tea',
    ])
    expect(
      under('Ritos', '- **Daily** às 9h45', '- **Semanal** com a Infra', '- **Mensal** com a diretoria'),
    ).toEqual([
      'review none daily Daily às 9h45',
      'review none weekly Semanal com a Infra',
      'review none monthly Mensal com a diretoria',
    ])
  })

  it('are none where numbers are told', () => {
    expect(under('Numbers', '- Daily users grew', '- Weekly downloads fell')).not.toContain('review')
    expect(under('Why', '- Daily users grew', '- Weekly downloads fell')).toEqual([
      'claim none Daily users grew',
      'claim none Weekly downloads fell',
    ])
  })

  it('are announced by headings with their day', () => {
    expect(under('Check-ins', '### Mid-quarter review: May 14, 2027', '', '- Decide what to stop')).toEqual([
      'review none 2027-05-14 Mid-quarter review: May 14, 2027',
      'duty none Decide what to stop',
    ])
  })

  it('have their agenda beneath a bold line', () => {
    expect(under('Контроль', '**Ежедневно, 10:15 — сверка**', '', '- расхождения')).toEqual([
      'duty none расхождения',
    ])
  })
})

describe('a gate with its date', () => {
  it('is a point to reach, and its lines must hold', () => {
    expect(
      under('Gates', '### Gate A: ready to move (15 January 2027)', '', 'Criteria:', '', '- [ ] Signed'),
    ).toEqual([
      'milestone open 2027-01-15 Gate A: ready to move (15 January 2027)',
      'criterion open 2027-01-15 Signed',
    ])
  })
})

describe('a stage of the plan', () => {
  it('may be headed by its goals', () => {
    expect(
      under(
        'Objectives for Q2 2027',
        '### O1: Calm',
        '',
        '- KR1 Less noise',
        '',
        '**Initiatives**',
        '',
        '- [x] Felt',
      ),
    ).toEqual([
      'phase done 2027-Q2 Objectives for Q2 2027',
      'criterion open 2027-Q2 KR1 Less noise',
      'task done 2027-Q2 Felt',
    ])
  })

  it('has not begun because what it needs is there', () => {
    expect(under('Q2 2027 – App', '- Scan', '', '### Prerequisites', '', '- [x] Account')).toEqual([
      'phase open 2027-Q2 Q2 2027 – App',
      'task open 2027-Q2 Scan',
      'criterion done 2027-Q2 Account',
    ])
  })

  it('has begun with a ticked box below an empty one, and not with a sign in what is said below it', () => {
    expect(under('Phase 3 (Week 3)', '- [ ] Glaze', '  - Bowls ✓', '  - Cups')[0]).toBe(
      'phase open “Week 3” Phase 3 (Week 3)',
    )
    expect(under('Phase 3 (Week 3)', '- [ ] Glaze', '  - [x] Bowls', '  - [ ] Cups')[0]).toBe(
      'phase in_progress “Week 3” Phase 3 (Week 3)',
    )
  })

  it('under way has to do what a day is set for', () => {
    expect(under('Q4 2027 (in progress)', '- Bulk issue of 20, by 11 December 2027')[1]).toBe(
      'task in_progress 2027-12-11 Bulk issue of 20, by 11 December 2027',
    )
  })
})

describe('the division of work', () => {
  it.each([
    'Who does what',
    'Wer macht was',
    'Aufgabenverteilung',
    'Répartition des tâches',
    'Reparto de tareas',
    'Divisão de tarefas',
    'Ripartizione dei compiti',
    'Taakverdeling',
    'Кто что делает',
    'Podział zadań',
    '役割分担',
    '分工',
    '역할 분담',
  ])('gives each group its part: %s', (heading) => {
    expect(under(heading, '- **Team Blue**: images and monitoring', '- Nobody else')).toEqual([
      'task open @Team Blue Team Blue: images and monitoring',
    ])
  })

  it('as a table is a list of people', () => {
    expect(under('Who does what', '| Name | Part |', '|---|---|', '| Ann | images |')).toEqual([])
  })
})

describe('signs of East Asia', () => {
  it('mean what the legend over a table says', () => {
    expect(
      under(
        '状態',
        '凡例：○ 対応済み　△ 対応中　× 未着手',
        '',
        '| コンポーネント | 自動テスト |',
        '|---|---|',
        '| 入荷 | ○ |',
        '| 夜間 | △ |',
        '| 帳票 | × |',
      ),
    ).toEqual(['component done 入荷', 'component in_progress 夜間', 'component open 帳票'])
  })

  it('leave a multiplication alone', () => {
    expect(under('Tasks', '- 2 × 4 boards', '- Boards 2 × 4')).toEqual([
      'task open 2 × 4 boards',
      'task open Boards 2 × 4',
    ])
  })
})

describe('what stands aside', () => {
  it('is read between the tags that Notion writes', () => {
    expect(
      under('Risks', '- Rain', '', '<aside>', '⛔ **Blockers right now**', '', '- No roof', '', '</aside>'),
    ).toEqual(['risk open Rain', 'blocker open No roof'])
  })
})

describe('ticks under a definition of done', () => {
  it('are wishes', () => {
    expect(under('Definition of Done', '1. ✅ Runbook updated', '2. ✅ Panel exists')).toEqual([
      'criterion open Runbook updated',
      'criterion open Panel exists',
    ])
  })
})

describe('a condition that a list completes', () => {
  const stage = (...lines: readonly string[]) =>
    under('Etappe 1 (Mai 2027)', '- Zählen', '', ...lines).slice(2)

  it('must hold within a stage', () => {
    expect(stage('Geschafft ist die Etappe, wenn:', '', '- nichts fehlt')).toEqual([
      'criterion open 2027-05 nichts fehlt',
    ])
    expect(stage('**Etappe zu, falls**', '', '- nichts fehlt')).toEqual([
      'criterion open 2027-05 nichts fehlt',
    ])
  })

  it('is waited for in a plan', () => {
    expect(notes('# X\n\n## Tasks\n\n- [ ] a\n\n## All bets are off when\n\n- it rains\n')[1]).toBe(
      'trigger none it rains',
    )
    expect(notes('# X\n\n## Tasks\n\n- [ ] a\n\n## Use the cache when\n\n- it rains\n')[1]).toBe(
      'claim none it rains',
    )
  })
})

describe('lines that say how grave they are', () => {
  it('are risks', () => {
    expect(under('Hmm', '- **Alto**: se va Ana', '- **Bajo**: llueve')).toEqual([
      'risk open high Alto: se va Ana',
      'risk open low Bajo: llueve',
    ])
    expect(under('嗯', '- 高：下雨', '- 中：下雪')).toEqual([
      'risk open high 高：下雨',
      'risk open medium 中：下雪',
    ])
  })
})

describe('how often', () => {
  it.each([
    ['Every morning: walk', 'daily'],
    ['Jeden zweiten Dienstag: Bericht', 'biweekly'],
    ['Un mardi sur deux : réunion', 'biweekly'],
    ['Каждый второй вторник: встреча', 'biweekly'],
    ['Elke ochtend: overleg', 'daily'],
  ])('is said in words: %s', (line, cadence) => {
    expect(under('Termine', `- ${line}`)).toEqual([`review none ${cadence} ${line}`])
  })
})

describe('a log of what was', () => {
  const log = (rows: string) =>
    notes(`# X\n\nUpdated: 10 April 2027\n\n## Notizen\n\n| Datum | Wer | Was |\n|---|---|---|\n${rows}\n`)

  it('is told by days that are over', () => {
    expect(log('| 10.04.2027 | MO | Etappe 3 |\n| 02.02.2027 | MO | Entwurf |')).toEqual([])
    expect(log('| 10.06.2027 | MO | Etappe 3 |')).toHaveLength(1)
  })
})
