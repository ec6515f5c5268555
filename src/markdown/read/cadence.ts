import { nthInText } from '../../plan/recurrence/nth-in-text.ts'
import { namesEachWeek } from '../../plan/recurrence/weekdays-in-text.ts'
import { type Cue, cueOf } from './cue.ts'
import { remembering } from './remembering.ts'

const cadences: readonly (readonly [string, Cue])[] = [
  [
    'daily',
    cueOf(
      /(?<![\p{L}])(?:daily(?! (?:use|life|driver)(?!\p{L}))|(?:every|each) (?:day|morning|evening|working day|night)|jeden (?:tag|morgen|abend)|tous les (?:jours|matins|soirs)|chaque (?:matin|soir)|cada mañana|todos los días|tod[oa]s? (?:os )?(?:dias?|manhãs?)|ogni (?:giorno|mattina|sera)|elke (?:dag|ochtend|avond)|кажд\p{L}+ (?:день|утро|вечер)|po(?:ranne|ranny)|każdego (?:dnia|ranka)|co(?: )?dzień|täglich\p{L}*|quotidien\p{L}*|chaque jour|diari[oa]s?|diariamente|cada día|diário|diária|giornalier\p{L}|quotidian[oaie]|dagelijks\p{L}*|ежедневн\p{L}*|codzienn\p{L}*|denně|denní|щоденн\p{L}*|daglig\p{L}*|varje (?:dag|morgon|kväll|arbetsdag)|varje vardag|her gün|günlük|hver (?:dag|morgen|aften|kveld|arbejdsdag|arbeidsdag|hverdag)|her (?:sabah|akşam|iş günü))(?![\p{L}])|毎日|每日|每天|每晚|每早|毎朝|毎晩|日次|デイリー|매일|일일|일별/iu,
    ),
  ],
  [
    'biweekly',
    cueOf(
      /(?<![\p{L}])(?:bi-?weekly|fortnightly|cada quincena|quincenal(?:mente)?|a cada quinzena|quinzenal(?:mente)?|ogni quindicina|chaque quinzaine|co dwa tygodnie|varannan vecka|elke twee weken|every (?:two|2|other) weeks?|every (?:14|fourteen) days|alle (?:14|vierzehn) tage|tous les 14 jours|cada (?:14|15|quince) días|a cada (?:14|15) dias|ogni (?:14|quattordici) giorni|elke (?:14|veertien) dagen|каждые (?:14 дней|две недели|2 недели)|раз в 2 недели|co 14 dni|co 2 tygodnie|every (?:other|second) (?:mon|tues|wednes|thurs|fri)day|zweiwöchentlich\p{L}*|alle zwei wochen|toutes les deux semaines|tous les quinze jours|une semaine sur deux|quincenal\p{L}*|quinzenal\p{L}*|bisettimanal\p{L}|tweewekelijks\p{L}*|раз в две недели|co dwa tygodnie|varannan vecka|var fjortonde dag|varannan (?:mån|tis|ons|tors|fre)dag|raz na dwa tygodnie|dwutygodniow\p{L}*|jede zweite woche|jeden zweiten (?:mon|diens|donners|frei|sams|sonn)tag|jeden zweiten mittwoch|un(?:e)? (?:lundi|mardi|mercredi|jeudi|vendredi) sur deux|cada dos (?:lunes|martes|miércoles|jueves|viernes)|a cada quinze dias|ogni (?:secondo|15 giorni|quindici giorni)|om de (?:week|twee weken|veertien dagen)|кажд\p{L}+ втор\p{L}+ (?:недел\p{L}+|понедельник|вторник|сред\p{L}|четверг|пятниц\p{L})|co drugi (?:tydzień|poniedziałek|wtorek|czwartek|piątek)|co drug[aą] środę|elke twee weken|ogni due settimane|cada dos semanas|a cada duas semanas|hver (?:anden|andre|annen|2\.) uge|(?:hver annen|annenhver|annen hver) uke|hver (?:14\.|fjortende) dag|hver (?:anden|annen) (?:man|tirs|ons|tors|fre)dag|annenhver (?:man|tirs|ons|tors|fre)dag|(?:iki|2) haftada bir|(?:on dört|14) günde bir)(?![\p{L}])|隔週|每两周|双周|격주/iu,
    ),
  ],
  [
    'weekly',
    cueOf(
      /(?<![\p{L}])(?:weekly|jednou (?:(?:za|do|v) týd\p{L}+|týdně)|раз на тиждень|eén keer per week|once (?:a|per) week|einmal (?:pro|die|in der) woche|une fois par semaine|una vez (?:a la|por) semana|uma vez por semana|una volta (?:a|alla) settimana|(?:eens|één keer|een keer) per week|en gång (?:i veckan|per vecka)|раз в неделю|raz w tygodniu|every week|each week|^(?:the |our )?(?:mon|tues|wednes|thurs|fri)day(?:[’']s)? (?:note|call|coffee|sync|mail|round|meeting|stand-?up|review|check|report|letter|update|lunch|breakfast|demo|hour)|(?:point|café|réunion|tour|revue|mail|note|rituel) du (?:lundi|mardi|mercredi|jeudi|vendredi)|(?:café|reunión|nota|punto|repaso) del (?:lunes|martes|miércoles|jueves|viernes)|(?:riunione|caffè|punto|giro) del (?:lunedì|martedì|mercoledì|giovedì|venerdì)|(?:poniedziałkow|wtorkow|środow|czwartkow|piątkow)\p{L}+|every (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days|wöchentlich\p{L}*|jede woche|jeden (?:mon|diens|donners|frei|sams|sonn)tag|jeden mittwoch|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|(?:chaque|tous les|les) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|hebdomadaire\p{L}*|chaque semaine|toutes les semaines|semanal(?:es|mente)?|semanais|cada semana|(?:cada|los|todos los) (?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)|todas as semanas|(?:toda|todas as|às) (?:segunda|terça|quarta|quinta|sexta)s?(?:-feiras?)?|settimanal[ei]|ogni settimana|ogni (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|(?:elke|iedere) (?:maan|dins|woens|donder|vrij|zater|zon)dag|wekelijks\p{L}*|elke week|еженедельн\p{L}*|каждую неделю|по (?:понедельникам|вторникам|средам|четвергам|пятницам)|w (?:poniedziałki|wtorki|środy|czwartki|piątki)|кажд\p{L}+ (?:понедельник|вторник|сред[ау]|четверг|пятниц[ау])|(?:w )?każd\p{L}+ (?:poniedziałek|wtorek|środ[aę]|czwartek|piątek)|(?:co)?tygodniow\p{L}*|co tydzień|týdenn\p{L}*|každý týden|щотижн\p{L}*|vecko(?!r(?:na|nas|s)?(?![\p{L}]))\p{L}+|varje vecka|en gång i veckan|varje (?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mån|tis|ons|tors|fre|lör|sön)dagar|raz na tydzień|(?:poniedziałkow|wtorkow|środow|czwartkow|piątkow)\p{L}+|wochen(?:treffen|besprechung|runde|bericht|rückblick|planung|sitzung)|week(?:overleg|start|rapport|bericht|planning|sluiting)|haftalık|her hafta|ugentlig\p{L}*|ukentlig\p{L}*|hver (?:uge|uke)|[eé]n gang (?:om ugen|i uken|i uka|pr\.? uge|per uke)|(?:uge|uke)(?:møde|møte|rapport|status|brev)\p{L}{0,3}|hver (?:man|tirs|ons|tors|fre|lør|søn)dag|haftada bir(?: kez)?|her (?:pazartesi|salı|çarşamba|perşembe|cuma))(?![\p{L}])|(?:일주일|한 ?주)에 ?(?:한 ?번|1회)|주 ?1회|週に(?:一度|1度|一回|1回)|매주|每(?:周|週|星期|礼拜|禮拜)[一二三四五六日天](?![次個个份轮輪])|(?<![一-鿿])(?:周|星期|礼拜)[一二三四五六日天](?=早|上午|下午|晚|例会|晨会|站会)|주간|주례|주별|주 1회|매 주|週に(?:一度|1度|一回|1回)|週[1１一]回|毎週|每周|週次|ウィークリー|周例会|周会/iu,
    ),
  ],
  [
    'quarterly',
    cueOf(
      /(?<![\p{L}])(?:quarterly|jednou (?:(?:za|do) (?:čtvrtletí|kvartál)|čtvrtletně|kvartálně)|раз на квартал|eén keer per kwartaal|once (?:a|per) quarter|einmal (?:pro|im) quartal|une fois par trimestre|una vez (?:al|por) trimestre|uma vez (?:por|ao) trimestre|una volta (?:al|a) trimestre|(?:eens|één keer|een keer) per kwartaal|en gång (?:i|per) kvartal(?:et)?|раз в квартал|raz (?:na|w) kwarta\p{L}+|every quarter|each quarter|every (?:3|three) months|vierteljährlich\p{L}*|quartalsweise|quartals\p{L}*|trimestriel\p{L}*|chaque trimestre|trimestral(?:es|mente)?|trimestrais|trimestral[ei]|driemaandelijks\p{L}*|kwartaal\p{L}*|ежеквартальн\p{L}*|квартальн\p{L}*|kwartaln\p{L}*|co kwartał|čtvrtletn\p{L}*|щокварталь\p{L}*|kvartals\p{L}+|varje kvartal|en gång i kvartalet|var tredje månad|raz na kwartał|co trzy miesiące|quartalstreffen|jedes quartal|elk kwartaal|cada trimestre|ogni trimestre|üç aylık|hvert kvartal|[eé]n gang i kvartalet|hver tredje måned|her çeyrek|çeyrekte bir|üç ayda bir|çeyreklik|çeyrek sonu (?:retro|değerlendirme|toplantı|gözden|rapor)\p{L}*)(?![\p{L}])|분기(?:에)? ?(?:한 ?번|1회)|四半期に(?:一度|1度|一回|1回)|분기별|매 ?분기|분기마다|四半期(?:ごと|毎|レビュー|報告|点検|会議|の?見直し)|每季度?|季度(?:评审|回顾|复盘|审查)/iu,
    ),
  ],
  [
    'monthly',
    cueOf(
      /(?<![\p{L}])(?:monthly|jednou (?:(?:za|do|v) měsíc\p{L}*|měsíčně)|раз на місяць|eén keer per maand|once (?:a|per) month|einmal (?:pro|im) monat|une fois par mois|una vez al mes|uma vez por mês|una volta al mese|(?:eens|één keer|een keer) per maand|en gång (?:i månaden|per månad)|раз в месяц|raz w miesiącu|(?:first|last|1st|15th) (?:day )?of (?:the|each|every) month|every (?:first|third|fourth|last|1st|3rd|4th) (?:mon|tues|wednes|thurs|fri|satur|sun)day|jeden (?:ersten|dritten|letzten) (?:montag|dienstag|mittwoch|donnerstag|freitag)|(?:chaque|tous les) (?:premiers?|derniers?) \p{L}+dis?|(?:cada|todos los) (?:primer|último)s? \p{L}+|every month(?:[- ]end)?|each month(?:[- ]end)?|every month[- ]end|(?:first|second|third|last|1st) (?:mon|tues|wednes|thurs|fri|satur|sun)day of (?:the|each|every) month|(?:premier|dernier) \p{L}+di (?:du|de chaque) mois|(?:primer|último) \p{L}+ de(?:l| cada) mes|(?:primeira|última) \p{L}+(?:-feira)? (?:do|de cada) mês|(?:primo|ultimo) \p{L}+ (?:del|di ogni) mese|(?:eerste|laatste) \p{L}+dag van (?:de|elke) maand|(?:jeden )?(?:erste[nr]?|letzte[nr]?) (?:montag|dienstag|mittwoch|donnerstag|freitag) im monat|monatlich\p{L}*|mensuel\p{L}*|chaque mois|mensual(?:es|mente)?|mensal|mensais|mensil[ei]|maandelijks\p{L}*|elke maand|jeden monat|tous les mois|cada mes|todos os meses|ogni mese|månedlig\p{L}*|månedsvis|hver måned|[eé]n gang (?:om måneden|i måneden|per måned)|måneds(?:møde|møte|rapport|status|brev)\p{L}{0,3}|(?:første|sidste|siste) \p{L}+dag i (?:måneden|hver måned)|ayda bir(?: kez)?|her ayın|ежемесячн\p{L}*|каждый месяц|miesięczn\p{L}*|comiesięczn\p{L}*|co miesiąc|měsíčn\p{L}*|щомісяч\p{L}*|månads\p{L}*|månatlig\p{L}*|varje månad|en gång i månaden|raz na miesiąc|monats(?:treffen|besprechung|runde|bericht|rückblick|sitzung)|maand(?:overleg|rapport|bericht|afsluiting)|aylık|her ay)(?![\p{L}])|한 ?달에 ?(?:한 ?번|1회)|월 ?1회|매월|매달|월간|월례|월별|月に(?:一度|1度|一回|1回)|月[1１一]回|毎月|每月|月次|月例|月度/iu,
    ),
  ],
  [
    'every 6 months',
    cueOf(
      /(?<![\p{L}])(?:half-?yearly|semi-?annual(?:ly)?|bi-?annual(?:ly)?|twice (?:a|per) year|every half[- ]year|halbjährlich\p{L}*|semestriel\p{L}*|deux fois par an|semestral(?:es|mente)?|semestrais|dos veces al año|duas vezes por ano|semestral[ei]|due volte l['’]anno|halfjaarlijks\p{L}*|раз в полгода|półroczn\p{L}*|co pół roku|raz na pół roku|halvårs\p{L}*|varje halvår|två gånger om året|halvårlig\p{L}*|hvert halvår|to (?:gange om|ganger i) året|altı ayda bir|altı aylık|yılda iki|dwa razy w roku|jednou za (?:půl roku|pololetí)|dvakrát (?:do|za) (?:roka|rok)|dvakrát ročně|двічі на рік|раз на пів ?року)(?![\p{L}])|半年ごと|半年毎|每半年|반기별/iu,
    ),
  ],
  [
    'yearly',
    cueOf(
      /(?<![\p{L}])(?:annual(?:ly)?|yearly|jednou (?:(?:za|do) roka?|ročně)|раз на рік|eén keer per jaar|once (?:a|per) year|einmal (?:pro|im) jahr|une fois par an|una vez al año|uma vez por ano|una volta all['’]anno|eens per jaar|раз в год|raz w roku|every year|each year|every 12 months|jährlich\p{L}*|annuel\p{L}*|chaque année|anual(?:es|mente)?|anuais|annual[ei]|jaarlijks\p{L}*|ежегодн\p{L}*|годов\p{L}*|roczn\p{L}*|coroczn\p{L}*|co rok(?:u)?|ročn\p{L}*|щорічн\p{L}*|årlig\p{L}*|årsvis|varje år|en gång om året|raz na rok|jahres(?:treffen|versammlung|rückblick|gespräch)|jaar(?:overleg|vergadering|verslag)|yıllık|jedes jahr|tous les ans|hvert år|[eé]n gang (?:om|i) året|års(?:møde|møte)\p{L}{0,3}|yılda bir(?: kez)?|her yıl|cada año|ogni anno|elk jaar)(?![\p{L}])|(?:일 ?년|1년|한 ?해)에 ?(?:한 ?번|1회)|연 ?1회|年に(?:一度|1度|一回|1回)|年1回|매년|연간|연례|해마다|毎年|每年|年次|(?<!\d\s?)年度/iu,
    ),
  ],
]

const every =
  /(?<![\p{L}])(?:every|alle|toutes? les|tous les|cada|a cada|ogni|elke|каждые|co|każde|každé|кожні|var|her|hver|hvert)\s+(?:\d+|two|three|four|six|twelve|zwei|drei|vier|sechs|deux|trois|quatre|six|dos|tres|cuatro|seis|dois|duas|três|quatro|due|tre|quattro|sei|twee|drie|vier|zes|два|три|шесть|dwa|trzy|sześć|to|tre|fire|seks|iki|üç|dört|altı)\s+\p{L}+/iu

/** How often something recurs: a word of the usual ones, or the document's own. */
export const cadenceIn = remembering(
  (text): string | undefined =>
    cadences.find(([, form]) => form.test(text))?.[0] ??
    spanIn(text) ??
    every.exec(text)?.[0].trim() ??
    (namesEachWeek(text) ? 'weekly' : undefined),
)

const spans = new Map([
  [1, 'monthly'],
  [3, 'quarterly'],
  [6, 'every 6 months'],
  [12, 'yearly'],
])

/** `Last Friday of the quarter` comes every quarter. */
function spanIn(text: string): string | undefined {
  return spans.get(nthInText(text)?.months ?? 0)
}

const occasion = cueOf(
  /(?<![\p{L}])(?:notes?|(?<!on[ -])calls?|coffee|rounds?|letters?|café|caffè|kawa|kaffee|reviews?|reports?|updates?|meetings?|stand-?ups?|syncs?|check-?ins?|checks?|audits?|maintenance|onderhoud|entretien|mantenimiento|manutenzione|manutenção|konserwacj\p{L}|обслуживани\p{L}|retro\p{L}*|assessments?|digest|status|demos?|grooming|planning|überprüfung\p{L}*|bericht\p{L}*|besprechung\p{L}*|durchsicht\p{L}*|wartung|treffen|revues?|rapports?|réunions?|points?|bilans?|revisi\p{L}+|revis[õã]\p{L}+|informes?|reuni\p{L}+|relatórios?|riunion\p{L}|rapport[io]|revision\p{L}|overleg|rapportage|evaluatie|controle|обзор\p{L}*|отчёт\p{L}*|отчет\p{L}*|встреч\p{L}*|совещани\p{L}*|ревью|проверк\p{L}*|spotkani\p{L}*|przegląd\p{L}*|raport\p{L}*|narad\p{L}*|schůzk\p{L}*|kontrol\p{L}*|revize|зустріч\p{L}*|огляд\p{L}*|звіт\p{L}*|möte\p{L}*|rapport\p{L}*|granskning\p{L}*|toplantı\p{L}*|evaluering\p{L}*|eftersyn|ettersyn|drøftelse\p{L}*|samling(?:en|er)?|revisjon\p{L}*|vedlige?hold\p{L}*|vedlikehold\p{L}*|styregruppe\p{L}*|styringsgruppe\p{L}*|değerlendirme\p{L}*|gözden geçirme\p{L}*|inceleme\p{L}*|bakım\p{L}*|denetim\p{L}*|rapor\p{L}*|sunum\p{L}*|incontr\p{L}*|verific\p{L}*|\p{L}*(?:vergadering|overleg|besprechung|treffen|runde|sitzung|abstimmung|möte|(?:møde|møte|gennemgang|gjennomgang|opfølgning|oppfølging|evaluering|rapport)(?:er|et|en|erne|ene|ne|r|t)?|(?:avstämning|genomgång|uppföljning|översyn|träff|granskning)(?:en|ar)?)|lenkungs(?:kreis|ausschuss)|sessions?|huddles?|sittings?|sitzung\p{L}*|séances?|sesi(?:ón|ones)|sess(?:ão|ões)|sedut[ae]|sessie|сесси\p{L}+|план[её]рк\p{L}+|летучк\p{L}+|сверк\p{L}+|sesj\p{L}+|odpraw\p{L}+|pokaz\p{L}*|styrgrupp\p{L}*|committee|assembly|assemblées?|asamblea|assembleia|assemblea|mitgliederversammlung|comités?|comité|comitê|comitato)(?![\p{L}])|회의|리뷰|점검|보고|검토|회고|委員会|コミッティ|レビュー|会議|ミーティング|報告|点検|评审|会议|报告|回顾|检查|例会|周会|复盘|朝会|夕会|セッション|晨会|站会|巡检|미팅|모임|세션|공유회/iu,
)

const gathering = cueOf(
  /(?<![\p{L}])(?:stand-?ups?|meetings?|syncs?|demos?|retro\p{L}*|reviews?|check-?ins?|(?<!on[ -])calls?|\p{L}*besprechung|\p{L}*treffen|runde|réunions?|revues?|reuni\p{L}+|revisi\p{L}+|riunion\p{L}|overleg|встреч\p{L}*|spotkani\p{L}*|schůzk\p{L}*|\p{L}*(?:møde|møte)(?:er|et|ne|r|t)?|samling(?:en|er)?|toplantı\p{L}*|möte\p{L}*)(?![\p{L}])|会议|例会|会議|회의/iu,
)

/** Gatherings that bear names of their own. */
const byName = cueOf(
  /(?<![\p{L}])(?:jours? fixes?|regeltermin\p{L}*|stammtisch|sprechstunde|office hours?|town ?halls?|all[- ]hands|touch ?points?|catch-?ups?|briefings?|tele(?:fon)?konferen[zs]\p{L}*|visioconférences?|videollamadas?|telco|telko|созвон\p{L}*|план[её]рк\p{L}+|porad[ayuě]|дзвін(?:ок|ки)|нарад[аи])(?![\p{L}])|定例|碰头|碰面/iu,
)

/** Whether words name an occasion on which people come together. */
export const namesGathering = remembering((text) => gathering.test(text) || byName.test(text))

/** Whether words name an occasion on which people come together or look at something. */
export const namesOccasion = remembering((text) => occasion.test(text) || byName.test(text))
