/** What a heading or a lead-in says of the lines beneath it. */
export type Topic =
  | 'nothing'
  | 'criteria'
  | 'prerequisites'
  | 'metrics'
  | 'blockers'
  | 'risks'
  | 'mitigations'
  | 'decisions'
  | 'triggers'
  | 'watches'
  | 'current-versions'
  | 'target-versions'
  | 'ongoing'
  | 'communication'
  | 'steps'
  | 'documents'
  | 'tasks'
  | 'milestones'
  | 'completed'
  | 'claims'
  | 'status'

const word = (source: string) => new RegExp(`(?<![\\p{L}])(?:${source})`, 'iu')
const wide = (source: string) => new RegExp(source, 'u')

/** The cues, in the order in which they are tried: the first that fits decides. */
const cues: readonly (readonly [Topic, readonly RegExp[]])[] = [
  [
    'nothing',
    [
      word(
        'table of contents|contents$|toc$|legend|glossary|change ?log|revision history|version history|document history|contact(?:s|$| us)|non-?goals|out of scope|not included|not planned|estimat(?:e|es|ion)s?$|effort|pros (?:and|&) cons|pros$|cons$|templates?$|questions\\??$|decision framework|authors?$|contributors?$|stakeholders?$|glossar|assumptions?$|acknowledg',
      ),
      word(
        'inhalt(?:sverzeichnis)?$|legende|änderungs(?:protokoll|verzeichnis|historie)|versionsverlauf|ansprechpartner|kontakt|nicht[- ]ziele|nicht enthalten|außerhalb des|nicht im umfang|aufwand|schätzung|vorlage|glossar|beteiligte|annahmen',
      ),
      word(
        'table des matières|sommaire|légende|journal des (?:modifications|changements)|historique|hors (?:périmètre|scope|champ)|non[- ]objectifs|estimation|contacts?$|modèle$|glossaire|parties prenantes|hypothèses',
      ),
      word(
        'índice|leyenda|legenda|historial de (?:cambios|versiones)|registro de cambios|fuera de(?:l)? alcance|no objetivos|contacto|plantilla|estimaci|fora d[oe] escopo|não[- ]objetivos|histórico de (?:alterações|versões)|registro de alterações|contato|sumário|estimativa',
      ),
      word(
        'indice$|sommario|registro delle modifiche|cronologia|fuori (?:ambito|scopo)|non obiettivi|contatti|stime?$|inhoud(?:sopgave)?$|wijzigings(?:logboek|geschiedenis)|buiten (?:scope|bereik)|niet-doelen|contact(?:personen)?$|schatting|содержание|оглавление|легенда|обозначения|история изменений|журнал изменений|вне (?:рамок|объёма|scope)|не входит|контакты|оценка трудо|глоссарий',
      ),
      wide(
        '目次|凡例|変更履歴|更新履歴|改訂履歴|対象外|スコープ外|非目標|連絡先|見積|用語|テンプレート|目录|图例|变更(?:记录|日志|历史)|修订(?:记录|历史)|不在范围|范围之外|非目标|联系(?:人|方式)|估算|术语|模板',
      ),
    ],
  ],
  [
    'triggers',
    [
      word(
        'trigger|revisit|reconsider|re-?evaluate (?:if|when)|re-?open (?:if|when)|auslöser|erneut (?:prüfen|bewerten)|neubewert|déclencheur|réexamin|réévalu|disparador|desencadenant|reconsiderar|reevaluar|gatilho|reavaliar|innesc|trigger|riconsiderare|rivalutare|heroverweeg|herzien|триггер|пересмотр|повод',
      ),
      wide('トリガー|見直し条件|再検討|再評価|触发|重新评估|重新考虑|复审条件'),
    ],
  ],
  [
    'current-versions',
    [
      word(
        'current versions?|existing versions?|aktuelle versionen|versions actuelles|versiones actuales|versões atuais|versioni attuali|huidige versies|текущие версии',
      ),
      wide('現在のバージョン|当前版本|現行バージョン'),
    ],
  ],
  [
    'target-versions',
    [
      word(
        '(?:target|new|desired|planned) versions?|zielversionen|versions cibles?|versiones objetivo|versões alvo|versioni (?:target|obiettivo)|doelversies|целевые версии',
      ),
      wide('目標バージョン|目标版本|対象バージョン'),
    ],
  ],
  [
    'blockers',
    [
      word(
        '(?:key |main |current |known )?blockers?|blocking|known (?:issues|problems)|obstacles?|impediments?|blockaden?|hindernisse?|blockierend|bekannte (?:probleme|fehler)|(?:points )?bloquants?|blocages?|problèmes connus|obstáculos?|bloqueos?|bloqueadores?|problemas conocidos|impediment|bloqueios|problemas conhecidos|ostacoli|blocchi|bloccanti|problemi noti|blokkades?|belemmering|bekende problemen|препятстви|блокер|блокир|известные проблемы',
      ),
      wide('阻塞|障碍|阻碍|障害|ブロッカー|ブロック要因|既知の(?:問題|課題)|已知问题|未解決の課題'),
    ],
  ],
  [
    'mitigations',
    [
      word(
        'mitigat|countermeasure|gegenmaßnahme|abhilfe|risikominderung|atténuation|mitigación|mitigação|mitigazion|mitigatie|beheersmaatregel|меры|снижени',
      ),
      wide('缓解|緩和|対策|应对|軽減'),
    ],
  ],
  [
    'risks',
    [
      word(
        'risks?(?![\\p{L}])|risiken|risiko|risques?|riesgos?|riscos?|rischi[o]?|risico|риски|риск(?![\\p{L}])',
      ),
      wide('风险|風險|リスク'),
    ],
  ],
  [
    'ongoing',
    [
      word(
        'ongoing|continuous(?:ly)?|recurring|fortlaufend|laufende? (?:aufgaben|arbeiten|pflege|wartung)|kontinuierlich|wiederkehrend|en continu|en permanence|récurrent|continu[oa]|contínu[oa]|recurrente|recorrente|permanente|ricorrent|continuativ|doorlopend|terugkerend|постоянно|постоянные|регулярн',
      ),
      wide('継続(?:的|作業|タスク)?|定期|持续|经常性|例行'),
    ],
  ],
  [
    'prerequisites',
    [
      word(
        'prerequisites?|pre-?conditions?|dependencies met|voraussetzung|vorbedingung|prérequis|préalable|requisitos previos|prerrequisitos|pré-requisit|prerequisit|vereisten vooraf|randvoorwaarden|voorwaarden vooraf|предпосылк|предварительные условия',
      ),
      wide('前提(?:条件)?|先决条件|前置条件'),
    ],
  ],
  [
    'criteria',
    [
      word(
        'criteri(?:a|on|os?|i)(?![\\p{L}])|critères?|critérios?|kriteri|критери|indicators?(?![\\p{L}])|requirements?|definition of (?:done|ready)|(?:exit|entry|acceptance|graduation|success|quality) (?:criteria|gates?|conditions?|metrics?)|success metrics?|goals?(?![\\p{L}])|go ?/ ?no-?go|must be met|must hold|conditions? (?:for|to)|(?:quality|release) gates?|graduation|anforderung|ziele?(?![\\p{L}])|abnahme|erfolgs|freigabe|bedingungen|exigences?|objectifs?|conditions?(?![\\p{L}])|indicateurs de (?:maturité|succès|réussite)|définition de (?:fini|terminé)|requisitos|objetivos?(?![\\p{L}])|condiciones|condições|metas?(?![\\p{L}])|obiettivi|requisiti|condizioni|eisen|doelen|doelstelling|voorwaarden|acceptatie|succescriteria|требовани|цели(?![\\p{L}])|услови|показатели (?:успеха|готовности)|готовности',
      ),
      wide(
        '判定|基準|標準を満たす|标准|準則|准则|条件|要件|要求|目標|目标|完了の定義|完成定义|受け入れ|验收|成功指標',
      ),
    ],
  ],
  [
    'metrics',
    [
      word(
        '(?:key |performance |core )?metrics?(?![\\p{L}])|kpis?(?![\\p{L}])|performance targets?|measurements?|metriken|kennzahl|messgrößen|leistung(?:sdaten|swerte)|métriques|indicateurs?|métricas|indicador(?:es)?|metriche|indicatori|metrieken|kengetallen|метрики|показател',
      ),
      wide('指標|指标|メトリクス|度量|KPI'),
    ],
  ],
  [
    'decisions',
    [
      word(
        '(?:key |architecture |technical )?decisions?(?! (?:maker|framework|tree|matri))(?![\\p{L}])|decided|entscheidung(?:en)?|beschlüsse|décisions?|decision(?:es)?|decisiones|decisão|decisões|decisioni|beslissing|besluit|решения|принятые решения',
      ),
      wide('決定事項|意思決定|決定|决定|决策'),
    ],
  ],
  [
    'steps',
    [
      word(
        'roll-?back|emergency|escalation|recovery|onboarding|run ?books?|procedures?|how[- ]to|disaster|incident response|quick reference|walk-?through|rückfall|rückroll|rücknahme|notfall|wiederherstellung|eskalation|ablauf|anleitung|einarbeitung|vorgehen|retour arrière|urgence|reprise|escalade|procédure|reversión|emergencia|recuperación|escalado|escalamiento|procedimiento|reversão|emergência|recuperação|escalonamento|procediment|procedura|ripristino|emergenza|terugdraai|noodprocedure|herstel|escalatie|procedure|откат|авари|восстановлени|эскалаци|процедур',
      ),
      wide(
        'ロールバック|緊急|復旧|切り戻し|エスカレーション|手順|回滚|应急|紧急|恢复(?:流程|步骤)|升级路径|步骤',
      ),
    ],
  ],
  [
    'watches',
    [
      word(
        'monitor(?:ing|ed)? (?:targets?|list)|(?:key )?(?:libraries|projects|repositories|packages|dependencies) to (?:monitor|watch|track)|(?:projects|libraries|packages|repositories|upstream) (?:monitored|watched|we watch)|watch ?list|to monitor|to watch|upstream|lts releases|(?:lts|supported) (?:versions|releases)|support(?:ed)? (?:windows?|timeline|lifecycle)|end[- ]of[- ](?:life|support)|beobachten|beobachtung|zu verfolgen|à (?:surveiller|suivre)|surveill|vigilar|seguimiento|(?:a )?monitor(?:ar|izar|ear)|acompanhar|da monitorare|monitoraggio|te volgen|volglijst|in de gaten|отслежив|наблюд|мониторинг',
      ),
      wide('監視|ウォッチ|追跡対象|关注|监控|追踪|跟踪'),
    ],
  ],
  [
    'communication',
    [
      word(
        'communication plan|review (?:schedule|cadence|process)|meeting|cadence|kommunikationsplan|besprechung|überprüfungsplan|review-?plan|termine|plan de communication|calendrier de revue|plan de comunicación|calendario de revis|plano de comunicação|cronograma de revis|piano di comunicazione|calendario delle revisioni|communicatieplan|reviewschema|overleg|план коммуникаци|график (?:обзоров|ревью)|встречи',
      ),
      wide('コミュニケーション計画|会議体|レビュー計画|レビュースケジュール|沟通计划|评审计划|例会'),
    ],
  ],
  [
    'completed',
    [
      word(
        "completed|accomplish|what(?:’|')?s done|already done|achieved|finished|shipped|abgeschlossen|bereits (?:erledigt|umgesetzt)|erledigt|erreichtes|réalisations|terminée?s?(?![\\p{L}])|accompli|déjà fait|complet(?:ado|ados|adas|ati|ate)(?![\\p{L}])|logros|concluíd|realizado|conquistas|afgerond|voltooid|gereed(?![\\p{L}])|behaald|завершен|завершён|выполнен|сделано|достижени",
      ),
      wide('完了した|実績|完了済み|已完成|成果'),
    ],
  ],
  [
    'tasks',
    [
      word(
        'action items?|actions?(?![\\p{L}])|next steps?|to-?dos?(?![\\p{L}])|tasks?(?![\\p{L}])|deliverables?|work ?items?|check ?lists?|opportunit|follow-?ups?|backlog|work packages?|workstreams?|roadmap|coordination|quick wins?|planned|upcoming|improvements?(?![\\p{L}])|remaining|to be done|test(?:ing)? matrix|implementation plan|priorities|projects$|initiatives?|aufgaben?|maßnahmen|(?:nächste|weitere) schritte|offene punkte|arbeitspaket|liefer(?:gegenst|umfang|objekt)|checkliste|vorhaben|umsetzung|geplant|tâches|prochaines étapes|livrables|à faire|actions|chantiers|travaux|feuille de route|tareas|próximos pasos|entregables|pendientes|acciones|hoja de ruta|tarefas|próximos passos|entreg(?:as|áveis)|ações|pendências|attività|prossimi passi|compiti|azioni|consegne|taken|volgende stappen|acties|actiepunten|op te leveren|werkpakket|задачи|следующие шаги|действия|мероприятия|план работ|дорожная карта|чек-?лист',
      ),
      wide(
        'タスク|次のステップ|作業|やること|アクション|ロードマップ|チェックリスト|成果物|任务|下一步|待办|行动|工作项|清单|路线图|交付',
      ),
    ],
  ],
  [
    'milestones',
    [
      word(
        'milestones?|release (?:plan|schedule|timeline)|versions?$|releases$|meilenstein|jalons?|hitos?(?![\\p{L}])|marcos?(?![\\p{L}])|traguardi|mijlpalen|вехи|контрольные точки',
      ),
      wide('マイルストーン|里程碑|リリース計画|发布计划'),
    ],
  ],
  [
    'documents',
    [
      word(
        '(?:core |related |detailed |project )?documents?(?![\\p{L}])|documentation|reading (?:list|order)|recommended reading|resources?|references?|further reading|see also|links?$|dokumente?|dokumentation|unterlagen|quellen|lektüre|verweise|lectures?|ressources|liens|documentos|documentación|lecturas?|recursos|enlaces|referencias|documentação|leituras?|referências|documenti|documentazione|letture|risorse|riferimenti|documenten|documentatie|leeslijst|bronnen|verwijzingen|документ|ссылки|литература|материалы',
      ),
      wide('ドキュメント|資料|参考|文献|文档|资料|链接|文書'),
    ],
  ],
  [
    'status',
    [
      word(
        "(?:implementation |refactoring |component |feature |readiness |current )?status(?![\\p{L}])|stand der|umsetzungsstand|état(?: d[’'’]avancement)?|avancement|estado|situação|stato|voortgang|состояние|статус",
      ),
      wide('ステータス|状況|状态|進捗|进展|现状|現状'),
    ],
  ],
  [
    'claims',
    [
      word(
        'benefits?|costs?|why |advantages?|rationale|highlights?|features?(?![\\p{L}])|achievements?|roi(?![\\p{L}])|impact|analysis|summary|background|overview|vision|motivation|context|capabilit|strengths|nutzen|vorteile|kosten|warum|begründung|überblick|hintergrund|avantages|coûts|pourquoi|bénéfices|contexte|vue d|beneficios|costes|costos|por qué|ventajas|contexto|resumen|benefícios|custos|por que|vantagens|resumo|visão|benefici|costi|perché|vantaggi|contesto|panoramica|voordelen|waarom|achtergrond|overzicht|преимуществ|затрат|почему|обзор|контекст|выгоды',
      ),
      wide('利点|メリット|コスト|なぜ|背景|概要|优势|好处|成本|为什么|概述|特点|特性'),
    ],
  ],
]

/** The topic that a heading or lead-in names; undefined when it names none. */
export function topicOf(text: string): Topic | undefined {
  return cues.find(([, forms]) => forms.some((form) => form.test(text)))?.[0]
}

/** Whether words speak of what must or should be, so that a tick before it decides nothing. */
export function speaksOfDuty(text: string): boolean {
  return /(?<![\p{L}])(?:must|should|shall|criteria|criterion|goals?|requirements?|success|kriteri\p{L}*|müssen|muss|sollen|ziele?|erfolg\p{L}*|anforderung\p{L}*|critères?|doivent|doit|objectifs?|criterios?|debe[n]?|objetivos?|critérios?|devem|deve|criteri|devono|obiettivi|moeten|doelen|критери\p{L}*|должн\p{L}*|цели)(?![\p{L}])|基準|必須|目標|条件|标准|必须|目标|要求/iu.test(
    text,
  )
}
