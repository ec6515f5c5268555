import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

/** A plan with one piece of work, and then a heading over some lines. */
const beneath = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## Tasks\n\n- [ ] Work\n\n## ${heading}\n\n${lines.join('\n')}\n`).slice(1)

describe('lines that say what they are, whatever stands above them', () => {
  it('name versions and the end of their support', () => {
    expect(
      beneath(
        'Data stores',
        '- PostgreSQL 15 (support ends November 2027)',
        '- Valkey 8 (until September 2029)',
        '- One small cluster',
      ),
    ).toEqual([
      'watch none 2027-11 PostgreSQL 15 (support ends November 2027)',
      'watch none 2029-09 Valkey 8 (until September 2029)',
      'claim none One small cluster',
    ])
    expect(beneath('Datalager', '- PostgreSQL 15 (stöds till november 2027)')).toEqual([
      'watch none 2027-11 PostgreSQL 15 (stöds till november 2027)',
    ])
  })

  it('are points in time where most are a name and its date', () => {
    expect(
      beneath(
        'Calendario',
        '- **Congelación de código** – 26 de marzo de 2027',
        '- **Publicación en tiendas** – mayo de 2027',
      ),
    ).toEqual([
      'milestone open 2027-03-26 Congelación de código – 26 de marzo de 2027',
      'milestone open 2027-05 Publicación en tiendas – mayo de 2027',
    ])
    expect(beneath('Calendrier', '- Gel du code : 26 mars 2027', '- Mise en ligne (mai 2027)')).toEqual([
      'milestone open 2027-03-26 Gel du code : 26 mars 2027',
      'milestone open 2027-05 Mise en ligne (mai 2027)',
    ])
  })

  it('are work still beneath a heading of work, and claims where all is past', () => {
    expect(beneath('Next steps', '- Order the servers – 3 May 2027', '- Paint – 4 May 2027')).toEqual([
      'task open 2027-05-03 Order the servers – 3 May 2027',
      'task open 2027-05-04 Paint – 4 May 2027',
    ])
    expect(
      notes(
        '# X\n\nLast updated: 2027-01-04\n\n- [ ] a\n\n## Us\n\n- Founded: May 2019\n- First shop: June 2020\n',
      ).slice(1),
    ).toEqual(['claim none Founded: May 2019', 'claim none First shop: June 2020'])
  })

  it('are documents where most tell how long they take to read', () => {
    expect(
      beneath(
        'For newcomers',
        '- **[How we test](docs/test.md)**: for owners, 10 min',
        '- [Base images](docs/images.md) – 5 minutes',
      ),
    ).toEqual(['document none How we test: for owners, 10 min', 'document none Base images – 5 minutes'])
  })
})

describe('a list of things to read', () => {
  it.each([
    'Longer reads',
    'Worth reading',
    'Zum Weiterlesen',
    'À lire avant',
    'Para leer antes',
    'Para ler',
    'Da leggere',
    'Te lezen',
    'Что почитать',
    'Do poczytania',
    'Att läsa',
    '読み物',
    '延伸阅读',
    '더 읽을거리',
  ])('is one by its heading: %s', (heading) => {
    expect(beneath(heading, '- [How it works](docs/how.md): for contributors')).toEqual([
      'document none How it works: for contributors',
    ])
  })
})

describe('a fact of a piece of work', () => {
  it('is text where it only labels where something is', () => {
    expect(
      beneath(
        'Next steps',
        '- [ ] Move the reads',
        '  - Dashboard: `grafana/d/orders`',
        '  - Guide: [how to](a.md)',
        '  - Cache: drop it',
      ),
    ).toEqual(['task open Move the reads', 'task open Cache: drop it'])
  })
})

describe('a sentence over a list that began on the line above', () => {
  it('is read whole', () => {
    expect(
      beneath(
        'Views',
        'We asked around. These are the goals for the',
        'end of the third stage:',
        '',
        '- No fault',
      ),
    ).toEqual(['criterion open No fault'])
  })
})

describe('how grave a risk is', () => {
  const risk = (heading: string, text: string) => beneath('Risks', `### ${heading}`, '', text)[0]
  it('is told by the first words beneath it, or by what is bold there alone', () => {
    expect(risk('Rounding', 'High as well. It is one cent.')).toBe('risk open high Rounding')
    expect(risk('Two sources', 'Medium. Reports may lag.')).toBe('risk open medium Two sources')
    expect(risk('Nobody knows', 'It is hard to say, but\nI rate this one **low**. Some')).toBe(
      'risk open low Nobody knows',
    )
    expect(risk('Nobody knows', 'The high water of spring comes. Then we wait.')).toBe(
      'risk open Nobody knows',
    )
  })
  it.each([
    ['Fel system (medelhög risk)', 'medium'],
    ['Verkeerd systeem (middelhoog risico)', 'medium'],
    ['Sistema sbagliato (rischio elevato)', 'high'],
    ['Zły system (ryzyko umiarkowane)', 'medium'],
    ['Fel system (allvarlig risk)', 'high'],
  ])('stands in its brackets: %s', (heading, level) => {
    expect(risk(heading, 'We know.')).toBe(`risk open ${level} ${heading}`)
  })
})
