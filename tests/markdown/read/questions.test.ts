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

describe('what is not decided yet', () => {
  it.each([
    ['Not decided yet', 'Whether we search (Priya and Jonas, by 6 June 2027)'],
    ['Still to decide', 'Whether we search (Priya, by 6 June 2027)'],
    ['Noch nicht entschieden', 'Ob es eine Suche gibt (Jens, bis 6. Juni 2027)'],
    ['Pas encore décidé', 'Faut-il une recherche (Inès, avant le 6 juin 2027)'],
    ['Aún sin decidir', 'Si hay buscador (Nadia, antes del 6 de junio de 2027)'],
    ['Ainda não decidido', 'Se há pesquisa (Rui, até 6 de junho de 2027)'],
    ['Non ancora deciso', 'Se serve una ricerca (Gaia, entro il 6 giugno 2027)'],
    ['Nog niet besloten', 'Of er een zoekveld komt (Sanne, vóór 6 juni 2027)'],
    ['Ещё не решено', 'Нужен ли поиск (Олег, до 6 июня 2027)'],
    ['Jeszcze nie ustalone', 'Czy będzie wyszukiwarka (Ewa, do 6 czerwca 2027)'],
    ['Ännu inte beslutat', 'Om det blir sök (Maja, senast 6 juni 2027)'],
    ['Endnu ikke besluttet', 'Om der kommer søgning (Bo, senest 6. juni 2027)'],
    ['まだ決まっていないこと', '検索を付けるか（田中、2027年6月6日まで）'],
    ['尚未决定', '要不要搜索（王芳，2027年6月6日前）'],
  ])('is work with its day, beneath the decisions too: %s', (leadIn, line) => {
    const expected = ['decision none Oak it is', `task open 2027-06-06 ${line}`]
    const before = ['# X', '', '## Decisions', '', '- Oak it is', '']
    expect(noted(...before, `${leadIn}:`, '', `- ${line}`)).toEqual(expected)
    expect(noted(...before, `### ${leadIn}`, '', `- ${line}`)).toEqual(expected)
  })
})
