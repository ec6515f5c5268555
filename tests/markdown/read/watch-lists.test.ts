import { describe, expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

describe('a watch list', () => {
  it.each([
    'Reconsider if: no release by May',
    'Revisit when the fork is merged',
    'Neu bewerten, falls es zwei Jahre ruht',
    'Wieder prüfen, wenn es zwei Jahre ruht',
    'À revoir si le projet change de licence',
    'Reconsiderar si nadie lo mantiene',
    'Reavaliar se ninguém o mantiver',
    'Riconsiderare se il manutentore lascia',
    'Opnieuw bekijken als de licentie verandert',
    'Пересмотреть, если выйдет 3.0',
    'Переглянути, якщо змінять ліцензію',
    'Ompröva om licensen ändras',
    '再検討：6か月リリースがない場合',
    '重新考虑：半年没有发布',
  ])('says beneath what it watches when to look at it again: %s', (line) => {
    expect(
      noted('# X', '', '## Packages we watch', '', '- huey 2.5', `  - ${line}`, '  - Candidate: rq'),
    ).toEqual(['watch none huey 2.5', `trigger none ${line}`])
  })

  it('says so beneath a decision as well', () => {
    expect(
      noted(
        '# X',
        '',
        '## Decisions',
        '',
        '- Stay on huey',
        '  - Revisit if: we need cron',
        '  - Why: boring',
      ),
    ).toEqual(['decision none Stay on huey', 'trigger none Revisit if: we need cron'])
  })

  it.each([
    ['Upstream watch', 'Service', 'Used for', 'Would move to'],
    ['Upstream watch', 'What', 'Purpose', 'Notes'],
    ['Beobachtungsliste', 'Dienst', 'Wofür', 'Ersatz'],
    ['Veille technologique', 'Service', 'Usage', 'Solution de repli'],
    ['Vigilancia', 'Servicio', 'Para qué', 'Alternativa'],
    ['監視リスト', 'サービス', '用途', '移行先'],
  ])('has what the team stands on in a table: %s', (title, what, use, instead) => {
    expect(
      noted(
        `# ${title}`,
        '',
        '## CI',
        '',
        `| ${what} | ${use} | ${instead} |`,
        '|---|---|---|',
        '| Fly.io | demo | a VPS |',
      ),
    ).toEqual(['watch none Fly.io'])
  })

  it('has no item in a table of people', () => {
    expect(
      noted(
        '# Upstream watch',
        '',
        '## Who',
        '',
        '| Area | Owner | Backup |',
        '|---|---|---|',
        '| CI | Jo | Piet |',
        '',
        '## Libraries',
        '',
        '- huey 2.5',
      ),
    ).toEqual(['watch none huey 2.5'])
  })

  it.each([
    'Not watching',
    'No longer followed',
    'What we don’t use',
    'Not depending on',
    'Beobachten wir nicht',
    'Nicht mehr im Einsatz',
    'Ce que nous ne suivons pas',
    'No seguimos',
    'Não acompanhamos',
    'Non seguiamo',
    'Volgen we niet',
    'Не следим',
    'Nie śledzimy',
    'Nesledujeme',
    'Не стежимо',
    'Följer vi inte',
    'Følger vi ikke',
    'Takip etmediklerimiz',
    '見ていないもの',
    '不关注的项目',
    '지켜보지 않는 것',
  ])('leaves out what is not watched: %s', (heading) => {
    expect(
      noted('# Upstream watch', '', '## Libraries', '', '- huey 2.5', '', `## ${heading}`, '', '- Bootstrap'),
    ).toEqual(['watch none huey 2.5'])
  })

  it('keeps as work what is to be removed as it is not used', () => {
    expect(
      noted('# X', '', '## Phase 2: Services not used any more (May 2027)', '', '- Remove Redis'),
    ).toEqual([
      'phase open 2027-05 Phase 2: Services not used any more (May 2027)',
      'task open 2027-05 Remove Redis',
    ])
  })
})

describe('what is watched among objectives', () => {
  it.each([
    'What we watch but don’t steer',
    'Was wir beobachten, aber nicht steuern',
    'Ce que nous surveillons',
  ])('is a number beside those to reach: %s', (heading) => {
    expect(
      noted('# X', '', '## Objectives', '', `### ${heading}`, '', '- Store rating', '- Install size'),
    ).toEqual(['metric none Store rating', 'metric none Install size'])
  })

  it('is a project where its line links to one or names a version', () => {
    expect(
      noted(
        '# X',
        '',
        '## Goals',
        '',
        '### Libraries we watch',
        '',
        '- [huey](https://github.com/coleifer/huey)',
      ),
    ).toEqual(['watch none huey'])
    expect(noted('# X', '', '## Goals', '', '### Libraries we watch', '', '- lxml 5.x')).toEqual([
      'watch none lxml 5.x',
    ])
  })
})

describe('dependencies of which a line says what is in use', () => {
  it.each([
    [
      'Keycloak: usamos la 24 y queremos pasar a la 26',
      'API: hoy v2, la v3 está en beta',
      'Cl@ve: cambios en su portal (vigila Lucía)',
    ],
    [
      'Keycloak: we run 24 and want 26',
      'API: now v2, v3 is in beta',
      'Certificates: told on the portal (watched by Lucy)',
    ],
    [
      'Keycloak: wir nutzen 24 und wollen 26',
      'API: heute v2, v3 ist Beta',
      'Zertifikate: im Portal (beobachtet von Jens)',
    ],
    [
      'Keycloak : nous utilisons la 24 et voulons la 26',
      'API : aujourd’hui v2',
      'Certificats : sur leur portail (suivi par Inès)',
    ],
    ['Keycloak: usiamo la 24 e vogliamo la 26', 'API: oggi v2', 'Certificati: sul portale (seguito da Gaia)'],
    ['Keycloak: используем 24, хотим 26', 'API: сейчас v2', 'Сертификаты: на портале (следит Анна)'],
    ['Keycloak: używamy 24 i chcemy 26', 'API: dziś v2', 'Certyfikaty: na portalu (pilnuje Ewa)'],
    ['Keycloak: vi kör 24 och vill ha 26', 'API: idag v2', 'Certifikat: i portalen (bevakas av Maja)'],
  ])('are watched: %s', (...lines) => {
    expect(
      noted(
        '# X',
        '',
        '## External dependencies',
        '',
        ...lines.map((line) => `- ${line}`),
        '',
        '## Tasks',
        '',
        '- [ ] a',
      ),
    ).toEqual([...lines.map((line) => `watch none ${line}`), 'task open a'])
  })

  it.each([
    ['Latency: now 40 ms, goal 20', 'Builds: now 12 minutes'],
    ['Servers: we run 3 servers', 'Nodes: we use 24 nodes'],
  ])('are none where a number is counted or read: %s', (...lines) => {
    expect(
      noted('# X', '', '## Lisbon', '', ...lines.map((line) => `- ${line}`), '', '## Tasks', '', '- [ ] a'),
    ).toEqual([...lines.map((line) => `claim none ${line}`), 'task open a'])
  })
})

describe('a project that a heading names', () => {
  it('has what calls for its review, and the day of the next, beneath it', () => {
    expect(
      noted(
        '# X',
        '',
        '## Watch list',
        '',
        '### Apache Kafka',
        '',
        '- Repo: <https://github.com/apache/kafka>',
        '- In use: 3.9',
        '- Trigger: the 3.9 line goes out of support',
        '- Cadence: every 2 weeks',
        '- **Next review:** 22 December 2027',
        '- Action taken: dry run on 27 November 2027',
      ),
    ).toEqual([
      'watch none Apache Kafka',
      'trigger none Trigger: the 3.9 line goes out of support',
      'review none 2027-12-22 Next review: 22 December 2027',
    ])
  })
})

describe('among releases that are waited for', () => {
  const under = (leadIn: string, ...lines: readonly string[]) =>
    noted('# X', '', '## Upstream', '', leadIn, ...lines)

  it.each([
    'Versions we are waiting for or have to follow:',
    'Versionen, auf die wir warten:',
    'Versions attendues :',
    'Versiones que esperamos:',
    'Версии, которые мы ждём:',
    'Wersje, na które czekamy:',
  ])('the version in use with the one to come is observed, and so is the end of a support: %s', (leadIn) => {
    expect(
      under(
        leadIn,
        '- `better-sqlite3` 11.8 → 12.x',
        '- `@sentry/webpack-plugin` 2.x -> 4.x ([notes](https://sentry.example))',
        '- Node.js 22: end of life on 2027-04-30',
        '- Rspack 2.0',
      ),
    ).toEqual([
      'watch none better-sqlite3 11.8 → 12.x',
      'watch none @sentry/webpack-plugin 2.x -> 4.x (notes)',
      'watch none 2027-04-30 Node.js 22: end of life on 2027-04-30',
      'milestone open Rspack 2.0',
    ])
  })

  it('a number that rises is none', () => {
    expect(under('Versions we are waiting for:', '- Rooms 17 → 18')).toEqual(['milestone open Rooms 17 → 18'])
  })
})

describe('a technology radar', () => {
  it.each([
    'Radar',
    'Tech radar',
    'Technologieradar',
    'Radar technologique',
    'Radar tecnológico',
    'Radar tecnologico',
    'Radar technologiczny',
    'Техрадар',
    'Teknikradar',
    'Teknoloji radarı',
    '技術レーダー',
    '技术雷达',
    '기술 레이더',
  ])('lists what is observed, wherever it stands: %s', (heading) => {
    expect(
      noted(
        '# X',
        '',
        '## Tasks',
        '',
        '- [ ] Upgrade',
        '',
        `## ${heading}`,
        '',
        '| Technology | Where | Owner | Trial ends |',
        '|-|-|-|-|',
        '| SQLMesh | invoices | Aoife | 27 Mar 2026 |',
      ),
    ).toEqual(['task open Upgrade', 'watch none 2026-03-27 @Aoife SQLMesh'])
  })

  const rings = ['### Adopt', '', '- DuckDB', '', '### Trial', '', '- SQLMesh']

  it('explains its rings in a list or a table above them, and these lines are none', () => {
    const lines = ['- *Adopt*: the default choice', '- *Trial*: one real pipeline']
    const table = [
      '| Ring | Meaning |',
      '|-|-|',
      '| Adopt | the default choice |',
      '| Trial | one pipeline |',
    ]
    for (const explained of [lines, table])
      expect(noted('# X', '', '## Radar', '', 'How we use it:', '', ...explained, '', ...rings)).toEqual([
        'watch none DuckDB',
        'watch none SQLMesh',
      ])
  })

  it('observes the lines themselves where no heading bears their name', () => {
    expect(
      noted('# X', '', '## Radar', '', '- DuckDB: the LTS line', '- uv: faster locks', '', ...rings),
    ).toHaveLength(4)
  })
})
