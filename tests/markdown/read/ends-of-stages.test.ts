import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const inStage = (...lines: readonly string[]) =>
  notes(
    `# X\n\n## Phase 1: Move (Q1 2027)\n\n- [ ] Pack\n\n${lines.join('\n')}\n\n- the rooms are empty\n`,
  ).slice(2)

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## ${heading}\n\n${lines.join('\n')}\n`)

describe('what closes a stage of the plan', () => {
  it.each([
    'Checkpoint:',
    'Checkpoint at the end of the quarter, all of these are true:',
    'By the end of the phase:',
    'Not finished before:',
    'Nicht abgeschlossen, bevor:',
    'Am Ende der Phase gilt:',
    'À la fin du trimestre, il faut que :',
    '**À la fin du trimestre, il faut que :**',
    'Al final de la etapa:',
    'Контрольная точка:',
    'We are done when:',
    'The stage is closed once:',
    'La etapa se da por cerrada cuando:',
    'Die Phase gilt als geschlossen, wenn:',
    'La phase est close quand :',
    'Мы считаем этап законченным, когда:',
    '### Checkpoint',
    '### Am Ende der Phase',
  ])('names what must hold: %s', (leadIn) => {
    expect(inStage(leadIn)).toEqual(['criterion open 2027-Q1 the rooms are empty'])
  })

  it.each(['Open tasks:', 'Pia does:', 'Also:'])('is not just any words before a list: %s', (leadIn) => {
    expect(inStage(leadIn)).toEqual(['task open 2027-Q1 the rooms are empty'])
  })
})

describe('what must hold', () => {
  it.each([
    'Definición de hecho',
    'Definição de pronto',
    'Definizione di fatto',
    'Definitie van klaar',
    'Определение готовности',
    'We are done when',
    'Une demande est close quand',
  ])('stands under its heading in any language: %s', (heading) => {
    expect(under(heading, '- a test fails without the change')).toEqual([
      'criterion open a test fails without the change',
    ])
  })

  it('is no list of people though a team checks it', () => {
    expect(
      under('Before a service starts', 'Prerequisites, checked by the owning team:', '', '- [ ] a'),
    ).toEqual(['criterion open a'])
    expect(under('The team', '- Pia', '- Jo')).toEqual([])
  })

  it('stays so beneath words that deny what is done', () => {
    expect(
      under('Критерии выпуска', 'Не выпускаем, пока не выполнено всё:', '', '- [ ] переход проверен'),
    ).toEqual(['criterion open переход проверен'])
  })
})

describe('what to stop at', () => {
  it.each([
    'Reopen this gate if',
    'After the launch: reopen this gate if',
    'Pause the migration when',
    'Halt the rollout as soon as',
    'Re-evaluate the vendor if',
    'When we hit the brakes',
    'When to pull the plug',
    '次の場合は中止する',
  ])('is waited for, and nobody has to reach it: %s', (heading) => {
    expect(under(heading, '- the error rate rises')).toEqual(['trigger none the error rate rises'])
  })
})
