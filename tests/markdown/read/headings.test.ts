import { describe, expect, it } from 'vitest'
import { noted, notes } from '../../support/reading.ts'

const under = (heading: string, line = '- a') => notes(`# X\n\n## ${heading}\n\n${line}\n`)

describe('a heading tells in every language what its lines are', () => {
  it.each([
    [
      'criterion',
      'Acceptance criteria|Abnahmekriterien|Critères de réussite|Criterios de salida|Critérios de aceite|Criteri di accettazione|Opleveringscriteria|Критерии приёмки|Kryteria odbioru|Kritéria přijetí|Krav|Kabul kriterleri|判定基準|验收标准|출시 기준|Definition of done|Done when',
    ],
    [
      'task',
      'Next steps|Nächste Schritte|Prochaines étapes|Próximos pasos|Próximos passos|Prossimi passi|Volgende stappen|Следующие шаги|Następne kroki|Další kroky|Nästa steg|Sonraki adımlar|今後の予定|下一步|다음 단계|Rollout|Umsetzungsplan|Plan de mise en œuvre',
    ],
    [
      'risk',
      'Risks|Risiken|Risques|Riesgos|Riscos|Rischi|Risico’s|Риски|Ryzyka|Rizika|Risker|Riskler|リスク|风险|위험|Risks and mitigations|Risiken und Gegenmaßnahmen|风险与应对',
    ],
    [
      'blocker',
      'Known issues|Hindernisse|Points bloquants|Bloqueos|Bloqueios conhecidos|Ostacoli|Bekende problemen|Блокеры|Przeszkody|Překážky|課題|已知问题|장애물',
    ],
    [
      'decision',
      'Decisions|Entscheidungen|Décisions|Decisiones|Decisões|Decisioni|Решения|Decyzje|決定事項|决定|결정 사항',
    ],
    [
      'step',
      'Rollback|Notfallplan|Retour arrière|Procedimiento de reversión|Procedura di ripristino|Noodprocedure|План отката|Procedura awaryjna|切り戻し手順|回滚方案|롤백 절차',
    ],
    [
      'trigger',
      'Revisit when|Auslöser|À réexaminer si|Disparadores|Gatilhos|Триггеры|見直し条件|重新评估|재검토 조건',
    ],
    ['watch', 'Libraries we monitor|Tools we keep an eye on|Dependencies tracked|Watch list|Zu beobachten'],
    ['metric', 'Key metrics|Kennzahlen|Indicateurs|Métricas|Метрики|Wskaźniki|指標|指标|지표'],
    [
      'duty',
      'Weekly meeting|Wöchentliche Besprechung|Réunion mensuelle|Revisões trimestrais|Revues trimestrielles|四半期レビュー|분기별 검토|Reunión mensual|Reunião semanal|Riunione mensile|Ежемесячный обзор|Spotkania cotygodniowe|月次レビュー|每周例会|주간 회의',
    ],
  ])('%s', (kind, headings) => {
    for (const heading of headings.split('|'))
      expect([heading, ...under(heading).map((note) => note.split(' ')[0])]).toContain(kind)
  })

  it('and what is none', () => {
    const headings =
      'Non-goals|Out of scope|Nicht im Umfang|Hors périmètre|Fuera del alcance|Fora do escopo|Fuori ambito|Buiten scope|Вне рамок|Poza zakresem|対象外|不在范围内|범위 제외|Changelog|Legend|Glossary|Budget|Files|Rules|Comparison'
    for (const heading of headings.split('|')) expect([heading, ...under(heading)]).toEqual([heading])
  })
})

it('takes the words that lead in to a list for what they mean, in their own language', () => {
  expect(notes('# X\n\n## Criterios\n\nDeben cumplirse todos:\n\n- a\n')).toEqual(['criterion open a'])
  expect(notes('# X\n\n## 即時（次の四半期）\n\n- a\n')).toEqual(['task open “次の四半期” a'])
  expect(notes('# X\n\n## 当前评估（2026年1月）\n\n- a\n')).toEqual(['claim none a'])
})

describe('within a stage a heading only names a piece of its work', () => {
  it.each([
    'Documentation',
    'Features',
    'Monitoring',
    'Recovery',
    'Communication plan',
    'Continuous integration',
  ])('%s', (name) => {
    expect(notes(`# X\n\n## Phase 1\n\n### ${name}\n\n- a\n`)).toEqual(['phase open Phase 1', 'task open a'])
  })

  it('unless it says what must hold', () => {
    expect(notes('# X\n\n## Phase 1\n\n### Exit criteria\n\n- a\n')).toEqual([
      'phase open Phase 1',
      'criterion open a',
    ])
  })
})

describe('where no heading says what its lines are', () => {
  it('they are work when the title says so', () => {
    expect(notes('# Roadmap\n\n## Editor\n\n- Themes\n')).toEqual(['task open Themes'])
  })

  it('they assert something when it does not', () => {
    expect(notes('# Handbook\n\n## Editor\n\n- Themes are plain files\n')).toEqual([
      'claim none Themes are plain files',
    ])
  })

  it('a line among boxes is one whose box was forgotten', () => {
    expect(notes('# Notes\n\n- [ ] a\n- b\n')).toEqual(['task open a', 'task open b'])
  })
})

it('follows numbered work by its headings', () => {
  expect(
    notes('# Plan\n\n## Task 1: Sand\n\n- [x] front\n- [x] back\n\n## Task 2: Paint\n\n- [ ] front\n'),
  ).toEqual([
    'task done Task 1: Sand',
    'task done front',
    'task done back',
    'task open Task 2: Paint',
    'task open front',
  ])
})

it('takes a record of what was for no plan', () => {
  expect(notes('# Changelog\n\n## 1.4.0 - 2027-01-09\n\n- Crash mended\n')).toEqual([])
})

describe('a stage whose heading tells how much of it is done is as far as the work beneath it', () => {
  it.each([
    ['Phase 1 (2/4 done)', 'in_progress'],
    ['Phase 1 (2 of 4 tasks completed)', 'in_progress'],
    ['Phase 1 – 60 % complete', 'in_progress'],
    ['Phase 1 (2 von 4 erledigt)', 'in_progress'],
    ['Phase 1 (4/4 done)', 'done'],
    ['Phase 1 – 100 % complete', 'done'],
    ['Phase 1 (done)', 'done'],
  ])('%s: %s', (heading, state) => {
    const [stage] = notes(`# X\n\n## ${heading}\n\n- [x] a\n- [ ] b\n`)
    expect(stage).toMatch(new RegExp(`^phase ${state} `))
  })
})

it('takes what may last no longer than so long for a procedure, within a stage too', () => {
  const within = (heading: string) =>
    notes(`# Move\n\n## Phase 1\n\n- Books\n\n### ${heading}\n\n1. Turn back\n`)
  expect(within('Rollback (< 30 min)').at(-1)).toBe('step none Turn back')
  expect(within('Recovery').at(-1)).toBe('task open Turn back')
})

describe('a stage counted in words', () => {
  it.each([
    'Phase One',
    'Stage three: Move',
    'Etappe zwei',
    'Phase deux',
    'Fase uno',
    'Etapa três',
    'Этап два',
    'Etap trzy',
    'Fase tre',
  ])('%s', (title) => {
    expect(noted('# X', '', `## ${title}`, '', '- [ ] Move')[0]).toBe(`phase open ${title}`)
  })
})

describe('what was changed in a page', () => {
  it.each([
    'Page history',
    'History of this document',
    'Changes to this page',
    'Änderungen an diesem Dokument',
    'Seitenverlauf',
    'Modifications de cette page',
    'Cambios en este documento',
    'Alterações neste documento',
    'Modifiche a questo documento',
    'Wijzigingen in dit document',
    'Изменения в этом документе',
    'Zmiany w tym dokumencie',
    'Změny v tomto dokumentu',
    'Ändringar i dokumentet',
    'Ændringer i dokumentet',
    'Sayfa geçmişi',
    'このページの変更',
    '本页修改历史',
    '이 문서의 변경 이력',
  ])('is told in lines that nobody follows: %s', (heading) => {
    const lines = ['- 2027-05-19: statuses after the board (Tomasz)', '- 2027-04-01: first version']
    expect(noted('# X', '', '## Tasks', '', '- [ ] a', '', `## ${heading}`, '', ...lines)).toEqual([
      'task open a',
    ])
  })
})
