import { describe, expect, it } from 'vitest'
import { noted, notes, readingOf } from '../../support/reading.ts'

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## ${heading}\n\n${lines.join('\n')}\n`)

describe('an occasion', () => {
  it.each([
    ['- Board call: Tuesdays', 'weekly'],
    ['- Jour fixe: dienstags 9 Uhr', 'weekly'],
    ['- Réunion d’équipe les lundis', 'weekly'],
    ['- Every first Monday of the month: open house meeting', 'every first Monday of the month'],
    ['- Steering: first Monday of the quarter', 'quarterly'],
    ['- Lenkungskreis am letzten Freitag jedes Quartals', 'quarterly'],
    ['- Comité : dernier vendredi du trimestre', 'quarterly'],
    ['- Reunión: segundo martes del trimestre', 'quarterly'],
    ['- Assembly: last Saturday of the year', 'yearly'],
    ['- Every six months: review of this page', 'every six months'],
    ['- Alle drei Monate Besprechung mit dem Amt', 'alle drei monate'],
  ])('recurs as it says: %s', (line, cadence) => {
    const [note] = under('Meetings', line)
    expect(note?.toLowerCase()).toMatch(new RegExp(`^review none (?:${cadence}|monthly) `, 'i'))
  })

  it('is none where a day is only what something is fit for', () => {
    const [heading] = under('Status: ✅ Ready for daily use', '- Nothing is missing')
    expect(heading ?? '').not.toMatch(/^review/)
  })

  it('is one where a line begins with how often, whatever its heading', () => {
    expect(under('Afspraken', '- Elk kwartaal ledenvergadering', '  - cijfers', '- Geen honden')).toEqual([
      'review none quarterly Elk kwartaal ledenvergadering',
      'duty none cijfers',
      'claim none Geen honden',
    ])
  })

  it('is one where a line announces it by its date, whatever its heading', () => {
    expect(under('Zeiten', '- Zwischenbesprechung: 15.05.2027', '- 中期回顾：2027-05-15')).toEqual([
      'review none 2027-05-15 Zwischenbesprechung: 15.05.2027',
      'review none 2027-05-15 中期回顾：2027-05-15',
    ])
    expect(under('Instances', '- Comité : premier mardi du mois')).toEqual([
      'review none monthly Comité : premier mardi du mois',
    ])
  })

  it('is one where a line tells on which day and at what hour', () => {
    expect(under('Einsätze', '- jeden Samstag ab 9 Uhr', '- Sitzung: erster Montag im Monat')).toEqual([
      'review none weekly jeden Samstag ab 9 Uhr',
      'review none monthly Sitzung: erster Montag im Monat',
    ])
  })

  it('among what is observed is one too', () => {
    expect(under('Seguimiento', '- Reunión semanal: lunes', '- acme/widgets')).toEqual([
      'review none weekly Reunión semanal: lunes',
      'watch none acme/widgets',
    ])
  })

  it('is what a lead-in announces, with duties beneath it', () => {
    expect(under('Garden', 'Every week:', '', '- Water the beans', '', 'We need:', '', '- Spades')).toEqual([
      'duty none Water the beans',
      'claim none Spades',
    ])
  })

  it('is not a fiscal year', () => {
    expect(under('フェーズ1：定着（2027年度上期）', '- 勉強会')).toEqual([
      'phase open 2027-Q3 フェーズ1：定着（2027年度上期）',
      'task open 2027-Q3 勉強会',
    ])
  })

  it.each([
    [
      'Seguimiento',
      'Semanal, los martes: repaso de la fase',
      'Mensual, el primer lunes: lectura',
      'Trimestral: presentación',
    ],
    [
      'Suivi',
      'Hebdomadaire, le mardi : tour de la phase',
      'Mensuel : lecture des chiffres',
      'Trimestriel : présentation',
    ],
    [
      'Acompanhamento',
      'Semanal, às terças: passar pela fase',
      'Mensal: leitura dos números',
      'Trimestral: apresentação',
    ],
    [
      'Monitoraggio',
      'Settimanale, il martedì: la fase in corso',
      'Mensile: lettura dei numeri',
      'Trimestrale: presentazione',
    ],
    [
      'Monitoring',
      'Weekly, on Tuesdays: the open stage',
      'Monthly: the numbers',
      'Quarterly: a talk for the board',
    ],
  ])('is said alike by all lines of what is followed up: %s', (heading, ...lines) => {
    const cadences = ['weekly', 'monthly', 'quarterly']
    expect(under(heading, ...lines.map((line) => `- ${line}`))).toEqual(
      lines.map((line, at) => `review none ${cadences[at]} ${line}`),
    )
  })

  it.each([
    ['Next full read: 30 May 2027.', '2027-05-30'],
    ['Next read-through: 3 June 2027', '2027-06-03'],
    ['Próxima lectura: 3 de junio de 2027', '2027-06-03'],
    ['Próxima releitura: 3 de junho de 2027', '2027-06-03'],
    ['Prossima rilettura: 3 giugno 2027', '2027-06-03'],
  ])('is announced as the day on which the page is read again: %s', (line, due) => {
    expect(under('Rhythm', line)).toEqual([`review none ${due} ${line}`])
  })
})

it.each([
  ['Rollout', 'Meetings', 'Rollout sync, every Tuesday at 14:00 UTC'],
  ['Umsetzung', 'Termine', 'Abstimmung zur Umstellung, jeden Dienstag um 14 Uhr'],
  ['Plan de déploiement', 'Réunions', 'Point de suivi, chaque mardi à 14 h'],
  ['Plan de implantación', 'Reuniones', 'Reunión de seguimiento, cada martes a las 14:00'],
  ['Задачи', 'Встречи', 'Созвон команды, каждый вторник в 14:00'],
  ['Zadania', 'Spotkania', 'Spotkanie zespołu, co wtorek o 14:00'],
])('lists occasions also within the plan: %s, %s', (plan, heading, line) => {
  expect(noted('# X', '', `## ${plan}`, '', '- Port it', '', `### ${heading}`, '', `- ${line}`)).toEqual([
    'task open Port it',
    `review none weekly ${line}`,
  ])
})

it.each([
  'Next radar session: 14 April 2026',
  'Next architecture review round: 14 April 2026',
  'Nächste Radarsitzung: 14. April 2026',
  'Prochaine réunion du comité : 14 avril 2026',
  'Próxima sesión del radar: 14 de abril de 2026',
  'Próximo encontro do radar: 14 de abril de 2026',
  'Prossima sessione del radar: 14 aprile 2026',
  'Volgende radarsessie: 14 april 2026',
  'Следующая встреча по радару: 14 апреля 2026',
  'Наступна зустріч: 14 квітня 2026',
  'Następna sesja radaru: 14 kwietnia 2026',
  'Příští schůzka k radaru: 14. dubna 2026',
  'Nästa radarmöte: 14 april 2026',
  'Neste radarsamling: 14. april 2026',
  'Sonraki radar toplantısı: 14 Nisan 2026',
  '次回のレーダー会議：2026年4月14日',
  '下次雷达会议：2026年4月14日',
  '다음 레이더 회의: 2026년 4월 14일',
])('announces the day on which people come together again: %s', (line) => {
  const { header, items } = readingOf(`# X\n\n- [ ] a\n\n${line}\n`)
  expect(header.nextReview).toBe('2026-04-14')
  expect(items.map(({ kind, due }) => [kind, due])).toEqual([
    ['task', undefined],
    ['review', '2026-04-14'],
  ])
})

it('takes the day of the next release or step for no review', () => {
  expect(noted('# X', '', 'Next release: 14 April 2026', '', 'Next step: 14 April 2026')).toEqual([])
})
