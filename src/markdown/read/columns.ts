/** What a table's column holds, by its header. */
export type Column =
  | 'status'
  | 'target'
  | 'current'
  | 'metric'
  | 'date'
  | 'milestone'
  | 'phase'
  | 'risk'
  | 'level'
  | 'mitigation'
  | 'owner'
  | 'component'
  | 'task'
  | 'criterion'
  | 'decision'
  | 'trigger'
  | 'watch'
  | 'document'
  | 'review'
  | 'cadence'
  | 'blocker'
  | 'change'

const forms: readonly (readonly [Column, RegExp])[] = [
  [
    'status',
    /^(?:status|state|readiness|progress|done|complete|health|zustand|stand|bereitschaft|fortschritt|statut|état|avancement|estado|progreso|andamento|situação|stato|avanzamento|voortgang|статус|состояние|готовность|прогресс|状態|ステータス|進捗|状况|状态|進行状況|进度|进展)/iu,
  ],
  ['change', /^(?:changes?|änderung|modification|cambios|alteraç|modifich|wijziging|изменени|変更|变更)/iu],
  [
    'cadence',
    /^(?:cadence|frequency|how often|turnus|häufigkeit|rhythmus|fréquence|frecuencia|frequência|frequenza|frequentie|периодичность|частота|頻度|频率)/iu,
  ],
  [
    'mitigation',
    /mitigat|gegenmaßnahme|maßnahme|atténuation|mitigac|mitigaç|mitigaz|maatregel|мер[ыа]|снижени|緩和|対策|缓解|应对/iu,
  ],
  [
    'level',
    /^(?:level|impact|severity|likelihood|probability|risk level|criticality|schwere|auswirkung|wahrscheinlichkeit|stufe|niveau|impact|gravité|probabilité|impacto|probabilidad|severidad|nivel|probabilidade|nível|impatto|probabilità|livello|ernst|kans|waarschijnlijkheid|влияние|вероятность|уровень|影響|可能性|レベル|深刻度|影响|概率|级别|严重)/iu,
  ],
  [
    'owner',
    /^(?:owner|responsible|assignee|assigned|lead|who|team|dri|verantwortlich|zuständig|wer$|responsable|propriétaire|encargad|responsável|responsabile|eigenaar|verantwoordelijke|wie$|ответственн|владелец|исполнитель|担当|責任者|负责人|责任人)/iu,
  ],
  [
    'current',
    /^(?:current|actual|now|today|baseline|latest|aktuell|ist(?:-|$)|heute|actuel|réel|actual|atual|attuale|oggi|huidig|nu$|текущ|сейчас|факт|現在|現状|当前|目前|基线)/iu,
  ],
  [
    'metric',
    /^(?:metric|kpi|measure|indicator|kennzahl|metrik|messgröße|métrique|indicateur|métrica|indicador|metrica|indicatore|metriek|метрика|показатель|指標|指标|メトリクス)/iu,
  ],
  [
    'date',
    /^(?:date|due|deadline|when|eta|target date|timeline|schedule|release date|planned|quarter|month|end of|eol|datum|frist|termin|fällig|wann|zeitraum|quartal|zieltermin|échéance|date|délai|quand|trimestre|période|fecha|plazo|cuándo|periodo|data|prazo|quando|período|scadenza|periodo|vervaldatum|wanneer|periode|kwartaal|срок|дата|когда|период|квартал|期限|日付|期日|時期|予定|日期|时间|截止|期间)/iu,
  ],
  [
    'target',
    /target|goal|^ziel|soll|objectif|cible|objetivo|meta|alvo|obiettivo|^doel|streef|цел[ьие]|план$|目標|目标/iu,
  ],
  [
    'milestone',
    /^(?:milestone|version|release|meilenstein|ausgabe|jalon|hito|versión|marco|versão|traguardo|versione|rilascio|mijlpaal|versie|веха|версия|релиз|マイルストーン|バージョン|リリース|里程碑|版本|发布)/iu,
  ],
  [
    'phase',
    /^(?:phase|stage|sprint|wave|iteration|etappe|étape|fase|etapa|этап|фаза|спринт|フェーズ|段階|阶段)/iu,
  ],
  ['risk', /^(?:risk|threat|risiko|risque|riesgo|risco|rischio|risico|риск|リスク|风险)/iu],
  [
    'blocker',
    /^(?:blocker|issue|problem|obstacle|impediment|hindernis|blocage|bloqueo|bloqueio|ostacolo|blokkade|блокер|проблема|阻塞|障害|課題|问题)/iu,
  ],
  [
    'decision',
    /^(?:decision|adr|entscheidung|décision|decisión|decisão|decisione|besluit|решение|決定|决定|决策)/iu,
  ],
  [
    'trigger',
    /^(?:trigger|event|auslöser|déclencheur|disparador|gatilho|innesco|триггер|событие|トリガー|触发)/iu,
  ],
  [
    'criterion',
    /^(?:criteri|requirement|check|gate|condition|kriterium|anforderung|bedingung|prüfung|critère|exigence|condition|criterio|requisito|condición|critério|condição|condizione|criterium|eis|voorwaarde|критерий|требование|условие|基準|条件|要件|标准|要求)/iu,
  ],
  [
    'task',
    /^(?:task|action|deliverable|item|work|to-?do|activity|feature request|story|step|aufgabe|maßnahme|arbeit|ergebnis|vorhaben|tâche|action|livrable|activité|tarea|acción|entregable|actividad|tarefa|ação|entrega|atividade|attività|azione|compito|taak|actie|activiteit|задача|действие|работа|мероприятие|タスク|作業|アクション|項目|任务|行动|工作|事项|项目$)/iu,
  ],
  [
    'document',
    /^(?:document|file|doc$|link|reading|dokument|datei|document|fichier|documento|archivo|arquivo|documento|bestand|документ|файл|文書|ドキュメント|資料|文档|文件)/iu,
  ],
  [
    'review',
    /^(?:review|meeting|ceremony|überprüfung|besprechung|revue|réunion|revisión|reunión|revisão|reunião|revisione|riunione|overleg|обзор|встреча|совещание|レビュー|会議|评审|会议|例会)/iu,
  ],
  [
    'watch',
    /^(?:library|package|dependency|crate|repository|repo|upstream|project|tool|module version|bibliothek|paket|abhängigkeit|bibliothèque|paquet|dépendance|biblioteca|paquete|dependencia|pacote|dependência|libreria|pacchetto|dipendenza|bibliotheek|pakket|afhankelijkheid|библиотека|пакет|зависимость|ライブラリ|パッケージ|依存|库|依赖|包$)/iu,
  ],
  [
    'component',
    /^(?:component|feature|area|module|part|service|platform|capability|system|function|komponente|bereich|modul|teil|dienst|funktion|composant|fonctionnalité|domaine|service|componente|función|área|módulo|servicio|funcionalidad|funcionalidade|serviço|funzionalità|modulo|onderdeel|gebied|functie|dienst|компонент|модуль|область|функция|сервис|コンポーネント|機能|モジュール|領域|组件|模块|功能|领域)/iu,
  ],
]

/** The sort of each column; undefined for those that say nothing of the kind. */
export function columnsOf(headers: readonly string[]): readonly (Column | undefined)[] {
  return headers.map((header) => {
    const text = header.replace(/[^\p{L}\p{N} /-]/gu, '').trim()
    return forms.find(([, form]) => form.test(text))?.[0]
  })
}
