import { cueOf, inSmall, smallLetters } from './cue.ts'
import { rememberingBeside } from './remembering.ts'

/** A relative date in a text: its words as they stand. */
export interface FoundHorizon {
  readonly words: string
  /** It counts the plan's weeks, months or days, so that its heading is a stage of the plan. */
  readonly counted: boolean
  readonly from: number
  readonly to: number
}

const unit =
  '(?:weeks?|months?|days?|sprints?|quarters?|years?|iterations?|wochen?|monate?n?|tage?n?|quartale?|jahre?n?|kw|semaines?|mois|jours?|trimestres?|années?|ans|semanas?|meses|mes|días?|dias?|años?|anos?|mês|settiman[ae]|mes[ie]|giorn[oi]|ann[oi]|weken|week|maand(?:en)?|dag(?:en)?|kwarta(?:al|len)|недел[яиьюе]|месяц(?:а|ев|ы)?|дн(?:я|ей|и)|спринт(?:а|ы)?|tydzień|tygodni[ea]?|miesiąc[ea]?|miesięcy|týden|týdn[yů]|měsíc[eů]?|тиждень|тижн(?:і|ів)|місяц(?:і|ів)|veck(?:a|or(?:na)?)|månad(?:er)?|hafta|ay|dn[íůyi]|dagar|ug(?:en?|er(?:ne)?)|uk(?:ene|en?|er|a)|måned(?:en|er)?|dager?|kvartal(?:er)?|år|gün|çeyrek|yıl)'
const dash =
  '\\s*(?:-|–|—|to|bis|à|a|al|t/m|tot|по|до|~|〜|&|\\+|/|and|und|et|y|e|en|и|i|och|og|til|ve|と|和|와)\\s*'
/** A year or a version stands behind the same words: `the year 2025`, `before I tag 2.0`. */
const count = '\\d{1,3}(?!\\d|[.,]\\d)'

const counted: readonly RegExp[] = [
  inSmall(new RegExp(`(?<![\\p{L}\\d])${unit}\\s*#?${count}(?:${dash}${count})?\\+?`, 'iu')),
  /(?<![\p{L}\d])m\d{1,2}\s?[–-]\s?m\d{1,2}(?!\d)/u,
  /第\s*\d+(?:\s*[-–~〜～至・、和と到]\s*第?\s*\d+)?\s*(?:週目?|周|か月目?|ヶ月目?|月目?|个月|日目?|天|スプリント|주차?|개월차?|일차)/u,
  /(?<![\p{L}\d.])(?:\d+\s?[-–~〜·]\s?)?\d+\s?(?:주차|개월차|일차|週目|か月目)/u,
  inSmall(
    /(?<![\p{L}\d])(?:\d+\.\s*(?:und|bis|[-–—])\s*)?\d+\.\s*(?:woche|monat|quartal|uge|uke|måned|hafta|ay(?![\p{L}]))/iu,
  ),
]

const coming =
  '(?:next|coming|following|nächsten?|kommenden?|prochaine?s?|próxim[oa]s|prossim[ei]|komende|volgende|ближайш\\p{L}+|следующи\\p{L}+|najbliższ\\p{L}+|następn\\p{L}+|příští(?:ch)?|následující(?:ch)?|найближч\\p{L}+|наступн\\p{L}+|kommande|nästa|næste|neste|önümüzdeki|gelecek)'
const inWords =
  '(?:\\d{1,3}|two|three|four|five|six|eight|ten|twelve|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|deux|trois|quatre|cinq|huit|dix|dos|tres|cuatro|cinco|seis|ocho|diez|duas|dois|três|quatro|oito|dez|due|tre|quattro|cinque|sei|otto|dieci|twee|drie|vijf|zes|tien|дв[аеі]|три|четыре|чотири|пять|шесть|dwa|dwie|trzy|cztery|pięć|sześć|dva|dvě|tři|čtyři|pět|šest|två|fyra|fem|sex|to|fire|seks|iki|üç|dört|beş|altı)'

/** `Next two weeks`, `Les deux prochaines semaines`: told in words, a stage is counted as well. */
const countedAhead: readonly RegExp[] = [
  inSmall(
    new RegExp(
      `(?<![\\p{L}\\d])(?:${coming}\\s+${inWords}|${inWords}\\s+${coming})\\s+${unit}(?![\\p{L}])`,
      'iu',
    ),
  ),
  /(?:今後|これから|接下来|未来|后续|앞으로|향후)の?(?:的)?\s?(?:\d{1,3}|[一二两兩三四五六七八九十]+)\s?(?:週間|周|个?星期|か月|ヶ月|个月|日間|天|주간?|개월|일)/u,
]

const few =
  '(?:few|couple of|several|paar|einigen?|quelques|pocas|poucas|alguns|algumas|algunos|algunas|poche|alcune|enkele|kilka|parę|pár|několik|нескольк\\p{L}+|кілька|några|par|nogle|noen|få|birkaç)'

const vague: readonly RegExp[] = [
  inSmall(
    /(?<![\p{L}])(?:the )?rest of (?:the|this) (?:year|quarter|month|week|sprint)(?![\p{L}])|(?<![\p{L}])rest (?:des|dieses) (?:jahres|quartals|monats|halbjahrs)(?![\p{L}])|(?<![\p{L}])reste (?:de l['’]année|du (?:trimestre|mois|semestre))(?![\p{L}])|(?<![\p{L}])resto (?:del (?:año|trimestre|mes)|do (?:ano|trimestre|mês)|dell['’]anno|del (?:trimestre|mese))(?![\p{L}])|(?<![\p{L}])rest van (?:het|dit) (?:jaar|kwartaal)(?![\p{L}])|(?<![\p{L}])остаток года|(?<![\p{L}])reszta roku|(?<![\p{L}])zbytek roku|(?<![\p{L}])resten a[vf] (?:året|kvartalet|måneden|månaden)(?![\p{L}])|(?<![\p{L}])yılın (?:geri )?kalanı|今年の残り|今年剩余|今年余下|올해 남은/iu,
  ),
  inSmall(
    /(?<![\p{L}])(?:later|earl(?:y|ier)|late|sometime) (?:in )?(?:this|next|the) (?:week|month|quarter|half|season|year)(?![\p{L}])|(?<![\p{L}])(?:später|irgendwann|noch) (?:in )?(?:diese[sm]|im|nächste[sn]) (?:jahr|halbjahr|quartal|monat)(?![\p{L}])|(?<![\p{L}])plus tard (?:cette année|ce (?:mois|trimestre|semestre)|dans l['’]année)|(?<![\p{L}])más (?:adelante|tarde) (?:en |durante )?(?:el|este) (?:año|trimestre|semestre|mes)(?![\p{L}])|(?<![\p{L}])mais (?:tarde|adiante|à frente|para a frente) (?:n?este|no) (?:ano|trimestre|semestre|mês)(?![\p{L}])|(?<![\p{L}])più (?:avanti|tardi) (?:quest['’]anno|nell['’]anno|nel (?:trimestre|semestre)|in questo (?:trimestre|semestre))|(?<![\p{L}])later (?:in )?(?:dit|het|volgend) (?:jaar|kwartaal)(?![\p{L}])|(?<![\p{L}])(?:позже|позднее|пізніше) (?:в|у|цього) (?:этом |цьому )?(?:году|квартале|році|року)|(?<![\p{L}])później w tym (?:roku|kwartale)|(?<![\p{L}])později (?:letos|tento rok|v (?:tomto )?roce)|(?<![\p{L}])senare (?:i år|under året|det här året)|(?<![\p{L}])senere (?:i år|på året|dette året)|(?<![\p{L}])(?:bu )?yılın (?:ilerleyen|sonraki) (?:ayları|dönemi)\p{L}*|今年(?:晚些时候|稍后|后续)|今年の?(?:後半|後ほど)|올해 (?:후반|나중)\p{L}*/iu,
  ),
  inSmall(
    new RegExp(
      `(?<![\\p{L}])(?:${coming}\\s+(?:${few}\\s+)?|${few}\\s+${coming}\\s+)${unit}(?![\\p{L}])`,
      'iu',
    ),
  ),
  inSmall(new RegExp(`\\d+${dash}\\d+\\s*${unit}|\\d+\\+\\s*${unit}`, 'iu')),
  inSmall(/(?<![\p{L}])(?:this|next|coming) (?:week|month|quarter|sprint|year|release)(?![\p{L}])/iu),
  inSmall(
    /(?<![\p{L}])(?:(?:ten|przyszły|następny) (?:tydzień|miesiąc|kwartał)|w tym (?:tygodniu|miesiącu)|(?:den här|denna|nästa) (?:veckan?|månaden?|kvartalet?)|(?:на )?(?:этой|следующей) неделе|эта неделя|deze (?:week|maand)|cette semaine|ce mois-ci|esta semana|questa settimana|tento týden|(?:denne|næste|neste|kommende) (?:uge|uken?|uka|måned(?:en)?|kvartal(?:et)?|år(?:et)?|sprint)|dette kvartal(?:et)?|(?:bu|gelecek|önümüzdeki) (?:hafta|ay|çeyrek|yıl))(?![\p{L}])/iu,
  ),
  inSmall(/(?<![\p{L}])(?:nächste[rsn]?|diese[rsn]?|kommende[rsn]?) (?:woche|monat|quartal|jahr|sprint)/iu),
  inSmall(/(?<![\p{L}])(?:prochaine?|ce|cette) (?:semaine|mois|trimestre|année)/iu),
  inSmall(/(?<![\p{L}])(?:próxim[oa]|est[ea]) (?:semana|mes|mês|trimestre|año|ano)/iu),
  inSmall(/(?<![\p{L}])(?:prossim[oa]|quest[oa]) (?:settimana|mese|trimestre|anno)/iu),
  inSmall(/(?<![\p{L}])(?:volgende?|komende) (?:week|maand|kwartaal|jaar)/iu),
  inSmall(/(?<![\p{L}])(?:в )?следующ(?:ем|ей|ий|ая) (?:месяце?|недел[ея]|квартале?|году?)/iu),
  inSmall(
    /^(?:(?:for|für|auf|pour|para|queda para|fica para|per|voor|на|na) )?(?:next|up next|now|subito|tout de suite|dès maintenant|ahora|agora|adesso|nu meteen|сейчас|сразу|teraz|later|soon|someday|one day|eventually|then|beyond|and beyond|afterwards|danach|im anschluss|irgendwann|später|au-delà|ensuite|par la suite|más allá|después|além disso|depois|oltre|in seguito|daarna|потом|далее|позже|позднее|пізніше|później|m[aá]s tarde|mais tarde|pi[uù] tardi|senare|un jour|plus tard|algún día|m[aá]s adelante|algum dia|um dia|un giorno|pi[uù] avanti|ooit|kiedyś|когда-нибудь|いつか|nu|nå|næste|neste|senere|derefter|deretter|dernæst|på sigt|på sikt|snart|en dag|en gang|şimdi|sırada|sıradaki|sonra|sonrası|daha sonra|ileride|bir gün)$/iu,
  ),
  inSmall(
    /(?<![\p{L}])(?:after|nach|après|después del?|depois d[aeo]s?|dopo|na|после|po|efter|etter) (?:the |dem |der |den |l['’]|las? |el |los |les |le |os? |as? |il |de |het )?(?:summer|winter|holidays|vacations?|christmas|easter|black friday|sommer|\p{L}*ferien|weihnachten|ostern|été|vacances|rentrée|noël|verano|vacaciones|navidad|verão|férias|natal|estate|ferie|natale|zomer|vakantie|kerst|лета|отпуск\p{L}*|wakacj\p{L}+|święt\p{L}+|sommaren|semestern|sommeren|påsken?|julen?|jul)(?![\p{L}])/iu,
  ),
  inSmall(/(?<![\p{L}])(?:short|medium|mid|near|long)[- ]?term(?![\p{L}])/iu),
  inSmall(
    /(?<![\p{L}])(?:immediate(?:ly)?|(?<!(?:why|right|every) )now(?! and (?:then|again))|soon|later|someday|asap)(?![\p{L}])/iu,
  ),
  inSmall(/(?<![\p{L}])(?:kurz|mittel|lang)fristig\p{L}*|(?<![\p{L}])sofort(?:ige[rsn]?)?(?![\p{L}])/iu),
  inSmall(/(?<![\p{L}])(?:à )?(?:court|moyen|long) terme|(?<![\p{L}])immédiate?(?:ment|s)?(?![\p{L}])/iu),
  inSmall(
    /(?<![\p{L}])(?:a )?(?:corto|medio|largo|curto|médio|longo|breve|lungo) (?:plazo|prazo|termine)|(?<![\p{L}])(?:inmediat|imediat|immediat)[oae]s?(?![\p{L}])/iu,
  ),
  inSmall(
    /(?<![\p{L}])(?:op )?(?:korte|middellange|lange) termijn|(?<![\p{L}])(?:кратко|средне|долго)срочн\p{L}*/iu,
  ),
  inSmall(
    /(?<![\p{L}])(?:krótko|średnio|długo)terminow\p{L}*|(?<![\p{L}])(?:krátko|středně|dlouho)dob\p{L}*|(?<![\p{L}])(?:коротко|середньо|довго)строков\p{L}*|(?<![\p{L}])(?:kort|lång|lang|mellemlang|mellomlang|længere|lengre) (?:sikt|sigt)|(?<![\p{L}])(?:kısa|orta|uzun) vade\p{L}*/iu,
  ),
  /(?<!\d)\d{1,2}(?:\s?[-–~〜至]\s?\d{1,2})?\s?(?:个月|か月|ヶ月|カ月|개월|年|년|주)(?:\s?(?:以上|以内|以降|以後|以后|之后|之内|内|이상|이내|이후|안에|내))?/u,
  /(?:次の?|今|来|本|下|上个|本)四半期|단기|중기|장기|이번 ?(?:주|달|분기)|다음 ?(?:주|달|분기)|즉시|短期|中期|長期|长期|今週|来週|今月|来月|来期|下周|下月|下季度|下个?月|近期|立即|即時/u,
]

const ahead = inSmall(
  new RegExp(
    `(?<![\\p{L}])(?:in|over the next|dans|d'ici|en|dentro de|em|tra|через|za|om)\\s(\\d+(?:${dash}\\d+)?\\+?\\s?${unit})(?![\\p{L}])`,
    'iu',
  ),
)

const inBrackets = /[([（]([^()[\]（）]{2,40})[)\]）]/u

/** `Carried over from Sprint 41`: where something comes from is no time to come. */
const origin = cueOf(
  /(?<![\p{L}])(?:carried[ -]over|carry[ -]?overs?|left[ -]?overs?|spill(?:ed)?[ -]?overs?|rolled over|overhang|unfinished|übertrag\p{L}*|übernommen\p{L}*|übrig\p{L}*|report\p{L}{1,3}|arrastrad\p{L}*|pendientes?|riportat\p{L}*|overgenomen|doorgeschoven|перенес\p{L}*|przeniesion\p{L}*)\s(?:\p{L}+\s)?(?:from|of|aus|von|vom|du|de|del|dal|uit|van|из|со?|z|ze)(?![\p{L}])/iu,
)

/** Headings whose whole text is such a word are horizons, but a bullet that merely uses one has none. */
export const horizonIn = rememberingBeside(findHorizon, String)

function findHorizon(text: string, isHeading: boolean): FoundHorizon | undefined {
  if (isHeading && origin.test(text)) return undefined
  const small = smallLetters(text)
  const hasDigit = /\d/.test(text)
  const stage = firstOf(hasDigit ? [...countedAhead, ...counted] : countedAhead, small)
  if (stage) return horizonAt(text, stage, true)
  if (!isHeading) {
    const found = hasDigit ? ahead.exec(small) : null
    return found?.[1] === undefined ? undefined : horizonAt(text, found, false, found[1].length)
  }
  const bracket = inBrackets.exec(text)
  if (bracket?.[1] !== undefined) {
    const inner = horizonIn(bracket[1], true)
    if (inner) return { ...inner, from: bracket.index + 1 + inner.from, to: bracket.index + 1 + inner.to }
  }
  const someTime = firstOf(vague, small)
  return someTime && horizonAt(text, someTime, false)
}

function firstOf(forms: readonly RegExp[], small: string): RegExpExecArray | undefined {
  for (const form of forms) {
    const match = form.exec(small)
    if (match) return match
  }
  return undefined
}

/** What was found in the small letters of a text, as it stands there: of it, so many characters at its end are the words. */
function horizonAt(
  text: string,
  { index, 0: found }: RegExpExecArray,
  isCounted: boolean,
  length: number = found.length,
): FoundHorizon {
  const to = index + found.length
  return { words: text.slice(to - length, to).trim(), counted: isCounted, from: index, to }
}
