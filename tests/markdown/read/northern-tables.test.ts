import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const table = (header: string, row: string) =>
  notes(`# X\n\n## S\n\n| ${header} |\n|${header.replace(/[^|]+/g, '-')}|\n| ${row} |\n`)

describe('tables and stages of Swedish and Polish plans', () => {
  it('have their owners, levels and signed contracts', () => {
    expect(table('Uppgift | Vem | När | Status', 'Flytta | Gunilla | 2027-01-18 | Pågår')).toEqual([
      'task in_progress 2027-01-18 @Gunilla Flytta',
    ])
    expect(table('Risk | Sannolikhet | Konsekvens', 'Servern faller | Låg | Hög')).toEqual([
      'risk open high Servern faller',
    ])
    expect(table('Milstolpe | Datum | Läge', 'Avtal | 2026-10-09 | Undertecknat')).toEqual([
      'milestone done 2026-10-09 Avtal',
    ])
  })

  it.each([
    ['Etapp 1 (första kvartalet 2027)', '2027-Q1'],
    ['Etapp 2 (andra halvåret 2027)', '2027-Q4'],
    ['Etapp 3 (vecka 12 2027)', '2027-03-28'],
    ['Etap 1 (I półrocze 2027)', '2027-Q2'],
    ['Fáze 1 (první čtvrtletí 2027)', '2027-Q1'],
  ])('end when they say: %s', (heading, due) => {
    expect(notes(`# X\n\n## ${heading}\n\n- [ ] a\n`)[1]).toBe(`task open ${due} a`)
  })
})

describe('a column of what is to be after a stage', () => {
  it.each(['After phase 1', 'By launch', 'Nach Phase 1', 'Efter etapp 1', 'Po etapie 1'])(
    'holds targets: %s',
    (header) => {
      expect(table(`KPI | Now | ${header}`, 'Faults | 31 | 10')).toEqual(['metric open Faults'])
    },
  )
})
