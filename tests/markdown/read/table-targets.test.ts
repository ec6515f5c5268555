import { describe, expect, it } from 'vitest'
import { itemsOf, notes } from '../../support/reading.ts'

const table = (header: string, ...rows: readonly string[]) =>
  `# X\n\n## Numbers\n\n| ${header} |\n|${header
    .split('|')
    .map(() => '-')
    .join('|')}|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`

describe('a table of numbers', () => {
  it.each([
    'Metric | Today | Needed for cut-over',
    'Metric | Now | Wanted',
    'Kennzahl | Heute | Benötigt',
    'Indicateur | Aujourd’hui | Attendu',
    'Indicador | Hoy | Necesario',
    'Metrica | Adesso | Soglia',
    'Метрика | Сегодня | Нужно',
    'Wskaźnik | Dziś | Oczekiwana wartość',
    'Mått | Nu | Krävs',
  ])('has a number to reach, however its column calls it: %s', (header) => {
    const [item] = itemsOf(table(header, 'Latency | 31 ms | < 25 ms'))
    expect([item?.kind, item?.state, item?.detail.target]).toEqual(['metric', 'open', '< 25 ms'])
  })

  it.each([
    'Measurement | Building B (May) | Norm',
    'Messung | Gebäude B (Mai) | Norm',
    'Mesure | Bâtiment B (mai) | Norme',
    'Medición | Edificio B (mayo) | Norma',
    'Medição | Prédio B (maio) | Norma',
    'Misurazione | Edificio B (maggio) | Norma',
    'Meting | Gebouw B (mei) | Norm in Noord',
    'Измерение | Здание Б (май) | Норма',
    'Pomiar | Budynek B (maj) | Norma',
    'Mätning | Hus B (maj) | Norm',
  ])('may call them measurements, and what is to be reached the norm: %s', (header) => {
    const [item] = itemsOf(table(header, 'Latency | 31 ms | < 25 ms').replace('Numbers', 'After the move'))
    expect([item?.kind, item?.state]).toEqual(['metric', 'open'])
  })

  it('that says what is to be at the end of each stage has several', () => {
    const [item] = itemsOf(
      table(
        'Metric | Current | End of stage 1 | Q4 2027',
        'Rules covered | 0% | 80% | 100%',
        'Faults | 310 | <10 | 0',
      ),
    )
    expect(item?.detail.target).toEqual([
      { for: 'End of stage 1', value: '80%' },
      { for: 'Q4 2027', value: '100%' },
    ])
    expect(item?.state).toBe('open')
  })

  it('keeps a date that stands in a column of dates', () => {
    expect(notes(table('Metric | Current | Target | By when', 'Faults | 310 | <10 | May 2027'))).toEqual([
      'metric open 2027-05 Faults',
    ])
  })

  it('has no item for what sums up the others', () => {
    expect(
      notes(
        table(
          'SLI | Current | Objective',
          'Checkout | 99.8% | 99.9%',
          '*All journeys, weighted* | 99.8% | ',
          'Time, weighted | 3 s | 2 s',
        ),
      ),
    ).toEqual(['metric open Checkout', 'metric open Time, weighted'])
  })
})

describe('a register of risks', () => {
  it('keeps the day by which each is to be dealt with', () => {
    expect(notes(table('Risk | Level | Owner | Due', 'Old keys | High | Aino | 2026-12-11'))).toEqual([
      'risk open 2026-12-11 high @Aino Old keys',
    ])
  })
  it('takes no other date for one', () => {
    expect(notes(table('Risk | Level | Last reviewed', 'Old keys | High | 2026-12-11'))).toEqual([
      'risk open high Old keys',
    ])
  })
})
