import type { Level } from '../../plan/item.ts'

const levels: readonly (readonly [Level, RegExp])[] = [
  [
    'high',
    /(?<![\p{L}])(?:high|critical|severe|hoch|hohe[srn]?|kritisch\p{L}*|élevée?s?|critique|haute?|alt[oa]s?|crític[oa]s?|critic[oa]|hoog|hoge|kritiek|высок\p{L}*|критич\p{L}*)(?![\p{L}])|高|严重|重大|🔴/iu,
  ],
  [
    'medium',
    /(?<![\p{L}])(?:medium|moderate|mid|mittel\p{L}*|moyen(?:ne)?s?|modérée?s?|medi[oa]s?|médi[oa]s?|moderad[oa]s?|gemiddeld\p{L}*|midden|средн\p{L}*|умерен\p{L}*)(?![\p{L}])|中|🟡|🟠/iu,
  ],
  [
    'low',
    /(?<![\p{L}])(?:low|minor|niedrig\p{L}*|gering\p{L}*|faibles?|bas(?:se)?s?|baj[oa]s?|baix[oa]s?|bass[oa]|laag|lage|низк\p{L}*)(?![\p{L}])|低|🟢/iu,
  ],
]

const short = 24

/** The level that short words name; of a longer text only what stands in brackets or before a colon. */
export function levelIn(text: string): Level | undefined {
  const bracket = /[([（]([^()（）]*)[)\]）]\s*$/u.exec(text)?.[1]
  const parts = [
    bracket,
    text.length <= short ? text : undefined,
    /^([^:：]{1,20})[:：]/u.exec(text)?.[1],
    /(?<![\p{L}])(?:\p{L}+)[- ](?:risk|risks|risiko|risiken)(?![\p{L}])/iu.exec(text)?.[0],
    /(?:risques?|riesgos?|riscos?|rischi[o]?)\s+\p{L}+/iu.exec(text)?.[0],
  ]
  for (const part of parts) {
    if (part === undefined) continue
    const found = levels.find(([, form]) => form.test(part))
    if (found) return found[0]
  }
  return undefined
}

/** The level that a table's cell names. */
export function levelOfCell(text: string): Level | undefined {
  return levels.find(([, form]) => form.test(text))?.[0]
}
