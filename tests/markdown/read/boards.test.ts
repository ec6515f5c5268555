import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

describe('headings that name a state', () => {
  it('give it to the lines beneath them', () => {
    expect(
      notes(
        '# Board\n\n## To do\n\n- Sand\n\n## Doing\n\n- [ ] Paint\n\n## Blocked\n\n- Hang\n\n## Done\n\n- Buy\n- [ ] Return\n',
      ),
    ).toEqual([
      'task open Sand',
      'task in_progress Paint',
      'task blocked Hang',
      'task done Buy',
      'task open Return',
    ])
  })

  it.each([
    ['Offen', 'In Arbeit', 'Erledigt'],
    ['À faire', 'En cours', 'Terminé'],
    ['Pendiente', 'En curso', 'Hecho'],
    ['A fazer', 'Em andamento', 'Concluído'],
    ['Da fare', 'In corso', 'Completato'],
    ['Te doen', 'Bezig', 'Klaar'],
    ['Запланировано', 'В работе', 'Готово'],
    ['Do zrobienia', 'W toku', 'Zrobione'],
    ['未着手', '進行中', '完了'],
    ['待办', '进行中', '已完成'],
    ['예정', '진행 중', '완료'],
  ])('do so in every language: %s, %s, %s', (open, doing, done) => {
    expect(notes(`# X\n\n## ${open}\n\n- a\n\n## 🚧 ${doing} (1)\n\n- b\n\n## ${done}\n\n- c\n`)).toEqual([
      'task open a',
      'task in_progress b',
      'task done c',
    ])
  })

  it('list what was reached where no other column stands beside them', () => {
    expect(notes('# Notes\n\n## Completed\n\n- The old wall is gone\n')).toEqual([
      'claim none The old wall is gone',
    ])
  })

  it('leave alone what has a state of its own', () => {
    expect(notes('# Board\n\n## In progress\n\n- [x] Sand\n- ⛔ Paint\n')).toEqual([
      'task done Sand',
      'task blocked Paint',
    ])
  })

  it('are no column when they only check something', () => {
    expect(notes('# Plan\n\n## Tasks\n\n- [ ] a\n\n## Testing\n\n- [ ] b\n')).toEqual([
      'task open a',
      'task open b',
    ])
  })
})
