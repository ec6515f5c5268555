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
