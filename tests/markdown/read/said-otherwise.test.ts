import { describe, expect, it } from 'vitest'
import { itemsOf, notes, readingOf } from '../../support/reading.ts'

const lines = (...all: readonly string[]) => notes(`${all.join('\n')}\n`)

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
    'Cosa facciamo:',
    'Wat we daarvoor doen:',
    'Что мы для этого делаем:',
  ])('says that objectives are worked at: %s', (leadIn) => {
    expect(
      lines('# X', '', '## Objectives', '', '### A faster build', '', `**${leadIn}**`, '', '- Cache it'),
    ).toEqual(['task open Cache it'])
  })

  it('that names a committee that decided stands over decisions, whatever the committee is for', () => {
    expect(
      lines(
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
      lines(
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
  it.each(['When evidence goes missing', 'Wenn ein Knoten ausfällt', 'Si la sauvegarde échoue'])(
    'says when what is numbered beneath it is run: %s',
    (heading) => {
      expect(lines('# X', '', `## ${heading}`, '', '1. Tell Dana', '2. Look for a copy')).toEqual([
        'step none Tell Dana',
        'step none Look for a copy',
      ])
    },
  )

  it('that tells how occasions went is none, and its work is no agenda', () => {
    expect(
      lines(
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
      lines(
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
      expect(lines('# X', '', `## ${heading}`, '', '- Nothing broke')).toEqual(['claim none Nothing broke'])
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
    expect(lines('# X', '', `## ${heading}`, '', '- react-native 0.76 → 0.80')).toEqual([
      'watch none react-native 0.76 → 0.80',
    ])
  })

  it('of a plan that tells its background and what was decided, beside much else, is no decision', () => {
    expect(
      lines(
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
    expect(lines('# X', '', '## Quarterly review', '', '- Score it', '', line).at(-1)).toMatch(
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
    expect(lines('# X', '', '- [ ] Remove all that has been `#[deprecated]` since 2.0')).toEqual([
      'task open Remove all that has been #[deprecated] since 2.0',
    ])
  })

  it.each([
    'see the inventory in `docs/procs.csv`',
    'billing comes last, because of the audit freeze',
    'siehe Anhang',
  ])('beneath a piece of work that refers or explains is text: %s', (text) => {
    expect(lines('# X', '', '- [ ] Rewrite it', `  - ${text}`)).toEqual(['task open Rewrite it'])
  })

  it('beneath a choice that tells of one of the options is text', () => {
    expect(lines('# X', '', '- [ ] Select a tool', '  - Tonic: quote received')).toEqual([
      'task open Select a tool',
    ])
  })

  it('with a box that nobody means to tick, under non-goals, is text', () => {
    expect(lines('# X', '', '## Non-goals', '', '- [ ] ~~The fastest of all~~')).toEqual([])
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
    expect(lines('# X', '', name, '', ...legend, '', '## Tasks', '', '- Sort 🟢')).toEqual([
      'task in_progress Sort',
    ])
  })
})

describe('a table', () => {
  it('of things with their versions and states is one of parts, not of milestones', () => {
    expect(
      lines(
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

  it('of appointments and days with a state of each is one of milestones', () => {
    expect(
      lines(
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
      lines(
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

it('names the owner of a plan rather than the team, where it tells both', () => {
  expect(readingOf('# X\n\n**Team:** Platform\n**Owner:** Marta Lindqvist\n').header.owner).toBe(
    'Marta Lindqvist',
  )
})
