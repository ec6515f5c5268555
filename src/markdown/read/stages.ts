import { cueOf } from './cue.ts'
import { remembering } from './remembering.ts'

const stage =
  '(?:phases?|sprints?|stages?|iterations?|milestones?|versions?|releases?|waves?|steps?|priority|priorities|weeks?|months?|increments?|horizons?|etappe|abschnitt|meilenstein|version|woche|welle|schritt|priorität|étape|jalon|semaine|lot|vague|priorité|fases?|etapas?|hitos?|marcos?|semanas?|versión|versão|versione|traguardo|settimana|fase|prioridad|prioridade|priorità|mijlpaal|versie|golf|stap|этап|фаза|спринт|веха|версия|неделя|стадия|шаг|приоритет|etap|faza|kamień|wersja|tydzień|priorytet|krok|fáze|etapa|aşama|faz|етап|фас|fas|steg|etape|bølge|trinn?|skridt|milepæl|udgivelse|utgivelse|versjon|uge|uke|prioritet|sürüm|hafta|adım|dönem)'
/** Stretches of time or work, as ordinals number them: not "next steps", not "current versions". */
const span =
  '(?:phase|sprint|stage|iteration|wave|week|month|quarter|half|halbjahr|quartal|trimestre|semestre|kwartaal|квартал|полугодие|kwartał|półrocze|etappe|abschnitt|woche|étape|semaine|fase|etapa|semana|settimana|этап|фаза|спринт|неделя|etap|faza|fáze|aşama|etape|bølge|trinn?|uge|uke|måned|kvartal|halvår|faz|dönem|hafta|çeyrek|yarıyıl)'
const count =
  'one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|fünf|sechs|sieben|acht|un|deux|trois|quatre|cinq|uno|una|dos|tres|cuatro|cinco|um|uma|dois|duas|três|quatro|due|tre|quattro|cinque|één|een|twee|vier|vijf|один|одна|два|две|три|четыре|пять|jeden|jedna|dwa|dwie|trzy|cztery|dvě|tři|čtyři|ett|två|tre|fyra|fire|bir|iki|üç|dört|beş'
const numbered = cueOf(
  new RegExp(
    `^(?:[\\p{L}]+\\s+)?${stage}(?![\\p{L}])\\s{0,3}[#:]?\\s{0,3}(?:\\d|(?:[ivx]+|[a-z]|${count})(?![\\p{L}]))|^(?:first|second|third|fourth|final|next|current|last|erster?|zweiter?|dritter?|letzter?|aktuelle|première?|deuxième|troisième|quatrième|dernière?|vierter?|primer[ao]?|cuart[ao]|quart[ao]|vierde|четв\\p{L}+|czwart\\p{L}+|segund[ao]|tercer[ao]?|últim[ao]|primeir[ao]|terceir[ao]|prim[ao]|second[ao]|terz[ao]|eerste|tweede|derde|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|текущ\\p{L}+|første|anden|andet|andre|tredje|fjerde|næste|neste|sidste|siste|nuværende|ilk|birinci|ikinci|üçüncü|dördüncü|pierwsz\\p{L}+|drug\\p{L}+|trzec\\p{L}+)\\s+${span}(?![\\p{L}])|^\\d+\\.\\s?(?:phase|etappe|abschnitt|этап|etap|fáze|aşama|fas|fase|étape|woche|faz|etape|trinn?|bølge|uge|uke|hafta|dönem)(?![\\p{L}])`,
    'iu',
  ),
)
const wideStage =
  /^(?:フェーズ|ステージ|マイルストーン|スプリント|ステップ|バージョン|阶段|迭代|里程碑|版本|第|단계|스프린트|마일스톤|버전)\s*(?:[0-9二三四五六七八九十０-９]|一(?![览覧般致样些定旦律直]))|^第?\s*[0-9一二三四五六七八九十]+\s*(?:段階|フェーズ|期(?![待限])|阶段|スプリント|ステップ|단계|차(?![\p{L}]))|^(?:P|M)\d(?![\p{L}\d])/u
const dated =
  /^(?:v?\d+\.\d+(?:\.\d+|\.x)?(?![\p{L}\d])|Q[1-4](?:\s|$|[:：–—-])|T[1-4]\s|20\d{2}(?!\d)|H[12](?:\s|$)|(?:KW|CW)\s?\d)/iu

/** `Before Phase 2 the following must hold`, `Vor Etappe 3`: what comes before a stage is no stage. */
const beforeStage =
  /^(?:before|prior to|vor|bevor|ehe|avant|antes|prima|voor|vóór|alvorens|перед|до|przed|zanim|före|innan|před|než|перш|før|inden|forud for)\s/iu

/** `Phase 2 entry criteria`, `Stage 1 → Stage 2 gate`, `Phase 3 starts when`: what must hold for a stage, said behind its number. */
const conditionsOfStage = cueOf(
  new RegExp(
    `^(?:\\p{L}+\\s+)?${stage}\\s{0,3}#?(?:\\d{1,3}|[ivx]{1,4}|[a-z])(?:\\s?(?:→|->|–|-|\\/|to|bis|à|a|naar|till)\\s?(?:${stage}\\s)?\\d{1,3})?(?:\\s|-)(?:(?:\\p{L}+[ -]){0,2}(?:criteria|criterion|pre-?requisites|pre-?conditions|conditions|requirements|gates?|go ?\\/ ?no-?go|check-?point|readiness|blockers?|triggers?|(?:\\p{L}+)?(?:kriterien|voraussetzungen|bedingungen|anforderungen)|freigabe|auslöser|voorwaarden|criteria|eisen|kriterier|villkor|krav|critères|conditions|criterios|condiciones|critérios|condições|criteri|condizioni|критерии|условия|kryteria|warunki|kritéria|podmínky|kriterleri|koşulları|forudsætninger|forutsetninger|betingelser|vilkår|porter|ölçütleri|şartları)(?=\\s*(?:$|[^\\s\\p{L}]|(?:for|to|of|that|must|are|which)\\s))|(?:can |may |only )?(?:starts?|begins?|is (?:ready|done|complete|over|finished)),? (?:only )?(?:when|once|if|after)|(?:beginnt|startet|ist (?:fertig|beendet)),? (?:erst,? )?(?:wenn|sobald)|(?:starter|begynder|begynner|er (?:færdig|ferdig|slut)),? (?:først |ikke )?(?:når|hvis|før))(?![\\p{L}])`,
    'iu',
  ),
)
/** `Last quarter, for the record`; the last phase of a plan is still to come. */
const isPast = cueOf(
  /^(?:(?:last|previous|past) (?:week|month|quarter|half|sprint|iteration|year)|(?:letzte[rs]?|vorige[rs]?) (?:woche|monat|quartal|halbjahr|sprint|jahr)|dernière? (?:semaine|trimestre|semestre|sprint)|últim[ao] (?:semana|trimestre|semestre|sprint)|(?:sidste|forrige|siste) (?:uge|uke|måned|kvartal|halvår|sprint|år)|geçen (?:hafta|ay|çeyrek|yıl))(?![\p{L}])/iu,
)

const wideConditionsOfStage =
  /^[^:：]{1,12}(?:開始|終了|完了|移行|移行の|准入|准出|进入|退出|启动|完成|진입|종료|완료|시작)?(?:条件|基準|标准|標準|기준|조건|判定|门槛)$/u

/** Whether a title begins as stages of a plan do: with the word and a number, a quarter, a year, a version. */
export const beginsAsStage = remembering((title): boolean => {
  const text = title.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^\p{Lu}[\p{Lu} ]{2,20}[:：–—-]\s{0,3}/u, '')
  if (isPast.test(text)) return false
  if (numbered.test(text)) return !beforeStage.test(text) && !conditionsOfStage.test(text)
  return wideStage.test(text) ? !wideConditionsOfStage.test(text) : dated.test(text)
})

const work = cueOf(
  /^(?:task|to-?do|ticket|story|user story|epic|work ?package|wp|ap|item|deliverable|initiative|aufgabe|arbeitspaket|vorhaben|tâche|lot de travail|tarea|paquete de trabajo|tarefa|pacote de trabalho|attività|compito|taak|werkpakket|задача|пакет работ|zadanie|pakiet prac|úkol|завдання|uppgift|görev|opgave|oppgave|arbejdspakke|arbeidspakke|iş paketi|任务|任務|タスク|作業|작업|과제)\s{0,3}(?:#|№|[\p{Lu}]{1,4}-)?\s{0,3}\d/iu,
)

/** Whether a title names one numbered piece of work: `Task 3: …`, `任务 10：…`. */
export const numbersWork = remembering((title) => work.test(title.replace(/^[^\p{L}\p{N}]+/u, '')))

/** Whether a title that begins so counts a stage by its word, so that it needs no date. */
export function isCounted(title: string): boolean {
  return !/^[^\p{L}\p{N}]*(?:20\d{2}|v?\d+\.\d)/iu.test(title)
}
