import type { Due, Level } from '../../plan/item.ts'
import type { Words } from '../outline/words.ts'
import { datesIn } from './dates.ts'
import { levelOfCell } from './levels.ts'
import { sentenceBehind } from './owner.ts'
import { remembering } from './remembering.ts'
import { toldOfStage } from './told-of-stage.ts'
import { upstreamLink } from './upstream-link.ts'
import type { Near } from './years.ts'

/** What lines such as `Status: done` or `**Owner:** Anna` say of the heading or item above them. */
export interface Fields {
  /** The words behind `Status:`. */
  readonly status: Words | undefined
  readonly due: Due | undefined
  readonly owner: string | undefined
  readonly level: Level | undefined
  /** The address of a project's repository, or of its page in a registry. */
  readonly url: string | undefined
}

export const noFields: Fields = {
  status: undefined,
  due: undefined,
  owner: undefined,
  level: undefined,
  url: undefined,
}

type Field = 'status' | 'due' | 'owner' | 'impact' | 'chance' | 'other'

const labels: readonly (readonly [Field, RegExp])[] = [
  [
    'status',
    /^(?:(?:current |overall |project )?(?:status|state|progress)|gesamtstatus|(?:estado|état|stato|statut) (?:general|global|général|generale|geral)|(?:整体|总体|项目|全体)(?:状态|进度|状況|進捗)|전체 ?상태|zustand|stand|fortschritt|statut|état|avancement|estado|progreso|situação|andamento|progresso|stato|avanzamento|voortgang|статус|состояние|прогресс|stan|postęp|durum|tilstand|stade|fr[ea]mdrift|ilerleme|tillstånd|стан|stav|状態|ステータス|進捗|状态|进度|상태|진행)$/iu,
  ],
  [
    'due',
    /^(?:due(?: date| by)?|deadline|target(?: date| release| quarter)?|eta|timeline|time ?frame|timing|when|by when|end(?: date)?|finish|completion date|planned(?: for)?|release date|schedule|period|quarter|termin|frist|fällig(?: am)?|zieltermin|zeitraum|bis(?: wann)?|ende|quartal|échéance|date (?:limite|cible|prévue)|délai|période|calendrier|fin|fecha(?: límite| objetivo| prevista)?|plazo|vencimiento|cuándo|periodo|prazo|data (?:limite|prevista|alvo)|vencimento|quando|período|scadenza|entro|vervaldatum|wanneer|periode|einddatum|срок(?:и)?|дедлайн|дата окончания|когда|период|kiedy|okres|son tarih|förfallodatum|forfald(?:er|sdato)?|forfall(?:er|sdato)?|senest|inden|innen|slutt?dato|måldato|tidsramme|tidsrom|planlagt(?: til)?|hvornår|når|kvartal|bitiş(?: tarihi)?|hedef tarih|teslim(?: tarihi)?|zamanlama|dönem|термін|termín|期限|期日|予定日?|締切|時期|期間|截止(?:日期|时间)?|时间|预计(?:完成)?|计划(?:时间|完成)|日程|기한|마감일?|일정|기간|예정일?)$/iu,
  ],
  [
    'owner',
    /^(?:owners?|assignees?|assigned(?: to)?|responsible|lead|dri|who|person(?: responsible)?|personne|persona|pessoa|persoon|osoba|людина|особа|kişi|人员|사람|verantwortlich(?:e[rn]?)?|zuständig|wer|responsable|propriétaire|pilote|qui|encargad[oa]|dueñ[oa]|quién|responsável|quem|responsabile|referente|chi|eigenaar|verantwoordelijke|wie|ответственн(?:ый|ая|ые)|исполнитель|владелец|кто|odpowiedzialn[yai]|właściciel|kto|sorumlu|ansvarig|ansvarlig(?:e)?|ejer|eier|tovholder|hvem|sahibi|atanan|відповідальний|担当者?|責任者|负责人|责任人|담당자?|책임자)$/iu,
  ],
  [
    'impact',
    /^(?:(?:risk )?(?:level|severity|rating)|impact|criticality|schwere|auswirkung|stufe|risikostufe|gravité|niveau(?: de risque)?|impacto|severidad|nivel(?: de riesgo)?|nível(?: de risco)?|severidade|impatto|livello|ernst|влияние|уровень|wpływ|poziom|konsekvens|påvirkning|alvor(?:lighed|lighet|sgrad)?|risikoniveau|risikonivå|nivå|etki|şiddet|ciddiyet|seviye|risk (?:seviyesi|düzeyi)|影響度?|深刻度|レベル|影响|级别|严重程度|영향도?|수준)$/iu,
  ],
  [
    'chance',
    /^(?:probability|likelihood|chance|wahrscheinlichkeit|eintrittswahrscheinlichkeit|probabilité|probabilidad|probabilidade|probabilità|waarschijnlijkheid|kans|вероятность|prawdopodobieństwo|sandsynlighed|sannsynlighet|sannolikhet|olasılık|発生確率|可能性|概率|확률|가능성)$/iu,
  ],
  [
    'other',
    /^(?:repository|repo|website|homepage|maintainers?|language|maturity|latest(?: release| version)?|what to watch|completed(?: on)?|done on|definition of done|total tasks|duration|effort|estimate(?:d effort)?|estimated (?:time|duration)|priority|dependenc(?:y|ies)|depends on|blocked by|team|budget|start(?: date)?|size|complexity|dauer|aufwand|priorität|abhängigkeit(?:en)?|durée|charge|effort|priorité|dépendances?|équipe|duración|esfuerzo|prioridad|dependencias?|equipo|duração|esforço|prioridade|dependências?|equipe|durata|priorità|dipendenze|duur|inspanning|prioriteit|afhankelijkheden|длительность|приоритет|зависимости|трудоёмкость|czas trwania|priorytet|zależności|varighed|varighet|estimat|prioritet|afhængighed(?:er)?|avhengighet(?:er)?|budsjett|hold|start(?:er|dato)|omfang|süre|öncelik|bağımlılık(?:lar)?|efor|bütçe|başlangıç(?: tarihi)?|工数|(?:推定|見積)(?:作業)?時間|完了(?:日|条件)|注意(?:点|事項)?|総タスク数|開発方針|優先度|依存(?:関係)?|工作量|工期|优先级|依赖|기간|우선순위|의존성?)$/iu,
  ],
]

const form = /^[\s*_]{0,9}([^:：\n]{2,30})[:：]\s*(?=\S)/u

interface Labelled {
  readonly field: Field
  readonly valueAt: number
}

const labelled = remembering((line): Labelled | undefined => {
  const match = form.exec(line)
  if (match === null) return undefined
  const label = (match[1] ?? '').replace(/[*_\s]+$/u, '').replace(/^[^\p{L}]+/u, '')
  const field = labels.find(([, one]) => one.test(label))?.[0]
  return field && { field, valueAt: match[0].length }
})

/** Whether a line only labels a fact of the heading above it: who, when, how far, how much. */
export function labelsField({ text }: Pick<Words, 'text'>): boolean {
  return labelled(text) !== undefined
}

/** A line without those right below it that label a fact of it: `Search box` over `Due: 3 May · Owner: Anna`. */
export function withoutFields(words: Words): Words {
  const lines = words.lines()
  const first = lines.findIndex((line, at) => at > 0 && labelsField(line))
  if (first < 0) return words
  return words.slice(
    0,
    lines.slice(0, first).reduce((to, { text }) => to + text.length + 1, -1),
  )
}

/** What labelled lines say; of several for one thing the first counts, of levels impact before likelihood. */
export function fieldsIn(lines: readonly Words[], near: Near | undefined): Fields {
  if (lines.length === 0) return noFields
  const values = new Map<Field, Words>()
  for (const line of lines)
    for (const part of parts(line)) {
      const found = labelled(part.text)
      if (found && !values.has(found.field)) values.set(found.field, part.slice(found.valueAt))
    }
  const status = values.get('status') ?? toldOfStage(lines, near)
  if (values.size === 0 && status === undefined) return noFields
  const due = datesIn(values.get('due')?.text ?? '', near, 'cell').at(-1)?.due
  const owner = values.get('owner')?.text.trim().replace(/^@/u, '').replace(sentenceBehind, '')
  const level = levelOfCell((values.get('impact') ?? values.get('chance'))?.text ?? '')
  const url = [...values.values()].map(upstreamLink).find((one) => one !== undefined)
  return { status, due, owner: owner === '' ? undefined : owner, level, url }
}

/** `Owner: Anna | Due: May 2027` are two. */
function parts(line: Words): readonly Words[] {
  const found: Words[] = []
  let from = 0
  for (const bar of line.text.matchAll(/\s[|·•]\s/gu)) {
    found.push(line.slice(from, bar.index))
    from = bar.index + bar[0].length
  }
  return from === 0 ? [line] : [...found, line.slice(from)]
}
