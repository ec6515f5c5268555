import { expect, it } from 'vitest'
import { itemsOf, noted } from '../../support/reading.ts'

it('a day at the beginning of a line is no number of a list: `- 20. März 2026: …`', () => {
  expect(
    noted(
      '# X',
      '',
      'Stand: 9. Februar 2026',
      '',
      '## Was wir zugesagt haben',
      '',
      '- 20. März 2026: Lager',
      '- 30.06.2026: Büro',
      '- 1. Mai: Fest',
    ),
  ).toEqual([
    'milestone open 2026-03-20 20. März 2026: Lager',
    'milestone open 2026-06-30 30.06.2026: Büro',
    'milestone open 2026-05-01 1. Mai: Fest',
  ])
})

it('nor are days that stand one under the other', () => {
  expect(noted('# X', '', '## Meilensteine', '', '20. März 2026: Lager', '30. Juni 2026: Büro')).toEqual([
    'milestone open 2026-03-20 20. März 2026: Lager',
    'milestone open 2026-06-30 30. Juni 2026: Büro',
  ])
})

it('what counts from one is a list, whatever it begins with', () => {
  expect(noted('# X', '', '## Aufgaben', '', '1. Mai planen', '2. Juni planen')).toEqual([
    'task open Mai planen',
    'task open Juni planen',
  ])
})

it('a box before a day is a box, and its mark stands where it stands', () => {
  const text = '# X\n\n## Aufgaben\n\n- [ ] 3. April 2026: **Lager** räumen\n'
  const [item] = itemsOf(text)
  expect(item).toMatchObject({ kind: 'task', due: '2026-04-03', text: '3. April 2026: Lager räumen' })
  const { from = 0, to = 0 } = item?.mark ?? {}
  expect(text.slice(from - 1, to + 1)).toBe('[ ]')
})
