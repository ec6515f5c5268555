import { cueOf } from './cue.ts'

/** `steht, weil …`, `frozen until …`: it does not move. */
const standsStill = cueOf(
  /^(?:(?:it |this |that )?(?:is |[’']s )?(?:stuck|stalled|frozen|halted|jammed|held up|at a standstill|standing still|stands still|cannot (?:go on|move|proceed|continue)|can[’']t (?:go on|move|proceed|continue))|(?:es |das )?(?:steht(?: still)?(?=$|[,;:(]| weil| wegen| bis)|hängt|klemmt|stockt|hakt|liegt still|festgefahren|eingefroren|kommt nicht (?:weiter|voran)|geht nicht (?:weiter|voran))|(?:c[’']est )?(?:coincé|gelé|figé|en panne|ça (?:coince|bloque))|n[’']avance pas|(?:está )?(?:atascad[oa]|congelad[oa]|trabad[oa]|estancad[oa])|no avanza|n[ãa]o (?:anda|avança)|(?:è )?(?:bloccat[oa]|congelat[oa]|arenat[oa]|incagliat[oa])|non (?:va avanti|avanza)|(?:ligt|staat) stil|zit vast|vastgelopen|bevroren|(?:стоит|застрял[ао]?|заморожено|зависло)|не движется|(?:stoi|utknęło|zamrożone|zablokowało się)|(?:stojí|uvázlo|zamrzlo|zmrazeno)|(?:стоїть|застрягло|заморожено)|står still|(?:har )?fastnat|sitter fast|fryst|står stille|(?:sidder|sitter) fast|frosset|fastlåst|(?:takıldı|donduruldu|ilerlemiyor|duruyor))(?![\p{L}])|^(?:止まって|凍結|行き詰ま|停滞|進めない|动不了|卡住|卡在|停滞|冻结|推不动|멈춤|멈춰|막힘|막혀|정체)/iu,
)

const needs =
  'needs?|depend\\p{L}*|wait\\p{L}*|missing|lack\\p{L}*|until|because of|due to|hangs? on|in (?:the )?hands|turn|fehlt|brauch\\p{L}*|hängt|warte\\p{L}*|weil|wegen|bis|liegt bei|am zug|dépend\\p{L}*|attend\\p{L}*|attente|manque|besoin|à cause|jusqu\\p{L}*|depende\\p{L}*|esper\\p{L}*|falta|necesita\\p{L}*|por culpa|hasta|aguard\\p{L}*|precisa\\p{L}*|por causa|até|dipend\\p{L}*|attes\\p{L}|aspett\\p{L}*|manca|bisogno|finché|afhankelijk|wacht\\p{L}*|nodig|ontbreekt|totdat|завис\\p{L}*|жд[её]т|жд[её]м|ожида\\p{L}*|нужн\\p{L}*|не хватает|пока|zależ\\p{L}*|czeka\\p{L}*|potrzeb\\p{L}*|brakuje|dopóki|závis\\p{L}*|ček\\p{L}*|chybí|potřeb\\p{L}*|dokud|залеж\\p{L}*|чека\\p{L}*|потріб\\p{L}*|бракує|beror|vänta\\p{L}*|behöv\\p{L}*|saknas|tills|afhæng\\p{L}*|avheng\\p{L}*|vente\\p{L}*|mangler|behøve\\p{L}*|trenger|indtil|inntil|bağlı|bekl\\p{L}*|gerek\\p{L}*|kadar'
const others =
  "outside|outsiders?|external\\p{L}*|third[- ]part(?:y|ies)|(?:somebody|someone|anyone|people) else(?:[’']s)?|other(?:s| teams?| people)|another (?:team|department|squad|company)|vendors?|suppliers?|von außen|außerhalb|extern\\p{L}*|dritte[nrm]?|andere[nrm]?|jemand(?:em)? ander\\p{L}+|lieferant\\p{L}*|l[’']extérieur|externes?|tiers|quelqu[’']un d[’']autre|d[’']autres|une autre équipe|fournisseur|fuera|terceros?|extern[oa]s?|otr[oa]s?|alguien más|proveedor|de fora|terceiros|outr[oa]s?|fornecedor|fuori|terzi|estern[oi]|altri|qualcun altro|fornitore|buiten|derden|anderen|iemand anders|leverancier|извне|снаружи|внешн\\p{L}+|сторонн\\p{L}+|других|третьих|поставщик\\p{L}*|z zewnątrz|zewnętrzn\\p{L}+|innych|kogoś (?:innego|spoza)|dostawc\\p{L}+|zvenčí|zvenku|externí\\p{L}*|jiných|někoho jiného|dodavatel\\p{L}*|ззовні|зовнішн\\p{L}+|інших|третіх|utifrån|utanför|andra|någon annan|leverantör\\p{L}*|udefra|utenfra|eksternt?|eksterne|andre|tredjepart|leverandør\\p{L}*|dışarıdan|dışından|başka\\p{L}*|tedarikçi\\p{L}*"
const ofOthers = cueOf(
  new RegExp(
    `(?<![\\p{L}])(?:${needs})(?![\\p{L}])(?:.{0,50}[^\\p{L}])?(?:${others})(?![\\p{L}])|(?<![\\p{L}])(?:${others})(?![\\p{L}])(?:.{0,40}[^\\p{L}])?(?:${needs})(?![\\p{L}])|(?:外部|社外|他社|他部署|他チーム|先方|相手).{0,12}(?:待ち|待って|次第|必要|足りない)|(?:外部|其他(?:团队|部门)|第三方|对方|别人).{0,12}(?:等|依赖|缺|才能|配合)|(?:等|依赖|缺).{0,8}(?:外部|其他(?:团队|部门)|第三方|对方|别人)|(?:외부|다른 (?:팀|부서)|타 (?:팀|부서)|상대).{0,12}(?:기다|대기|의존|필요|때문)`,
    'iu',
  ),
)

/** Whether words of a legend say that something waits for somebody outside: `stands still, we lack something from outside`. */
export function saysItIsStuck(words: string): boolean {
  return standsStill.test(words) || ofOthers.test(words)
}
