import { expect, it } from 'vitest'
import { readWord } from '../../src/markdown/read/state-words.ts'
import { otherWords } from '../../src/markdown/write/known-words.ts'
import { statusWords } from '../../src/markdown/write/status-words.ts'
import { isStateWord, leadingSign, signsFor, wordFor } from '../../src/markdown/write/vocabulary.ts'

it('writes in each language words that are read as what they say', () => {
  const misread = Object.values(statusWords).flatMap((words) =>
    Object.entries(words).filter(([state, word]) => readWord(word) !== state || !isStateWord(word)),
  )
  expect(misread).toEqual([])
})

it('knows a language by words that name a state', () => {
  expect(Object.values(otherWords).flatMap((words) => words.filter((word) => !isStateWord(word)))).toEqual([])
})

it('keeps the language and the case of the word that stood there', () => {
  const pairs: [string, string | undefined][] = [
    ['In Progress', wordFor('done', 'In Progress')],
    ['Done', wordFor('in_progress', 'Done')],
    ['done', wordFor('in_progress', 'done')],
    ['Fully implemented', wordFor('in_progress', 'Fully implemented')],
    ['TODO', wordFor('done', 'TODO')],
    ['Fertig', wordFor('in_progress', 'Fertig')],
    ['En cours', wordFor('done', 'En cours')],
    ['hecho', wordFor('blocked', 'hecho')],
    ['В работе', wordFor('done', 'В работе')],
    ['進行中', wordFor('done', '進行中')],
    ['进行中', wordFor('done', '进行中')],
  ]
  expect(pairs).toMatchInlineSnapshot(`
    [
      [
        "In Progress",
        "Done",
      ],
      [
        "Done",
        "In Progress",
      ],
      [
        "done",
        "in progress",
      ],
      [
        "Fully implemented",
        "In progress",
      ],
      [
        "TODO",
        "DONE",
      ],
      [
        "Fertig",
        "In Arbeit",
      ],
      [
        "En cours",
        "Terminé",
      ],
      [
        "hecho",
        "bloqueado",
      ],
      [
        "В работе",
        "Готово",
      ],
      [
        "進行中",
        "完了",
      ],
      [
        "进行中",
        "已完成",
      ],
    ]
  `)
})

it('tells a sign from what stands behind it', () => {
  expect(['✅ Done', '⚠️ At risk', 'Done ✅', '🏗️', '5 ✅'].map(leadingSign)).toEqual(['✅', '⚠️', '', '🏗️', ''])
  expect(signsFor('at_risk').slice(0, 2)).toEqual(['⚠️', '🔴'])
  expect(signsFor('none')).toEqual([])
})

it('knows every state word of a language that has one of its own', () => {
  const answers = [
    ['Zaplanowane', 'done'],
    ['Gotowe', 'blocked'],
    ['Verschoben', 'done'],
    ['Gestartet', 'dropped'],
    ['Démarré', 'open'],
    ['検討中', 'done'],
    ['実装中', 'blocked'],
    ['进行中', 'done'],
    ['Заплановано', 'in_progress'],
    ['Hotovo', 'in_progress'],
    ['Færdig', 'in_progress'],
    ['Gjennomført', 'dropped'],
    ['Gata', 'open'],
    ['Färdigt', 'dropped'],
    ['Tamamlandı', 'dropped'],
    ['Bekliyor', 'at_risk'],
  ] as const
  expect(answers.map(([word, state]) => `${word} → ${wordFor(state, word)}`)).toEqual([
    'Zaplanowane → Zrobione',
    'Gotowe → Wstrzymane',
    'Verschoben → Erledigt',
    'Gestartet → Gestrichen',
    'Démarré → À faire',
    '検討中 → 完了',
    '実装中 → 保留中',
    '进行中 → 已完成',
    'Заплановано → У роботі',
    'Hotovo → Probíhá',
    'Færdig → I gang',
    'Gjennomført → Kansellert',
    'Gata → Planificat',
    'Färdigt → Inställd',
    'Tamamlandı → İptal',
    'Bekliyor → Riskli',
  ])
})
