import { describe, expect, it } from 'vitest'
import { itemsOf, noted } from '../../support/reading.ts'

describe('a table', () => {
  it('of things with their versions and states is one of parts, not of milestones', () => {
    expect(
      noted(
        '# X',
        '',
        '## Our clusters',
        '',
        '| Cluster | Version | Status |',
        '|---|---|---|',
        '| north | 1.30 | planned |',
      ),
    ).toEqual(['component open north'])
  })

  it('of services with the version in use, the one to reach and how far each is holds parts, no numbers', () => {
    const header = ['| Service | Version actuelle | Cible | État |', '|---|---|---|---|']
    expect(noted('# X', '', '## Suivi', '', ...header, '| annuaire | 13.21 | 17 | 🔄 |')).toEqual([
      'component in_progress annuaire',
    ])
  })

  it('of issues by their numbers holds work, not what stands in the way', () => {
    const header = ['| Issue | What | State |', '|---|---|---|']
    expect(
      noted('# X', '', '## Help', '', ...header, '| #377 | progress | 🚧 |', '| KP-12 | more | |'),
    ).toEqual(['task in_progress #377', 'task open KP-12'])
    expect(noted('# X', '', '## Help', '', ...header, '| No oven | it is cold | |')).toEqual([
      'blocker open No oven',
    ])
  })

  it('may say behind a day that it is past', () => {
    const header = ['| Version | Date | What |', '|---|---|---|']
    expect(
      noted(
        '# X',
        '',
        '## Releases',
        '',
        ...header,
        '| 5.8 | 2027-02-18(リリース済) | a |',
        '| 5.9 | 2027-04-22 (released) | b |',
        '| 6.0 | 2027-08-01 | c |',
      ),
    ).toEqual([
      'milestone done 2027-02-18 5.8',
      'milestone done 2027-04-22 5.9',
      'milestone open 2027-08-01 6.0',
    ])
  })

  it('whose rows begin with a number alone tells beside it what each is about', () => {
    const header = ['| ID | Status | Requirement | Owner |', '|---|---|---|---|']
    const rows = [
      '| F-01 | in progress | Readings by photo | Jo |',
      '| 0.9 | open | Resume after a crash | |',
    ]
    const text = [
      '# X',
      '',
      '## Requirements',
      '',
      ...header,
      ...rows,
      '| Mail | open | It is sent | |',
    ].join('\n')
    expect(itemsOf(text).map(({ text: name, detail }) => [name, detail.about])).toEqual([
      ['F-01', 'Readings by photo'],
      ['0.9', 'Resume after a crash'],
      ['Mail', undefined],
    ])
  })

  it('that logs reviews says what was, and holds nothing to do', () => {
    const header = ['| Date | Who | Outcome |', '|---|---|---|']
    expect(noted('# X', '', '## 8. Review log', '', ...header, '| 2027-07-04 | Marta | moved on |')).toEqual(
      [],
    )
  })

  it('of risks takes the level of the column for it, with a sign that is no state', () => {
    const header = ['| Risco | Probabilidade | Impacto | Nível |', '|---|---|---|---|']
    const rows = ['| Nuvem cara | Média | Alto | 🟡 Médio |', '| ERP atrasa | Alta | Alto | 🔴 Alto |']
    expect(noted('# X', '', '## Riscos', '', ...header, ...rows)).toEqual([
      'risk open medium Nuvem cara',
      'risk open high ERP atrasa',
    ])
  })

  it('of who does what until when holds work where it says until when', () => {
    const header = ['| Wat | Wie | Klaar vóór | Hoe staat het ervoor |', '|---|---|---|---|']
    expect(
      noted('# X', '', '## Wie doet wat', '', ...header, '| Logo | Jo | 1 februari 2027 | klaar |'),
    ).toEqual(['task done 2027-02-01 @Jo Logo'])
  })

  it('of components with what is used, what is planned and until when that is looked after is one to observe', () => {
    const header = ['| Componente | Oggi | Prevista | Fine assistenza |', '|---|---|---|---|']
    expect(noted('# X', '', '## Versioni', '', ...header, '| Oracle | 12.2 | 19c | 31/12/2027 |')).toEqual([
      'watch none 2027-12-31 Oracle',
    ])
  })

  it('of appointments and days with a state of each is one of milestones', () => {
    expect(
      noted(
        '# X',
        '',
        '## Termine',
        '',
        '| Termin | Datum | Wer | Stand |',
        '|---|---|---|---|',
        '| Abnahme | 19.03.2027 | Jo | offen |',
      ),
    ).toEqual(['milestone open 2027-03-19 @Jo Abnahme'])
  })

  it('has an average that is no number to reach, even where it shows a state alone', () => {
    expect(
      noted(
        '# X',
        '',
        '## Numbers',
        '',
        '| Key result | Current | Target | Status |',
        '|---|---|---|---|',
        '| Pages | 11 | 5 | 🟡 |',
        '| **Average** | | | 🟡 |',
      ),
    ).toEqual(['metric in_progress Pages'])
  })
})

describe('a table whose headers say little', () => {
  it('has its states where the cells show them', () => {
    expect(
      noted(
        '# X',
        '',
        '## Where we are',
        '',
        '| Flow | Messages | Where it lives today |',
        '|---|---|---|',
        '| Mail | 210,000 | ✅ on the new broker since May |',
        '| Orders | 1,900,000 | 🚧 dual writing |',
        '| Invoices | 75,000 | not started |',
        '| **All together** | 2,185,000 | |',
      ),
    ).toEqual(['component done Mail', 'component in_progress Orders', 'component open Invoices'])
  })

  it('has its levels where every cell is one', () => {
    expect(
      noted(
        '# X',
        '',
        '## What could bite us',
        '',
        '| What could happen | So much | What we do about it |',
        '|---|---|---|',
        '| It breaks | high | test |',
        '| It costs more | low | wait |',
      ),
    ).toEqual(['risk open high It breaks', 'risk open low It costs more'])
  })

  it.each(['We want', 'Wo wir hinwollen', 'Limit'])('has its targets: %s', (header) => {
    const items = itemsOf(
      `# X\n\n## Numbers we look at\n\n| Number | Today | ${header} |\n|---|---|---|\n| Messages lost | 14 | < 5 |\n| Nights on call | 6 | ≤ 1 |\n`,
    )
    expect(items.map(({ kind, state, detail }) => [kind, state, detail.target])).toEqual([
      ['metric', 'open', '< 5'],
      ['metric', 'open', '≤ 1'],
    ])
  })

  it('has the last of several days as the day to keep', () => {
    expect(
      noted(
        '# X',
        '',
        '## When things come out',
        '',
        '| Release | Code stops moving | On the download page |',
        '|---|---|---|',
        '| 4.0 | 2026-05-15 | 2026-05-29 |',
      ),
    ).toEqual(['milestone open 2026-05-29 4.0'])
  })

  it('is one of points in time where its stages are days', () => {
    const table = (first: string, day: string) =>
      noted('# X', '', '## Timeline', '', '| Stage | Date |', '|---|---|', `| ${first} | ${day} |`)
    expect(table('Announce', '2025-06-02')).toEqual(['milestone open 2025-06-02 Announce'])
    expect(table('Stage 1', '2025-06-02')).toEqual(['phase open 2025-06-02 Stage 1'])
  })

  it('of sums of money is text, and one of findings by standard is one of parts', () => {
    expect(
      noted(
        '# X',
        '',
        '## Money',
        '',
        '| Item | 2026 | 2027 |',
        '|---|---|---|',
        '| Rent | 612,000 | 255,000 |',
      ),
    ).toEqual([])
    expect(
      noted(
        '# X',
        '',
        '## Constats',
        '',
        '| Réf. | Constat | Critère WCAG | État |',
        '|---|---|---|---|',
        '| A-01 | Menu inutilisable au clavier | 2.1.1 | ✅ corrigé |',
      ),
    ).toEqual(['component done A-01'])
  })

  it('says until when a version is looked after', () => {
    expect(
      noted(
        '# X',
        '',
        '## What you can run',
        '',
        '| Series | We look after it until |',
        '|---|---|',
        '| 2.9 | 2026-03-31 |',
      ),
    ).toEqual(['watch none 2026-03-31 2.9'])
  })

  it('of who does what by when is work, and without days it is none', () => {
    const table = (...columns: readonly string[]) =>
      noted(
        '# X',
        '',
        '## Chi fa cosa, entro quando',
        '',
        `|${columns.join('|')}|`,
        `|${columns.map(() => '---').join('|')}|`,
        `|${['Scegliere', 'Noemi', '30 gennaio 2026'].slice(0, columns.length).join('|')}|`,
      )
    expect(table('Cosa', 'Chi', 'Entro')).toEqual(['task open 2026-01-30 @Noemi Scegliere'])
  })
})

describe('a table without a usual header', () => {
  it('is one of numbers where they are held against limits', () => {
    expect(
      noted(
        '# X',
        '',
        '## Scores',
        '',
        '| Suite | In production | Floor | Mood |',
        '|---|---|---|---|',
        '| routing F1 | 0.91 | ≥0.90 | ✅ |',
        '| toxicity | 0.04% | <0.1% | ⚠️ |',
      ),
    ).toEqual(['metric done routing F1', 'metric at_risk toxicity'])
  })

  it('is one of what is observed where versions stand beside those that are run', () => {
    expect(
      noted(
        '# X',
        '',
        '## What we are tied to',
        '',
        '| Piece | We run | Next stop |',
        '|---|---|---|',
        '| CUDA | 12.4 | 12.8 |',
        '| vLLM | 0.6.6 | 0.8.x |',
      ),
    ).toEqual(['watch none CUDA', 'watch none vLLM'])
  })

  it('is one of milestones where what is delivered are versions', () => {
    expect(
      noted(
        '# X',
        '',
        '## Entregas',
        '',
        '| Entrega | Para quando |',
        '|---|---|',
        '| 3.8 Pix | 10/02/2026 |',
      ),
    ).toEqual(['milestone open 2026-02-10 3.8 Pix'])
  })
})
