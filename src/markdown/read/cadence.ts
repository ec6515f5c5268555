const cadences: readonly (readonly [string, RegExp])[] = [
  [
    'daily',
    /(?<![\p{L}])(?:daily|every day|each day|täglich\p{L}*|quotidien\p{L}*|chaque jour|diari[oa]s?|diariamente|cada día|diário|diária|giornalier\p{L}|quotidian[oaie]|dagelijks\p{L}*|ежедневн\p{L}*)(?![\p{L}])|毎日|每日|每天|日次|デイリー/iu,
  ],
  [
    'biweekly',
    /(?<![\p{L}])(?:bi-?weekly|fortnightly|every (?:two|2|other) weeks?|zweiwöchentlich\p{L}*|alle zwei wochen|toutes les deux semaines|quincenal\p{L}*|quinzenal\p{L}*|bisettimanal\p{L}|tweewekelijks\p{L}*|раз в две недели)(?![\p{L}])|隔週|每两周|双周/iu,
  ],
  [
    'weekly',
    /(?<![\p{L}])(?:weekly|every week|each week|wöchentlich\p{L}*|hebdomadaire\p{L}*|chaque semaine|semanal(?:es|mente)?|semanais|settimanal[ei]|wekelijks\p{L}*|еженедельн\p{L}*)(?![\p{L}])|毎週|每周|週次|ウィークリー|周例会|周会/iu,
  ],
  [
    'quarterly',
    /(?<![\p{L}])(?:quarterly|every quarter|each quarter|every (?:3|three) months|vierteljährlich\p{L}*|quartalsweise|quartals\p{L}*|trimestriel\p{L}*|chaque trimestre|trimestral(?:es|mente)?|trimestrais|trimestral[ei]|driemaandelijks\p{L}*|kwartaal\p{L}*|ежеквартальн\p{L}*|квартальн\p{L}*)(?![\p{L}])|四半期(?:ごと|毎)?|每季度?|季度(?:评审|回顾|复盘|审查)/iu,
  ],
  [
    'monthly',
    /(?<![\p{L}])(?:monthly|every month|each month|monatlich\p{L}*|mensuel\p{L}*|chaque mois|mensual(?:es|mente)?|mensal|mensais|mensil[ei]|maandelijks\p{L}*|ежемесячн\p{L}*)(?![\p{L}])|毎月|每月|月次|月例|月度/iu,
  ],
  [
    'yearly',
    /(?<![\p{L}])(?:annual(?:ly)?|yearly|every year|each year|every 12 months|jährlich\p{L}*|annuel\p{L}*|chaque année|anual(?:es|mente)?|anuais|annual[ei]|jaarlijks\p{L}*|ежегодн\p{L}*|годов\p{L}*)(?![\p{L}])|毎年|每年|年次|年度/iu,
  ],
]

const every = /(?<![\p{L}])(?:every|alle|toutes? les|tous les|cada|a cada|ogni|elke|каждые)\s+\d+\s+\p{L}+/iu

/** How often something recurs: a word of the usual ones, or the document's own. */
export function cadenceIn(text: string): string | undefined {
  return cadences.find(([, form]) => form.test(text))?.[0] ?? every.exec(text)?.[0].trim()
}

const occasion =
  /(?<![\p{L}])(?:reviews?|reports?|updates?|meetings?|stand-?ups?|syncs?|check-?ins?|checks?|audits?|maintenance|retro\p{L}*|assessments?|digest|status|demos?|grooming|planning|überprüfung\p{L}*|bericht\p{L}*|besprechung\p{L}*|durchsicht\p{L}*|wartung|treffen|revues?|rapports?|réunions?|points?|bilans?|revisi\p{L}+|informes?|reuni\p{L}+|relatórios?|riunion\p{L}|rapport[io]|revision\p{L}|overleg|rapportage|evaluatie|controle|обзор\p{L}*|отчёт\p{L}*|отчет\p{L}*|встреч\p{L}*|совещани\p{L}*|ревью|проверк\p{L}*)(?![\p{L}])|レビュー|会議|ミーティング|報告|点検|评审|会议|报告|回顾|检查|例会|周会|复盘/iu

/** Whether words name an occasion on which people come together or look at something. */
export function namesOccasion(text: string): boolean {
  return occasion.test(text)
}
