const gate =
  'gates?|quality[ -]gates?|check-?points?|go\\s?[/-]?\\s?no-?go|tor|porte|jalon|puerta|hito|portão|marco|cancello|traguardo|poort|mijlpaal|meilenstein|milestone|bramka|шлюз|веха|ворота|grind|kapı'
const stage =
  'phases?|stages?|steps?|waves?|rollout|release|sprint|etappe|stufe|welle|étape|vague|palier|fase|etapa|oleada|onda|ondata|golf|faza|etap|fala|этап|фаза|волна|етап|хвиля|fas|våg|bølge|aşama|dalga'

const latin = new RegExp(
  `(?<!\\p{L})(?:${gate}|${stage})\\s?[#:]?\\s?(?:\\d{1,2}|[a-h]|i{1,3}|iv|v)(?![\\p{L}\\d])`,
  'iu',
)
const signs =
  /(?:ゲート|フェーズ|ステージ|关卡|阶段|門|게이트|단계)\s?[\dA-H]|第\s?[\d一二三四五六七八九]\s?(?:阶段|期|步|段階|関門|ゲート)|\d\s?(?:단계|차)/u

/** Whether a heading names one gate or stage among several: `Gate A: before Phase 2`, `Ready for stage 3`. */
export function namesAGate(heading: string): boolean {
  return latin.test(heading) || signs.test(heading)
}
