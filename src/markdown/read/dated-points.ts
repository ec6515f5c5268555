import type { Item } from '../outline.ts'
import { mostOf } from './among.ts'
import { clean } from './clean.ts'
import { datesIn, type FoundDate } from './dates.ts'
import { announcesNextReview, updatedLabel } from './header.ts'
import type { Near } from './years.ts'

const longestName = 60

/** `Opened: 2026-01-19`: what was done with the document that day. */
const tellsOfThePaper =
  /^(?:opened|created|filed|reported|submitted|drafted|written|proposed|erstellt|eröffnet|verfasst|eingereicht|créée?|ouverte?|rédigée?|cread[oa]|abiert[oa]|criad[oa]|abert[oa]|creat[oa]|apert[oa]|aangemaakt|geopend|создан[оа]?|открыт[оа]?|utworzon[oy])$/iu

/** The date of a line that is a name and its date, and nothing else: `Code freeze – 26 March 2027`. */
function dateOfPoint({ words }: Item, near: Near | undefined): FoundDate | undefined {
  if (!/\d/.test(words.text)) return undefined
  const { text } = clean(words)
  const date = datesIn(text, near).at(-1)
  if (date === undefined || /^\d{4}$/.test(date.due) || !/^\s*[)）.]?$/.test(text.slice(date.to)))
    return undefined
  const name = /^(.+?)\s*(?:\s[-–—]|[:：]|\s?[(（]|\s[|→])\s*(?:\p{L}{2,12}[.,]?\s)?$/u.exec(
    text.slice(0, date.from),
  )?.[1]
  const isName =
    name !== undefined && name.length <= longestName && !/[.!?;,]\s/.test(name) && !tellsOfThePaper.test(name)
  return isName && !updatedLabel.test(text) && !announcesNextReview(text) ? date : undefined
}

const points = mostOf((item, near: Near | undefined) => dateOfPoint(item, near) !== undefined)
const years = new WeakMap<ReadonlySet<Item>, boolean>()

/** Whether a line is a name with its date as most lines beside it are, and they do not only tell what was. */
export function isAmongDatedPoints(item: Item, list: readonly Item[], near: Near | undefined): boolean {
  const found = points(list, near)
  return found.has(item) && (near === undefined || reachesYear(found, near))
}

function reachesYear(found: ReadonlySet<Item>, near: Near): boolean {
  const known =
    years.get(found) ?? [...found].some((one) => Number(dateOfPoint(one, near)?.due.slice(0, 4)) >= near.year)
  years.set(found, known)
  return known
}

/** What a heading over points in time is called. */
export const namesCalendar =
  /(?<![\p{L}])(?:calendar|timeline|schedule|dates|kalender|zeitplan|terminplan|termine|zeitleiste|calendrier|échéancier|calendario|cronograma|cronogramma|calendário|planning|tijdlijn|kalendarz|harmonogram|terminarz|календарь|график|расписание|tidsplan|tidslinje|harmonogram|takvim)(?![\p{L}])|カレンダー|スケジュール|日程|时间表|时间线|日历|일정|캘린더/iu
