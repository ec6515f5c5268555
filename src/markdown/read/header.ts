import type { Due } from '../../plan/item.ts'
import type { Header } from '../../plan/reading.ts'
import type { Outline } from '../outline.ts'
import { cleanTitle } from './clean.ts'
import { cueOf } from './cue.ts'
import { datesIn } from './dates.ts'
import { linesOf } from './legend.ts'
import { nextGatheringLabel } from './next-gathering.ts'
import { sentenceBehind } from './owner.ts'
import { remembering } from './remembering.ts'

const nextReading =
  /^(?:next (?:full |big |proper |complete )?read(?:ing|[- ]?through)?|next (?:full |big |proper )?look(?: (?:at this|back))?(?: (?:file|page|plan|document))?|we look (?:at (?:it|this) )?again(?: on| in)?|next go ?\/ ?no-?go|下次(?:一起)?(?:对|过|看|碰|改|复盘).{0,6}|wieder .{0,20}(?:drüber|drauf|an)?schauen|on (?:le |la |les )?(?:rouvre|reprend|revoit|relit)(?: ensemble)?|次に.{0,10}(?:見直す|見る|読む|集まる)日?|(?:we |I )?(?:re-?read|re-?visit|come back to|return to|go over|go through) (?:this|it|the (?:plan|page|document))(?: (?:plan|page|document))?(?: again)?(?: on| in)?|wiedervorlage(?: am)?|wir schauen (?:wieder|erneut|noch einmal) (?:drauf|hin|rein|darauf)(?: am| im)?|next (?:scheduled |planned )?(?:(?:weekly|monthly|quarterly|yearly|annual|half-yearly|planning|project|team|status|roadmap|plan|document|page) )?(?:review|report|update|assessment|checkpoint|revision|evaluation|audit|check-in|meeting|session|steering(?: committee)?)(?: due| date| meeting)?|review due|next (?:scheduled )?review date|nächste[rs]? (?:\p{L}+(?:liche|ige)[rs]? )?(?:sitzung|besprechung|treffen|überprüfung|durchsicht|prüfung|review|bericht|aktualisierung|bewertung|stand)|prochaine? (?:revue|relecture|révision|évaluation|rapport|bilan|réunion|séance|comité)|próxim[ao] (?:(?:re)?(?:lectura|leitura)|reuni[óo]n|sesi[óo]n|reunião|sessão|revisi[óo]n|informe|actualización|evaluación|revisão|relatório|atualização|avaliação)|prossim[oa] (?:(?:ri)?lettura|riunione|incontro|revisione|aggiornamento|rapporto|verifica|valutazione)|volgende (?:bijwerking|overleg|vergadering|bijeenkomst|review|beoordeling|evaluatie|rapportage|update|controle)|следующ\p{L}+ (?:обзор|ревью|пересмотр|проверка)|次回の?(?:レビュー|見直し|報告|更新|点検|評価)日?|下次的?(?:评审|审查|回顾|审核|汇报|更新|检查|评估)(?:日期|时间)?|다음 ?(?:(?:정기|로드맵|계획|문서) ?)?(?:검토|리뷰|점검|보고|업데이트)|(?:następn\p{L}|kolejn\p{L}|najbliższ\p{L}) (?:przegląd|ocena|aktualizacja|weryfikacja|raport|rewizja)|(?:příští|další) (?:revize|kontrola|aktualizace|hodnocení)|наступн\p{L}+ (?:огляд|перегляд|оновлення)|nästa (?:granskning|översyn|genomgång|uppföljning|avstämning|utvärdering|revidering|uppdatering|rapport)|næste (?:\p{L}{3,12} )?(?:gennemgang|revision|\p{L}*møde|opdatering|evaluering|status|rapport|opfølgning|eftersyn|review)|neste (?:\p{L}{3,12} )?(?:gjennomgang|revisjon|\p{L}*møte|oppdatering|evaluering|status|rapport|oppfølging|review)|(?:planen )?(?:gennemgås|revideres|gjennomgås)(?: igen| igjen| næste gang| neste gang)?|(?:bir )?sonraki (?:inceleme|gözden geçirme|değerlendirme|toplantı|güncelleme|revizyon))(?:\s[\p{L}’'„“”«»"]{1,24}){0,5}\s*[:：]/iu

/** What stands before the day of the next review. */
export const nextReviewLabel = new RegExp(`${nextReading.source}|${nextGatheringLabel.source}`, 'iu')

/** Whether a line or a field of it says when the next review is. */
export const announcesNextReview = remembering((text) => nextReview.test(text))
const nextReview = cueOf(nextReviewLabel)

export const updatedLabel =
  /^(?:last[- ]updated?|updated|last (?:modified|touched|edited|changed|revised|reworked)(?: on)?|zuletzt (?:bearbeitet|geändert|angefasst|überarbeitet)(?: am)?|dernière (?:modification|retouche|révision)|modifiée?(?: le)?|corregido por última vez(?: el)?|revisado por última vez(?: el)?|最後に(?:直した|手を入れた|更新した|見直した)日?|última (?:edición|modificación|corrección)|última (?:edição|alteração)|ultima (?:modifica|revisione)|laatst (?:gewijzigd|aangepast)|voor het laatst \p{L}+|zuletzt aktualisiert|aktualisiert|letzte änderung|stand|dernière mise à jour|mise? à jour(?: le)?|última actualización|actualizado|última atualização|atualizado(?: em)?|ultimo aggiornamento|aggiornato(?: il)?|laatst bijgewerkt|bijgewerkt|обновлено|последнее обновление|最終更新日?|更新日|最后更新|更新(?:日期|时间)?|최종 ?(?:업데이트|수정일?)|업데이트|(?:ostatnia )?aktualizacja|ostatnia (?:zmiana|modyfikacja)|zaktualizowano|poslední aktualizace|aktualizováno|оновлено|останнє оновлення|senast (?:uppdaterad|ändrad|reviderad)|uppdaterad|reviderad|(?:sidst|senest) (?:opdateret|ændret|revideret|rettet)|opdateret|sist (?:oppdatert|endret|revidert)|oppdatert|revideret|revidert|son (?:güncelleme|güncellenme|değişiklik)(?: tarihi)?|güncellendi|güncelleme)\s*[:：]?\s*(.+)$/iu

/** `Last updated: 3 May 2027`, and not `Standort wechseln`: a label, and behind its colon the day. */
export function tellsWhenUpdated(text: string): boolean {
  const value = /^[^:：]{2,40}[:：]\s?(.+)$/u.exec(text)?.[1]
  return (
    value !== undefined &&
    updatedLabel.test(text) &&
    (datesIn(value)[0]?.from ?? longestWeekday) < longestWeekday
  )
}

/** So many characters a day of the week takes at most before a date. */
const longestWeekday = 14

const labels: Readonly<Record<'owner' | 'team' | 'established' | 'updated', RegExp>> = {
  owner:
    /^(?:owners?|maintainers?|author|prepared by|lead|verantwortlich(?:e[rn]?)?|bearbeiter(?:in)?|projektleit(?:er|erin|ung)|eigentümer|autor(?:in)?|verfasst von|responsable|propriétaire|auteur|propietario|responsável|autor|responsabile|proprietario|autore|eigenaar|verantwoordelijke|auteur|ответственн\p{L}+|владелец|автор|担当|担当者|責任者|オーナー|作成者|负责人|责任人|作者|담당자?|작성자|책임자|odpowiedzialn[yai]|właściciel|vlastník|відповідальн\p{L}+|(?:dokument)?ägare|(?:dokument)?ansvarig|projektledare|opiekun(?:ka)?(?: dokumentu)?|kierownik projektu|(?:plan|projekt|prosjekt|dokument)?(?:ejer|eier)|(?:dokument|plan)?ansvarlig|projektleder|prosjektleder|forfatter|udarbejdet af|utarbeidet av|hazırlayan|proje (?:yöneticisi|sorumlusu)|sahibi|문서 ?(?:관리|담당)자?|sorumlu)\s*[:：]\s*(.+)$/iu,
  team: /^(?:team|équipe|equipo|equipe|squadra|команда|zespół|ekip|takım|チーム|团队|팀)\s*[:：]\s*(.+)$/iu,
  established:
    /^(?:established|created|date|analysis date|started|erstellt(?: am)?|angelegt|datum|créé(?: le)?|établi(?: le)?|date|creado|fecha|establecido|criado(?: em)?|data|creato(?: il)?|data|opgesteld|aangemaakt|создан\p{L}*|дата|作成日|策定日|创建(?:日期|时间)?|日期|작성일|utworzono|data utworzenia|vytvořeno|створено|skapad|upprättad|framtagen|sporządzono|opracowano|oprettet|opprettet|dato|oluşturulma(?: tarihi)?|hazırlanma tarihi)\s*[:：]\s*(.+)$/iu,
  updated: updatedLabel,
}

/** Whether a line labels who answers for the document, when it was begun or changed: `作成日：2027年5月3日`. */
export const labelsDocument = remembering(
  (line) =>
    labels.owner.test(line) ||
    labels.team.test(line) ||
    labels.established.test(line) ||
    tellsWhenUpdated(line),
)

const label = `(?:${[...Object.values(labels), nextReading, nextGatheringLabel]
  .map(({ source }) => source.replace(/^\^/, '').replace(/\\s\*\(\.\+\)\$$/, ''))
  .join('|')})`
/** Behind a bar or a dot whatever has a colon is a field of its own: `… | Target date: …`. */
const anyLabel = '\\s{1,3}[·•|]\\s{1,3}(?=[*_]*\\p{L}[\\p{L} ]{1,30}[*_]*[:：])'
const severalOnALine = new RegExp(
  `(?:\\s{1,3}[·•|—–]|[.,;；])\\s{1,3}(?=[*_]*${label})|\\u3000{1,3}(?=${label})|${anyLabel}`,
  'iu',
)

/** The fields of a line: `Owner: Anna · Updated: 3 May — Next review: June` has three. */
export const fieldsOf = remembering((line): readonly string[] => line.split(severalOnALine))

/** The fields of the document itself, wherever a paragraph, a quote or front matter has them. */
export function readHeader(outlined: Outline, text: string): Header {
  const front = frontMatter(text)
  const lines = [...front.lines, ...allLines(outlined)]
  const field = (name: keyof typeof labels): string | undefined => {
    for (const line of lines) {
      const value = labels[name].exec(line)?.[1]?.trim()
      if (value) return value
    }
    return undefined
  }
  const date = (value: string | undefined): Due | undefined =>
    value === undefined ? undefined : datesIn(value)[0]?.due
  const owner = (field('owner') ?? field('team'))?.replace(/^@/, '').replace(sentenceBehind, '')
  const dated = (name: 'established' | 'updated'): Due | undefined => {
    for (const line of lines) {
      const found = date(labels[name].exec(line)?.[1])
      if (found !== undefined) return found
    }
    return undefined
  }
  const established = dated('established')
  const updated = dated('updated')
  const nextReview = date(lines.find(announcesNextReview))
  return {
    title: titleOf(outlined) ?? front.title ?? 'Untitled plan',
    ...(owner !== undefined && { owner }),
    ...(established !== undefined && { established }),
    ...(updated !== undefined && { updated }),
    ...(nextReview !== undefined && { nextReview }),
  }
}

function titleOf({ units }: Outline): string | undefined {
  const headings = units.filter((unit) => unit.type === 'heading')
  const first = headings.find(({ depth }) => depth === 1) ?? headings[0]
  return (first && cleanTitle(first.words)) || undefined
}

function allLines({ units }: Outline): readonly string[] {
  const second = units.findIndex((unit, at) => unit.type === 'heading' && at > 0)
  return units
    .flatMap((unit, at) =>
      unit.type === 'paragraph'
        ? linesOf(unit)
        : unit.type === 'row' && unit.cells.length === 2
          ? [unit.cells.map((cell) => cell.text.trim()).join(': ')]
          : unit.type === 'item' && unit.box === undefined && at < second
            ? [unit.words.text]
            : [],
    )
    .flatMap(fieldsOf)
    .map((line) => line.replace(/^[*_\s]+/, ''))
}

function frontMatter(text: string): { readonly title?: string; readonly lines: readonly string[] } {
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1]
  if (block === undefined) return { lines: [] }
  const lines = block
    .split(/\r?\n/)
    .map((line) => line.replace(/^(\s*[\p{L}_ -]+:\s*)["'](.*)["']\s*$/u, '$1$2').replaceAll('_', ' '))
  const title = lines.map((line) => /^title:\s*(.+)$/i.exec(line)?.[1]).find((one) => one !== undefined)
  return { lines, ...(title !== undefined && { title }) }
}
