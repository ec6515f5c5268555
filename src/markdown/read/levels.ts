import type { Level } from '../../plan/item.ts'
import type { Words } from '../outline/words.ts'
import { type Cue, cueOf } from './cue.ts'
import { remembering } from './remembering.ts'

const levels: readonly (readonly [Level, Cue])[] = [
  [
    'high',
    cueOf(
      /(?<![\p{L}])(?:(?:gros(?:se)?|grand[e]?|big|great|gran|große[srn]?|grote) (?:danger|risque|peligro|riesgo|perigo|risco|pericolo|rischio|risk|gefahr|gevaar)|high|critical|severe|schlimm\p{L}*|groot|grote|groß\p{L}*|serious|major|schwerwiegend\p{L}*|graves?|ernstig|poważn\p{L}*|серь[её]зн\p{L}*|hoch|hohe[srn]?|kritisch\p{L}*|élevée?s?|forte?s?|critique|haute?|alt[oa]s?|crític[oa]s?|critic[oa]|hoog|hoge|kritiek|высок\p{L}*|критич\p{L}*|wysok\p{L}*|krytyczn\p{L}*|vysok\p{L}*|високи\p{L}*|elevad[oa]s?|elevat[oaie]|majeure?s?|hög[at]?|allvarlig\p{L}*|kritisk\p{L}*|duż[aey]|kritická?|yüksek|høje?|højt|høye?|høyt|betydelig\p{L}*|stor[et]? (?:risiko|fare|sandsynlighed|sannsynlighet)|kritik|ciddi)(?![\p{L}])|高|严重|重大|大(?![\p{L}])|大き|높음|높은|심각|상(?![\p{L}])|🔴/iu,
    ),
  ],
  [
    'medium',
    cueOf(
      /^med\.?$|(?<![\p{L}])(?:medium|moderate|mid|middel\p{L}*|mäßig\p{L}*|måttlig\p{L}*|umiarkowan\p{L}*|mittel\p{L}*|mittler\p{L}*|moyen(?:ne)?s?|modérée?s?|medi[oa]s?|médi[oa]s?|moderad[oa]s?|gemiddeld\p{L}*|midden|средн\p{L}*|умерен\p{L}*|średni\p{L}*|střední|середн\p{L}*|medel\p{L}*|orta|mellem\p{L}{0,3}|moderat[et]?)(?![\p{L}])|中|中くらい|보통|중간|중(?![\p{L}])|🟡|🟠/iu,
    ),
  ],
  [
    'low',
    cueOf(
      /(?<![\p{L}])(?:(?:petite?|small|pequeño|pequeno|piccolo|kleine?[srn]?) (?:danger|risque|peligro|riesgo|perigo|risco|pericolo|rischio|risk|gefahr|gevaar)|low|minor|kleine?|niedrig\p{L}*|gering\p{L}*|faibles?|bas(?:se)?s?|baj[oa]s?|baix[oa]s?|bass[oa]|laag|lage|низк\p{L}*|nisk\p{L}*|nízk\p{L}*|низьк\p{L}*|mineure?s?|liten|litet|mał[aey]|znikom\p{L}+|låg[at]?|düşük|lavt?(?! (?!risiko|sandsynlighed|sannsynlighet|konsekvens)\p{L})|ubetydelig\p{L}*)(?![\p{L}])|低|小(?![\p{L}])|小さ|낮음|낮은|하(?![\p{L}])|🟢/iu,
    ),
  ],
]

const short = 24

/** `Impact: high` in the line itself; what it would do tells more than how likely it is. */
const labelled = [
  /(?<![\p{L}])(?:impact|severity|level|priority|wirkung|auswirkung|schwere|gravité|impacto|severidad|gravedad|nivel|nível|impatto|gravità|livello|ernst|влияние|уровень|wpływ|dopad|вплив|påverkan|etki|konsekvens|påvirkning|alvor|nivå|seviye|影響度?|影响|严重性|영향도?)\s?[:：=]\s?(\p{L}{1,12})/iu,
  /(?<![\p{L}])(?:likelihood|probability|wahrscheinlichkeit|probabilité|probabilidad|probabilidade|probabilità|kans|вероятность|prawdopodobieństwo|sannolikhet|sandsynlighed|sannsynlighet|olasılık|可能性|概率|확률)\s?[:：=]\s?(\p{L}{1,12})/iu,
]

const chanceWord =
  '(?:gravité|gravedad|gravidade|gravità|schwere|impact|impacto|auswirkung|chances?|probability|likelihood|odds|wahrscheinlichkeit|probabilité|probabilidade?|probabilità|kans|вероятность|prawdopodobieństwo|sannolikhet|sandsynlighed|sannsynlighet|konsekvens|olasılık)'
/** `High chance, it happened both times`. */
const levelOfChance = new RegExp(`(?<![\\p{L}])\\p{L}+ ${chanceWord}(?![\\p{L}])`, 'iu')
/** `Probabilità bassa`, `Die kans is groot`. */
const chanceOfLevel = new RegExp(
  `(?<![\\p{L}])${chanceWord}(?: is| are| ist| est| es| é| è| jest| är| er)?:? \\p{L}+(?![\\p{L}])`,
  'iu',
)

/** `… before we notice. Medium`, `… are typed up. High: he has already bought the boat`. */
const lastWord = /[.!?]\s(\p{Lu}\p{L}{2,12})(?:$|[.:,]\s?)/u

/** Whether a text tells how likely something is. */
export function tellsChance(text: string): boolean {
  return [levelOfChance, chanceOfLevel, lastWord].some(
    (form) => levelOfCell(form.exec(text)?.[0] ?? '') !== undefined,
  )
}

/** The level that short words name; of a longer text only what stands in brackets or before a colon. */
export const levelIn = remembering((text): Level | undefined => {
  const bracket = /[([（]([^()（）]{1,24})[)\]）]\s*(?:$|[:：.。–—-])/u.exec(text)?.[1]
  const parts = [
    bracket,
    text.length <= short ? text : undefined,
    /^([^:：]{1,20})[:：]/u.exec(text)?.[1],
    ...labelled.map((form) => form.exec(text)?.[1]),
    /\s[-–—]\s(\p{L}{3,14})$/u.exec(text)?.[1],
    /^(\p{L}{3,10})\s[-–—]\s/u.exec(text)?.[1],
    lastWord.exec(text)?.[1],
    levelOfChance.exec(text)?.[0],
    chanceOfLevel.exec(text)?.[0],
    /(?<![\p{L}])(?:\p{L}+)[- ](?:risk|risks|risiko|risiken)(?![\p{L}])/iu.exec(text)?.[0],
    /(?:risques?|riesgos?|riscos?|rischi[o]?)\s+\p{L}+/iu.exec(text)?.[0],
  ]
  for (const part of parts) {
    if (part === undefined) continue
    const found = levels.find(([, form]) => form.test(part))
    if (found) return found[0]
  }
  return undefined
})

/** The level that a table's cell names. */
export function levelOfCell(text: string): Level | undefined {
  return levels.find(([, form]) => form.test(text))?.[0]
}

/** `High as well.` says nothing else, and a sentence says more. */
const mostWords = 4

/** The level that the first sentence of a text names and little more: `Medium. Reports may lag.` */
export function levelToldFirst(text: string): Level | undefined {
  const first = /^[^.!?。]{1,24}(?=[.!?。](?:\s|$))/u.exec(text)?.[0]
  return first !== undefined && first.split(/\s+/).length <= mostWords ? levelOfCell(first) : undefined
}

/** The level that is bold in a line, alone: `… and I rate this one **high**.` */
export function levelStressed({ text, bold }: Words): Level | undefined {
  const words = bold.map(({ from, to }) => text.slice(from, to).trim()).filter((one) => /^\p{L}+$/u.test(one))
  return words.map(levelOfCell).find((level) => level !== undefined)
}
