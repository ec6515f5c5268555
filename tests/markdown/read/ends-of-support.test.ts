import { expect, it } from 'vitest'
import { noted } from '../../support/reading.ts'

const listed = (heading: string, ...lines: readonly string[]) =>
  noted('# X', '', `## ${heading}`, '', ...lines.map((line) => `- ${line}`))

it.each([
  ['Versions', 'extended support until 2026-07-14', 'last paid security update 2026-10-13'],
  ['Versionen', 'erweiterter Support bis 14.07.2026', 'letztes bezahltes Sicherheitsupdate 13.10.2026'],
  ['Versions', 'support étendu jusqu’au 14/07/2026', 'dernière mise à jour de sécurité le 13/10/2026'],
  ['Versiones', 'soporte extendido hasta 2026-07-14', 'última actualización de seguridad 2026-10-13'],
  ['Versões', 'suporte estendido até 2026-07-14', 'última atualização de segurança 2026-10-13'],
  ['Versioni', 'supporto esteso fino al 2026-07-14', 'ultimo aggiornamento di sicurezza 2026-10-13'],
  ['Versies', 'uitgebreide ondersteuning tot 2026-07-14', 'laatste beveiligingsupdate 2026-10-13'],
  [
    'Versioner med slutdatum',
    'utökat stöd till 2026-07-14',
    'sista betalda säkerhetsuppdateringen 2026-10-13',
  ],
  ['Versioner', 'stödet upphör 2026-07-14', 'sista säkerhetsuppdateringen 2026-10-13'],
  ['Versioner', 'udvidet support til 2026-07-14', 'sidste sikkerhedsopdatering 2026-10-13'],
  ['Versjoner', 'utvidet støtte til 2026-07-14', 'siste sikkerhetsoppdatering 2026-10-13'],
  ['Версии', 'расширенная поддержка до 2026-07-14', 'последнее обновление безопасности 2026-10-13'],
  ['Версії', 'розширена підтримка до 2026-07-14', 'останнє оновлення безпеки 2026-10-13'],
  ['Wersje', 'wsparcie rozszerzone do 2026-07-14', 'ostatnia aktualizacja zabezpieczeń 2026-10-13'],
  ['Verze', 'rozšířená podpora do 2026-07-14', 'poslední bezpečnostní aktualizace 2026-10-13'],
  ['Sürümler', 'destek 2026-07-14 tarihine kadar', 'son güvenlik güncellemesi 2026-10-13'],
  ['バージョン', '延長サポートは2026年7月14日まで', '最後のセキュリティ更新 2026-10-13'],
  ['版本', '扩展支持至2026年7月14日', '最后一次安全更新 2026-10-13'],
  ['버전', '연장 지원 2026-07-14까지', '마지막 보안 업데이트 2026-10-13'],
])(
  'watches the versions of a list that says until when others support them: %s, %s',
  (heading, until, last) => {
    expect(listed(heading, `SQL Server 2016: ${until}`, `Windows Server 2012 R2: ${last}`)).toEqual([
      `watch none 2026-07-14 SQL Server 2016: ${until}`,
      `watch none 2026-10-13 Windows Server 2012 R2: ${last}`,
    ])
  },
)

it('watches nothing where a team supports others, or tells when it was last updated', () => {
  expect(listed('Att göra', 'Ge stöd till skolorna före 2026-07-14')).toEqual([
    'task open 2026-07-14 Ge stöd till skolorna före 2026-07-14',
  ])
  expect(listed('What runs where', 'Rocky 9: last security update 2026-01-13')).toEqual([
    'claim none Rocky 9: last security update 2026-01-13',
  ])
})
