import { describe, expect, it } from 'vitest'
import { daysInText } from '../../../src/plan/recurrence/days-in-text.ts'

const weekly = { unit: 'week', count: 1, on: [2] } as const
const monthly = { unit: 'month', count: 1, on: 3 } as const
const quarterly = { unit: 'month', count: 3, on: 3 } as const
const yearly = { unit: 'month', count: 12, on: 3 } as const

describe('the days that a line names', () => {
  it.each([
    ['Weekly sync every Thursday at 14:00', [4]],
    ['Weekly sync on Mondays and Wednesdays', [1, 3]],
    ['Wöchentlich jeden Dienstag und Donnerstag', [2, 4]],
    ['Point hebdomadaire chaque lundi', [1]],
    ['Reunión semanal, todos los miércoles', [3]],
    ['Weekly report, every so often', [2]],
    ['Mondays, 10:15, fifteen minutes', [1]],
    ['Every other Thursday', [4]],
    ['Call, every second Tuesday, 16:00', [2]],
    ['Jeden zweiten Freitag: Runde', [5]],
    ['Check every other week', [2]],
    ['Weekly sync (Wednesdays, 20 min)', [3]],
    ['Jour fixe (donnerstags, 9 Uhr)', [4]],
    ['Friday morning, coffee: what went wrong', [5]],
    ['Le vendredi : on rejoue les incidents', [5]],
    ['Maandagochtend, kwartiertje: wie doet wat', [1]],
    ['Torsdag 9.00: genomgång', [4]],
    ['Weekly (Tue 10:00)', [2]],
    ['Reunião semanal (quartas às 10h)', [3]],
    ['Reunião semanal (terças e quintas às 10h)', [2, 4]],
    ['Reunião semanal (quintas-feiras às 14h)', [4]],
    ['Reunião semanal (segundas às 9h30)', [1]],
    ['Weekly sync: Wednesday', [3]],
    ['Mo/Do 9:30 Jour fixe', [1, 4]],
    ['Every Fri 10:00', [5]],
    ['毎週金曜日 15:00 定例', [5]],
    ['毎週月・木曜', [1, 4]],
    ['每周一、三 例会', [1, 3]],
    ['每周一次', [2]],
    ['매주 월·수요일 10시', [1, 3]],
    ['каждую пятницу в 15:00', [5]],
    ['по понедельникам', [1]],
    ['щоп’ятниці о 15:00', [5]],
    ['w każdy piątek o 9:30', [5]],
    ['co poniedziałek', [1]],
    ['toda segunda-feira às 10h', [1]],
    ['todas as sextas, 15h', [5]],
    ['op maandag 9.30', [1]],
    ['på måndagar kl 9', [1]],
    ['hver fredag kl. 10', [5]],
    ['her cuma 15:00', [5]],
    ['každý pátek v 10:00', [5]],
    ['Wekelijks, op wo 10:00', [3]],
    ['Weekly report to the Mon team', [2]],
    ['Weekly, a Monday of hard work', [2]],
    ['Weekly review of the Sunday service', [2]],
  ])('of the week: %s', (text, on) => {
    expect(daysInText(text, { ...weekly, on: [...weekly.on] })).toEqual({ ...weekly, on })
  })

  it.each([
    ['Monthly check (first Monday of each month)', { nth: 1, weekday: 1 }],
    ['Review: second Tuesday of every month', { nth: 2, weekday: 2 }],
    ['Maintainers call (every first Thursday)', { nth: 1, weekday: 4 }],
    ['Runde jeden letzten Freitag', { nth: -1, weekday: 5 }],
    ['Every part of it, on Thursday', 3],
    ['Stocktaking on the last day of the month', 'last-day'],
    ['Report on the first working day of each month', 'first-working-day'],
    ['Monthly billing on the 15th', 15],
    ['Monthly billing on the 45th', 3],
    ['Checkup, 15th of each month, 16:30', 15],
    ['Durchsicht am 15. jedes Monats', 15],
    ['Point le 15 de chaque mois', 15],
    ['Revisión el día 15 de cada mes', 15],
    ['毎月15日 定例', 15],
    ['Сверка 15 числа каждого месяца', 15],
    ['Monthly check', 3],
    ['Close the books on the last working day of each month', 'last-working-day'],
    ['Durchsicht am ersten Montag im Monat', { nth: 1, weekday: 1 }],
    ['Bilan : dernier vendredi de chaque mois', { nth: -1, weekday: 5 }],
    ['Revisión el segundo martes de cada mes', { nth: 2, weekday: 2 }],
    ['Revisão na primeira quinta-feira de cada mês', { nth: 1, weekday: 4 }],
    ['Steering committee, first Thursday, 14:00', { nth: 1, weekday: 4 }],
    ['每月第一个周一 例会', { nth: 1, weekday: 1 }],
    ['毎月第2火曜 定例', { nth: 2, weekday: 2 }],
    ['매월 마지막 금요일', { nth: -1, weekday: 5 }],
    ['Каждый первый понедельник месяца', { nth: 1, weekday: 1 }],
    ['В последнюю пятницу каждого месяца', { nth: -1, weekday: 5 }],
    ['Останній вівторок кожного місяця', { nth: -1, weekday: 2 }],
    ['Pierwszy poniedziałek miesiąca', { nth: 1, weekday: 1 }],
    ['Första måndagen i månaden', { nth: 1, weekday: 1 }],
    ['Første torsdag i måneden', { nth: 1, weekday: 4 }],
    ['Demo on the first Monday of the quarter', 3],
  ])('of the month: %s', (text, on) => {
    expect(daysInText(text, monthly)).toEqual({ ...monthly, on })
  })

  it.each([
    ['Review on the last Friday of each quarter', { nth: -1, weekday: 5 }],
    ['Steering on the first Monday of the quarter', { nth: 1, weekday: 1 }],
    ['Audit, second Tuesday every quarter', { nth: 2, weekday: 2 }],
    ['Stocktaking on the fifth Monday of the quarter', { nth: 5, weekday: 1 }],
    ['Lenkungskreis am letzten Freitag jedes Quartals', { nth: -1, weekday: 5 }],
    ['Jeden 1. Montag im Quartal: Durchsicht', { nth: 1, weekday: 1 }],
    ['Bericht am letzten Werktag des Quartals', 'last-working-day'],
    ['Comité : dernier vendredi du trimestre', { nth: -1, weekday: 5 }],
    ['Revue le 1er lundi de chaque trimestre', { nth: 1, weekday: 1 }],
    ['Comité el último viernes de cada trimestre', { nth: -1, weekday: 5 }],
    ['Revisión: segundo martes del trimestre', { nth: 2, weekday: 2 }],
    ['Report on the first working day of the quarter', 'first-working-day'],
    ['Stocktaking on the last day of every quarter', 'last-day'],
    ['每季度第一个周一 评审', { nth: 1, weekday: 1 }],
    ['Sista fredagen varje kvartal', { nth: -1, weekday: 5 }],
  ])('of the quarter: %s', (text, on) => {
    expect(daysInText(text, quarterly)).toEqual({ ...quarterly, on, isOfCalendar: true })
  })

  it('of the year', () => {
    const on = { nth: -1, weekday: 5 }
    expect(daysInText('Assembly on the last Friday of the year', yearly)).toEqual({
      ...{ ...yearly, on },
      isOfCalendar: true,
    })
  })

  it('of the month in which the quarter is counted', () => {
    const on = { nth: 1, weekday: 1 }
    expect(daysInText('Quarterly, on the first Monday of the month', quarterly)).toEqual({ ...quarterly, on })
  })

  it('are left alone where it comes less often', () => {
    expect(daysInText('Quarterly review on the 15th', quarterly)).toEqual(quarterly)
  })
})

it('ends of quarters and months are their last days', () => {
  expect(daysInText('四半期末レビュー', quarterly)).toEqual({
    ...quarterly,
    on: 'last-day',
    isOfCalendar: true,
  })
  expect(daysInText('每季度末复盘', quarterly)).toEqual({ ...quarterly, on: 'last-day', isOfCalendar: true })
  expect(daysInText('毎月月末の棚卸し', monthly)).toEqual({ ...monthly, on: 'last-day' })
  expect(daysInText('매월 말 점검', monthly)).toEqual({ ...monthly, on: 'last-day' })
})
