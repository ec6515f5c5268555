import type { Section } from './sections.ts'

const numbered =
  /^(?:adr|ad|madr|decision(?: record)?|entscheidung|décision|decisión|decisão|decisione|besluit|решение|decyzja|beslut|beslutning|vedtak|karar|決定|决定|决策|결정)[\s#№-]{0,3}\d{1,4}(?![\p{L}\d])/iu

/** The parts of a record, as most are written. */
const outcome =
  /^(?:the )?(?:decision(?: outcome)?|entscheidung|décision|decisión|decisão|decisione|besluit|решение|decyzja|beslut|beslutning|vedtak|karar|決定(?:事項)?|决定|决策|결정)$/iu
const around =
  /^(?:context|consequences|problem|considered options|kontext|konsequenzen|folgen|contexte|conséquences|contexto|consecuencias|consequências|contesto|conseguenze|gevolgen|контекст|последствия|kontekst|konsekwencje|konsekvenser|baggrund|bakgrunn|bağlam|sonuçlar|背景|コンテキスト|結果|影響|后果|맥락|결과)(?![\p{L}])/iu

/** Whether a heading is the title of one decision: `ADR-007: Use oak`, or any over Context, Decision and Consequences. */
export function recordsDecision({ title, sections }: Section): boolean {
  if (numbered.test(title)) return true
  const titles = sections.filter(({ heading }) => heading !== undefined).map((one) => bare(one.title))
  if (!titles.some((one) => outcome.test(one)) || !titles.some((one) => around.test(one))) return false
  // A plan tells of its background and of what was decided as well, beside much else.
  return titles.filter((one) => outcome.test(one) || around.test(one)).length * 3 >= titles.length
}

function bare(title: string): string {
  return title.replace(/^[\d.)\s]+/u, '').trim()
}
