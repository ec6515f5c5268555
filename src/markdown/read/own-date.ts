import type { Due } from '../../plan/item.ts'
import type { Kind } from '../../plan/kinds/index.ts'
import type { State } from '../../plan/state.ts'
import { datesIn, type FoundDate } from './dates.ts'
import type { Near } from './years.ts'

/** Before a date these say that something was so then, not that it is to be done by then. */
const statement =
  /(?<![\p{L}])(?:since|as of|wrote(?: on)?|written(?: on)?|(?<=[,;] )(?:asked|requested|sent)(?: on| for on)?|ha scritto(?: il)?|(?<=[,;] )chiest[oaie](?: il)?|gevraagd(?: op)?|geschrieben(?: am)?|angefragt(?: am)?|a écrit(?: le)?|(?<=[,;] )demandée?s?(?: le)?|pidió(?: el)?|(?<=[,;] )pedid[oa]s?(?: e[ml])?|back to|back in|dating from|zurück bis|(?<!(?:security|paid) )updated?|last updated|from|established|created|released?|completed?(?: on)?|done|finished|merged|started|dated|version|deprecated|decided|reported|seit|stand|vom|erledigt(?: am)?|abgeschlossen(?: am)?|depuis|mis à jour|terminé(?:e)?(?: le)?|fait(?: le)?|desde|actualizado|completado(?: el)?|hecho(?: el)?|atualizado|concluído(?: em)?|dal|aggiornato|completato(?: il)?|sinds|bijgewerkt|afgerond(?: op)?|с|обновлено|завершено|выполнено|od|zakończono|siden|opdateret|oppdatert|besluttet|vedtatt|afsluttet|avsluttet|gennemført|gjennomført|påbegynd?t|lukket|udgivet|utgitt|nået|nådd|sendt|modtaget|mottatt)\s*:?\s*(?:the |le |el |am |on |in |op |den |d\. )?$|(?:実績|完了日?|(?<!安全|セキュリティ)更新日?|作成日?|完成于|更新于|完成日期|완료일?)\s*[:：]?\s*$|[✅➕🛫]\uFE0F?\s*$/iu

/** Before a date these say that it is one to keep, whatever else the line says. */
const label =
  /(?<![\p{L}])(?:due(?: date| on| by)?|promised(?: for| by)?|zugesagt(?: für| bis(?: zum)?)?|promise? pour(?: le)?|dernier délai(?: le)?|prometid[oa] para|by|until|till|before|deadline|eta|target(?: date)?|planned(?: for)?|scheduled(?: for)?|expected|bis(?: zum| spätestens)?|fällig(?: am)?|frist|termin|geplant(?: für)?|spätestens|avant(?: le)?|pour le|échéance|d’ici(?: le| fin)?|d'ici(?: le| fin)?|prévue?(?: pour)?|antes del?|hasta(?: el)?|para el|plazo|vence(?: el)?|até|prazo|antes de|previsto para|entro(?: il)?|scadenza|prima del?|previsto per|vóór|voor|uiterlijk|tegen|deadline|до|срок|к|планируется|do|termin|przed|najpóźniej|planowane na|senest(?: den| d\.)?|inden(?: den| d\.)?|innen(?: den)?|før(?: den)?|forfald(?:er)?(?: den)?|forfall(?:er)?|planlagt(?: til)?|son tarih|hedef tarih|bitiş)\s*[:：]?\s*$|(?:予定日?|期限|締切|まで|截止(?:日期)?|预计|计划|마감일?|기한|예정일?)\s*[:：]?\s*$|[📅⏳🗓⏰]\uFE0F?\s*$/iu

/** From then on something must be so: until then it is to be done. */
const mandatory =
  /(?<![\p{L}])(?:(?:required|mandatory|compulsory|obligatory|enforced|binding)(?: by \p{L}+)? (?:from|as of|starting|after)(?: the)?|(?:pflicht|verpflichtend|vorgeschrieben|erforderlich|verbindlich|zwingend) (?:ab|seit)(?: dem)?|(?:obligatoire|exigée?|requise?|imposée?) (?:à partir du?|à compter du?|dès(?: le)?)|(?:obligatori[oa]|exigid[oa]|requerid[oa]) (?:desde|a partir de)(?:l| el)?|(?:obrigatóri[oa]|exigid[oa]) (?:desde|a partir de)|(?:obbligatori[oa]|richiest[oa]) (?:da|dal|a partire da)l?|verplicht (?:vanaf|per|met ingang van)|(?:обязател\p{L}+|требуется) (?:с|со|начиная с)|(?:wymagan\p{L}+|obowiązkow\p{L}+|obowiązuje) od|(?:povinn\p{L}+|vyžadován\p{L}+) od|(?:обов['’]язков\p{L}+|вимагається) з|(?:obligatoriskt?|krävs) från(?: och med)?|(?:obligatorisk|påkrævet|kræves|påkrevd|kreves) fra(?: og med)?)(?: den| d\.)?\s*$/iu

/** Before a quarter or a year these say what something is about: `objectives for the second half`. */
const subject =
  /(?<![\p{L}])(?:objectives?|goals?|okrs?|targets|plans?|planning|roadmaps?|budgets?|forecasts?|priorities|themes|calendars?|schedules?|rota|\p{L}*(?:ziele|planung|plan|fahrplan|budget|prognose|schwerpunkte)|objectifs?|feuille de route|prévisions|objetivos|presupuesto|hoja de ruta|prioridades|orçamento|metas|obiettivi|piano|bilancio|preventivo|doelen|doelstellingen|begroting|planning|цел[иейь]+|план\p{L}*|бюджет\p{L}*|cel[eów]+|plan[uy]?|budżet\p{L}*|cíl[eů]|plán\p{L}*|rozpoč\p{L}+|цілі|\p{L}*mål(?:en|ene)?|hedef\p{L}*|bütçe\p{L}*)\s(?:for|of|für|pour|de|du|para|per|voor|на|na|för|for|til|için)\s(?:the |das |den |die |le |la |les |el |il |o |a |het |de |det |den )*$/iu
const subjectBehind = /^\s?(?:的|の)?(?:目标|目標|计划|計画|规划|预算|予算|路线图)|^\s?(?:목표|계획|예산)/u

/** Behind a date these do: `3月末まで`, `15일까지`. */
const labelBehind =
  /^\s?(?:末|底|中)?(?:まで|迄|以前|前|之前|까지|전까지)|^['’]\p{L}{1,4} (?:kadar|dek|önce)(?![\p{L}])/u

/** Before a bare year these say that it is a date to keep. */
const byThen =
  /(?:[(（[]|(?<![\p{L}])(?:by|until|before|in|due|target|eta|end of|late|early|mid|bis|ende|anfang|mitte|für|avant|fin|début|courant|pour|para|antes de|hasta|até|fim de|finales de|principios de|entro|fine|inizio|per|voor|tegen|eind|begin|medio|до|к|в|конец|конца|начало|начале|do|w|koniec|końca|inden|innen|senest|i|til|primo|medio|ultimo|(?:udgangen|slutningen|begyndelsen|løbet) af|(?:utgangen|slutten|begynnelsen|løpet) av)[\s-]*:?\s*)$/iu

/** As many characters before a date as can tell what it is. */
const reach = 40

/** The date that a line itself has to keep. */
export function ownDate(
  text: string,
  kind: Kind,
  state: State | undefined,
  near: Near | undefined,
): Due | undefined {
  if (kind === 'claim' || kind === 'decision' || kind === 'document' || kind === 'component') return undefined
  const dates = datesIn(text, near).filter(
    (date) => !isReadThen(text, date) && !isSubject(text, date) && !isLongSince(date, near),
  )
  const kept = dates.filter((date) => isLabelled(text, date))
  if (kind === 'trigger')
    return dates.find((date) => !kept.includes(date) && !limits(text, date) && isMeant(text, date, kind))?.due
  if (kept.length > 0) return kept.at(-1)?.due
  if (kind === 'blocker' || kind === 'risk') return undefined
  // What is done keeps only a date that says it was one to keep: others tell when it was done.
  if (state === 'done' && kind !== 'milestone' && kind !== 'phase') return undefined
  return dates
    .filter((date) => isMeant(text, date, kind) && !(kind === 'step' && isAnyEnd(text, date)))
    .at(-1)?.due
}

/** `Branch two weeks before the end of the month`: whenever the procedure is run. */
const isAnyEnd = (text: string, { from, to }: FoundDate) => !/\p{N}/u.test(text.slice(from, to))

/** `(37 in September)`: what was counted then. */
function isReadThen(text: string, { from }: FoundDate): boolean {
  return /[(（]\s?[\d.,]+\s?%?\s*$/u.test(before(text, from))
}

/** `Propose objectives for the second half`: it is to be done before. */
function isSubject(text: string, { due, from, to }: FoundDate): boolean {
  return (
    due.length < exactDay && (subject.test(before(text, from)) || subjectBehind.test(text.slice(to, to + 8)))
  )
}

const exactDay = '2027-01-31'.length

/** `All data after 2024` in a plan of 2026. */
function isLongSince({ due }: FoundDate, near: Near | undefined): boolean {
  return near !== undefined && due.endsWith('+') && Number(due.slice(0, 4)) < near.year
}

/** `It breaks again before June`: within when an event counts, and nothing to keep. */
function limits(text: string, { from }: FoundDate): boolean {
  return /^(?:before|by|until|within|vor|bis|avant|d['’]ici|antes|hasta|até|prima|entro|voor|vóór|tot|до|przed|do|före|innan|inden|innen|før|před)\s/iu.test(
    text.slice(from, from + 12),
  )
}

function isLabelled(text: string, date: FoundDate): boolean {
  if (isBareYear(text, date)) return false
  const { from, to } = date
  const said = before(text, from)
  return label.test(said) || mandatory.test(said) || labelBehind.test(text.slice(to, to + 14))
}

function isMeant(text: string, date: FoundDate, kind: Kind): boolean {
  const { due, from, to } = date
  const said = before(text, from)
  // A point to reach keeps its date when it is reached.
  if (statement.test(kind === 'milestone' ? said.replace(/[✅✔☑]\uFE0F?\s*$/u, '') : said)) return false
  const beginning = /^\p{L}+[\s-]/u.exec(text.slice(from, to))?.[0] ?? ''
  if (kind === 'metric') return byThen.test(said + beginning) && !/[([（]\s*$/u.test(said)
  return (
    !isBareYear(text, date) ||
    due.endsWith('+') ||
    byThen.test(said) ||
    (from === 0 && kind === 'milestone') ||
    (/[-–—:|]\s*$/u.test(said) && text.slice(to).trim() === '')
  )
}

function before(text: string, from: number): string {
  return text.slice(Math.max(0, from - reach), from)
}

/** A year may be any number's neighbour, but “end of the year” is a date. */
function isBareYear(text: string, { due, from, to }: FoundDate): boolean {
  return /^\d{4}\+?$/.test(due) && /20\d\d/.test(text.slice(from, to))
}
