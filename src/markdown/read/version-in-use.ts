import type { Item } from '../outline.ts'
import { clean } from './clean.ts'
import { type Cue, cueOf } from './cue.ts'

/** A name, and then what is known of it: `Keycloak: we run 24`. */
const named = /^[^:：–—]{2,40}(?:[:：]\s?|\s[–—-]\s)\S/u

const the = "(?:the |die |das |la |le |el |il |l[’']|a |o |de |en )?"
const ofVersion =
  '(?:versions? |release |versión |versão |versione |versie |версия |версию |версії |wersja |wersję |wersji |verzi |sürüm )'
/** `24 and`, and not `24 servers`. */
const numberAlone =
  '\\d[\\d.x]*(?=\\s*(?:$|[,;.()→]|->|[–—-]\\s|(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|maar|и|а|но|i|ale|och|men|og|ve|ama)(?![\\p{L}])))'

/** `we are on 24`, `usamos la 24`. */
const weUse = cueOf(
  new RegExp(
    `(?<![\\p{L}])(?:we(?:[’']re| are)? (?:still )?(?:use|run|ship|on|at|still on)|in use:?|wir (?:nutzen|verwenden|benutzen|fahren|setzen)|(?:wir )?sind (?:noch )?(?:auf|bei)|im einsatz:?|(?:nous |on )(?:utilisons|utilise|sommes (?:en|à|sur)|est (?:en|à|sur))|usamos|utilizamos|estamos (?:en|na|no|em)|em uso:?|en uso:?|usiamo|utilizziamo|siamo (?:alla?|su)|in uso:?|(?:wij |we )(?:gebruiken|draaien|zitten op)|in gebruik:?|(?:мы )?используем|у нас|używamy|mamy|jesteśmy na|používáme|jsme na|використовуємо|vi (?:använder|kör|bruger|bruker|kører|kjører|är på|er på)|kullanıyoruz)\\s${the}(?:${ofVersion}|v(?=\\d))?${numberAlone}|(?:现在用|目前(?:使用|用)|使用中)(?:的是)?\\s?v?\\d|使用中(?:は)?\\s?v?\\d|사용 ?중(?:인)?\\s?v?\\d`,
    'iu',
  ),
)

/** `hoy v2`: a number alone would be a reading as well. */
const today = cueOf(
  new RegExp(
    `(?<![\\p{L}])(?:now|today|currently|still|heute|derzeit|aktuell|momentan|noch|aujourd[’']hui|actuellement|hoy|ahora|actualmente|hoje|agora|atualmente|oggi|adesso|attualmente|nu|vandaag|momenteel|сейчас|сегодня|пока|dziś|obecnie|teraz|dnes|nyní|зараз|idag|i dag|just nu|lige nu|nå|şu an|bugün)\\s(?:on |at |using |running |auf |bei |en |na |no |alla |op )?${the}(?:${ofVersion}\\d|v\\d)|(?:現在|目前|现在|当前|현재)(?:是|用|使用|は)?\\s?(?:v\\d|(?:バージョン|版本|버전)\\s?\\d)`,
    'iu',
  ),
)

/** `(vigila Nadia)`, `watched by Iker`. */
const watchedBy = cueOf(
  /(?<![\p{L}])(?:(?:watched|monitored|tracked|followed|observed) by|(?:beobachtet|verfolgt|überwacht)(?: von|:)|(?:suivie?|surveillée?)s? par|(?:lo |la )?vigila|(?:vigilad|seguid|observad)[oa] por|(?:acompanhad|monitorad|vigiad)[oa] por|(?:seguit|osservat|monitorat)[oa] da|(?:gevolgd|bewaakt) door|следит|отслеживает|śledzi|obserwuje|pilnuje|sleduje|hlídá|стежить|відстежує|(?:bevakas|följs) av|(?:følges|overvåges|overvåkes) a[fv]|takip eden|izleyen)\s?:?\s?[\p{L}@]|(?:監視|追跡|关注|跟踪|모니터링|추적) ?(?:担当|负责人?|담당)[:：]/iu,
)

const saysVersion: readonly Cue[] = [weUse, today]

/** Whether a line names what others make, and says which version is in use today or who watches it. */
export function tellsOfUse({ words, box }: Item): boolean {
  if (box !== undefined) return false
  const { text } = clean(words)
  return (
    named.test(text) &&
    ((/\d/.test(text) && saysVersion.some((cue) => cue.test(text))) || watchedBy.test(text))
  )
}
