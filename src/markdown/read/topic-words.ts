import type { Topic } from './topic.ts'

/** Where a word begins. */
export const wordBegins = '(?<![\\p{L}])'

/** At the beginning of a word; the list goes on from language to language. */
const word = (...sources: readonly string[]) => new RegExp(`${wordBegins}(?:${sources.join('|')})`, 'iu')
/** Anywhere in a word: the last part of a compound tells what it is. */
const compound = (source: string) => new RegExp(`(?:${source})(?![\\p{L}])`, 'iu')
/** In languages written without blanks, or that hang endings on words. */
const wide = (source: string) => new RegExp(source, 'u')

const riskWord =
  "(?:risks?|risiken|risiko|risques?|riesgos?|riscos?|rischi[o]?|risico['’]?s?|риск(?:и|ов)?|ryzyk[oa]|rizika?|ризики?|risker|riskler)"

/** The cues, in the order in which they are tried: the first that fits decides. */
export const cues: readonly (readonly [Topic, readonly RegExp[]])[] = [
  [
    'nothing',
    [
      word(
        "table of contents|contents$|toc$|parking lot|legend|glossary|change ?log|^history$|^histórico$|^historial$|^verlauf$|^historie$|^storico$|^história$|^revisions$|^revisionen$|revision history|version history|document history|contacts?$|contact (?:us|list|information)|non-?goals|out of scope|exclu(?:ded|sions)|not included|not (?:planned|on (?:the|our|this) (?:roadmap|list|table|plan)|part of|doing|now$|in scope|this (?:quarter|year|release))|won['’]t (?:have|do)|estimat(?:e|es|ion)s?$|effort(?: estimates?)?$|pros (?:and|&) cons|pros$|cons$|templates?(?: \\d+)?(?![\\p{L}\\p{N} ])|questions\\??$|faq|decision framework|compar(?:ison|ed)|vs(?![\\p{L}])|versus|authors?$|contributors?$|stakeholders?$|glossar|assumptions?$|acknowledg|thanks|(?:coding |ground )?(?:rules|guidelines|conventions|principles)(?: (?:for|of) .*)?$|licen[cs]e$|budgets?$|roles (?:and|&) responsibilities|raci(?![\\p{L}])|who (?:does what|is who)$|wer (?:macht was|ist wer)|qui fait quoi|quién hace qué|quem faz o qu[eê]|chi fa (?:che )?cosa|wie (?:doet wat|is wie)|kto co robi|кто что делает|capacity$|availability$|velocity$|burn-?down$|kapazität(?:en)?$|capacité$|capacidad$|capacidade$|capacità$|beschikbaarheid$|team(?: members)?$|(?:key |related |affected |changed |new |critical )?files?(?: (?:to change|changed|summary))?$|how (?:we (?:work|decide|prioriti[sz]e|got here)|to read|to use)",
        'inhalt(?:sverzeichnis)?$|legende|änderungs(?:protokoll|verzeichnis|historie)|versionsverlauf|ansprechpartner|kontakt(?:e|personen|daten)?$|nicht[- ]ziele|nicht (?:enthalten|geplant)|außerhalb des|nicht im umfang|ausgeschlossen|abgrenzung|dateien$|(?:regeln|grundsätze|richtlinien)(?![\\p{L}])|aufwand(?:sschätzung)?$|schätzung|vorlage$|glossar|beteiligte$|annahmen|offene fragen|budget(?:plan)?$|vergleich|comparaison|comparaci[óo]n|comparação|confronto|vergelijking|сравнение|porównanie|srovnání|порівняння|jämförelse|karşılaştırma',
        'table des matières|sommaire|légende|journal des (?:modifications|changements)|historique|hors (?:périmètre|scope|champ)|exclu(?:s|sions)|non[- ]objectifs|estimations?$|contacts?$|modèle$|fichiers(?: concernés)?$|glossaire|parties prenantes|hypothèses|règles|principes$|questions ouvertes',
        'índice|leyenda|legenda|historial de (?:cambios|versiones)|registro de cambios|fuera de(?:l)? alcance|excluido|exclusiones|no objetivos|no incluido|contactos?$|plantilla$|archivos(?: afectados)?$|arquivos$|estimaci|supuestos|reglas|principios$|regras|princípios$|preguntas abiertas|fora d[oe] escopo|não[- ]objetivos|não incluído|histórico de (?:alterações|versões)|registro de alterações|contatos?$|sumário|estimativas?$|premissas|presupuesto$|orçamento$',
        'indice$|sommario|registro delle modifiche|cronologia|fuori (?:ambito|scopo|perimetro)|esclus|non obiettivi|contatti$|stime?$|file (?:interessati|coinvolti)$|ipotesi|domande aperte|regole|principi$|inhoud(?:sopgave)?$|wijzigings(?:logboek|geschiedenis)|buiten (?:scope|bereik)|niet-doelen|niet inbegrepen|contact(?:personen)?$|schatting|aannames|open vragen',
        'содержание|оглавление|легенда|обозначения|история изменений|журнал изменений|вне (?:рамок|объёма|scope)|не входит|исключен|контакты|файлы$|оценка трудо|глоссарий|допущения|правила|принципы|открытые вопросы',
        'spis treści|historia zmian|poza zakresem|wyłączon|kontakty?$|szacunk|szablon|słownik|założenia|zasady|pytania otwarte|obsah$|mimo rozsah|historie změn|kontakty$|зміст|поза межами|історія змін|контакти|innehåll|utanför (?:omfattning|scope)|ändringslogg|kontaktuppgifter|içindekiler|kapsam dışı|değişiklik (?:geçmişi|günlüğü)|iletişim$',
      ),
      wide(
        '目次|凡例|不做(?:的事)?|変更履歴|更新履歴|改訂履歴|対象外|スコープ外|やらないこと|非目標|連絡先|(?:対象|関連)?ファイル(?:一覧)?$|見積|用語|テンプレート|前提事項|未解決の質問|目录|图例|变更(?:记录|日志|历史)|修订(?:记录|历史)|更新日志|不在范围|范围(?:之)?外|不包括|非目标|联系(?:人|方式)|(?:关键|相关|涉及)?文件(?:清单|汇总|列表)?$|估算|估时|工时|预算|予算|예산|术语|模板|假设|规则$|原则$|规范$|ルール$|原則$|規約$|규칙$|원칙$|比較|对比|比较|비교|목차|범례|변경 ?(?:이력|내역)|범위 ?(?:제외|밖|외)|제외 ?(?:범위|사항)|비목표|연락처|용어|템플릿|견적|가정 ?사항',
      ),
    ],
  ],
  [
    'tasks',
    [
      word(
        'who does what (?:until|till|by|before|this|next|in|for|now)(?![\\p{L}])|(?:open|pending|upcoming|outstanding|needed) decisions?|decisions? (?:needed|pending|required|to (?:make|take))|pending actions?|(?:how (?:you can|to)|ways to) (?:help|get involved)|help wanted|comment aider|cómo ayudar|como ajudar|come aiutare|wie du helfen|offene entscheidungen|décisions (?:à prendre|en attente)|decisiones pendientes|decisões pendentes|decisioni (?:aperte|da prendere)|te nemen beslissingen|открытые решения|decyzje do podjęcia',
      ),
      wide(
        '实施步骤|实现步骤|开发步骤|実装手順|実施手順|구현 ?단계|구현 ?절차|待定决策|待决(?:定|策)?|未決(?:定)?事項|결정 ?(?:필요|대기)',
      ),
    ],
  ],
  [
    'watches',
    [
      word(
        "veille(?! de)(?: technologique)?$|(?:standards?|projects?|releases?|specs?|specifications?|features|proposals?|things) (?:we|I)(?:[’']re| are|[’']m| am)? (?:wait(?:ing)? for|watch(?:ing)?|follow(?:ing)?|track(?:ing)?)|what (?:we|I)(?:[’']re| are|[’']m| am)? (?:watch(?:ing)?|follow(?:ing)?|wait(?:ing)? for|keep(?:ing)? an eye on)|ce que nous surveillons|(?:lo )?que (?:vigilamos|seguimos)|o que acompanhamos|wat we volgen|monitoring targets?|(?:monitored|tracked|followed|watched|observed) (?:projects|libraries|repositories|packages|crates|dependencies|runtimes|tools)|beobachtungs(?:ziele|objekte|liste)|zu beobachten|cibles (?:de surveillance|à surveiller|de suivi)|objetivos (?:de (?:monitoreo|monitorización|seguimiento|vigilancia)|a vigilar)|(?:alvos|objetivos) de monitoramento|obiettivi (?:di monitoraggio|da monitorare)|(?:цели|объекты) (?:мониторинга|наблюдения)|(?:cele|obiekty) (?:monitorowania|obserwacji)|cíle sledování|bevakningsmål|izleme hedefleri",
      ),
      wide(
        '(?:监控|监测|跟踪|追踪|关注)(?:目标|对象|项目|列表)|監視(?:対象|目標|リスト)|追跡対象|上游(?:项目|仓库|依赖)|上流プロジェクト|모니터링 ?(?:대상|목표)|추적 ?대상',
      ),
    ],
  ],
  [
    'triggers',
    [
      word(
        "trigger|revisit|reconsider|re-?evaluate (?:if|when)|re-?open (?:if|when)|review (?:if|when)|(?:stop|abort|escalate) (?:if|when|criteria)|when (?:to|we|I) (?:escalate|revisit|stop|abort|review|pause|give up|roll back|turn back|re-?plan|reconsider|(?:will|would|must) (?:stop|abort|pause|reconsider))(?! \\p{L}+ (?:as|is) done)|wann wir (?:abbrechen|aufhören|anhalten|umplanen)|quand (?:nous |on )(?:arrêt|s[’']arrêt)\\p{L}*|quando (?:rivedere|riconsiderare|rever|revisar|reavaliar)|quand (?:revoir|réviser|réexaminer)|cuándo (?:revisar|reconsiderar)|wanneer (?:herzien|we stoppen|opnieuw)|wann (?:neu|erneut|wieder)|когда пересмотреть|kiedy (?:wrócić|zmienić)|cuándo (?:paramos|abandonamos)|quando (?:paramos|desistimos|ci fermiamo)|(?:außer der reihe|vorzeitig|früher|out of (?:turn|cycle|band)|ad[- ]hoc|early|sooner|earlier|hors calendrier|anticipée?|fuera de calendario|antes de tiempo),? (?:if|when|wenn|falls|sobald|si|quand|cuando)$|kill criteria|neu (?:bewerten|entscheiden|prüfen),? (?:wenn|falls|sobald)|(?:think again|rethink|stop|pause|abort|escalate|roll back|change course|re-?plan|move (?:early|earlier|sooner)|(?:come|get) together|meet|reconvene|look again|step in|switch)(?: \\p{L}+){0,4} (?:if|when|once|as soon as)$|^we (?!(?:go|ship|release|launch|proceed|merge|accept|start|begin|are done)(?![\\p{L}])).{0,60}(?<! only) if$|events? (?:that|which)(?![\\p{L}])|auslöser|ereignisse,? die|erneut (?:prüfen|bewerten)|neubewert|abbruch(?:kriterien|bedingungen)|événements? qui|déclencheur|réexamin|réévalu|eventos que|eventi che|gebeurtenissen die|события,? котор|zdarzenia,? które|disparador|desencadenant|reconsiderar|reevaluar|gatilho|reavaliar|innesc|riconsiderare|rivalutare|heroverweeg|herzien|триггер|пересмотр|повод|wyzwalacz|ponown(?:ie|a)|spouštěč|přehodnot|тригер|utlösare|ompröva|tetikleyici|yeniden değerlendir",
      ),
      wide(
        'トリガー|見直し(?:の)?(?:条件|時期|契機|きっかけ)|再考の条件|再検討|再評価|触发|重新评估|重新考虑|复审条件|트리거|재검토|재평가|발동 조건',
      ),
    ],
  ],
  [
    'current-versions',
    [
      word(
        'current versions?|existing versions?|aktuelle versionen|versions actuelles|versiones actuales|versões atuais|versioni attuali|huidige versies|текущие версии|obecne wersje',
      ),
      wide('現在のバージョン|当前版本|現行バージョン|현재 버전'),
    ],
  ],
  [
    'target-versions',
    [
      word(
        '(?:target|new|desired|planned) versions?|(?:target|desired|future) (?:state|situation|stack)|(?:soll|ziel)-?zustand|état (?:cible|souhaité|visé)|(?:estado|situación) (?:objetivo|desead[oa])|(?:estado|situação) (?:alvo|desejad[oa])|stato (?:desiderato|obiettivo)|gewenste situatie|целевое состояние|stan docelowy|zielversionen|versions cibles?|versiones objetivo|versões alvo|versioni (?:target|obiettivo)|doelversies|целевые версии|docelowe wersje',
      ),
      wide('目標バージョン|目标版本|対象バージョン|목표 버전'),
    ],
  ],
  [
    'blockers',
    [
      word(
        "(?:key |main |current |known )?blockers?|blocking|what (?:blocks|stops|holds|slows) (?:us|me|this|it)|was (?:uns |mich )(?:bremst|aufhält)|ce qui (?:nous )?(?:freine|ralentit)|(?:lo )?que (?:nos )?(?:frena|detiene)|o que (?:nos )?(?:trava|atrasa)|(?:che )?cosa (?:ci )?(?:frena|rallenta)|wat (?:ons )?(?:remt|tegenhoudt)|(?:what is |what[’']s |stands )?in (?:the|our|my) way$|was (?:uns|mich) (?:blockiert|aufhält)|ce qui (?:nous )?bloque|(?:lo )?que (?:nos )?bloquea|o que (?:nos )?bloqueia|(?:che )?cosa (?:ci )?blocca|wat (?:ons )?blokkeert|что (?:нас )?блокирует|co (?:nas )?blokuje|blocked (?:on|by)(?![\\p{L}])|known (?:issues|problems)|(?:open |current )?issues$|obstacles?|impediments?|bottlenecks?|engpässe|goulots|cuellos de botella|gargalos|colli di bottiglia|knelpunt|узкие места|wąskie gardła|bloccan[oa]|bloque(?:an|iam|nt)|blockaden?|hindernisse?|blockierend|bekannte (?:probleme|fehler)|offene probleme|(?:points )?bloquants?|blocages?|problèmes connus|obstáculos?|bloqueos?|bloqueadores?|problemas conocidos|impediment|bloqueios|problemas conhecidos|ostacoli|blocchi|bloccanti|problemi noti|blokkades?|belemmering|bekende problemen|препятстви|блокер|блокир|известные проблемы|blokad|blokery|przeszkod|znane (?:problemy|błędy)|překážk|blokátor|známé (?:problémy|chyby)|перешкод|відомі проблеми|hinder(?![\\p{L}])|kända (?:problem|fel)|engeller|bilinen (?:sorun|hata)",
      ),
      wide(
        '阻塞|障碍|阻碍|阻害|障害(?!者)|ブロッカー|ブロック要因|^(?:主な|現在の|残)?課題$|^(?:주요 |현재 )?이슈$|既知の(?:問題|課題)|已知问题|遗留问题|待解决问题|存在问题|未解決の課題|차단 ?요인|장애물|블로커|걸림돌|알려진 (?:문제|이슈)',
      ),
    ],
  ],
  [
    'risks',
    [
      word(
        `${riskWord}\\s?(?:assessment |analysis |management )?(?:&|and|und|et|y|e|en|и|i|a|та|ve|och|/|,)`,
        'risk (?:assessment|analysis|register|management|matrix)|risikoanalyse|risikobewertung|analyse des risques|análisis de riesgos|análise de riscos|analisi dei rischi|оценка рисков|ocena ryzyka|analiza ryzyka',
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
        'mitigat|countermeasure|gegenmaßnahme|abhilfe|risikominderung|atténuation|mitigación|mitigação|mitigazion|mitigatie|beheersmaatregel|меры|снижени|środki zaradcze|łagodzen|przeciwdział|opatření|заходи|åtgärder mot|azaltma',
      ),
      wide('缓解|緩和|対策|应对|軽減|완화|대응 ?방안|대책'),
    ],
  ],
  [
    'risks',
    [
      word(
        `${riskWord}(?![\\p{L}])|zagrożeni|(?:concerns|threats|worries)$|points (?:de vigilance|d[’']attention)|sorgen$|bedenken$|preocupaciones|inquietudes$|preocupações|preoccupazioni|criticità$|zorgen$|aandachtspunten|obawy|опасения`,
        'what (?:else )?(?:could|might|may|can) (?:go wrong|break|fail|derail|delay|stop|force|kill|hurt)|things that (?:could|might|may|can) go wrong|was (?:alles )?schief|was (?:uns )?(?:aufhalten|bremsen) k|ce qui (?:peut|pourrait) (?:mal|déraper|coincer|nous)|(?:qué|lo que) (?:puede|podría) (?:salir mal|fallar)|o que pode (?:dar errado|correr mal)|(?:che )?cosa (?:può|potrebbe) andare (?:storto|male)|wat (?:er )?(?:kan|mis kan)(?: er)? (?:mis|gaan|fout)|co może (?:pójść|się) |что может пойти не так|vad (?:kan|som kan) gå fel',
      ),
      compound('risiken|risiko|risicos?'),
      wide('风险|風險|リスク|懸念|隐患|위험|리스크|우려'),
    ],
  ],
  [
    'ongoing',
    [
      word(
        'ongoing|(?:standing |regular |recurring )?agenda$|tagesordnung|ordre du jour|orden del día|ordem do dia|ordine del giorno|porządek obrad|повестка|(?:regular|routine|recurring) (?:jobs|tasks|work|duties|chores|maintenance|checks)|housekeeping|(?:for |at |on |before |after |with )?(?:every|each) (?:release|sprint|deploy(?:ment)?|version|iteration|merge|review|meeting|time)$|bei jede[mr] (?:release|version|review|auslieferung)$|à chaque (?:version|livraison|revue)$|en cada (?:versión|entrega|revisión)$|regularly$|regelmäßig$|régulièrement$|regularmente$|regolarmente$|regelmatig$|регулярно$|regularnie$|regelmäßige (?:aufgaben|arbeiten)|routine(?:aufgaben|arbeiten)|tâches (?:régulières|périodiques)|tareas (?:periódicas|habituales|rutinarias)|tarefas (?:periódicas|de rotina)|attività periodiche|vaste taken|zadania (?:cykliczne|okresowe)|continuous(?:ly)?(?! (?:integration|delivery|deployment|testing|improvement))|recurring|fortlaufend|laufende? (?:aufgaben|arbeiten|pflege|wartung)|kontinuierlich|wiederkehrend|en continu|en permanence|récurrent|continu[oa](?![\\p{L}])|contínu[oa](?![\\p{L}])|recurrente|recorrente|permanente|ricorrent|continuativ|doorlopend|terugkerend|постоянно|постоянные|регулярн|na bieżąco|stałe zadania|bieżące (?:zadania|utrzymanie)|průběžn|постійн|löpande|sürekli',
      ),
      wide(
        '継続(?:的|作業|タスク)|定期(?:作業|タスク|的)|持续(?:性|任务|工作|进行)|经常性|例行|상시|지속(?:적|업무)|정기 ?(?:작업|업무)',
      ),
    ],
  ],
  [
    'prerequisites',
    [
      word(
        'prerequisites?|pre-?conditions?|dependencies met|before (?:we|you|i) (?:can )?(?:start|begin|tag|cut|ship|release|launch|merge|go|drop|remove|switch|turn|adopt|upgrade|migrate|move|deploy|promote|retire|enable|flip|announce|publish|commit)(?![\\p{L}])|voraussetzung|vorbedingung|prérequis|préalable|requisitos previos|prerrequisitos|pré-requisit|prerequisit|vereisten vooraf|randvoorwaarden|voorwaarden vooraf|предпосылк|предварительные условия|warunki wstępne|wymagania wstępne|předpoklady|передумов|förutsättning|ön ?koşul',
      ),
      wide('前提(?:条件)?|先决条件|前置条件|전제 ?조건|선행 ?조건|사전 ?(?:조건|준비)'),
    ],
  ],
  [
    'criteria',
    [
      word(
        'criteri(?:a|on|os?|i)?(?![\\p{L}])|indicators?(?![\\p{L}])|(?:go-?live|launch|release|production|cut-?over|migration) readiness|requirements?|definition of (?:done|ready|success)|success looks like|what success|guardrails|gate (?:\\d+|[A-Z])(?![\\p{L}\\d])|(?:must|shall|has to|have to|needs? to) (?:all )?(?:be (?:met|satisfied|fulfilled|true|in place)|hold)|(?:done|ready|finished|complete) (?:when|means)|^we (?:go|ship|release|launch|proceed|merge|accept|start|begin)(?: \\p{L}+){0,4} (?:if|when|once)$|(?:only (?:if|when|once)|(?:nur|erst),? wenn|(?:seulement|uniquement) si|(?:só|solo|soltanto|solamente|sólo|somente) (?:si|se|cuando|quando)|alleen als|pas als|tylko (?:jeśli|gdy)|только если)$|(?:exit|entry|acceptance|graduation|success|quality) (?:criteria|gates?|conditions?|metrics?|check ?list)|success metrics?|goals?(?![\\p{L}])|objectives?(?![\\p{L}])|key results?|go ?/ ?no-?go|must be met|must hold|gate status|(?:constitution|readiness|quality|compliance) checks?$|conditions? (?:for|to)|(?:quality|release|phase|stage) gates?|gates?$|graduation|what (?:success|good|great|done|ready|finished) (?:looks|means|is)|measur(?:ing|es of|e) success|how (?:we(?:.ll| will)?|will we|to) (?:measure|know)|acceptance$',
        'anforderung(?:en)?(?![\\p{L}])|ziele?(?![\\p{L}])|abnahme(?![\\p{L}])|erfolgs(?:faktoren|messung|indikatoren|metriken)|freigabe(?![\\p{L}])|bedingungen|(?:fertig|erledigt),? wenn|kriteri',
        'critères?|exigences?|objectifs?|conditions?(?![\\p{L}])|indicateurs de (?:maturité|succès|réussite)|définition de (?:fini|terminé)|(?:fini|terminé) quand|résultats clés',
        'requisitos|objetivos?(?![\\p{L}])|condiciones|condições|metas?(?![\\p{L}])|resultados clave|critérios?|resultados-chave|obiettivi|requisiti|condizioni|risultati chiave',
        'eisen(?![\\p{L}])|doelen|doelstelling|voorwaarden|acceptatie|succescriteria|критери|требовани|цели(?![\\p{L}])|услови|показатели (?:успеха|готовности)|готовности|ключевые результаты',
        'kryteri|wymagani|cele(?![\\p{L}])|warunki|wskaźniki sukcesu|definicja ukończenia|kritéri|požadavk|cíle(?![\\p{L}])|podmínky|критері|вимог|цілі(?![\\p{L}])|умови|krav(?![\\p{L}])|mål(?![\\p{L}])|kriter|gereksinim|hedef(?:ler)?(?![\\p{L}])|koşullar',
      ),
      compound('kriterien|criteria|anforderungen|bedingungen|projektziele|eisen|krav'),
      wide(
        '判定|基準|標準を満たす|标准|準則|准则|条件|要件|要求|目標(?!バージョン)|目标(?!版本)|完了の定義|完成(?:的)?定义|受け入れ|验收|成功指標|成功指标|关键结果|기준|조건|요구 ?사항|목표(?! ?버전)|완료 ?(?:정의|의 정의)|성공 ?(?:지표|기준)|인수 ?(?:기준|조건)',
      ),
    ],
  ],
  [
    'metrics',
    [
      word(
        '(?:key |performance |core |health )?metrics?(?![\\p{L}])|kpis?(?![\\p{L}])|performance targets?|measurements?|slos?(?![\\p{L}])|service levels?|^(?:the |our )?(?:key )?(?:numbers|figures)(?: (?:I|we|to) .{2,30})?$|by the numbers|(?:what|how) we (?:will )?(?:measure|track)|comment (?:nous )?mesur\\p{L}+|wie wir messen|cómo (?:medimos|mediremos)|como (?:medimos|mediremos)|come misur\\p{L}+|hoe (?:wij|we) meten|ce que nous (?:mesur|suiv)\\p{L}*|was wir messen|lo que (?:mediremos|medimos)|o que (?:vamos medir|medimos)|cosa misur\\p{L}*|wat we meten|measurements$|readings?$|zahlen$|messwerte|chiffres(?: clés)?$|cifras$|números$|numeri$|cijfers$|metingen$|цифры$|замеры|liczby$|pomiary$|metriken|kennzahl|messgrößen|leistung(?:sdaten|swerte)|métriques|indicateurs?|métricas|indicador(?:es)?|metriche|indicatori|metrieken|kengetallen|метрики|показател|wskaźnik|metryk|miernik|ukazatel|метрик|показник|mätetal|nyckeltal|metrik|gösterge',
      ),
      compound('kennzahlen|metriken'),
      wide('監視項目|监控(?:项|指标)|모니터링 ?(?:항목|지표)|指標|指标|メトリクス|度量|KPI|지표|메트릭'),
    ],
  ],
  [
    'decisions',
    [
      word(
        '(?:key |architecture |technical )?decisions?(?! (?:maker|framework|tree|matri|log|record))(?![\\p{L}])|decided|agreed$|beschlossen|vereinbart$|(?:nous avons )?(?:décidé|acté|convenu)(?: le .{1,30})?$|decidido$|acordado$|acuerdos$|deciso$|concordato$|besloten|postanowiono|ustalono|решили|договорились|entscheidung(?:en)?(?![\\p{L}])|beschlüsse|décisions?|decision(?:es)?|decisiones|decisão|decisões|decisioni|beslissing|besluit|решения|принятые решения|decyzj|rozhodnut|рішення|beslut(?![\\p{L}])|kararlar',
      ),
      compound('entscheidungen'),
      wide('決定事項|意思決定|決定|决定|决策|결정 ?사항|의사 ?결정|결정'),
    ],
  ],
  [
    'steps',
    [
      word(
        "roll-?back|back-?out|(?:cut-?over|switch-?over|deployment) steps|in case of|what (?:to do )?if(?![\\p{L}])|was tun,? (?:wenn|bei)|(?:que|quoi) faire (?:en cas|si)|qué hacer (?:si|en caso)|o que fazer (?:se|em caso)|(?:che )?cosa fare (?:se|in caso)|wat te doen (?:als|bij)|co (?:robić|zrobić),? (?:gdy|jeśli)|что делать,? если|if (?:it|things|something|anything|the)(?![\\p{L}])|^if (?:an?|any|one|we|no)(?![\\p{L}])|^(?:wenn|falls)(?![\\p{L}])|^(?:si|en cas d|s[’']il)(?![\\p{L}])(?!.* (?:se|si)$)|^(?:se(?!.* se$)|caso|in caso di|em caso de|en caso de)(?![\\p{L}])|^(?:als|indien|bij problemen)(?![\\p{L}])|^(?:jeśli|gdyby|w razie)(?![\\p{L}])|^(?:если|в случае)(?![\\p{L}])|fail-?over|contingency|emergency|escalation|recovery|onboarding|run ?books?|run ?sheets?|déroulé(?!e)|déroulement|minutage|procedures?|(?:releasing|publishing)$|(?:cutting|making) an? release|release (?:process|procedure|steps)|how[- ]to|disaster|incident response|quick reference|walk-?through|rückfall|rückroll|rücknahme|notfall|wiederherstellung|eskalation|ablauf(?!datum)|anleitung|einarbeitung|vorgehen|retour (?:en )?arrière|plan de secours|urgence|reprise|escalade|procédure|reversión|marcha atrás|vuelta atrás|contingencia|emergencia|recuperación|(?:ruta|vía|proceso) de escalad[oa]|escalamiento|procedimiento|reversão|contingência|emergência|recuperação|escalonamento|procediment|procedura|ripristino|emergenza|terugdraai|noodprocedure|noodplan|herstel|escalatie|procedure|откат|авари|восстановлени|эскалаци|процедур|wycofani|procedur|awaryjn|eskalacj|przywracani|odtwarzani|postup|obnoven|nouzov|відкат|аварі|відновлен|ескалац|återställ|nödplan|geri alma|prosedür|acil durum|kurtarma",
      ),
      wide(
        'ロールバック|緊急|復旧|切り戻し|エスカレーション|手順|回退|回滚|应急|紧急|恢复(?:流程|步骤)|升级路径|步骤|롤백|복구|긴급|비상|에스컬레이션|절차|되돌리기',
      ),
    ],
  ],
  [
    'watches',
    [
      word(
        'monitor(?:ing|ed)? (?:targets?|list)|(?:key )?(?:libraries|projects|repositories|packages|dependencies) to (?:monitor|watch|track)|(?:projects|libraries|packages|repositories|dependencies|crates|modules|frameworks|runtimes|tools|upstreams?) (?:being )?(?:monitored|watched|tracked|(?:that )?(?:we|I) (?:watch|monitor|track|follow|observe|keep an eye on))|watch ?list|^watch(?:ing)?$|^watch (?:after|during|for|out)|keep(?:ing)? an eye on|to monitor|to watch|upstream|lts releases|(?:lts|supported) (?:versions|releases)|support(?:ed)? (?:windows?|timeline|lifecycle)|end[- ]of[- ](?:life|support)|beobachten|beobachtung|zu verfolgen|à (?:surveiller|suivre)|surveill(?!ance$)|vigilar|seguimiento|(?:a )?monitor(?:ar|izar|ear)|acompanhar|da monitorare|monitoraggio(?!$)|te volgen|volglijst|in de gaten|отслежив|наблюд|мониторинг(?!$)|obserwowan|do śledzenia|ke sledování|відстеж|bevaka|izlenecek',
      ),
      wide('監視|ウォッチ|追跡対象|关注|监控|追踪|跟踪|모니터링 ?대상|관찰|추적 ?대상|지원 ?종료'),
    ],
  ],
  [
    'communication',
    [
      word(
        'communication plan|reviews$|revues$|revisiones$|revisões$|revisioni$|seguimiento$|suivi$|rituale$|rituels$|review (?:schedule|cadence|process)|meetings?(?! notes)|cadence|check-?ins?|rituals|ceremonies|vaste (?:momenten|overleggen)|rendez-vous|appuntamenti|citas fijas|reporting$|kommunikationsplan|besprechung|regeltermine|abstimmung|überprüfungsplan|review-?plan|termine$|plan de communication|calendrier de revue|réunions|plan de comunicación|calendario de revis|reuniones|plano de comunicação|cronograma de revis|reuniões|piano di comunicazione|calendario delle revisioni|riunioni|communicatieplan|reviewschema|overleg|план коммуникаци|график (?:обзоров|ревью)|встречи|spotkani|plan komunikacji|schůzky|зустрічі|möten|toplantılar',
      ),
      compound('besprechungen|overleg'),
      wide(
        'コミュニケーション計画|会議体|レビュー計画|レビュースケジュール|定例|沟通计划|评审计划|复盘(?:安排|计划)|回顾安排|例会|会议安排|회의(?!록)|커뮤니케이션 ?계획|보고 ?(?:체계|일정)',
      ),
    ],
  ],
  [
    'completed',
    [
      word(
        "completed|accomplish|what(?:’|')?s done|already done|achieved|finished|shipped|abgeschlossen|bereits (?:erledigt|umgesetzt)|erledigt|erreichtes|réalisations|réalisé|terminée?s?(?![\\p{L}])|accompli|déjà fait|complet(?:ado|ados|adas|ati|ate)(?![\\p{L}])|logros|concluíd|realizado|conquistas|afgerond|voltooid|gereed(?![\\p{L}])|behaald|what (?:already )?works|what is (?:working|in place)|was (?:schon |bereits )?(?:funktioniert|läuft)|ce qui (?:marche|fonctionne)|(?:lo )?que (?:ya )?funciona|o que (?:já )?funciona|cosa funziona|wat (?:al )?werkt|что (?:уже )?работает|co (?:już )?działa|реализован|завершен|завершён|выполнен|сделано|достижени|ukończon|zakończon|zrealizowan|osiągnięci|dokončen|виконано|завершено|avslutad|tamamlanan",
      ),
      wide('完了した|実績|完了済み|完了$|已完成|成果|완료(?:된|됨|$)|성과|달성'),
    ],
  ],
  [
    'milestones',
    [
      word(
        'milestones?|^dates$|^fechas$|^datas$|^даты$|(?:key|important|target) dates|release (?:plan|schedule|timeline|calendar)|wichtige termine|dates clés|fechas (?:clave|importantes)|datas (?:importantes|chave)|date (?:chiave|importanti)|belangrijke data|ключевые даты|ważne (?:daty|terminy)|versions?$|releases$|meilenstein|jalons?|hitos?(?![\\p{L}])|marcos?(?![\\p{L}])|traguardi|mijlpalen|вехи|контрольные точки|kamienie milowe|plan wydań|milníky|віхи|milstolpar|kilometre taşları',
      ),
      wide(
        'マイルストーン|里程碑|重要日期|重要な日程|주요 ?일정|リリース(?:計画|予定)|发布计划|마일스톤|이정표|릴리스 ?(?:계획|일정)',
      ),
    ],
  ],
  [
    'tasks',
    [
      word(
        "order of (?:work|execution)|reihenfolge$|ordre (?:de passage|des travaux)|orden de (?:trabajo|ejecución)|ordine dei lavori|volgorde$|was (?:steht an|(?:noch )?zu tun ist)|action items?|action plan|work breakdown|(?:after|post)[- ](?:the )?(?:launch|release|go-?live|migration|cut-?over|move|switch(?:-?over)?|upgrade)|nach (?:dem )?(?:go-?live|start|release)$|nach (?:dem|der) (?:umzug|umstellung|migration|wechsel)$|après (?:le |la )?(?:lancement|mise en production|bascule|migration|déménagement)|(?:tras|después de) (?:el lanzamiento|la migración|la mudanza|el cambio)|(?:após|depois d)[oa]? ?(?:o lançamento|a migração|migração|a virada)|dopo (?:il |la )(?:lancio|rilascio|passaggio|migrazione|avvio)|na (?:de )?(?:livegang|verhuizing|migratie)|после (?:запуска|релиза|переезда|перехода|миграции)|po (?:wdrożeniu|migracji|przeprowadzce|przełączeniu)|actions?(?![\\p{L}])|next steps?|to-dos?(?![\\p{L}])|^todos?$|todos? (?:for|list|items?|before|after)(?![\\p{L}])|tasks?(?![\\p{L}])|deliverables?|work ?items?|check ?lists?|opportunit|follow-?ups?|backlog|work packages?|workstreams?|roadmap|coordination|quick wins?|planned|upcoming|improvements?(?![\\p{L}])|enhancements(?![\\p{L}])|remaining|to be done|test(?:ing)? matrix|implementation(?: (?:plan|steps|order|strategy|phases))?$|roll-?out|migration (?:plan|steps|path)|(?:top |high |medium |low |next )?priorit(?:y|ies)(?: \\d+)?(?![\\p{L}])|projects$|initiatives?|timeline|schedule|plan$|plan of action|to fix|bugs$|tech(?:nical)? debt|feature requests|future (?:work|plans?|features|directions?|versions?|releases?|development|considerations)|what(?:['’]s| is) (?:next|missing|left|broken)|what (?:doesn['’]?t|does not) work|was (?:noch )?fehlt|ce qui (?:manque|reste)|(?:lo )?que (?:falta|no funciona)|o que (?:falta|não funciona)|cosa (?:manca|non funziona)|wat (?:ontbreekt|nog)|чего не хватает|что (?:осталось|не работает)|co nie działa|czego brakuje|coming (?:soon|next|up)|(?:must|should|could|nice)[- ](?:to[- ])?have|work to do|open (?:tasks|items|points|work)|pre-?launch|post-?launch",
        'aufgaben?(?![\\p{L}])|maßnahmen|(?:nächste|weitere) schritte|offene punkte|arbeitspaket|liefer(?:gegenst|umfang|objekt)|checkliste|vorhaben|umsetzung|geplant|ausblick|prioritäten|zu erledigen|verbesserungen',
        "^plan (?:de |d[’']|del |para |pour |di |voor |dla )|tâches|prochaines étapes|livrables|à faire|actions|plan d[’']action|plan de (?:mise|déploiement|migration|travail)|mise en (?:œuvre|oeuvre|place)|déploiement$|chantiers|travaux|feuille de route|améliorations|priorités|calendrier|prévu|échéancier",
        'tareas|próximos pasos|entregables|pendientes|acciones|hoja de ruta|mejoras|prioridades|cronograma|plan de (?:acción|trabajo|implementación|migración)|implementación$|despliegue$|lista de (?:verificación|comprobación)|tarefas|próximos passos|entreg(?:as|áveis)|ações|pendências|melhorias|plano de (?:ação|trabalho|implementação|migração)|implementação$|implantação$|roteiro',
        'attività|prossimi passi|compiti|azioni|consegne|da fare|miglioramenti|priorità|piano di (?:lavoro|azione|implementazione|migrazione|attuazione)|attuazione$|implementatie$|uitrol$|tabella di marcia|taken|volgende stappen|acties|actiepunten|op te leveren|werkpakket|te doen|verbeteringen',
        'задачи|следующие шаги|действия|мероприятия|план(?:ы|$)|дорожная карта|чек-?лист|улучшения|приоритет|предстоит|планируется|внедрение$|реализация$',
        'zadani|(?:następne|kolejne) kroki|działani|do zrobienia|lista kontrolna|plan (?:prac|działań)|harmonogram|mapa drogowa|usprawnieni|wdrożenie$|realizacja$|priorytet|úkol|další kroky|kontrolní seznam|plán(?![\\p{L}])|harmonogram|завдання|наступні кроки|план робіт|дорожня карта|uppgifter|nästa steg|åtgärder|att göra|checklista|färdplan|görevler|sonraki adımlar|yapılacak|yol haritası|kontrol listesi|eylem',
      ),
      compound(
        'aufgaben|maßnahmen|checkliste|zeitplan|projektplan|umsetzungsplan|fahrplan|werkplan|actiepunten|verbesserungen',
      ),
      wide(
        'タスク|次のステップ|次のアクション|作業|やること|アクション|ロードマップ|チェックリスト|成果物|今後の(?:予定|計画|課題)|スケジュール|改善|バックログ|任务|下一步|待办|行动|工作项|清单|路线图|交付|计划(?:中|项)?$|后续(?:工作|计划)|改进|优先级|優先度|優先順位|우선순위|할 ?일|작업|다음 ?단계|액션|로드맵|체크리스트|산출물|백로그|과제|개선|향후 ?계획|일정',
      ),
    ],
  ],
  [
    'documents',
    [
      word(
        '(?:core |related |detailed |project )?documents?(?![\\p{L}])|documentation|reading (?:list|order)|recommended reading|resources?|references?|further reading|see also|links?$|dokumente?|dokumentation|unterlagen|quellen|lektüre|verweise|lectures?|ressources|liens|documentos|documentación|lecturas?|recursos|enlaces|referencias|documentação|leituras?|referências|documenti|documentazione|letture|risorse|riferimenti|documenten|documentatie|leeslijst|bronnen|verwijzingen|документ|ссылки|литература|материалы|dokumentacj|dokumenty|materiały|odnośniki|źródła|odkazy|zdroje|посилання|länkar|källor|belgeler|kaynaklar',
      ),
      wide('ドキュメント|資料|参考|文献|文档|资料|链接|文書|문서|참고 ?자료|링크'),
    ],
  ],
  [
    'status',
    [
      word(
        "(?:implementation |refactoring |component |feature |readiness |current )?status(?![\\p{L}])|where we are|stand der|umsetzungsstand|état(?: d[’'’]avancement)?|avancement|estado|situação|stato(?![\\p{L}])|voortgang|stand van zaken|состояние|статус|stan(?![\\p{L}])|postęp|stav(?![\\p{L}])|стан(?![\\p{L}])|läget|durum",
      ),
      wide('ステータス|状況|状态|進捗|进展|现状|現状|상태|현황|진행 ?상황'),
    ],
  ],
  [
    'claims',
    [
      word(
        'benefits?|costs?|why |advantages?|rationale|highlights?|achievements?|roi(?![\\p{L}])|summary|background|overview|vision|motivation|context|strengths|alternatives|consequences|trade-?offs|lessons|learnings|enseignements|leçons|aprendizajes|lecciones|aprendizados|lições|lezioni|geleerde lessen|nutzen|vorteile|kosten|warum|begründung|überblick|übersicht$|hintergrund|zusammenfassung|avantages|coûts|pourquoi|bénéfices|contexte|vue d|résumé|beneficios|costes|costos|por qué|ventajas|contexto|resumen|benefícios|custos|por que|vantagens|resumo|visão|benefici|costi|perché|vantaggi|contesto|panoramica|riepilogo|voordelen|waarom|achtergrond|overzicht|samenvatting|преимуществ|затрат|почему|обзор|контекст|выгоды|итоги|korzyści|koszty|dlaczego|uzasadnienie|przegląd|kontekst|podsumowanie|wizja|výhody|náklady|proč|přehled|переваги|чому|огляд|fördelar|varför|översikt|faydalar|neden|özet',
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
        'features?(?![\\p{L}])|impact|analysis|capabilit|architecture|funktionen|fonctionnalités|funcionalidades|funzionalità|functies|функции|возможности|funkcje|funkce|функції|funktioner|özellikler',
      ),
      wide('特点|特性|機能|功能|기능'),
    ],
  ],
]
