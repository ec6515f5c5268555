import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## ${heading}\n\n${lines.join('\n')}\n`)

it('keeps words between colons that stand for no sign', () => {
  expect(under('Tasks', '- Call the :constructor: of it')).toEqual(['task open Call the :constructor: of it'])
})

describe('a heading as people type it', () => {
  it.each([
    ['Proximos pasos', 'task open a'],
    ['Prerequis', 'criterion open a'],
    ['Criterios de aceitacao', 'criterion open a'],
    ['Decisoes', 'decision none a'],
    ['Nastepne kroki', 'task open a'],
    ['Retour arriere', 'step none a'],
    ['Reunioes', 'task open a'],
  ])('without its accents tells what its lines are: %s', (heading, line) => {
    expect(under(heading, '1. a')).toEqual([line])
  })

  it('with a number before it begins with its first word', () => {
    expect(under('6. If we have to go back', '1. Stop the export')).toEqual(['step none Stop the export'])
    expect(under('4.2 Если что-то сломалось', '1. Позвать дежурного')).toEqual([
      'step none Позвать дежурного',
    ])
  })

  it.each(['On revoit le plan si…', 'We come together early when …', 'Neu bewerten, wenn...'])(
    'that trails off ends in its last word: %s',
    (heading) => {
      expect(under(heading, '- a')).toEqual(['trigger none a'])
    },
  )
})
