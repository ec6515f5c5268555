import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

/** A plan with one piece of work, and then a heading or a lead-in over a line. */
const beneath = (above: string, line = '- a', title = 'X') =>
  notes(`# ${title}\n\n## Tasks\n\n- [ ] Work\n\n${above}\n\n${line}\n`).slice(1)

describe('a sentence that breaks off in “if”', () => {
  it.each([
    'I will reshuffle this roadmap if:',
    'We pull the release if:',
    'Revoir le plan si',
    'Nous changeons le calendrier si :',
    'Wir ändern den Plan, wenn:',
    'Replantear la fecha si',
    'Mudamos o plano se:',
    'Cambiamo il piano se:',
    'We passen de planning aan als:',
    'Меняем план, если:',
    'Zmieniamy plan, gdy:',
    'Ompröva planen om',
    'Any of these events sends the risk back to triage:',
    'Things that reopen a closed risk',
    'What would make me withdraw this',
    'Ce qui nous ferait reculer',
    'Что нас заставит остановиться',
  ])('tells what changes the plan: %s', (words) => {
    expect(beneath(words.endsWith(':') ? words : `## ${words}`)).toEqual(['trigger none a'])
  })

  it('tells what must hold where the plan is then done', () => {
    expect(beneath('## The plan is complete when')).toEqual(['criterion open a'])
    expect(beneath('## The roadmap is done when')).toEqual(['criterion open a'])
  })

  it('tells what must hold where something begins then, or where each line has its box', () => {
    expect(beneath('## Adopt Temporal when', '- [x] a')).toEqual(['criterion done a'])
    expect(beneath('## Introduce the cache when')).toEqual(['criterion open a'])
    expect(beneath('## Adopter Temporal quand')).toEqual(['criterion open a'])
    expect(beneath('## Wir steigen auf Temporal um, wenn')).toEqual(['criterion open a'])
    expect(beneath('## Przechodzimy na Temporal, gdy')).toEqual(['criterion open a'])
    expect(beneath('## Byta till Temporal när')).toEqual(['criterion open a'])
    expect(beneath('## Nobody touches the dam when', '- [ ] a')).toEqual(['criterion open a'])
  })

  it('says nothing against a heading that already does', () => {
    expect(
      beneath('## Trigger events\n\nCall a short guild meeting, do not wait for the quarter, when'),
    ).toEqual(['trigger none a'])
  })

  it('has triggers with the date of the event, but not of its limit', () => {
    const year = 'Last updated: 18 January 2026\n\n## Trigger events'
    expect(beneath(year, '- It breaks again before June')).toEqual([
      'trigger none It breaks again before June',
    ])
    expect(beneath(year, '- Its support ends (April 2027)')).toEqual([
      'trigger none 2027-04 Its support ends (April 2027)',
    ])
  })
})

describe('a gate between stages', () => {
  it.each([
    '**Gate to Phase 3** (go only if every line holds for fourteen days):',
    '**Übergang zu Phase 3**',
    '**Passage à la phase 3**',
    '**Paso a la fase 3**',
    '**Переход к этапу 3**',
    '**Przejście do etapu 3**',
  ])('has conditions beneath it: %s', (words) => {
    expect(
      notes(`# X\n\n## Phase 2 (March 2026)\n\n1. Work\n\n${words}\n\n- Divergent rows: 0\n`).at(-1),
    ).toBe('criterion open 2026-03 Divergent rows: 0')
  })
})

describe('what is read without a number to reach', () => {
  it.each([
    'Metrics we read every month but have not set an objective for:',
    'Zahlen, die wir ohne Zielwert lesen:',
    'Indicateurs que nous suivons sans objectif :',
    'Números que miramos sin objetivo:',
    'Liczby, na które patrzymy bez celu:',
  ])('is a number still: %s', (leadIn) => {
    expect(beneath(`## Also\n\n${leadIn}`, '- Pages per shift')).toEqual(['metric none Pages per shift'])
  })
})

describe('a release that others make', () => {
  it.each([
    'Releases we are waiting for',
    'Versionen, auf die wir warten',
    'Versions attendues',
    'Versiones que esperamos',
    'Релизы, которые ждём',
    'Wydania, na które czekamy',
    'Versioner vi väntar på',
    '기다리는 릴리스',
  ])('is a point to reach where it is waited for: %s', (heading) => {
    expect(beneath(`## ${heading}`, '- Vite 9\n- PostgreSQL 19 (September 2027)')).toEqual([
      'milestone open Vite 9',
      'milestone open 2027-09 PostgreSQL 19 (September 2027)',
    ])
  })
})

it.each(['People', 'Team', 'Risks', 'Business', 'Documentation'])(
  'takes the boxes under “%s” for conditions where that is a part of the go/no-go criteria',
  (theme) => {
    const plan = `# X\n\n## Go/no-go criteria\n\n### ${theme}\n\n- [ ] Two people can fire\n`
    expect(notes(plan)).toEqual(['criterion open Two people can fire'])
  },
)
