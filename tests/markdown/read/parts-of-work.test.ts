import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

describe('a part of a line', () => {
  it('keeps no date that only the line has', () => {
    expect(notes('# Plan\n\n## Build\n\n- [ ] Move the cache by 2027-01-29\n  - write the module\n')).toEqual(
      ['task open 2027-01-29 Move the cache by 2027-01-29', 'task open write the module'],
    )
  })

  it('has the date of the stage around both, whatever the line’s own is', () => {
    expect(
      notes(
        '# Plan\n\n## Phase 1 (by May 2027)\n\n- [ ] Move the cache by 2027-01-29\n  - write the module\n',
      ),
    ).toEqual([
      'phase open 2027-05 Phase 1 (by May 2027)',
      'task open 2027-01-29 Move the cache by 2027-01-29',
      'task open 2027-05 write the module',
    ])
  })

  it('on a card of a board is as far as its own box', () => {
    expect(
      notes(
        '# Board\n\n## In progress\n\n- [ ] Billing\n  - [x] rehearsal\n  - [ ] window\n\n## To do\n\n- Mail\n',
      ),
    ).toEqual(['task in_progress Billing', 'task done rehearsal', 'task open window', 'task open Mail'])
  })
})

describe('a limit of time', () => {
  it('says nothing of when', () => {
    expect(notes('# Plan\n\n## Next steps\n\n- [ ] Renew what ends within 90 days\n')).toEqual([
      'task open Renew what ends within 90 days',
    ])
    expect(notes('# Plan\n\n## Next steps\n\n- [ ] Renew the contract in 3 months\n')).toEqual([
      'task open “3 months” Renew the contract in 3 months',
    ])
  })
})

describe('a heading beneath conditions', () => {
  it.each(['Product and documentation', 'Costs', 'Communication', 'Features'])(
    'names what they are about, not what they are: %s',
    (heading) => {
      expect(notes(`# Plan\n\n## Exit criteria\n\n### ${heading}\n\n- [x] Prices approved\n`)).toEqual([
        'criterion done Prices approved',
      ])
    },
  )
})

describe('what is run in need', () => {
  it.each([
    'Emergency rollback',
    'Kill switch',
    'Halt the rollout',
    'Escape hatch',
    'Notbremse',
    'Arrêt d’urgence',
    'Freno de emergencia',
    'Аварийный откат',
    '緊急停止',
  ])('is a procedure within a rollout too: %s', (heading) => {
    expect(notes(`# Plan\n\n## Rollout\n\n- [ ] Enable it\n\n### ${heading}\n\n1. Switch it off\n`)).toEqual([
      'task open Enable it',
      'step none Switch it off',
    ])
  })

  it('is still to be prepared where it has boxes', () => {
    expect(notes('# Plan\n\n## Rollout\n\n### Emergency rollback\n\n1. [ ] Write the script\n')).toEqual([
      'task open Write the script',
    ])
  })
})

describe('what comes later', () => {
  it.each(['Позже', 'Más adelante', 'Mais tarde', 'Mas adelante', 'Später', 'Później'])(
    'is work for then: %s',
    (heading) => {
      expect(
        notes(`# X\n\n## ${heading}\n\nNo dates yet, if somebody turns up:\n\n- Storage in S3\n`),
      ).toEqual([`task open “${heading}” Storage in S3`])
    },
  )
})
