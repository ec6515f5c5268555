import type { Item } from '../outline.ts'
import { clean } from './clean.ts'
import { datesIn } from './dates.ts'
import { isDoing } from './says-what-to-do.ts'
import { type Section, upwards } from './sections.ts'
import { topicOf } from './topics.ts'

/** Whether a line below a piece of work tells about it, rather than naming a part of it. */
export function isRemark(item: Item, text: string, work: string, section: Section): boolean {
  return (
    isExplanation(text) ||
    isAside(item, text) ||
    tellsOfAnOption(text, work) ||
    (dayFirst.test(text) && isNoteOfADay(text, section))
  )
}

/** What stands beneath a line: paragraphs, and lines of its own. */
export interface Beneath {
  readonly isTold: boolean
  readonly hasChildren: boolean
}

/** `Why now?` over its answer, `Background` over a paragraph: it tells the reasons of the work beside it. */
export function opensToReasons(text: string, { isTold, hasChildren }: Beneath): boolean {
  if ((!isTold && !hasChildren) || topicOf(text) !== 'claims') return false
  return /[?？]$/u.test(text) || (!hasChildren && !/\s/u.test(text))
}

/** A few characters with a digit, and what sets them apart. */
const dayFirst = /^(?=.{0,8}\d)[^:：–—]{2,24}(?:[:：]|\s[–—-])\s/u
const exactDay = /^\d{4}-\d{2}-\d{2}$/

/** `2 May: nine moved, five to go`, in a plan written in May: what happened on that day. */
function isNoteOfADay(text: string, section: Section): boolean {
  const written = upwards(section).at(-1)?.near
  const [date] = datesIn(text, section.near)
  if (written?.month === undefined || date === undefined || !exactDay.test(date.due)) return false
  const isFirst = /^(?:\p{L}{2,12}[.,]?\s)?$/u.test(text.slice(0, date.from))
  return (
    isFirst &&
    /^(?:[:：]|\s[–—-])\s/u.test(text.slice(date.to)) &&
    date.due.slice(0, 7) <= `${written.year}-${String(written.month).padStart(2, '0')}`
  )
}

/** A sentence with an end tells about the work rather than naming a part of it. */
function isExplanation(text: string): boolean {
  return (
    (/[.。]$/u.test(text) && text.split(/\s+/).length > 9) ||
    /(?:超过|低于|达到|如果|若).{1,20}(?:即|则|就)|^\S{2,12}在\s?[\w./-]+$/u.test(text) ||
    /[,–—-]\s?(?:because|weil|parce que|porque|perché|omdat|потому что|fordi|çünkü)(?![\p{L}])/iu.test(
      text,
    ) ||
    /^(?:because|since|note|n\.?b\.?(?=[\s:])|see (?:the|also|our|#|\S+[./])|siehe|vgl\.|voir|cf\.|véase|ver (?:el|la|o|a)|vedi|zie|см\.|zob\.|e\.g\.|i\.e\.|for example|weil|z\. ?b\.|parce que|porque|perché|omdat|потому что|例)/iu.test(
      text,
    )
  )
}

/** Shorter sentences may be parts of the work, with a full stop behind them, characters. */
const shortest = 18

/** `runs on an AS/400`, below a piece of work with a box: parts of it would have one as well, or begin as it does. */
function isAside({ parent }: Item, text: string): boolean {
  if (ofNobody.test(text)) return true
  if (parent?.box === undefined) return false
  const work = clean(parent.words).text
  if (isDoing(text) || namesPart.test(text)) return false
  if (/[.。]$/u.test(text) && !/[.。]$/u.test(work)) return text.length > shortest
  if (text.split(/\s+/).length < 4) return false
  if (/[:：]$/u.test(work)) return false
  return tellsOf.test(text) || (/^\p{Ll}/u.test(text) && /^\p{Lu}/u.test(work))
}

/** `nobody has asked marketing yet`. */
const ofNobody =
  /^(?:nobody|no ?one|none of (?:us|them)|niemand|keiner|personne n|aucun n|nadie|ninguém|nessuno|никто|nikt|ingen|kimse|hiç kimse)(?![\p{L}])/iu

/** `Ana has a sketch of it`, `Das Angebot liegt vor`: a sentence about somebody or something. */
const tellsOf =
  /^\S+\s(?:\S+\s){0,2}(?:has|have|had|is|are|was|were|thinks?|says?|said|wants?|knows?|hat|haben|ist|sind|waren?|liegt|kann|sagt|meint|ont|est|sont|était|tiene|está|están|era|dice|tem|são|diz|è|sono|ha|heeft|hebben|zijn|zegt|har|är|säger|jest|są|był[ao]?|(?<!(?:ob|dass|wenn|weil|wie|was|dat|die|als|of|is|staat|wat|hoe|waar) )er|blev|ble|siger|sier|mener)\s/iu

/** `the table on the wall: new burner`. */
const namesPart = /^[^:：]{2,40}[:：]\s/u

/** `Tonic: quote received`, below `Select a tool`: what is known of each is no work. */
function tellsOfAnOption(text: string, work: string): boolean {
  return choosing.test(work) && /^[^:：]{2,30}[:：]\s?\S/u.test(text)
}

const choosing =
  /^(?:select|choose|pick|decide (?:on|between)|settle on|shortlist|(?:auswahl|wahl) |choisir|choix |elegir|elección |escolher|escolha |scegliere|scelta |kiezen|keuze |выбрать|выбор |wybrać|wybór |vælg |valg af |velge |velg |valg av |seç)/iu
