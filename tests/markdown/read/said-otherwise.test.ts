import { describe, expect, it } from 'vitest'
import { itemsOf, noted, notes, readingOf } from '../../support/reading.ts'

describe('a lead-in', () => {
  it('that tells at length when it counts as done leaves criteria what they are, ticks and all', () => {
    const text =
      '# X\n\n## Success criteria\n\nThe migration has succeeded when, four weeks after the cutover:\n\n- ✅ No lost order\n- ✅ Costs fell\n'
    expect(notes(text)).toEqual(['criterion open No lost order', 'criterion open Costs fell'])
    expect(itemsOf(text).map(({ claimed }) => claimed)).toEqual([true, true])
  })

  it.each([
    'What we do for it:',
    'How we get there:',
    'Was wir dafür tun:',
    'Ce que nous faisons pour cela :',
    'Qué haremos:',
    'Cosa faremo:',
    'Wat we daarvoor doen:',
    'Что мы для этого делаем:',
  ])('says that objectives are worked at: %s', (leadIn) => {
    expect(
      noted('# X', '', '## Objectives', '', '### A faster build', '', `**${leadIn}**`, '', '- Cache it'),
    ).toEqual(['task open Cache it'])
  })

  it('that only tells what a team is there for says nothing of the kind', () => {
    expect(noted('# X', '', '## What we do', '', '- Keep the servers up')).toEqual([
      'claim none Keep the servers up',
    ])
  })

  it('that names a committee that decided stands over decisions, whatever the committee is for', () => {
    expect(
      noted(
        '# X',
        '',
        '## Accepted exceptions',
        '',
        'Decisions of the risk committee.',
        '',
        '- No keys for guests',
      ),
    ).toEqual(['decision none No keys for guests'])
  })

  it('of a version that is not planned in detail leaves its work to do', () => {
    expect(
      noted(
        '# X',
        '',
        '## v1.1',
        '',
        '- [ ] Sort',
        '',
        '## v1.2',
        '',
        'Not planned in detail yet. Candidates:',
        '',
        '- Search',
      ),
    ).toEqual(['phase open v1.1', 'task open Sort', 'phase open v1.2', 'task open Search'])
  })
})

describe('a heading', () => {
  it.each([
    'When evidence goes missing',
    '9. If critical CVE comes',
    'Wenn ein Knoten ausfällt',
    '4.2 Falls ein Schlüssel verloren geht',
    'Si la sauvegarde échoue',
    '3) Se um certificado vencer',
  ])('says when what is numbered beneath it is run: %s', (heading) => {
    expect(noted('# X', '', `## ${heading}`, '', '1. Tell Dana', '2. Look for a copy')).toEqual([
      'step none Tell Dana',
      'step none Look for a copy',
    ])
  })

  it('that tells how occasions went is none, and its work is no agenda', () => {
    expect(
      noted(
        '# X',
        '',
        '## Findings',
        '',
        '### F-01: Quarterly access reviews were skipped twice',
        '',
        '**Status:** In progress',
        '**Due:** March 31, 2027',
        '',
        '- [ ] Catch up',
      ),
    ).toEqual([
      'phase in_progress 2027-03-31 F-01: Quarterly access reviews were skipped twice',
      'task open 2027-03-31 Catch up',
    ])
  })

  it('with a state and a day, and no list beneath it, is a piece of work to be done by then', () => {
    const finding = (name: string, due: string) => [
      `### ${name}`,
      '',
      '**Status:** In progress',
      `**Due:** ${due}`,
      '',
    ]
    expect(
      noted(
        '# X',
        '',
        '## Findings',
        '',
        ...finding('Training', 'March 26, 2027'),
        ...finding('Keys', 'May 3, 2027'),
      ),
    ).toEqual(['task in_progress 2027-03-26 Training', 'task in_progress 2027-05-03 Keys'])
  })

  it.each(['How Q1 went', 'Rückblick auf Q1', 'Looking back at Q1'])(
    'of the past is no stage: %s',
    (heading) => {
      expect(noted('# X', '', `## ${heading}`, '', '- Nothing broke')).toEqual(['claim none Nothing broke'])
    },
  )

  it.each([
    'Dependencias que seguimos',
    'Abhängigkeiten, die wir beobachten',
    'Libraries we watch',
    'Projets que nous suivons',
    'Dipendenze che seguiamo',
    'Зависимости, за которыми мы следим',
  ])('says what is observed: %s', (heading) => {
    expect(noted('# X', '', `## ${heading}`, '', '- react-native 0.76 → 0.80')).toEqual([
      'watch none react-native 0.76 → 0.80',
    ])
  })

  it('of a plan that tells its background and what was decided, beside much else, is no decision', () => {
    expect(
      noted(
        '# Roadmap',
        '',
        ...['Context', 'Decision', 'Phases', 'Tasks', 'Dates', 'Team', 'Budget'].flatMap((one) => [
          `## ${one}`,
          '',
        ]),
        '## Next steps',
        '',
        '- Sow',
      ),
    ).toEqual(['task open Sow'])
  })

  it.each([
    'Next quarterly review: 2027-06-24',
    '**Nächste Sitzung:** 24.06.2027',
    'Prochaine réunion : 24 juin 2027',
    'Próxima reunião: 24/06/2027',
  ])('is followed by the next occasion: %s', (line) => {
    expect(noted('# X', '', '## Quarterly review', '', '- Score it', '', line).at(-1)).toMatch(
      /^review none 2027-06-24 /,
    )
  })
})

describe('a line', () => {
  it.each([
    ['~~Tier 3~~ out of scope, agreed with Hollis', 'dropped'],
    ['~~Windows-Knoten~~ entfallen, letzte Anwendung ist abgelöst', 'dropped'],
    ['~~Search~~ no longer needed, says Ana', 'dropped'],
    ['~~March~~ April release of the guide', 'open'],
  ])('whose name is struck out tells why behind it: %s', (text, state) => {
    expect(itemsOf(`# X\n\n- [ ] ${text}\n`).map((item) => item.state)).toEqual([state])
  })

  it('with a state word in code shows no state', () => {
    expect(noted('# X', '', '- [ ] Remove all that has been `#[deprecated]` since 2.0')).toEqual([
      'task open Remove all that has been #[deprecated] since 2.0',
    ])
  })

  it.each([
    'see the inventory in `docs/procs.csv`',
    'billing comes last, because of the audit freeze',
    'siehe Anhang',
  ])('beneath a piece of work that refers or explains is text: %s', (text) => {
    expect(noted('# X', '', '- [ ] Rewrite it', `  - ${text}`)).toEqual(['task open Rewrite it'])
  })

  it('beneath a choice that tells of one of the options is text', () => {
    expect(noted('# X', '', '- [ ] Select a tool', '  - Tonic: quote received')).toEqual([
      'task open Select a tool',
    ])
  })

  it('with a box that nobody means to tick, under non-goals, is text', () => {
    expect(noted('# X', '', '## Non-goals', '', '- [ ] ~~The fastest of all~~')).toEqual([])
  })
})

describe('a legend', () => {
  const legend = [
    '- 🟢 on track',
    '- 🟡 at risk, we have a plan',
    '- 🔴 off track, we need help',
    '- ✅ reached',
  ]

  it.each(['How we colour', 'What it means'])('is known by its lines or by its name: %s', (name) => {
    expect(noted('# X', '', name, '', ...legend, '', '## Tasks', '', '- Sort 🟢')).toEqual([
      'task in_progress Sort',
    ])
  })
})

it('names the owner of a plan rather than the team, where it tells both', () => {
  expect(readingOf('# X\n\n**Team:** Platform\n**Owner:** Marta Lindqvist\n').header.owner).toBe(
    'Marta Lindqvist',
  )
})

describe('a heading in words of its own', () => {
  it.each([
    ['Nobody unplugs anything until', '1. Both lines tested', 'criterion open Both lines tested'],
    ['No release goes out unless', '1. The run was green', 'criterion open The run was green'],
    ['Prima di accendere i pagamenti', '- [ ] Il testo è approvato', 'criterion open Il testo è approvato'],
    [
      'Was vorher stehen muss',
      '- [ ] Jede Tabelle hat einen Besitzer',
      'criterion open Jede Tabelle hat einen Besitzer',
    ],
    ['What keeps Marguerite awake', '- Old disks. Level: high', 'risk open high Old disks. Level: high'],
    ['Things that could bite us', '- Old disks', 'risk open Old disks'],
    ['Standing in the way right now', '- No contract', 'blocker open No contract'],
    ['What still hurts', '- No build', 'blocker open No build'],
    ['Was gerade klemmt', '- Kein Server', 'blocker open Kein Server'],
    ['Wann wir alles noch einmal aufrollen', '- Die Wartung endet', 'trigger none Die Wartung endet'],
    ['When we would look at this plan again', '- A regulator objects', 'trigger none A regulator objects'],
    ['What would make us move', '- Two years of fixes', 'trigger none Two years of fixes'],
    ['Was wir festgelegt haben', '- PostgreSQL', 'decision none PostgreSQL'],
    ['已定事项', '- 选用 TiDB', 'decision none 选用 TiDB'],
    ['Chi teniamo d’occhio', '- React Native', 'watch none React Native'],
    ['How a release is cut', '1. Merge the branch', 'step none Merge the branch'],
    ['A bad build is out. What now?', '1. Halt the roll-out', 'step none Halt the roll-out'],
    ['Adding something to this list', '1. Open a pull request', 'step none Open a pull request'],
    [
      'Where you can meet us',
      '- **Call**, every second Tuesday',
      'review none biweekly Call, every second Tuesday',
    ],
  ])('says what its lines are: %s', (heading, line, item) => {
    expect(noted('# X', '', `## ${heading}`, '', line)).toEqual([item])
  })

  it('that counts is a stage whatever it is about', () => {
    expect(noted('# X', '', '## Switch 3: invoices and audit trail (June 2026)', '', '- [ ] Sign')).toEqual([
      'phase open 2026-06 Switch 3: invoices and audit trail (June 2026)',
      'task open 2026-06 Sign',
    ])
  })

  it('of a decision begins with its day', () => {
    expect(
      noted(
        '# X',
        '',
        '## Decision log',
        '',
        '### 2025-08-21: Keep Sprockets',
        '',
        'Status: accepted',
        '',
        '- Pro: no change',
      ),
    ).toEqual(['decision none 2025-08-21: Keep Sprockets'])
  })

  it('over links within the page stands over its contents', () => {
    expect(
      noted(
        '# X',
        '',
        '**On this page**',
        '',
        '- [Q3 2025: the first hour](#q3)',
        '',
        '## Q3 2025: the first hour',
        '',
        '- [ ] a',
      ),
    ).toEqual(['phase open 2025-Q3 Q3 2025: the first hour', 'task open 2025-Q3 a'])
  })
})

describe('below a piece of work with a box', () => {
  it.each([
    'runs on an AS/400, no TLS 1.3',
    'Babajide has slides we may reuse',
    'Das Angebot liegt seit März vor',
    'their change freeze lasts until May',
    '差异超过 10 条即告警',
  ])('a remark is text: %s', (remark) => {
    expect(noted('# X', '', '- [ ] Port the job', `  - ${remark}`)).toEqual(['task open Port the job'])
  })

  it('what is to be done is a part of it', () => {
    expect(noted('# X', '', '- [ ] Port the job', '  - write the module', '  - Linux')).toEqual([
      'task open Port the job',
      'task open write the module',
      'task open Linux',
    ])
  })
})

it('a legend that sets a tick against a cross in words of its own leaves them what they are', () => {
  expect(
    noted(
      '# X',
      '',
      'Key: ✅ works, ⚠️ works with a workaround, ❌ does not work.',
      '',
      '## Readiness',
      '',
      '| Component | Bun |',
      '|---|---|',
      '| Server | ✅ |',
      '| Worker | ⚠️ |',
      '| FFmpeg | ❌ |',
    ),
  ).toEqual(['component done Server', 'component at_risk Worker', 'component not_ready FFmpeg'])
})

it('a name struck out before what became of it is dropped, and another name for it is none', () => {
  expect(
    noted(
      '# X',
      '',
      '- [ ] ~~Interactive product tour~~ users skipped it in nine of ten',
      '- [ ] ~~Use tabs here~~ use spaces here instead',
    ),
  ).toEqual([
    'task dropped Interactive product tour users skipped it in nine of ten',
    'task open Use tabs here use spaces here instead',
  ])
})

describe('a sign behind the name', () => {
  it.each([
    [
      '- [ ] Load test with all volumes 🚧 Priya has the data set',
      'task in_progress Load test with all volumes',
    ],
    ['- [ ] Port the big job ⏸️ blocked by the gateway team', 'task blocked Port the big job'],
    ['- [ ] Release the beta ✅ Done on 3 May', 'task open Release the beta'],
    ['- [ ] Mark these lines ✅ done in the sheet', 'task open Mark these lines done in the sheet'],
    ['- [ ] Use 🚧 for what is under way', 'task open Use for what is under way'],
  ])('takes with it what is said of it: %s', (line, item) => {
    expect(noted('# X', '', '## Tasks', '', line)).toEqual([item])
  })

  it('with its state closes a heading, whose date stays', () => {
    expect(
      noted('# X', '', '### Fase 1: Preparazione (novembre 2025) ✅ Completata', '', '- [x] Ambiente'),
    ).toEqual(['phase done 2025-11 Fase 1: Preparazione (novembre 2025)', 'task done 2025-11 Ambiente'])
  })
})

describe('a question as a heading', () => {
  it.each([
    ['What is in our way?', '- No keys', 'blocker open No keys'],
    ['How do we know we are done?', '- [ ] No job runs', 'criterion open No job runs'],
    ['Who owns which piece?', '- Ledger: rewriting the jobs', 'task open @Ledger Ledger: rewriting the jobs'],
    ['What have we agreed?', '- No own cluster', 'decision none No own cluster'],
    ['What keeps us awake?', '- It runs twice (high)', 'risk open high It runs twice (high)'],
  ])('says what its lines are: %s', (heading, line, item) => {
    expect(noted('# X', '', `## ${heading}`, '', line)).toEqual([item])
  })
})

describe('words of a legend that are its author’s own', () => {
  const table = (legend: string) =>
    noted(
      '# X',
      '',
      legend,
      '',
      '## Parts',
      '',
      '| Part | Where it is |',
      '|---|---|',
      '| Boletos | 🟢 |',
      '| Webhooks | 🔵 |',
    )

  it('leave signs what they usually mean', () => {
    expect(table('Legend: 🟢 on air, 🔵 somebody has it in hand')).toEqual([
      'component done Boletos',
      'component in_progress Webhooks',
    ])
  })

  it('take it from them where they tell how important things are', () => {
    expect(table('Legend: 🟢 nice to have, 🔵 must have')).toEqual([])
  })
})

it('a condition that must hold for some days has no horizon', () => {
  expect(noted('# X', '', '## Acceptance criteria (March 2026)', '', '- No duplicate in 7 days')).toEqual([
    'criterion open 2026-03 No duplicate in 7 days',
  ])
})

it('tells of two quarters in words when the second ends', () => {
  expect(noted('# X', '', '## Depois (2.º e 3.º trimestres de 2026)', '', '- [ ] a')).toEqual([
    'phase open 2026-Q3 Depois (2.º e 3.º trimestres de 2026)',
    'task open 2026-Q3 a',
  ])
})

it('a stage that is counted as those beside it needs no date of its own', () => {
  expect(
    noted(
      '# X',
      '',
      '## Hap 1: opruimen (mei 2026)',
      '',
      '- [ ] a',
      '',
      '## Hap 2: het licht uit',
      '',
      '1. Servers wissen',
    ),
  ).toEqual([
    'phase open 2026-05 Hap 1: opruimen (mei 2026)',
    'task open 2026-05 a',
    'phase open Hap 2: het licht uit',
    'task open Servers wissen',
  ])
  expect(noted('# X', '', '## Appendix 1: sources', '', '- a', '', '## Appendix 2: more', '', '- b')).toEqual(
    ['claim none a', 'claim none b'],
  )
})

it('what was published then is not to be done by then', () => {
  expect(noted('# X', '', '## v0.8 — Base (publicada en noviembre de 2025)', '', '- [x] a')).toEqual([
    'phase done v0.8 — Base (publicada en noviembre de 2025)',
    'task done a',
  ])
})

it.each([
  ['## Hier wachten we op', '- Juridisch', 'blocker open Juridisch'],
  ['## Afgesproken', '- Eigen ijzer', 'decision none Eigen ijzer'],
  ['## Wat er mis kan gaan', '- Annelies met verlof (klein)', 'risk open low Annelies met verlof (klein)'],
  [
    '## Vaste momenten',
    '- **Maandagochtend, kwartiertje**: wie doet wat',
    'review none weekly Maandagochtend, kwartiertje: wie doet wat',
  ],
  ['## What the KPI review goes through', '- the numbers above', 'duty none the numbers above'],
  ['## 未解決の問題', '- CI が落ちる', 'blocker open CI が落ちる'],
  ['## Problemas abiertos', '- El horno', 'blocker open El horno'],
  ['## Nog uitzoeken', '- de btw in België', 'task open de btw in België'],
  ['## Cijfers om na de start in de gaten te houden', '- retouren', 'metric none retouren'],
  ['## Jour fixe', '- Runde: dienstags, alle 14 Tage', 'review none biweekly Runde: dienstags, alle 14 Tage'],
  ['## Vigilancia', '- Avisos del fabricante', 'watch none Avisos del fabricante'],
])('%s tells what its lines are', (heading, line, item) => {
  expect(noted('# X', '', heading, '', line)).toEqual([item])
})

it('a heading that ends in a sign and its word has another name, with a blank before them or without', () => {
  const titles = noted(
    '# X',
    '',
    '## フェーズ1: 土台(2月)✅ 完了',
    '',
    '- [x] a',
    '',
    '## フェーズ2: 窓 🚧 進行中',
    '',
    '- [ ] b',
  )
  expect(titles).toEqual([
    'phase done フェーズ1: 土台(2月)',
    'task done a',
    'phase in_progress フェーズ2: 窓',
    'task open b',
  ])
})

it('a heading that is a piece of work by its number may have letters in front of it', () => {
  expect(noted('# X', '', '## Ticket KP-12: sort the mail', '', '- buy boxes')).toEqual([
    'task open Ticket KP-12: sort the mail',
    'task open buy boxes',
  ])
})

it('decisions can be split into those that were made and those that are open', () => {
  expect(
    noted(
      '# X',
      '',
      '## Entscheidungen',
      '',
      '**Offen:**',
      '',
      '- Gäste?',
      '',
      '**Getroffen:**',
      '',
      '- Kein Chat',
    ),
  ).toEqual(['task open Gäste?', 'decision none Kein Chat'])
})

it('what is done when something goes wrong is a procedure, also within a stage with a day', () => {
  expect(
    noted(
      '# X',
      '',
      '## Launch (2027-11-18)',
      '',
      '- [ ] Open it',
      '',
      '### If it goes wrong',
      '',
      '1. Close it',
    ),
  ).toEqual([
    'phase open 2027-11-18 Launch (2027-11-18)',
    'task open 2027-11-18 Open it',
    'step none Close it',
  ])
})

it.each([
  ['Phishing campaign. In progress, the second wave is out', 'in_progress'],
  ['Campaña de phishing. En curso, segunda oleada', 'in_progress'],
  ['Ask the vendor. Done.', 'done'],
  ['Ask Bob. Done deals are fine.', 'open'],
  ['Ask Bob. Fine, but late', 'open'],
])('a sentence behind the work may tell how far it is: %s', (line, state) => {
  expect(itemsOf(`# X\n\n## Tasks\n\n- ${line}\n`).map((item) => item.state)).toEqual([state])
})

it('a call on the first Thursday comes every month, and what stands beneath it is its agenda', () => {
  expect(noted('# X', '', '## Maintainers call (every first Thursday)', '', '- sort the mail')).toEqual([
    'review none monthly Maintainers call (every first Thursday)',
    'duty none sort the mail',
  ])
})

it('links alone are no documents under a heading of links, and are where a list is one of documents', () => {
  const lines = ['- [Board](https://example.org/b)', '- [Style guide](https://example.org/s), ten minutes']
  expect(noted('# X', '', '## Links', '', ...lines)).toEqual(['document none Style guide, ten minutes'])
  expect(noted('# X', '', '## Documents', '', ...lines)).toHaveLength(2)
})

it('a range of days without a year ends where it ends', () => {
  const stage = (title: string) => itemsOf(`# X\n\nStand: 2027-08-01\n\n## ${title}\n\n- [ ] a\n`)[0]?.due
  expect(stage('Sprint 15: Pagamentos (08/09 a 19/09)')).toBe('2027-09-19')
  expect(stage('Sprint 14 (25/08 – 05/09)')).toBe('2027-09-05')
})

it('a procedure for when a licence changes is one, and people who own something are text', () => {
  const steps = [
    '## 6. Contingency procedures',
    '',
    '### 6.1 A dependency changes its licence',
    '',
    '1. Freeze it',
  ]
  expect(noted('# X', '', ...steps, '', '## Owners', '', '- Marta - radar')).toEqual(['step none Freeze it'])
})

it.each([
  ['- Terms – waiting for the lawyer'],
  ['- Terms, waiting for the lawyer'],
  ['- Terms (waiting for the lawyer)'],
  ['- Integration – väntar på certifikat'],
  ['- [ ] voorwaarden laten nakijken, wachten op antwoord'],
  ['- [ ] Обновить драйверы (ждём окно от DBA)'],
])('what waits for somebody is blocked: %s', (line) => {
  expect(itemsOf(`# X\n\n## Tasks\n\n${line}\n`).map(({ state }) => state)).toEqual(['blocked'])
})

it('what is ready for something is not ready by that', () => {
  expect(itemsOf('# X\n\n## Tasks\n\n- Terms (ready for review)\n').map(({ state }) => state)).toEqual([
    'open',
  ])
})

it.each([
  ['1단계: 현황 조사 (2025.12 ~ 2026.01)', '2026-01'],
  ['4단계: 철거 및 반납 (2026년 8~9월)', '2026-09'],
  ['3단계: 이전 (2026.07)', '2026-07'],
  ['第二阶段（2026年8〜9月）', '2026-09'],
  ['Phase 2, earliest 2026-Q1', '2026-Q1+'],
])('the months of a stage are read as they are written there: %s', (title, due) => {
  expect(itemsOf(`# X\n\n## ${title}\n\n- [ ] a\n`).at(-1)?.due).toBe(due)
})

it('a year and a number are a version where nobody writes months so', () => {
  expect(itemsOf('# X\n\n## Tasks\n\n- Move to Platform 2026.04 at last\n').at(-1)?.due).toBeUndefined()
})

it('criteria are those of a delivery as well, in one word', () => {
  expect(noted('# X', '', '## Leveranskriterier', '', '- [ ] Svarstid under 2 s')).toEqual([
    'criterion open Svarstid under 2 s',
  ])
})
