import { describe, expect, it } from 'vitest'
import { writeReviews } from '../../src/markdown/write-reviews.ts'

const written = (
  document: string,
  next: string,
  updated?: string,
  log: { on: string; says: string }[] = [],
) =>
  new TextDecoder().decode(
    writeReviews(new TextEncoder().encode(document), {
      next,
      ...(updated !== undefined && { updated }),
      log,
    }).bytes,
  )

describe('the next review', () => {
  it.each([
    ['**Next Review**: October 2024', '2025-01', '**Next Review**: January 2025'],
    ['**Next Review:** February 11, 2026', '2026-05-11', '**Next Review:** May 11, 2026'],
    ['Next review: 11 Feb 2026  ', '2026-05-11', 'Next review: 11 May 2026  '],
    ['Next review: Feb. 1, 2026', '2026-11-02', 'Next review: Nov. 2, 2026'],
    ['Next Review: 2026-02-11', '2026-05-11', 'Next Review: 2026-05-11'],
    ['Next Review: 2026/2/1', '2026-11-12', 'Next Review: 2026/11/12'],
    ['Nächste Überprüfung: 11. Februar 2026', '2026-05-11', 'Nächste Überprüfung: 11. Mai 2026'],
    ['Nächstes Review: 01.02.2026', '2026-11-12', 'Nächstes Review: 12.11.2026'],
    ['Prochaine revue : 1 mars 2026', '2026-08-03', 'Prochaine revue : 3 août 2026'],
    ['Next review: Q1 2026', '2026-Q2', 'Next review: Q2 2026'],
    ['次回レビュー: 2026年2月11日', '2026-05-11', '次回レビュー: 2026年5月11日'],
  ])('is written as it was: %s', (line, next, expected) => {
    expect(written(`# Plan\n\nText.\n\n${line}\n`, next)).toBe(`# Plan\n\nText.\n\n${expected}\n`)
  })

  it.each([
    ['# Upgradeplan', '**Stand:** 3. November 2026', '2026-12-15', '**Stand:** 15. Dezember 2026'],
    [
      '# Plano de migração',
      'Última atualização: 3 de agosto de 2026',
      '2026-12-14',
      '14 de dezembro de 2026',
    ],
    [
      '# Plan de migración',
      'Última actualización: 3 de agosto de 2026',
      '2026-12-14',
      '14 de diciembre de 2026',
    ],
    ['# Migratieplan voor het team', 'Laatst bijgewerkt: 2 april 2026', '2026-05-14', '14 mei 2026'],
    ['# Plan de la migration', 'Dernière mise à jour : 1er février 2027', '2027-05-14', '14 mai 2027'],
    ['# Plan de la migration', 'Dernière mise à jour : 1er février 2027', '2027-03-01', '1er mars 2027'],
    ['# Plan de la migration', 'Dernière mise à jour : 14 mai 2027', '2027-06-20', '20 juin 2027'],
    ['# Plan de la migration', 'Dernière mise à jour : 14 déc. 2026', '2027-03-04', '4 mars 2027'],
    ['# Piano della migrazione', 'Ultimo aggiornamento: 14 marzo 2027', '2027-06-14', '14 giugno 2027'],
    ['# 移行計画', '最終更新: 2026年12月15日', '2027-03-04', '2027年3月4日'],
    ['# 移行計画', '最終更新: 2026年12月05日', '2027-03-04', '2027年03月04日'],
    ['# 迁移计划', '最后更新：2026年12月15日', '2027-03-14', '2027年3月14日'],
    ['# 이전 계획', '최종 수정: 2026년 12월 15일', '2027-03-14', '2027년 3월 14일'],
    ['# Plán přechodu', 'Aktualizováno: 15. 12. 2026', '2027-03-04', '4. 3. 2027'],
    ['# Plan', 'Last updated: 15.12.2026', '2027-03-04', '04.03.2027'],
    ['# The plan', 'Last updated: February 1st, 2026', '2026-05-22', 'May 22nd, 2026'],
  ])('keeps its language in %s: %s', (title, line, updated, expected) => {
    const [label = ''] = /^.*?[:：]\**\s*/u.exec(line) ?? []
    const whole = expected.startsWith(label) ? expected : label + expected
    expect(written(`${title}\n\n${line}\n`, '2030-01-01', updated)).toBe(`${title}\n\n${whole}\n`)
  })

  it('is left alone where nobody can tell how it is written', () => {
    const document = '# Plan\n\nNext review: sometime soon\n'
    expect(written(document, '2026-05-11')).toBe(document)
  })
})

describe('a table that pairs labels with values', () => {
  const table = (...rows: readonly string[]) =>
    ['# Plan', '', ...rows.flatMap((row, at) => (at === 1 ? ['|---|---|', row] : [row])), ''].join('\n')

  it('has both days set in its second cells', () => {
    const document = (next: string, updated: string) =>
      table(
        '| Field | Value |',
        '| Owner | Ana |',
        `| **Next review** | ${next} |`,
        `| Last updated | ${updated} |`,
      )
    expect(written(document('2026-12-07', '1 Nov 2026 by Ana'), '2027-03-08', '2026-12-07')).toBe(
      document('2027-03-08', '7 Dec 2026 by Ana'),
    )
  })

  it('has them set in its own language', () => {
    const document = (next: string, updated: string) =>
      table('| 項目 | 内容 |', `| 次回レビュー | ${next} |`, `| 最終更新日 | ${updated} |`)
    expect(written(document('2026年12月7日', '2026年11月1日'), '2027-03-08', '2026-12-07')).toBe(
      document('2027年3月8日', '2026年12月7日'),
    )
  })

  it('is left alone where a cell merely begins with such a word', () => {
    const document = table(
      '| Ort | Umzug |',
      '| Standort Köln | 3. Mai 2026 |',
      '| Stand Bonn | 4. Mai 2026 |',
    )
    expect(written(document, '2027-03-08', '2026-12-07')).toBe(document)
  })
})

it('sets the day of the last update, and adds to the log of changes in its own style', () => {
  const document = [
    '# Plan',
    '',
    '## Document Change Log',
    '',
    '| Date | Version | Changes |',
    '|------|---------|---------|',
    '| 2025-11-11 | 1.0 | Initial creation |',
    '',
    '**Last Updated:** November 11, 2025',
    '**Next Review:** February 11, 2026',
  ].join('\r\n')
  const log = [{ on: '2026-02-12', says: 'Quarterly Reviews: stay | go' }]
  expect(written(document, '2026-05-11', '2026-02-12', log)).toBe(
    document
      .replace(
        'Initial creation |',
        'Initial creation |\r\n| 2026-02-12 |  | Quarterly Reviews: stay \\| go |',
      )
      .replace('November 11, 2025', 'February 12, 2026')
      .replace('Review:** February 11, 2026', 'Review:** May 11, 2026'),
  )
})

it.each([
  ['| December 2026 | Reviews: all well |', '2026-12-07', 'Reviews: all well'],
  [
    '| 2026-12-07 | Reviews: **good**, `main` is [green](https://ci.test) |',
    '2026-12-07',
    'Reviews: **good**, `main` is [green](https://ci.test)',
  ],
  ['| 2026-12-07 | Reviews: good \\| bad |', '2026-12-07', 'Reviews: good | bad'],
])('adds no row that reads as one that is there: %s', (row, on, says) => {
  const [, day = ''] = row.split('|')
  const document = `# Plan\n\n## Change Log\n\n| Date | Change |\n|---|---|\n|${day.replace('December', 'May').replace('-12-', '-05-')}| Begun |\n`
  const once = written(document, '2027-03-07', undefined, [{ on, says }])
  expect(once).toBe(`${document}${row}\n`)
  expect(written(once, '2027-03-07', undefined, [{ on, says }])).toBe(once)
  const next = { on: on.replace('-07', '-14'), says }
  expect(written(once, '2027-03-07', undefined, [{ on, says }, next])).not.toBe(once)
})

it('puts the newest first in a log that does', () => {
  const document = '# Plan\n\n## Changelog\n\nDate | Change\n--- | ---\n3 May 2026 | b\n1 May 2026 | a\n'
  expect(written(document, '2026-08-01', undefined, [{ on: '2026-06-04', says: 'c' }])).toBe(
    document.replace('3 May', '4 June 2026 | c\n3 May'),
  )
})

it.each([
  ['Historia zmian', 'Data | Opis zmian', '3 marca 2026 | Początek', '4 czerwca 2026 | c'],
  ['변경 내역', '날짜 | 내용', '2026년 3월 3일 | 시작', '2026년 6월 4일 | c'],
  ['更新履歴', '日付 | 内容', '2026年3月3日 | 初版', '2026年6月4日 | c'],
  ['Історія змін', 'Дата | Зміни', '3 березня 2026 | Початок', '4 червня 2026 | c'],
  ['Ändringslogg', 'Datum | Ändring', '3 mars 2026 | Början', '4 juni 2026 | c'],
])('adds to a log of changes that is called %s', (title, columns, row, added) => {
  const document = `# Plan\n\n## ${title}\n\n${columns}\n--- | ---\n${row}\n`
  expect(written(document, '2026-08-01', undefined, [{ on: '2026-06-04', says: 'c' }])).toBe(
    `${document}${added}\n`,
  )
})
