import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const table = (heading: string, header: string, ...rows: readonly string[]) =>
  notes(
    `# X\n\nUpdated: 3 January 2027\n\n## ${heading}\n\n| ${header} |\n|${header.replace(/[^|]+/g, '---')}|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`,
  )

describe('a table of versions', () => {
  it.each([
    '版本 | 计划发布',
    'バージョン | リリース予定',
    '버전 | 출시 예정',
    'Version | Shipping',
    'Version | Erscheint',
    'Version | Sortie',
    'Versión | Salida',
    'Versão | Lançamento',
    'Versione | Uscita',
    'Versie | Verschijnt',
    'Версия | Выход',
    'Wersja | Premiera',
  ])('has its dates under whatever header: %s', (header) => {
    expect(table('Plan', header, 'v2.4 | 2027-04', 'v3.0 | 2027-Q4')).toEqual([
      'milestone open 2027-04 v2.4',
      'milestone open 2027-Q4 v3.0',
    ])
  })

  it('says since when a version is there, which is no date to keep', () => {
    expect(table('Plan', 'Version | Since | Status', 'v2.4 | 2026-04 | done')).toEqual([
      'milestone done v2.4',
    ])
  })
})

describe('a table of changes', () => {
  it.each([
    ['Änderungen', 'Datum | Wer | Was'],
    ['Cambios', 'Fecha | Quién | Qué'],
    ['Modifications', 'Date | Qui | Quoi'],
    ['変更内容', '日付 | 担当 | 内容'],
    ['变更情况', '日期 | 负责人 | 内容'],
  ])('tells what was: %s', (heading, header) => {
    expect(table(heading, header, '2026-12-02 | Ann | First draft')).toEqual([])
  })

  it('holds work where it tells how far it is', () => {
    expect(table('Changes', 'Task | Date | Status', 'Paint the door | 2027-03-02 | open')).toEqual([
      'task open 2027-03-02 Paint the door',
    ])
  })
})

describe('a table of numbers', () => {
  it.each([
    'Module | Coverage now | Coverage goal',
    'Modul | Abdeckung heute | Ziel',
    'Module | Couverture actuelle | Objectif',
    'Módulo | Cobertura hoy | Objetivo',
    'Módulo | Cobertura atual | Meta',
    'Modulo | Copertura attuale | Obiettivo',
    'Module | Dekking nu | Doel',
    'Модуль | Покрытие сейчас | Цель',
    'Moduł | Pokrycie obecnie | Cel',
  ])('compares what is with what is to be: %s', (header) => {
    expect(table('Quality', header, 'parser | 81% | 90%')).toEqual(['metric open parser'])
  })

  it.each(['Component | Running today | Target', 'Component | In use | Target', '组件 | 使用中 | 目标'])(
    'compares versions: %s',
    (header) => {
      expect(table('Versions', header, 'Perla | 4.2.16 | 5.2')).toEqual(['watch none Perla'])
    },
  )
})

describe('a table of parts', () => {
  it.each([
    'Workload | Wave | Status',
    'Anwendung | Welle | Status',
    'Система | Волна | Статус',
    '系统 | 批次 | 状态',
  ])('tells how far they are, and not what is to be done: %s', (header) => {
    expect(table('Where', header, 'Archive | 1 | ✅ Migrated')).toEqual(['component done Archive'])
  })

  it('is work where somebody has to get each there by a day', () => {
    expect(table('Where', 'App | Owner | Target | Status', 'admin | Ann | 2027-03-13 | 🚧')).toEqual([
      'task in_progress 2027-03-13 @Ann admin',
    ])
  })
})

describe('a table of risks', () => {
  it.each(['Risk | Rating | Response', 'Risiko | Bewertung | Antwort', 'Risque | Cotation | Parade'])(
    'rates them: %s',
    (header) => {
      expect(table('Risks', header, 'Rain | high | a roof')).toEqual(['risk open high Rain'])
    },
  )
})

describe('a column that says by when something is to be ready', () => {
  it.each([
    'Complete by',
    'Ready by',
    'Fertig zum',
    'Prêt pour',
    'Terminé avant le',
    'Listo para',
    'Hecho antes de',
    'Feito até',
    'Pronto per',
    'Klaar op',
    'Gotowe do',
    'Hotovo do',
    'Klart senast',
    'Senast klart',
    'Færdig senest',
    'Ferdig innen',
    'Bitmesi gereken tarih',
    'Готово к',
    'Сделать до',
    'Зробити до',
    '完了期限',
    '完成期限',
    '완료 예정일',
  ])('is read where most rows have no day as yet: %s', (header) => {
    expect(table('Plan', `Task | Who | ${header}`, 'Servers | Jo | 2027-04-05', 'Disks | Jo | ?')).toEqual([
      'task open 2027-04-05 @Jo Servers',
      'task open @Jo Disks',
    ])
  })

  it('is none where it says to whom', () => {
    expect(table('Plan', 'Task | Przypisane do', 'Servers | Jo')).toEqual(['task open @Jo Servers'])
  })
})

describe('a column that says whose a row is', () => {
  it.each([
    'Dono',
    'Dona',
    'Dueño',
    'Titolare',
    'Porteur',
    'Asignado a',
    'Atribuído a',
    'Assegnato a',
    'Tilldelad',
  ])('is read in the words of the language: %s', (header) => {
    expect(table('Riscos', `Risco | Nível | ${header}`, 'Atraso | Alto | Marina')).toEqual([
      'risk open high @Marina Atraso',
    ])
  })
})
