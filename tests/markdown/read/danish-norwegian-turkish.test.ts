import { describe, expect, it } from 'vitest'
import { noted, notes } from '../../support/reading.ts'

const table = (header: string, row: string) =>
  notes(`# X\n\n## S\n\n| ${header} |\n|${header.replace(/[^|]+/g, '-')}|\n| ${row} |\n`)

/** Enough of the language to tell its dates' year. */
const dated = (...lines: readonly string[]) =>
  noted('# X', '', 'Sist oppdatert: 12. januar 2026', '', ...lines)

describe('Danish, Norwegian and Turkish', () => {
  it.each([
    ['Acceptkriterier', 'criterion open'],
    ['Det må være på plass', 'criterion open'],
    ['Færdig, når', 'criterion open'],
    ['Kabul ölçütleri', 'criterion open'],
    ['Hindringer', 'blocker open'],
    ['Det står i vejen', 'blocker open'],
    ['Risici', 'risk open'],
    ['Hva kan gå galt', 'risk open'],
    ['Trufne beslutninger', 'decision none'],
    ['Vedtatte beslutninger', 'decision none'],
    ['Alınan kararlar', 'decision none'],
    ['Udestående beslutninger', 'task open'],
    ['Åpne beslutninger', 'task open'],
    ['Açık kararlar', 'task open'],
    ['Planen tages op igen, hvis', 'trigger none'],
    ['Når vi tar planen opp igjen', 'trigger none'],
    ['Planı ne zaman yeniden ele alırız', 'trigger none'],
    ['Biblioteker vi følger', 'watch none'],
    ['Nøgletal', 'metric none'],
    ['Måltall', 'metric none'],
    ['Næste skridt', 'task open'],
    ['Tiltak', 'task open'],
    ['Yapılacaklar', 'task open'],
    ['Løbende opgaver', 'duty none'],
  ])('name their lists: %s', (heading, note) => {
    expect(noted('# X', '', `## ${heading}`, '', '- Aaa bbb')).toEqual([`${note} Aaa bbb`])
  })

  it.each(['Tilbagerulning', 'Tilbakerulling', 'Hvis udgivelsen går galt', 'Bir şeyler ters giderse'])(
    'name what is done when it is needed: %s',
    (heading) => {
      expect(noted('# X', '', `## ${heading}`, '', '1. Aaa bbb')).toEqual(['step none Aaa bbb'])
    },
  )

  it.each(['Ikke omfattet', 'Utenfor omfang', 'Det gør vi ikke i år', 'Kapsam dışı', 'Ordliste', 'Sözlük'])(
    'name what is no work: %s',
    (heading) => {
      expect(noted('# X', '', `## ${heading}`, '', '- Aaa bbb')).toEqual([])
    },
  )

  it.each([
    ['Nået', 'done'],
    ['I gang', 'in_progress'],
    ['Ikke påbegyndt', 'open'],
    ['Endnu ikke færdig', 'open'],
    ['Afventer', 'blocked'],
    ['Utsatt', 'blocked'],
    ['Udgået', 'dropped'],
    ['Skrinlagt', 'dropped'],
    ['İptal edildi', 'dropped'],
    ['Ertelendi', 'blocked'],
    ['Tamamlanmadı', 'open'],
  ])('name states: %s', (word, state) => {
    expect(table('Opgave | Ansvarlig | Status', `Flyt | Mette | ${word}`)).toEqual([
      `task ${state} @Mette Flyt`,
    ])
  })

  it('grade risks', () => {
    expect(table('Risiko | Sandsynlighed | Konsekvens', 'Strømmen går | Lav | Høj')).toEqual([
      'risk open high Strømmen går',
    ])
    expect(noted('# X', '', '## Risker', '', '- Aaa (sannsynlighet: lav, konsekvens: høy)')).toEqual([
      'risk open high Aaa (sannsynlighet: lav, konsekvens: høy)',
    ])
    expect(noted('# X', '', '## Riskler', '', '- Banka gecikir (etki: orta)')).toEqual([
      'risk open medium Banka gecikir (etki: orta)',
    ])
  })

  it.each([
    ['Fase 1 (uke 2–8)', '2026-02-22'],
    ['Fase 2 (marts – april 2026)', '2026-04'],
    ['Fase 3 (fra 1. maj til 15. juni 2026)', '2026-06-15'],
    ['Fase 4 (3. kvartal 2026)', '2026-Q3'],
    ['Fase 5 (2027 og frem)', '2027+'],
    ['Fase 6 (2027 og fremover)', '2027+'],
    ['Aşama 7 (2027 ve sonrası)', '2027+'],
    ["Aşama 8 (2026'nın 3. çeyreği)", '2026-Q3'],
    ['Etape 9 (efteråret 2026)', '2026-Q4'],
  ])('end their stages when they say: %s', (heading, due) => {
    expect(dated(`## ${heading}`, '', '- [ ] a').at(-1)).toBe(`task open ${due} a`)
  })

  it.each([
    ['Bestil rum (inden 1. marts)', '2026-03-01'],
    ['Send brev senest uge 15', '2026-04-12'],
    ['Rydde opp innen utgangen av året', '2026'],
    ["Sunucu (15 Nisan'a kadar)", '2026-04-15'],
    ['Belgeler yıl sonuna kadar', '2026'],
  ])('say by when: %s', (work, due) => {
    const [note = ''] = dated(`- [ ] ${work}`)
    expect(note).toContain(` ${due} `)
  })

  it.each([
    'Månedlig statusrapport til direktionen',
    'Kvartalsvis gjennomgang av risiko',
    'Haftada bir durum toplantısı',
    'Årlig gennemgang af priser',
  ])('meet again and again: %s', (line) => {
    expect(noted('# X', '', '## Møder', '', `- ${line}`)).toEqual([expect.stringMatching(/^review none/)])
  })

  it('end the support of what they watch', () => {
    expect(dated('## Afhængigheder vi følger', '', '- Node 20 (support til 30. april 2026)')).toEqual([
      'watch none 2026-04-30 Node 20 (support til 30. april 2026)',
    ])
  })
})

it('reads an occasion by its day, before or behind it', () => {
  expect(
    noted(
      '# X',
      '',
      '## Meetings',
      '',
      '- Steering committee meeting 3 June 2026',
      '- 15 May 2026 – Steering committee meeting',
    ),
  ).toEqual([
    'review none 2026-06-03 Steering committee meeting 3 June 2026',
    'review none 2026-05-15 15 May 2026 – Steering committee meeting',
  ])
})

it('takes no open decisions for one that was made', () => {
  expect(
    noted(
      '# X',
      '',
      '## Decisions',
      '',
      '### Open decisions',
      '',
      '- Who owns the data',
      '',
      '### Decisions made',
      '',
      '- One login',
    ),
  ).toEqual(['task open Who owns the data', 'decision none One login'])
})

it('counts what comes behind the stages among them, whatever else a document has', () => {
  const text = [
    '# X',
    '## Q1 2026',
    '- [ ] a',
    '## Q2 2026',
    '- [ ] b',
    '## After the summer',
    '- c',
    '## Glossary',
    '- **D:** d',
  ].join('\n\n')
  expect(notes(text).slice(-2)).toEqual([
    'phase open “After the summer” After the summer',
    'task open “After the summer” c',
  ])
})
