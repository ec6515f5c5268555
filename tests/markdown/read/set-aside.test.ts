import { describe, expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

describe('what is told beside the plan', () => {
  it.each([
    'Hiring (not tracked here)',
    'For context only',
    'Einstellungen (werden hier nicht verfolgt)',
    'Zur Information',
    'Recrutements (non suivis ici)',
    'Solo a título informativo',
    'Contratações (apenas para contexto)',
    'Solo per conoscenza',
    'Alleen ter info',
    'Только для справки',
    'Tylko dla informacji',
    'Pouze pro informaci',
    'Лише для довідки',
    'Rekryteringar (följs inte här)',
    'Kun til orientering',
    'Yalnızca bilgi amaçlı',
    '参考まで',
    '仅供参考',
    '참고용',
  ])('is no work, under a heading or a lead-in: %s', (words) => {
    const plan = ['# X', '', '## Q3 2026', '', '- Ship', '']
    const shipped = ['phase open 2026-Q3 Q3 2026', 'task open 2026-Q3 Ship']
    expect(noted(...plan, `### ${words}`, '', '- Senior SRE, Lisbon')).toEqual(shipped)
    expect(noted(...plan, `${words}:`, '', '- Senior SRE, Lisbon')).toEqual(shipped)
  })
})

it('takes no date from what became of work that was given up', () => {
  expect(
    noted(
      '# X',
      '',
      '## Q4 2026',
      '',
      '- ~~Move the jobs~~ handed to the data team in June 2026',
      '- ~~Move the shop by 3 November 2026~~ not worth it',
    ),
  ).toEqual([
    'phase open 2026-Q4 Q4 2026',
    'task dropped 2026-Q4 Move the jobs handed to the data team in June 2026',
    'task dropped 2026-11-03 Move the shop by 3 November 2026 not worth it',
  ])
})

it('sets no time for a choice that was made, whatever days it is about', () => {
  expect(
    noted(
      '# X',
      '',
      '## Beslut',
      '',
      '- Inga servicefönster under lönekörning. Det vill säga dag 18–26 varje månad.',
      '',
      '## Decisions',
      '',
      '- No deploys on days 18–26 of a month',
    ),
  ).toEqual([
    'decision none Inga servicefönster under lönekörning. Det vill säga dag 18–26 varje månad.',
    'decision none No deploys on days 18–26 of a month',
  ])
})
