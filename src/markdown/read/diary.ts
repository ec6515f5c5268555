import type { Due } from '../../plan/item.ts'
import { namesGathering } from './cadence.ts'
import { datesIn } from './dates.ts'
import { holdsCriteria } from './gates.ts'
import type { Section } from './sections.ts'
import { beginsAsStage } from './stages.ts'

const exactDay = /^\d{4}-\d{2}-\d{2}$/
const weekday = /^(?:\p{L}{2,12}[.,]{0,2}\s)?$/u
const attended =
  /^(?:present|attend\p{L}*|participants?|absent|apologies|excused|anwesend|teilnehmer\p{L}*|présents?|participants?|excusé\p{L}*|asistentes|presentes|participantes|presenti|partecipanti|aanwezig\p{L}*|участники|присутств\p{L}+|obecni|uczestnicy|närvarande|deltager\p{L}*|deltaker\p{L}*|til stede|tilstede|fraværende|afbud|forfall|fravær|katılanlar|katılımcılar)\s*[:：]|^(?:出席者?|参加者|与会(?:人员|者)|参会(?:人员|人)?|참석자)\s*[:：]/iu
const record =
  /(?<![\p{L}])(?:notes|minutes|log|journal|diary|meetings?|protokoll\p{L}*|tagebuch|compte[- ]rendu\p{L}*|comptes[- ]rendus|actas?|diario|atas?|verbal[ei]|notulen|logboek|протокол\p{L}*|журнал|notatki|dziennik|referat(?:er)?|møtereferat(?:er)?|mødereferat(?:er)?|(?:møde|møte)?notat(?:er)?|dagbo[gk]|tutanak\p{L}*|toplantı notları|günlük)(?![\p{L}])|議事録|日誌|会议(?:记录|纪要)|日志|회의록/iu

const diaries = new WeakMap<Section, boolean>()
const days = new WeakMap<Section, boolean>()

/** Whether a heading that is a day tells when people met or wrote, not until when something is to be done. */
export function isDiaryDay(section: Section): boolean {
  const found = days.get(section) ?? tellsWhen(section)
  days.set(section, found)
  return found
}

function tellsWhen(section: Section): boolean {
  const { parent } = section
  if (parent === undefined) return false
  if (isMeeting(section)) return !holdsCriteria(section)
  if (dayOf(section) === undefined) return false
  if (
    section.units.some(
      (unit) => unit.type === 'paragraph' && unit.lines.some(({ text }) => attended.test(text)),
    )
  )
    return true
  const found = diaries.get(parent) ?? isDiary(parent)
  diaries.set(parent, found)
  return found
}

/** The day that a title is, with at most its weekday beside it. */
function dayOf({ title, parent }: Section): Due | undefined {
  const date = datesIn(title, parent?.near, 'title').at(-1)
  return date !== undefined &&
    exactDay.test(date.due) &&
    weekday.test(title.slice(0, date.from)) &&
    title.slice(date.to).trim() === ''
    ? date.due
    : undefined
}

/** `Sync, 10 March 2027`: the day on which people come together. */
function isMeeting({ title, parent }: Section): boolean {
  return (
    namesGathering(title) &&
    datesIn(title, parent?.near, 'title').some(({ due }) => exactDay.test(due)) &&
    !beginsAsStage(title)
  )
}

/** Its own title says so, or its days fall from the last to the first. */
function isDiary(parent: Section): boolean {
  if (record.test(parent.title)) return true
  const days = parent.sections.map(dayOf).filter((day) => day !== undefined)
  return days.length > 1 && days.every((day, at) => at === 0 || day < (days[at - 1] ?? ''))
}
