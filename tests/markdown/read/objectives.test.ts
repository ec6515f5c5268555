import { describe, expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

const table = (header: string, ...rows: readonly string[]) => [
  `| ${header} |`,
  `|${header.replace(/[^|]+/g, '---')}|`,
  ...rows.map((row) => `| ${row} |`),
  '',
]

describe('beneath an objective, a table of what is done for it', () => {
  it.each([
    ['Objective 1: Ship before lunch', 'Key result | From | To', 'Initiative | Owner | Status'],
    ['Objective 1: Ship before lunch', 'Key result | From | To', 'What we do | Who | Status'],
    ['Ziel 1: Vor dem Mittag ausliefern', 'Schlüsselergebnis | Von | Auf', 'Initiative | Wer | Status'],
    ['Objectif 1 : livrer avant midi', 'Résultat clé | De | À', 'Initiative | Responsable | Statut'],
    ['Objetivo 1: publicar antes de comer', 'Resultado clave | De | A', 'Iniciativa | Responsable | Estado'],
    ['Objetivo 1: publicar cedo', 'Resultado-chave | De | A', 'Iniciativa | Responsável | Estado'],
    ['Obiettivo 1: pubblicare presto', 'Risultato chiave | Da | A', 'Iniziativa | Responsabile | Stato'],
    ['Doel 1: voor de lunch uitrollen', 'Kernresultaat | Van | Naar', 'Initiatief | Wie | Status'],
    ['Mål 1: Leverera före lunch', 'Nyckelresultat | Från | Till', 'Initiativ | Ansvarig | Status'],
    ['Mål 1: Levér før frokost', 'Nøgleresultat | Fra | Til', 'Indsats | Ansvarlig | Status'],
    ['Mål 1: Lever før lunsj', 'Nøkkelresultat | Fra | Til', 'Tiltak | Ansvarlig | Status'],
    ['Цель 1: выпуск до обеда', 'Ключевой результат | От | До', 'Инициатива | Ответственный | Статус'],
    ['Cel 1: wydanie przed obiadem', 'Kluczowy rezultat | Od | Do', 'Inicjatywa | Kto | Status'],
    ['Hedef 1: öğleden önce', 'Anahtar sonuç | Şimdi | Hedef', 'Girişim | Sorumlu | Durum'],
    ['目標1:昼までに出す', '主要な結果 | 現在 | 目標', '施策 | 担当 | 状態'],
    ['目标1:午饭前上线', '关键结果 | 当前 | 目标', '举措 | 负责人 | 状态'],
    ['목표 1: 점심 전 배포', '핵심 결과 | 현재 | 목표', '이니셔티브 | 담당 | 상태'],
  ])('holds tasks: %s', (objective, results, initiatives) => {
    const all = noted(
      '# X',
      '',
      `## ${objective}`,
      '',
      ...table(results, 'p95 | 52 min | 15 min'),
      ...table(initiatives, 'Cache | Tomasz | ✅', 'Queue | Wei | 🚧'),
    )
    expect(all).toEqual(['metric open p95', 'task done @Tomasz Cache', 'task in_progress @Wei Queue'])
  })

  it('holds tasks where the key results are a list, or stand elsewhere', () => {
    expect(
      noted(
        '# X',
        '',
        '## Objective 1: Staging tells the truth',
        '',
        '- KR 1.1 Incidents: 9 → 2',
        '',
        ...table('Project | Owner | Due', 'Snapshot | Priya | 2026-05-03'),
        '## Goals',
        '',
        ...table('Initiative | Status', 'Replay | in progress'),
      ),
    ).toEqual([
      'criterion open KR 1.1 Incidents: 9 → 2',
      'task open 2026-05-03 @Priya Snapshot',
      'task in_progress Replay',
    ])
  })
})

it('leaves conditions in a table what they are, whoever sees to them', () => {
  expect(
    noted(
      '# OKRs',
      '',
      '## Success criteria',
      '',
      ...table('Item | Owner | Status', 'No lost order | Jo | done'),
      '## Goals',
      '',
      ...table('Criterion | Owner | Status', 'No complaint | Jo | open'),
      ...table('Metric | Target', 'Tickets | < 5'),
    ),
  ).toEqual(['criterion done @Jo No lost order', 'criterion open @Jo No complaint', 'metric open Tickets'])
})
