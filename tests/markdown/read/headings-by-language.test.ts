import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

/** Each kind, and headings that announce it. */
const headings: Readonly<Record<string, string>> = {
  blocker:
    'What has us stuck|Where we are stuck|Was uns gerade blockiert|Det här står i vägen|Na czym stoimy|Co nás brzdí|우리를 막는 것|Bizi engelleyenler',
  trigger:
    'Signs that we are wrong|Was uns umstimmen würde|Co zmieni plan|Kdy plán změníme|다시 논의하는 경우|이런 일이 생기면 계획을 바꾼다|Cuándo se replantea el plan|Qué nos haría cambiar el plan|En qué casos se revisa el plan|Situaciones que obligan a revisar el plan|Quando reabrir a discussão|O que nos faria mudar de plano|Em que casos o plano é revisto|Situações que obrigam a rever o plano|Quand rouvrir la discussion|Dans quels cas on revoit le plan|Quando riaprire la discussione|In quali casi si rivede il piano|Wanneer heropenen we de discussie|В каких случаях мы пересмотрим план',
  criterion:
    'Gate: ready for production|Quand c’est fini|Cuándo está terminado|Quando estará pronto|Quando è finito|Wanneer zijn we klaar|Klart när|Vad som ska vara sant|Kiedy uznamy to za sukces|Hotovo, když|Bitmiş sayılır',
  metric: '지켜보는 수치',
  decision:
    'Vad vi har bestämt|Co już wiadomo na pewno|Co jsme rozhodli|技术决议|决议事项|決議事項|의결 사항',
  risk: 'Things that keep us awake|Vad som oroar oss',
  watch: 'Projekt vi följer|Śledzone projekty|Co sledujeme|Takip ettiğimiz projeler',
  step: 'Rolling back|Om något går fel|Když se to pokazí|되돌리는 방법|Geri dönüş',
  task: 'Härnäst|Kvar att göra|Najbliższe kroki|Nejbližší kroky|Найближчі кроки',
  document: 'Background reading',
  text: 'Not in this plan|Utanför planen|Det här gör vi inte|Co neděláme',
  duty: 'Vid varje release|Przy każdym wydaniu|Při každém vydání|A cada versão|A ogni rilascio|Bij elke release|При каждом релизе|每次发布|릴리스마다',
}

const lineFor: Readonly<Record<string, string>> = {
  step: '1. Alpha beta',
  document: '- [Handbook](docs/handbook.md): for all',
}

describe('a lead-in in whatever language', () => {
  it.each([
    'Cualquiera de estas situaciones obliga a una sesión extraordinaria:',
    'Paramos y volvemos a la mesa si:',
    'Paramos e voltamos à mesa com o CTO se:',
    'Qualquer uma destas situações nos faz parar:',
    'Ci fermiamo e riapriamo il piano se:',
  ])('is over events to wait for: %s', (leadIn) => {
    const [, beneath] = notes(`# X\n\n## Plan\n\n- [ ] Work\n\n## Y\n\n${leadIn}\n\n- Alpha beta\n`)
    expect(beneath).toBe('trigger none Alpha beta')
  })
})

describe('a heading in whatever language', () => {
  it.each(
    Object.entries(headings).flatMap(([kind, list]) => list.split('|').map((heading) => ({ kind, heading }))),
  )('is over a $kind: $heading', ({ kind, heading }) => {
    const line = lineFor[kind] ?? '- Alpha beta'
    const [, beneath = 'text'] = notes(`# X\n\n## Plan\n\n- [ ] Work\n\n## ${heading}\n\n${line}\n`)
    expect(beneath.split(' ')[0]).toBe(kind)
  })
})
