const months = 'months?|monate?n?|mois|meses'
const periods: Readonly<Record<string, number>> = { week: 13, month: 3, quarter: 1, year: 0.25 }
const periodWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:week|woche|semaine|semana)/, 'week'],
  [/^(?:month|monat|mois|mes)/, 'month'],
  [/^(?:quarter|quartal|trimestre)/, 'quarter'],
  [/^(?:year|jahr|an|año)/, 'year'],
]

type Asks = (found: RegExpExecArray) => string | undefined

/**
 * What lines of plans wait for, and the words by which people call such a rule; the first that fits counts. To add one:
 * a line here, with the words as English, German, French and Spanish plans have them.
 */
const wordings: readonly (readonly [RegExp, string | Asks])[] = [
  [
    new RegExp(
      `(?:no|without) (?:more )?(?:major )?(?:breaking|incompatible) (?:api )?(?:changes?|releases?|versions?)\\D{0,30}?(\\d{1,3})\\+? ?(?:${months})`,
    ),
    ([, count]) => `no breaking releases for ${count} months`,
  ],
  [
    new RegExp(
      `(?:keine|ohne) (?:inkompatible|brechende|unverträgliche|breaking)[a-zäöüß]* ?(?:änderung|version|changes?|releases?)[a-z]*\\D{0,30}?(\\d{1,3})\\+? ?(?:${months})`,
    ),
    ([, count]) => `no breaking releases for ${count} months`,
  ],
  [
    new RegExp(
      `(?:aucune? (?:changement|modification|version)|sans (?:changement|rupture))[^.]{0,40}?(\\d{1,3})\\+? ?(?:${months})`,
    ),
    ([, count]) => `no breaking releases for ${count} months`,
  ],
  [
    new RegExp(
      `sin (?:cambios?|versiones) (?:incompatibles?|de ruptura|que rompan)[^.]{0,30}?(\\d{1,3})\\+? ?(?:${months})`,
    ),
    ([, count]) => `no breaking releases for ${count} months`,
  ],
  [
    new RegExp(
      `(?:api|interface|schnittstelle|interfaz)\\b[^.]{0,20}?\\b(?:stable|stabil|estable)\\b[^.\\d]{0,20}(\\d{1,3})\\+? ?(?:${months})`,
    ),
    ([, count]) => `no breaking releases for ${count} months`,
  ],
  [
    /(?:reach(?:es|ed|ing)?|hits?|releas(?:es|ed)|ships?|at least|≥|>=|(?:is|get|got) to|erreicht|mindestens|atteint|atteigne|au moins|alcanza|alcance|al menos|llega a|llegue a)\s+(?:version\s+|versión\s+|la\s+|die\s+)*v?(\d{1,4}(?:\.\d{1,4}){1,2})/,
    ([, version]) => `at least ${version}`,
  ],
  [
    /(?:reach(?:es|ed)?|at least|erreicht|mindestens|atteint|alcanza)\s+(?:version|versión)\s+v?(\d{1,3})\b/,
    ([, version]) => `at least ${version}`,
  ],
  [
    /\bv?(\d{1,4}(?:\.\d{1,4}){1,2})(?:\+| (?:or|oder|ou|o) (?:later|newer|higher|neuer|höher|plus|supérieure|posterior|superior)| (?:is |ist |est |está )?(?:released|out|stable|veröffentlicht|erschienen|erscheint|stabil|publiée?|sortie?|publicada?|disponible|estable))/,
    ([, version]) => `at least ${version}`,
  ],
  [
    /\b(\d{1,5})\+? commits? (?:(?:a|per|each|every|pro|je|im|par|por|al|cada) |\/ ?)(\p{L}+)/u,
    ([, count, period = '']) => {
      const word = periodWords.find(([form]) => form.test(period))?.[1]
      const times = word === undefined ? undefined : periods[word]
      return times === undefined ? undefined : `${Math.ceil(Number(count) * times)} commits a quarter`
    },
  ],
  [
    /\b(?:critical|kritisch\w*|critiques?|críticas?)\b[^.]{0,30}(?:advisor|cve|vulnerab|vulnérab|sicherheits|schwachstelle)|(?:advisor|vulnerab|vulnérab)[^.]{0,40}\b(?:critical|critiques?|críticas?)\b/,
    'advisory critical',
  ],
  [
    /\bhigh[- ](?:severity |or critical )?(?:advisor|cve|vulnerab)|(?:advisor|vulnerab)[^.]{0,40}\bhigh\b/,
    'advisory high',
  ],
  [
    /\bopen issues? (?:are |is |fall |drop )?(?:below|under|fewer than|<) ?([1-9]\d{0,5})|(?:fewer than|under|below) ([1-9]\d{0,5}) open issues/,
    ([, one, other]) => `open issues at most ${Number(one ?? other) - 1}`,
  ],
  [
    /\bopen issues? (?:are |is |fall |drop )?(?:at most|no more than|<=|≤) ?(\d{1,6})|(?:at most|no more than) (\d{1,6}) open issues/,
    ([, one, other]) => `open issues at most ${one ?? other}`,
  ],
  [
    /\b(?:advisor(?:y|ies)|cves?|vulnerabilit(?:y|ies)|security (?:issues?|warnings?|fixes|problems?))\b|sicherheits(?:lücke|warnung|hinweis|meldung|problem)|schwachstelle|vulnérabilité|avis de sécurité|faille|vulnerabilidad|avisos? de seguridad|fallo de seguridad/,
    'advisory',
  ],
  [
    /\bend[- ]of[- ](?:life|support|maintenance)\b|\beol\b|\bsupport (?:ends?|expires|runs out)|supportende|lebensende|support [^.]{0,30}(?:endet|läuft aus)|ende (?:der|des) (?:unterstützung|supports?|wartung|pflege)|\bfin (?:de|du) (?:vie|support|maintenance)|\bfin del? (?:soporte|vida|mantenimiento)/,
    'support 90',
  ],
  [
    /\b(?:archived?|abandoned|unmaintained|discontinued|maintenance mode|goes? read-only)\b|archiviert|eingestellt|abgekündigt|nicht mehr gepflegt|archivée?|abandonnée?|plus maintenue?|archivado|abandonado|descontinuado|sin mantenimiento/,
    'archived',
  ],
  [
    /\blicen[cs]e (?:is )?chang|\bchang\w* (?:of|in|to|its) (?:the )?licen[cs]|\b(?:another|new|different) licen[cs]e|lizenz(?:wechsel|änderung)|(?:andere|neue) lizenz|changement de licence|(?:autre|nouvelle) licence|cambio de licencia|(?:otra|nueva) licencia/,
    'licence',
  ],
  [
    /\bmajor (?:version )?(?:releases?|versions?|updates?)\b|\b(?:new|next) majors?\b|hauptversion|major[- ]release|versions? majeures?|versi(?:ón|ones) (?:mayor|principal|mayores|principales)/,
    'major',
  ],
  [
    /\bminor (?:version )?(?:releases?|versions?|updates?)\b|nebenversion|versions? mineures?|versi(?:ón|ones) menor/,
    'minor',
  ],
  [
    /\b(?:new|any|each|every|next) (?:releases?|versions?)\b|\breleases? of\b|\bversion releases?\b|neue[rsn]? (?:version|release|veröffentlichung)|nouvelles? versions?|nuevas? (?:versi(?:ón|ones)|publicaci)/,
    'any',
  ],
]

/** The rule for which a line asks, in the words by which people call it; undefined where a machine cannot tell. */
export function ruleInText(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/\s+/g, ' ')
  for (const [form, asks] of wordings) {
    const found = form.exec(plain)
    const words = found === null ? undefined : typeof asks === 'string' ? asks : asks(found)
    if (words !== undefined) return words
  }
  return undefined
}
