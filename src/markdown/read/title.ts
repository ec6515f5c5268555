import type { Due, Level } from '../../plan/item.ts'
import type { Words } from '../outline/words.ts'
import { type Column, columnOf } from './board.ts'
import { cadenceIn, namesOccasion } from './cadence.ts'
import { cleanTitle } from './clean.ts'
import { cueOf } from './cue.ts'
import { datesIn } from './dates.ts'
import { type FoundHorizon, horizonIn } from './horizons.ts'
import { beginsWithHowOften, saysOnlyHowOften } from './how-often.ts'
import { isLegendTitle } from './legend-title.ts'
import { levelIn } from './levels.ts'
import { remembering } from './remembering.ts'
import { mayNameSeason } from './season-forms.ts'
import { beginsAsStage, isCounted } from './stages.ts'
import type { Topic } from './topic.ts'
import { hintedTopic } from './topic-hints.ts'
import { topicOf } from './topics.ts'
import { type Near, yearOf } from './years.ts'

const statement = cueOf(
  /(?<![\p{L}])(?:(?:actions?|items|tasks|points?|decisions?|follow-?ups?|aufgaben|punkte|maßnahmen|beschlüsse|décisions|acciones|acuerdos|tareas|ações|azioni|actiepunten|acties|besluiten|действия|решения|działania|ustalenia) (?:from|of|du|des|de la|del|de|da|dal|vom|van|от|z)(?= .*\d)|(?:meeting|sitzung|réunion|comité|reunión|reunião|riunione|vergadering) (?:of|vom|du|del|de|da|van)|updated|how .{1,30} went$|look(?:ing)? back (?:at|on)|wie .{1,30} (?:lief|gelaufen ist)$|rückblick auf|retour sur|terugblik op|как прош[её]л|where (?:we|things) (?:are|stand)|où (?:nous )?en (?:sommes|est)|wo wir (?:\p{L}+ )?stehen|d[oó]nde estamos|onde estamos|dove siamo|waar (?:we|wij) (?:nu )?staan|где мы|gdzie jesteśmy|measured|recorded|sampled|surveyed|as (?:of|at)|since|established|created|current status|current assessment|assessment|status|metrics|audit|minutes|notes|stand(?:\s*:)?|seit|aktualisiert|lage|sachstand|ist-zustand|bestandsaufnahme|gemessen|erhoben|protokoll|mis à jour|état|situation|mesurée?s?|relevée?s?|depuis|compte rendu|actualizado|desde|estado|situación|medid[oa]s?|medición|acta|atualizado|situação|aferid[oa]s?|medição|ata|aggiornato|situazione|misurat[oaie]|rilevat[oaie]|verbale|bijgewerkt|situatie|gemeten|notulen|sinds|обновлено|с тех пор|по состоянию|состояние|ситуация|положение|замер\p{L}*|измерен\p{L}*|sytuacja|stan obecny|zmierzon\p{L}*|pomiar\p{L}*|протокол|bewertung|einschätzung|évaluation|evaluación|avaliação|valutazione|beoordeling|оценка|ocena|hodnocení|bedömning|(?:møde|møte) den|referat|møtereferat|mødereferat|opdateret|oppdatert|siden(?! av)|målt|situasjon|vurdering|evaluering|tutanak|toplantı notları|güncellendi|ölçüldü|değerlendirme)(?![\p{L}])|現在|更新(?:日|时间|于|[:：]|\s*$|[)）])|截至|时点|评估|評価|现状|現状|现况|現況|状况|状況|測定|計測|测量|실측|측정|상황|現在地|時点|평가|현황|議事録|会议纪要|纪要|기준|회의록/iu,
)

/** `Switch 3: invoices and audit trail`: whatever it is about, it is the third of its sort. */
const oneOfSeveral = /^\p{L}{3,14} \d{1,2}\s?[:：–—]\s/u

/** `Quarterly reviews were skipped twice` tells of occasions, and is none. */
const tellsThePast = cueOf(
  /(?<![\p{L}])(?:was|were|has been|have been|had|did|wurden?|waren?|haben|hat|a été|ont été|étaient|fue|fueron|ha sido|han sido|foi|foram|è stat[ao]|sono stat[ie]|werden|zijn|был[аио]?|były|został[ay]?|blev|ble|er blevet|er blitt|har været|har vært)(?![\p{L}])/iu,
)

/** It says that what the date tells is over. */
const ended = cueOf(
  /(?<![\p{L}])(?:released|published|publicad[oa]|publiée?|veröffentlicht|pubblicat[oa]|uitgebracht|опубликован[аоы]?|выпущен[аоы]?|passed|decided|décidé|beschlossen|decidido|deciso|besloten|решено|completed|conclu[ií]d[ao]|terminad[ao]|completad[ao]|completat[ao]|abgeschlossen|erledigt|terminée?|achevée?|afgerond|zakończon[aoey]|ukończon[aoey]|завершен[аоы]?|udgivet|utgitt|lanceret|lansert|besluttet|vedtatt|bestået|bestått|afsluttet|avsluttet|yayımlandı|yayınlandı|karar verildi)(?![\p{L}])/iu,
)

const current = cueOf(
  /(?<![\p{L}])(?:current(?:ly)?|active|in progress|ongoing|underway|this (?:sprint|quarter|week)|aktuell\p{L}*|laufend\p{L}*|in arbeit|actuel\p{L}*|en cours|actual(?:es)?|en curso|atual|atuais|em andamento|attual[ei]|in corso|huidig\p{L}*|lopend\p{L}*|текущ\p{L}*|в работе|bieżąc\p{L}*|w toku|aktuel\p{L}*|nuværende|igangværende|nåværende|pågående|i gang|denne (?:sprint|uge|uken?|måned(?:en)?)|mevcut|devam eden|bu (?:sprint|hafta|çeyrek))(?![\p{L}])|現在|進行中|当前|进行中|현재|진행 중|진행중/iu,
)
const over =
  /(?<![\p{L}])(?:completed?|done(?! (?:right|well|properly|better|by|for|with|in|at|so)(?!\p{L}))|finished|shipped|released|abgeschlossen|erledigt|terminée?s?|complet(?:ado|ada|ato|ata)|concluíd[oa]|afgerond|voltooid|завершен\p{L}*|завершён\p{L}*|выполнен\p{L}*|zakończon\p{L}*|ukończon\p{L}*|tamamlandı|(?:færdig|ferdig)(?:gjort|stilt|t|e)?(?=\s*(?:$|[)\].;:–—!✅✔]))|afsluttet|avsluttet|fullført|gennemført|gjennomført|bitti|dokončen\p{L}*)(?![\p{L}])|完了|已完成|완료/iu

/** The share that stands right before a word, with at most two words between. */
const shareBefore =
  /(?<![\d./-])(?:(?<part>\d+)\s?(?:\/|of|von|sur|de|di|van|из|z)\s?(?<whole>\d+)|(?<percent>\d+(?:\.\d+)?)\s?%)\s+(?:\p{L}+\s+){0,2}$/iu

/** A document that is a record of what was, whole. */
const isRecord = cueOf(
  /^(?:change ?log|release notes|revision history|version history|news|änderungsprotokoll|versionshinweise|journal des modifications|notes de version|registro de cambios|notas de (?:la )?versi[óo]n|registro de alterações|notas de versão|registro delle modifiche|note di rilascio|wijzigingslogboek|журнал изменений|история изменений|ændringslog|endringslogg|(?:udgivelses|utgivelses|versions|versjons)not(?:er|ater)|sürüm notları|değişiklik günlüğü|変更履歴|更新履歴|リリースノート|更新日志|变更日志|변경 ?(?:내역|이력))/iu,
)

/** `March 2027: finished` is a stage, `Achievements of 2027` is none. */
const isDateFirst = /^[^\p{L}\p{N}]*(?:\d|\p{L}+\s20\d{2})/u

/** `Dependency review – Q1 2026`: a document about what was found in that time. */
const looksBack = cueOf(
  /(?<![\p{L}])(?:reviews?|reports?|retrospectives?|summary|survey|inventory|bericht|\p{L}+bericht|rückblick|revue|rapport|bilan|revisión|informe|balance|revisão|relatório|revisione|relazione|resoconto|rapportage|verslag|отчёт|отчет|обзор|raport|przegląd|\p{L}*rapport(?:en)?|gennemgang|gjennomgang|tilbageblik|tilbakeblikk|evaluering|rapor)(?![\p{L}])|レビュー|報告|报告|回顾|评审|보고서|리뷰/iu,
)

/** What a heading's words say of what stands beneath it. */
export interface Title {
  /** Without the number of its section. */
  readonly title: string
  /** As it stands. */
  readonly whole: string
  readonly topic: Topic | undefined
  readonly due: Due | undefined
  readonly horizon: FoundHorizon | undefined
  readonly cadence: string | undefined
  readonly level: Level | undefined
  readonly column: Column | undefined
  readonly near: Near | undefined
  readonly isCurrent: boolean
  readonly isCompleted: boolean
}

/** Reads a heading of a depth from 1, or a bold line that stands for one. */
export function readTitle(
  words: Words,
  parent: Title & { readonly heading?: unknown },
  depth?: number,
): Title {
  const whole = cleanTitle(words).replace(/[:：]$/u, depth === undefined ? '' : '$&')
  const title = withoutSectionNumber(whole, parent.whole)
  const withoutLevel = title.replace(/[([（][^()（）]*[)\]）]\s*$/u, '').trim()
  const topic = isLegendTitle(title)
    ? 'nothing'
    : (topicOf(withoutLevel === '' ? title : withoutLevel) ??
      (withoutLevel === title ? undefined : topicOf(title)))
  const cadence = cadenceIn(title)
  const isTitle = depth === 1 && parent.heading === undefined
  const withYear = datesIn(title).map(({ due }) => due)
  const near = withYear[0] === undefined ? parent.near : yearOf(withYear[0])
  const dated = states(title) ? undefined : lastOf(datesIn(title, near, 'title').map(({ due }) => due))
  const isOver = topic === 'completed' && !beginsAsStage(title) && !isDateFirst.test(title)
  const due =
    isOver || dated === undefined
      ? undefined
      : isTitle &&
          (looksBack.test(title) || mayNameSeason(title) || (!isSpanOfPlan(dated) && !isCountedStage(title)))
        ? undefined
        : dated
  const found = due === undefined && !isTitle ? horizonIn(title, true) : undefined
  const horizon = found && parent.due !== undefined && namesAgain(parent.title, found) ? undefined : found
  const level = levelIn(title)
  const column = topic === 'nothing' ? undefined : columnOf(title)
  const hinted =
    (topic === undefined || (topic === 'claims' && asksWhyNot.test(title))) &&
    depth !== undefined &&
    !isTitle &&
    due === undefined &&
    !beginsAsStage(title)
      ? hintedTopic(title)
      : undefined
  const inTitle = withYear.at(-1)
  const reviews =
    cadence !== undefined &&
    ((namesOccasion(title) && !tellsThePast.test(title)) ||
      namesOccasion(parent.title) ||
      parent.topic === 'ongoing' ||
      parent.topic === 'communication')
  return {
    title,
    whole,
    topic: isTitle && topic === 'nothing' && !isRecord.test(title) ? undefined : (hinted ?? topic),
    due,
    horizon,
    cadence:
      cadence !== undefined &&
      (reviews || saysOnlyHowOften(title) || beginsWithHowOften(title) || namesRecurringWork(title, topic))
        ? cadence
        : undefined,
    level,
    column,
    near: inTitle === undefined ? undefined : { ...yearOf(inTitle), isEnd: true },
    isCurrent: saysCurrent(title),
    isCompleted: saysOver(title),
  }
}

/** `Why we can’t ship yet`, `Por qué podría fracasar`: no reason for the plan. */
const asksWhyNot = cueOf(
  /^¿?(?:why (?:we|it|this|that|i) (?:can|could|might|may)|warum (?:wir|es|das) .{0,20}(?:nicht|scheiter)|pourquoi (?:on|nous|ça|cela|il) (?:ne |n[’']|pourrait)|por qué (?:no|podría|puede|todavía|aún)|por que (?:isso |não )?(?:pode|não|ainda)|perché (?:non|potremmo|potrebbe)|waarom (?:we|wij|het) .{0,12}(?:niet|kan)|hvorfor (?:vi|det) .{0,12}(?:ikke|kan)|dlaczego (?:to |jeszcze )?(?:nie|może)|почему .{0,12}(?:не|нельзя|может))|为什么(?:还)?不|왜 (?:아직|못)|なぜ(?:まだ)?.{0,8}できない/iu,
)

/** `8.1 Stay one release behind` beneath `8. Decisions` is no version. */
function withoutSectionNumber(title: string, above: string): string {
  const [all = '', number = ''] = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s{1,3}(?=\p{L})/u.exec(title) ?? []
  const outer = number.slice(0, number.lastIndexOf('.'))
  const isWithin = outer !== '' && (above.startsWith(`${outer}.`) || above.startsWith(`${outer} `))
  return isWithin ? title.slice(all.length) : title
}

/** A stage of the plan may be about an audit or an assessment, and its date is still the one to keep. */
const states = remembering(
  (title) =>
    ended.test(title) ||
    (statement.test(title) && !(beginsAsStage(title) && isCounted(title)) && !oneOfSeveral.test(title)),
)
const saysCurrent = remembering((title) => current.test(title))

/** `Phase 1 (2/4 done)`, `Rollout – 60 % complete`: a share of less than all is not the end. */
const saysOver = remembering((title): boolean => {
  const found = over.exec(title)
  if (found === null) return false
  const share = shareBefore.exec(title.slice(0, found.index))?.groups
  return share === undefined || Number(share['part'] ?? share['percent']) >= Number(share['whole'] ?? 100)
})

/** `Exit criteria of sprint 23` beneath `Sprint 23 (8–19 March)`, which has the date. */
function namesAgain(above: string, { words }: FoundHorizon): boolean {
  return above.toLowerCase().includes(words.toLowerCase())
}

const counts =
  /\d|(?<![\p{L}])(?:users?|visitors?|downloads?|sales|revenue|traffic|limits?|quotas?|income|turnover|volumes?|nutzer|besucher|umsatz|utilisateurs|ventes|usuarios|ventas|utenti|vendite|gebruikers|omzet|пользовател\p{L}+|продаж\p{L}*|użytkownik\p{L}*|sprzedaż\p{L}*|användare|försäljning|brugere|brukere|salg|omsætning|omsetning|kullanıcı\p{L}*|satış\p{L}*|gelir)(?![\p{L}])/iu

/** `Monthly dependency sweep`: how often comes first, and what is done then is told in a few words. */
function namesRecurringWork(title: string, topic: Topic | undefined): boolean {
  if (topic !== undefined && topic !== 'tasks' && topic !== 'ongoing') return false
  const words = title.replace(/\s*[([（][^()（）]*[)\]）]\s*$/u, '').split(/\s+/)
  const often = cadenceIn(words[0] ?? '') ?? cadenceIn(words.slice(0, 2).join(' '))
  return often !== undefined && words.length <= 5 && !counts.test(title)
}

const lastMonths = ['03', '06', '09', '12']

/** The last date counts; of `Q1 2026 (January – March)`, which says one thing twice, the quarter. */
function lastOf(dates: readonly Due[]): Due | undefined {
  const last = dates.at(-1)
  const [year, month] = last?.split('-') ?? []
  const quarter = `${year}-Q${lastMonths.indexOf(month ?? '') + 1}`
  return dates.find((due) => due === quarter) ?? last
}

/** `Sprint 14 (2–13 March)`, wherever in the title. */
function isCountedStage(title: string): boolean {
  return (
    (beginsAsStage(title) && isCounted(title)) ||
    /(?<!\p{L})(?:sprint|iteration|спринт|スプリント)\s#?\d/iu.test(title)
  )
}

/** A document's title dates what is beneath it where it names a quarter or a month, not a year or the day of a meeting. */
function isSpanOfPlan(due: Due): boolean {
  return /^\d{4}-(?:Q\d|\d{2})\+?$/.test(due)
}
