import { expect, it } from 'vitest'
import { fieldsThatFit, type Question } from '../../src/chat/form.ts'

/** Pairs of fields, and one that ends them. */
function asking(pairs: number, together?: number): Question {
  const names = Array.from({ length: pairs }, (_, at) => [`how-${at}`, `note-${at}`]).flat()
  const fields = [...names, 'conclusion'].map((name) => ({ name, label: name, kind: 'text' as const }))
  const form = { command: 'close', summary: 'Close', fields, example: 'close' }
  return { form, known: {}, says: '', ...(together !== undefined && { together }) }
}
const asked = (question: Question, most: number) => fieldsThatFit(question, most).map(({ name }) => name)

it('asks for all where there is room', () => {
  expect(asked(asking(2, 2), 5)).toEqual(['how-0', 'note-0', 'how-1', 'note-1', 'conclusion'])
})

it('leaves whole pairs, and what ends them, to the next form', () => {
  expect(asked(asking(3, 2), 5)).toEqual(['how-0', 'note-0', 'how-1', 'note-1'])
  expect(asked(asking(60, 2), 99)).toHaveLength(98)
})

it('fills a form up where nothing belongs together', () => {
  expect(asked(asking(3), 5)).toHaveLength(5)
})
