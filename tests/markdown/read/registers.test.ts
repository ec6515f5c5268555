import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const table = (...rows: readonly string[]) => rows.map((row) => `| ${row} |`).join('\n')

describe('the end of a support', () => {
  it.each([
    ['Supported versions', 'Upstream support ends'],
    ['Fim de suporte', 'Suporte até'],
    ['Versiones', 'Soporte hasta'],
    ['Versions', 'Support jusqu’au'],
    ['Eingesetzte Produkte', 'Support bis'],
    ['Versioni', 'Supportato fino a'],
    ['Что у нас стоит', 'Поддержка до'],
    ['Unterstützte Versionen', 'Herstellersupport endet'],
    ['製品', 'サポート終了'],
    ['End of support', 'Date'],
    ['Окончание поддержки', 'Когда'],
  ])('is what a table watches: %s, %s', (heading, header) => {
    expect(
      notes(
        `# X\n\n## ${heading}\n\n${table(`Product | In use | ${header}`, '--- | --- | ---', 'Python 3.10 | 3.10.15 | 2026-10-31')}\n`,
      ),
    ).toEqual(['watch none 2026-10-31 Python 3.10'])
  })

  it('is that of what is compared with a version to reach', () => {
    expect(
      notes(
        `# X\n\n## Stack\n\n${table('Komponente | Ist | Soll | Support bis', '--- | --- | --- | ---', 'Java | 11 | 21 | 09/2028')}\n`,
      ),
    ).toEqual(['watch none 2028-09 Java'])
  })
})

describe('a register', () => {
  it('of things by their state holds parts, and of work work', () => {
    const register = table('Item | Where | Status', '--- | --- | ---', 'ORM cache | core | planned')
    expect(notes(`# X\n\n## Debt register\n\n${register}\n`)).toEqual(['component open ORM cache'])
    expect(notes(`# X\n\n## Next steps\n\n${register}\n`)).toEqual(['task open ORM cache'])
  })

  it('of what is there by a day and how far it is holds points to reach', () => {
    const points = table(
      'What | Target date | Status',
      '--- | --- | ---',
      'Cache moved | 2027-01-29 | planned',
    )
    expect(notes(`# X\n\n## By and by\n\n${points}\n`)).toEqual(['milestone open 2027-01-29 Cache moved'])
  })

  it('of shares tells who gets it when, and holds nothing to do', () => {
    expect(
      notes(
        `# X\n\n## Staged rollout\n\n${table('Share of users | Android', '--- | ---', '1% | day 0', '50 % | day 5')}\n`,
      ),
    ).toEqual([])
  })
})

describe('a list of days', () => {
  it.each(['Freeze and ship dates', 'Fixed points', 'Fechas', 'Наши даты'])(
    'holds points to reach: %s',
    (heading) => {
      expect(
        notes(`# X\n\n## ${heading}\n\n- **String freeze**: 2026-12-04\n- Feature freeze: 2026-12-11\n`),
      ).toEqual([
        'milestone open 2026-12-04 String freeze: 2026-12-04',
        'milestone open 2026-12-11 Feature freeze: 2026-12-11',
      ])
    },
  )
})

describe('the day on which an exception ends', () => {
  it.each([
    ['Exception', 'Expires', 'Sep 30, 2027'],
    ['Exception', 'Expiry date', '30/Sep/27'],
    ['Ausnahme', 'Gültig bis', '30.09.2027'],
    ['Ausnahme', 'Läuft ab', '30.09.2027'],
    ['Dérogation', 'Valable jusqu’au', '30/09/2027'],
    ['Excepción', 'Vence', '30/09/2027'],
    ['Exceção', 'Validade', '30/09/2027'],
    ['Eccezione', 'Scade', '30/09/2027'],
    ['Uitzondering', 'Geldig tot', '30-09-2027'],
    ['Исключение', 'Действует до', '30.09.2027'],
    ['Wyjątek', 'Ważne do', '30.09.2027'],
    ['Výjimka', 'Platí do', '30. 9. 2027'],
    ['Undantag', 'Giltigt till', '2027-09-30'],
    ['Undtagelse', 'Udløber', '30.09.2027'],
    ['例外', '有効期限', '2027年9月30日'],
    ['例外', '有效期', '2027年9月30日'],
    ['예외', '만료일', '2027년 9월 30일'],
  ])('is when the risk is looked at again: %s, %s', (exception, expires, day) => {
    expect(
      notes(
        `# X\n\n## Accepted risks\n\n${table(`${exception} | Approved by | ${expires}`, '-|-|-', `FTP | Dana | ${day}`)}\n`,
      ),
    ).toEqual(['risk open 2027-09-30 FTP'])
  })
})

describe('a list of links', () => {
  it('is no register of documents, with or without a label before each', () => {
    expect(
      notes(
        '# X\n\n## Enlaces\n\n- Tablero: https://tablero.example.es\n- Manual: [guía](https://guia.example.es)\n',
      ),
    ).toEqual([])
  })
})
