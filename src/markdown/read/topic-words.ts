import { allConditions } from './asks-for-all.ts'
import { anyOfThese } from './asks-for-any.ts'
import { blockerCues } from './blocker-words.ts'
import { completedCues } from './completed-words.ts'
import { criterionCues } from './criterion-words.ts'
import { compound, wide, word } from './cue.ts'
import { leftOutCues } from './left-out-words.ts'
import { openDecisions } from './open-decisions.ts'
import { taskCues } from './task-words.ts'
import { textCues } from './text-words.ts'
import type { Topic } from './topic.ts'
import { triggerCues } from './trigger-words.ts'

const riskWord =
  "(?:risks?|risiken|risiko|risques?|riesgos?|riscos?|rischi[o]?|risico['’]?s?|риск(?:и|ов)?|ryzyk[oa]|rizika?|ризики?|risker|riskler|risici|risikoer(?:ne)?|risikoene)"

/** The cues, in the order in which they are tried: the first that fits decides. */
export const cues: readonly (readonly [Topic, readonly RegExp[]])[] = [
  [
    'division',
    [
      word(
        'who (?:does|owns|takes|covers|holds|runs|is doing) (?:what|which \\p{L}+)$|division of (?:work|labou?r)|wer macht was$|aufgaben(?:ver)?teilung|arbeitsteilung|rollenverteilung',
        'qui fait quoi$|répartition(?: (?:des|du) (?:tâches|rôles|travaux|travail))?$|qui[eé]n hace qu[eé]$|reparto de (?:tareas|trabajo|funciones)|quem faz o qu[eê]$|divisão (?:de tarefas|do trabalho)|chi fa (?:che )?cosa$|(?:ri?partizione|divisione) (?:dei compiti|del lavoro)',
        'wie doet wat$|(?:taak|rol|werk)verdeling|кто (?:и )?(?:что|чем) (?:делает|занимается)|распределение (?:обязанностей|задач|ролей|работ)|зоны ответственности|kto (?:co|za co) (?:robi|odpowiada)|podział (?:zadań|pracy|obowiązków|ról)|rollfördelning|rozdělení (?:úkolů|rolí)|розподіл (?:обов’язків|ролей)|görev dağılımı',
        "who (?:takes care of|is responsible for|looks after|handles) what$|wer (?:übernimmt|verantwortet|kümmert sich um) was|qui (?:s['’]occupe de|prend) quoi|^reparto$|qui[eé]n (?:se encarga|lleva) (?:de )?qu[eé]|quem cuida d[eo] qu[eê]|chi (?:segue|si occupa di) (?:che )?cosa|wie (?:pakt|regelt) wat|кто за что отвечает|kto za co odpowiada",
        'hvem (?:gør|laver|tager|gjør|tar) hvad?$|hvem har ansvar(?:et)? for hvad?|(?:opgave|oppgave|arbejds|arbeids|rolle|ansvars)fordeling|kim ne(?:yi)? yap(?:ıyor|ar|acak)$|kim neden sorumlu|(?:iş|rol|sorumluluk) (?:bölümü|dağılımı)',
      ),
      wide('(?:役割|作業|担当)分担|分工|职责(?:划分|分配)?$|(?:역할|업무) ?분담'),
    ],
  ],
  ['nothing', textCues],
  ['nothing', leftOutCues],
  ['tasks', openDecisions],
  [
    'tasks',
    [
      word(
        '^(?:temas |cosas |lo )?pendientes?$|^(?:o que está )?pendentes?$|^pend[êe]ncias$|^(?:noch )?offene(?: punkte)?$|^still open$|^(?:ideas?|ideen|idées|ideias?|idee|ideeën|идеи|pomysły|idéer) (?:without|for|ohne|für|sans|pour|sin|para|sem|senza|per|zonder|voor|без|для|bez|na|dla|utan|för) .{2,30}$|nog (?:uit(?:te)? ?zoeken|uit te zoeken|te bepalen|na te gaan)|(?:zoeken|gaan) we nog (?:uit|na)|punt[oi] apert[oi]|puntos abiertos|pontos em aberto|points (?:ouverts|en suspens)|who\\W+what\\W+(?:by )?when|wer\\W+was\\W+(?:bis )?wann|qui\\W+quoi\\W+(?:pour )?quand|qui[eé]n\\W+qu[eé]\\W+cu[aá]ndo|quem\\W+(?:o )?qu[eê]\\W+quando|chi\\W+(?:che )?cosa\\W+(?:entro )?quando|wie\\W+wat\\W+wanneer|кто[\\s,–—-]+что[\\s,–—-]+когда|kto\\W+co\\W+kiedy|who does what (?:until|till|by|before|this|next|in|for|now)(?![\\p{L}])|wer (?:macht )?was(?: macht)?,? (?:und )?bis wann|chi fa (?:che )?cosa,? (?:e )?entro quando|qui fait quoi,? (?:et )?(?:pour|avant|d.ici) quand|qui[eé]n hace qu[eé],? (?:y )?(?:para )?cu[aá]ndo|quem faz o qu[eê],? (?:e )?(?:até|para) quando|wie doet wat,? (?:en )?wanneer|кто (?:и )?что делает,? (?:и )?к какому|pending actions?|(?:how (?:you can|to)|ways to) (?:help|get involved)|help wanted|comment aider|cómo ayudar|como ajudar|come aiutare|wie du helfen',
        '^(?:åbne|åpne|udestående|utestående|gjenstående|uafklarede|uavklarte)(?: punkter| emner| saker)?(?: fra .{2,40})?$|hvem (?:gør|laver) hvad,? (?:og )?hvornår|hvem gjør hva,? (?:og )?når|hjælp (?:søges|ønskes)|açık (?:konular|maddeler|noktalar|işler)|kim ne(?:yi)? ne zaman',
      ),
      wide('实施步骤|实现步骤|开发步骤|実装手順|実施手順|구현 ?단계|구현 ?절차'),
    ],
  ],
  [
    'decisions',
    [
      word(
        'what (?:have )?(?:we|I) (?:have )?(?:agreed|decided|settled|chosen|concluded)(?: on)?(?![\\p{L}])|(?:^|already )settled(?: (?:arguments|matters|questions|points))?$|(?:decided|agreed)(?: so far| already)?$|(?:reeds |al )?(?:afgesproken|besloten)$|(?:bereits |schon )?getroffen$|(?:déjà )?(?:prises|tranchées)$|(?:ya |já )?tomadas$|(?:già )?prese$|vereinbart$|beschlusslage|beschlüsse$|on a (?:tranché|décidé|choisi)|batemos o martelo|já (?:está )?decidido|ya (?:está )?decidido|già deciso|was wir (?:festgelegt|entschieden|beschlossen|vereinbart|festgehalten) haben|ce que nous avons (?:décidé|arrêté|convenu)|(?:lo )?que (?:hemos )?(?:decidimos|decidido|acordado|acordamos)|o que (?:decidimos|combinamos)|(?:che )?cosa abbiamo deciso|wat we (?:hebben )?(?:besloten|afgesproken)|что (?:мы )?(?:решили|договорились)|co (?:ustaliliśmy|postanowiliśmy)',
        '^decisions? (?:of|by|taken|made|from) |^(?:beschlüsse|entscheidungen) (?:de[rs]|vom|von) |^décisions (?:du|de la|prises) |^decisiones (?:del|de la|tomadas) |^decisões (?:do|da|tomadas) |^decisioni (?:del|della|prese) |^besluiten van |^решения (?:комитета|совета|команды)|^decyzje (?:komitetu|rady|zespołu)',
        '(?:hvad|hva|det) vi (?:allerede )?(?:har )?(?:aftalt|besluttet|bestemt|valgt|afgjort|avtalt|vedtatt|avgjort|blitt enige)|(?:^|allerede )(?:aftalt|besluttet|afgjort|avtalt|vedtatt|avgjort|bestemt)(?: indtil nu| så langt)?$|(?:trufne|fattede|vedtatte|tatte) (?:beslutninger|valg|vedtak)|(?:det )?ligger fast$|neye karar verdik|karar verildi$|(?:verilen|alınan|verilmiş) kararlar|kararlaştır\\p{L}+',
      ),
      wide('已(?:定|决)(?:的)?(?:事项|决策|问题)|決まったこと|決めたこと|정한 것|결정된'),
    ],
  ],
  [
    'milestones',
    [
      word(
        "(?:releases?|versions?) (?:that |which )?(?:we|I)(?:[’']re| are|[’']m| am)? (?:still )?(?:wait(?:ing)?|hop(?:e|ing)) for|(?:awaited|anticipated) (?:releases?|versions?)|(?:releases?|versionen|ausgaben),? auf die (?:wir|ich) (?:noch )?warten?|(?:erwartete|ersehnte) (?:versionen|releases)|(?:versions|sorties|parutions) (?:attendues?|que nous attendons|qu[’']on attend)",
        '(?:versiones|lanzamientos) (?:esperad[oa]s|que esperamos)|(?:versões|lançamentos) (?:esperad[oa]s|aguardad[oa]s|que (?:esperamos|aguardamos))|(?:versioni|rilasci) (?:attes[ei]|che (?:aspettiamo|attendiamo))|(?:versies|releases) waar(?:op)? (?:we|wij) (?:op )?wachten|verwachte (?:versies|releases)',
        '(?:релизы|версии|выпуски),? котор\\p{L}+ (?:мы )?жд[её]м|ожидаемые (?:релизы|версии|выпуски)|(?:wydania|wersje),? na które czekamy|oczekiwane (?:wydania|wersje)|(?:versioner|utgåvor|släpp)(?: som)? vi väntar på|väntade (?:versioner|utgåvor|släpp)',
        '(?:udgivelser|versioner|utgivelser|versjoner)(?: som)? vi venter på|(?:forventede|ventede) (?:udgivelser|versioner|utgivelser|versjoner)|bekle(?:diğimiz|nen) (?:sürümler|yayınlar)',
      ),
      wide(
        '待っている(?:リリース|バージョン)|リリース待ち|(?:等待|期待)(?:中)?的(?:版本|发布)|기다리는 (?:릴리스|버전|출시)',
      ),
    ],
  ],
  [
    'metrics',
    [
      word(
        '^(?:cijfers|getallen) (?:om|die|waar)|^(?:zahlen|werte),? (?:die|auf die)|^chiffres (?:à|que)|^(?:cifras|números) que|^numeri (?:da|che)|^(?:цифры|числа),? (?:за|которые)|^liczby,? (?:które|do)',
        '^(?:tal|tallene|tall|nøgletal|måltal|nøkkeltall|måltall|målinger) (?:vi|som|der)(?![\\p{L}])|^(?:izle|takip e)\\p{L}+ (?:metrik|gösterge|sayı|rakam)\\p{L}*',
      ),
    ],
  ],
  [
    'watches',
    [
      word(
        "veille(?! de)(?: technologique)?$|vigilancia$|vigilância$|(?:standards?|projects?|releases?|specs?|specifications?|features|proposals?|things) (?:we|I)(?:[’']re| are|[’']m| am)? (?:wait(?:ing)? for|watch(?:ing)?|follow(?:ing)?|track(?:ing)?)|what (?:we|I)(?:[’']re| are|[’']m| am)? (?:watch(?:ing)?|follow(?:ing)?|wait(?:ing)? for|keep(?:ing)? an eye on)|ce que nous surveillons|wat we volgen|monitoring targets?|(?:monitored|tracked|followed|watched|observed) (?:projects|libraries|repositories|packages|crates|dependencies|runtimes|tools)|beobachtungs(?:ziele|objekte|liste)|zu beobachten|cibles (?:de surveillance|à surveiller|de suivi)|objetivos (?:de (?:monitoreo|monitorización|seguimiento|vigilancia)|a vigilar)|(?:alvos|objetivos) de monitoramento|obiettivi (?:di monitoraggio|da monitorare)|(?:цели|объекты) (?:мониторинга|наблюдения)|(?:cele|obiekty) (?:monitorowania|obserwacji)|cíle sledování|bevakningsmål|izleme hedefleri",
        "[\\p{L}-]*radar$|radar (?:techno(?:logique)?|tecnol[oó]gico|technologiczny)$|[\\p{L}-]*(?:радар|radarı)$|технологический радар$|(?:on|under) (?:our|the|my) (?:radar|watch)|under observation|im auge (?:behalten|haben)|auf (?:dem|unserem) (?:radar|schirm)|im blick(?: behalten)?$|à garder à l['’]œil|dans (?:notre|le) (?:radar|viseur)|en el radar|bajo observación|de olho (?:em|no|na)|no radar|em observação|(?:da )?ten(?:ere|iamo) d['’]occhio|hold our breath|keep(?:ing)? (?:an?|one|our) (?:eye|ear)s? (?:on|out)|(?:garde|gardons) un œil|sott['’]occhio|in de gaten|op (?:de|onze) radar|в поле зрения|держим на контроле|na oku(?![\\p{L}])|na radarze|håller ögonen på",
        "(?:dependencies|libraries|packages|upstreams?)(?: that)? (?:we|I) (?:watch|follow|track|monitor)|(?:abhängigkeiten|bibliotheken|pakete|projekte),? die wir (?:beobachten|verfolgen)|(?:dépendances|bibliothèques|projets) (?:que nous|qu['’]on) (?:suivons|surveillons|suit|surveille)|(?:dependencias|bibliotecas|proyectos) que (?:seguimos|vigilamos)|(?:dependências|bibliotecas|projetos) que (?:acompanhamos|seguimos|monitoramos)|(?:dipendenze|librerie|progetti) che (?:seguiamo|teniamo d['’]occhio)|(?:afhankelijkheden|bibliotheken|projecten) die (?:we|wij) volgen|(?:зависимости|библиотеки|проекты),? за которыми (?:мы )?(?:следим|наблюдаем)|(?:zależności|biblioteki|projekty),? które (?:śledzimy|obserwujemy)",
        '(?:projekt|bibliotek|standarder|beroenden|det)(?: som)? vi (?:följer|bevakar)|(?:śledzone|obserwowane|monitorowane) (?:projekty|biblioteki|pakiety|repozytoria|zależności|standardy|wersje)|^co sledujeme|sledované (?:projekty|knihovny|balíčky)|^izlene(?:n|c)\\p{L}*|takip e(?:ttiğimiz|dilen)\\p{L}*|^за чим (?:ми )?(?:стежимо|слідкуємо)|^(?:lo )?qu[eé] (?:vigilamos|seguimos)|^o qu[eê] acompanhamos|^(?:che )?cosa (?:seguiamo|osserviamo|monitoriamo)|^was wir (?:beobachten|verfolgen)|^ce que nous suivons de près|^за чем (?:мы )?(?:следим|наблюдаем)|^co (?:śledzimy|obserwujemy)',
        '(?:biblioteker|bibliotekene?|bibliotek|afhængigheder|avhengigheter|projekter|prosjekter|pakker|standarder|det|hvad|hva)(?: som| der)? vi (?:følger|overvåger|overvåker|holder (?:øje|øye) med)|hold(?:er|es)? (?:et )?(?:øje|øye) med|(?:over|i)våge?k?ningsliste|overvåkingsliste|(?:overvågede|overvåkede|fulgte) (?:projekter|prosjekter|pakker|biblioteker|bibliotek|afhængigheder|avhengigheter)|på (?:vores |vår )?radar(?:en)?|izlediğimiz\\p{L}*|(?:izleme|takip) listesi|izleme hedefleri',
      ),
      wide(
        '(?:技術|テック)レーダー|技[术術]雷达|기술 ?레이더|(?:监控|监测|跟踪|追踪|关注)(?:目标|对象|项目|列表)|監視(?:対象|目標|リスト)|追跡対象|上游(?:项目|仓库|依赖)|上流プロジェクト|모니터링 ?(?:대상|목표)|추적 ?대상|見張(?:る|って)|注視|動向(?:を|の)|留意(?:的)?(?:项目|对象)|盯(?:着|的(?!数|指标))|동향|지켜(?:볼|보는)(?! ?(?:수치|숫자|지표|값))|주시',
      ),
    ],
  ],
  ['triggers', [...triggerCues, ...anyOfThese]],
  ['criteria', allConditions],
  [
    'current-versions',
    [
      word(
        'current versions?|existing versions?|aktuelle versionen|versions actuelles|versiones actuales|versões atuais|versioni attuali|huidige versies|текущие версии|obecne wersje|nuværende versioner|nåværende versjoner|gjeldende versjoner|mevcut sürümler',
      ),
      wide('現在のバージョン|当前版本|現行バージョン|현재 버전'),
    ],
  ],
  [
    'target-versions',
    [
      word(
        '(?:target|new|desired|planned) versions?|(?:target|desired|future) (?:state|situation|stack)|(?:soll|ziel)-?zustand|état (?:cible|souhaité|visé)|(?:estado|situación) (?:objetivo|desead[oa])|(?:estado|situação) (?:alvo|desejad[oa])|stato (?:desiderato|obiettivo)|gewenste situatie|целевое состояние|stan docelowy|zielversionen|versions cibles?|versiones objetivo|versões alvo|versioni (?:target|obiettivo)|doelversies|целевые версии|docelowe wersje|målversioner|målversjoner|(?:ønsket|fremtidig) (?:tilstand|situation|situasjon)|hedef (?:sürüm(?:ler)?|durum)(?![\\p{L}])',
      ),
      wide('目標バージョン|目标版本|対象バージョン|목표 버전'),
    ],
  ],
  ['blockers', blockerCues],
  [
    'risks',
    [
      word(
        `${riskWord}\\s?(?:assessment |analysis |management )?(?:&|and|und|et|y|e|en|и|i|a|та|ve|och|/|og|,)`,
        'risk (?:assessment|analysis|register|management|matrix)|risikoanalyse|risikobewertung|analyse des risques|análisis de riesgos|análise de riscos|analisi dei rischi|оценка рисков|ocena ryzyka|analiza ryzyka|risiko(?:vurdering|styring|matri[sc]e|register|bille?de|bilde|oversigt|oversikt|log(?:g|gen)?)(?![\\p{L}])|ros-analyse|risk (?:değerlendirmesi|analizi|yönetimi|kaydı|tablosu)',
      ),
      wide(
        '(?:风险|風險|リスク|위험|리스크)(?:と|及|与|和|・|、|및|과|와|/)|风险(?:评估|分析|管理|登记)|リスク(?:評価|分析|管理|一覧)',
      ),
    ],
  ],
  [
    'mitigations',
    [
      word(
        'mitigat|countermeasure|gegenmaßnahme|abhilfe|risikominderung|atténuation|mitigación|mitigação|mitigazion|mitigatie|beheersmaatregel|меры|снижени|środki zaradcze|łagodzen|przeciwdział|opatření|заходи|åtgärder mot|azaltma|(?:risiko)?tiltag mot? |tiltak mot |risikotiltag|risikotiltak|afbødning|avbøtende|modforanstaltning|mottiltak|forebyggelse|forebygging|risikoredu|önlemler|karşı önlem',
      ),
      wide('缓解|緩和|対策|应对|軽減|완화|대응 ?방안|대책'),
    ],
  ],
  [
    'risks',
    [
      word(
        `${riskWord}(?![\\p{L}])|zagrożeni|(?:concerns|threats|worries)$|points (?:de vigilance|d[’']attention)|sorgen$|bedenken$|preocupaciones|inquietudes$|preocupações|preoccupazioni|criticità$|zorgen$|aandachtspunten|obawy|опасения`,
        "(?:what|things(?: that)?|everything that|anything that) (?:could|might|may|can) (?!help|do(?![\\p{L}]))(?:still |also |yet )?\\p{L}+ (?:us|me)(?![\\p{L}])|(?:what|things(?: that)?) (?:could|might|may|can) (?:still |also |yet )?(?:sink|delay|break|stop|kill|derail|hurt|block|threaten|ruin|wreck|spoil|sabotage|slow) (?:the|this|it|our)(?![\\p{L}])|ce qui (?:nous |me )?fait peur|ce qui (?:nous |m[’'])?(?:empêche de dormir|tient éveillé)|où (?:ça|cela) (?:peut|pourrait|risque)|where (?:this|it|things|we) (?:still )?(?:could|might|may|can) (?:still )?(?:bite|hurt|fail|break|trip|stumble|sting|fall|slip|burn|go wrong|get hurt|come unstuck)|was (?:uns|mir|mich) (?:.{1,20} )?(?:wach hält|den schlaf raubt|nicht schlafen lässt|schlaflose nächte|umtreibt|bauchschmerzen)|(?:lo )?(?:o )?que (?:nos |me )?(?:quita el sueño|tira o (?:nosso |meu )?sono|quita o sono)|(?:che )?cosa (?:ci |mi )?(?:toglie il sonno|tiene svegli)|waar (?:we|wij|ik) .{0,20}(?:wakker|slecht van slaap)\\p{L}*|wat ons wakker houdt|co (?:nam |mi )?spędza sen|что не да[её]т (?:нам |мне )?(?:спать|покоя)|what keeps \\p{L}+ (?:awake|up)(?![\\p{L}])|worries$|what (?:else )?(?:could|might|may|can) (?:go wrong|break|fail|derail|delay|stop|force|kill|hurt)|things that (?:could|might|may|can) go wrong|was (?:alles )?schief|was (?:uns )?(?:aufhalten|bremsen) k|ce qui (?:peut|pourrait) (?:mal|déraper|coincer|nous)|(?:qué|lo que) (?:puede|podría) (?:salir mal|fallar)|o que pode (?:dar errado|correr mal)|(?:che )?cosa (?:può|potrebbe) andare (?:storto|male)|wat (?:er )?(?:kan|mis kan)(?: er)? (?:mis|gaan|fout)|co może (?:pójść|się) |что может пойти не так|vad (?:kan|som kan) gå fel",
        '(?:dangers|fears|perils)$|worth worrying|(?:what|things that) (?:worr(?:y|ies)|keeps?) (?:us|me)|vad som oroar|det som oroar|(?:gefahren|befürchtungen|ängste)$|was (?:uns )?sorgen macht|craintes$|ce qui (?:nous )?inquiète|peligros$|amenazas$|temores$|lo que nos preocupa|qu[eé] nos preocupa|perigos$|ameaças$|receios$|o que (?:nos preocupa|pode (?:atrapalhar|falhar|atrasar|impedir))|pericoli$|minacce$|timori$|(?:che )?cosa ci preoccupa|gevaren$|bedreigingen$|waar (?:we|wij) (?:bang|bezorgd)|опас(?:аемся|ности)|чего (?:мы )?(?:боимся|опасаемся)|что (?:нас )?беспокоит|czego (?:się )?(?:boimy|boję|obawiamy|obawiam)|niebezpieczeństwa$',
        '(?:trusler|farer|bekymringer)$|opmærksomhedspunkter|oppmerksomhetspunkter|(?:hvad|hva|det)(?: der| som)? kan (?:gå (?:galt|gale|skævt|skeis)|ramme os|ramme oss|stoppe os|stoppe oss|forsinke)|(?:hvad|hva|det)(?: der| som)? (?:bekymrer|holder) (?:os|oss|mig|meg)(?! tilba)|(?:ters|yanlış) gidebil\\p{L}+|ters gidebilecek\\p{L}*|(?:tehditler|endişeler|kaygılar)(?:imiz)?$|bizi (?:endişelendiren|uykusuz bırakan)\\p{L}*',
      ),
      compound('risiken|risiko|risicos?|risici|risikoer'),
      wide(
        '风险|風險|リスク|懸念|隐患|위험|리스크|우려|心配|不安(?:な|材料)|気がかり|恐れ|可能(?:会)?(?:出|遇到)(?:的)?(?:问题|状况)|担心|걱정|염려',
      ),
    ],
  ],
  [
    'ongoing',
    [
      word(
        'what (?:the|our|a|each) .{0,20}(?:review|meeting|sync|look|call) (?:goes|looks|runs) (?:through|at|over)|was (?:im|in der) .{0,20}(?:review|sitzung|besprechung) durchgegangen wird|ongoing|(?:meetings?|calls?|sessions?) .{0,24}(?:before|after|at|for) (?:each|every)(?![\\p{L}])|(?:standing |regular |recurring )?agenda$|tagesordnung|ordre du jour|orden del día|ordem do dia|ordine del giorno|porządek obrad|повестка|(?:regular|routine|recurring) (?:jobs|tasks|work|duties|chores|maintenance|checks)|housekeeping|(?:for |at |on |before |after |with )?(?:every|each) (?:release|sprint|deploy(?:ment)?|version|iteration|merge|review|meeting|time)$|bei jede[mr] (?:release|version|review|auslieferung)$|à chaque (?:version|livraison|revue)$|en cada (?:versión|entrega|revisión)$|(?:vid|inför|före|efter) varje (?:release|version|leverans|sprint|driftsättning)|(?:przy|przed|po) każd\\p{L}+ (?:wydani|wersj|wdrożeni|spri)\\p{L}*|při každ\\p{L}+ (?:vydání|verzi|nasazení)|à chaque (?:sprint|mise en production|déploiement)|(?:a|em) cada (?:versão|entrega|release|sprint)|en cada (?:despliegue|sprint|lanzamiento)|a ogni (?:rilascio|versione|sprint)|bij elke (?:release|versie|sprint|levering)|(?:при|перед|после) кажд\\p{L}+ (?:релиз|выпуск|верси|спринт)\\p{L}*|her (?:sürüm|sprint)|regularly$|regelmäßig$|régulièrement$|regularmente$|regolarmente$|regelmatig$|регулярно$|regularnie$|regelmäßige (?:aufgaben|arbeiten)|routine(?:aufgaben|arbeiten)|tâches (?:régulières|périodiques)|tareas (?:periódicas|habituales|rutinarias)|tarefas (?:periódicas|de rotina)|attività periodiche|vaste taken|zadania (?:cykliczne|okresowe)|continuous(?:ly)?(?! (?:integration|delivery|deployment|testing|improvement))|recurring|fortlaufend|laufende? (?:aufgaben|arbeiten|pflege|wartung)|kontinuierlich|wiederkehrend|en continu|en permanence|récurrent|continu[oa](?![\\p{L}])|contínu[oa](?![\\p{L}])|recurrente|recorrente|permanente|ricorrent|continuativ|doorlopend|terugkerend|постоянно|постоянные|регулярн|na bieżąco|stałe zadania|bieżące (?:zadania|utrzymanie)|průběžn|постійн|löpande|sürekli',
        'løbende|løpende|kontinuerlig|tilbagevendende|tilbakevendende|(?:faste|gentagne|regelmæssige|regelmessige|periodiske) (?:opgaver|oppgaver|gøremål|gjøremål)|rutine(?:opgaver|oppgaver)|regelmæssigt$|regelmessig$|dagsorden(?:en)?$|saksliste(?:n)?$|(?:ved|før|inden|efter|etter) hver(?:t)? (?:udgivelse|utgivelse|release|version|versjon|sprint|udrulning|utrulling|leverance|leveranse|møde|møte)|(?:düzenli|rutin|periyodik) (?:işler|görevler|bakım)|(?:toplantı )?gündem(?:i)?$|düzenli olarak$|her (?:yayın|dağıtım)(?:da|dan)',
      ),
      wide(
        '(?:リリース|デプロイ|スプリント)(?:ごと|のたび|毎)|每(?:次|个)(?:发布|上线|迭代|版本|冲刺)|(?:릴리스|배포|스프린트|버전)(?:마다|할 때마다)|継続(?:的|作業|タスク)|定期(?:作業|タスク|的)|持续(?:性|任务|工作|进行)|经常性|例行|상시|지속(?:적|업무)|정기 ?(?:작업|업무)',
      ),
    ],
  ],
  [
    'prerequisites',
    [
      word(
        "prerequisites?|pre-?conditions?|dependencies met|before (?:we|I) (?:dare|let|hand|trust|invite|allow|give|flip|pull)(?![\\p{L}])|innan (?:vi|man) (?:vågar|kan|får|släpper|stänger|börjar|går)|zanim (?:wpuścimy|włączymy|wyłączymy|puścimy|damy)|bevor wir .{0,24}(?:loslassen|trauen|umlegen|reinlassen|freigeben)|avant d(?:e |[’'])(?:laisser|oser|donner|couper)|before (?:we|you|i) (?:can )?(?:start|begin|tag|cut|ship|release|launch|merge|go|drop|remove|switch|turn|adopt|upgrade|migrate|move|deploy|promote|retire|enable|flip|announce|publish|commit)(?![\\p{L}])|voraussetzung|vorbedingung|prérequis|préalable|requisitos previos|prerrequisitos|pré-requisit|prerequisit|vereisten vooraf|randvoorwaarden|voorwaarden vooraf|предпосылк|предварительные условия|warunki wstępne|wymagania wstępne|předpoklady|передумов|förutsättning|ön ?koşul",
        "^before (?:phase|stage|step|wave|milestone) (?:\\d+|[ivx]+)(?: (?:begins?|starts?|can (?:begin|start)))?$|^before (?:a|an|any) .{3,40} (?:meets|goes|ships|reaches|gets|runs|lands|leaves)(?![\\p{L}])|was (?:vorher|zuvor|davor|zuerst) .{0,20}(?:muss|müssen)$|what (?:must|has to|needs to|should) .{2,30} (?:before|first)(?![p{L}])|(?:avant d(?:e |['’])|antes de |prima di |voordat (?:we|wij) |bevor wir )(?:.{0,30} )?(?:allumer|activer|lancer|basculer|publier|ouvrir|fusionner|supprimer|encender|activar|lanzar|publicar|abrir|migrar|desplegar|apagar|ligar|ativar|lançar|desligar|accendere|attivare|lanciare|pubblicare|aprire|migrare|spegnere|passare a|aanzetten|omzetten|uitzetten|overstappen|live gaan|umschalten|einschalten|abschalten|freischalten|umstellen|live gehen)(?![p{L}])|^(?:be)?vor (?:phase|etappe|stufe|abschnitt|schritt) \\d+(?: (?:beginnt|startet|anfängt))?$|^avant (?:la phase|l[’']étape) \\d+$|^antes de la (?:fase|etapa) \\d+$|before (?:starting|beginning|the (?:start|kick-?off))|bevor (?:wir|es) (?:anfangen|beginnen|starten|losgeh\\p{L}+)|vor dem (?:start|beginn)$|avant de (?:commencer|démarrer)|avant le (?:démarrage|lancement)$|antes de (?:empezar|comenzar|arrancar|começar|iniciar)|prima di (?:iniziare|cominciare|partire)|voordat (?:we|wij) (?:beginnen|starten)|voor de start$|прежде чем (?:начать|начин)\\p{L}*|до начала|перед (?:стартом|началом)|zanim (?:zaczniemy|ruszymy)|przed (?:startem|rozpoczęciem)",
        'forudsætning|forutsetning|forhåndsbetingelse|(?:før|inden) (?:vi|man) (?:går|kan|tør|starter|begynder|begynner|slipper|tar|sætter|setter|slår|skifter|bytter|åbner|åpner|lukker|stenger|udgiver|ruller|lancerer|lanserer)(?![\\p{L}])|(?:før|inden) (?:start|opstart|oppstart)(?:en)?$|ön ?şart|önşart|(?:başla|geç|aç|yayınla|yayımla|kapat)m[ae]dan önce|(?:yayından|başlangıçtan) önce$',
      ),
      wide(
        '前提(?:条件)?|先决条件|前置条件|전제 ?조건|선행 ?조건|사전 ?(?:조건|준비)|(?:始める|着手する|開始)前に?$|着手前|(?:开始|启动|动工)(?:之)?前|시작(?:하기)? ?전',
      ),
    ],
  ],
  [
    'metrics',
    [
      word(
        '^(?:metrics|numbers|figures|measures|kpis|readings|signals) (?:that |which )?(?:we|I)(?![\\p{L}])|(?:have|has|had|there is|with) (?:not|no|never)(?: yet)?(?: \\p{L}+){0,2} (?:targets?|goals?|objectives?)(?: for)?$|^(?:metrics|numbers|figures|kpis) without(?![\\p{L}])',
        "^(?:kennzahlen|zahlen|werte|metriken),? (?:die|ohne)(?![\\p{L}])|^(?:indicateurs|chiffres|mesures|métriques) (?:que|qu[’']|sans)|^(?:métricas|números|indicadores|cifras) (?:que|sin|sem)(?![\\p{L}])|^(?:metriche|numeri|indicatori) (?:che|senza)(?![\\p{L}])",
        '^(?:cijfers|metrieken|kengetallen) (?:die|zonder)(?![\\p{L}])|^(?:метрики|показатели|цифры),? (?:котор|за котор|без)|^(?:wskaźniki|liczby|metryki),? (?:które|na które|bez)(?![\\p{L}])|^(?:mätetal|nyckeltal|siffror) (?:som|vi|utan)(?![\\p{L}])',
      ),
    ],
  ],
  ['criteria', criterionCues],
  [
    'metrics',
    [
      word(
        '(?:key |performance |core |health )?metrics?(?![\\p{L}])|kpis?(?![\\p{L}])|performance targets?|measurements?|slos?(?![\\p{L}])|service levels?|^(?:the |our )?(?:key )?(?:numbers|figures)(?: (?:I|we|to) .{2,30})?$|by the numbers|(?:what|how) we (?:will )?(?:measure|track)|comment (?:nous )?mesur\\p{L}+|wie wir messen|cómo (?:medimos|mediremos)|como (?:medimos|mediremos)|come misur\\p{L}+|hoe (?:wij|we) meten|ce que nous (?:mesur|suiv)\\p{L}*|was wir messen|lo que (?:mediremos|medimos)|o que (?:vamos medir|medimos)|cosa misur\\p{L}*|wat we meten|measurements$|(?<!(?:further|recommended|suggested|background|required|more|additional|worth|for) )readings?$|zahlen$|messwerte|chiffres(?: clés)?$|cifras$|números$|numeri$|cijfers$|metingen$|цифры$|замеры|liczby$|pomiary$|metriken|kennzahl|messgrößen|leistung(?:sdaten|swerte)|métriques|indicateurs?|métricas|indicador(?:es)?|metriche|indicatori|metrieken|kengetallen|метрики|показател|wskaźnik|metryk|miernik|ukazatel|метрик|показник|mätetal|nyckeltal|metrik|gösterge',
        '(?:numbers|figures|values|measures|signals) (?:that )?(?:we|I) (?:look at|read|watch|measure|monitor|track|report|follow)|health (?:numbers|figures)|worauf wir (?:schauen|achten)|(?:zahlen|werte), (?:die|auf die)|(?:chiffres|valeurs|mesures) (?:que|à suivre)|(?:cifras|números|valores|datos) que|cuadro de mando|(?:numeri|valori) che|cruscotto|(?:cijfers|getallen|waarden) (?:die|waar)|(?:цифры|числа|значения),? (?:котор|за котор|на котор)|что (?:мы )?измеряем|(?:liczby|wartości),? (?:które|na które)|co mierzymy',
        'nøgletal|nøkkeltall|måltal|måltall|styringstal|målepunkt|målinger$|indikatorer|^(?!qué )(?:\\p{L}+ )?tall?$|(?:hvad|hva|hvordan|sådan|slik) (?:vi måler|måler vi)|(?:ölçümler|ölçüler|sayılar|rakamlar)$|neyi (?:ölç|izli)\\p{L}+|performans (?:ölç|gösterge)\\p{L}*',
        '(?:за )?как(?:ими|ие) (?:цифрами|показател\\p{L}+|числами) (?:мы )?след|(?:jakie|które) liczby|welche zahlen|quels chiffres|qu[eé] (?:números|cifras) miramos|que números (?:olhamos|acompanhamos)|(?:che|quali) numeri|welke (?:cijfers|getallen)',
      ),
      compound('kennzahlen|metriken|nøgletal|nøkkeltall|måltal|måltall'),
      wide(
        '監視項目|监控(?:项|指标)|모니터링 ?(?:항목|지표)|指標|指标|メトリクス|度量|KPI|지표|메트릭|参考(?:値|指標)|(?:見る|測る)(?:値|数字|数値|指標|もの)|参考として見る|観測値|計測(?:値|項目)|(?:观测|观察|参考|跟踪)(?:值|数据)|关键数据|참고 ?(?:값|수치)|측정 ?(?:항목|값)|(?:보는|살피는) (?:수치|숫자|값)|盯(?:什么数|的数|哪些数)|看什么数|눈여겨볼 (?:숫자|수치|지표)|(?:볼|보는) (?:숫자|수치|지표)|見る(?:べき)?数字',
      ),
    ],
  ],
  [
    'decisions',
    [
      word(
        '(?:key |architecture |technical )?decisions?(?! (?:maker|framework|tree|matri|log|record))(?![\\p{L}])|decided|agreed$|beschlossen|vereinbart$|(?:nous avons )?(?:décidé|acté|convenu)(?: le .{1,30})?$|decidido$|acordado$|acuerdos$|deciso$|concordato$|besloten|postanowiono|ustalono|решили|договорились|entscheidung(?:en)?(?![\\p{L}])|beschlüsse|décisions?|decision(?:es)?|decisiones|decisão|decisões|decisioni|beslissing|besluit|решения|принятые решения|decyzj|rozhodnut|рішення|beslut(?![\\p{L}])|kararlar',
        "settled(?: (?:questions|matters|points))?$|(?:resolved|closed|decided) questions$|choices?(?: (?:we|I)(?:['’]ve| have)?)?(?: already)? made$|(?:our |technical |key )choices$|what (?:we|has been|was)(?: have| already)? (?:decided|chose|chosen|settled|agreed)|agreements?$",
        'festlegungen|festgelegt$|entschieden(?:es)?$|weichenstellungen|was (?:schon |bereits )?(?:entschieden|festgelegt|beschlossen|feststeht)|choix (?:faits|retenus|arrêtés|actés|techniques|structurants)|choix$|arbitrages|points? (?:actés?|tranchés?)|ce qui (?:est|a été) (?:décidé|acté|tranché)',
        'lo (?:ya )?(?:decidido|acordado)|qu[eé] (?:ya )?(?:hemos )?(?:decidi|acorda)\\p{L}*|elecciones hechas|escolhas(?: feitas)?$|o qu[eê] (?:já )?(?:foi )?(?:decidi|acorda|combina)\\p{L}*|deliberações|scelte(?: (?:fatte|prese|compiute|tecniche))?$|(?:che )?cosa abbiamo deciso|punti fermi',
        '(?:gemaakte |genomen )?keuzes$|wat (?:er )?(?:al )?(?:besloten is|is besloten|vaststaat|is afgesproken)|договор[её]нности|(?:уже )?решено$|сделанный выбор|зафиксировано$|dokonane wybory|uzgodnieni|rozstrzygnięci|co (?:już )?(?:ustaliliśmy|postanowiliśmy)',
        "(?:vad|det) (?:som )?(?:vi )?(?:redan )?(?:har |är )?(?:bestämt|beslutat|valt|avgjort)|bestämt$|överenskommet$|co (?:już )?(?:wiadomo|zdecydowaliśmy|wybraliśmy|przesądzon)|co jsme (?:rozhodli|zvolili)|що (?:ми )?(?:вже )?вирішили|neye karar|already (?:settled|decided|agreed)$|what is settled|(?:we(?:[’']ve| have)? )?(?:stopped|done) (?:arguing|debating|discussing)|(?:knopen|knoop) (?:die )?(?:zijn |is |al )?door(?:ge|te )?(?:hakt|hakken)|martelo (?:já )?batido|(?:su )?(?:che )?cosa non si (?:torna|discute)|(?:su )?cui non si torna|darüber (?:reden|streiten) wir nicht mehr|on n[’']en (?:parle|discute|débat) plus|(?:de (?:esto|eso) )?ya no (?:se |lo )?discut\\p{L}+|не обсуждаем|wor(?:auf|über) (?:wir|man) (?:uns |sich )?.{0,20}(?:geeinigt|verständigt|einig)|(?:ce )?sur quoi (?:on|nous) (?:s[’']est|nous sommes|se sont) (?:mis d[’']accord|accordés?|entendus?)|ce (?:qu[’']on a|que nous avons) acté|en (?:lo )?qu[eé] (?:hemos )?qued(?:amos|ado)|o que (?:ficou|foi) (?:combinado|acertado|acordado|decidido)|su (?:che )?cosa ci siamo (?:accordati|messi d[’']accord)|wat (?:we|wij) (?:hebben )?afgesproken|o ч[её]м (?:мы )?договорились|о ч[её]м (?:мы )?договорились|na co się umówiliśmy|vad vi (?:har )?(?:enats|kommit överens)|(?:zijn (?:we|wij) het over eens|waar(?:over)? (?:we|wij) het eens zijn)|ce que nous avons (?:choisi|retenu|décidé|arrêté)|lo que (?:hemos )?(?:elegido|decidido|acordado)|o que escolhemos|quello che abbiamo (?:scelto|deciso)|что (?:мы )?уже решили|na co się zgodziliśmy",
        'beslutning(?:er|en|ene|erne)?(?![\\p{L}])|vedtak(?:ene)?(?![\\p{L}])|afgørelser(?![\\p{L}])|avgjørelser(?![\\p{L}])|(?:trufne|foretagne|tatte) valg$|karar(?:ımız|larımız)?$|mimari kararlar',
      ),
      compound('entscheidungen|besluiten|beslissingen|beslut|beslutninger'),
      wide(
        '(?<!待)(?:决议|決議|议决|議決)|의결|決定事項|意思決定|決定|决定|决策|결정 ?사항|의사 ?결정|결정|決めたこと|決まったこと|決まっていること|合意事項|已(?:经)?(?:确定|敲定|拍板)|达成(?:的)?共识|选型结论|정해진 (?:것|사항)|합의 ?사항|확정 ?사항|拍板|定了的|정한 것|결론|決めた(?:もの|方針)',
      ),
    ],
  ],
  [
    'steps',
    [
      word(
        "roll-?back|back-?out|turn(?:ing)? (?:it )?(?:round|around)$|(?:cut-?over|switch-?over|deployment) steps|in case of|what (?:to do )?if(?![\\p{L}])|was tun,? (?:wenn|bei)|(?:que|quoi) faire (?:en cas|si)|qué hacer (?:si|en caso)|o que fazer (?:se|em caso)|(?:che )?cosa fare (?:se|in caso)|wat te doen (?:als|bij)|co (?:robić|zrobić),? (?:gdy|jeśli)|что делать,? если|if (?:it|things|something|anything|the)(?![\\p{L}])|^if (?:an?|any|one|we|no)(?![\\p{L}])|^(?:wenn|falls)(?![\\p{L}])|^(?:si|en cas d(?:e|u|['’])|s[’']il)(?![\\p{L}])(?!.* (?:se|si)$)|^(?:se(?!.* se$)|caso|in caso di|em caso de|en caso de)(?![\\p{L}])|^(?:als|indien|bij problemen)(?![\\p{L}])|^(?:jeśli|gdyby|w razie)(?![\\p{L}])|^(?:если|в случае)(?![\\p{L}])|fail-?over|contingency|emergency|escalation|recovery|onboarding|run ?books?|run ?sheets?|déroulé(?!e)|déroulement|minutage|procedures?|(?:releasing|publishing)$|(?:cutting|making) an? release|release (?:process|procedure|steps)|how[- ]to|disaster|incident response|quick reference|walk-?through|rückfall|rückroll|rücknahme|notfall|wiederherstellung|eskalation|ablauf(?!datum)|anleitung|einarbeitung|vorgehen|retour (?:en )?arrière|plan de secours|urgence|reprise|escalade|procédure|reversión|marcha atrás|vuelta atrás|contingencia|emergencia|recuperación|(?:ruta|vía|proceso) de escalad[oa]|escalamiento|procedimiento|reversão|contingência|emergência|recuperação|escalonamento|procediment|procedura|ripristino|emergenza|terugdraai|noodprocedure|noodplan|herstel|escalatie|procedure|откат|авари|восстановлени|эскалаци|процедур|wycofani|procedur|awaryjn|eskalacj|przywracani|odtwarzani|postup|obnoven|nouzov|відкат|аварі|відновлен|ескалац|återställ|nödplan|geri alma|prosedür|acil durum|kurtarma",
        'fall-?back (?:plan|procedure|steps|scenario|route)|step[- ]by[- ]step|^(?:the )?steps(?:$|[,:])|(?:cutting|making|publishing|tagging|shipping) (?:an? |the )?(?:new )?releases?$|how (?:we|to) (?:release|publish|roll back|restore|recover|switch over)|play-?books?|way back$|going back$|undo(?:ing)?(?![\\p{L}])|when (?:something|things|it|anything) (?:goes|go|breaks|fails)',
        'rückweg|zurück(?:rollen|setzen|schalten)|schritt für schritt|drehbuch|ernstfall|im (?:störungs|fehler|not)fall|alarmplan|pas[- ]à[- ]pas|étape par étape|marche à suivre|mode opératoire|(?:plan|solution) de repli|conduite à tenir|fiche réflexe|plan b$',
        'paso a paso|^pasos (?:para|de)|plan de retorno|deshacer|revertir|si algo (?:sale|va|falla)|restauración|passo a passo|plano (?:b$|de (?:retorno|reversão|volta))|reverter|se algo (?:der|falhar|sair)|passo (?:per|dopo) passo|piano (?:b$|di (?:rientro|ritorno|ripiego))|tornare indietro|se qualcosa (?:va|non)',
        'stap voor stap|draaiboek|terugval|terugrol|terugzetten|uitwijk|bij (?:een )?(?:storing|calamiteit|uitval)|als (?:het|er iets) (?:mis|fout)|пошагов|по шагам|порядок (?:действий|отката|переключения)|план (?:б$|возврата|переключения)|если (?:что-то|вс[её]) (?:пошло|пойд[её]т|сломал)|krok po kroku|plan (?:awaryjny|powrotu|wycofania)|gdy coś pójdzie|powrót do (?:poprzedn|star)\\p{L}*|steg för steg|återgång|krok za krokem|adım adım|покроков',
        "rolling (?:it |the \\p{L}+ )?back|om (?:något|det) (?:går|blir) (?:fel|snett)|rulla(?:r)? tillbaka|backa (?:ur|tillbaka)|když (?:se )?.{0,14}(?:pokaz|nepoved|selže)|návrat k|geri (?:dönüş|alma|al(?![\\p{L}]))|якщо (?:щось|все) (?:піш|пішло|зламал)|escape hatch|kill[- ]?switch|pull(?:ing)? the plug|emergency (?:stop|brake|halt)|halt(?:ing)?(?: (?:the )?(?:rollout|release|launch|migration|procedure|steps))?$|(?:stopping|aborting|reverting)(?: (?:the )?(?:rollout|release|launch|migration|deploy(?:ment)?))?$|notbremse|not-?aus|arrêt d['’]urgence|bouton d['’]arrêt|(?:botón|freno|parada) de emergencia|(?:botão|travão|freio|paragem|parada) de emergência|arresto di emergenza|noodstop|noodrem|аварийн\\p{L}+|экстренн\\p{L}+ (?:остановк|отключени)\\p{L}*|стоп-кран|wyłącznik awaryjny|hamulec bezpieczeństwa|en cas d(?:e |u |['’])|como voltar|terugweg|weg terug$|(?:the )?way out$|falls? (?:der|die|das|ein|eine|etwas) .{2,40}(?:scheitert|ausfällt|schiefgeht|steht|klemmt)$",
        'tilbagerul|tilbakerul|tilbageføring|tilbakeføring|rulle? (?:\\p{L}+ )?(?:tilbage|tilbake)|nødplan|nødprocedure|nødprosedyre|nødstop|reserveplan|beredskab|beredskap|fremgangsmåde|framgangsmåte|fremgangsmåte|prosedyre|drejebog|dreiebok|trin for trin|trinn for trinn|eskalering|eskalation|genopret|gjenopprett|gendan|(?:vejen|veien) tilba[gk]e|vejledning$|veiledning$|^(?:hvis|dersom|såfremt|i tilfælde af|i tilfelle)(?![\\p{L}])|når (?:noget|noe|det) (?:går galt|går gale|fejler|feiler)|ters gider|eskalasyon|eski sürüme|^adımlar$|^eğer(?![\\p{L}])|.{3,50} (?:olursa|giderse|çökerse|bozulursa|çıkarsa|başarısızsa)$',
      ),
      wide(
        'ロールバック|緊急|復旧|切り戻し|エスカレーション|手順|回退|回滚|应急|紧急|恢复(?:流程|步骤)|升级路径|步骤|롤백|되돌리|원상 ?복구|복구|긴급|비상|에스컬레이션|절차|되돌리기|ステップバイステップ|(?:切替|切り替え|戻し)(?:方法|作業|の流れ)|障害(?:対応|発生)|フォールバック|预案|兜底|回切|操作(?:流程|指南)|(?:发布|上线)流程|故障处理|원복|장애 ?대응|(?:대응|배포|전환) ?절차|(?:失敗|障害|トラブル|問題|エラー|事故|停止)(?:した|が(?:起き|発生し)た|の)?(?:とき|場合|際)|(?:出|发生)(?:了)?(?:问题|故障|事)|(?:失败|异常|宕机)(?:时|后|怎么办|处理)|怎么办|(?:장애|문제|오류|사고)(?:가)? ?(?:나면|발생|생기면)|실패(?:하면|했을 때|시)',
      ),
    ],
  ],
  [
    'watches',
    [
      word(
        'monitor(?:ing|ed)? (?:targets?|list)|(?:key )?(?:libraries|projects|repositories|packages|dependencies) to (?:monitor|watch|track)|(?:projects|libraries|packages|repositories|dependencies|crates|modules|frameworks|runtimes|tools|upstreams?) (?:being )?(?:monitored|watched|tracked|(?:that )?(?:we|I) (?:watch|monitor|track|follow|observe|keep an eye on))|watch ?list|^watch(?:ing)?$|^watch (?:after|during|for|out)|keep(?:ing)? an eye on|to monitor|to watch|upstream|lts releases|(?:lts|supported) (?:versions|releases)|support(?:ed)? (?:windows?|timeline|lifecycle)|end[- ]of[- ](?:life|support)|beobachten|beobachtung|zu verfolgen|à (?:surveiller|suivre)|surveill(?!ance$)|vigilar|seguimiento|(?:a )?monitor(?:ar|izar|ear)|acompanhar|acompanhad[oa]s|(?:dépôts|projets|paquets|dépendances|bibliothèques) suivi[es]{0,2}|(?:repositorios|proyectos|paquetes|dependencias|bibliotecas) (?:seguid|vigilad|observad)[oa]s|(?:verfolgte|beobachtete|überwachte) \\p{L}+|(?:repository|progetti|pacchetti|dipendenze|librerie) (?:seguit|osservat|monitorat)[ie]|gevolgde \\p{L}+|fim d[eo] suporte|supportende|unterstützte (?:versionen|systeme|produkte)|(?:versions|systèmes|produits) (?:supporté|maintenu|pris)[es]{1,2}|(?:versiones|sistemas|productos) (?:soportad|con soporte|mantenid)[oa]?s?|(?:versões|sistemas|produtos) suportad[oa]s|(?:versioni|sistemi|prodotti) supportat[ie]|ondersteunde (?:versies|systemen|producten)|поддерживаемые (?:версии|системы|продукты)|wspierane (?:wersje|systemy)|fin d[eu]l? (?:support|soporte)|fine (?:del )?supporto|einde (?:ondersteuning|support)|(?:конец|окончание|сроки) поддержки|koniec wsparcia|da monitorare|monitoraggio(?!$)|te volgen|volglijst|in de gaten|отслежив|наблюд|мониторинг(?!$)|obserwowan|do śledzenia|ke sledování|відстеж|bevaka|izlenecek',
        '(?:overvåges|overvåkes|følges)$|(?:understøttede|støttede) (?:versioner|versjoner|systemer)|(?:slut|slutt) på support|ophør af support|desteklenen (?:sürümler|sistemler)|destek (?:sonu|bitiş)|(?:izlenecek|takip edilecek)(?![\\p{L}])',
      ),
      wide('監視|ウォッチ|追跡対象|关注|监控|追踪|跟踪|모니터링 ?대상|관찰|추적 ?대상|지원 ?종료'),
    ],
  ],
  [
    'communication',
    [
      word(
        'wann (?:wir|man) (?:zusammen(?:sitz|setz|komm)\\p{L}*|uns (?:seh|treff|zusammensetz)\\p{L}*)|on se (?:voit|retrouve|réunit|parle) quand|quand (?:est-ce qu.on )?se (?:voit|retrouve)|when (?:we|I) (?:meet|talk|sit down|get together|come together)(?: together)?$|quand (?:on|nous) (?:se|nous) (?:voit|voyons|retrouv\\p{L}+|réuni\\p{L}+)$|cu[aá]ndo nos (?:vemos|juntamos|reunimos|sentamos)$|quando (?:nos|a gente se|ci) (?:vemos|juntamos|juntam|reunimos|encontramos|encontra|reúne|vediamo|troviamo|riuniamo|sediamo)$|wanneer (?:we|wij) (?:samenkom|bij elkaar|afsprek|zitten)\\p{L}*|communication plan|reviews$|revues$|revisiones$|revisões$|revisioni$|seguimiento$|suivi$|rituale$|rituels$|review (?:schedule|cadence|process)|meetings?(?! notes)|cadence|check-?ins?|rituals|ceremonies|vaste (?:momenten|overleggen)|rendez-vous|appuntamenti|citas fijas|reporting$|kommunikationsplan|besprechung|regeltermine|abstimmung|überprüfungsplan|review-?plan|termine$|plan de communication|calendrier de revue|réunions|plan de comunicación|calendario de revis|reuniones|plano de comunicação|cronograma de revis|reuniões|piano di comunicazione|calendario delle revisioni|riunioni|communicatieplan|reviewschema|overleg|план коммуникаци|график (?:обзоров|ревью)|встречи|spotkani|plan komunikacji|schůzky|зустрічі|möten|toplantılar',
        'where (?:you can |to )?meet us|who meets (?:when|whom)|when do (?:we|you) (?:meet|talk|look)|habits$|habitudes$|gewohnheiten$|hábitos$|abitudini$|talking to (?:each other|one another)|how (?:the (?:project|team|group)|we) (?:meets?|syncs?|talks?|communicates?|stays? in touch)|rhythm|routines?$|when we (?:meet|talk|look)|touch-?points$|rhythmus|taktung|regel(?:mäßige )?(?:termine|treffen|runden)|jour fixe|treffen$|gremien$|wann wir uns|wie wir uns (?:absprechen|abstimmen)',
        'rythme|rituels?|comitologie|rencontres$|points? (?:réguliers|de suivi)|quand (?:on|nous) (?:se|nous) (?:parle|parlons|voit|réunit|voyons|réunissons)|ritmos?$|ritmo de|ritos$|rituales|cadencia|ceremonias|encuentros$|cu[aá]ndo nos (?:vemos|reunimos)|rituais|cadência|cerimônias|encontros$|acompanhamento$',
        'rituali|riti$|cadenza|cerimonie|incontri$|momenti fissi|ritme|rituelen|overlegstructuur|vergaderingen$|ритм|ритуалы|созвоны|совещания$|контроль$|отч[её]тность$|когда (?:встречаемся|собираемся|видимся)|quando ci (?:vediamo|incontriamo|sentiamo)|quando nos (?:vemos|reunimos)|wanneer (?:we|wij) elkaar|kiedy się (?:spotykamy|widzimy)|rytm|rytuały|narady$|ceremonie|avstämningar$|iletişim planı|(?:møder|møter)(?![\\p{L}])|(?:møde|møte)(?:plan|kalender|struktur|rytme|oversigt|oversikt)|kommunikasjonsplan|rapportering|(?:hvornår|når) vi (?:mødes|møtes|ses)(?![\\p{L}])|(?:gennemgange|gjennomganger)$|rytme$|ritualer|kadence|raporlama|ritüeller|(?:değerlendirmeler|gözden geçirmeler)$|ne zaman (?:buluş|toplan|görüş)',
      ),
      compound('besprechungen|overleg|møder|møter'),
      wide(
        'コミュニケーション計画|会議体|レビュー計画|レビュースケジュール|定例|沟通计划|评审计划|复盘(?:安排|计划)|回顾安排|例会|会议安排|회의(?!록)|커뮤니케이션 ?계획|보고 ?(?:체계|일정)|リズム|定期(?:会議|会合|ミーティング)|会議(?:予定|一覧)|ミーティング$|レビューの(?:予定|周期|頻度)|节奏$|沟通(?:机制|安排)$|会议(?:机制|节奏|日程)|리듬|정기 ?(?:회의|미팅|모임)|미팅$',
      ),
    ],
  ],
  ['completed', completedCues],
  [
    'milestones',
    [
      word(
        'milestones?|dates?$|dated points|fixed points|fixpunkte|(?:key|fixed) days|fechas$|datas$|даты$|daty$|(?:key|important|target) dates|release (?:plan|schedule|timeline|calendar)|wichtige termine|dates clés|fechas (?:clave|importantes)|datas (?:importantes|chave)|date (?:chiave|importanti)|belangrijke data|ключевые даты|ważne (?:daty|terminy)|versions?$|releases$|meilenstein|jalons?|hitos?(?![\\p{L}])|marcos?(?![\\p{L}])|traguardi|mijlpalen|вехи|контрольные точки|kamienie milowe|plan wydań|milníky|віхи|milstolpar|kilometre taşları|milepæl|milepel|(?:vigtige|viktige|faste) datoer|(?:nøgle|nøkkel)datoer|(?:datoer|frister|udgivelser|utgivelser|versioner|versjoner)$|(?:udgivelses|utgivelses|versions|versjons|release)plan|(?:önemli )?tarihler$|sürümler$|(?:sürüm|yayın) (?:planı|takvimi)',
        "dates? (?:to (?:keep|remember)|that (?:matter|do not move|don['’]t move))|fixed dates|fixe termine|termine,? die|dates (?:à tenir|à retenir|butoirs|fixes)|fechas (?:a cumplir|fijas|límite|que no)|datas (?:que n[ãa]o|fixas|limite)|date (?:da rispettare|fisse)|vaste data|жёсткие сроки|даты, которые|daty, które",
      ),
      wide(
        'マイルストーン|里程碑|重要日期|重要な日程|주요 ?일정|リリース(?:計画|予定)|发布计划|마일스톤|이정표|릴리스 ?(?:계획|일정)|動かせない(?:日|日程|期日)|交付节点|关键节点|时间节点|公開日程|변하지 않는 날짜',
      ),
    ],
  ],
  ['tasks', taskCues],
  [
    'documents',
    [
      word(
        '(?:core |related |detailed |project )?documents?(?![\\p{L}])|documentation|reading (?:list|order)|(?:recommended|background|required|extra|more) reading|resources?|references?|further reading|(?:longer|good|useful|suggested|more|background) reads?$|(?:worth|for) reading$|^(?:what )?to read(?: (?:first|before|next|on))?$|read (?:this |these )?(?:first|on)$|^(?:before|first) .{3,40},? read$|see also|links?$|dokumente?|dokumentation|unterlagen|quellen|lektüre|verweise|zum (?:weiter)?lesen$|lesestoff|lesenswert\\p{L}*|lectures?|à lire(?: (?:avant|d.abord|aussi|ensuite))?$|pour aller plus loin$|ressources|liens|documentos|documentación|lecturas?|para (?:leer|saber más|ler)(?: .{1,20})?$|da leggere(?: .{1,20})?$|per approfondire$|(?:om )?te lezen$|leesvoer|что (?:по|про)читать|для чтения|(?:do|warto|co) (?:po|prze)czyta(?:nia|ć)(?![\\p{L}])|att läsa|läs (?:mer|vidare|först)|lästips|recursos|enlaces|referencias|documentação|leituras?|referências|documenti|documentazione|letture|risorse|riferimenti|documenten|documentatie|leeslijst|bronnen|verwijzingen|документ|ссылки|литература|материалы|dokumentacj|dokumenty|materiały|odnośniki|źródła|odkazy|zdroje|посилання|länkar|källor|belgeler|kaynaklar|dokumenter(?![\\p{L}])|dokumentasjon|kilder$|henvisninger|referencer|referanser|læseliste|leseliste|læs (?:mere|videre|først)|les (?:mer|videre|først)|lenker$|ressourcer$|ressurser$|bilag$|vedlegg$|kaynakça|okuma listesi|bağlantılar$',
      ),
      wide(
        '読み物|読むもの|必読|(?:延伸|推荐|扩展)阅读|읽을 ?(?:거리|것)|더 읽(?:기|을)|함께 읽|ドキュメント|資料|参考|文献|文档|资料|链接|文書|문서|참고 ?자료|링크',
      ),
    ],
  ],
  [
    'status',
    [
      word(
        "(?:implementation |refactoring |component |feature |readiness |current )?status(?![\\p{L}])|where we are|stand der|umsetzungs(?:stand|grad)|état(?: d[’'’]avancement)?|avancement|estado|situação|stato(?![\\p{L}])|voortgang|stand van zaken|состояние|статус|stan(?![\\p{L}])|postęp|stav(?![\\p{L}])|стан(?![\\p{L}])|läget|durum|stade(?:t)?$|(?:her|hvor) (?:er|står) vi|hvor vi (?:er|står)|neredeyiz",
        'where (?:we|it|things) stands?$|where we stand|wo wir (?:gerade |heute )?stehen|où (?:nous )?en (?:sommes|est)|d[oó]nde estamos|onde estamos|(?:a che punto|dove) siamo|waar (?:we|wij) (?:nu )?staan|где мы(?: сейчас)?$|на ч[её]м мы|gdzie jesteśmy|bestandsaufnahme',
      ),
      wide(
        'ステータス|状況|状态|進捗|进展|现状|現状|상태|현황|진행 ?상황|現在地|いまの状態|我们在哪|当前位置|상황',
      ),
    ],
  ],
  [
    'claims',
    [
      word(
        'benefits?|costs?|why |advantages?|rationale|highlights?|achievements?|roi(?![\\p{L}])|summary|background|overview|vision|motivation|context|strengths|alternatives|consequences|trade-?offs|lessons|learnings|enseignements|leçons|aprendizajes|lecciones|aprendizados|lições|lezioni|geleerde lessen|nutzen|vorteile|kosten|warum|begründung|überblick|übersicht$|hintergrund|zusammenfassung|avantages|coûts|pourquoi|bénéfices|contexte|vue d|résumé|beneficios|costes|costos|por qué|ventajas|contexto|resumen|benefícios|custos|por que|vantagens|resumo|visão|benefici|costi|perché|vantaggi|contesto|panoramica|riepilogo|voordelen|waarom|achtergrond|overzicht|samenvatting|преимуществ|затрат|почему|обзор|контекст|выгоды|итоги|korzyści|koszty|dlaczego|uzasadnienie|przegląd|kontekst|podsumowanie|wizja|výhody|náklady|proč|přehled|переваги|чому|огляд|fördelar|varför|översikt|faydalar|neden|özet|fordele|fordeler|gevinster|hvorfor|baggrund|bakgrunn|formål|sammendrag|resum[eé]$|oversigt|oversikt|overblik|kontekst|motivasjon|visjon|alternativer|konsekvenser|omkostninger|kostnader|begrundelse|begrunnelse|arka ?plan|gerekçe|genel bakış|vizyon|maliyet|amaç',
      ),
      wide(
        '利点|メリット|コスト|なぜ|背景|概要|ビジョン|优势|好处|成本|为什么|概述|愿景|总结|장점|이점|비용|배경|개요|이유|비전|요약',
      ),
    ],
  ],
  [
    'features',
    [
      word(
        'features?(?![\\p{L}])|impact|analysis|capabilit|architecture|funktionen|fonctionnalités|funcionalidades|funzionalità|functies|функции|возможности|funkcje|funkce|функції|funktioner|özellikler|funksjoner|funksjonalitet|egenskaber|egenskaper|arkitektur|mimari',
      ),
      wide('特点|特性|機能|功能|기능'),
    ],
  ],
]
