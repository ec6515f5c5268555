import { describe, expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

const steps = ['step none Tell the others', 'step none Start the old job']
const numbered = ['1. Tell the others', '2. Start the old job']

describe('a chapter on the way back', () => {
  it.each([
    ['Rückfall auf Jenkins', 'Nur solange Phase 3 nicht abgeschlossen ist:'],
    ['Rollback', 'Only while phase 3 is not finished:'],
    ['Retour arrière', 'Tant que la phase 3 n’est pas terminée :'],
    ['Marcha atrás', 'Solo hasta que la fase 3 esté terminada:'],
    ['Откат', 'Только пока этап 3 не завершён:'],
    ['Wycofanie', 'Tylko dopóki etap 3 nie jest zakończony:'],
    ['Tilbagerulning', 'Kun så længe fase 3 ikke er afsluttet:'],
  ])('is a procedure, also where it says until when it may be run: %s', (heading, until) => {
    expect(noted('# X', '', `## ${heading}`, '', until, '', ...numbered)).toEqual(steps)
    expect(
      noted('# X', '', `## ${heading}`, '', until, '', '- Tell the others', '- Start the old job'),
    ).toEqual(steps)
  })

  it.each([
    'Falling back to Jenkins',
    'Fallback to Jenkins',
    'Return to 13',
    'Rückkehr zu Jenkins',
    'Retour à Jenkins',
    'Vuelta a Jenkins',
    'Volta ao Jenkins',
    'Ritorno a Jenkins',
    'Terug naar Jenkins',
    'Возврат на Jenkins',
    'Powrót do Jenkinsa',
    'Návrat k Jenkinsu',
    'Повернення на Jenkins',
    'Tillbaka till Jenkins',
    'Tilbage til Jenkins',
    'Jenkins’e dönüş',
    'Jenkinsに戻す',
    '回退到Jenkins',
    'Jenkins로 복귀',
  ])('has its steps numbered: %s', (heading) => {
    expect(noted('# X', '', `## ${heading}`, '', ...numbered)).toEqual(steps)
  })

  it('still has its conditions where it says so', () => {
    expect(
      noted(
        '# X',
        '',
        '## Rollback',
        '',
        'Success criteria:',
        '',
        '1. No lost order',
        '',
        'Then:',
        '',
        '1. Stop',
      ),
    ).toEqual(['criterion open No lost order', 'step none Stop'])
  })

  it('is work where it has boxes', () => {
    expect(noted('# X', '', '## Back to one cluster', '', '1. [ ] Move the data')).toEqual([
      'task open Move the data',
    ])
  })
})

describe('a way back that any one of several events calls for', () => {
  it.each([
    'We roll back as soon as one of these happens:',
    'Wir gehen zurück, sobald eines davon eintritt:',
    'On revient en arrière dès que l’un de ces cas se présente :',
    'Volvemos atrás en cuanto ocurra una de estas situaciones:',
    'Voltamos atrás assim que uma destas situações acontecer:',
    'Torniamo indietro non appena si verifica una di queste situazioni:',
    'We vallen terug zodra een van deze situaties zich voordoet:',
    'Откатываемся, как только произойдёт что-то из следующего:',
    'Відкочуємося, якщо станеться щось із цього:',
    'Wracamy, gdy wystąpi jedna z tych sytuacji:',
    'Vrátíme se, jakmile nastane jedna z těchto situací:',
    'Vi backar så snart någon av dessa situationer uppstår:',
    'Vi ruller tilbage, så snart en af disse situationer opstår:',
    'Vi ruller tilbake så snart ett av disse inntreffer:',
    'Aşağıdakilerden biri olursa geri döneriz:',
    '以下のいずれかが起きたら戻す：',
    '出现以下任一情况立即回滚：',
    '아래 중 하나라도 발생하면 되돌린다:',
  ])('tells them before its steps: %s', (events) => {
    expect(
      noted('# X', '', '## Rollback', '', events, '', '- The sums differ', '', 'Steps:', '', ...numbered),
    ).toEqual(['trigger none The sums differ', ...steps])
  })

  it.each(['Als een van de servers uitvalt', 'Si le nœud tombe'])(
    'but a heading that names what fails stands over steps: %s',
    (heading) => {
      expect(noted('# X', '', `## ${heading}`, '', ...numbered)).toEqual(steps)
    },
  )
})
