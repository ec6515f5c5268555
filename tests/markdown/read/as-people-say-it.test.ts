import { describe, expect, it } from 'vitest'
import { itemsOf, noted, notes, readingOf } from '../../support/reading.ts'

const kindUnder = (heading: string, line = '- the van is full') =>
  itemsOf(`# X\n\n## ${heading}\n\n${line}\n`).at(-1)?.kind

describe('a heading says in everyday words', () => {
  it.each([
    'Woran wir merken, dass es geklappt hat',
    'En qué notaremos que funciona',
    'Waaraan we merken dat het werkt',
    'When do we call it 1.0?',
    'We don’t open until',
    'On n’ouvre pas à tous tant que',
    'Wir schalten nicht um, bevor',
    'No abrimos la tienda hasta que',
    'Não abrimos a loja até que',
    'Non apriamo il negozio finché',
    'We zetten niets om voordat',
    'Para dar el trimestre por bueno',
    'It has to do all three',
    'Só viramos a chave quando',
  ])('what must hold: %s', (heading) => {
    expect(kindUnder(heading)).toBe('criterion')
  })

  it.each([
    'Where this could bite us',
    'Ce qui nous empêche de dormir',
    'Was uns nachts wach hält',
    'Lo que nos quita el sueño',
    'O que nos tira o sono',
    'Cosa ci toglie il sonno',
    'Waar we wakker van liggen',
    'Что не даёт нам спать',
    'O que tira o nosso sono',
    'Waar ik ’s nachts van wakker lig',
  ])('what may go wrong: %s', (heading) => {
    expect(kindUnder(heading)).toBe('risk')
  })

  it.each([
    'Ce qui nous coince aujourd’hui',
    'Ce qui nous empêche d’avancer',
    'Dove siamo impantanati',
    'Onde a gente empacou',
    'Hier zitten we op vast',
  ])('what stands in the way: %s', (heading) => {
    expect(kindUnder(heading)).toBe('blocker')
  })

  it.each([
    'Worauf wir uns geeinigt haben',
    'Sur quoi on s’est mis d’accord',
    'En qué hemos quedado',
    'O que ficou combinado',
    'Wat we hebben afgesproken',
    'О чём мы договорились',
    'Na co się umówiliśmy',
    'Things we’ve stopped arguing about',
    'Knopen die zijn doorgehakt',
    'Martelo já batido',
    'Su cosa non si torna più',
  ])('what was chosen: %s', (heading) => {
    expect(kindUnder(heading)).toBe('decision')
  })

  it.each([
    'Wann wir noch einmal neu überlegen',
    'On se remet autour de la table si',
    '需要临时评审的情况',
    '臨時レビューを開く条件',
    '임시 회의가 필요한 경우',
    'Se uma destas acontecer, a gente para e repensa tudo',
    'Gebeurt er zoiets, dan gaan we terug naar de tekentafel',
    'こうなったら計画を見直す',
  ])('what calls for a review: %s', (heading) => {
    expect(kindUnder(heading)).toBe('trigger')
  })

  it.each(['Ideas without a version', 'Pendientes', 'Ideen für später'])('what is to do: %s', (heading) => {
    expect(kindUnder(heading)).toBe('task')
  })
})

it.each([
  ['Jeden Dienstag um neun, 20 Minuten', 'weekly'],
  ['Einmal im Monat mit den Fachbereichen', 'monthly'],
  ['Chaque lundi à 9 h 15, debout dans le couloir', 'weekly'],
  ['Une fois par trimestre, avec la direction', 'quarterly'],
  ['Una vez al trimestre con dirección', 'quarterly'],
  ['Once a month, with finance', 'monthly'],
])(
  'a heading that begins with how often is an occasion, and what is beneath it its agenda: %s',
  (heading, often) => {
    expect(notes(`# X\n\n## ${heading}\n\n- go through the bill\n`)).toEqual([
      `review none ${often} ${heading}`,
      'duty none go through the bill',
    ])
  },
)

it('a heading that only ends in when asks for the day, and is no condition', () => {
  expect(
    noted(
      '# X',
      '',
      '## What we promised, and when',
      '',
      '| What | When | How it looks |',
      '|---|---|---|',
      '| Finance closes a month | 8 May 2026 | not started |',
      '| Sign-on for all | 13 Feb 2026 | ✅ |',
    ),
  ).toEqual(['milestone open 2026-05-08 Finance closes a month', 'milestone done 2026-02-13 Sign-on for all'])
})

it.each([
  ['What we promised, and when', 'claim none the van'],
  ['We look at it again when', 'trigger none the van'],
])('a list goes on with a condition, and with no question: %s', (heading, note) => {
  expect(noted('# X', '', '## Tasks', '', '- [ ] a', '', `## ${heading}`, '', '- the van').at(-1)).toBe(note)
})

it('work done right is not done', () => {
  expect(noted('# X', '', '## 0.15: Exceptions done right (April 2026)', '', '- [ ] a', '- [x] b')[0]).toBe(
    'phase in_progress 2026-04 0.15: Exceptions done right (April 2026)',
  )
})

it('a sign before a checklist is a picture of it while boxes are empty', () => {
  expect(noted('# X', '', '## Releases', '', '### ☑️ Checklist', '', '- [ ] a')).toEqual(['task open a'])
})

it('what is put off to a date is a stage, and without one a column', () => {
  const text = ['# X', '', '## Q2 2026: work', '', '- [ ] a', '', '## Más adelante (Q3 2026+)', '', '- b']
  expect(noted(...text)).toContain('phase open 2026-Q3+ Más adelante (Q3 2026+)')
})

it('a range of months in a bracket dates a stage, in words as well', () => {
  expect(
    noted('# X', '', 'Mis à jour le 3 mars 2026', '', '## Ensuite, essayer (mai et juin)', '', '- a', '- b'),
  ).toContain('phase open 2026-06 Ensuite, essayer (mai et juin)')
})

it('how grave a risk is stands behind its name, in a bracket', () => {
  expect(
    noted(
      '# X',
      '',
      '## Risks',
      '',
      '- **Credits run away (high).** One weekend cost 400',
      '- Le serveur lâche (gros danger)',
    ),
  ).toEqual([
    'risk open high Credits run away (high). One weekend cost 400',
    'risk open high Le serveur lâche (gros danger)',
  ])
})

it.each([
  ['Equal results: 62 % now, 100 % before we switch', '62 %', '100 %'],
  ['Nightly run: 06:10 now, 05:30 wanted', '06:10', '05:30'],
  ['Dashboards moved: 0 of 184', '0', '184'],
  ['Attente moyenne : 34 minutes, on vise 20', '34 minutes', '20'],
  ['Abdeckung: 40 % heute, Ziel 70 %', '40 %', '70 %'],
])('a number and where it is to go may be said in words: %s', (line, current, target) => {
  expect(itemsOf(`# X\n\n## Metrics\n\n- ${line}\n`)[0]).toMatchObject({
    kind: 'metric',
    state: 'open',
    detail: { current, target },
  })
})

it('two numbers without a word of what is wanted are one reading', () => {
  expect(itemsOf('# X\n\n## Metrics\n\n- Memory: 12 GB, of which 4 GB cache\n')[0]).toMatchObject({
    state: 'none',
    detail: { current: '12 GB, of which 4 GB cache' },
  })
})

it('a step is taken whenever its procedure runs, and has no end of this month', () => {
  expect(
    itemsOf(
      '# X\n\nUpdated: 2026-03-02\n\n## Rollback\n\n1. Branch two weeks before the end of the month\n',
    )[0]?.due,
  ).toBeUndefined()
})

it('what happened long ago is no day to keep', () => {
  expect(
    itemsOf('# X\n\n## Until 30 April 2026\n\n- Load the history back to January 2019\n').at(-1)?.due,
  ).toBe('2026-04-30')
})

it('when a page is read again is its next review', () => {
  expect(noted('# X', '', '**We reread this on:** 1 April 2026', '', '## Tasks', '', '- a')[0]).toMatch(
    /^review none 2026-04-01/,
  )
})

it('what says how likely it is may go wrong, whatever its heading says', () => {
  expect(
    noted(
      '# X',
      '',
      '## Vensters',
      '',
      '- De firewall gaat stuk. Kans is gemiddeld, Joris is weg.',
      '- Het archief komt niet over. Die kans is groot.',
      '- Brieven lijken nep. Kleine kans.',
    ).map((line) => line.split(' ').slice(0, 3).join(' ')),
  ).toEqual(['risk open medium', 'risk open high', 'risk open low'])
})

it('lines that all say first how often are occasions, even where they stop everything', () => {
  expect(
    noted(
      '# X',
      '',
      '## When we sit down again',
      '',
      '- Mondays at half nine, ten minutes standing',
      '  - read out the numbers',
      '- First Thursday of the month, with the club',
    ),
  ).toEqual([
    'review none weekly Mondays at half nine, ten minutes standing',
    'duty none read out the numbers',
    'review none monthly First Thursday of the month, with the club',
  ])
})

it.each([
  'The whole page gets a proper read on 16 February 2027.',
  'We lopen dit hele verhaal samen opnieuw door op 16 februari 2027.',
  'Ci rivediamo tutti su questo foglio il 16 febbraio 2027.',
])('a sentence that says when the plan is read again announces it: %s', (sentence) => {
  expect(noted('# X', '', sentence, '', '## Tasks', '', '- a')[0]).toBe(`review none 2027-02-16 ${sentence}`)
})

it('the last of several stages with their time is one as well, whenever it is', () => {
  const stages = ['# X', '', '## Phase A (May 2027)', '', '- a', '', '## Phase B (June 2027)', '', '- b']
  expect(noted(...stages, '', '## After the summer: the old one goes', '', '- c').slice(-2)).toEqual([
    'phase open “After the summer” After the summer: the old one goes',
    'task open “After the summer” c',
  ])
})

it('whoever is to answer a question by a day has something to do', () => {
  expect(
    noted(
      '# X',
      '',
      '## Open questions',
      '',
      '| Question | Owner | Needed by |',
      '|---|---|---|',
      '| Who pays? | Priya | 15 May 2027 |',
    ),
  ).toEqual(['task open 2027-05-15 @Priya Who pays?'])
})

it('support for the version in use ends on a day to keep', () => {
  expect(
    noted(
      '# X',
      '',
      '## Versions',
      '',
      '| Component | Current | Target | Support for current ends |',
      '|---|---|---|---|',
      '| Python | 3.10 | 3.13 | October 2026 |',
    )[0],
  ).toBe('watch none 2026-10 Python')
})

it.each([
  ['Che cosa', 'Per quando', 'Com’è messa', 'non ancora cominciato'],
  ['O que a gente entrega', 'Quando', 'Em que pé está', '🔜'],
])('what is promised, for when and how it looks is a point to reach: %s', (...headers) => {
  const [what, when, how, state] = headers
  expect(
    noted(
      '# X',
      '',
      '## Giorni',
      '',
      `| ${what} | ${when} | ${how} |`,
      '|---|---|---|',
      `| A | 30/06/2027 | ${state} |`,
    ),
  ).toEqual(['milestone open 2027-06-30 A'])
})

it('what works since a day is done', () => {
  expect(
    noted(
      '# X',
      '',
      '## Parts',
      '',
      '| Part | How it’s looking |',
      '|---|---|',
      '| Server | works since November |',
      '| Radio | ✅ |',
    ),
  ).toEqual(['component done Server', 'component done Radio'])
})

it('the fields of a document may be a list beneath its title', () => {
  const text =
    '# P\n\n- **Owner**: Mina\n- **최종 수정**: 2026-11-16\n- **다음 검토**: 2026-12-01\n\n## Tasks\n\n- [ ] a (11/27까지)\n'
  expect(readingOf(text).header).toMatchObject({
    owner: 'Mina',
    updated: '2026-11-16',
    nextReview: '2026-12-01',
  })
  expect(notes(text)).toEqual([
    'review none 2026-12-01 다음 검토: 2026-12-01',
    'task open 2026-11-27 a (11/27까지)',
  ])
})

it.each([
  'Kept by Ruth. Last touched 6 November 2026.',
  'Corregido por última vez el 6 de noviembre de 2026.',
  'Voor het laatst opgepoetst: vrijdag 6 november 2026',
])('a sentence may tell when the plan was written: %s', (sentence) => {
  expect(readingOf(`# P\n\n${sentence}\n\n## Tasks\n\n- a\n`).header.updated).toBe('2026-11-06')
})

it('a stage that ends in January has its December in the year before', () => {
  expect(
    noted(
      '# P',
      '',
      'Updated: 2026-11-16',
      '',
      '## 2단계 (2026년 12월 ~ 2027년 1월)',
      '',
      '- a, 12/4',
      '- b, 1/15',
    ).slice(1),
  ).toEqual(['task open 2026-12-04 a, 12/4', 'task open 2027-01-15 b, 1/15'])
})

it('three quarters at the end of a line are no day', () => {
  expect(itemsOf('# P\n\nUpdated: 2026-11-16\n\n## Tasks\n\n- Load test, 3/4\n').at(-1)?.due).toBeUndefined()
})

it('what was counted in a month, and all since a year gone by, are no days to keep', () => {
  expect(
    noted(
      '# P',
      '',
      'Updated: 2026-11-16',
      '',
      '## Goals',
      '',
      '- Zero corrections (37 in September)',
      '',
      '## Tasks',
      '',
      '- [ ] 2024년 이후 데이터',
    ),
  ).toEqual(['criterion open Zero corrections (37 in September)', 'task open 2024년 이후 데이터'])
})

it.each([
  ['| Qué apuntamos | Hoy | Queremos |', '| A | 81% | 95% |', 'metric open A'],
  ['| Qué pasaría | Qué tan grave | Qué haríamos |', '| A | alta | B |', 'risk open high A'],
  ['| What happens | On | Status |', '| A | 16 Oct 2026 | ✅ |', 'milestone done 2026-10-16 A'],
])('a table says in everyday words what it holds: %s', (headers, row, note) => {
  const rule = headers.replace(/[^|]+/g, '---')
  expect(noted('# P', '', '## The board by the coffee machine', '', headers, rule, row)).toEqual([note])
})

it('a level may be the last word of a risk, or begin its last sentence', () => {
  expect(
    noted(
      '# P',
      '',
      '## Risks',
      '',
      '- Accents vanish in the load. Medium',
      '- Howard goes. High: he has bought the boat',
    ),
  ).toEqual([
    'risk open medium Accents vanish in the load. Medium',
    'risk open high Howard goes. High: he has bought the boat',
  ])
})

it('what is due this week is told by its heading in any language', () => {
  expect(noted('# P', '', '## Ten tydzień', '', '1. Tomek dzwoni')).toEqual([
    'task open “Ten tydzień” Tomek dzwoni',
  ])
})

it('nobody’s remark below a piece of work is none', () => {
  expect(
    noted(
      '# P',
      '',
      '## Phase 1 (May 2027)',
      '',
      '- One warehouse',
      '  - nobody has asked marketing yet',
    ).slice(1),
  ).toEqual(['task open 2027-05 One warehouse'])
})

it('boxes of the agenda beneath an occasion are ticked anew each time', () => {
  expect(
    noted(
      '# P',
      '',
      '## When we sit down together',
      '',
      '- **Every Tuesday after the handover**, half an hour',
      '  - go through the error queue',
      '- **First Thursday of the month**, with the leads',
      '  - [ ] show the numbers',
    ),
  ).toEqual([
    'review none weekly Every Tuesday after the handover, half an hour',
    'duty none go through the error queue',
    'review none monthly First Thursday of the month, with the leads',
    'duty none show the numbers',
  ])
})

it('a sentence without a box below one tells of it', () => {
  expect(
    noted('# P', '', '## Tasks', '', '- [ ] Sort the parts', '  - There are about 38,000 of them.'),
  ).toEqual(['task open Sort the parts'])
})

it('a part of the work may have its full stop', () => {
  expect(
    noted('# P', '', '## Tasks', '', '- [ ] Move house', '  - Buy forty boxes for the books.', '  - Keys.'),
  ).toEqual(['task open Move house', 'task open Buy forty boxes for the books.', 'task open Keys.'])
})

it('days of a stage that ends in June lie before it', () => {
  expect(
    noted(
      '# P',
      '',
      'Stand: 19.01.2026',
      '',
      '## Bis zum Fahrplanwechsel (14.06.2026)',
      '',
      '- [ ] Prognosen (bis 27. Februar)',
    ).at(-1),
  ).toBe('task open 2026-02-27 Prognosen (bis 27. Februar)')
})

it('a range of days in Japanese ends on its last', () => {
  expect(noted('# P', '', '## お盆休みに切り替える（2026年8月8日〜16日）', '', '- [ ] a')[0]).toBe(
    'phase open 2026-08-16 お盆休みに切り替える（2026年8月8日〜16日）',
  )
})

it('what is looked at now and then is not for now', () => {
  expect(kindUnder('Worth a look now and then')).toBe('watch')
})

it('who is on call is no occasion', () => {
  expect(kindUnder('Who to ring', '- Network on call: ext. 4400')).toBe('claim')
})

it('the number of a section is no version', () => {
  expect(
    noted(
      '# P',
      '',
      '## 5. Upgrade phases',
      '',
      '### 5.1 Phase 1: Assessment (January 2026)',
      '',
      '- [ ] a',
      '',
      '## 8. Decision history',
      '',
      '### 8.1 Stay one minor release behind',
      '',
      '**Date:** 2024-11-12',
      '',
      '**Revisit when:**',
      '',
      '- the vendor is sold',
    ),
  ).toEqual([
    'phase open 2026-01 5.1 Phase 1: Assessment (January 2026)',
    'task open 2026-01 a',
    'decision none 8.1 Stay one minor release behind',
    'trigger none the vendor is sold',
  ])
  expect(itemsOf('# P\n\n## 5. Phases\n\n### 5.1 Phase 1 (May 2027)\n\n- [ ] a\n')[1]?.section).toEqual([
    'P',
    '5. Phases',
    '5.1 Phase 1 (May 2027)',
  ])
})

it('and a version is no number of a section', () => {
  expect(noted('# P', '', '## Releases', '', '### 8.1 Stable (May 2027)', '', '- [ ] a')[0]).toBe(
    'phase open 2027-05 8.1 Stable (May 2027)',
  )
})

it('a legend may be numbered as the sections are', () => {
  expect(
    noted(
      '# P',
      '',
      '## 2 Legende',
      '',
      '| Ampel | Bedeutung |',
      '|---|---|',
      '| 🟢 | in Umsetzung |',
      '| ⚪ | noch nicht begonnen |',
      '',
      '## 3 Maßnahmen',
      '',
      '| Maßnahme | Termin | Ampel |',
      '|---|---|---|',
      '| Abschaltung | 28.02.2027 | 🟢 |',
    ),
  ).toEqual(['task in_progress 2027-02-28 Abschaltung'])
})

it('of the dates of a version the end of its support is the one to keep', () => {
  expect(
    noted(
      '# P',
      '',
      '## Versions',
      '',
      '| Technology | In production | Support ends | Planned next |',
      '|---|---|---|---|',
      '| Go | 1.25 | August 2026 | 1.26 |',
    ),
  ).toEqual(['watch none 2026-08 Go'])
})

it('when a procedure is run is told by what calls for it', () => {
  expect(noted('# P', '', '## Откат', '', '**Откат выполняется, если:**', '', '- суммы расходятся')).toEqual([
    'trigger none суммы расходятся',
  ])
})

it('the class of a risk tells more than its likelihood and its effect', () => {
  expect(
    noted(
      '# P',
      '',
      '## Risiken',
      '',
      '| Risiko | Eintrittswahrscheinlichkeit | Auswirkung | Risikoklasse |',
      '|---|---|---|---|',
      '| Ausfall | gering | hoch | mittel |',
    ),
  ).toEqual(['risk open medium Ausfall'])
})

it('bugs that block stand in the way, with a box or without', () => {
  expect(noted('# P', '', '## Bugs that block us', '', '- Counts vanish', '- [ ] Camera permission')).toEqual(
    ['blocker open Counts vanish', 'blocker open Camera permission'],
  )
})

it('the fields of a decision may be a list beneath it', () => {
  expect(
    noted(
      '# P',
      '',
      '## Decisioni',
      '',
      '### Archivio su PostgreSQL',
      '',
      '- Data: 4 febbraio 2026',
      '- Motivazione: il gruppo lo conosce',
      '- Alternativa scartata: InfluxDB',
    ),
  ).toEqual(['decision none Archivio su PostgreSQL'])
})

it('what would open decisions again is no decision', () => {
  expect(
    noted('# P', '', '## Decisions', '', '### We open these again if', '', '- the vendor is sold'),
  ).toEqual(['trigger none the vendor is sold'])
})

it('the time in the title of a plan is that of its work, and not of its risks', () => {
  expect(
    noted('# Plan for Q4 2026', '', '## Tasks', '', '- [ ] a', '', '## Risks', '', '- b (high)'),
  ).toEqual(['task open 2026-Q4 a', 'risk open high b (high)'])
})

it('a month alone in a bracket dates a stage', () => {
  expect(noted('# P', '', '更新：2026-09-07', '', '## 第二步：试（10月）', '', '- [ ] a')[0]).toBe(
    'phase open 2026-10 第二步：试（10月）',
  )
})

it.each([
  ['周一早会（15 分钟）', 'weekly'],
  ['周四下午试包', 'weekly'],
])('a day of the week before its occasion says how often: %s', (heading, often) => {
  expect(noted('# P', '', '## 固定动作', '', `### ${heading}`, '', '- 看一眼工单')).toEqual([
    `review none ${often} ${heading}`,
    'duty none 看一眼工单',
  ])
})

it.each(['Next go/no-go: 28 May 2027', '下次对一遍：2027-05-28'])(
  'the next meeting about a gate is announced: %s',
  (line) => {
    expect(noted('# P', '', line, '', '## Tasks', '', '- a')[0]).toBe(`review none 2027-05-28 ${line}`)
  },
)

it.each(['Standort wechseln', 'Updated the docs', 'Stand 4 aufbauen'])(
  'work that only begins as a field of the document does is work: %s',
  (line) => {
    const text = `# P\n\n- Standort: Berlin\n- Stand: 19.01.2027\n\n## Tasks\n\n- ${line}\n`
    expect(notes(text).at(-1)).toBe(`task open ${line}`)
    expect(readingOf(text).header.updated).toBe('2027-01-19')
  },
)

describe('what lies behind is no work of the quarter that it names', () => {
  it.each([
    'What we closed in Q4',
    'Was wir in Q4 geschafft haben',
    'Ce que nous avons livré au T4',
    'Lo que hemos entregado',
    'O que fechamos no trimestre passado',
    'Cosa abbiamo chiuso nel Q4',
    'Wat we in Q4 hebben opgeleverd',
    'Co zamknęliśmy w Q4',
    'Co jsme dokončili',
    'Vad vi levererade i Q4',
    'Hvad vi nåede i Q4',
    'Hva vi har fått gjort',
    'Geçen çeyrek bitirdiklerimiz',
    'Что мы закрыли в прошлом квартале',
    'Що ми зробили',
    '前四半期に終わらせたこと',
    '上季度完成的工作',
    '지난 분기에 끝낸 일',
  ])('%s', (heading) => {
    expect(
      noted('# Plan 2026', '', 'Updated: 9 February 2026', '', `## ${heading}`, '', '- Navigation'),
    ).toEqual(['claim none Navigation'])
  })

  it.each(['Was wir in Q4 nicht geschafft haben', 'Wat we in Q4 nog niet hebben opgeleverd'])(
    'but what was not managed is still to be done: %s',
    (heading) => {
      expect(
        noted('# Plan 2026', '', 'Updated: 9 February 2026', '', `## ${heading}`, '', '- Keys').at(-1),
      ).toMatch(/^task open .*Keys$/)
    },
  )
})

describe('a line that opens to tell why is no work of the list in which it stands', () => {
  it.each([
    'Why now?',
    'Warum jetzt?',
    'Pourquoi maintenant ?',
    '¿Por qué ahora?',
    'Por que agora?',
    'Perché adesso?',
    'Waarom nu?',
    'Dlaczego teraz?',
    'Proč teď?',
    'Varför nu?',
    'Hvorfor nu?',
    'Почему сейчас?',
    'なぜ今なのか？',
    '为什么是现在？',
    'Background',
  ])('%s', (line) => {
    expect(
      noted(
        '# X',
        '',
        '## Phase 1 (May 2027)',
        '',
        `- ${line}`,
        '',
        '    Resets are a third of all tickets.',
        '',
        '- Keys',
      ),
    ).toEqual(['phase open 2027-05 Phase 1 (May 2027)', 'task open 2027-05 Keys'])
  })

  it('nor are its reasons', () => {
    expect(
      noted('# X', '', '## Tasks', '', '- Why now?', '  - Resets are dear', '- Keys', '  - Android'),
    ).toEqual(['task open Keys', 'task open Android'])
  })

  it('while work that a paragraph tells about stays work', () => {
    expect(
      noted(
        '# X',
        '',
        '## Tasks',
        '',
        '- Reduce the costs',
        '',
        '    We pay too much.',
        '',
        '- Find out why',
      ),
    ).toEqual(['task open Reduce the costs', 'task open Find out why'])
  })
})
