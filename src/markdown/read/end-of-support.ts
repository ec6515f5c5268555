import type { Item } from '../outline.ts'
import { clean } from './clean.ts'
import { cueOf } from './cue.ts'
import { datesIn } from './dates.ts'
import type { Near } from './years.ts'

/** A version that others support, until then. */
export const endOfSupport = cueOf(
  /(?<![\p{L}])(?:end[- ]of[- ](?:life|support)|eol|eos|support(?:ed)? (?:until|till|ends?|ended)|support (?:for|of) (?:\p{L}+ ){1,3}ends?|(?:without|no more) (?:fixes|patches|updates|support) (?:after|from)|ohne (?:updates|patches|support|korrekturen) (?:ab|nach)|sans (?:correctifs?|support|mises? à jour) (?:après|à partir)|sin (?:soporte|parches|actualizaciones) (?:después|a partir|desde)|sem (?:correç\p{L}+|suporte|atualizaç\p{L}+) (?:depois|a partir|após)|senza (?:correzioni|supporto|aggiornamenti) (?:dopo|da)|(?:\p{L}*updates|patches|ondersteuning) tot|(?:look(?:ed)? after|care for|cared for|patch(?:ed|es)?|fix(?:es|ed)?|updates?)(?: it| them)? (?:until|till)|kümmern uns (?:darum )?bis|(?:on s['’]en occupe|nous suivons) jusqu|(?:security|maintenance|maintained|active) (?:until|ends?|fixes until|support (?:until|ends?))|\p{L}*supportende|\p{L}*(?:support|wartung|pflege) (?:endet|läuft aus|bis)|(?:unter)?support(?:ed|iert)? bis|unterstützt bis|gepflegt bis|fin (?:de|del|du) (?:support|soporte|vie|vida|maintenance)|(?:support[eé]?|maintenue?|maintenance|pris en charge) jusqu|support (?:étendu|prolongé|standard) jusqu|soporte (?:(?:extendido|ampliado|estándar) )?hasta|con soporte hasta|mantenido hasta|fim d[eoa] (?:suporte|vida|manutenção)|(?:suporte(?: (?:estendido|alargado|prolongado|padrão))?|suportad[oa]|manutenção) até|fine (?:del |dell['’])?(?:supporto|vita|assistenza|manutenzione)|(?:supporto(?: (?:esteso|prolungato|standard))?|supportat[oa]) fino|einde (?:ondersteuning|support|levensduur)|(?:ondersteund|ondersteuning|support) tot|поддерживается до|поддержка до|(?:конец|окончание) поддержки|support(?:en)? (?:upphör|slutar|till|t\.o\.m\.|går ut)|\p{L}*stöd(?:et)? (?:upphör|slutar|går ut|löper ut|(?:till(?: och med)?|t\.o\.m\.)(?= (?:den )?\d| \p{L}+ 20\d\d))|stöds (?:till|t\.o\.m\.)|underhålls till|slut på support|koniec wsparcia|(?:підтримк\p{L}+|підтримується) до|(?:кінець|закінчення) підтримки|wsparcie (?:(?:rozszerzone|podstawowe|przedłużone) )?do|wspierane do|konec podpory|podpora do|(?:support|støtte|støttes|støttet|understøttet|understøttes|supporteres|vedligeholdes|vedlikeholdes)(?:en)? (?:til|indtil|frem til|udløber|utløper|ophører|opphører|slutter)|slutt? på (?:support|støtte)|(?:ophør|opphør) a[fv] (?:support|støtte)|destek (?:sonu|bitişi)|destek(?:lenir|leniyor)?[: ].{0,40}kadar|desteği .{0,30}(?:bitiyor|sona eriyor))(?![\p{L}])|サポート(?:終了|期限|期間)|(?:停止|终止|结束)(?:支持|维护)|支持(?:截止|终止|到期)|维护(?:截止|到期)|지원 ?(?:종료|기한|만료)|까지 지원|지원[은:]? .{0,16}까지|までサポート|サポート[は:：]?.{0,16}まで|支持(?:至|到)/iu,
)

/** `Valkey 8 (until September 2029)`: a name with its version, and until when. */
const versionUntil =
  /^\P{N}{2,40}\d[\p{L}\d. ]{0,16}\s?(?:[(（]|[–—:：-]\s)(?:until|till|through|ends?|eol|bis|jusqu|hasta|até|fino|tot|до|do|till och med|t\.o\.m\.|till|til og med|til|indtil|frem til)(?![\p{L}])|^\P{N}{2,40}\d[\p{L}\d. ]{0,16}\s?[(（].*(?:까지|まで|截止)[)）]/iu

/** `Windows 10 22H2: last paid security update 2026-10-13`. */
const versionsLast =
  /^\P{N}{2,40}\d[\p{L}\d. ]{0,16}\s?(?:[(（,]|[–—:：-])\s?(?:the |die |das |den |la |le |el |a |o |il |de |het )?(?:(?:last|final) (?:\p{L}+ ){0,3}(?:updates?|patch(?:es)?|fix(?:es)?)|letzte[rsn]? (?:\p{L}+ ){0,2}\p{L}*(?:update|patch|aktualisierung)|derni(?:er|ère)s? (?:\p{L}+ ){0,2}(?:correctif|mises? à jour|patch)|últim[oa]s? (?:\p{L}+ ){0,2}(?:actualizaci|parche|atualizaç|correç)|(?:l['’])?ultim[oaie] (?:\p{L}+ ){0,2}(?:aggiornament|patch|correzion)|laatste (?:\p{L}+ ){0,2}\p{L}*(?:update|patch)|последн\p{L}+ (?:\p{L}+ ){0,2}(?:обновлен|патч)|останн\p{L}+ (?:\p{L}+ ){0,2}оновлен|ostatni\p{L}* (?:\p{L}+ ){0,2}(?:aktualizacj|poprawk)|posledn\p{L}+ (?:\p{L}+ ){0,2}(?:aktualizac|záplat)|sista (?:\p{L}+ ){0,2}\p{L}*(?:uppdatering|patch|rättning)|(?:sidste|siste|seneste) (?:\p{L}+ ){0,2}\p{L}*(?:opdatering|oppdatering|patch)|son (?:\p{L}+ ){0,2}(?:güncelleme|yama)|最(?:後|終)の?.{0,12}(?:更新|アップデート|パッチ)|最后.{0,8}(?:更新|补丁)|마지막.{0,8}(?:업데이트|패치))/iu

/** Whether a line says until when others support it. */
export function endsItsSupport({ words, box }: Item, near: Near | undefined): boolean {
  return box === undefined && datesIn(words.text, near).length > 0 && endOfSupport.test(words.text)
}

const known = new WeakMap<readonly Item[], boolean>()

/** Whether a line names a version and the end of its support, surely, or as one beside it does. */
export function isAmongSupported(item: Item, list: readonly Item[], near: Near | undefined): boolean {
  if (endsItsSupport(item, near)) return true
  const { text } = clean(item.words)
  if (datesIn(text, near).length === 0 || !(versionUntil.test(text) || versionsLast.test(text))) return false
  const found = known.get(list) ?? list.some((one) => endsItsSupport(one, near))
  known.set(list, found)
  return found
}
