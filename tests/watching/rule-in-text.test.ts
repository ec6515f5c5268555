import { expect, it } from 'vitest'
import { ruleInText } from '../../src/watching/rule-in-text.ts'

it.each([
  ['Stable API (no breaking changes for 6+ months)', 'no breaking releases for 6 months'],
  ['No breaking release in the last 12 months', 'no breaking releases for 12 months'],
  ['API has been stable for 9 months', 'no breaking releases for 9 months'],
  ['Keine inkompatiblen Änderungen seit 6 Monaten', 'no breaking releases for 6 months'],
  ['Aucun changement incompatible depuis 6 mois', 'no breaking releases for 6 months'],
  ['Sin cambios incompatibles durante 6 meses', 'no breaking releases for 6 months'],
  ['engine-sys reaches 1.0+ with API stability', 'at least 1.0'],
  ['Kiln driver 2.1 or later', 'at least 2.1'],
  ['engine-sys 1.0 is released', 'at least 1.0'],
  ['engine-sys erreicht Version 1.0', 'at least 1.0'],
  ['engine-sys atteint la 1.0', 'at least 1.0'],
  ['engine-sys alcanza la versión 1.0', 'at least 1.0'],
  ['Major version releases of engine-sys', 'major'],
  ['A new major of engine-sys', 'major'],
  ['Neue Hauptversion von engine-sys', 'major'],
  ['Nouvelle version majeure de engine-sys', 'major'],
  ['Nueva versión mayor de engine-sys', 'major'],
  ['Minor releases of engine-sys', 'minor'],
  ['Any new release of engine-sys', 'any'],
  ['Neue Version von engine-sys', 'any'],
  ['Security advisories for engine-sys', 'advisory'],
  ['Sicherheitslücke in engine-sys', 'advisory'],
  ['Vulnérabilité dans engine-sys', 'advisory'],
  ['Aviso de seguridad de engine-sys', 'advisory'],
  ['Critical vulnerabilities in engine-sys', 'advisory critical'],
  ['Advisories of severity high', 'advisory high'],
  ['Fewer than 20 open issues', 'open issues at most 20'],
  ['End of support of Node 22', 'support 90'],
  ['Node 22 reaches end-of-life', 'support 90'],
  ['Ende des Supports von Node 22', 'support 90'],
  ['Lebensende von Node 22', 'support 90'],
  ['Der Support von Node 22 läuft aus', 'support 90'],
  ['Fin de vie de Node 22', 'support 90'],
  ['Fin de soporte de Node 22', 'support 90'],
  ['The repository is archived or abandoned', 'archived'],
  ['Das Projekt wird eingestellt', 'archived'],
  ['Le dépôt est archivé', 'archived'],
  ['El proyecto queda abandonado', 'archived'],
  ['At least 20 commits per month', '60 commits a quarter'],
  ['30 commits a quarter', '30 commits a quarter'],
  ['20 commits pro Monat', '60 commits a quarter'],
  ['20 commits par trimestre', '20 commits a quarter'],
  ['20 commits al mes', '60 commits a quarter'],
  ['The licence changes', 'licence'],
  ['Lizenzwechsel bei engine-sys', 'licence'],
])('%s asks for %s', (text, rule) => {
  expect(ruleInText(text)).toBe(rule)
})

it.each([
  'Microsoft announces production support',
  'Successful large-scale deployments',
  'Changes in the strategy of the maker',
  'Team has sufficient expertise in version control',
  'Performs within 5% of the old engine',
  'Adequate budget for 6 months',
  'Kernel debugger integration',
])('“%s” is for people to judge', (text) => {
  expect(ruleInText(text)).toBeUndefined()
})
