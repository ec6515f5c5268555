import { expect, it } from 'vitest'
import { asLabel, cut, firstOf } from '../../src/chat/fit.ts'

it('leaves a text that fits as it is', () => {
  expect(cut('The ovens', 9)).toBe('The ovens')
  expect(firstOf('The ovens', 9)).toBe('The ovens')
  expect(asLabel('The ovens', 9)).toBe('The ovens')
})

it('ends a text that is too long with a sign that it goes on, and no blank before', () => {
  expect(cut('The ovens are here', 11)).toBe('The ovens…')
  expect(cut('The ovens are here', 10)).toBe('The ovens…')
})

it('cuts no letter in two that takes two places', () => {
  const text = 'ovens 🎉🎉🎉'
  for (let most = 2; most < text.length; most += 1) {
    for (const short of [cut(text, most), firstOf(text, most)]) {
      expect(short.isWellFormed()).toBe(true)
      expect(short.length).toBeLessThanOrEqual(most)
    }
  }
  expect(firstOf(text, 9)).toBe('ovens 🎉')
  expect(cut(text, 10)).toBe('ovens 🎉…')
})

it('makes a label of one line, and never of nothing', () => {
  expect(asLabel(' The\n ovens ', 20)).toBe('The ovens')
  expect(asLabel(' \n', 20)).toBe('–')
})
