import { describe, expect, it } from 'vitest'
import { itemsOf, noted, notes, readingOf } from '../../support/reading.ts'

it.each([
  ['荷物を送る（担当：佐藤 花子）', '佐藤 花子'],
  ['发送包裹（负责人：李雷）', '李雷'],
  ['発送する【担当：佐藤】', '佐藤'],
  ['発送する　担当：佐藤、鈴木', '佐藤'],
])('names the owner in “%s” without the bracket', (line, owner) => {
  expect(readingOf(`# 計画\n\n- [ ] ${line}\n`).items[0]?.owner).toBe(owner)
})

it('takes what stands before its version for a package, and for nobody’s name', () => {
  const [types, web] = itemsOf('# X\n\n- [ ] Fix `@types/react` 19\n- [ ] Fix the rest @harbor/web\n')
  expect([types?.owner, web?.owner]).toEqual([undefined, 'harbor/web'])
})

describe('labelled lines', () => {
  it('tell about the heading above them', () => {
    expect(
      notes(
        '# Move\n\n## Phase A\n\n**Status:** in progress\n**Owner:** Anna\n**Due:** 2027-03-05\n\n- Books\n',
      ),
    ).toEqual(['phase in_progress 2027-03-05 @Anna Phase A', 'task open 2027-03-05 Books'])
  })

  it('tell about the list item above them, and are none themselves', () => {
    expect(
      notes(
        '# Move\n\n## Tasks\n\n- Books\n  - Owner: Ben\n  - Deadline: June 2027\n  - Status: blocked, no boxes\n',
      ),
    ).toEqual(['task blocked 2027-06 @Ben Books'])
  })

  it.each([
    'Due: 30 June 2027 · Person: Ben',
    'Frist: 30.06.2027 | Person: Ben',
    'Échéance : 30 juin 2027 · Personne : Ben',
    'Plazo: 30 de junio de 2027 · Persona: Ben',
    'Scadenza: 30 giugno 2027 · Responsabile: Ben',
    'Deadline: 30 juni 2027 · Persoon: Ben',
    'Termin: 30 czerwca 2027 · Osoba: Ben',
    'Срок: 30 июня 2027 · Исполнитель: Ben',
    '期限：2027年6月30日 · 担当：Ben',
  ])('right below the words of a line are no part of them: %s', (fields) => {
    const plan = ['# X', '', '## Tasks', '', '- [ ] 🚧 Books of May', `    ${fields}`, '- [ ] Boxes']
    expect(noted(...plan)).toEqual(['task in_progress 2027-06-30 @Ben Books of May', 'task open Boxes'])
  })

  it('that say when something began give no date by which to do it', () => {
    expect(noted('# X', '', '## Tasks', '', '- Books', '  Start: 3 May 2027', '  and more of this')).toEqual([
      'task open Books',
    ])
  })

  it('end where another sentence begins', () => {
    expect(
      noted('# X', '', '## Phase 1 (May 2027)', '', 'Owner: Ana Ruiz. Small ones first.', '', '- Books'),
    ).toEqual(['phase open 2027-05 @Ana Ruiz Phase 1 (May 2027)', 'task open 2027-05 Books'])
  })

  it.each([
    ['Verantwortlich: Ben', 'Frist: 30.06.2027'],
    ['Responsable : Ben', 'Échéance : 30 juin 2027'],
    ['Responsable: Ben', 'Plazo: 30 de junio de 2027'],
    ['Responsável: Ben', 'Prazo: 30 de junho de 2027'],
    ['Ответственный: Ben', 'Срок: 30 июня 2027'],
    ['Odpowiedzialny: Ben', 'Termin: 30 czerwca 2027'],
    ['担当: Ben', '期限: 2027年6月30日'],
    ['负责人：Ben', '截止日期：2027年6月30日'],
    ['担当：Ben', '期限：２０２７年６月３０日'],
    ['担当：Ben', '期限：２０２７／０６／３０'],
    ['담당자: Ben', '마감: 2027년 6월 30일'],
  ])('do so in every language: %s, %s', (owner, due) => {
    expect(notes(`# X\n\n## Tasks\n\n- [ ] Books\n  - ${owner}\n  - ${due}\n`)).toEqual([
      'task open 2027-06-30 @Ben Books',
    ])
  })

  it('make headings beside one another followed parts', () => {
    expect(notes('# Parts\n\n## Login\n\nStatus: done\n\n## Search\n\nStatus: in progress\n')).toEqual([
      'component done Login',
      'component in_progress Search',
    ])
  })

  it('may share one line, the next review among them', () => {
    expect(notes('# Move\n\nOwner: Anna · Updated: 2 May 2027 · Next review: 15 June 2027\n')).toEqual([
      'review none 2027-06-15 Next review: 15 June 2027',
    ])
  })
})

it('keeps the unit of what a metric is to reach', () => {
  const [lag] = itemsOf('# Move\n\n## Metrics\n\n- Lag: 210 ms -> 180 ms by June\n')
  expect(lag?.detail).toMatchObject({ current: '210 ms', target: '180 ms' })
})

it('takes what is observed for an item where its line gives an address, and no field of it', () => {
  expect(
    notes(
      '# X\n\n## Monitoring Targets\n\n- **kiln-sys** - bindings: https://kiln.example\n- Glaze: https://glaze.example\n- Status: active\n',
    ),
  ).toEqual([
    'watch none kiln-sys - bindings: https://kiln.example',
    'watch none Glaze: https://glaze.example',
  ])
})

describe('a sentence', () => {
  it.each([
    ['Review quarterly.', 'review none quarterly Review quarterly.'],
    ['Costs fall. We review this plan every month.', 'review none monthly We review this plan every month.'],
    ['This document is reviewed annually.', 'review none yearly This document is reviewed annually.'],
    [
      'Wir prüfen diesen Plan vierteljährlich.',
      'review none quarterly Wir prüfen diesen Plan vierteljährlich.',
    ],
    ['À revoir chaque trimestre.', 'review none quarterly À revoir chaque trimestre.'],
    ['Review quarterly. Next review: March 2027', 'review none 2027-03 quarterly Next review: March 2027'],
  ])('promises a review that comes again: %s', (sentence, expected) => {
    expect(notes(`# Move\n\n${sentence}\n`)).toEqual([expected])
  })

  it.each([
    'Reviewed by Anna.',
    'Code is reviewed weekly by two people of another team, as in every team that we know.',
    'The quarterly numbers were good.',
    'Review the contract.',
  ])('promises none: %s', (sentence) => {
    expect(notes(`# Move\n\n${sentence}\n`)).toEqual([])
  })
})

it('ends the value of a field where the next one begins, whatever it is called', () => {
  const { header } = readingOf('# Move\n\n**Owner**: Anna Lee | **Target date**: 2027-02-28\n')
  expect(header.owner).toBe('Anna Lee')
})

it.each([
  ['Owner: Priya Raman (Product). Review cycle: monthly.', 'Priya Raman (Product)'],
  ['Team: Payments. Scrum master: @lena', 'Payments'],
  ['Verantwortlich: Prof. Braun', 'Prof. Braun'],
  ['Owner: Dr. Anna Lee', 'Dr. Anna Lee'],
])('reads who owns the plan in “%s”, and not the next sentence', (line, owner) => {
  expect(readingOf(`# Move\n\n${line}\n`).header.owner).toBe(owner)
})

it('reads an owner in square brackets to their end', () => {
  expect(notes('# X\n\n## Tasks\n\n- Fix it [owner: Cy] [due: 2026-12-05]\n')).toEqual([
    'task open 2026-12-05 @Cy Fix it [owner: Cy] [due: 2026-12-05]',
  ])
})

describe('a table of labels and values', () => {
  it.each([
    [
      'Field | Value',
      'Owner | Ana',
      'Created | 3 May 2027',
      'Scope | all plans',
      'Next review | 15 June 2027',
    ],
    [
      'Angabe | Inhalt',
      'Verantwortlich | Ana',
      'Erstellt am | 3. Mai 2027',
      'Umfang | alles',
      'Nächste Überprüfung | 15. Juni 2027',
    ],
    [
      'Élément | Détail',
      'Responsable | Ana',
      'Créé le | 3 mai 2027',
      'Objet | tout',
      'Prochaine revue | 15 juin 2027',
    ],
    [
      'Campo | Valor',
      'Responsable | Ana',
      'Fecha | 3 de mayo de 2027',
      'Alcance | todo',
      'Próxima revisión | 15 de junio de 2027',
    ],
    [
      'Veld | Waarde',
      'Eigenaar | Ana',
      'Laatst bijgewerkt | 3 mei 2027',
      'Bereik | alles',
      'Volgende evaluatie | 15 juni 2027',
    ],
    [
      'Pole | Wartość',
      'Odpowiedzialny | Ana',
      'Utworzono | 3 maja 2027',
      'Zakres | wszystko',
      'Następny przegląd | 15 czerwca 2027',
    ],
    [
      'Поле | Значение',
      'Ответственный | Ana',
      'Дата | 3 мая 2027',
      'Объём | всё',
      'Следующий обзор | 15 июня 2027',
    ],
    ['項目 | 内容', '責任者 | Ana', '作成日 | 2027年5月3日', '対象 | すべて', '次回レビュー | 2027年6月15日'],
    ['字段 | 内容', '负责人 | Ana', '创建日期 | 2027年5月3日', '范围 | 全部', '下次评审 | 2027年6月15日'],
    ['항목 | 내용', '담당자 | Ana', '작성일 | 2027년 5월 3일', '범위 | 전체', '다음 검토 | 2027년 6월 15일'],
  ])('tells about the document, and only its next review is followed: %s', (header, ...rows) => {
    const table = [header, '-|-', ...rows].map((row) => `| ${row} |`)
    const { header: told, items } = readingOf(`# X\n\n${table.join('\n')}\n\n## Tasks\n\n- Books\n`)
    expect(told.owner).toBe('Ana')
    expect(items.map(({ kind, due }) => [kind, due])).toEqual([
      ['review', '2027-06-15'],
      ['task', undefined],
    ])
  })

  it('tells about the heading above it, the first line among them', () => {
    expect(
      noted(
        '# X',
        '',
        '## Phase 1',
        '',
        '| Status | In progress |',
        '|-|-|',
        '| Owner | Ben |',
        '| Due | 3 June 2027 |',
        '',
        '- Books',
      ),
    ).not.toContain('task open Owner')
  })

  it('is none where its header says that they are tasks', () => {
    expect(
      noted(
        '# X',
        '',
        '## Tasks',
        '',
        '| Task | Effort |',
        '|-|-|',
        '| Budget | 5 days |',
        '| Team | 3 days |',
      ),
    ).toEqual(['task open Budget', 'task open Team'])
  })
})
