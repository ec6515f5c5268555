import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## ${heading}\n\n${lines.join('\n')}\n`)

describe('a heading in the words of its author', () => {
  it.each([
    'What we will not do in 2027',
    'What we don’t plan this year',
    'Explicitly not',
    'Was wir dieses Jahr bewusst nicht machen',
    'Das machen wir ausdrücklich nicht',
    'Nicht Bestandteil',
    'Ce que nous ne ferons pas en 2027',
    'Ce qu’on ne fait pas',
    'Hors sujet',
    'Lo que no vamos a hacer',
    'Que no haremos este año',
    'Queda fuera',
    'O que não faremos',
    'Fica de fora',
    'Cosa non faremo',
    'Resta fuori',
    'Wat we in 2027 niet doen',
    'Valt erbuiten',
    'Что мы в этом году не делаем',
    'Вне плана',
    'Czego w tym roku nie robimy',
    'Poza planem',
    '今年やらないこと',
    '本書で扱わないもの',
    '本季度不做',
    '暂不考虑',
    '하지 않는 것',
    '다루지 않는 범위',
  ])('leaves out what it says is not done: %s', (heading) => {
    expect(under(heading, '- Payroll')).toEqual([])
  })

  it.each([
    'What keeps us from shipping',
    'Roadblocks',
    'Known limitations',
    'Was uns im Weg steht',
    'Woran es hakt',
    'Stolpersteine',
    'Freins',
    'Ce qui nous empêche d’avancer',
    'Points de blocage',
    'Qué nos frena hoy',
    'Que nos impide avanzar',
    'Limitaciones conocidas',
    'O que nos segura',
    'Entraves',
    'Cosa ci ostacola',
    'Intoppi',
    'Wat ons in de weg staat',
    'Bekende beperkingen',
    'Что нам мешает',
    'Известные ограничения',
    'Co nam przeszkadza',
    'Utrudnienia',
    '進行の妨げ',
    '既知の制限',
    '已知限制',
    '卡点',
    '막고 있는 것',
    '알려진 제한',
  ])('names what stands in the way: %s', (heading) => {
    expect(under(heading, '- The bank does not answer')).toEqual(['blocker open The bank does not answer'])
  })

  it.each([
    'The quarter is a success if',
    'All of these must be true',
    'Signs of maturity',
    'Das Quartal ist geschafft, wenn',
    'Erfolgreich, wenn',
    'Woran wir den Erfolg erkennen',
    'Réussi quand',
    'Prêt si',
    'À quoi nous saurons que c’est bon',
    'Listo cuando',
    'Es un éxito si',
    'Señales de madurez',
    'Pronto quando',
    'Concluído se',
    'Como saberemos',
    'Fatto quando',
    'Segnali di maturità',
    'Klaar als',
    'Hoe we merken dat het werkt',
    'Готово, когда',
    'Этап завершён, если',
    'Признаки готовности',
    'Gotowe, gdy',
    'Po czym poznamy sukces',
    '満たすべきこと',
    '成功とみなす状態',
    '视为完成',
    '发布门槛',
    '완료로 본다',
    '통과 기준',
  ])('names conditions: %s', (heading) => {
    expect(under(heading, '- No defect is left')).toEqual(['criterion open No defect is left'])
  })

  it.each([
    'If any of these happens',
    'Early warning signs',
    'Red flags',
    'What would make us change course',
    'Sobald eines davon eintritt, wenn einer der folgenden',
    'Wann wir neu überlegen',
    'Warnzeichen',
    'Quand nous changeons d’avis',
    'Signaux d’alerte',
    'Cuándo cambiamos de plan',
    'Señales de alarma',
    'Quando voltamos ao plano',
    'Sinais de alerta',
    'Quando rivediamo il piano prima del tempo',
    'Campanelli d’allarme',
    'Wanneer we bijsturen',
    'Eerder bekijken als',
    'Пересматриваем сроки, если',
    'Стоп-факторы',
    'Kiedy zmieniamy plan',
    'Sygnały ostrzegawcze',
    '見直す条件',
    '撤退基準',
    '出现以下情况',
    '止损条件',
    '다시 검토할 때',
    '중단 조건',
  ])('names what to wait for: %s', (heading) => {
    expect(under(heading, '- The vendor is sold')).toEqual(['trigger none The vendor is sold'])
  })

  it.each([
    'Settled questions',
    'Choices we made',
    'What we have agreed',
    'Festlegungen',
    'Was schon entschieden ist',
    'Choix retenus',
    'Arbitrages',
    'Lo decidido',
    'Qué hemos acordado',
    'Escolhas feitas',
    'O que já foi decidido',
    'Scelte fatte',
    'Punti fermi',
    'Gemaakte keuzes',
    'Wat al besloten is',
    'Договорённости',
    'Dokonane wybory',
    'Uzgodnienia',
    '決まったこと',
    '合意事項',
    '已经确定',
    '达成的共识',
    '정해진 것',
    '합의 사항',
  ])('names what was chosen: %s', (heading) => {
    expect(under(heading, '- Oak for the doors')).toEqual(['decision none Oak for the doors'])
  })

  it.each([
    'The steps, for those with a key',
    'Publishing a release',
    'Step by step',
    'Schritt für Schritt',
    'Drehbuch',
    'Marche à suivre',
    'Plan de repli',
    'Paso a paso',
    'Plan de retorno',
    'Passo a passo',
    'Plano B',
    'Passo dopo passo',
    'Piano di rientro',
    'Terugvalscenario',
    'Draaiboek',
    'По шагам',
    'Порядок действий',
    'Krok po kroku',
    'Plan awaryjny',
    '障害発生時の手順',
    '切替作業の流れ',
    '上线流程',
    '故障处理',
    '장애 대응',
    '배포 절차',
  ])('names a procedure: %s', (heading) => {
    expect(under(heading, '1. Close the tap')).toEqual(['step none Close the tap'])
  })

  it.each([
    'On our radar',
    'Im Auge behalten',
    'À garder à l’œil',
    'Qué seguimos',
    'Que seguimos',
    'De olho no que vem',
    'Da tenere d’occhio',
    'In de gaten houden',
    'За чем мы следим',
    'Co śledzimy',
    '注視しているもの',
    '동향',
  ])('names what is observed: %s', (heading) => {
    expect(under(heading, '- Perla – a database')).toEqual(['watch none Perla – a database'])
  })

  it.each([
    'Where you can help',
    'What we need from others',
    'Wo ihr helfen könnt',
    'Was wir von anderen brauchen',
    'Où vous pouvez aider',
    'Ce dont nous avons besoin',
    'Dónde puedes ayudar',
    'Qué necesitamos',
    'Onde você pode ajudar',
    'O que precisamos',
    'Dove puoi aiutare',
    'Di cosa abbiamo bisogno',
    'Waar je kunt helpen',
    'Wat we nodig hebben',
    'Где нужна помощь',
    'Gdzie możesz pomóc',
    '手伝ってほしいこと',
    '协助事项，需要支持',
    '도움이 필요한 일',
  ])('names what is to be done: %s', (heading) => {
    expect(under(heading, '- Draw a logo')).toEqual(['task open Draw a logo'])
  })

  it.each(['Numbers we look at', 'Las cifras que miramos', 'Цифры, на которые смотрим', '参考として見る値'])(
    'names what is read again and again: %s',
    (heading) => {
      expect(under(heading, '- Share of returns')).toEqual(['metric none Share of returns'])
    },
  )
})
