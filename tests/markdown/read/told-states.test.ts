import { describe, expect, it } from 'vitest'
import { itemsOf, noted } from '../../support/reading.ts'

const stateOf = (line: string, heading = 'Tasks') =>
  itemsOf(`# X\n\n## ${heading}\n\n- ${line}\n`).at(-1)?.state

it.each([
  ['in_progress', 'Porting the remaining models is in progress'],
  ['done', 'The nightly comparison of sums is done and posts into the channel'],
  ['blocked', 'Der Umzug des Lagers ist blockiert, der Betriebsrat liest noch'],
  ['in_progress', 'Ressaisir les fiches, en cours, Malo et Inès'],
  ['in_progress', "l'arrondissement de Gray : commencé la semaine dernière"],
  ['done', 'Bestandsabgleich: fertig seit Montag'],
  ['in_progress', 'Alle formulieren nalopen, daar is Fatima nu mee bezig'],
  ['in_progress', 'Spegnere i programmi notturni: in corso, due sono già spenti'],
  ['in_progress', 'Cache de cotação: a Bia já começou, falta invalidar'],
  ['blocked', 'A integração do Norte está parada esperando credencial'],
  ['blocked', 'Machtigingen overzetten ligt stil, want niemand antwoordt'],
  ['done', 'Single sign-on, finished, Devi did it'],
  ['done', 'Powrót do meczu, zrobione i na teście'],
  ['dropped', 'Numériser les registres : on laisse tomber pour cette année'],
  ['dropped', 'Fax der Bestellungen – das lassen wir bleiben'],
  ['dropped', 'The old dashboards, we dropped it'],
])('words tell that work is %s: %s', (state, line) => {
  expect(stateOf(line)).toBe(state)
})

it.each([
  'Make sure everything is ready',
  'Check whether the cluster is blocked',
  'Tell finance once the move is done',
  'Klären, was blockiert ist',
  'The export is not done',
  'Export: ready on Friday 12 March',
])('what is asked or waited for is told of nobody: %s', (line) => {
  expect(stateOf(line)).toBe('open')
})

it('what must be so is not so for being said', () => {
  expect(stateOf('The move is done', 'Success criteria')).toBe('open')
  expect(stateOf('The move is in progress', 'Exit criteria')).toBe('open')
})

it('a state that only words tell cannot be written by a mark', () => {
  expect(itemsOf('# X\n\n## Tasks\n\n- Porting is in progress\n')[0]?.mark).toBeUndefined()
})

describe('a word in capitals before a line', () => {
  it.each([
    ['DONE Move the shop', 'task done Move the shop'],
    ['DONE - Move the shop', 'task done Move the shop'],
    ['WIP Move the shop', 'task in_progress Move the shop'],
    ['BLOCKED Move by the vendor', 'task blocked Move by the vendor'],
    ['ERLEDIGT Umzug', 'task done Umzug'],
    ['ГОТОВО Переезд', 'task done Переезд'],
    ['OPEN SOURCE the shop', 'task open OPEN SOURCE the shop'],
    ['FIXED prices for all', 'task open FIXED prices for all'],
  ])('tells its state: %s', (line, item) => {
    expect(noted('# X', '', '## Phase 1', '', `- ${line}`).at(-1)).toBe(item)
  })
})

describe('a sentence beneath a stage', () => {
  it.each([
    ['This phase is complete.', 'done'],
    ['The stage has been cancelled, see the minutes.', 'dropped'],
    ['Diese Phase ist abgeschlossen.', 'done'],
    ['Cette phase est terminée.', 'done'],
    ['Esta fase está en curso.', 'in_progress'],
    ['Questa fase è conclusa.', 'done'],
    ['Deze fase is afgerond.', 'done'],
    ['Этап завершён.', 'done'],
    ['このフェーズは完了。', 'done'],
    ['This phase is not started.', 'open'],
    ['This phase is about data.', 'open'],
    ['This phase is done when all is moved.', 'open'],
  ])('tells how far it is: %s', (sentence, state) => {
    expect(noted('# X', '', '## Phase 1 (March 2027)', sentence, '', '- Move')[0]).toBe(
      `phase ${state} 2027-03 Phase 1 (March 2027)`,
    )
  })
})

describe('a sentence beneath a stage that is nothing but its state', () => {
  it.each([
    'Owner: Ana Ruiz. Completed in November 2025.',
    'Completed.',
    'Abgeschlossen im November 2025.',
    'Terminée en novembre 2025.',
    'Completada en noviembre de 2025.',
    'Concluída em novembro de 2025.',
    'Completata a novembre 2025.',
    'Afgerond in november 2025.',
    'Завершено в ноябре 2025.',
    'Zakończono w listopadzie 2025.',
    'Dokončeno v listopadu 2025.',
    'Klar den 3 november 2025.',
    'Afsluttet i november 2025.',
    '2025年11月に完了。',
    '2025年11月已完成。',
  ])('tells that what is beneath it was reached: %s', (sentence) => {
    expect(noted('# X', '', '## Stage 0: Inventory', '', sentence, '', '- A list of all packages')).toEqual([
      expect.stringMatching(/^phase done /),
      'claim none A list of all packages',
    ])
  })

  it.each([
    'Completed by all teams.',
    'Done by June 2027.',
    'Completed work moves to the archive.',
    'Ready when the list is there.',
    'Not completed.',
  ])('tells nothing of the kind where it goes on: %s', (sentence) => {
    expect(
      noted('# X', '', '## Stage 0: Inventory', '', sentence, '', '- A list of all packages').at(-1),
    ).toBe('task open A list of all packages')
  })
})

describe('the status of a piece of work', () => {
  const table = (status: string, header = 'Task') =>
    noted(
      '# X',
      '',
      '## Tasks',
      '',
      `| ${header} | Who | By | Status |`,
      '|---|---|---|---|',
      `| Move it | Ana | 3 May 2027 | ${status} |`,
    )

  it.each([
    'gescheitert',
    'Gescheitert, von Hand gemacht',
    'fell through',
    'tombé à l’eau',
    'fracasado',
    'andato a monte',
    'не вышло',
    'nie wyszło',
    'gick i stöpet',
    '頓挫',
  ])('that came to nothing is dropped: %s', (status) => {
    expect(table(status)).toEqual(['task dropped 2027-05-03 @Ana Move it'])
  })

  it.each(['failed', 'failed on staging'])('that failed is open, for it may be tried again: %s', (status) => {
    expect(table(status)).toEqual(['task open 2027-05-03 @Ana Move it'])
  })

  it('leaves a condition that came to nothing to be met', () => {
    expect(
      noted('# X', '', '## Go/no-go', '', '| Kriterium | Stand |', '|---|---|', '| Lasttest | gescheitert |'),
    ).toEqual(['criterion open Lasttest'])
  })

  it.each([
    'migrated',
    'umgestellt',
    'migré',
    'migrado',
    'gemigreerd',
    'zmigrowane',
    'перенесено',
    'migrerat',
  ])('of a part that was moved over is done: %s', (status) => {
    expect(
      noted('# X', '', '| Service | Version | Status |', '|---|---|---|', `| api | 3.3 | ${status} |`),
    ).toEqual(['component done api'])
  })
})
