import { describe, expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

const condition = ['criterion open No bug is left']

describe('a heading that asks whether all is ready', () => {
  it.each([
    'Ready for 8.0?',
    '3. Are we ready to ship?',
    'Can we ship?',
    'Sind wir bereit für 8.0?',
    'Prêts pour la 8.0 ?',
    '¿Listos para la 8.0?',
    'Prontos para a 8.0?',
    'Pronti per la 8.0?',
    'Klaar voor 8.0?',
    'Готовы к 8.0?',
    'Gotowi na 8.0?',
    'Připraveni na 8.0?',
    'Готові до 8.0?',
    'Redo för 8.0?',
    'Klar til 8.0?',
    '8.0 için hazır mıyız?',
    '8.0の準備はできているか',
    '8.0 准备好了吗？',
    '8.0 준비가 됐나?',
  ])('stands over conditions: %s', (heading) => {
    expect(noted('# X', '', `## ${heading}`, '', '- [ ] No bug is left')).toEqual(condition)
    expect(noted('# X', '', `## ${heading}`, '', '- No bug is left')).toEqual(condition)
  })

  it('is none where it does not ask', () => {
    expect(noted('# X', '', '## Ready to ship', '', '- A', '', '## In progress', '', '- B')).toEqual([
      'task open A',
      'task in_progress B',
    ])
  })
})

describe('a sentence before a list', () => {
  it.each([
    'We ship 8.0 only when all of this is true. Priya makes the call.',
    'Wir liefern 8.0 nur, wenn alle Punkte erfüllt sind. Das sagt Priya.',
    'On ne livre la 8.0 que si tout ceci est vrai. C’est Priya qui tranche.',
    'Solo lanzamos la 8.0 si todo esto se cumple. Lo dice Priya.',
    'Só lançamos a 8.0 se tudo isto for verdade.',
    'Lanciamo la 8.0 solo se tutto questo è vero.',
    '8.0 gaat pas live als dit alles klopt.',
    'Выпускаем 8.0, только если всё это выполнено.',
    'Wydajemy 8.0 tylko, gdy wszystkie punkty są spełnione.',
    'Vydáme 8.0, až když vše platí.',
    'Випускаємо 8.0, лише якщо все це виконано.',
    'Vi släpper 8.0 bara om allt detta stämmer.',
    'Vi udgiver kun 8.0, når alt dette er opfyldt.',
    '8.0 ancak hepsi sağlanırsa çıkar.',
    '次のすべてを満たす場合に限り8.0を出す。最終判断は三浦が行う。',
    '以下全部满足才发布8.0。',
    '다음을 모두 충족해야 8.0을 출시한다.',
  ])('says that all of it must hold: %s', (sentence) => {
    expect(noted('# X', '', '## The big day', '', sentence, '', '- [ ] No bug is left')).toEqual(condition)
  })

  it('that only says when work may begin leaves it work', () => {
    expect(
      noted('# X', '', '## Move', '', 'It begins only when all teams are ready.', '', '- [ ] Pack'),
    ).toEqual(['task open Pack'])
  })

  it.each([
    'The goals after the move are as follows.',
    'It costs a lot today. Our goals are these.',
    'Die Ziele nach dem Umzug sind folgende.',
    'Les objectifs après la migration sont les suivants.',
    'Los objetivos tras la migración son los siguientes.',
    'Os objetivos após a migração são os seguintes.',
    'Gli obiettivi dopo il passaggio sono i seguenti.',
    'De doelen na de verhuizing zijn de volgende.',
    'Цели после переезда следующие.',
    'Cele po przeprowadzce są następujące.',
    'Målen efter flytten är följande.',
    'Målene efter flytningen er følgende.',
    'Taşınmadan sonraki hedefler aşağıdaki gibidir.',
    '費用がかさんでいる。移行後に達成したい目標は次のとおり。',
    '迁移后的目标如下。',
    '이전 후의 목표는 다음과 같다.',
  ])('announces what stands below as a colon would: %s', (sentence) => {
    expect(noted('# X', '', '## Background and purpose', '', sentence, '', '- No bug is left')).toEqual(
      condition,
    )
  })

  it('that only mentions goals announces nothing', () => {
    expect(
      noted('# X', '', '## Background', '', 'We lost sight of our goals last year.', '', '- Nobody was told'),
    ).toEqual(['claim none Nobody was told'])
  })
})
