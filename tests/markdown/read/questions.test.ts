import { describe, expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

describe('a table of open decisions', () => {
  it.each([
    ['Offene Entscheidungen', 'Frage', 'Wer entscheidet', 'Bis wann'],
    ['Open decisions', 'Question', 'Who decides', 'By when'],
    ['Décisions à prendre', 'Question', 'Qui décide', 'Pour quand'],
    ['Decisiones pendientes', 'Pregunta', 'Quién decide', 'Fecha límite'],
    ['Decisões pendentes', 'Pergunta', 'Quem decide', 'Prazo'],
    ['Decisioni da prendere', 'Domanda', 'Chi decide', 'Entro'],
    ['Te nemen beslissingen', 'Vraag', 'Wie beslist', 'Deadline'],
    ['Открытые решения', 'Вопрос', 'Кто решает', 'Срок'],
    ['Decyzje do podjęcia', 'Pytanie', 'Kto decyduje', 'Termin'],
    ['Kommende beslutninger', 'Spørgsmål', 'Hvem beslutter', 'Frist'],
    ['Open decisions', 'Fråga', 'Vem beslutar', 'Frist'],
    ['Alınacak kararlar', 'Soru', 'Kim karar verir', 'Son tarih'],
    ['未決定事項', '質問', '決定者', '期限'],
    ['待定决策', '问题', '决策人', '截止日期'],
    ['결정 필요', '질문', '결정자', '기한'],
  ])('asks somebody to decide by a day: %s', (heading, question, who, when) => {
    expect(
      noted(
        '# X',
        '',
        `## ${heading}`,
        '',
        `| ${question} | ${who} | ${when} |`,
        '|---|---|---|',
        '| Keep Jenkins? | Priya | 2027-03-13 |',
      ),
    ).toEqual(['task open 2027-03-13 @Priya Keep Jenkins?'])
  })

  it('asks for it where nobody is named, too', () => {
    expect(
      noted(
        '# X',
        '',
        '## Open decisions',
        '',
        '| Question | Needed by | Leaning |',
        '|---|---|---|',
        '| Keep Jenkins? | 2027-03-13 | no |',
      ),
    ).toEqual(['task open 2027-03-13 Keep Jenkins?'])
  })
})

describe('a list of open questions', () => {
  it.each([
    'Open questions',
    '13. Open questions',
    'Offene Fragen',
    'Questions ouvertes',
    'Preguntas abiertas',
  ])('that say who is to answer, and by when, is work: %s', (heading) => {
    expect(
      noted(
        '# X',
        '',
        `## ${heading}`,
        '',
        '1. Do we keep `pg_cron`? (Ngozi, by 30 June 2027)',
        '2. Who pays for the disks? — Data Platform, 15 July 2027',
        '3. Is the auditor content? (@rafael)',
        '4. Why is it slow?',
      ),
    ).toEqual([
      'task open 2027-06-30 Do we keep pg_cron? (Ngozi, by 30 June 2027)',
      'task open 2027-07-15 Who pays for the disks? — Data Platform, 15 July 2027',
      'task open @rafael Is the auditor content? (@rafael)',
    ])
  })

  it('is text where nobody is asked', () => {
    expect(
      noted(
        '# X',
        '',
        '## Open questions',
        '',
        '- Do we keep pg_cron? (we did in 2026)',
        '- Who pays (and for what)?',
        '',
        '## Next steps',
        '',
        '- Ask',
      ),
    ).toEqual(['task open Ask'])
  })
})
